//! Ways of talking that come up again and again. Which ones are looked for is a design choice, guided by the manual of
//! motivational interviewing (MITI 4.2.1): advice without asking, and reflections that make room for advice.

use super::TurnNumber;

/// A way of talking, with the turns in which it was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Habit {
    /// Which.
    pub pattern: Pattern,
    /// Where it was seen.
    pub seen: Vec<TurnNumber>,
    /// In how many turns it could have been.
    pub of: u32,
    /// In how many earlier attempts it showed, and in how many it could have; `None` where there were none.
    pub before: Option<(u32, u32)>,
}

/// A way of talking that is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    /// Says back or feels with, and goes straight on to tell or explain.
    ReflectsThenAdvises,
    /// Asks, and answers it in the same breath.
    AsksThenTells,
    /// Tells or explains without having asked leave or what is known already.
    AdvisesUnasked,
    /// Asks for yes, no or a number where something has just been told.
    ClosedAfterTelling,
    /// Passes over what has just been told.
    PassesOver,
    /// Comforts where a fear has just been told.
    ReassuresFear,
    /// Takes up what has just been told.
    TakesUp,
    /// Asks before telling, or how it fits afterwards.
    AsksAroundTelling,
    /// Names what the person has done or can do.
    CreditsThem,
}

impl Pattern {
    /// All of them, those to lose before those to keep.
    pub const ALL: [Pattern; 9] = [
        Pattern::ReflectsThenAdvises,
        Pattern::AsksThenTells,
        Pattern::AdvisesUnasked,
        Pattern::ClosedAfterTelling,
        Pattern::PassesOver,
        Pattern::ReassuresFear,
        Pattern::TakesUp,
        Pattern::AsksAroundTelling,
        Pattern::CreditsThem,
    ];

    /// Whether it is one to keep.
    pub fn helps(self) -> bool {
        matches!(self, Pattern::TakesUp | Pattern::AsksAroundTelling | Pattern::CreditsThem)
    }

    /// The id of the message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Pattern::ReflectsThenAdvises => "habit-reflects-then-advises",
            Pattern::AsksThenTells => "habit-asks-then-tells",
            Pattern::AdvisesUnasked => "habit-advises-unasked",
            Pattern::ClosedAfterTelling => "habit-closed-after-telling",
            Pattern::PassesOver => "habit-passes-over",
            Pattern::ReassuresFear => "habit-reassures-fear",
            Pattern::TakesUp => "habit-takes-up",
            Pattern::AsksAroundTelling => "habit-asks-around-telling",
            Pattern::CreditsThem => "habit-credits-them",
        }
    }
}

impl Habit {
    /// Seen less often than this, it is an accident.
    pub const ENOUGH: u32 = 3;

    /// Whether it was seen often enough, in at least a third of the turns in which it could have been.
    pub fn shows(&self) -> bool {
        Habit::is_shown(self.seen.len() as u32, self.of)
    }

    /// Whether a way of talking that was seen so often, in so many turns in which it could have been, is a habit.
    pub fn is_shown(seen: u32, of: u32) -> bool {
        seen >= Habit::ENOUGH && seen * 3 >= of
    }
}
