//! The choice map: what the class said at every moment, and where it split.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Choice, Cohort};
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

/// What is known of a line: the choices in which it was said, with who made them, and who was offered it.
#[derive(Default)]
struct Place<'a> {
    said: Vec<(usize, &'a Choice)>,
    offered: BTreeSet<usize>,
}

/// What became of one line at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The line; of several in the same words, of which one is offered to one student and one to another, the first.
    pub line: LineIx,
    /// How many students said it.
    pub students: usize,
    /// How many were offered it.
    pub offered: usize,
    /// How often it was said.
    pub said: usize,
    /// How good it was among what was on offer, from 0, the worst, to 1, the best, on the average.
    pub worth: f64,
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
            let mut places: BTreeMap<ExchangeIx, Vec<(usize, &Choice)>> = BTreeMap::new();
            for (student, marked) in cohort.counted(at).into_iter().enumerate() {
                marked.choices.iter().for_each(|choice| {
                    places.entry(choice.exchange).or_default().push((student, choice));
                });
            }
            all.extend(places.into_iter().map(|(exchange, choices)| Crossing::of(at, exchange, &choices, case)));
        }
        all
    }

    fn of(task: usize, exchange: ExchangeIx, choices: &[(usize, &Choice)], case: &Case) -> Crossing {
        let mut places: BTreeMap<LineIx, Place> = BTreeMap::new();
        for (student, choice) in choices {
            let said = places.entry(same_words(case, choice.said)).or_default();
            said.said.push((*student, choice));
            said.offered.insert(*student);
            for (line, _) in &choice.others {
                places.entry(same_words(case, *line)).or_default().offered.insert(*student);
            }
        }
        let of = |(line, Place { said, offered }): (LineIx, Place)| {
            let mean = |of: &dyn Fn(&Choice) -> f64| {
                said.iter().map(|(_, choice)| of(choice)).sum::<f64>() / said.len().max(1) as f64
            };
            Branch {
                line,
                students: students(&said),
                offered: offered.len(),
                said: said.len(),
                worth: mean(&|choice| choice.share().unwrap_or(1.0)),
                landed: said.iter().map(|(_, choice)| Mark::from(choice.verdict)).collect(),
                credit: mean(&|choice| f64::from(choice.credit)),
                reply: most_often(said.iter().filter_map(|(_, choice)| choice.reply)),
            }
        };
        let mut lines: Vec<Branch> = places.into_iter().map(of).collect();
        // Of those that as many said, the order of the file.
        lines.sort_by_key(|branch| (Reverse(branch.students), branch.line));
        let heard = most_often(choices.iter().map(|(_, choice)| &choice.heard)).cloned().unwrap_or_default();
        Crossing { task, exchange, heard, students: students(choices), choices: choices.len(), lines }
    }

    /// The share of the students who came here that said a line, 0 to 1. Who comes again can say another, too.
    pub fn share(&self, branch: &Branch) -> f64 {
        branch.students as f64 / self.students.max(1) as f64
    }

    /// How far the class split here: how much apart what two of its choices were worth is, on the average, for the share of the
    /// class that came here. 0 where all said what was worth the same, whatever the words.
    pub fn split(&self, class: usize) -> f64 {
        let share = |branch: &Branch| branch.said as f64 / self.choices.max(1) as f64;
        let pairs = self.lines.iter().flat_map(|a| self.lines.iter().map(move |b| (a, b)));
        let apart: f64 = pairs.map(|(a, b)| share(a) * share(b) * (a.worth - b.worth).abs()).sum();
        apart * self.students as f64 / class.max(1) as f64
    }
}

/// How many students chose; they come one after the other.
fn students(choices: &[(usize, &Choice)]) -> usize {
    choices.chunk_by(|(one, _), (next, _)| one == next).count()
}

/// The first line of the same moment in the same words: where a day or what was said before changes a line that reads the same,
/// scenarios write it twice.
pub fn same_words(case: &Case, line: LineIx) -> LineIx {
    let words = |line: LineIx| {
        let line = &case.scenario[line];
        [line.say, line.deed].map(|text| text.map(|text| case.scenario.texts.raw(text)))
    };
    let mut all = case.scenario[case.scenario[line].exchange].lines.iter();
    all.find(|other| words(*other) == words(line)).unwrap_or(line)
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
