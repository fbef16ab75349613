//! The immutable scenario: every id resolved to a typed index, so that nothing dangles at run time.
//!
//! Exchanges, lines, acts and replies lie in flat lists; the one above holds a [`Span`]-like [`Slice`] of the list below.

use std::marker::PhantomData;
use std::ops::Range;

use serde::Serialize;

use super::text::{Text, Texts};
use super::words::*;
use crate::rubric::{ItemIx, Phase};

macro_rules! indices {
    ($($(#[$meta:meta])* $name:ident($int:ty) of $list:ident: $item:ty;)*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub struct $name(pub $int);

        impl $name {
            /// The index as a `usize`.
            pub fn at(self) -> usize {
                usize::from(self.0)
            }

            /// The index of a position that the resolver has checked to fit.
            pub(crate) fn new(at: usize) -> Self {
                debug_assert!(<$int>::try_from(at).is_ok());
                $name(at as $int)
            }
        }

        impl std::ops::Index<$name> for Scenario {
            type Output = $item;

            fn index(&self, ix: $name) -> &$item {
                &self.$list[ix.at()]
            }
        }
    )*};
}

indices! {
    /// A belief, fear, goal or fact.
    SubjectIx(u8) of subjects: Subject;
    /// A variant.
    VariantIx(u8) of variants: Variant;
    /// A chance.
    ChanceIx(u8) of chances: Chance;
    /// A visit.
    VisitIx(u8) of visits: Visit;
    /// An exchange.
    ExchangeIx(u16) of exchanges: Exchange;
    /// A line.
    LineIx(u16) of lines: Line;
    /// An act.
    ActIx(u16) of acts: Act;
    /// A reply.
    ReplyIx(u16) of replies: Reply;
    /// Something said.
    SayIx(u16) of says: Say;
    /// A paragraph of an interlude.
    ParagraphIx(u16) of paragraphs: Paragraph;
    /// An ending.
    EndingIx(u8) of endings: Ending;
}

/// A level of the person's state. The first six are everybody's; the convictions and intensities follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct LevelIx(pub u8);

impl LevelIx {
    /// Working alliance.
    pub const ALLIANCE: LevelIx = LevelIx(0);
    /// Felt autonomy.
    pub const AUTONOMY: LevelIx = LevelIx(1);
    /// Pain self-efficacy.
    pub const EFFICACY: LevelIx = LevelIx(2);
    /// Distress.
    pub const DISTRESS: LevelIx = LevelIx(3);
    /// Readiness to change the named behaviour, 0–50; stages are bands of ten.
    pub const READINESS: LevelIx = LevelIx(4);
    /// Trust that was lost and has not been repaired.
    pub const STRAIN: LevelIx = LevelIx(5);
    /// How many levels everybody has.
    pub const COMMON: usize = 6;

    /// The index as a `usize`.
    pub fn at(self) -> usize {
        usize::from(self.0)
    }
}

/// Names of the levels that a scenario can set and ask for.
pub const COMMON_LEVELS: [(&str, LevelIx); 4] = [
    ("alliance", LevelIx::ALLIANCE),
    ("autonomy", LevelIx::AUTONOMY),
    ("efficacy", LevelIx::EFFICACY),
    ("distress", LevelIx::DISTRESS),
];

/// The most levels that a state holds.
pub const MAX_LEVELS: usize = 32;
/// The most beliefs, fears, goals and facts together.
pub const MAX_SUBJECTS: usize = 64;
/// The most lines of a scenario.
pub const MAX_LINES: usize = 512;
/// The most lines that may be offered at once.
pub const MAX_OFFERED: usize = 6;
/// The most worlds: variants times chance outcomes.
pub const MAX_WORLDS: usize = 16;

/// A run of neighbours in one of the scenario's lists.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Slice<T> {
    start: u16,
    end: u16,
    #[serde(skip)]
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Slice<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Slice<T> {}

impl<T> Slice<T> {
    /// The run over `range`, which the resolver has checked to fit.
    pub(crate) fn new(range: Range<usize>) -> Self {
        Slice { start: range.start as u16, end: range.end as u16, of: PhantomData }
    }

    /// As a range of positions.
    pub fn range(self) -> Range<usize> {
        usize::from(self.start)..usize::from(self.end)
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.range().len()
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.range().is_empty()
    }
}

macro_rules! slices {
    ($($ix:ident)*) => {$(
        impl Slice<$ix> {
            /// The indices in order.
            pub fn iter(self) -> impl ExactSizeIterator<Item = $ix> + DoubleEndedIterator {
                self.range().map($ix::new)
            }
        }
    )*};
}
slices! { ExchangeIx LineIx ActIx ReplyIx SayIx ParagraphIx }

/// A scenario that can be played.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Scenario {
    /// Unique name.
    pub id: String,
    /// Shown in the library.
    #[serde(skip)]
    pub title: Text,
    /// Language of the source texts.
    #[serde(skip)]
    pub language: String,
    /// How hard it is.
    #[serde(skip)]
    pub difficulty: Difficulty,
    /// Rubric items that it sets out to teach.
    #[serde(skip)]
    pub teaches: Vec<ItemIx>,
    /// What to know before playing.
    #[serde(skip)]
    pub notes: Notes,
    /// The person.
    pub patient: Patient,
    /// Others who speak.
    #[serde(skip)]
    pub people: Vec<Person>,
    /// Beliefs, fears, goals and facts, in one namespace.
    pub subjects: Vec<Subject>,
    /// Versions of the person; never empty.
    pub variants: Vec<Variant>,
    /// What is left to chance.
    pub chances: Vec<Chance>,
    /// The course of care; never empty.
    pub visits: Vec<Visit>,
    /// All exchanges, visit by visit.
    pub exchanges: Vec<Exchange>,
    /// All lines, exchange by exchange.
    pub lines: Vec<Line>,
    /// All acts, line by line.
    pub acts: Vec<Act>,
    /// All replies, line by line.
    pub replies: Vec<Reply>,
    /// All that is said.
    pub says: Vec<Say>,
    /// All paragraphs, visit by visit.
    pub paragraphs: Vec<Paragraph>,
    /// Where the person can be at the end; never empty.
    pub endings: Vec<Ending>,
    /// The words, apart from the structure, so that a translation changes nothing else.
    #[serde(skip)]
    pub texts: Texts,
}

