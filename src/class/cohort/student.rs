//! What one student did: every attempt at every task, and the one that counts.

use super::{Marked, Refusal, Refused};
use crate::class::assignment::{Assignment, Counting, Student};

/// What one student did.
#[derive(Debug)]
pub struct Work {
    /// Who.
    pub student: Student,
    /// What they did at each task of the assignment.
    pub tasks: Vec<Tries>,
    /// How much of what they handed in does not count, and has to be asked about.
    pub questions: usize,
}

/// How a student stands with a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// An attempt counts.
    Complete,
    /// None counts, and something that was handed in has to be asked about first.
    InQuestion,
    /// None was played to its end.
    NotFinished,
    /// None was begun.
    NotPlayed,
}

/// The attempts at one task.
#[derive(Debug, Default)]
pub struct Tries {
    /// In the order in which they were begun.
    pub attempts: Vec<Marked>,
    /// The one that counts, by its place among them; none where none was played to its end.
    pub counts: Option<usize>,
}

impl Work {
    /// Puts attempts in order, and refuses those of which there are too many.
    pub(super) fn of(student: Student, attempts: Vec<Marked>, assignment: &Assignment) -> (Work, Vec<Refused>) {
        let mut tasks: Vec<Tries> = assignment.tasks.iter().map(|_| Tries::default()).collect();
        for attempt in attempts {
            if let Some(tries) = tasks.get_mut(attempt.task) {
                tries.attempts.push(attempt);
            }
        }
        let mut over = Vec::new();
        for tries in &mut tasks {
            tries.attempts.sort_by(|a, b| (a.begun, &a.id).cmp(&(b.begun, &b.id)));
            if let Some(most) = assignment.terms.attempts {
                let first = (most as usize).min(tries.attempts.len());
                let many = tries.attempts.split_off(first).into_iter().zip(first + 1..);
                over.extend(many.map(|(attempt, nth)| attempt.refused(&student, Refusal::TooMany { nth, most })));
            }
            tries.counts = counting(&tries.attempts, assignment);
        }
        (Work { student, tasks, questions: 0 }, over)
    }

    /// How they stand with each task.
    pub fn states(&self) -> impl Iterator<Item = State> {
        self.tasks.iter().map(|tries| match tries {
            Tries { counts: Some(_), .. } => State::Complete,
            _ if self.questions > 0 => State::InQuestion,
            Tries { attempts, .. } if attempts.is_empty() => State::NotPlayed,
            _ => State::NotFinished,
        })
    }

    /// The attempts that count, task by task.
    pub fn counted(&self) -> impl Iterator<Item = Option<&Marked>> {
        self.tasks.iter().map(|tries| tries.counts.and_then(|at| tries.attempts.get(at)))
    }
}

impl State {
    /// In words, for tables.
    pub fn name(self) -> &'static str {
        match self {
            State::Complete => "complete",
            State::InQuestion => "in question",
            State::NotFinished => "not finished",
            State::NotPlayed => "not played",
        }
    }
}

/// The place of the attempt that counts.
fn counting(attempts: &[Marked], assignment: &Assignment) -> Option<usize> {
    let mut over = attempts.iter().enumerate().filter(|(_, attempt)| attempt.is_over);
    let (at, _) = match assignment.terms.counts {
        Counting::First => over.next()?,
        Counting::Last => over.next_back()?,
        // Of two that are as good, the first.
        Counting::Best => {
            over.rev().max_by_key(|(_, attempt)| (attempt.has_passed(assignment), attempt.summary.score))?
        }
    };
    Some(at)
}
