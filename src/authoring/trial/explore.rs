//! A proof over every path: no path that keeps safety misses an emergency, or leaves it for a later visit.
//!
//! Paths are followed by exchanges, turns and the facts of safety; every other guard is taken both ways, so that what holds
//! here holds whatever the levels are. It asks the verdict on safety, and its own notes whether that is right.

use std::collections::BTreeSet;

use crate::model::scenario::wire::Safety as Mark;
use crate::model::scenario::words::Manner;
use crate::model::scenario::{
    Condition, ExchangeIx, LineIx, Needs, SayIx, Signs, Slice, Then, VariantIx, VisitIx, Way,
};
use crate::play::encounter::{Case, Event};
use crate::play::score::Safety;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// Variants with an emergency.
    pub emergencies: usize,
    /// Moments that were looked at.
    pub moments: usize,
    /// Ends that keep safety, in variants with an emergency.
    pub keeping: usize,
    /// A path that keeps it and should not, as addresses of its lines; the first found in each variant.
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
    facts: Facts,
}

/// What safety hangs on.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Facts {
    /// Signs of an emergency that have been told.
    told: u64,
    /// Warning signs that have been asked for.
    asked: Signs,
    /// In this visit: a net was given, help was called after a sign had been told, what was open at the last chance.
    net: bool,
    sent: bool,
    chance: Option<Needs>,
    safety: Safety,
    /// Noted apart from the verdict: help was called in the visit of the emergency, once a sign had been told.
    met: bool,
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
type Next = (Option<Node>, Facts);

impl Search<'_> {
    fn follow(&mut self, proof: &mut Proof) {
        let mut open = Vec::new();
        let before = proof.counterexamples.len();
        open.extend(self.begin(VisitIx(0), Facts::default()).0.map(|node| (node, usize::MAX)));
        while let Some((node, step)) = open.pop() {
            if !self.seen.insert(node) {
                continue;
            }
            proof.moments += 1;
            for line in self.case.scenario[node.exchange].lines.iter() {
                if self.may(&self.case.scenario[line].when, &node.facts) == Some(false) {
                    continue;
                }
                self.steps.push((line, step));
                let step = self.steps.len() - 1;
                for (next, facts) in self.say(node, line) {
                    match next {
                        Some(next) => open.push((next, step)),
                        None if facts.safety.is_kept() => {
                            proof.keeping += 1;
                            if !facts.met && proof.counterexamples.len() == before {
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
        let mut facts = node.facts;
        facts.safety.event(Event::Chosen(line));
        for act in scenario.acts_of(line) {
            facts.asked = facts.asked.with(act.asks);
            facts.net |= act.manner == Manner::SafetyNet;
            let called = act.safety == Some(Mark::Met) && facts.told != 0;
            let put_off = act.safety == Some(Mark::Missed);
            facts.sent = facts.sent && !put_off || called;
            facts.met = facts.met && !put_off || called && scenario[node.exchange].visit == self.visit;
        }
        let mut leads = Vec::new();
        for reply in scenario[line].replies.iter() {
            let answers = self.may(&scenario[reply].say.when, &node.facts);
            if answers == Some(false) {
                continue;
            }
            let told = facts.told | scenario[reply].say.tells & self.case.alarms();
            leads.push(self.go(node, scenario[reply].then, Facts { told, ..facts }));
            if answers == Some(true) {
                break;
            }
        }
        leads
    }

    fn go(&self, node: Node, then: Then, mut facts: Facts) -> Next {
        let scenario = &self.case.scenario;
        let visit = scenario[node.exchange].visit;
        let written = &scenario[visit];
        let said = node.turns + 1;
        let way = written.way(then, written.left(said));
        let ends = matches!(way, Way::TimeUp(_) | Way::End);
        if ends && let Some(place) = self.holds_the_door(visit, &mut facts) {
            return self.arrive(place, said, facts);
        }
        match way {
            Way::To(exchange) => self.arrive(exchange, said, facts),
            Way::Last(last) => {
                facts.told = self.hear(written.time_up_says, facts);
                self.arrive(last, said, facts)
            }
            Way::TimeUp(says) => {
                facts.told = self.hear(says, facts);
                self.end(visit, written.time_up, facts)
            }
            Way::End => self.end(visit, then, facts),
        }
    }

    /// Where the person gives a last chance; `None` when the visit ends.
    fn holds_the_door(&self, visit: VisitIx, facts: &mut Facts) -> Option<ExchangeIx> {
        let needs = Needs::of(self.case, visit, visit == self.visit);
        let open = needs.left(facts.asked, facts.net, facts.sent);
        if open.are_met() {
            return None;
        }
        facts.safety.event(Event::Parted(open, 0));
        let before = facts.chance.replace(open);
        self.case.scenario[visit].last_chance.filter(|_| before != Some(open))
    }

    fn end(&self, visit: VisitIx, then: Then, mut facts: Facts) -> Next {
        facts.safety.event(Event::VisitEnded(visit));
        match then {
            Then::EndVisit if visit.at() + 1 < self.case.scenario.visits.len() => {
                self.begin(VisitIx(visit.0 + 1), facts)
            }
            _ => (None, facts),
        }
    }

    fn begin(&self, visit: VisitIx, mut facts: Facts) -> Next {
        facts.safety.event(Event::VisitBegan(visit));
        (facts.net, facts.sent, facts.chance) = (false, false, None);
        self.arrive(self.case.scenario[visit].start, 0, facts)
    }

    fn arrive(&self, exchange: ExchangeIx, turns: u8, mut facts: Facts) -> Next {
        facts.told = self.hear(self.case.scenario[exchange].says, facts);
        (Some(Node { exchange, turns, facts }), facts)
    }

    /// What has been told afterwards. What is said for certain counts; a sign that may be told is taken as not told, which is
    /// the worse case.
    fn hear(&self, says: Slice<SayIx>, facts: Facts) -> u64 {
        let scenario = &self.case.scenario;
        let certain = says.iter().filter(|say| self.may(&scenario[*say].when, &facts) == Some(true));
        certain.fold(facts.told, |told, say| told | scenario[say].tells & self.case.alarms())
    }

    /// Whether a condition holds; `None` where it depends on what is not followed.
    fn may(&self, when: &Option<Condition>, facts: &Facts) -> Option<bool> {
        when.as_ref().map_or(Some(true), |when| self.holds(when, facts))
    }

    fn holds(&self, when: &Condition, facts: &Facts) -> Option<bool> {
        match when {
            Condition::All(all) => all.iter().map(|when| self.holds(when, facts)).fold(Some(true), and),
            Condition::Any(any) => any
                .iter()
                .map(|when| self.holds(when, facts).map(|holds| !holds))
                .fold(Some(true), and)
                .map(|none| !none),
            Condition::Not(inner) => self.holds(inner, facts).map(|holds| !holds),
            Condition::Variant(variant) => Some(*variant == self.variant),
            Condition::Told(set) if set & !self.case.alarms() == 0 => Some(set & facts.told == *set),
            Condition::Asked(signs) => Some(facts.asked.holds(*signs)),
            Condition::NetGiven => Some(facts.net),
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