/// What to know before playing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    /// Topics that may distress.
    pub warnings: Vec<Text>,
    /// Reviewers by name and role; empty means not yet reviewed.
    pub reviewed_by: Vec<String>,
    /// Date of the review.
    pub review_date: Option<String>,
}

/// The person at intake.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Patient {
    /// First and last name.
    #[serde(skip)]
    pub name: String,
    /// Years.
    #[serde(skip)]
    pub age: u8,
    /// What they do.
    #[serde(skip)]
    pub occupation: Text,
    /// How texts speak of them.
    #[serde(skip)]
    pub pronouns: Pronouns,
    /// How they are drawn.
    #[serde(skip)]
    pub look: Look,
    /// The behaviour that the stage of change is about.
    #[serde(skip)]
    pub behaviour: Text,
    /// Stage of change at the start.
    pub stage: Stage,
    /// Levels at the start, before the variant: by [`LevelIx`].
    pub levels: [u8; MAX_LEVELS],
    /// How many of them are in use.
    pub level_count: u8,
    /// What they are good at.
    #[serde(skip)]
    pub strengths: Vec<Text>,
    /// Scores at intake.
    pub intake: Intake,
}

impl Patient {
    /// The name they are called by.
    pub fn first_name(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or(&self.name)
    }
}

/// How the person is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Years, as the patient has them.
    pub age: u8,
    /// Tone of the skin.
    pub skin: Skin,
    /// Hair, or what covers it.
    pub hair: Hair,
    /// Colour of the hair.
    pub hair_color: HairColor,
    /// Build.
    pub build: Build,
    /// What is worn on the upper body.
    pub garment: Garment,
    /// Colour of the clothes.
    pub clothes: Cloth,
    /// Colour of the scarf or second garment.
    pub accent: Cloth,
    /// Wears glasses.
    pub glasses: bool,
    /// Has a beard.
    pub beard: bool,
}

/// Scores at intake, on the real scales.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Intake {
    /// Pain Self-Efficacy Questionnaire, 0–60.
    pub pseq: Option<u8>,
    /// Tampa Scale of Kinesiophobia, 11–44.
    pub tsk11: Option<u8>,
    /// Fear-Avoidance Beliefs, physical activity, 0–24.
    pub fabq_pa: Option<u8>,
    /// Fear-Avoidance Beliefs, work, 0–42.
    pub fabq_w: Option<u8>,
    /// Pain Catastrophizing Scale, 0–52.
    pub pcs: Option<u8>,
}

