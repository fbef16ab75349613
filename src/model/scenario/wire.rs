//! Scenario format 1 as it is written: every type and field that a scenario file may hold.
//!
//! Nothing is resolved here: ids are texts. `resolve` turns this into the immutable model.

use crate::format::read::{Change, Date, Id, Language, Level, Located, Map, Meaning, Record, Schema, Within, Words};
use crate::model::rubric::Phase;
use crate::model::scenario::condition::{Condition, Then};
use crate::model::scenario::words::*;
use crate::{record, words};

/// The format that this version reads.
pub const FORMAT: u32 = 1;

/// A score of the Pain Self-Efficacy Questionnaire.
pub type Pseq = Within<0, 60>;
/// A score of the Tampa Scale of Kinesiophobia, the version of 11 items.
pub type Tsk11 = Within<11, 44>;
/// A score of the Fear-Avoidance Beliefs Questionnaire, physical activity.
pub type FabqPa = Within<0, 24>;
/// A score of the Fear-Avoidance Beliefs Questionnaire, work.
pub type FabqW = Within<0, 42>;
/// A score of the Pain Catastrophizing Scale.
pub type Pcs = Within<0, 52>;

record! {
    /// One file: a patient and their visits.
    pub struct Scenario {
        /// Version of the format, 1.
        format: Located<u32>,
        /// Unique name, the folder's name.
        id: Located<Id>,
        /// Shown in the library.
        title: Located<String>,
        /// Language of the texts, a BCP 47 tag.
        language: Language,
        /// How hard it is.
        difficulty: Difficulty,
        /// Rubric items that it sets out to teach.
        teaches: Vec<Located<Id>> = Vec::new(),
        /// What to know before playing.
        notes: ContentNotes = ContentNotes {
            warnings: Vec::new(),
            setting: None,
            pathways: Map::default(),
            reviewed_by: Vec::new(),
            review_date: None,
        },
        /// Findings of `backstory check` that are meant: the code, such as `BS0603`, and where it is not meant for the
        /// whole file also the place, such as `BS0603/planning/hello`; with the reason.
        allow: Map<Located<String>> = Map::default(),
        /// The person.
        patient: Patient,
        /// Others who speak; at most 8.
        people: Map<Person> = Map::default(),
        /// Values of the placeholders `{key}` in texts.
        texts: Map<Located<String>> = Map::default(),
        /// Versions of the same person that play differently; times outcomes of chances at most 16.
        variants: Map<Variant> = Map::default(),
        /// The course of care, in order; one to eight visits, with at most 512 lines.
        visits: Map<Visit>,
        /// Where the person can be at the end; one to 32.
        endings: Map<Ending>,
        /// What they think, feel and do at the end, for the debrief: of each list the first that holds; at most 16 lists.
        afterwards: Map<Vec<Piece>> = Map::default(),
    }
    /// What to know before playing, and what colleagues who review it need.
    pub struct ContentNotes {
        /// Topics that may distress.
        warnings: Vec<Located<String>> = Vec::new(),
        /// The country and the service that it is set in, which roads, numbers and words follow.
        setting: Option<Located<String>> = None,
        /// The pathways that its safety scenes follow.
        pathways: Map<Pathway> = Map::default(),
        /// Clinicians and patients who reviewed it, by name and role.
        reviewed_by: Vec<String> = Vec::new(),
        /// Date of the review, such as 2026-11-23.
        review_date: Option<Date> = None,
    }
    /// A pathway that a safety scene follows.
    pub struct Pathway {
        /// What it says: what sets it off, what is examined, how soon, who is rung, what the safety net says.
        text: Located<String>,
        /// The document.
        source: String,
        /// The day on which it was read, such as 2026-11-28.
        read: Date,
    }
    /// The person.
    pub struct Patient {
        /// First and last name.
        name: String,
        /// Years.
        age: Within<1, 120>,
        /// What they do.
        occupation: Located<String>,
        /// How texts speak of them.
        pronouns: Pronouns,
        /// How they are drawn.
        look: Look,
        /// The behaviour that the stage of change is about.
        behaviour: Located<String>,
        /// Stage of change at the start.
        stage: Stage,
        /// Working alliance: how far they trust you, and pull with you.
        alliance: Level,
        /// Felt autonomy: how far it is theirs to choose.
        autonomy: Level,
        /// Pain self-efficacy: how sure they are of what they can do in spite of pain.
        efficacy: Level,
        /// Distress: how much it weighs on them.
        distress: Level,
        /// What matters to them.
        goals: Map<Goal> = Map::default(),
        /// What they hold to be true about their back; with the fears at most 24.
        beliefs: Map<Belief> = Map::default(),
        /// What they dread.
        fears: Map<Fear> = Map::default(),
        /// What else they may tell or agree to.
        facts: Map<Fact> = Map::default(),
        /// What they are good at.
        strengths: Vec<Located<String>> = Vec::new(),
        /// Scores at intake, on the real scales.
        intake: Intake,
    }
    /// How the person is drawn.
    pub struct Look {
        /// Tone of the skin.
        skin: Skin,
        /// Hair, or what covers it.
        hair: Hair,
        /// Colour of the hair.
        hair_color: HairColor = HairColor::DarkBrown,
        /// Build.
        build: Build = Build::Medium,
        /// What is worn on the upper body.
        garment: Garment = Garment::Jumper,
        /// Colour of the clothes.
        clothes: Cloth,
        /// Colour of the scarf or second garment.
        accent: Cloth = Cloth::Grey,
        /// Wears glasses.
        glasses: bool = false,
        /// Has a beard.
        beard: bool = false,
    }
    /// Something that matters to the person beyond pain.
    pub struct Goal {
        /// In words that a colleague would use.
        text: Located<String>,
    }
    /// Something the person holds to be true.
    pub struct Belief {
        /// In their own words.
        text: Located<String>,
        /// How firmly.
        conviction: Level,
        /// What it is about.
        kind: BeliefKind,
    }
    /// Something the person dreads.
    pub struct Fear {
        /// In their own words.
        text: Located<String>,
        /// How strongly.
        intensity: Level,
    }
    /// Something the person can tell or agree to.
    pub struct Fact {
        /// What it is.
        text: Located<String>,
        /// Whether agreeing to it is agreeing on a plan.
        plan: bool = false,
        /// Whether it is a sign of an emergency: once it is told, the same-day route is what helps.
        alarm: bool = false,
    }
    /// Scores at intake. Scales that were not used are left out.
    pub struct Intake {
        /// Pain Self-Efficacy Questionnaire.
        pseq: Option<Pseq> = None,
        /// Tampa Scale of Kinesiophobia, the version of 11 items.
        tsk11: Option<Tsk11> = None,
        /// Fear-Avoidance Beliefs Questionnaire, physical activity.
        fabq_pa: Option<FabqPa> = None,
        /// Fear-Avoidance Beliefs Questionnaire, work.
        fabq_w: Option<FabqW> = None,
        /// Pain Catastrophizing Scale.
        pcs: Option<Pcs> = None,
    }
    /// Somebody else in the room.
    pub struct Person {
        /// Name as shown.
        name: String,
        /// Who they are to the patient.
        relation: Located<String>,
        /// Years, for how they are drawn.
        age: Within<1, 120> = Within(40),
        /// How they are drawn, beside the patient, when they speak; without it they are only heard.
        look: Option<Look> = None,
    }
    /// A version of the person.
    pub struct Variant {
        /// How often it is drawn, relative to the others.
        weight: Within<1, 100> = Within(1),
        /// Levels that differ, by id.
        levels: Map<Level> = Map::default(),
        /// Placeholders that differ.
        texts: Map<Located<String>> = Map::default(),
        /// The visit in which there is an emergency to be found, and met before the visit ends.
        emergency: Option<Located<Id>> = None,
        /// What the emergency is, as the debrief names it.
        illness: Option<Located<String>> = None,
    }
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
    /// Where the person is at the end of the course.
    pub struct Ending {
        /// A few words.
        title: Located<String>,
        /// A short portrait of where they are now.
        text: Located<String>,
        /// Reached by the end of the last visit only when this holds; the last ending has none.
        when: Option<Located<Condition>> = None,
    }
    /// A sentence or two of how the person is at the end.
    pub struct Piece {
        /// The words, addressed to the trainee.
        text: Located<String>,
        /// Only when this holds.
        when: Option<Located<Condition>> = None,
    }
    /// A translation of a scenario, of the rubric or of the response model.
    pub struct Overlay {
        /// Id of what is translated.
        translates: Located<Id>,
        /// Language of the translation, a BCP 47 tag.
        language: Located<Language>,
        /// The texts by address.
        texts: Map<Translation>,
    }
    /// One translated text. `of` keeps the source it was made from, so that stale ones are found.
    pub struct Translation {
        /// The source text.
        of: String,
        /// The translated text; empty while there is none yet.
        is: Located<Words>,
        /// The source text before it changed, until the translation has been mended.
        was: Option<String> = None,
    }
    /// Written plans: what people who know the patient would say. Trials hold the score against them.
    pub struct Plans {
        /// Id of the scenario.
        scenario: Located<Id>,
        /// The plans.
        plans: Map<Plan>,
    }
    /// One plan: at every moment the first of its lines that is on offer and whose condition holds.
    pub struct Plan {
        /// Whose plan it is, and so what it should score.
        kind: PlanKind,
        /// The variants that it is for; all when left out.
        variants: Vec<Located<Id>> = Vec::new(),
        /// Lines by address, those that it would rather say first.
        lines: Vec<Located<Id>>,
        /// Conditions by line: a line that stands here is said only where its condition holds.
        when: Map<Located<Condition>> = Map::default(),
    }
}

