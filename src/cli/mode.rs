//! How attempts are played, as a command is told it.

use clap::ValueEnum;

use crate::practice::record;

/// How attempts are played.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Mode {
    /// With coach and going back
    Practice,
    /// With neither; every choice is confirmed
    Exam,
}

impl From<Mode> for record::Mode {
    fn from(mode: Mode) -> record::Mode {
        match mode {
            Mode::Practice => record::Mode::Practice,
            Mode::Exam => record::Mode::Exam,
        }
    }
}