/// Somebody else in the room.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Name as shown.
    pub name: String,
    /// Who they are to the patient.
    pub relation: Text,
}

/// What a subject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum SubjectKind {
    /// Held to be true; its level is the conviction.
    Belief(BeliefKind),
    /// Dreaded; its level is the intensity.
    Fear,
    /// Matters to the person.
    Goal,
    /// Can be told or agreed to.
    Fact {
        /// Agreeing to it is agreeing on a plan.
        plan: bool,
    },
}

/// A belief, fear, goal or fact.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Subject {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: SubjectKind,
    /// Its level, for beliefs and fears.
    pub level: Option<LevelIx>,
    /// In words.
    #[serde(skip)]
    pub text: Text,
}

/// A version of the person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variant {
    /// Its id.
    pub id: String,
    /// How often it is drawn, relative to the others.
    pub weight: u8,
    /// Levels at the start.
    pub levels: [u8; MAX_LEVELS],
    /// Values of the placeholders.
    #[serde(skip)]
    pub texts: Vec<(String, Text)>,
}

/// Something that happens or not, drawn once for an attempt.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Chance {
    /// Its id.
    pub id: String,
    /// How often it happens, in percent.
    pub percent: u8,
}

/// One consultation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Visit {
    /// Its id.
    pub id: String,
    /// Which part of the process it is.
    pub phase: Phase,
    /// Shown above the conversation.
    #[serde(skip)]
    pub title: Text,
    /// The task, addressed to the trainee.
    #[serde(skip)]
    pub brief: Text,
    /// What is read before.
    #[serde(skip)]
    pub referral: Option<Text>,
    /// How many lines there is time for.
    pub budget: u8,
    /// The first exchange.
    pub start: ExchangeIx,
    /// The person when this visit is played alone.
    pub entry: Entry,
    /// Its exchanges.
    pub exchanges: Slice<ExchangeIx>,
    /// What happens at home after it.
    pub interlude: Slice<ParagraphIx>,
    /// What is said when the time is over.
    pub time_up_says: Slice<SayIx>,
    /// Where it leads when the time is over.
    pub time_up: Then,
}

/// The person at the start of a visit that is played alone, where they differ from intake.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Entry {
    /// Levels that differ, readiness among them.
    pub levels: Vec<(LevelIx, u8)>,
    /// What has been told, as a set of [`SubjectIx`].
    pub told: u64,
    /// What has been heard.
    pub heard: u64,
    /// What has been agreed to.
    pub agreed: u64,
}

/// A moment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Exchange {
    /// `visit/exchange`.
    pub address: String,
    /// The visit it belongs to.
    pub visit: VisitIx,
    /// What the patient says.
    pub says: Slice<SayIx>,
    /// The lines.
    pub lines: Slice<LineIx>,
}

/// Something that is said and shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Say {
    /// The words.
    #[serde(skip)]
    pub text: Text,
    /// What the body does.
    pub cue: Cue,
    /// What has been told once it is said, as a set of [`SubjectIx`].
    pub tells: u64,
    /// Said only when this holds.
    pub when: Option<Condition>,
    /// Who speaks; the patient if `None`. Position in [`Scenario::people`].
    #[serde(skip)]
    pub speaker: Option<u8>,
}

/// Something the trainee can say or do.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// `visit/exchange/line`.
    pub address: String,
    /// The exchange it belongs to.
    pub exchange: ExchangeIx,
    /// The words.
    #[serde(skip)]
    pub say: Option<Text>,
    /// What is done.
    #[serde(skip)]
    pub deed: Option<Text>,
    /// Offered only when this holds.
    pub when: Option<Condition>,
    /// Offered until said.
    pub once: bool,
    /// Offered only when nothing else is.
    pub otherwise: bool,
    /// One or two.
    pub acts: Slice<ActIx>,
    /// The last has no condition.
    pub replies: Slice<ReplyIx>,
    /// Why it works or not.
    #[serde(skip)]
    pub why: Text,
}

/// A coded part of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Act {
    /// How.
    pub manner: Manner,
    /// About what, as a set of [`SubjectIx`].
    pub about: u64,
    /// The item that it does.
    pub does: Option<ItemIx>,
    /// The item whose don't it is.
    pub dont: Option<ItemIx>,
    /// What it means for safety.
    pub safety: Option<super::wire::Safety>,
}

