//! What was said at each moment, in the order in which it was tried, and what the trainee thought of it beforehand.

use std::collections::BTreeMap;

use crate::model::scenario::LineIx;
use crate::play::encounter::{Case, Replay};
use crate::practice::record::{Entry, Record};
use crate::practice::view::Expectation;

/// For every moment, known by the lines that led to it: what was tried there.
#[derive(Clone, Debug, Default)]
pub(super) struct Tries(BTreeMap<Vec<LineIx>, Tried>);

/// What was tried at a moment.
#[derive(Clone, Debug, Default)]
struct Tried {
    /// What the trainee would have said.
    own: Option<String>,
    /// What was said, the first first.
    said: Vec<(LineIx, Option<Expectation>)>,
}

impl Tries {
    /// What a record says was tried. A line that was taken back and was never on offer is passed over.
    pub(super) fn of(case: &Case, record: &Record, replay: &Replay) -> Tries {
        let mut tries = Tries::default();
        let mut now = Replay { turns: Vec::new(), ..replay.clone() };
        let mut expected = None;
        for entry in &record.entries {
            match entry {
                Entry::Own(words) => tries.wrote(path(&now), words.clone()),
                Entry::Expected(expectation) => expected = Some(*expectation),
                Entry::Line(address) => {
                    let line = case.scenario.find_line(address).filter(|line| now.now().offered(case).contains(line));
                    let Some(line) = line else { break };
                    tries.said(path(&now), line, expected.take());
                    now.choose(case, line);
                }
                Entry::Back {} => drop(now.turns.pop()),
                Entry::Reflected(_) | Entry::Voted(_) | Entry::Done(_) => {}
            }
        }
        tries
    }

    /// The same with other lines; what is tried along a line that has none is left out.
    pub(super) fn filtered(&self, line: impl Fn(LineIx) -> Option<LineIx>) -> Tries {
        let all = self.0.iter().filter_map(|(so_far, tried)| {
            let so_far = so_far.iter().map(|said| line(*said)).collect::<Option<Vec<_>>>()?;
            let said = tried.said.iter().filter_map(|(said, expected)| Some((line(*said)?, *expected)));
            Some((so_far, Tried { own: tried.own.clone(), said: said.collect() }))
        });
        Tries(all.collect())
    }

    /// Remembers what was said after `so_far`.
    pub(super) fn said(&mut self, so_far: Vec<LineIx>, line: LineIx, expected: Option<Expectation>) {
        self.0.entry(so_far).or_default().said.push((line, expected));
    }

    /// Remembers what the trainee would have said after `so_far`; what they wrote last counts.
    pub(super) fn wrote(&mut self, so_far: Vec<LineIx>, words: String) {
        self.0.entry(so_far).or_default().own = Some(words);
    }

    /// What the trainee would have said after `so_far`.
    pub(super) fn own(&self, so_far: &[LineIx]) -> Option<&str> {
        self.0.get(so_far)?.own.as_deref()
    }

    /// What they expected of a line after `so_far`, when they said it last.
    pub(super) fn expected(&self, so_far: &[LineIx], line: LineIx) -> Option<Expectation> {
        self.0.get(so_far)?.said.iter().rev().find(|(said, _)| *said == line)?.1
    }

    /// What was said after `so_far` last, other than this line.
    pub(super) fn other(&self, so_far: &[LineIx], line: LineIx) -> Option<LineIx> {
        self.0.get(so_far)?.said.iter().rev().map(|(said, _)| *said).find(|said| *said != line)
    }

    /// The lines said first at the moments of a replay, turn by turn.
    pub(super) fn along(&self, replay: &Replay) -> Vec<LineIx> {
        let lines = path(replay);
        let first = |(at, line): (usize, &LineIx)| {
            let tried = self.0.get(&lines[..at]).and_then(|tried| tried.said.first());
            tried.map_or(*line, |(said, _)| *said)
        };
        lines.iter().enumerate().map(first).collect()
    }
}

/// The lines that led to the present moment.
pub(super) fn path(replay: &Replay) -> Vec<LineIx> {
    replay.turns.iter().map(|turn| turn.line).collect()
}
