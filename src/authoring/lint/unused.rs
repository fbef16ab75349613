//! Beliefs, fears, goals, facts, placeholders and variants that nothing uses.

use super::Subject;
use crate::format::diag::{Code, Diagnostic, Span};
use crate::model::scenario::{Condition, LevelIx, placeholders};

/// Finds what is defined and never used: probably a line was meant to be about it, or an id was changed in one place only.
pub(super) fn unused(subject: &Subject) -> Vec<Diagnostic> {
    let mut found = subjects(subject);
    found.extend(variants(subject));
    found.extend(at_home_after_the_last(subject));
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

/// After the last visit comes an ending, and nothing before it.
fn at_home_after_the_last(subject: &Subject) -> Option<Diagnostic> {
    let (_, _, last) = subject.written.visits.iter().last()?;
    let first = last.interlude.first()?;
    let message = "nothing happens at home after the last visit: this is never shown";
    let diagnostic = Diagnostic::new(Code::Unused, first.text.span, message);
    Some(diagnostic.help("put it into the endings, or let another visit follow"))
}

fn subjects(subject: &Subject) -> Vec<Diagnostic> {
    let used = used(subject);
    let unused = subject.scenario.subjects.iter().enumerate().filter(|(at, known)| !used.holds(*at, known.level));
    let found = unused.map(|(_, unused)| {
        let message = format!("nothing is about `{}`, tells it, agrees to it or asks for it", unused.id);
        let diagnostic = Diagnostic::new(Code::Unused, place(subject, &unused.id), message);
        diagnostic.help("let an act be `about` it or a Say `tells` it, or remove it")
    });
    found.collect()
}

/// What a scenario makes use of.
pub(super) struct Used {
    subjects: u64,
    levels: Vec<LevelIx>,
}

impl Used {
    /// Whether a subject is used, itself or by its level.
    pub(super) fn holds(&self, subject: usize, level: Option<LevelIx>) -> bool {
        self.subjects >> subject & 1 == 1 || level.is_some_and(|level| self.levels.contains(&level))
    }
}

/// What acts are about, what is told and agreed to, and what conditions ask for.
pub(super) fn used(subject: &Subject) -> Used {
    let scenario = subject.scenario;
    let mut used = scenario.acts.iter().fold(0, |set, act| set | act.about);
    let says = scenario.says.iter().chain(scenario.replies.iter().map(|reply| &reply.say));
    used = says.fold(used, |set, say| set | say.tells);
    used = scenario.replies.iter().fold(used, |set, reply| set | reply.agrees);
    let mut levels = Vec::new();
    for condition in scenario.conditions().chain(scenario.conditions_afterwards()) {
        condition.visit(&mut |condition| match condition {
            Condition::Told(set) | Condition::Heard(set) | Condition::Agreed(set) => used |= set,
            Condition::Level(level, _) => levels.push(*level),
            _ => {}
        });
    }
    Used { subjects: used, levels }
}

/// Variants that differ from the person as written in nothing, and that nothing asks for: there is a use for one.
fn variants(subject: &Subject) -> Vec<Diagnostic> {
    let mut asked = Vec::new();
    let scenario = subject.scenario;
    scenario.conditions().chain(scenario.conditions_afterwards()).for_each(|condition| {
        condition.visit(&mut |condition| {
            if let Condition::Variant(variant) = condition {
                asked.push(variant.at());
            }
        })
    });
    let plain = subject.written.variants.iter().enumerate().filter(|(at, (_, _, variant))| {
        !asked.contains(at) && variant.levels.is_empty() && variant.texts.is_empty() && variant.emergency.is_none()
    });
    let found = plain.skip(1).map(|(_, (id, span, _))| {
        let message = format!("the variant `{id}` differs from the one before it in nothing");
        Diagnostic::new(Code::Unused, span, message).help("give it levels or texts of its own, or remove it")
    });
    found.collect()
}

/// Where a subject is defined.
pub(super) fn place(subject: &Subject, id: &str) -> Span {
    let patient = &subject.written.patient;
    let beliefs = patient.beliefs.iter().map(|(id, span, _)| (id, span));
    let fears = patient.fears.iter().map(|(id, span, _)| (id, span));
    let goals = patient.goals.iter().map(|(id, span, _)| (id, span));
    let facts = patient.facts.iter().map(|(id, span, _)| (id, span));
    let mut all = beliefs.chain(fears).chain(goals).chain(facts);
    all.find(|(known, _)| *known == id).map_or(subject.written.id.span, |(_, span)| span)
}
