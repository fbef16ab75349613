//! Dealing: which moments a drill is of.

use std::sync::Arc;

use crate::model::scenario::words::Verdict;
use crate::model::scenario::{ExchangeIx, LineIx};
use crate::play::encounter::{Case, Encounter, Place, Scope, Stream, World};
use crate::play::score::Key;
use crate::play::trainee::attempt_seed;
use crate::practice::record::Dealt;

/// How many moments a drill has: some ten minutes, with the answers.
pub const MOMENTS: usize = 10;

/// How often a scenario is played to find moments in it.
const PLAYS: u32 = 12;

/// How often the learner who comes to them says one of the best lines, in percent: neither good nor bad, so that what has gone
/// wrong before is met as well.
const ABILITY: u32 = 60;

/// Items of the rubric that a drill is wanted for, by their ids, those that need it most first.
pub type Wanted = [String];

/// A moment that could be dealt.
struct Found<'a> {
    case: &'a Case,
    seed: u32,
    path: Vec<LineIx>,
    exchange: ExchangeIx,
    /// The items that one of the best lines does there.
    items: Vec<String>,
}

/// Moments out of these scenarios, drawn by a seed: of the wanted items in turn, and where it can be no two of one person in a
/// row. None is of an exchange that another is of. There are fewer where there are not so many.
pub fn deal(cases: &[Arc<Case>], wanted: &Wanted, seed: u32) -> Vec<Dealt> {
    let mut found: Vec<Found> = cases.iter().flat_map(|case| find(case, seed)).collect();
    let mut stream = Stream::new(seed, "drill");
    let mut dealt: Vec<Dealt> = Vec::new();
    while dealt.len() < MOMENTS {
        let before = dealt.last().map(|dealt| (dealt.scenario.as_str(), dealt.item.as_str()));
        // What has been dealt least comes next; of what has been dealt as often, what needs it most.
        let mut items: Vec<&str> = wanted.iter().map(String::as_str).collect();
        items.sort_by_key(|item| dealt.iter().filter(|dealt| dealt.item == *item).count());
        let Some((place, item)) = pick(&found, &items, before, &mut stream) else { break };
        let taken = found.swap_remove(place);
        found.retain(|other| !(std::ptr::eq(other.case, taken.case) && other.exchange == taken.exchange));
        dealt.push(taken.dealt(item));
    }
    dealt
}

/// Which moment comes next, and for which item: where it can be one of another person and another item than the one before;
/// where no wanted item has a moment, one of any item.
fn pick(found: &[Found], items: &[&str], before: Option<(&str, &str)>, stream: &mut Stream) -> Option<(usize, String)> {
    let mut any = |fits: &dyn Fn(&Found) -> bool| {
        let places: Vec<usize> = (0..found.len()).filter(|at| fits(&found[*at])).collect();
        places.get(stream.below(places.len() as u32) as usize).copied()
    };
    let is_other = |of: &Found| before.is_none_or(|(scenario, _)| of.case.scenario.id != scenario);
    let has = |of: &Found, item: &str| of.items.iter().any(|own| own == item);
    for (other_person, other_item) in [(true, true), (true, false), (false, true), (false, false)] {
        for item in items.iter().filter(|item| !other_item || before.is_none_or(|(_, last)| last != **item)) {
            if let Some(at) = any(&|of| has(of, item) && (!other_person || is_other(of))) {
                return Some((at, (*item).to_owned()));
            }
        }
    }
    let at = any(&is_other).or_else(|| any(&|_| true))?;
    Some((at, found[at].items.first().cloned().unwrap_or_default()))
}

impl Found<'_> {
    fn dealt(self, item: String) -> Dealt {
        let scenario = &self.case.scenario;
        Dealt {
            scenario: scenario.id.clone(),
            rules_hash: self.case.rules_hash().into(),
            seed: self.seed,
            path: self.path.iter().map(|line| scenario[*line].address.clone()).collect(),
            item,
        }
    }
}

/// The decisions that a middling learner comes to in a scenario.
fn find(case: &Case, seed: u32) -> Vec<Found<'_>> {
    (0..PLAYS).flat_map(|number| play(case, attempt_seed(seed, number))).collect()
}

fn play(case: &Case, seed: u32) -> Vec<Found<'_>> {
    let mut stream = Stream::new(seed, "drill");
    let (mut found, mut path) = (Vec::new(), Vec::new());
    let mut now = Encounter::begin(case, World::drawn(&case.scenario, seed), Scope::Course, |_| {});
    while let (Some(key), Place::At(exchange)) = (Key::of(case, &now), now.place) {
        let items = items(case, &now, &key);
        if key.is_decision() && !items.is_empty() {
            found.push(Found { case, seed, path: path.clone(), exchange, items });
        }
        let Some(line) = key.pick(ABILITY, &mut stream) else { break };
        now = now.step(case, line, |_| {});
        path.push(line);
    }
    found
}

/// The items that the best lines of a moment do so that it helps.
fn items(case: &Case, now: &Encounter, key: &Key) -> Vec<String> {
    let best =
        key.offered.iter().filter(|line| key.holds(**line) && now.judge(case, **line).verdict == Verdict::Landed);
    let does = best.flat_map(|line| case.scenario.acts_of(*line)).filter_map(|act| act.does);
    let mut items: Vec<String> = does.map(|item| case.rubric.item(item).id.clone()).collect();
    items.sort();
    items.dedup();
    items
}
