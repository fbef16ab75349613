//! What a learning management system is told: SCORM 1.2. It sees every choice, the score, safety as an objective, and what an
//! attempt is gone on from; the page sets what it is told to set.

mod element;
mod suspend;
#[cfg(test)]
mod tests;

use super::browser::Browser;
use super::message::{Around, Order};
use super::parcel::Parcel;
use super::player::Clock;
use super::shelf::Imported;
use crate::class::cohort::interaction;
use crate::play::encounter::Case;
use crate::play::score::Standing;
use crate::practice::driver::Driver;
use crate::practice::record::{Entry, Record, Summary, encode};
use crate::practice::reported::{Choice, Milestone, PassMark, course};
use crate::practice::session::{Scene, Session};

use element::{clock, span};

/// The system around the page, and what it has been told.
pub(super) struct Lms {
    /// The number of the next interaction; it can only be added to.
    interactions: usize,
    /// The attempt that is reported, and how many of its choices have been.
    reported: Option<(String, usize)>,
    /// What the system has of the best attempt that was finished, now or at an earlier launch.
    best: Option<Reached>,
    /// The moment that the page shows, and since when it does, in milliseconds since 1970.
    shown: (Option<(Scene, usize)>, i64),
    trouble: Option<&'static str>,
    /// Whether words of their own have been left out, and whether that has been said.
    too_long: Told,
}

#[derive(Default)]
enum Told {
    #[default]
    Nothing,
    Not,
    Said,
}

impl Lms {
    /// Takes up what the system has: an attempt that was left goes on here, too.
    pub(super) fn begin(around: Around, browser: &mut Browser) -> Lms {
        let mut lms = Lms {
            interactions: around.interactions,
            reported: None,
            best: Reached::of(&around),
            shown: (None, browser.now.as_millisecond()),
            trouble: None,
            too_long: Told::Nothing,
        };
        match suspend::read(&around.suspended, &browser.cases) {
            Ok(Some(record)) => lms.take_up(record, browser),
            Ok(None) => {}
            Err(suspend::Unread) => lms.trouble = Some("web-lms-earlier"),
        }
        lms
    }

    fn take_up(&mut self, record: Record, browser: &mut Browser) {
        let id = record.header.id.clone();
        self.reported = Some((id.clone(), choices(&record)));
        let lines = std::iter::once(encode(&record.header)).chain(record.entries.iter().map(encode));
        let lines: String = lines.collect();
        // What this browser has of it is at least as much, unless it was played on elsewhere.
        let here = browser.shelf.record(&id).and_then(Result::ok);
        if here.is_none_or(|here| choices(&here) < choices(&record)) {
            browser.shelf.forget(&id);
            browser.shelf.take(&id, lines.clone(), &mut Imported::default());
            browser.orders.push(Order::Replace { id, lines });
        }
    }

