#![doc = include_str!("../../../format/diag/explain/BS0611.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};
use crate::play::trainee::text;

/// How alike two lines may be, from 0 (nothing in common) to 1 (the same).
const MOST: f64 = 0.8;

/// How many letters of a line are compared: the comparison takes their square, and few lines are longer.
const COMPARED: usize = 240;

/// Finds lines that may be offered together and differ in a few letters.
pub(super) fn nearly_equal(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let pairs = subject.exchanges().flat_map(|exchange| subject.together(exchange));
    let alike = pairs.filter(|(a, b)| {
        let [a, b] =
            [*a, *b].map(|line| text(scenario, line).chars().take(COMPARED).flat_map(char::to_lowercase).collect());
        let (a, b): (String, String) = (a, b);
        may_be_alike(&a, &b) && strsim::normalized_levenshtein(&a, &b) > MOST
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

/// Whether two texts have enough letters in common, in whatever order: a glance that spares most pairs the comparison.
fn may_be_alike(a: &str, b: &str) -> bool {
    let mut surplus = [0_i32; 128];
    // Other letters are left out, so that the texts look more alike than they are.
    a.bytes().filter(u8::is_ascii).for_each(|letter| surplus[usize::from(letter)] += 1);
    b.bytes().filter(u8::is_ascii).for_each(|letter| surplus[usize::from(letter)] -= 1);
    let only_a: i32 = surplus.iter().filter(|count| **count > 0).sum();
    let only_b: i32 = surplus.iter().filter(|count| **count < 0).map(|count| -count).sum();
    // An edit takes away one letter of each at most.
    let longer = a.chars().count().max(b.chars().count()).max(1);
    1.0 - f64::from(only_a.max(only_b)) / longer as f64 > MOST
}
