//! Beliefs, fears, goals, facts and placeholders that nothing uses.

use super::Subject;
use crate::diag::{Code, Diagnostic, Span};
use crate::scenario::{Condition, LevelIx, placeholders};

/// Finds what is defined and never used: probably a line was meant to be about it, or an id was changed in one place only.
pub(super) fn unused(subject: &Subject) -> Vec<Diagnostic> {
    let mut found = subjects(subject);
    let scenario = subject.scenario;
    for (key, span, _) in subject.written.texts.iter() {
        let used = scenario.texts.iter().any(|(_, text)| placeholders(text).any(|(_, used)| used == key));
        if !used {
            let diagnostic = Diagnostic::new(Code::Unused, span, format!("no text uses `{{{key}}}`"));
            found.push(diagnostic.help(format!("write {{{key}}} where the words should stand, or remove it")));
        }
    }
    found
}

fn subjects(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let mut used = scenario.acts.iter().fold(0, |set, act| set | act.about);
    let says = scenario.says.iter().chain(scenario.replies.iter().map(|reply| &reply.say));
    used = says.fold(used, |set, say| set | say.tells);
    used = scenario.replies.iter().fold(used, |set, reply| set | reply.agrees);
    let mut levels = Vec::new();
    for condition in scenario.conditions() {
        condition.visit(&mut |condition| match condition {
            Condition::Told(set) | Condition::Heard(set) | Condition::Agreed(set) => used |= set,
            Condition::Level(level, _) => levels.push(*level),
            _ => {}
        });
    }
    let named = |level: LevelIx| levels.contains(&level);
    let unused = scenario
        .subjects
        .iter()
        .enumerate()
        .filter(|(at, subject)| used >> at & 1 == 0 && !subject.level.is_some_and(named));
    let found = unused.map(|(_, unused)| {
        let message = format!("nothing is about `{}`, tells it, agrees to it or asks for it", unused.id);
        let diagnostic = Diagnostic::new(Code::Unused, place(subject, &unused.id), message);
        diagnostic.help("let an act be `about` it or a Say `tells` it, or remove it")
    });
    found.collect()
}

/// Where a subject is defined.
fn place(subject: &Subject, id: &str) -> Span {
    let patient = &subject.written.patient;
    let beliefs = patient.beliefs.iter().map(|(id, span, _)| (id, span));
    let fears = patient.fears.iter().map(|(id, span, _)| (id, span));
    let goals = patient.goals.iter().map(|(id, span, _)| (id, span));
    let facts = patient.facts.iter().map(|(id, span, _)| (id, span));
    let mut all = beliefs.chain(fears).chain(goals).chain(facts);
    all.find(|(known, _)| *known == id).map_or(subject.written.id.span, |(_, span)| span)
}
