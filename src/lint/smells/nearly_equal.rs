#![doc = include_str!("../../diag/explain/BS0611.md")]

use super::Subject;
use crate::diag::{Code, Diagnostic};
use crate::trainee::text;

/// How alike two lines may be, from 0 (nothing in common) to 1 (the same).
const MOST: f64 = 0.8;

/// Finds lines that may be offered together and differ in a few letters.
pub(super) fn nearly_equal(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let pairs = subject.exchanges().flat_map(|exchange| subject.together(exchange));
    let alike = pairs.filter(|(a, b)| {
        let (a, b) = (text(scenario, *a).to_lowercase(), text(scenario, *b).to_lowercase());
        strsim::normalized_levenshtein(&a, &b) > MOST
    });
    alike
        .map(|(a, b)| {
            let message = format!("`{}` is nearly the same as `{}`", scenario[b].address, scenario.id_of(a));
            let diagnostic = Diagnostic::new(Code::NearlyEqual, subject.places.line(b), message);
            diagnostic
                .related(subject.places.line(a), "the other line")
                .help("make the difference one that can be heard")
        })
        .collect()
}
