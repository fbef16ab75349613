//! The best attempt: a beam over turns that remembers what it dropped, so that it knows how much it may have missed.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::bound::{Bound, HOPELESS};
use super::tally::Tally;
use crate::encounter::{Case, Encounter, Scope, World};
use crate::scenario::{Condition, LineIx, MAX_LINES, Scenario};

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Credit of the best attempt that passes the gate; of the best at all when none passes.
    pub best: i32,
    /// No attempt earns more.
    pub bound: i32,
    /// The lines of the best attempt.
    pub lines: Vec<LineIx>,
}

#[derive(Clone)]
struct Node {
    encounter: Encounter,
    tally: Tally,
    /// Raw credit plus the most that can follow.
    hope: i32,
    /// The step that led here, for finding the way back.
    step: u32,
}

/// A step of the search: the line, and the step before it.
#[derive(Clone, Copy)]
struct Step {
    line: LineIx,
    before: u32,
}

/// Searches with at most `width` moments kept a turn, among attempts that pass the safety gate.
///
/// Where none was found that passes, the gate is left aside.
pub(super) fn search(case: &Case, world: World, scope: Scope, width: usize) -> Found {
    beam(case, world, scope, width, true).or_else(|| beam(case, world, scope, width, false)).unwrap_or(Found {
        best: 0,
        bound: 0,
        lines: Vec::new(),
    })
}

fn beam(case: &Case, world: World, scope: Scope, width: usize, gate: bool) -> Option<Found> {
    let bound = Bound::new(case, world, scope, gate);
    let asked = lines_asked_for(&case.scenario);
    let mut tally = Tally::default();
    let encounter = Encounter::begin(case, world, scope, |event| tally.event(case, event));
    let mut layer = vec![Node { encounter, tally, hope: 0, step: u32::MAX }];
    let mut steps: Vec<Step> = Vec::new();
    let mut dropped = i32::MIN;
    let mut end: Option<(i32, u32)> = None;
    while !layer.is_empty() {
        let mut next: Vec<Node> = Vec::new();
        for node in &layer {
            for line in node.encounter.offered(case).iter() {
                let mut tally = node.tally;
                let mut encounter = node.encounter.step(case, *line, |event| tally.event(case, event));
                encounter.state.forget(&asked);
                if gate && !tally.passes() {
                    continue;
                }
                let step = steps.len() as u32;
                steps.push(Step { line: *line, before: node.step });
                if encounter.is_over() {
                    if end.is_none_or(|(raw, _)| tally.raw > raw) {
                        end = Some((tally.raw, step));
                    }
                    continue;
                }
                let hope = tally.raw + bound.of(case, &encounter, &tally);
                next.push(Node { encounter, tally, hope, step });
            }
        }
        let reached = end.map_or(HOPELESS / 2, |(raw, _)| raw);
        next.retain(|node| node.hope > reached);
        merge(&mut next);
        if next.len() > width {
            next.sort_by_key(|node| std::cmp::Reverse((node.hope, node.encounter.state.warmth())));
            dropped = next[width..].iter().map(|node| node.hope).fold(dropped, i32::max);
            next.truncate(width);
        }
        layer = next;
    }
    let (best, last) = end?;
    let mut lines = Vec::new();
    let mut at = last;
    while let Some(step) = steps.get(at as usize) {
        lines.push(step.line);
        at = step.before;
    }
    lines.reverse();
    Some(Found { best, bound: best.max(dropped), lines })
}

/// Of moments that are the same in all that can still matter, keeps the one with the most credit.
fn merge(nodes: &mut Vec<Node>) {
    fn same(node: &Node) -> u64 {
        let mut hasher = DefaultHasher::new();
        (node.encounter, node.tally.prospects()).hash(&mut hasher);
        hasher.finish()
    }
    let mut keyed: Vec<_> = std::mem::take(nodes).into_iter().map(|node| (same(&node), node)).collect();
    keyed.sort_by(|(a, one), (b, two)| a.cmp(b).then(two.tally.raw.cmp(&one.tally.raw)));
    keyed.dedup_by(|(b, two), (a, one)| {
        a == b && one.encounter == two.encounter && one.tally.prospects() == two.tally.prospects()
    });
    nodes.extend(keyed.into_iter().map(|(_, node)| node));
}

/// The lines whose having been said can still matter: those said once, and those that a condition asks for.
fn lines_asked_for(scenario: &Scenario) -> [u64; MAX_LINES / 64] {
    let mut asked = [0; MAX_LINES / 64];
    let mut ask = |line: LineIx| asked[line.at() / 64] |= 1 << (line.at() % 64);
    for (at, line) in scenario.lines.iter().enumerate() {
        if line.once {
            ask(LineIx::new(at));
        }
    }
    scenario.conditions().for_each(|condition| {
        condition.visit(&mut |condition| {
            if let Condition::Said(line) = condition {
                ask(*line);
            }
        })
    });
    asked
}
