//! Why something cannot be read or gone on with, in the language of the interface.

use crate::look::locale::{FluentValue, Locale};
use crate::practice::record::RecordError;
use crate::practice::session::ResumeError;

/// Something that went wrong, in words.
pub trait Said {
    /// The words.
    fn said(&self, locale: &Locale) -> String;
}

impl Said for RecordError {
    fn said(&self, locale: &Locale) -> String {
        match self {
            RecordError::Newer { .. } => locale.text("error-newer"),
            RecordError::Damaged { line, reason } => {
                let line = FluentValue::from(*line as u32);
                locale.format("error-damaged", &[("line", line), ("reason", reason.as_str().into())])
            }
            RecordError::Empty => locale.text("error-empty"),
        }
    }
}

impl Said for ResumeError {
    fn said(&self, locale: &Locale) -> String {
        match self {
            ResumeError::OtherRules => locale.text("error-other-rules"),
            ResumeError::NoVisit(visit) => locale.format("error-no-visit", &[("visit", visit.as_str().into())]),
            ResumeError::NoExam => locale.text("error-no-exam"),
            ResumeError::NotOffered(n) => locale.format("error-not-offered", &[("n", (*n as u32).into())]),
        }
    }
}
