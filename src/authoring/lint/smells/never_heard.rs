#![doc = include_str!("../../../format/diag/explain/BS0610.md")]

use super::Subject;
use crate::authoring::lint::unused;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::words::Manner;
use crate::model::scenario::{ExchangeIx, paths};

/// Finds beliefs and fears that are told where no line can take them up any more.
pub(super) fn never_heard(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    // By exchange: what its lines can take up, and what can be taken up after it.
    let here: Vec<u64> = subject.exchanges().map(|exchange| listens(subject, exchange)).collect();
    let after = |exchange: ExchangeIx| {
        let later = paths::reached_after(scenario, exchange);
        let reached =
            subject.exchanges().filter(|other| later[other.at()] || scenario[*other].visit > scenario[exchange].visit);
        reached.fold(0, |set, other| set | here[other.at()])
    };
    let (mut told, mut heard) = (0, 0);
    for exchange in subject.exchanges() {
        let after = after(exchange);
        for say in scenario[exchange].says.iter() {
            told |= scenario[say].tells;
            heard |= scenario[say].tells & (here[exchange.at()] | after);
        }
        for reply in scenario[exchange].lines.iter().flat_map(|line| scenario[line].replies.iter()) {
            told |= scenario[reply].say.tells;
            heard |= scenario[reply].say.tells & after;
        }
    }
    let about = scenario.acts.iter().fold(0, |set, act| set | act.about);
    let lost = scenario.subjects_of(told & about & !heard).filter(|(_, known)| known.level.is_some());
    let found = lost.map(|(_, known)| {
        let message = format!("`{}` is told, and no line after it asks about it or says it back", known.id);
        let diagnostic = Diagnostic::new(Code::NeverHeard, unused::place(subject, &known.id), message);
        diagnostic.help("let it be told earlier, or add a question or a reflection that is about it")
    });
    found.collect()
}

/// What the lines of an exchange ask about or say back, as a set.
fn listens(subject: &Subject, exchange: ExchangeIx) -> u64 {
    let scenario = subject.scenario;
    let acts = scenario[exchange].lines.iter().flat_map(|line| scenario[line].acts.iter()).map(|act| &scenario[act]);
    let listening = acts.filter(|act| {
        matches!(act.manner, Manner::OpenQuestion | Manner::SimpleReflection | Manner::ComplexReflection)
    });
    listening.fold(0, |set, act| set | act.about)
}
