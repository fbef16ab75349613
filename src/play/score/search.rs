//! The best attempt: a beam over turns that remembers what it dropped, so that it knows how much it may have missed.

use std::hash::{Hash, Hasher};

use rustc_hash::FxHasher;

use super::bound::Bound;
use crate::model::scenario::{Condition, ExchangeIx, LineIx, Scenario, paths};
use crate::play::encounter::{Case, Encounter, Scope, World, shuffle};
use crate::play::patient::LineSet;

/// What a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Credit of the best attempt.
    pub best: i32,
    /// No attempt earns more.
    pub bound: i32,
    /// The lines of the best attempt.
    pub lines: Vec<LineIx>,
}

#[derive(Clone)]
struct Node {
    encounter: Encounter,
    /// Credit so far.
    raw: i32,
    /// Credit plus the most that can follow.
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

/// Searches with at most `width` moments kept a turn.
pub(super) fn search(case: &Case, world: World, scope: Scope, width: usize) -> Found {
    let bound = Bound::new(case, scope);
    let asked = Asked::of(&case.scenario);
    let encounter = Encounter::begin(case, world, scope, |_| {});
    let mut layer = vec![Node { encounter, raw: 0, hope: 0, step: u32::MAX }];
    let mut steps: Vec<Step> = Vec::new();
    let mut dropped = i32::MIN;
    let mut end: Option<(i32, u32)> = None;
    while !layer.is_empty() {
        let mut next: Vec<Node> = Vec::new();
        for node in &layer {
            for line in node.encounter.offered(case).iter() {
                let mut raw = node.raw;
                let mut encounter = node.encounter.step(case, *line, |event| raw += event.worth());
                encounter.state.forget(&asked.said, &asked.just_said);
                let step = steps.len() as u32;
                steps.push(Step { line: *line, before: node.step });
                if encounter.is_over() {
                    if end.is_none_or(|(most, _)| raw > most) {
                        end = Some((raw, step));
                    }
                    continue;
                }
                let hope = raw + bound.of(case, &encounter);
                next.push(Node { encounter, raw, hope, step });
            }
        }
        let reached = end.map_or(i32::MIN, |(raw, _)| raw);
        next.retain(|node| node.hope > reached);
        merge(&mut next);
        if next.len() > width {
            // Among equals chance decides which are kept: any order of their own would keep those that are alike.
            shuffle(steps.len() as u32, "search", &mut next);
            next.sort_by_key(|node| std::cmp::Reverse(node.hope));
            dropped = next[width..].iter().map(|node| node.hope).fold(dropped, i32::max);
            next.truncate(width);
        }
        layer = next;
    }
    let Some((best, last)) = end else { return Found { best: 0, bound: 0, lines: Vec::new() } };
    let mut lines = Vec::new();
    let mut at = last;
    while let Some(step) = steps.get(at as usize) {
        lines.push(step.line);
        at = step.before;
    }
    lines.reverse();
    Found { best, bound: best.max(dropped), lines }
}

/// Of moments that are the same in all that can still matter, keeps the one with the most credit.
fn merge(nodes: &mut Vec<Node>) {
    fn same(node: &Node) -> u64 {
        let mut hasher = FxHasher::default();
        node.encounter.hash(&mut hasher);
        hasher.finish()
    }
    let mut keyed: Vec<_> = std::mem::take(nodes).into_iter().map(|node| (same(&node), node)).collect();
    keyed.sort_by(|(a, one), (b, two)| a.cmp(b).then(two.raw.cmp(&one.raw)));
    keyed.dedup_by(|(b, two), (a, one)| a == b && one.encounter == two.encounter);
    nodes.extend(keyed.into_iter().map(|(_, node)| node));
    // Among equals the first that was found goes first, on every machine.
    nodes.sort_unstable_by_key(|node| node.step);
}

/// The lines whose having been said can still matter.
struct Asked {
    /// Those said once, those that a condition asks for, and those that can be said again, since they earn once.
    said: LineSet,
    /// Those that a condition asks for as the last one.
    just_said: LineSet,
}

impl Asked {
    fn of(scenario: &Scenario) -> Asked {
        let mut asked = Asked { said: LineSet::default(), just_said: LineSet::default() };
        for (at, exchange) in scenario.exchanges.iter().enumerate() {
            let again = paths::reached_after(scenario, ExchangeIx::new(at))[at];
            exchange.lines.iter().filter(|line| again || scenario[*line].once).for_each(|line| asked.said.add(line));
        }
        scenario.conditions().for_each(|condition| {
            condition.visit(&mut |condition| match condition {
                Condition::Said(line) => asked.said.add(*line),
                Condition::JustSaid(line) => asked.just_said.add(*line),
                _ => {}
            })
        });
        asked
    }
}