/// The patient's answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reply {
    /// What is said and shown, and when.
    pub say: Say,
    /// What they have agreed to, as a set of [`SubjectIx`].
    pub agrees: u64,
    /// Where it leads.
    pub then: Then,
}

/// A part of what happens at home.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Paragraph {
    /// What happened.
    #[serde(skip)]
    pub text: Text,
    /// Only when this holds.
    pub when: Option<Condition>,
    /// What it moves.
    pub effects: Vec<(LevelIx, i16)>,
}

/// Where the person is at the end of the course.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// A few words.
    #[serde(skip)]
    pub title: Text,
    /// A short portrait of where they are now.
    #[serde(skip)]
    pub text: Text,
    /// Reached by the end of the last visit only when this holds.
    pub when: Option<Condition>,
}

/// Where a line leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Then {
    /// To an exchange of the same visit.
    To(ExchangeIx),
    /// To the interlude and the next visit.
    EndVisit,
    /// To the end of the course.
    Ending(EndingIx),
}

/// A condition with its ids resolved.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Condition {
    /// All of them hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// Readiness at least this, or below.
    Level(LevelIx, LevelBound),
    /// All of these have been told.
    Told(u64),
    /// All of these have been heard.
    Heard(u64),
    /// All of these have been agreed to.
    Agreed(u64),
    /// The line has been said.
    Said(LineIx),
    /// An act of the present line landed so.
    Verdict(Verdict),
    /// The chance came up.
    Chance(ChanceIx),
    /// This variant is played.
    Variant(VariantIx),
}

impl Condition {
    /// Calls `each` for this condition and all within it.
    pub fn visit<'c>(&'c self, each: &mut impl FnMut(&'c Condition)) {
        each(self);
        match self {
            Condition::All(all) | Condition::Any(all) => all.iter().for_each(|inner| inner.visit(each)),
            Condition::Not(inner) => inner.visit(each),
            _ => {}
        }
    }
}

/// A bound on a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum LevelBound {
    /// This or more.
    AtLeast(u8),
    /// Less than this.
    Below(u8),
}

impl LevelBound {
    /// Whether a level is within the bound.
    pub fn holds(self, level: u8) -> bool {
        match self {
            LevelBound::AtLeast(bound) => level >= bound,
            LevelBound::Below(bound) => level < bound,
        }
    }
}

impl Stage {
    /// The lowest readiness of the stage.
    pub fn floor(self) -> u8 {
        self as u8 * 10
    }

    /// The readiness of somebody who starts in the stage: the middle of its band.
    pub fn start(self) -> u8 {
        self.floor() + 5
    }

    /// The stage of a readiness; the top band is 40–50.
    pub fn of(readiness: u8) -> Stage {
        Stage::ALL[usize::from(readiness / 10).min(4)]
    }
}

impl Scenario {
    /// The index of a line's address.
    pub fn find_line(&self, address: &str) -> Option<LineIx> {
        self.lines.iter().position(|line| line.address == address).map(LineIx::new)
    }

    /// The subjects of a set, in order.
    pub fn subjects_of(&self, set: u64) -> impl Iterator<Item = (SubjectIx, &Subject)> {
        self.subjects
            .iter()
            .enumerate()
            .filter(move |(at, _)| set >> at & 1 == 1)
            .map(|(at, s)| (SubjectIx::new(at), s))
    }

    /// The set of subjects for which `test` holds.
    pub fn set_of(&self, test: impl Fn(&Subject) -> bool) -> u64 {
        self.subjects.iter().enumerate().filter(|(_, subject)| test(subject)).fold(0, |set, (at, _)| set | 1 << at)
    }

    /// All acts of a visit.
    pub fn acts_of(&self, visit: VisitIx) -> impl Iterator<Item = &Act> {
        self[visit]
            .exchanges
            .iter()
            .flat_map(|exchange| self[exchange].lines.iter())
            .flat_map(|line| &self.acts[self[line].acts.range()])
    }

    /// Every condition of the scenario, outermost.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let says = self.says.iter().chain(self.replies.iter().map(|reply| &reply.say)).map(|say| &say.when);
        let lines = self.lines.iter().map(|line| &line.when);
        let paragraphs = self.paragraphs.iter().map(|paragraph| &paragraph.when);
        let endings = self.endings.iter().map(|ending| &ending.when);
        says.chain(lines).chain(paragraphs).chain(endings).flatten()
    }
}
