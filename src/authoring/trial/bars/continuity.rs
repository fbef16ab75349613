//! Bar 8: nobody takes up what was not said.

use super::Finding;
use crate::authoring::trial::{Passage, Trial};

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let Some(continuity) = &trial.continuity else { return };
    let plays = continuity.plays;
    for (who, broken, is_line) in [("a line", continuity.broken, true), ("the patient", continuity.called_back, false)]
    {
        let what = format!("of {plays} plays, those in which {who} takes up what nobody has said");
        let gaps = continuity.gaps.iter().filter(|gap| matches!(gap.passage, Passage::Line(_)) == is_line);
        let names = gaps.map(|gap| format!("“{}” in {} ({})", gap.word, place(trial, gap.passage), gap.unheard));
        found.push(Finding::at_most(8, Some(trial), what, f64::from(broken), 0.0).naming("such as", names));
    }
}

/// The address of what is said.
fn place<'t>(trial: &'t Trial, passage: Passage) -> &'t str {
    let scenario = &trial.entry.case.scenario;
    match passage {
        Passage::Line(line) => &scenario[line].address,
        Passage::Say(say) => scenario.texts.address(scenario[say].text),
        Passage::Reply(reply) => scenario.texts.address(scenario[reply].say.text),
    }
}
