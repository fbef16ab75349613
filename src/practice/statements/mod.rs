//! An attempt as statements of the Experience API (xAPI 1.0.3), for a learning record store.
//!
//! The same attempt always gives the same statements, in the order in which things happened, and an attempt that went on gives
//! those that it gave before and more: what a statement says depends on nothing that happened later. `docs/xapi.md` says
//! what they mean. Nothing that a learner wrote is in them.

mod answered;
mod ended;
mod id;
mod statement;
#[cfg(test)]
mod tests;
mod vocabulary;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::play::encounter::{Case, Scope, World};
use crate::play::score::Yardstick;
use crate::practice::record::{Header, Mode, Record};
use crate::practice::reported::{Milestone, PassMark, course};
use crate::practice::session::{ResumeError, Session};

pub use statement::{
    Account, Activities, Activity, Actor, Agent, Component, Context, Definition, Extensions, Grade, Outcome, Said,
    Score, Statement,
};
pub use vocabulary::{ATTEMPTS, Extension, Kind, Verb};

/// Of whom an attempt is told, and against which mark it is held.
#[derive(Clone, Debug, Default)]
pub struct Telling {
    /// Who learned; one who is known by the attempt alone if nobody is named.
    pub actor: Option<Actor>,
    /// What it takes to pass.
    pub mark: PassMark,
}

/// The statements of an attempt. `measure` is asked once, and only for one that was finished.
///
/// # Errors
/// It belongs to other rules than the case, or its choices were not on offer.
pub fn statements(
    case: &Arc<Case>,
    record: &Record,
    telling: &Telling,
    measure: impl FnOnce(World, Scope) -> Yardstick,
) -> Result<Vec<Statement>, ResumeError> {
    let session = Session::resume(case.clone(), record.clone())?;
    let mut teller = Teller::new(&session, telling);
    let (mut measure, mut yardstick) = (Some(measure), None);
    let mut told = vec![teller.launched()];
    for milestone in course(case, record) {
        match milestone {
            Milestone::Chose(choice) => told.push(answered::answered(&mut teller, &choice)),
            Milestone::Finished(end) => {
                let entries = record.entries[..end.entries].to_vec();
                let then = Session::resume(case.clone(), Record { header: record.header.clone(), entries, whole: 0 })?;
                // Where a file says that it is finished and it is not, nothing has been reached.
                if !then.is_over() {
                    continue;
                }
                if let Some(measure) = measure.take() {
                    yardstick = Some(measure(session.world(), session.scope()));
                }
                teller.clock.is(end.kept.finished);
                told.extend(ended::ended(&mut teller, &end, &then.summary(yardstick.as_ref())));
            }
        }
    }
    Ok(told)
}

/// What all statements of an attempt have in common.
struct Teller<'s> {
    session: &'s Session,
    mark: PassMark,
    actor: Actor,
    /// What is learned with: the scenario, or the one visit that is played.
    object: String,
    context: Context,
    clock: Clock,
}

impl<'s> Teller<'s> {
    fn new(session: &'s Session, telling: &Telling) -> Teller<'s> {
        let (header, scenario) = (session.header(), &session.case().scenario);
        let course = Kind::Scenario.id(&scenario.id);
        let object = match &header.visit {
            Some(visit) => Kind::Visit.id(&format!("{}/{visit}", scenario.id)),
            None => course.clone(),
        };
        let actor = telling.actor.clone().unwrap_or_else(|| Actor::of_attempt(&header.id));
        let context = Context {
            registration: id::registration(&header.id),
            activities: Activities {
                parent: Vec::new(),
                grouping: vec![Activity::named(course)],
                category: vec![Activity::named(Kind::Profile.id(vocabulary::PROFILE))],
            },
            platform: "Backstory",
            language: vocabulary::language(&scenario.language).into(),
            extensions: how(header),
        };
        Teller { session, mark: telling.mark, actor, object, context, clock: Clock { next: header.begun } }
    }

    /// That it was begun.
    fn launched(&mut self) -> Statement {
        let object = self.whole();
        self.say(Verb::Launched, "", object, None)
    }

    /// What is learned with, and what it is called.
    fn whole(&self) -> Activity {
        let (words, scenario) = (self.session.words(), &self.session.case().scenario);
        let title = words.text(scenario.title);
        let (kind, name) = match self.session.scope() {
            Scope::Course => (Kind::Scenario, title),
            Scope::Visit(visit) => (Kind::Visit, format!("{title}: {}", words.visit(visit).title)),
        };
        Activity { id: self.object.clone(), definition: Some(Definition::of(kind, self.say_in(name))) }
    }

    /// Words in the language of the attempt.
    fn say_in(&self, words: String) -> Said {
        Said::new(&self.context.language, words)
    }

    /// A statement about what happened at `place`, a name that nothing else in the attempt has for this verb.
    fn say(&mut self, verb: Verb, place: &str, object: Activity, result: Option<Outcome>) -> Statement {
        let account = &self.actor.account;
        let of = [&self.session.header().id, &account.home_page, &account.name, verb.name(), place];
        let mut context = self.context.clone();
        if object.id != self.object {
            context.activities.parent.push(Activity::named(self.object.clone()));
        }
        Statement {
            id: id::named(&of),
            actor: self.actor.clone(),
            verb,
            object,
            result,
            context,
            timestamp: self.clock.tick(),
        }
    }
}

/// How an attempt is played.
fn how(header: &Header) -> Extensions {
    let mut how = Extensions::default();
    how.set(Extension::Attempt, header.id.as_str());
    let mode = match header.mode {
        Mode::Practice => "practice",
        Mode::Exam => "exam",
    };
    how.set(Extension::Mode, mode);
    how.set(Extension::Seed, header.seed);
    how.set(Extension::Rules, header.rules_hash.as_str());
    if let Some(assignment) = &header.assignment {
        how.set(Extension::Assignment, assignment.as_str());
    }
    how
}

/// The times of statements. An attempt knows when it was begun and when it was finished; what happened between has the time
/// that was known last, each a millisecond after the one before, so that it stays in order.
struct Clock {
    next: Option<Timestamp>,
}

impl Clock {
    /// It is this time now, where that is known and time has not gone back.
    fn is(&mut self, now: Option<Timestamp>) {
        self.next = self.next.max(now);
    }

    /// The time as a statement has it.
    fn tick(&mut self) -> Option<String> {
        let now = self.next?;
        self.next = now.checked_add(SignedDuration::from_millis(1)).ok().or(self.next);
        let whole = Timestamp::from_millisecond(now.as_millisecond()).ok()?;
        Some(format!("{whole:.3}"))
    }
}
