#![doc = include_str!("../../../format/diag/explain/BS0601.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::words::Manner;
use crate::model::scenario::{LineIx, Scenario};

/// In tenths: how many times the shorter line the longer one may be.
const MOST: usize = 25;

/// Between "Yes." and "I see." a ratio says nothing.
const LEAST_DIFFERENCE: usize = 12;

/// Finds moments in which one line is more than two and a half times as long as another. Deeds, silence and what has to be
/// said for safety are as long as they must be.
pub(super) fn length_spread(subject: &Subject) -> Vec<Diagnostic> {
    let letters = |line: LineIx| subject.letters(line);
    let mut found = Vec::new();
    for exchange in subject.exchanges() {
        let ordered =
            subject.together(exchange).into_iter().map(|(a, b)| if letters(a) < letters(b) { (a, b) } else { (b, a) });
        let free = |line: LineIx| is_free(subject.scenario, line);
        let spread = ordered.filter(|(short, long)| {
            !free(*short)
                && !free(*long)
                && letters(*long) * 10 > letters(*short) * MOST
                && letters(*long) - letters(*short) > LEAST_DIFFERENCE
        });
        let ratio = |(short, long): &(LineIx, LineIx)| letters(*long) * 1_000 / letters(*short).max(1);
        if let Some((short, long)) = spread.max_by_key(ratio) {
            let message = format!(
                "`{}` has {} letters, and `{}` beside it has {}",
                subject.scenario[long].address,
                letters(long),
                subject.scenario.id_of(short),
                letters(short)
            );
            let diagnostic = Diagnostic::new(Code::LengthSpread, subject.places.line(long), message);
            let diagnostic = diagnostic.related(subject.places.line(short), "the shorter line");
            found.push(diagnostic.help("keep the lines of a moment within two and a half times of each other"));
        }
    }
    found
}

/// Whether a line is as long as it must be: a deed, or a list that safety asks for.
fn is_free(scenario: &Scenario, line: LineIx) -> bool {
    let safety = |manner| matches!(manner, Manner::Screen | Manner::SafetyNet | Manner::Refer);
    scenario[line].deed.is_some() || scenario[line].acts.iter().any(|act| safety(scenario[act].manner))
}
