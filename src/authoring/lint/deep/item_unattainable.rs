#![doc = include_str!("../../../format/diag/explain/BS0703.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::model::rubric::ItemIx;
use crate::model::scenario::LineIx;
use crate::play::encounter::Case;

/// Finds items that are claimed, by `teaches` or by lines, and that nobody could have earned at any moment of play.
pub(super) fn item_unattainable(subject: &Subject, case: &Case, played: &Played) -> Vec<Diagnostic> {
    let scenario = &case.scenario;
    let lines = || (0..scenario.lines.len()).map(LineIx::new);
    let claims = |line: LineIx| scenario.acts_of(line).iter().filter_map(|act| act.does);
    let landed = || lines().filter(|line| played.sums.verdicts[line.at()].landed > 0);
    let lands = |item: ItemIx| landed().any(|line| claims(line).any(|claimed| claimed == item));
    let dont = |item: ItemIx| scenario.acts.iter().any(|act| act.dont == Some(item));
    let help = "see with `backstory explain` which rule stands in the way, or claim another item";
    let finding = |span, message| Diagnostic::new(Code::ItemUnattainable, span, message).help(help);
    let mut found = Vec::new();
    let taught = subject.written.teaches.iter().zip(&scenario.teaches);
    for (written, _) in taught.filter(|(_, item)| !lands(**item) && !dont(**item)) {
        found.push(finding(written.span, format!("{} is to be taught, and nobody could earn it", written.value.0)));
    }
    let mut seen: Vec<ItemIx> = scenario.teaches.clone();
    for line in lines() {
        for item in claims(line).filter(|item| !lands(*item)) {
            if !seen.contains(&item) {
                seen.push(item);
                let message =
                    format!("{} is claimed here, and nobody could earn it anywhere", case.rubric.item(item).id);
                found.push(finding(subject.places.line(line), message));
            }
        }
    }
    found
}
