//! The state of one person at one moment: small, plain, copied freely by searches.

use crate::scenario::words::{Cue, Manner, Stage};
use crate::scenario::*;

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
    said: [u64; MAX_LINES / 64],
    /// Which chances came up, as a set of [`ChanceIx`].
    pub chances: u8,
    /// The variant that is played.
    pub variant: VariantIx,
    /// Whether warning signs have been asked for in this course.
    pub screened: bool,
    /// What the last lines leave behind for the next.
    pub moment: Moment,
}

/// What the turns so far in this visit leave behind for the rules that read the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Moment {
    /// Manners used in this visit, as a set of [`Manner`].
    pub manners: u32,
    /// Manners of the last line.
    pub last_manners: u32,
    /// Whether the patient has just told something for the first time.
    pub just_told: bool,
    /// What the body does now.
    pub cue: Cue,
}

impl Moment {
    /// The beginning of a visit.
    pub const NONE: Moment = Moment { manners: 0, last_manners: 0, just_told: false, cue: Cue::Neutral };
}

impl State {
    /// The person at intake, in one variant and with chances drawn.
    pub fn new(scenario: &Scenario, variant: VariantIx, chances: u8) -> State {
        State {
            levels: scenario[variant].levels,
            told: 0,
            heard: 0,
            agreed: 0,
            said: [0; MAX_LINES / 64],
            chances,
            variant,
            screened: false,
            moment: Moment::NONE,
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
        self.said[line.at() / 64] >> (line.at() % 64) & 1 == 1
    }

    /// Remembers that a line has been said.
    pub fn mark_said(&mut self, line: LineIx) {
        self.said[line.at() / 64] |= 1 << (line.at() % 64);
    }

    /// Forgets what nothing reads, so that searches merge moments that differ in nothing else: which lines have been
    /// said, but for those in `keep`, and the amounts of change and sustain talk.
    pub(crate) fn forget(&mut self, keep: &[u64; MAX_LINES / 64]) {
        self.said.iter_mut().zip(keep).for_each(|(said, keep)| *said &= keep);
        self.levels[LevelIx::CHANGE_TALK.at()] = 0;
        self.levels[LevelIx::SUSTAIN_TALK.at()] = 0;
    }

    /// How well things stand between the two, for ranking moments that are equal otherwise.
    pub(crate) fn warmth(&self) -> u16 {
        u16::from(self.level(LevelIx::ALLIANCE)) + self.heard.count_ones() as u16 * 8
    }

    /// Whether a condition holds; verdicts hold in replies only, and are asked of `verdicts`.
    pub fn holds(&self, condition: &Condition, verdicts: Verdicts) -> bool {
        match condition {
            Condition::All(all) => all.iter().all(|condition| self.holds(condition, verdicts)),
            Condition::Any(any) => any.iter().any(|condition| self.holds(condition, verdicts)),
            Condition::Not(inner) => !self.holds(inner, verdicts),
            Condition::Level(ix, bound) => bound.holds(self.level(*ix)),
            Condition::Told(set) => self.told & set == *set,
            Condition::Heard(set) => self.heard & set == *set,
            Condition::Agreed(set) => self.agreed & set == *set,
            Condition::Said(line) => self.has_said(*line),
            Condition::Verdict(verdict) => verdicts.has(*verdict),
            Condition::Chance(ix) => self.chances >> ix.0 & 1 == 1,
            Condition::Variant(ix) => self.variant == *ix,
        }
    }

    /// Whether an optional condition holds; one that is left out does.
    pub fn allows(&self, when: &Option<Condition>) -> bool {
        when.as_ref().is_none_or(|condition| self.holds(condition, Verdicts::NONE))
    }
}

/// The verdicts of the acts of one line, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdicts(u8);

impl Verdicts {
    /// No line is being answered.
    pub const NONE: Verdicts = Verdicts(0);

    /// Adds one.
    pub fn with(self, verdict: words::Verdict) -> Verdicts {
        Verdicts(self.0 | 1 << verdict as u8)
    }

    /// Whether an act landed so.
    pub fn has(self, verdict: words::Verdict) -> bool {
        self.0 >> verdict as u8 & 1 == 1
    }
}

/// A manner as a member of a set.
pub fn manner_bit(manner: Manner) -> u32 {
    1 << manner as u32
}
