//! The response model as it is written.

use crate::format::diag::{Code, Diagnostic};
use crate::format::read::{Change, Cx, Id, Level, Located, Map, Read};
use crate::format::syntax::{Kind, Node};
use crate::model::rubric::Phase;
use crate::model::scenario::condition::Bound;
use crate::model::scenario::wire::Safety;
use crate::model::scenario::words::{BeliefKind, Bid, Cue, Manner, Stage, Topic, Verdict};
use crate::{record, words};

record! {
    /// The file.
    pub struct ResponseModel {
        /// Version of the format, 1.
        format: Located<u32>,
        /// Its name.
        id: Id,
        /// The rules.
        rules: Map<Rule>,
        /// How levels show on real scales.
        scales: Map<Scale>,
        /// What lines are worth; a model with rules needs them.
        prices: Option<Located<Prices>> = None,
    }
    /// One rule: when an act is like this and the person is like that, these effects, perhaps a verdict.
    pub struct Rule {
        /// Manners that it is for; any if left out.
        manner: Vec<Manner> = Vec::new(),
        /// What the act must be about; anything if left out.
        about: Vec<About> = Vec::new(),
        /// What must hold before the turn.
        when: Option<When> = None,
        /// How the act landed.
        verdict: Option<Verdict> = None,
        /// Whether it comes first: what other rules would move for the better by this act falls away.
        first: bool = false,
        /// What it moves.
        effects: Vec<Effect> = Vec::new(),
        /// Why, in one sentence of plain words.
        because: String,
        /// Where it comes from, or "design choice".
        source: String,
    }
    /// What a line is worth, by how it landed. Each line has one price.
    pub struct Prices {
        /// Its do helped.
        landed: Price,
        /// Its do neither helped nor harmed.
        neutral: Price,
        /// It came at the wrong moment; at another it may help.
        mistimed: Price,
        /// It did harm.
        harmful: Price,
        /// It was a don't.
        dont: Price,
        /// It did harm, and it was about safety: an act of it names an item of safety.
        risk: Price,
        /// It put off an alarm that had been told, or explained it away; or the visit ended without help for it.
        danger: Price,
        /// It would have ended the visit while something about safety was still open.
        parted: Price,
        /// It did at the last chance what safety still asked for.
        late: Price,
    }
    /// One price.
    pub struct Price {
        /// Points; costs are below zero.
        worth: Change<20>,
        /// Why, in one sentence of plain words.
        because: String,
    }
    /// How a level shows on a real scale: intake plus slope times the change of level.
    pub struct Scale {
        /// The level that it follows; the mean of all fears for `Fear`, of all beliefs for `Belief`.
        follows: Follows,
        /// Points of the scale per 100 points of change, negative where less is better.
        slope: Located<i16>,
        /// The most that a course of care can plausibly change it by.
        most: u8,
        /// Where the range of change comes from, or "design choice".
        source: String,
    }
}

words! {
    /// What an act must be about. Words of one group are alternatives; the groups must all be met.
    pub enum About ("a word for what an act is about") {
        /// No belief, fear, goal or fact.
        Nothing,
        // What it is.
        Belief, Fear, Goal, Fact,
        // What the belief is about.
        Structural, Alignment, HurtIsHarm, Cure, Control, Social,
        // Whether it has come up.
        Told, Untold, Heard, Unheard,
    }

    /// Levels that everybody has, as rules ask for them.
    pub enum Common ("a level") { Alliance, Autonomy, Efficacy, Distress, Strain, }

    /// Levels that everybody has, as rules move them. Strain follows from the trust that is lost.
    pub enum Moved ("a level") { Alliance, Autonomy, Efficacy, Distress, Readiness, ChangeTalk, SustainTalk, }

    /// What a scale follows.
    pub enum Follows ("a level") { Efficacy, Distress, Fear, Belief, }
}

/// What must hold before the turn.
#[derive(Clone, Debug, PartialEq)]
pub enum When {
    /// All hold.
    All(Vec<When>),
    /// At least one holds.
    Any(Vec<When>),
    /// It does not hold.
    Not(Box<When>),
    /// The stage of change.
    Stage(Bound<Stage>),
    /// A level.
    Level(Common, Bound<Level>),
    /// A valued goal has been told.
    GoalVoiced,
    /// A plan has been agreed on.
    PlanAgreed,
    /// The patient's last words told something for the first time.
    JustTold,
    /// Something told has been heard.
    AnythingHeard,
    /// All warning signs that the scenario asks for have been asked for.
    Screened,
    /// The act asks for a warning sign that has not been asked for.
    AsksNew,
    /// A sign of an emergency has been told.
    AlarmTold,
    /// The act has one of these topics.
    Topic(Vec<Topic>),
    /// The body shows one of these.
    Shows(Vec<Cue>),
    /// The patient's last words ask for one of these.
    Bids(Vec<Bid>),
    /// One of these manners was used earlier in the visit.
    After(Vec<Manner>),
    /// One of these manners was used in the line before.
    Following(Vec<Manner>),
    /// The other act of the line has one of these manners.
    With(Vec<Manner>),
    /// The phase of the visit.
    Phase(Phase),
    /// The act does one of these items.
    Does(Vec<Located<Id>>),
    /// The act carries the don't of one of these items.
    Dont(Vec<Located<Id>>),
    /// The act carries this safety mark.
    Safety(Safety),
    /// What the act says is not so.
    Untrue,
}

