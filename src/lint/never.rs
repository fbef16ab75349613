//! Guards that can never hold.

use super::Subject;
use super::places::Guard;
use crate::diag::{Code, Diagnostic};
use crate::read::Located;
use crate::scenario::words::{Bound, Condition, Stage};

/// Whether a condition can hold, as far as can be told without playing.
#[derive(Clone, Copy, PartialEq)]
enum Holds {
    Never,
    Always,
    Perhaps,
}

/// Finds guards that can never hold, whatever is said: what they guard will never be seen.
///
/// It knows bounds that no level meets, things that nobody tells or agrees to, lines of a later visit, and conditions that
/// contradict each other within an `All`.
pub(super) fn never_holds(subject: &Subject) -> Vec<Diagnostic> {
    let facts = Facts::gather(subject);
    let never = subject.places.guards().iter().filter(|guard| facts.holds(&guard.written.value, guard) == Holds::Never);
    let found = never.map(|guard| {
        let message = "this condition can never hold";
        Diagnostic::new(Code::NeverHolds, guard.written.span, message).help(facts.reason(guard))
    });
    found.collect()
}

/// What the whole file tells, hears and agrees to.
struct Facts<'a> {
    subject: &'a Subject<'a>,
    told: u64,
    about: u64,
    agreed: u64,
}

impl<'a> Facts<'a> {
    fn gather(subject: &'a Subject) -> Facts<'a> {
        let scenario = subject.scenario;
        let entries = || scenario.visits.iter().map(|visit| &visit.entry);
        let says = scenario.says.iter().chain(scenario.replies.iter().map(|reply| &reply.say));
        let told = says.map(|say| say.tells).chain(entries().map(|entry| entry.told)).fold(0, |set, more| set | more);
        let heard = entries().map(|entry| entry.heard);
        let about = scenario.acts.iter().map(|act| act.about).chain(heard).fold(0, |set, more| set | more);
        let replies = scenario.replies.iter().map(|reply| reply.agrees);
        let agreed = replies.chain(entries().map(|entry| entry.agreed)).fold(0, |set, more| set | more);
        Facts { subject, told, about, agreed }
    }

    fn set(&self, id: &str) -> u64 {
        self.subject.scenario.set_of(|subject| subject.id == id)
    }

    fn holds(&self, condition: &Condition, guard: &Guard) -> Holds {
        let possible = |yes: bool| if yes { Holds::Perhaps } else { Holds::Never };
        match condition {
            Condition::All(all) => {
                let each: Vec<Holds> = all.iter().map(|inner| self.holds(&inner.value, guard)).collect();
                if each.contains(&Holds::Never) || contradict(all) {
                    Holds::Never
                } else if each.iter().all(|holds| *holds == Holds::Always) {
                    Holds::Always
                } else {
                    Holds::Perhaps
                }
            }
            Condition::Any(any) => {
                let each: Vec<Holds> = any.iter().map(|inner| self.holds(&inner.value, guard)).collect();
                if each.iter().all(|holds| *holds == Holds::Never) {
                    Holds::Never
                } else if each.contains(&Holds::Always) {
                    Holds::Always
                } else {
                    Holds::Perhaps
                }
            }
            Condition::Not(inner) => match self.holds(&inner.value, guard) {
                Holds::Never => Holds::Always,
                Holds::Always => Holds::Never,
                Holds::Perhaps => Holds::Perhaps,
            },
            Condition::Stage(Bound::AtLeast(stage)) if *stage == Stage::Precontemplation => Holds::Always,
            Condition::Stage(Bound::Below(stage)) => possible(*stage != Stage::Precontemplation),
            Condition::Level(_, Bound::AtLeast(level)) if level.0 == 0 => Holds::Always,
            Condition::Level(_, Bound::Below(level)) => possible(level.0 != 0),
            Condition::Told(id) => possible(self.told & self.set(&id.value.0) != 0),
            Condition::Heard(id) => possible(self.told & self.about & self.set(&id.value.0) != 0),
            Condition::Agreed(id) => possible(self.agreed & self.set(&id.value.0) != 0),
            Condition::Said(address) => possible(!self.is_later(&address.value.0, guard)),
            _ => Holds::Perhaps,
        }
    }

    /// Whether a line belongs to a later visit than the guard.
    fn is_later(&self, address: &str, guard: &Guard) -> bool {
        let scenario = self.subject.scenario;
        let Some(line) = scenario.find_line(address) else { return false };
        let visit = scenario[scenario[line].exchange].visit.at();
        guard.visit.is_some_and(|guarded| visit > guarded)
    }

    /// What to do, from the first simple reason.
    fn reason(&self, guard: &Guard) -> &'static str {
        match &guard.written.value {
            Condition::Told(_) => "nothing in the file `tells` it: add it to a Say or a Reply, or remove the condition",
            Condition::Heard(_) => "it is heard once it was told and an act is `about` it: add what is missing",
            Condition::Agreed(_) => "no Reply `agrees` to it: add it to one, or remove the condition",
            Condition::Said(_) => "that line belongs to a later visit",
            Condition::Level(..) => "levels run from 0 to 100: raise the bound",
            _ => "its parts exclude each other, or one of them can never hold",
        }
    }
}

/// Whether conditions that must hold together exclude each other.
fn contradict(all: &[Located<Condition>]) -> bool {
    let pairs = all.iter().enumerate().flat_map(|(at, one)| all[at + 1..].iter().map(move |other| (one, other)));
    pairs.into_iter().any(|(one, other)| excludes(&one.value, &other.value) || excludes(&other.value, &one.value))
}

fn excludes(one: &Condition, other: &Condition) -> bool {
    match (one, other) {
        (Condition::Not(inner), other) => same(&inner.value, other),
        (Condition::Variant(a), Condition::Variant(b)) => a.value != b.value,
        (Condition::Level(a, Bound::AtLeast(least)), Condition::Level(b, Bound::Below(below))) => {
            a.value == b.value && least.0 >= below.0
        }
        (Condition::Stage(Bound::AtLeast(least)), Condition::Stage(Bound::Below(below))) => least >= below,
        _ => false,
    }
}

/// Whether two simple conditions are the same, wherever they stand.
fn same(one: &Condition, other: &Condition) -> bool {
    match (one, other) {
        (Condition::Told(a), Condition::Told(b))
        | (Condition::Heard(a), Condition::Heard(b))
        | (Condition::Agreed(a), Condition::Agreed(b))
        | (Condition::Said(a), Condition::Said(b))
        | (Condition::Variant(a), Condition::Variant(b)) => a.value == b.value,
        (Condition::Chance(a, x), Condition::Chance(b, y)) => a.value == b.value && x == y,
        (Condition::Level(a, x), Condition::Level(b, y)) => a.value == b.value && x == y,
        (Condition::Verdict(a), Condition::Verdict(b)) => a == b,
        _ => false,
    }
}