words! {
    /// Whose plan it is.
    pub enum PlanKind ("a kind of plan") {
        /// An experienced colleague's: scores 90 or more.
        Expert,
        /// An experienced colleague's who does not use all the time: scores 90 or more, with a twentieth of it left.
        BriefExpert,
        /// A warm colleague's who is sure that a back must be put right: scores 35 or less.
        KindButBiomedical,
        /// Begins badly and finds the way back: scores 45 to 80.
        Recovered,
        /// A tired colleague's, who falls short with the person and does all that safety asks: scores below the one who
        /// found the way back.
        TiredButSafe,
    }

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

impl Look {
    /// The look of somebody of so many years.
    pub fn aged(&self, age: u8) -> crate::model::scenario::Look {
        crate::model::scenario::Look {
            age,
            skin: self.skin,
            hair: self.hair,
            hair_color: self.hair_color,
            build: self.build,
            garment: self.garment,
            clothes: self.clothes,
            accent: self.accent,
            glasses: self.glasses,
            beard: self.beard,
        }
    }
}

impl Scenario {
    /// Every type that a scenario file may hold, for the guide and its test.
    pub fn schemas() -> Vec<Schema> {
        vec![
            Scenario::schema(),
            ContentNotes::schema(),
            Pathway::schema(),
            Patient::schema(),
            Look::schema(),
            Goal::schema(),
            Belief::schema(),
            Fear::schema(),
            Fact::schema(),
            Intake::schema(),
            Person::schema(),
            Variant::schema(),
            Visit::schema(),
            Entry::schema(),
            TimeUp::schema(),
            Exchange::schema(),
            Say::schema(),
            Line::schema(),
            Act::schema(),
            Reply::schema(),
            Paragraph::schema(),
            Ending::schema(),
            Piece::schema(),
            Overlay::schema(),
            Translation::schema(),
            Plans::schema(),
            Plan::schema(),
        ]
    }
}

/// A closed list of words, for the guide and its test.
pub struct List {
    /// The name of the list.
    pub name: &'static str,
    /// What it is of.
    pub meaning: &'static str,
    /// What a field says that takes one of its words, such as "a cue".
    pub expected: String,
    /// The words, with what they mean where they do not say it themselves.
    pub words: Vec<(&'static str, &'static str)>,
}

impl Scenario {
    /// Every closed list of words that a scenario file may use, for the guide and its test.
    pub fn lists() -> Vec<List> {
        macro_rules! lists {
            ($($list:ident)*) => {
                vec![$(List {
                    name: stringify!($list),
                    meaning: $list::OF_ALL,
                    expected: <$list as crate::format::read::Read>::expected(),
                    words: $list::ALL.iter().map(|word| (word.name(), word.meaning())).collect(),
                }),*]
            };
        }
        lists! { Manner Cue Bid Verdict Safety WarningSign BeliefKind Topic PlanKind Stage Phase Difficulty Pronouns Skin Hair HairColor Build Garment Cloth }
    }
}
