//! An attempt is marked: it is played again, and nothing that its file says of itself is believed.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::{Refusal, Refused};
use crate::class::assignment::{Assignment, Student};
use crate::model::rubric::ItemIx;
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{EndingIx, ExchangeIx, LineIx, ReplyIx, SayIx, Signs};
use crate::play::encounter::{Case, Event, Place, Taken};
use crate::play::score::{Mark, Standing, TurnCard, Yardstick};
use crate::play::trainee::{Leading, Onward};
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
    /// Where the person was at its end, where it was played to one.
    pub ending: Option<EndingIx>,
    /// The score by the rules alone, where a teacher has corrected verdicts.
    pub ruled: Option<i32>,
    /// The score that its file claims, where that is another one.
    pub claims: Option<i32>,
    /// Every choice, in order.
    pub choices: Vec<Choice>,
    /// How many points of the score a point of credit is, in its world; 0 where that is not known.
    pub points: f64,
    /// Whether somebody else has said that it was played so, and not the student's file.
    pub is_reported: bool,
    /// What was handed in, so that its debrief can be written.
    pub record: Record,
}

/// A choice among the lines on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Where it was made.
    pub exchange: ExchangeIx,
    /// What the patient had just said.
    pub heard: Vec<SayIx>,
    /// What was said.
    pub said: LineIx,
    /// What the patient answered.
    pub reply: Option<ReplyIx>,
    /// Where that led.
    pub onward: Option<Onward>,
    /// How it landed.
    pub verdict: Verdict,
    /// How the rules say that it landed, where a teacher has corrected that.
    pub ruled: Option<Verdict>,
    /// Whether nothing on offer would have earned more.
    pub is_key: bool,
    /// What it added.
    pub credit: i32,
    /// The other lines on offer, with what each would have added.
    pub others: Vec<(LineIx, i32)>,
    /// What it was for items of the rubric.
    pub marks: Vec<(ItemIx, Mark)>,
}

/// What marks the attempts of an assignment: the cases that it carries, and what 0 and 100 mean in their worlds.
pub struct Marker<'a> {
    /// The assignment.
    pub assignment: &'a Assignment,
    /// Its cases, by the ids of the scenarios.
    pub cases: BTreeMap<String, Arc<Case>>,
    /// What has been measured, by task and number of the world.
    pub yardsticks: BTreeMap<(usize, usize), Yardstick>,
    /// What marks by the rules alone, where a teacher has corrected verdicts.
    pub by_rules: Option<Box<Marker<'a>>>,
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
        if header.assignment.as_ref() != Some(&assignment.terms.id) {
            return Err(Refusal::Outside);
        }
        if !header.belongs_to(&assignment.terms.id, student.as_str()) {
            return Err(Refusal::OtherStudent(header.student.clone().unwrap_or_default()));
        }
        if header.rules_hash != assignment.tasks[task].rules_hash {
            return Err(Refusal::OtherVersion);
        }
        if header.mode != assignment.terms.mode {
            return Err(Refusal::OtherMode);
        }
        if header.seed != assignment.seed_of(student) {
            return Err(Refusal::OtherSeed);
        }
        let case = self.cases.get(&header.scenario).ok_or_else(|| Refusal::NoScenario(header.scenario.clone()))?;
        let (id, begun) = (header.id.clone(), header.begun);
        let claimed = record.summary().and_then(|summary| summary.score);
        let kept = record.clone();
        let by_rules = self.by_rules.as_ref().map(|marker| marker.mark(record.clone(), student, (file, line)));
        let session = Session::resume(case.clone(), record).map_err(|error| match error {
            ResumeError::OtherRules => Refusal::OtherVersion,
            error => Refusal::Changed(error),
        })?;
        let world = session.world().number(&case.scenario);
        let yardstick = self.yardsticks.get(&(task, world));
        let summary = session.summary(yardstick);
        let room = yardstick.map_or(0.0, |yardstick| f64::from(yardstick.best) - yardstick.chance);
        let is_over = session.is_over();
        let ruled = by_rules.and_then(Result::ok).and_then(|marked| marked.summary.score);
        let by_the_rules = ruled.or(summary.score);
        Ok(Marked {
            file: file.into(),
            line,
            id,
            task,
            begun,
            is_over,
            ending: session.turns().last().and_then(|turn| turn.events.iter().find_map(ended)),
            ruled,
            claims: claimed.filter(|claimed| is_over && by_the_rules != Some(*claimed)),
            summary,
            choices: choices(&session),
            points: if room > 0.0 { 100.0 / room } else { 0.0 },
            is_reported: false,
            record: kept,
        })
    }
}

impl Choice {
    /// What the best line on offer would have added.
    pub fn best(&self) -> i32 {
        self.others.iter().map(|(_, credit)| *credit).fold(self.credit, i32::max)
    }

    /// What the worst line on offer would have added.
    pub fn worst(&self) -> i32 {
        self.others.iter().map(|(_, credit)| *credit).fold(self.credit, i32::min)
    }

    /// How good it was among what was on offer, from 0, the worst, to 1, the best; `None` where all lines earn the same.
    pub fn share(&self) -> Option<f64> {
        let (best, worst) = (self.best(), self.worst());
        (best > worst).then(|| f64::from(self.credit - worst) / f64::from(best - worst))
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
    let choice = |(turn, before): (&Taken, &[Event])| {
        let Place::At(exchange) = turn.before.place else { return None };
        let card = TurnCard::of(case, turn, Signs::default());
        let mut leading = Leading::default();
        turn.events.iter().for_each(|event| leading.hear(&case.scenario, event));
        let reply = |event: &Event| match event {
            Event::Replied(reply) => Some(*reply),
            _ => None,
        };
        Some(Choice {
            exchange,
            heard: before.iter().filter_map(says).collect(),
            said: turn.line,
            reply: turn.events.iter().find_map(reply),
            onward: leading.onward(),
            verdict: card.said.verdict,
            ruled: card.said.ruled,
            is_key: card.is_key,
            credit: card.said.credit,
            others: card.others.iter().map(|other| (other.line, other.credit)).collect(),
            marks: card.marks,
        })
    };
    let before = std::iter::once(session.opening()).chain(session.turns().iter().map(|turn| turn.events.as_slice()));
    session.turns().iter().zip(before).filter_map(choice).collect()
}

fn ended(event: &Event) -> Option<EndingIx> {
    match event {
        Event::Ended(ending) => *ending,
        _ => None,
    }
}

fn says(event: &Event) -> Option<SayIx> {
    match event {
        Event::Said(say) => Some(*say),
        _ => None,
    }
}
