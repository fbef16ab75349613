//! A turn in words: its numbers, how it landed, its acts, and where the rules come from that say so.

use super::credit;
use crate::look::locale::{FluentValue, Locale};
use crate::model::response::DESIGN_CHOICE;
use crate::model::scenario::words::Verdict;
use crate::practice::debrief::{ActRow, Other, Reason, SafetyStep, Turn, TurnNumber};
use crate::practice::phrases;

/// A turn by its numbers.
pub fn turn(turn: TurnNumber, locale: &Locale) -> String {
    let numbers = [("number", u32::from(turn.turn).into()), ("visit", u32::from(turn.visit).into())];
    locale.format("report-step-turn", &numbers)
}

/// Turns by their numbers, those of one visit together.
pub fn turns(turns: &[TurnNumber], locale: &Locale) -> String {
    let visits = turns.chunk_by(|one, next| one.visit == next.visit).filter_map(|of_visit| {
        let numbers: Vec<String> = of_visit.iter().map(|turn| turn.turn.to_string()).collect();
        let arguments = [
            ("n", FluentValue::from(of_visit.len() as u32)),
            ("numbers", numbers.join(", ").into()),
            ("visit", u32::from(of_visit.first()?.visit).into()),
        ];
        Some(locale.format("report-turns-of", &arguments))
    });
    visits.collect::<Vec<_>>().join("; ")
}

/// A turn by its numbers, as a head of its own.
pub fn turn_name(turn: TurnNumber, locale: &Locale) -> String {
    let numbers = [("number", u32::from(turn.turn).into()), ("visit", u32::from(turn.visit).into())];
    locale.format("report-turn", &numbers)
}

/// The head of a turn: its number, how it landed, what it earned, and whether there was anything better.
pub fn turn_head(turn: &Turn, locale: &Locale) -> String {
    let judged = judged(turn.verdict, &turn.steps, turn.credit, turn.acceptable, locale);
    format!("{} · {judged}", turn_name(turn.number, locale))
}

/// How a line landed, what it earned, and whether there was anything better. A friendly goodbye that leaves safety open is not
/// said to have helped.
fn judged(verdict: Verdict, steps: &[SafetyStep], earned: i32, acceptable: bool, locale: &Locale) -> String {
    let is_open = |step: &SafetyStep| matches!(step, SafetyStep::Warned(_) | SafetyStep::LeftOpen(_));
    let is_harmless = !verdict.is_ill();
    let leaves_open = is_harmless && steps.iter().any(is_open);
    let verdict = match leaves_open {
        true => locale.text("verdict-safety-open"),
        false => phrases::verdict(verdict, locale),
    };
    let best = match (acceptable, earned > 0) {
        (true, true) => Some("report-best-here"),
        (true, false) => Some("report-none-better"),
        (false, _) => None,
    };
    let best = best.map(|id| format!(" · {}", locale.text(id))).unwrap_or_default();
    // What helped and earns nothing needs a reason beside it.
    let earned = match is_harmless && !leaves_open && earned == 0 {
        true => locale.text("report-credit-none"),
        false => credit(earned, locale),
    };
    format!("{verdict} · {earned}{best}")
}

/// Whether a line did two things that would have landed differently.
pub fn is_mixed(acts: &[ActRow]) -> bool {
    acts.iter().any(|act| act.alone.is_some())
}

/// An act in words: manner, rubric item, and how it would have landed alone where that differs from the line.
pub fn act_head(act: &ActRow, locale: &Locale) -> String {
    let manner = phrases::manner(act.manner, locale);
    let does = act.does.as_ref().map(|item| format!(" · {item}")).unwrap_or_default();
    let dont = act.dont.as_ref().map(|item| locale.format("report-dont", &[("item", item.as_str().into())]));
    let dont = dont.map(|dont| format!(" · {dont}")).unwrap_or_default();
    let alone = act.alone.map(|verdict| phrases::verdict(verdict, locale));
    let alone = alone.map(|verdict| locale.format("report-alone", &[("verdict", verdict.into())]));
    let alone = alone.map(|alone| format!(" ({alone})")).unwrap_or_default();
    format!("{manner}{does}{dont}{alone}")
}

/// The head of a line that was not chosen.
pub fn other_head(other: &Other, locale: &Locale) -> String {
    let acts = other.acts.iter().map(|act| act_head(act, locale)).collect::<Vec<_>>().join("; ");
    format!("{} · {acts}", judged(other.verdict, &other.steps, other.credit, other.acceptable, locale))
}

/// Where a rule comes from, in words.
pub fn source(reason: &Reason, locale: &Locale) -> String {
    match reason.source.as_str() {
        DESIGN_CHOICE => locale.text("report-design"),
        source => locale.format("report-source", &[("source", spelled(source, locale).into())]),
    }
}

/// A source with the parts of the paper spelled out, which the files of rules call T1 to T3 and K.
fn spelled(source: &str, locale: &Locale) -> String {
    let mut is_named = false;
    let parts = source.split("; ").map(|part| {
        let of_paper = match part {
            "T1" | "T2" | "T3" => locale.format("report-source-table", &[("n", part[1..].into())]),
            "K" => locale.text("report-source-text"),
            other => return other.to_owned(),
        };
        match std::mem::replace(&mut is_named, true) {
            true => of_paper,
            false => locale.format("report-source-paper", &[("part", of_paper.into())]),
        }
    });
    parts.collect::<Vec<_>>().join("; ")
}
