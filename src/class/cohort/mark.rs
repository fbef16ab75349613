//! An attempt is marked: it is played again, and nothing that its file says of itself is believed.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::{Refusal, Refused};
use crate::class::assignment::{Assignment, Student};
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{ExchangeIx, LineIx, Signs};
use crate::play::encounter::{Case, Place, Taken};
use crate::play::score::{Standing, TurnCard, Yardstick};
use crate::practice::record::{Record, Summary};
use crate::practice::session::{ResumeError, Session};

/// An attempt that has been played again.
#[derive(Debug)]
pub struct Marked {
    /// The file in which it was handed in.
    pub file: String,
    /// The line of it at which the attempt begins, from 1.
    pub line: usize,
    /// The attempt, by its id.
    pub id: String,
    /// Number of its task in the assignment, from 0.
    pub task: usize,
    /// When its file says that it was begun.
    pub begun: Option<Timestamp>,
    /// Whether it was played to its end.
    pub is_over: bool,
    /// What it came to.
    pub summary: Summary,
    /// The score that its file claims, where that is another one.
    pub claims: Option<i32>,
    /// Every choice, in order.
    pub choices: Vec<Choice>,
}

/// A choice among the lines on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Where it was made.
    pub exchange: ExchangeIx,
    /// What was said.
    pub said: LineIx,
    /// How it landed.
    pub verdict: Verdict,
    /// Whether nothing on offer would have earned more.
    pub is_key: bool,
    /// What it added.
    pub credit: i32,
    /// The other lines on offer, with what each would have added.
    pub others: Vec<(LineIx, i32)>,
}

/// What marks the attempts of an assignment: the cases that it carries, and what 0 and 100 mean in their worlds.
pub struct Marker<'a> {
    /// The assignment.
    pub assignment: &'a Assignment,
    /// Its cases, by the ids of the scenarios.
    pub cases: BTreeMap<String, Arc<Case>>,
    /// What has been measured, by task and number of the world.
    pub yardsticks: BTreeMap<(usize, usize), Yardstick>,
}

impl Marker<'_> {
    /// Marks an attempt of a student's, which stands at this line of this file.
    ///
    /// # Errors
    /// It is no part of the assignment, or could not have been played so.
    pub(super) fn mark(
        &self,
        record: Record,
        student: &Student,
        (file, line): (&str, usize),
    ) -> Result<Marked, Refusal> {
        let assignment = self.assignment;
        let header = &record.header;
        let no_task = || Refusal::NoTask(header.scenario.clone());
        let task = assignment.tasks.iter().position(|task| task.is_of(header)).ok_or_else(no_task)?;
        if header.assignment.as_ref() != Some(&assignment.id) {
            return Err(Refusal::Outside);
        }
        if !header.belongs_to(&assignment.id, student.as_str()) {
            return Err(Refusal::OtherStudent(header.student.clone().unwrap_or_default()));
        }
        if header.rules_hash != assignment.tasks[task].rules_hash {
            return Err(Refusal::OtherVersion);
        }
        if header.mode != assignment.mode {
            return Err(Refusal::OtherMode);
        }
        if header.seed != assignment.seed_of(student) {
            return Err(Refusal::OtherSeed);
        }
        let case = self.cases.get(&header.scenario).ok_or_else(|| Refusal::NoScenario(header.scenario.clone()))?;
        let (id, begun) = (header.id.clone(), header.begun);
        let claimed = record.summary().and_then(|summary| summary.score);
        let session = Session::resume(case.clone(), record).map_err(|error| match error {
            ResumeError::OtherRules => Refusal::OtherVersion,
            error => Refusal::Changed(error),
        })?;
        let world = session.world().number(&case.scenario);
        let summary = session.summary(self.yardsticks.get(&(task, world)));
        let is_over = session.is_over();
        Ok(Marked {
            file: file.into(),
            line,
            id,
            task,
            begun,
            is_over,
            claims: claimed.filter(|claimed| is_over && summary.score != Some(*claimed)),
            summary,
            choices: choices(&session),
        })
    }
}

impl Marked {
    /// Whether it has passed, where the assignment says what that takes.
    pub fn has_passed(&self, assignment: &Assignment) -> Option<bool> {
        let safety = self.summary.safety.unwrap_or(Standing::Incomplete);
        assignment.pass_mark().judge(self.summary.score, safety).map(|passed| passed && self.is_over)
    }

    pub(super) fn refused(self, student: &Student, why: Refusal) -> Refused {
        Refused { student: Some(student.clone()), file: self.file, attempt: Some((self.line, self.id)), why }
    }
}

/// Every choice of the last branch. What all lines on offer earn alike is among them, too.
fn choices(session: &Session) -> Vec<Choice> {
    let case = session.case();
    let choice = |taken: &Taken| {
        let Place::At(exchange) = taken.before.place else { return None };
        let card = TurnCard::of(case, taken, Signs::default());
        Some(Choice {
            exchange,
            said: taken.line,
            verdict: card.said.verdict,
            is_key: card.is_key,
            credit: card.said.credit,
            others: card.others.iter().map(|other| (other.line, other.credit)).collect(),
        })
    };
    session.turns().iter().filter_map(choice).collect()
}
