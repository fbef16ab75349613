//! The choice map: what the class said at every moment, and where it split.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Choice, Cohort, Marked};
use crate::class::assignment::Assignment;
use crate::model::scenario::{ExchangeIx, LineIx, ReplyIx, SayIx};
use crate::play::encounter::Case;
use crate::play::score::{Counts, Mark};

/// What the class said at a moment, in the attempts that count.
#[derive(Clone, Debug, PartialEq)]
pub struct Crossing {
    /// Number of the task in the assignment, from 0.
    pub task: usize,
    /// The moment.
    pub exchange: ExchangeIx,
    /// What the patient had said then, as most of the class heard it.
    pub heard: Vec<SayIx>,
    /// How many students came to it.
    pub students: usize,
    /// How often a choice was made at it; a moment can be come back to.
    pub choices: usize,
    /// The lines that were said or on offer, the most said first.
    pub lines: Vec<Branch>,
}

/// What became of one line at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The line.
    pub line: LineIx,
    /// How often it was said.
    pub said: usize,
    /// How often it was on offer.
    pub offered: usize,
    /// How it landed where it was said; it depends on what was said before.
    pub landed: Counts,
    /// What it earned, on the average of the times that it was said.
    pub credit: f64,
    /// What the patient answered most often.
    pub reply: Option<ReplyIx>,
}

impl Crossing {
    /// Every moment at which somebody chose, in the order of the file.
    pub fn all(cohort: &Cohort, assignment: &Assignment, cases: &BTreeMap<String, Arc<Case>>) -> Vec<Crossing> {
        let mut all = Vec::new();
        for (at, task) in assignment.tasks.iter().enumerate() {
            let Some(case) = cases.get(&task.scenario) else { continue };
            let counted: Vec<&Marked> =
                cohort.students.values().filter_map(|work| work.counted().nth(at).flatten()).collect();
            let mut places: BTreeMap<ExchangeIx, Vec<(usize, &Choice)>> = BTreeMap::new();
            for (student, marked) in counted.iter().enumerate() {
                marked.choices.iter().for_each(|choice| {
                    places.entry(choice.exchange).or_default().push((student, choice));
                });
            }
            all.extend(places.into_iter().map(|(exchange, choices)| Crossing::of(at, exchange, &choices, case)));
        }
        all
    }

    fn of(task: usize, exchange: ExchangeIx, choices: &[(usize, &Choice)], case: &Case) -> Crossing {
        let mut lines: BTreeMap<LineIx, Branch> = BTreeMap::new();
        let mut branch = |line: LineIx, what: &mut dyn FnMut(&mut Branch)| {
            let empty = Branch { line, said: 0, offered: 0, landed: Counts::default(), credit: 0.0, reply: None };
            what(lines.entry(line).or_insert(empty));
        };
        for (_, choice) in choices {
            branch(choice.said, &mut |branch| {
                branch.said += 1;
                branch.offered += 1;
                branch.credit += f64::from(choice.credit);
                branch.landed = branch.landed.plus(std::iter::once(Mark::from(choice.verdict)).collect());
            });
            choice.others.iter().for_each(|(line, _)| branch(*line, &mut |branch| branch.offered += 1));
        }
        let mut lines: Vec<Branch> = lines.into_values().collect();
        for branch in lines.iter_mut().filter(|branch| branch.said > 0) {
            branch.credit /= branch.said as f64;
            let here = choices.iter().filter(|(_, choice)| choice.said == branch.line);
            branch.reply = most_often(here.filter_map(|(_, choice)| choice.reply));
        }
        // Of those that were said as often, the order of the file.
        lines.sort_by_key(|branch| (std::cmp::Reverse(branch.said), case.scenario[branch.line].address.clone()));
        let mut students: Vec<usize> = choices.iter().map(|(student, _)| *student).collect();
        students.dedup();
        let heard = most_often(choices.iter().map(|(_, choice)| &choice.heard)).cloned().unwrap_or_default();
        Crossing { task, exchange, heard, students: students.len(), choices: choices.len(), lines }
    }

    /// The share of the choices in which a line was said, 0 to 1.
    pub fn share(&self, branch: &Branch) -> f64 {
        branch.said as f64 / self.choices.max(1) as f64
    }

    /// How far the class split here, in points: the mean difference between what two of its choices earned, for the share of the
    /// class that came here. 0 where all said what earns the same, whatever the words.
    pub fn split(&self, class: usize) -> f64 {
        let pairs = self.lines.iter().flat_map(|a| self.lines.iter().map(move |b| (a, b)));
        let apart: f64 = pairs.map(|(a, b)| self.share(a) * self.share(b) * (a.credit - b.credit).abs()).sum();
        apart * self.students as f64 / class.max(1) as f64
    }
}

/// What comes most often; of what comes as often, the first in order.
fn most_often<T: Ord + Copy>(all: impl Iterator<Item = T>) -> Option<T> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    all.for_each(|one| *counts.entry(one).or_default() += 1);
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(one, _)| one)
}

/// The moments at which the class split most, at most so many. A moment that fewer than a fifth of the class came to, or
/// fewer than three, is no matter for the seminar.
pub fn most_split(crossings: &[Crossing], class: usize, most: usize) -> Vec<&Crossing> {
    let few = (class / 5).max(3);
    let mut split: Vec<_> = crossings.iter().filter(|at| at.students >= few && at.split(class) > 0.0).collect();
    split.sort_by(|a, b| {
        b.split(class).total_cmp(&a.split(class)).then((a.task, a.exchange).cmp(&(b.task, b.exchange)))
    });
    split.truncate(most);
    split
}
