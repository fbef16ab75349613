#![doc = include_str!("../../../format/diag/explain/BS0613.md")]

use super::Subject;
use crate::authoring::lint::places::Kind;
use crate::authoring::trial::lix;
use crate::format::diag::{Code, Diagnostic};

/// The level of official prose.
const MOST: usize = 50;

/// Finds briefs, letters, explanations and scenes whose LIX (Björnsson 1968) is over 50.
pub(super) fn hard_to_read(subject: &Subject) -> Vec<Diagnostic> {
    let read = subject.places.passages().iter().filter(|passage| matches!(passage.kind, Kind::Why | Kind::Told));
    let found = read.filter_map(|passage| {
        let lix = lix(passage.words).filter(|lix| *lix > MOST)?;
        let diagnostic =
            Diagnostic::new(Code::HardToRead, passage.span, format!("this has a LIX of {lix}; {MOST} is hard to read"));
        Some(diagnostic.help("make the sentences shorter, and say it in shorter words"))
    });
    found.collect()
}
