//! Emergencies that cannot be found or met, and marks of a same-day route that nothing can make right.

use super::Subject;
use crate::format::diag::{Code, Diagnostic, Span};
use crate::model::scenario::wire::Safety;
use crate::model::scenario::{SubjectKind, VisitIx};

/// Finds a variant whose emergency cannot be told or cannot be met in its visit, and acts that take the same-day route
/// in a scenario in which no fact is a sign of an emergency.
pub(super) fn emergency(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let alarms = scenario.set_of(|subject| matches!(subject.kind, SubjectKind::Fact { alarm: true, .. }));
    let mut found = Vec::new();
    for (_, _, variant) in subject.written.variants.iter() {
        let Some(named) = &variant.emergency else { continue };
        let Some(visit) = scenario.visits.iter().position(|visit| visit.id == named.value.0) else { continue };
        found.extend(missing(subject, VisitIx::new(visit), alarms).map(|(what, help)| {
            let message = format!("the emergency in `{}` {what}", named.value.0);
            Diagnostic::new(Code::EmergencyUnmet, named.span, message).help(help)
        }));
    }
    if alarms == 0 {
        found.extend(routes(subject).into_iter().map(|span| {
            let message = "the same-day route can never be right here: no fact is a sign of an emergency";
            Diagnostic::new(Code::EmergencyUnmet, span, message)
                .help("give the fact that calls for it `alarm: true`, or remove the mark")
        }));
    }
    found
}

/// What the visit lacks for its emergency to be found and met.
fn missing(subject: &Subject, visit: VisitIx, alarms: u64) -> Option<(&'static str, &'static str)> {
    let scenario = subject.scenario;
    let exchanges = || scenario[visit].exchanges.iter().map(|exchange| &scenario[exchange]);
    let says = exchanges().flat_map(|exchange| exchange.says.iter()).map(|say| &scenario[say]);
    let lines = || exchanges().flat_map(|exchange| exchange.lines.iter()).map(|line| &scenario[line]);
    let replies = lines().flat_map(|line| line.replies.iter()).map(|reply| &scenario[reply].say);
    if !says.chain(replies).any(|say| say.tells & alarms != 0) {
        return Some(("can never be found", "let a Reply there `tells` a fact that has `alarm: true`"));
    }
    let met = scenario.acts_in(visit).any(|act| act.safety == Some(Safety::Met));
    (!met).then_some(("can never be met", "give a line there an act with `manner: Refer, safety: Met`"))
}

/// Where acts are marked as the same-day route.
fn routes(subject: &Subject) -> Vec<Span> {
    let exchanges = subject.written.visits.iter().flat_map(|(_, _, visit)| visit.exchanges.iter());
    let lines = exchanges.flat_map(|(_, _, exchange)| exchange.lines.iter());
    let marked = lines.filter(|(_, _, line)| line.acts.value.iter().any(|act| act.safety == Some(Safety::Met)));
    marked.map(|(_, _, line)| line.acts.span).collect()
}
