//! What happened in an attempt, in its order: every choice, also those that were taken back, and every time that it was
//! finished.

use std::collections::BTreeMap;

use crate::model::scenario::LineIx;
use crate::play::encounter::{Case, Play, Taken};
use crate::play::score::Key;
use crate::practice::record::{Entry, Record, Summary};
use crate::practice::session::Session;

/// Something that others are told of.
pub enum Milestone<'r> {
    /// A line was said.
    Chose(Box<Choice>),
    /// The attempt was finished. Who goes back to a turn may finish it again.
    Finished(Finished<'r>),
}

/// A choice as it was made, also where it was taken back later.
pub struct Choice {
    /// Its number among all choices of the attempt, from 1. It stays the same, however the attempt goes on.
    pub number: usize,
    /// Its place among the choices that stood then, from 1: who goes back says another line at the same place.
    pub turn: usize,
    /// How often something has been said at this moment, this time included: more than once after going back.
    pub tries: u32,
    /// The turn.
    pub taken: Taken,
}

/// What would have been right where it matters what is said.
pub struct Decision {
    /// The lines that earn most, in the order of the file.
    pub best: Vec<LineIx>,
    /// Whether one of them was said.
    pub is_right: bool,
}

/// The end of an attempt.
pub struct Finished<'r> {
    /// How many choices had been made by then, those that were taken back included.
    pub choices: usize,
    /// How many of them were taken back.
    pub taken_back: usize,
    /// How many entries the record had by then.
    pub entries: usize,
    /// What it says of it, for display: whoever must know replays.
    pub kept: &'r Summary,
}

impl Choice {
    /// What would have been right; `None` where all lines on offer earn the same.
    pub fn decision(&self, case: &Case) -> Option<Decision> {
        let key = Key::of(case, &self.taken.before).filter(Key::is_decision)?;
        let best = key.offered.iter().copied().filter(|line| key.holds(*line)).collect();
        Some(Decision { best, is_right: key.holds(self.taken.line) })
    }
}

/// What happened in an attempt, as far as it can be played again.
pub fn course<'r>(case: &Case, record: &'r Record) -> Vec<Milestone<'r>> {
    let mut course = Vec::new();
    let Ok(scope) = Session::scope_of(case, &record.header) else { return course };
    let play = Play { seed: record.header.seed, scope, lines: Vec::new() };
    let Ok(mut replay) = play.replay(case) else { return course };
    let (mut choices, mut taken_back, mut tried) = (0, 0, BTreeMap::<Vec<LineIx>, u32>::new());
    for (at, entry) in record.entries.iter().enumerate() {
        match entry {
            Entry::Line(address) => {
                let offered = |line: &LineIx| replay.now().offered(case).contains(line);
                let Some(line) = case.scenario.find_line(address).filter(offered) else { break };
                let tries = tried.entry(replay.turns.iter().map(|turn| turn.line).collect()).or_default();
                *tries += 1;
                choices += 1;
                replay.choose(case, line);
                let turn = replay.turns.len();
                let taken = replay.turns.last().cloned();
                course.extend(
                    taken.map(|taken| {
                        Milestone::Chose(Box::new(Choice { number: choices, turn, tries: *tries, taken }))
                    }),
                );
            }
            Entry::Back {} => taken_back += usize::from(replay.turns.pop().is_some()),
            Entry::Done(kept) => {
                course.push(Milestone::Finished(Finished { choices, taken_back, entries: at + 1, kept }));
            }
            Entry::Own(_) | Entry::Expected(_) | Entry::Reflected(_) | Entry::Voted(_) => {}
        }
    }
    course
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::embedded;
    use crate::practice::record::Mode;
    use crate::practice::session;

    #[test]
    fn choices_are_told_also_where_they_were_taken_back() {
        let case = embedded::case("amina").unwrap();
        let header = session::header(&case, "test".into(), 5, Mode::Practice);
        let play = Play { seed: 5, scope: crate::play::encounter::Scope::Course, lines: Vec::new() };
        let start = play.replay(&case).unwrap();
        let line = |at: usize| Entry::Line(case.scenario[start.now().offered(&case)[at]].address.clone());
        let entries = vec![line(0), Entry::Back {}, line(1), Entry::Done(Summary::default()), Entry::Back {}, line(0)];
        let mut record = Record { header, entries, whole: 0 };
        let told = |record: &Record| {
            let course = course(&case, record);
            let told = course.iter().map(|milestone| match milestone {
                Milestone::Chose(choice) => format!("{} try {}", choice.number, choice.tries),
                Milestone::Finished(end) => format!("done after {} choices, {} entries", end.choices, end.entries),
            });
            told.collect::<Vec<_>>().join(", ")
        };
        assert_eq!(told(&record), "1 try 1, 2 try 2, done after 2 choices, 4 entries, 3 try 3");
        // What was never on offer ends what can be played again.
        record.entries[2] = Entry::Line("evaluation/hello/nothing".into());
        assert_eq!(told(&record), "1 try 1");
    }
}
