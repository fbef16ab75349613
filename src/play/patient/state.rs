//! The state of one person at one moment: small, plain, copied freely by searches.

use crate::model::scenario::words::{Bid, Cue, Stage};
use crate::model::scenario::*;

/// The person's state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct State {
    levels: [u8; MAX_LEVELS],
    /// What the patient has said, as a set of [`SubjectIx`].
    pub told: u64,
    /// What the trainee has explored or reflected after it was told.
    pub heard: u64,
    /// What the patient has agreed to.
    pub agreed: u64,
    said: LineSet,
    /// Which chances came up, as a set of [`ChanceIx`].
    pub chances: u8,
    /// The variant that is played.
    pub variant: VariantIx,
    /// Warning signs that have been asked for in this course.
    pub asked: Signs,
    /// What the last lines leave behind for the next.
    pub context: Context,
}

/// What the turns so far in this visit leave behind for the rules that read the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Context {
    /// Manners used in this visit, as a set of [`Manner`](crate::model::scenario::words::Manner).
    pub manners: u32,
    /// Manners of the last line.
    pub last_manners: u32,
    /// Whether the patient has just told something for the first time.
    pub just_told: bool,
    /// What the body does now.
    pub cue: Cue,
    /// What the patient's last words ask of the trainee.
    pub bid: Option<Bid>,
    /// Whether a safety net has been given.
    pub net: bool,
    /// Whether the same-day route has been taken after a sign of an emergency had been told.
    pub sent: bool,
    /// The line that was said last.
    pub last: Option<LineIx>,
}

impl Context {
    /// The beginning of a visit.
    pub const NONE: Context = Context {
        manners: 0,
        last_manners: 0,
        just_told: false,
        cue: Cue::Neutral,
        bid: None,
        net: false,
        sent: false,
        last: None,
    };
}

impl State {
    /// The person at intake, in one variant and with chances drawn.
    pub fn new(scenario: &Scenario, variant: VariantIx, chances: u8) -> State {
        State {
            levels: scenario[variant].levels,
            told: 0,
            heard: 0,
            agreed: 0,
            said: LineSet::default(),
            chances,
            variant,
            asked: Signs::NONE,
            context: Context::NONE,
        }
    }

    /// A level, within the range that [`LevelIx::most`] gives.
    pub fn level(&self, ix: LevelIx) -> u8 {
        self.levels[ix.at()]
    }

    /// Sets a level within its range.
    pub fn set_level(&mut self, ix: LevelIx, level: u8) {
        self.levels[ix.at()] = level.min(ix.most());
    }

    /// The stage of change: the band of the readiness.
    pub fn stage(&self) -> Stage {
        Stage::of(self.level(LevelIx::READINESS))
    }

    /// Whether a line has been said.
    pub fn has_said(&self, line: LineIx) -> bool {
        self.said.has(line)
    }

    /// Remembers that a line has been said.
    pub fn mark_said(&mut self, line: LineIx) {
        self.said.add(line);
    }

    /// Forgets what nothing reads, so that searches merge moments that differ in nothing else: which lines have been
    /// said, but for those in `said`, which was the last, but for those in `last`, and the amounts of change and sustain talk.
    pub(crate) fn forget(&mut self, said: &LineSet, last: &LineSet) {
        self.said.keep(said);
        self.context.last = self.context.last.filter(|line| last.has(*line));
        self.levels[LevelIx::CHANGE_TALK.at()] = 0;
        self.levels[LevelIx::SUSTAIN_TALK.at()] = 0;
    }

    /// Whether a condition holds; a verdict holds in replies only, and is asked of the line that is answered.
    pub fn holds(&self, condition: &Condition, verdict: Option<words::Verdict>) -> bool {
        match condition {
            Condition::All(all) => all.iter().all(|condition| self.holds(condition, verdict)),
            Condition::Any(any) => any.iter().any(|condition| self.holds(condition, verdict)),
            Condition::Not(inner) => !self.holds(inner, verdict),
            Condition::Level(ix, bound) => bound.holds(self.level(*ix)),
            Condition::Told(set) => self.told & set == *set,
            Condition::Heard(set) => self.heard & set == *set,
            Condition::Agreed(set) => self.agreed & set == *set,
            Condition::Said(line) => self.has_said(*line),
            Condition::JustSaid(line) => self.context.last == Some(*line),
            Condition::Asked(signs) => self.asked.holds(*signs),
            Condition::NetGiven => self.context.net,
            Condition::Verdict(asked) => verdict == Some(*asked),
            Condition::Chance(ix) => self.chances >> ix.0 & 1 == 1,
            Condition::Variant(ix) => self.variant == *ix,
        }
    }

    /// Whether an optional condition holds; one that is left out does.
    pub fn allows(&self, when: &Option<Condition>) -> bool {
        when.as_ref().is_none_or(|condition| self.holds(condition, None))
    }
}

/// A set of lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct LineSet([u64; MAX_LINES / 64]);

impl LineSet {
    /// Whether a line is in it.
    pub fn has(&self, line: LineIx) -> bool {
        self.0[line.at() / 64] >> (line.at() % 64) & 1 == 1
    }

    /// Adds a line.
    pub fn add(&mut self, line: LineIx) {
        self.0[line.at() / 64] |= 1 << (line.at() % 64);
    }

    /// Keeps only what another set has too.
    fn keep(&mut self, other: &LineSet) {
        self.0.iter_mut().zip(other.0).for_each(|(lines, other)| *lines &= other);
    }
}