    /// What is wrong with what was left with the system: the id of a message.
    pub(super) fn trouble(&self) -> Option<&'static str> {
        self.trouble
    }

    /// The message that words of their own are kept here and not there, where that has to be said.
    pub(super) fn too_long(&mut self) -> Option<&'static str> {
        let is_new = matches!(self.too_long, Told::Not);
        is_new.then(|| {
            self.too_long = Told::Said;
            "web-lms-own"
        })
    }

    /// What is to be set now: elements and values.
    pub(super) fn report(&mut self, driver: &Driver<Browser>, now: &Clock) -> Vec<(String, String)> {
        let Some(session) = driver.session() else { return Vec::new() };
        let id = session.header().id.clone();
        let Some(Ok(record)) = driver.host.shelf.record(&id) else { return Vec::new() };
        let mut set = Vec::new();
        let known = self.reported.take().filter(|(reported, _)| *reported == id).map_or(0, |(_, known)| known);
        let said = said(session.case(), &record);
        for one in said.iter().skip(known) {
            self.choice((session.case(), &id), one, now, &mut set);
        }
        let moment = Some((session.scene(), record.entries.len()));
        if self.shown.0 != moment {
            self.shown = (moment, now.now.as_millisecond());
        }
        self.reported = Some((id, said.len()));
        // Who goes back to a turn has an open attempt again.
        let summary = record.summary().filter(|_| !record.is_open());
        self.outcome(&driver.host.parcel, session, summary, &mut set);
        let (suspended, is_whole) = suspend::written(session.case(), &record);
        if !is_whole && matches!(self.too_long, Told::Nothing) {
            self.too_long = Told::Not;
        }
        set.push(("cmi.suspend_data".into(), suspended));
        set
    }

    /// One choice.
    fn choice(&mut self, (case, attempt): (&Case, &str), said: &Choice, now: &Clock, set: &mut Vec<(String, String)>) {
        let n = self.interactions;
        self.interactions += 1;
        let mut add = |name: &str, value: String| set.push((format!("cmi.interactions.{n}.{name}"), value));
        let line = &case.scenario[said.taken.line];
        add("id", interaction(&case.scenario.id, n + 1, said.turn, attempt, &line.address));
        add("type", "fill-in".into());
        add("time", clock(now));
        let decision = said.decision(case);
        for (at, right) in decision.iter().flat_map(|decision| &decision.best).enumerate() {
            add(&format!("correct_responses.{at}.pattern"), case.scenario[*right].address.clone());
        }
        add("student_response", line.address.clone());
        let result = match decision {
            Some(decision) if decision.is_right => "correct",
            Some(_) => "wrong",
            None => "neutral",
        };
        add("result", result.into());
        add("latency", span(now.now.as_millisecond().saturating_sub(self.shown.1)));
    }

    /// Score, status, safety, and where it is gone on from.
    fn outcome(
        &mut self,
        parcel: &Parcel,
        session: &Session,
        summary: Option<&Summary>,
        set: &mut Vec<(String, String)>,
    ) {
        let mut add = |name: &str, value: String| set.push((name.into(), value));
        if let Some(summary) = summary {
            let safety = summary.safety.unwrap_or(Standing::Incomplete);
            let status = status_of(parcel, summary, safety);
            // The scale has numbers below 0, which SCORM has not.
            let score = summary.score.map(|score| score.clamp(0, 100));
            let reached = Reached { has_passed: status == PASSED, score };
            // Score, status and safety are those of one attempt.
            if self.best.is_none_or(|best| reached >= best) {
                self.best = Some(reached);
                if let Some(score) = score {
                    add("cmi.core.score.min", "0".into());
                    add("cmi.core.score.max", "100".into());
                    add("cmi.core.score.raw", score.to_string());
                }
                let kept = match safety {
                    Standing::Kept => PASSED,
                    Standing::Incomplete => "incomplete",
                    Standing::Lost => "failed",
                };
                add("cmi.objectives.0.id", "safety".into());
                add("cmi.objectives.0.status", kept.into());
                add("cmi.core.lesson_status", status.into());
            }
            add("cmi.core.exit", String::new());
        } else {
            if self.best.is_none() {
                add("cmi.core.lesson_status", "incomplete".into());
            }
            add("cmi.core.exit", "suspend".into());
        }
        let last = session.turns().last().map(|turn| session.case().scenario[turn.line].address.clone());
        add("cmi.core.lesson_location", last.unwrap_or_default());
    }
}

/// How SCORM says that something was passed.
const PASSED: &str = "passed";

/// What a finished attempt came to; of two the better one is the greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Reached {
    /// Whether it has passed, where somebody has set a mark.
    has_passed: bool,
    /// Its score, from 0 to 100.
    score: Option<i32>,
}

impl Reached {
    /// What the system has already; nothing where nothing was finished.
    fn of(around: &Around) -> Option<Reached> {
        let is_finished = matches!(around.status.as_str(), "completed" | PASSED | "failed");
        let score = around.score.trim().parse::<f64>().ok().map(|score| score.round() as i32);
        is_finished.then_some(Reached { has_passed: around.status == PASSED, score })
    }
}

/// Whether an attempt was completed, or, where somebody has set a mark, passed.
fn status_of(parcel: &Parcel, summary: &Summary, safety: Standing) -> &'static str {
    let mark = PassMark { score: parcel.pass, requires_safety: parcel.requires_safety };
    match mark.judge(summary.score, safety) {
        None => "completed",
        Some(true) => PASSED,
        Some(false) => "failed",
    }
}

/// How many choices were made.
fn choices(record: &Record) -> usize {
    record.entries.iter().filter(|entry| matches!(entry, Entry::Line(_))).count()
}

/// Every choice of an attempt, in the order in which they were made.
fn said(case: &Case, record: &Record) -> Vec<Choice> {
    let chosen = |milestone| match milestone {
        Milestone::Chose(choice) => Some(*choice),
        Milestone::Finished(_) => None,
    };
    course(case, record).into_iter().filter_map(chosen).collect()
}
