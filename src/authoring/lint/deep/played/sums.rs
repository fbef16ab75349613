//! What is counted of attempts, and added up.

use std::collections::BTreeMap;

use crate::model::scenario::{LineIx, ReplyIx};
use crate::play::encounter::Case;

/// Attempts, added up.
#[derive(Clone, Default)]
pub(in crate::authoring::lint::deep) struct Sums {
    /// How many attempts there were.
    pub attempts: u32,
    /// By exchange: moments, and those in which it mattered what was said.
    pub exchanges: Vec<(u32, u32)>,
    /// By ending: how often it was told.
    pub endings: Vec<u32>,
    /// By act that is a don't: what it is about and made worse at some moment, as a set of subjects.
    pub raised: Vec<u64>,
    /// By line: the moments by how it landed as a whole.
    pub verdicts: Vec<Verdicts>,
    /// By line: the answers to it, by how it landed.
    pub answers: Vec<Answers>,
    /// By line: moments in which it was on offer.
    pub offered: Vec<u32>,
    /// By reply: moments in which it would have been the answer.
    pub given: Vec<u32>,
    /// Two lines that were on offer together: how the first compares with the second.
    pub pairs: BTreeMap<(LineIx, LineIx), Compared>,
    /// Score and outcome of every attempt that can be scored.
    pub points: Vec<(f64, f64)>,
}

/// Moments by how a line landed as a whole.
#[derive(Clone, Copy, Default)]
pub(in crate::authoring::lint::deep) struct Verdicts {
    /// It helped.
    pub landed: u32,
    /// It came too early.
    pub mistimed: u32,
    /// It did damage.
    pub harmful: u32,
}

/// The answers to a line.
#[derive(Clone, Default)]
pub(in crate::authoring::lint::deep) struct Answers {
    /// When it does something of the rubric and helped.
    pub landed: BTreeMap<ReplyIx, u32>,
    /// When it came at the wrong moment.
    pub mistimed: BTreeMap<ReplyIx, u32>,
}

/// How one line compares with another, over all moments in which both were on offer.
#[derive(Clone, Copy, Default)]
pub(in crate::authoring::lint::deep) struct Compared {
    /// Moments.
    pub moments: u32,
    /// Moments in which it was better in anything: in credit, in a level, in what is told, or in leading elsewhere.
    pub better: u32,
    /// Moments in which it was worse in something.
    pub worse: u32,
}

impl Sums {
    pub(super) fn empty(case: &Case) -> Sums {
        let scenario = &case.scenario;
        Sums {
            exchanges: vec![(0, 0); scenario.exchanges.len()],
            endings: vec![0; scenario.endings.len()],
            raised: vec![0; scenario.acts.len()],
            verdicts: vec![Verdicts::default(); scenario.lines.len()],
            answers: vec![Answers::default(); scenario.lines.len()],
            offered: vec![0; scenario.lines.len()],
            given: vec![0; scenario.replies.len()],
            ..Sums::default()
        }
    }

    pub(super) fn join(&mut self, other: Sums) {
        self.attempts += other.attempts;
        for (all, more) in self.exchanges.iter_mut().zip(other.exchanges) {
            *all = (all.0 + more.0, all.1 + more.1);
        }
        let counts =
            [(&mut self.endings, other.endings), (&mut self.offered, other.offered), (&mut self.given, other.given)];
        for (all, more) in counts {
            all.iter_mut().zip(more).for_each(|(all, more)| *all += more);
        }
        self.raised.iter_mut().zip(other.raised).for_each(|(all, more)| *all |= more);
        for (all, more) in self.verdicts.iter_mut().zip(other.verdicts) {
            all.landed += more.landed;
            all.mistimed += more.mistimed;
            all.harmful += more.harmful;
        }
        for (all, more) in self.answers.iter_mut().zip(other.answers) {
            more.landed.into_iter().for_each(|(reply, n)| *all.landed.entry(reply).or_default() += n);
            more.mistimed.into_iter().for_each(|(reply, n)| *all.mistimed.entry(reply).or_default() += n);
        }
        for (pair, more) in other.pairs {
            let all = self.pairs.entry(pair).or_default();
            all.moments += more.moments;
            all.better += more.better;
            all.worse += more.worse;
        }
        self.points.extend(other.points);
    }
}
