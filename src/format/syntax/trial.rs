//! Fixes of form that are certain only when they have been tried: those that do not bring reading further are taken back.

use super::parser::parse_once;
use super::tree::Node;
use crate::format::diag::{Diagnostic, Fix, LineIndex, apply};

/// How many fixes are tried of one kind; whoever mends these will check again.
const MOST_TRIED: usize = 8;

/// A text as it has been parsed once.
pub(super) struct Parsed<'s> {
    pub(super) node: Node<'s>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) is_lost: bool,
    /// Which of the diagnostics have a fix that may be wrong.
    pub(super) guessed: Vec<usize>,
    /// What may mend the last one, where reading is lost behind it.
    pub(super) candidates: Vec<Fix>,
    /// Whether there were more diagnostics, the last among them.
    pub(super) is_cut: bool,
}

/// [`parse`](super::parse), and whether it is certain only up to the last finding: nothing is told of what stands behind that.
pub fn parse_as_far(source: &str) -> (Node<'_>, Vec<Diagnostic>, bool) {
    let mut parsed = parse_once(source);
    settle(source, &mut parsed);
    (parsed.node, parsed.diagnostics, parsed.is_lost)
}

/// Keeps of what may mend a text that which does.
fn settle(source: &str, parsed: &mut Parsed) {
    let (count, is_first) = (parsed.diagnostics.len(), parsed.guessed.is_empty());
    for (nth, at) in std::mem::take(&mut parsed.guessed).into_iter().enumerate() {
        let Some(found) = parsed.diagnostics.get_mut(at) else { continue };
        let mends = |fix: &Fix| {
            let (mended, _) = apply(source, [fix]);
            let after = parse_once(&mended);
            after.diagnostics.len() < count && (parsed.is_lost || !after.is_lost)
        };
        found.fix = found.fix.take().filter(|fix| nth < MOST_TRIED && mends(fix));
    }
    if !parsed.is_lost || parsed.is_cut {
        return;
    }
    let Some(last) = parsed.diagnostics.last_mut() else { return };
    if !is_first {
        // It may come of a text that is not closed.
        last.fix = None;
        return;
    }
    let line = LineIndex::new(source).position(last.span.range().start).line;
    let fixes = last.fix.take().into_iter().chain(std::mem::take(&mut parsed.candidates));
    let mut fixes: Vec<(usize, Fix)> = fixes.take(MOST_TRIED).map(|fix| (reach(source, &fix), fix)).collect();
    fixes.sort_by_key(|(reach, _)| std::cmp::Reverse(*reach));
    let is_alone = !matches!(fixes.as_slice(), [(first, _), (second, _), ..] if first == second);
    last.fix = fixes.into_iter().next().filter(|(reach, _)| is_alone && *reach > line).map(|(_, fix)| fix);
}

/// The line up to which a text is certain after a fix.
fn reach(source: &str, fix: &Fix) -> usize {
    let (mended, _) = apply(source, [fix]);
    let parsed = parse_once(&mended);
    match parsed.diagnostics.last().filter(|_| parsed.is_lost) {
        Some(last) => LineIndex::new(&mended).position(last.span.range().start).line,
        None => usize::MAX,
    }
}
