//! `allow`: findings that are meant, and entries that have outlived their finding.

use super::Subject;
use crate::format::diag::{Code, Diagnostic, Severity, Span};

/// How far a scenario was looked into: what was not looked for cannot be missed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Looked {
    /// The file was read.
    AtTheFile,
    /// It was played, too.
    AtPlay,
}

/// One entry of `allow`.
struct Entry<'a> {
    key: &'a str,
    span: Span,
    code: Code,
    /// The place that it is for; empty for the whole file.
    place: &'a str,
}

impl Entry<'_> {
    fn is_about(&self, subject: &Subject, found: &Diagnostic) -> bool {
        let address = subject.places.address(found.span);
        let inside = address.strip_prefix(self.place).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        found.code == self.code && (self.place.is_empty() || inside)
    }
}

/// Leaves out what is allowed, and adds a finding for every entry that allows nothing.
pub(super) fn apply(subject: &Subject, found: Vec<Diagnostic>, looked: Looked) -> Vec<Diagnostic> {
    let (mut entries, mut left) = (Vec::new(), Vec::new());
    for (key, span, _) in subject.written.allow.iter() {
        let (id, place) = key.split_once('/').unwrap_or((key, ""));
        match Code::find(id).filter(|code| code.severity() != Severity::Error) {
            Some(code) => entries.push(Entry { key, span, code, place }),
            None => left.push(not_allowed(id, span)),
        }
    }
    let unused = entries.iter().filter(|entry| {
        let looked_for = looked == Looked::AtPlay || !entry.code.is_of_play();
        looked_for && !found.iter().any(|found| entry.is_about(subject, found))
    });
    left.extend(unused.map(|entry| {
        let message = format!("`{}` allows a finding that is not there", entry.key);
        Diagnostic::new(Code::UnusedAllow, entry.span, message).help("remove the entry")
    }));
    left.extend(found.into_iter().filter(|found| !entries.iter().any(|entry| entry.is_about(subject, found))));
    left
}

fn not_allowed(id: &str, span: Span) -> Diagnostic {
    match Code::find(id) {
        Some(_) => {
            Diagnostic::new(Code::UnusedAllow, span, format!("`{id}` is an error, and errors cannot be allowed"))
                .help("mend what is wrong, and remove the entry")
        }
        None => Diagnostic::new(Code::UnusedAllow, span, format!("there is no finding `{id}`"))
            .help("write the code of a finding, such as BS0603, and after it the place: \"BS0603/planning/hello\""),
    }
}
