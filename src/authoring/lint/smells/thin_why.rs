#![doc = include_str!("../../../format/diag/explain/BS0606.md")]

use super::Subject;
use crate::authoring::lint::places::Kind;
use crate::format::diag::{Code, Diagnostic};

/// Fewer words than this name a principle at best.
const LEAST: usize = 6;

/// Finds `why`s that are too short to explain anything, or that two lines share.
pub(super) fn thin_why(subject: &Subject) -> Vec<Diagnostic> {
    let whys: Vec<_> = subject.places.passages().iter().filter(|passage| passage.kind == Kind::Why).collect();
    let mut found = Vec::new();
    for (at, why) in whys.iter().enumerate() {
        let finding = |message: &str| Diagnostic::new(Code::ThinWhy, why.span, message);
        let help = "say what this line does to this person at this moment, in a sentence or two";
        if why.words.split_whitespace().count() < LEAST {
            found.push(finding("this explains too little").help(help));
        } else if let Some(first) = whys[..at].iter().find(|other| other.words == why.words) {
            found.push(finding("this explains another line as well").related(first.span, "the same words").help(help));
        }
    }
    found
}
