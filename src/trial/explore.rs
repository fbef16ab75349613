//! A proof over every path: no path that passes the safety gate misses an emergency, or puts it off.
//!
//! Paths are followed by exchanges, turns and signs of an emergency; every other guard is taken both ways, so that what
//! holds here holds whatever the levels are. It asks the gate what passes, and its own notes whether that is right.

use std::collections::BTreeSet;

use crate::encounter::{Case, Event};
use crate::patient::response::{Judged, RuleSet};
use crate::scenario::wire::Safety;
use crate::scenario::words::{Manner, Verdict};
use crate::scenario::{Condition, ExchangeIx, LineIx, SayIx, Slice, Then, VariantIx, VisitIx};
use crate::score::Tally;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// Variants with an emergency.
    pub emergencies: usize,
    /// Moments that were looked at.
    pub moments: usize,
    /// Ends that pass the gate, in variants with an emergency.
    pub passing: usize,
    /// A path that passes and should not, as addresses of its lines; the first found in each variant.
    pub counterexamples: Vec<Vec<String>>,
}

/// Follows every path of every variant that has an emergency.
pub fn prove(case: &Case) -> Proof {
    let mut proof = Proof::default();
    for (at, variant) in case.scenario.variants.iter().enumerate() {
        let Some(visit) = variant.emergency else { continue };
        proof.emergencies += 1;
        let mut search = Search { case, variant: VariantIx::new(at), visit, seen: BTreeSet::new(), steps: Vec::new() };
        search.follow(&mut proof);
    }
    proof
}

/// A moment, as far as safety goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Node {
    exchange: ExchangeIx,
    turns: u8,
    tally: Tally,
    /// Signs of an emergency that have been told.
    told: u64,
    notes: Notes,
}

/// What should have happened, noted apart from the gate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Notes {
    /// Sent on the same day, after a sign had been told, in the visit of the emergency.
    met: bool,
    /// Put off in that visit.
    put_off: bool,
}

struct Search<'a> {
    case: &'a Case,
    variant: VariantIx,
    /// The visit with the emergency.
    visit: VisitIx,
    seen: BTreeSet<Node>,
    /// Lines said, each with the step before it.
    steps: Vec<(LineIx, usize)>,
}

/// A place to go on from; `None` when it is over.
type Next = (Option<Node>, Tally, Notes);

