//! Guards that can never hold, and replies that never get their turn.

use super::Subject;
use super::logic::{Demand, fails, holds};
use super::places::{Guard, Place};
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{Condition, LineIx};

/// Finds guards that can never hold, whatever is said: what they guard will never be seen.
///
/// `when: Told("dance")` where nobody tells it, a level below 0, two variants at once, the line of an exchange that this
/// one cannot follow; `All` and `Any` are thought through.
pub(super) fn never_holds(subject: &Subject) -> Vec<Diagnostic> {
    let never =
        subject.places.guards().iter().filter(|guard| !subject.possible(guard.place, &[holds(guard.condition)]));
    let found = never.map(|guard| {
        let message = "this condition can never hold";
        Diagnostic::new(Code::NeverHolds, guard.span, message).help(reason(subject, guard))
    });
    found.collect()
}

/// Finds replies that could be given, if those before them did not always answer first.
///
/// `Reply(when: Level("alliance", AtLeast(30)), …)` and after it `Reply(when: Level("alliance", AtLeast(60)), …)`.
pub(super) fn never_replied(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let mut found = Vec::new();
    for ix in (0..scenario.lines.len()).map(LineIx::new) {
        let line = &scenario[ix];
        let place = Place::Exchange(line.exchange);
        let mut demands: Vec<Demand> = line.when.iter().map(holds).collect();
        if !subject.possible(place, &demands) {
            continue;
        }
        for reply in line.replies.iter() {
            if subject.is_tired() {
                return found;
            }
            let guard = &scenario[reply].say.when;
            let alone: Vec<Demand> = guard.iter().map(holds).collect();
            let here = [&demands[..], &alone[..]].concat();
            if subject.possible(place, &alone) && !subject.possible(place, &here) {
                let message = "this reply is never given";
                let diagnostic = Diagnostic::new(Code::ReplyNeverReached, subject.places.reply(reply), message);
                found.push(diagnostic.help("the line's condition and the replies before it leave nothing to it"));
            }
            demands.extend(guard.iter().map(fails));
        }
    }
    found
}

/// What to do, from the first part that can never hold by itself.
fn reason(subject: &Subject, guard: &Guard) -> &'static str {
    let mut parts = Vec::new();
    simple_parts(holds(guard.condition), &mut parts);
    match parts.iter().find(|part| !subject.possible(guard.place, &[**part])).map(|part| part.condition) {
        Some(Condition::Told(_)) => {
            "nothing in the file `tells` it: add it to a Say or a Reply, or remove the condition"
        }
        Some(Condition::Heard(_)) => "it is heard once it was told and an act is `about` it: add what is missing",
        Some(Condition::Agreed(_)) => "no Reply `agrees` to it: add it to one, or remove the condition",
        Some(Condition::Asked(_)) => "no act `asks` for this warning sign: add it to one, or remove the condition",
        Some(Condition::Said(_)) => "that line cannot have been said by then: no path leads from it to here",
        Some(Condition::JustSaid(_)) => "that line does not lead here, so nobody comes here right after it",
        Some(Condition::Level(..)) => {
            "levels run from 0 to 100, readiness from the first stage to the last: mend the bound"
        }
        _ => "its parts exclude each other",
    }
}

/// The parts that are neither `All`, `Any` nor `Not`, with whether they must hold.
fn simple_parts<'c>(whole: Demand<'c>, parts: &mut Vec<Demand<'c>>) {
    match whole.condition {
        Condition::All(inner) | Condition::Any(inner) => {
            inner.iter().for_each(|condition| simple_parts(Demand { condition, ..whole }, parts));
        }
        Condition::Not(inner) => simple_parts(Demand { condition: inner, holds: !whole.holds }, parts),
        _ => parts.push(whole),
    }
}
