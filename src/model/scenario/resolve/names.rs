//! Who is called what: the namespaces of a scenario.

use std::collections::BTreeMap;

use crate::format::diag::{Code, Diagnostic, Span};
use crate::model::scenario::model::*;
use crate::model::scenario::wire;

/// Every id of a scenario, gathered before anything refers to it.
pub(in crate::model::scenario) struct Names<'a> {
    /// Beliefs, fears, goals and facts.
    pub subjects: BTreeMap<&'a str, SubjectIx>,
    /// Levels: the common four, convictions and intensities.
    pub levels: BTreeMap<&'a str, LevelIx>,
    /// Addresses `visit/exchange/line`.
    pub lines: BTreeMap<String, LineIx>,
    /// Variants, in the order of the file.
    pub variants: Vec<&'a str>,
}

impl<'a> Names<'a> {
    /// Gathers the names; `None` when the scenario lacks what every scenario has.
    pub(super) fn gather(written: &'a wire::Scenario, diagnostics: &mut Vec<Diagnostic>) -> Option<Names<'a>> {
        let patient = &written.patient;
        let with_level = (patient.beliefs.iter().map(|(id, span, _)| (id, span)))
            .chain(patient.fears.iter().map(|(id, span, _)| (id, span)));
        let without = (patient.goals.iter().map(|(id, span, _)| (id, span)))
            .chain(patient.facts.iter().map(|(id, span, _)| (id, span)));
        let mut levels: BTreeMap<&str, LevelIx> = CommonLevel::SET.map(|level| (level.name(), level.ix())).into();
        let mut subjects: BTreeMap<&str, SubjectIx> = BTreeMap::new();
        let mut places: BTreeMap<&str, Span> = BTreeMap::new();
        let mut next_level = LevelIx::COMMON;
        for (at, ((id, span), has_level)) in
            with_level.map(|named| (named, true)).chain(without.map(|named| (named, false))).enumerate()
        {
            if levels.contains_key(id) && !subjects.contains_key(id) {
                let message = format!("`{id}` is the name of a level that everybody has");
                diagnostics.push(Diagnostic::new(Code::SharedId, span, message).help("choose another id"));
            } else if let Some(first) = places.get(id) {
                let message = format!("the id `{id}` is used twice");
                let help = "beliefs, fears, goals and facts share one namespace: rename one of them";
                diagnostics
                    .push(Diagnostic::new(Code::SharedId, span, message).related(*first, "first used here").help(help));
            }
            if at == MAX_SUBJECTS || next_level == MAX_LEVELS {
                let message = format!(
                    "there is room for {MAX_SUBJECTS} beliefs, fears, goals and facts, {} of them beliefs and fears",
                    MAX_LEVELS - LevelIx::COMMON
                );
                diagnostics.push(Diagnostic::new(Code::TooMany, span, message));
                return None;
            }
            places.insert(id, span);
            subjects.insert(id, SubjectIx::new(at));
            if has_level {
                levels.insert(id, LevelIx(next_level as u8));
                next_level += 1;
            }
        }
        let mut lines = BTreeMap::new();
        for (visit, _, written_visit) in written.visits.iter() {
            for (exchange, _, written_exchange) in written_visit.exchanges.iter() {
                for line in written_exchange.lines.keys() {
                    let ix = LineIx::new(lines.len());
                    if ix.at() < MAX_LINES {
                        lines.insert(format!("{visit}/{exchange}/{line}"), ix);
                    }
                }
            }
        }
        let essential = [
            (written.visits.is_empty(), "a scenario needs at least one visit"),
            (written.endings.is_empty(), "a scenario needs at least one ending"),
        ];
        for (missing, message) in essential {
            if missing {
                diagnostics.push(Diagnostic::new(Code::MissingField, written.id.span, message));
            }
        }
        if let Some(too_many) = too_many(written) {
            diagnostics.push(too_many);
            return None;
        }
        (!written.visits.is_empty() && !written.endings.is_empty()).then_some(Names {
            subjects,
            levels,
            lines,
            variants: written.variants.keys().collect(),
        })
    }

    /// The names of a scenario that has been read, for files beside it.
    pub fn of(scenario: &'a Scenario) -> Names<'a> {
        let subjects = || scenario.subjects.iter().enumerate();
        let levels = subjects().filter_map(|(_, subject)| Some((subject.id.as_str(), subject.level?)));
        Names {
            levels: CommonLevel::SET.map(|level| (level.name(), level.ix())).into_iter().chain(levels).collect(),
            subjects: subjects().map(|(at, subject)| (subject.id.as_str(), SubjectIx::new(at))).collect(),
            lines: (scenario.lines.iter().enumerate())
                .map(|(at, line)| (line.address.clone(), LineIx::new(at)))
                .collect(),
            variants: scenario.variants.iter().map(|variant| variant.id.as_str()).collect(),
        }
    }
}

/// Says what there is more of than fits.
fn too_many(written: &wire::Scenario) -> Option<Diagnostic> {
    let exchanges = || written.visits.iter().flat_map(|(_, _, visit)| visit.exchanges.iter()).map(|(_, _, e)| e);
    let lines = || exchanges().flat_map(|exchange| exchange.lines.iter()).map(|(_, _, line)| line);
    let paragraphs = written.visits.iter().map(|(_, _, visit)| visit.interlude.len());
    let last_words = written.visits.iter().map(|(_, _, visit)| visit.time_up.says.len());
    let counts = [
        ("visits", written.visits.len(), MAX_VISITS),
        ("exchanges", exchanges().count(), MAX_LINES),
        ("lines in one exchange", exchanges().map(|exchange| exchange.lines.len()).max().unwrap_or(0), MAX_OF_EXCHANGE),
        ("lines", lines().count(), MAX_LINES),
        ("sayings", exchanges().map(|exchange| exchange.says.len()).chain(last_words).sum(), MAX_PIECES),
        ("replies", lines().map(|line| line.replies.value.len()).sum(), MAX_PIECES),
        ("acts", lines().map(|line| line.acts.value.len()).sum(), MAX_PIECES),
        ("paragraphs of interludes", paragraphs.sum(), MAX_PIECES),
    ];
    let (what, count, most) = counts.into_iter().find(|(_, count, most)| count > most)?;
    let message = format!("there are {count} {what}; at most {most} fit");
    Some(Diagnostic::new(Code::TooMany, written.id.span, message).help("divide them"))
}
