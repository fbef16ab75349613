//! Bar 5: the score goes with what becomes of the person, and written plans score what they deserve.

use std::collections::{BTreeMap, BTreeSet};

use super::{Finding, Standing};
use crate::authoring::trial::{PlanResult, Trial, rank_correlation};
use crate::model::scenario::wire::PlanKind;

const CORRELATION: f64 = 0.7;
const FALLING: f64 = 60.0;
const EXPERT: f64 = 90.0;
const RECOVERED: (f64, f64) = (45.0, 80.0);
/// How far plans of two kinds stand apart at least, in the order in which a lecturer would rank them.
const APART: f64 = 15.0;
/// Expert plans that a scenario needs.
const EXPERTS: usize = 3;
/// The share of the time that a brief plan may take: whoever ends in time loses nothing by it.
const BRIEF: f64 = 0.95;

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let attempts = || trial.players.iter().flat_map(|(_, sums)| &sums.attempts);
    let pairs: Vec<(f64, f64)> = attempts().map(|point| (point.score, point.outcome)).collect();
    let what = "rank correlation of score and outcome";
    found.push(Finding::at_least(5, Some(trial), what, rank_correlation(&pairs).unwrap_or(0.0), CORRELATION));
    let falling = attempts().filter(|point| point.efficacy < 0 && point.score > FALLING).count();
    let what = format!("attempts above {FALLING} in which self-efficacy falls");
    found.push(Finding::at_most(5, Some(trial), what, falling as f64, 0.0));
    let contradictions = trial.players.iter().flat_map(|(_, sums)| &sums.contradictions);
    let mut lines: BTreeMap<_, u32> = BTreeMap::new();
    contradictions.for_each(|(line, n)| *lines.entry(*line).or_default() += n);
    let worst = lines.iter().max_by_key(|(line, n)| (**n, std::cmp::Reverse(**line)));
    let worst = worst.map(|(line, _)| format!(", first {}", trial.entry.case.scenario[*line].address));
    let what = format!("lines on offer whose label, moves and credit contradict{}", worst.unwrap_or_default());
    found.push(Finding::at_most(5, Some(trial), what, f64::from(lines.values().sum::<u32>()), 0.0));
    plans(trial, found);
}

fn plans(trial: &Trial, found: &mut Vec<Finding>) {
    let of = |kinds: &'static [PlanKind]| trial.plans.iter().filter(|plan| kinds.contains(&plan.kind));
    let score = |plan: &PlanResult| plan.score.unwrap_or(0.0);
    let lowest = |kinds| of(kinds).map(score).min_by(f64::total_cmp);
    let highest = |kinds| of(kinds).map(score).max_by(f64::total_cmp);
    const EXPERT_KINDS: &[PlanKind] = &[PlanKind::Expert, PlanKind::BriefExpert];
    // A plan is played in several worlds.
    let experts: BTreeSet<&str> = of(EXPERT_KINDS).map(|plan| plan.plan.as_str()).collect();
    found.push(Finding::at_least(5, Some(trial), "written expert plans", experts.len() as f64, EXPERTS as f64));
    let kept = |kinds| of(kinds).all(|plan| plan.safety.is_kept() && plan.stuck.is_none());
    let least = finding(
        trial,
        "written expert plans, the lowest",
        lowest(EXPERT_KINDS),
        format!("at least {EXPERT}, safety kept"),
        |figure| figure >= EXPERT && kept(EXPERT_KINDS),
    );
    let plan = of(EXPERT_KINDS).min_by(|a, b| score(a).total_cmp(&score(b)));
    let dear = plan.iter().flat_map(|plan| &plan.dear).map(|(line, less)| format!("{line} ({less} less)"));
    found.push(least.naming("where another line earns more at once", dear));
    let share = |plan: &PlanResult| f64::from(plan.turns.0) / f64::from(plan.turns.1.max(1));
    let brief = of(&[PlanKind::BriefExpert]).map(share).max_by(f64::total_cmp);
    let limit = format!("at most {BRIEF:.2}");
    found.push(finding(trial, "share of the time that a brief expert takes", brief, limit, |figure| figure <= BRIEF));
    const MENDED: &[PlanKind] = &[PlanKind::Recovered];
    for (end, figure) in [("lowest", lowest(MENDED)), ("highest", highest(MENDED))] {
        let what = format!("written plan, bad start mended, {end}");
        let limit = format!("{} to {}, safety kept", RECOVERED.0, RECOVERED.1);
        found.push(finding(trial, &what, figure, limit, |figure| {
            (RECOVERED.0..=RECOVERED.1).contains(&figure) && kept(MENDED)
        }));
    }
    const TIRED: &[PlanKind] = &[PlanKind::TiredButSafe];
    const BIOMEDICAL: &[PlanKind] = &[PlanKind::KindButBiomedical];
    let order = [
        ("expert above mended", EXPERT_KINDS, MENDED),
        ("mended above tired but safe", MENDED, TIRED),
        ("tired but safe above kind but biomedical", TIRED, BIOMEDICAL),
    ];
    for (what, above, below) in order {
        let ends = of(above).chain(of(below)).all(|plan| plan.stuck.is_none());
        let apart = lowest(above).zip(highest(below)).map(|(above, below)| above - below);
        let what = format!("written plans, {what} by");
        let limit = format!("at least {APART}, each to its end");
        found.push(finding(trial, &what, apart, limit, |figure| figure >= APART && ends));
    }
}

/// A figure that falls short where there is none: the plan has not been written.
fn finding(trial: &Trial, what: &str, figure: Option<f64>, limit: String, holds: impl Fn(f64) -> bool) -> Finding {
    let finding = Finding::new(5, Some(trial), what, figure.unwrap_or(0.0), limit);
    match figure {
        Some(figure) => finding.holds_if(holds(figure)),
        None => Finding { figure: None, standing: Standing::FallsShort, ..finding },
    }
}
