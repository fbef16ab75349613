//! Bar 9: what is read is easy to read.

use super::Finding;
use crate::authoring::trial::Trial;
use crate::authoring::trial::readable::short_lix;
use crate::model::scenario::{LineIx, Scenario};
use crate::play::trainee::text;

const LIX: f64 = 30.0;

/// Texts of fewer words are not named: one long word makes them look hard.
const NAMED_WORDS: usize = 10;

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let line = |scenario: &Scenario, line: LineIx| text(scenario, line);
    let why = |scenario: &Scenario, line: LineIx| {
        let of_replies = scenario[line].replies.iter().filter_map(|reply| scenario[reply].why);
        let whys = std::iter::once(scenario[line].why).chain(of_replies).map(|why| scenario.texts.raw(why));
        whys.collect::<Vec<_>>().join(" ")
    };
    found.push(finding(trial, "LIX of a line, as the mean over lines", line));
    found.push(finding(trial, "LIX of the whys of a line, as the mean over lines", why));
}

fn finding(trial: &Trial, what: &str, words: impl Fn(&Scenario, LineIx) -> String) -> Finding {
    let scenario = &trial.entry.case.scenario;
    let texts = (0..scenario.lines.len()).map(LineIx::new).map(|line| (line, words(scenario, line)));
    let read: Vec<(LineIx, String, f64)> =
        texts.filter_map(|(line, text)| short_lix(&text).map(|lix| (line, text, lix))).collect();
    let mean = read.iter().map(|(.., lix)| lix).sum::<f64>() / read.len().max(1) as f64;
    let mut hardest: Vec<_> =
        read.iter().filter(|(_, text, _)| text.split_whitespace().count() >= NAMED_WORDS).collect();
    hardest.sort_by(|(.., a), (.., b)| b.total_cmp(a));
    let names = hardest.iter().map(|(line, _, lix)| format!("{} ({lix:.0})", scenario[*line].address));
    Finding::at_most(9, Some(trial), what, mean, LIX).naming("hardest", names)
}
