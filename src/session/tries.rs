//! What was said first at each moment, before anything was taken back.

use std::collections::BTreeMap;

use crate::encounter::Replay;
use crate::scenario::LineIx;

/// For every moment, known by the lines that led to it: the line that was said there first.
#[derive(Clone, Debug, Default)]
pub(super) struct Tries(BTreeMap<Vec<LineIx>, LineIx>);

impl Tries {
    /// Remembers a line said after `so_far`, unless another was said there before.
    pub(super) fn note(&mut self, so_far: Vec<LineIx>, line: LineIx) {
        self.0.entry(so_far).or_insert(line);
    }

    /// The lines said first at the moments of a replay, turn by turn.
    pub(super) fn along(&self, replay: &Replay) -> Vec<LineIx> {
        let lines: Vec<LineIx> = replay.turns.iter().map(|turn| turn.line).collect();
        let first = |(at, line): (usize, &LineIx)| self.0.get(&lines[..at]).copied().unwrap_or(*line);
        lines.iter().enumerate().map(first).collect()
    }
}
