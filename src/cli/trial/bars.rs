//! The bars as text, each with its own heading.

use std::fmt::Write;

use super::text::{table, wrapped};
use crate::authoring::trial::{Finding, Standing};

/// What a bar is about, in one sentence.
fn heading(bar: u8) -> &'static str {
    match bar {
        1 => "What can be seen of a line without understanding it earns nothing.",
        2 => "Part of a skill earns part of the score, and rules of thumb earn little.",
        3 => "The lines alone do not tell the key.",
        4 => "What is right depends on the moment.",
        5 => "The score goes with what becomes of the person, and with skill.",
        6 => "Safety is kept by those who play attentively, and by nobody else.",
        7 => "Two patients agree about the same trainee.",
        8 => "Nobody speaks of what has not been said.",
        9 => "What is read is easy to read.",
        _ => "Further bars.",
    }
}

/// Figures of one kind that are shown; programs take JSON.
const SHOWN: usize = 5;

fn scenario(finding: &Finding) -> &str {
    finding.scenario.as_deref().unwrap_or("the bank")
}

/// What figures of one kind have in common: all but whose they are.
fn kind(finding: &Finding) -> (&str, &str, Standing) {
    let what = finding.what.split_once(": ").map_or(finding.what.as_str(), |(what, _)| what);
    (scenario(finding), what, finding.standing)
}

/// Every bar, with its figures; what falls short stands first in each.
pub(super) fn bars(out: &mut String, findings: &[Finding]) {
    for of_bar in findings.chunk_by(|one, other| one.bar == other.bar) {
        let short = of_bar.iter().filter(|finding| finding.standing == Standing::FallsShort).count();
        let count = match short {
            0 => String::new(),
            1 => format!(" One of {} figures falls short.", of_bar.len()),
            n => format!(" {n} of {} figures fall short.", of_bar.len()),
        };
        let words = format!("Bar {}: {}{count}", of_bar[0].bar, heading(of_bar[0].bar));
        let _ = writeln!(out, "\n{}", textwrap::fill(&words, wrapped()));
        let mut rows: Vec<&Finding> = of_bar.iter().collect();
        rows.sort_by_key(|finding| finding.standing != Standing::FallsShort);
        let mut bars = table(&["scenario", "what", "figure", "limit", ""], 9);
        for of_kind in rows.chunk_by(|one, other| kind(one) == kind(other)) {
            // One more takes no more room than the words that say so.
            let shown = if of_kind.len() == SHOWN + 1 { SHOWN + 1 } else { SHOWN };
            for finding in of_kind.iter().take(shown) {
                bars.add_row([
                    scenario(finding).to_owned(),
                    finding.what.clone(),
                    finding.figure.map_or("–".into(), |figure| format!("{figure:.2}")),
                    finding.limit.clone(),
                    finding.standing.words().into(),
                ]);
            }
            if let Some(first) = of_kind.get(shown) {
                let more = format!("and {} more of this kind", of_kind.len() - shown);
                let blank = String::new;
                bars.add_row([scenario(first).to_owned(), more, blank(), blank(), first.standing.words().into()]);
            }
        }
        let _ = writeln!(out, "{}", bars.trim_fmt());
        for finding in of_bar {
            let Some((what, names)) = &finding.named else { continue };
            let words = format!("{}, {}, {what}: {}", scenario(finding), finding.what, names.join(", "));
            let options = wrapped().initial_indent("  ").subsequent_indent("    ");
            let _ = writeln!(out, "{}", textwrap::fill(&words, options));
        }
    }
}
