//! Visits as they are written: what is said in them, how it is coded, and what happens at home afterwards.

use crate::format::read::{Change, Id, Level, Located, Map, Within};
use crate::model::rubric::Phase;
use crate::model::scenario::condition::{Condition, Then};
use crate::model::scenario::words::*;
use crate::{record, words};

record! {
    /// One consultation.
    pub struct Visit {
        /// Which part of the process it is.
        phase: Phase,
        /// Shown above the conversation.
        title: Located<String>,
        /// The task, addressed to the trainee.
        brief: Located<String>,
        /// The letter or note that is read before.
        referral: Option<Located<String>> = None,
        /// How many lines there is time for.
        budget: Within<1, 60>,
        /// The first exchange.
        start: Located<Id>,
        /// The person when this visit is played alone; as at intake when left out.
        entry: Option<Entry> = None,
        /// The moments.
        exchanges: Map<Exchange>,
        /// What happens at home after it.
        interlude: Vec<Paragraph> = Vec::new(),
        /// The exchange at which the person gives a last chance: a line that would end the visit while something about
        /// safety is still open leads there.
        last_chance: Option<Located<Id>> = None,
        /// The warning signs that have to be asked for before it ends; where left out, in a planning visit, all that its
        /// lines ask for.
        screen: Vec<Located<WarningSign>> = Vec::new(),
        /// What happens when the time is over.
        time_up: TimeUp = TimeUp { says: Vec::new(), last: None, then: None },
    }
    /// The person at the start of a visit that is played alone.
    pub struct Entry {
        /// Stage of change.
        stage: Option<Stage> = None,
        /// Levels that differ from intake, by id.
        levels: Map<Level> = Map::default(),
        /// What has been told.
        told: Vec<Located<Id>> = Vec::new(),
        /// What has been heard.
        heard: Vec<Located<Id>> = Vec::new(),
        /// What has been agreed to.
        agreed: Vec<Located<Id>> = Vec::new(),
    }
    /// The end of a visit whose time is over.
    pub struct TimeUp {
        /// What is said in the door: with time for one more line where there is a `last`, else when there is none.
        says: Vec<Say> = Vec::new(),
        /// The exchange for the last line: with time for one more, every line that leads on leads there.
        last: Option<Located<Id>> = None,
        /// Where it leads; `EndVisit` when left out.
        then: Option<Located<Then>> = None,
    }
    /// A moment: what the patient says and shows, and the lines on offer.
    pub struct Exchange {
        /// What the patient says, in order.
        says: Vec<Say>,
        /// What the trainee may say or do; at most six are offered at once.
        lines: Map<Line>,
    }
    /// Something the patient says and shows.
    pub struct Say {
        /// The words.
        text: Located<String>,
        /// What the body does.
        cue: Cue,
        /// What they have told once it is said.
        tells: Vec<Located<Id>> = Vec::new(),
        /// What it asks of the trainee, until the next line is said.
        bid: Option<Bid> = None,
        /// Said only when this holds.
        when: Option<Located<Condition>> = None,
        /// Who speaks; the patient when left out.
        speaker: Option<Located<Id>> = None,
    }
    /// Something the trainee can say or do. Needs `say`, `deed` or both.
    pub struct Line {
        /// The words.
        say: Option<Located<String>> = None,
        /// What is done: waiting, examining, trying a movement.
        deed: Option<Located<String>> = None,
        /// Offered only when this holds.
        when: Option<Located<Condition>> = None,
        /// Offered until it has been said.
        once: bool = false,
        /// Offered only when nothing else is.
        otherwise: bool = false,
        /// What the line does, coded: one or two.
        acts: Located<Vec<Act>>,
        /// What the patient answers: the first whose condition holds; the last has none.
        replies: Located<Vec<Reply>>,
        /// Why it works or not, for the debrief.
        why: Located<String>,
        /// Where it leads.
        then: Option<Located<Then>> = None,
    }
    /// A coded part of a line.
    pub struct Act {
        /// How.
        manner: Manner,
        /// About which belief, fear, goal or fact.
        about: Vec<Located<Id>> = Vec::new(),
        /// The rubric item that it does.
        does: Option<Located<Id>> = None,
        /// The rubric item whose don't it is.
        dont: Option<Located<Id>> = None,
        /// A subject that the response model knows by name.
        topic: Option<Topic> = None,
        /// What it means for safety.
        safety: Option<Safety> = None,
        /// The warning signs that it asks for.
        asks: Vec<WarningSign> = Vec::new(),
        /// When this holds, what it says is not so.
        untrue: Option<Located<Condition>> = None,
    }
    /// The patient's answer.
    pub struct Reply {
        /// The words.
        text: Located<String>,
        /// What the body does.
        cue: Cue = Cue::Neutral,
        /// Given only when this holds.
        when: Option<Located<Condition>> = None,
        /// What they have told once it is said.
        tells: Vec<Located<Id>> = Vec::new(),
        /// What it asks of the trainee, until the next line is said.
        bid: Option<Bid> = None,
        /// What they have agreed to.
        agrees: Vec<Located<Id>> = Vec::new(),
        /// Leads elsewhere than the line does.
        then: Option<Located<Then>> = None,
        /// Why the line worked or not where this was the answer; the line's `why` when left out.
        why: Option<Located<String>> = None,
        /// Who speaks; the patient when left out.
        speaker: Option<Located<Id>> = None,
    }
    /// A part of what happens at home.
    pub struct Paragraph {
        /// What happened.
        text: Located<String>,
        /// Only when this holds.
        when: Option<Located<Condition>> = None,
        /// What it moves: a level by its id, or `readiness` to change, of which ten make a stage.
        effects: Map<Change<30>> = Map::default(),
    }
}

words! {
    /// What an act means for safety.
    pub enum Safety ("a safety mark") {
        /// Asks for every warning sign at once; to ask for some of them, use `asks` instead.
        Screened,
        /// Takes the same-day route: what, now, and who rings whom. Right once a sign of an emergency has been told.
        Met,
        /// Leaves it, or puts it off beyond the same day: fails where there is an emergency, and only there.
        Missed,
    }
}
