//! Why something cannot be kept or read, in the language of the interface. What the file system says stays as it says it.

use super::{Refusal, StoreError};
use crate::look::locale::Locale;
use crate::practice::said::Said;

impl Said for StoreError {
    fn said(&self, locale: &Locale) -> String {
        match self {
            StoreError::NoFolder => locale.text("error-no-folder"),
            StoreError::Io { path, error } => format!("{path}: {error}"),
            StoreError::Record { path, error } => format!("{path}: {}", error.said(locale)),
            StoreError::Refused { place, reason } => format!("{place}: {}", reason.said(locale)),
            StoreError::Settings { path, reason } => format!("{}: {reason}", path.display()),
        }
    }
}

impl Said for Refusal {
    fn said(&self, locale: &Locale) -> String {
        match self {
            Refusal::NoFile => locale.text("error-no-file"),
            Refusal::TooLarge => locale.text("error-too-large"),
            Refusal::NoName => locale.text("error-no-name"),
            Refusal::NameTaken => locale.text("error-name-taken"),
            Refusal::NotOurs => locale.text("error-not-ours"),
            Refusal::Newer => locale.text("error-newer"),
            Refusal::NotWhole => locale.text("error-not-whole"),
            Refusal::Gone => locale.text("error-gone"),
            Refusal::OpenElsewhere(None) => locale.text("error-open-elsewhere"),
            Refusal::OpenElsewhere(Some(program)) => {
                locale.format("error-open-elsewhere-by", &[("program", program.to_string().into())])
            }
            Refusal::InUse => locale.text("error-in-use"),
            Refusal::BadId => locale.text("error-bad-id"),
            Refusal::Damaged(reason) => locale.format("error-damaged-line", &[("reason", reason.as_str().into())]),
            Refusal::Record(error) => error.said(locale),
            Refusal::Torn => locale.text("error-torn"),
            Refusal::Apart(id) => locale.format("error-apart", &[("id", id.as_str().into())]),
            Refusal::More(n) => locale.format("error-more", &[("n", (*n as u32).into())]),
            Refusal::Unreadable(reason) => reason.clone(),
        }
    }
}
