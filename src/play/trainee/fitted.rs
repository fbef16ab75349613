//! What manners and subjects earn on the average, learned from other scenarios.

use std::collections::BTreeMap;

use super::attempt::{attempt_seed, play};
use super::{Ground, Trainee};
use crate::model::scenario::words::{Manner, Verdict};
use crate::model::scenario::{Act, LineIx, Scenario, SubjectKind};

/// What an act is about, coarsely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Nothing,
    Belief,
    Fear,
    Goal,
    Fact,
}

/// A fixed priority over manner and subject: what an act of that kind earned on the average, in hundredths.
#[derive(Clone, Debug, Default)]
pub struct Priority {
    earned: BTreeMap<(Manner, About), (i64, i64)>,
}

impl Priority {
    /// Learns from random attempts at other scenarios.
    pub fn fit<'g>(grounds: impl Iterator<Item = &'g Ground<'g>>, attempts: u32, seed: u32) -> Option<Priority> {
        let random = Trainee::find("random")?;
        let mut priority = Priority::default();
        for ground in grounds {
            for run in 0..attempts {
                for (act, judged) in play(ground, random, attempt_seed(seed, run), |_| {}).iter().flat_map(|a| &a.acts)
                {
                    let act = &ground.case.scenario[*act];
                    let (sum, n) = priority.earned.entry(kind(&ground.case.scenario, act)).or_default();
                    *sum += i64::from(worth(ground, act, judged.verdict));
                    *n += 1;
                }
            }
        }
        (!priority.earned.is_empty()).then_some(priority)
    }

    /// What a line's acts are worth together, in hundredths; what was never met is worth nothing.
    pub(super) fn worth(&self, scenario: &Scenario, line: LineIx) -> i32 {
        let acts = scenario[line].acts.iter().map(|ix| kind(scenario, &scenario[ix]));
        let earned = acts.filter_map(|kind| self.earned.get(&kind));
        earned.map(|(sum, n)| (100 * sum / n.max(&1)) as i32).sum()
    }
}

/// What an act would be worth if it were all of a line.
fn worth(ground: &Ground, act: &Act, verdict: Verdict) -> i16 {
    let prices = &ground.case.model.prices;
    match verdict {
        _ if act.dont.is_some() => prices.dont.worth,
        Verdict::Landed | Verdict::Neutral if act.does.is_none() => 0,
        Verdict::Landed | Verdict::Neutral | Verdict::Mistimed | Verdict::Harmful => prices.landing(verdict).worth,
    }
}

fn kind(scenario: &Scenario, act: &Act) -> (Manner, About) {
    let first = scenario.subjects_of(act.about).next();
    let about = first.map_or(About::Nothing, |(_, subject)| match subject.kind {
        SubjectKind::Belief(_) => About::Belief,
        SubjectKind::Fear => About::Fear,
        SubjectKind::Goal => About::Goal,
        SubjectKind::Fact { .. } => About::Fact,
    });
    (act.manner, about)
}