const WHENS: [&str; 23] = [
    "All",
    "Any",
    "Not",
    "Stage",
    "Level",
    "GoalVoiced",
    "PlanAgreed",
    "JustTold",
    "AnythingHeard",
    "Screened",
    "AsksNew",
    "AlarmTold",
    "Topic",
    "Shows",
    "Bids",
    "After",
    "Following",
    "With",
    "Phase",
    "Does",
    "Dont",
    "Safety",
    "Untrue",
];

impl Read for When {
    fn expected() -> String {
        "a condition".into()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let Kind::Tuple(Some(word), arguments) = &node.kind else {
            cx.wrong_type(node, "a condition such as Screened");
            return None;
        };
        match (*word, arguments.as_slice()) {
            ("All", [list]) => Vec::read(list, cx).map(When::All),
            ("Any", [list]) => Vec::read(list, cx).map(When::Any),
            ("Not", [inner]) => Box::read(inner, cx).map(When::Not),
            ("Stage", [bound]) => Bound::read(bound, cx).map(When::Stage),
            ("Level", [level, bound]) => Some(When::Level(Common::read(level, cx)?, Bound::read(bound, cx)?)),
            ("GoalVoiced", []) => Some(When::GoalVoiced),
            ("PlanAgreed", []) => Some(When::PlanAgreed),
            ("JustTold", []) => Some(When::JustTold),
            ("AnythingHeard", []) => Some(When::AnythingHeard),
            ("Screened", []) => Some(When::Screened),
            ("AsksNew", []) => Some(When::AsksNew),
            ("AlarmTold", []) => Some(When::AlarmTold),
            ("Topic", [list]) => Vec::read(list, cx).map(When::Topic),
            ("Shows", [list]) => Vec::read(list, cx).map(When::Shows),
            ("Bids", [list]) => Vec::read(list, cx).map(When::Bids),
            ("After", [list]) => Vec::read(list, cx).map(When::After),
            ("Following", [list]) => Vec::read(list, cx).map(When::Following),
            ("With", [list]) => Vec::read(list, cx).map(When::With),
            ("Phase", [phase]) => Phase::read(phase, cx).map(When::Phase),
            ("Does", [list]) => Vec::read(list, cx).map(When::Does),
            ("Dont", [list]) => Vec::read(list, cx).map(When::Dont),
            ("Untrue", []) => Some(When::Untrue),
            ("Safety", [mark]) => Safety::read(mark, cx).map(When::Safety),
            (word, _) => {
                let message = format!("`{word}` is no condition, or its arguments do not fit");
                cx.report(Diagnostic::new(Code::UnknownWord, node.span, message).suggest_word(word, WHENS));
                None
            }
        }
    }
}

/// What a rule moves.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// A level that everybody has, by that much.
    Level(Moved, i16),
    /// The conviction or intensity of what the act is about.
    Subject(i16),
    /// The conviction of every belief of these kinds.
    Beliefs(Vec<BeliefKind>, i16),
    /// The intensity of every fear.
    Fears(i16),
    /// What the act is about, and has been told, has now been heard.
    Hear,
    /// Half of the trust that was lost comes back.
    Mend,
}

/// Effects beside the levels of [`Moved`].
const EFFECTS: [&str; 5] = ["Subject", "Beliefs", "Fears", "Hear", "Mend"];

impl Read for Effect {
    fn expected() -> String {
        "an effect".into()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let Kind::Tuple(Some(word), arguments) = &node.kind else {
            cx.wrong_type(node, "an effect such as Alliance(3)");
            return None;
        };
        let level = Moved::ALL.iter().copied().find(|level| level.name() == *word);
        match (*word, arguments.as_slice()) {
            ("Subject", [by]) => i16::read(by, cx).map(Effect::Subject),
            ("Beliefs", [kinds, by]) => Some(Effect::Beliefs(Vec::read(kinds, cx)?, i16::read(by, cx)?)),
            ("Fears", [by]) => i16::read(by, cx).map(Effect::Fears),
            ("Hear", []) => Some(Effect::Hear),
            ("Mend", []) => Some(Effect::Mend),
            (word, arguments) => match (level, arguments) {
                (Some(level), [by]) => i16::read(by, cx).map(|by| Effect::Level(level, by)),
                _ => {
                    let message = format!("`{word}` is no effect, or its arguments do not fit");
                    let known = Moved::ALL.iter().map(|level| level.name()).chain(EFFECTS);
                    cx.report(Diagnostic::new(Code::UnknownWord, node.span, message).suggest_word(word, known));
                    None
                }
            },
        }
    }
}
