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

/// Declares the ways of talking, each with the name that attempts keep it by, the id of the message that names it, and
/// whether it is one to keep. A message may be called otherwise one day; the name stays.
macro_rules! patterns {
    ($($(#[doc = $doc:literal])* $pattern:ident: $name:literal, $message:literal, $helps:literal;)*) => {
        /// A way of talking that is looked for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Pattern { $($(#[doc = $doc])* $pattern,)* }

        impl Pattern {
            /// All of them, those to lose before those to keep.
            pub const ALL: &'static [Pattern] = &[$(Pattern::$pattern),*];

            /// What attempts on disk keep it by. It never changes: what was kept long ago is found by it.
            pub fn kept(self) -> String {
                let name = match self { $(Pattern::$pattern => $name,)* };
                format!("habit-{name}")
            }

            /// The id of the message that names it.
            pub fn message(self) -> &'static str {
                match self { $(Pattern::$pattern => $message,)* }
            }

            /// Whether it is one to keep.
            pub fn helps(self) -> bool {
                match self { $(Pattern::$pattern => $helps,)* }
            }
        }
    };
}

patterns! {
    /// Says back or feels with, and goes straight on to tell or explain.
    ReflectsThenAdvises: "reflects-then-advises", "habit-reflects-then-advises", false;
    /// Asks, and answers it in the same breath.
    AsksThenTells: "asks-then-tells", "habit-asks-then-tells", false;
    /// Tells or explains without having asked leave or what is known already.
    AdvisesUnasked: "advises-unasked", "habit-advises-unasked", false;
    /// Asks for yes, no or a number where something has just been told.
    ClosedAfterTelling: "closed-after-telling", "habit-closed-after-telling", false;
    /// Passes over what has just been told.
    PassesOver: "passes-over", "habit-passes-over", false;
    /// Comforts where a fear has just been told.
    ReassuresFear: "reassures-fear", "habit-reassures-fear", false;
    /// Takes up what has just been told.
    TakesUp: "takes-up", "habit-takes-up", true;
    /// Asks before telling, or how it fits afterwards.
    AsksAroundTelling: "asks-around-telling", "habit-asks-around-telling", true;
    /// Names what the person has done or can do.
    CreditsThem: "credits-them", "habit-credits-them", true;
}

impl Pattern {
    /// Those to lose and those to keep: whether they help, and the id of the message at their head.
    pub const SIDES: [(bool, &str); 2] = [(false, "report-habits-lose"), (true, "report-habits-keep")];
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