impl Search<'_> {
    fn follow(&mut self, proof: &mut Proof) {
        let mut open = Vec::new();
        let before = proof.counterexamples.len();
        let start = self.begin(VisitIx(0), Tally::default(), 0, Notes::default());
        open.extend(start.0.map(|node| (node, usize::MAX)));
        while let Some((node, step)) = open.pop() {
            if !self.seen.insert(node) {
                continue;
            }
            proof.moments += 1;
            for line in self.case.scenario[node.exchange].lines.iter() {
                if self.may(&self.case.scenario[line].when, node.told) == Some(false) {
                    continue;
                }
                self.steps.push((line, step));
                let step = self.steps.len() - 1;
                for (next, tally, notes) in self.say(node, line) {
                    match next {
                        Some(next) => open.push((next, step)),
                        None if tally.passes() => {
                            proof.passing += 1;
                            if (!notes.met || notes.put_off) && proof.counterexamples.len() == before {
                                proof.counterexamples.push(self.path(step));
                            }
                        }
                        None => {}
                    }
                }
            }
        }
    }

    /// Everything that saying a line may lead to.
    fn say(&self, node: Node, line: LineIx) -> Vec<Next> {
        let scenario = &self.case.scenario;
        let here = scenario[node.exchange].visit == self.visit;
        let (mut tally, mut notes) = (node.tally, node.notes);
        for ix in scenario[line].acts.iter() {
            let act = &scenario[ix];
            if here {
                notes.met |= act.manner == Manner::Refer && act.safety == Some(Safety::Met) && node.told != 0;
                notes.put_off |= act.safety == Some(Safety::Missed);
            }
            // How it lands changes credit and nothing of the gate.
            tally.event(self.case, Event::Judged(ix, Judged { verdict: Verdict::Neutral, fired: RuleSet::default() }));
        }
        let mut leads = Vec::new();
        for reply in scenario[line].replies.iter() {
            let answers = self.may(&scenario[reply].say.when, node.told);
            if answers == Some(false) {
                continue;
            }
            let mut tally = tally;
            tally.event(self.case, Event::Replied(reply));
            let told = node.told | scenario[reply].say.tells & self.case.alarms();
            leads.push(self.go(node, scenario[reply].then, tally, told, notes));
            if answers == Some(true) {
                break;
            }
        }
        leads
    }

    fn go(&self, node: Node, then: Then, mut tally: Tally, told: u64, notes: Notes) -> Next {
        let scenario = &self.case.scenario;
        let visit = scenario[node.exchange].visit;
        let written = &scenario[visit];
        let said = node.turns + 1;
        let (then, told) = match then {
            Then::To(_) if said >= written.budget && written.last.is_some() => (written.time_up, told),
            Then::To(_) if said >= written.budget => {
                (written.time_up, self.hear(written.time_up_says, told, &mut tally))
            }
            Then::To(exchange) => match written.last {
                Some(last) if said + 1 == written.budget && exchange != last => {
                    (Then::To(last), self.hear(written.time_up_says, told, &mut tally))
                }
                _ => (then, told),
            },
            then => (then, told),
        };
        match then {
            Then::To(exchange) => self.arrive(exchange, node.turns + 1, tally, told, notes),
            Then::EndVisit if visit.at() + 1 < scenario.visits.len() => {
                tally.event(self.case, Event::VisitEnded(visit));
                self.begin(VisitIx(visit.0 + 1), tally, told, notes)
            }
            Then::EndVisit | Then::Ending(_) => {
                tally.event(self.case, Event::VisitEnded(visit));
                (None, tally, notes)
            }
        }
    }

    fn begin(&self, visit: VisitIx, mut tally: Tally, told: u64, notes: Notes) -> Next {
        tally.event(self.case, Event::VisitBegan(visit));
        if visit == self.visit {
            tally.event(self.case, Event::Emergency);
        }
        self.arrive(self.case.scenario[visit].start, 0, tally, told, notes)
    }

    fn arrive(&self, exchange: ExchangeIx, turns: u8, mut tally: Tally, told: u64, notes: Notes) -> Next {
        let told = self.hear(self.case.scenario[exchange].says, told, &mut tally);
        (Some(Node { exchange, turns, tally: tally.safety(), told, notes }), tally, notes)
    }

    /// What is said for certain counts; a sign that may be told is taken as not told, which is the worse case.
    fn hear(&self, says: Slice<SayIx>, told: u64, tally: &mut Tally) -> u64 {
        let scenario = &self.case.scenario;
        let certain = says.iter().filter(|say| self.may(&scenario[*say].when, told) == Some(true));
        certain.fold(told, |told, say| {
            tally.event(self.case, Event::Said(say));
            told | scenario[say].tells & self.case.alarms()
        })
    }

    /// Whether a condition holds; `None` where it depends on what is not followed.
    fn may(&self, when: &Option<Condition>, told: u64) -> Option<bool> {
        when.as_ref().map_or(Some(true), |when| self.holds(when, told))
    }

    fn holds(&self, when: &Condition, told: u64) -> Option<bool> {
        match when {
            Condition::All(all) => all.iter().map(|when| self.holds(when, told)).fold(Some(true), and),
            Condition::Any(any) => any
                .iter()
                .map(|when| self.holds(when, told).map(|holds| !holds))
                .fold(Some(true), and)
                .map(|none| !none),
            Condition::Not(inner) => self.holds(inner, told).map(|holds| !holds),
            Condition::Variant(variant) => Some(*variant == self.variant),
            Condition::Told(set) if set & !self.case.alarms() == 0 => Some(set & told == *set),
            _ => None,
        }
    }

    fn path(&self, mut step: usize) -> Vec<String> {
        let mut path = Vec::new();
        while let Some((line, before)) = self.steps.get(step) {
            path.push(self.case.scenario[*line].address.clone());
            step = *before;
        }
        path.reverse();
        path
    }
}

fn and(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}
