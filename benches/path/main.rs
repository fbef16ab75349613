//! What the path through the bank gains, in decisions: `cargo bench --no-default-features --features terminal --bench path`.
//!
//! Simulated learners practise thirty times in sixty days: as the path suggests, or somebody drawn each time, or the bank from
//! front to back and again. A week later it is worked out how often they would be right at the bank's decisions. Three published
//! models say how they learn, with the parameters of their papers; to a fourth learner order means nothing, and nothing may be
//! gained. Simulated learners say nothing about people.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

mod learner;

use std::collections::BTreeMap;

use backstory::content::embedded;
use backstory::model::rubric::Rubric;
use backstory::play::encounter::{Case, Encounter, Scope, Stream, World, draw};
use backstory::play::score::{Counts, Key};
use backstory::practice::logbook::{self, Attempt, Known, Today};
use backstory::practice::record::{FORMAT, Header, Mode, Summary};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use learner::{Learner, Model};
use rayon::prelude::*;

const LEARNERS: u32 = 200;
const DAYS: i64 = 60;
/// Decisions of a practice, whatever it is: no way of practising has more of them than another.
const DECISIONS: usize = 12;
const DAY: i64 = 24 * 60 * 60;

/// Who decides what is practised.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Way {
    Path,
    Drawn,
    FrontToBack,
}

/// The bank: by scenario, how often each item is what a decision is about.
struct Bank {
    rubric: Rubric,
    known: Vec<Known>,
    items: Vec<Vec<String>>,
}

fn main() {
    let bank = bank();
    println!(
        "{LEARNERS} learners, {DAYS} days, 30 practices of {DECISIONS} decisions; a week later, of {DECISIONS} decisions:\n"
    );
    println!(
        "{:<44} {:>10} {:>10} {:>10}   path less drawn   path less front to back",
        "", "path", "drawn", "in order"
    );
    for model in Model::ALL {
        let results: Vec<[f64; 3]> = (0..LEARNERS)
            .into_par_iter()
            .map(|seed| [Way::Path, Way::Drawn, Way::FrontToBack].map(|way| practised(&bank, model, way, seed)))
            .collect();
        let mean = |at: usize| results.iter().map(|result| result[at]).sum::<f64>() / results.len() as f64;
        let gain = |at: usize| {
            let gains: Vec<f64> = results.iter().map(|result| result[0] - result[at]).collect();
            let mean = gains.iter().sum::<f64>() / gains.len() as f64;
            let variance = gains.iter().map(|gain| (gain - mean).powi(2)).sum::<f64>() / (gains.len() - 1) as f64;
            (mean, 1.96 * (variance / gains.len() as f64).sqrt())
        };
        let ((drawn, noise), (order, more)) = (gain(1), gain(2));
        println!(
            "{:<44} {:>10.2} {:>10.2} {:>10.2}   {drawn:>+6.2} ±{noise:.2}      {order:>+6.2} ±{more:.2}",
            model.name(),
            mean(0),
            mean(1),
            mean(2),
        );
    }
}

fn bank() -> Bank {
    let (rubric, _) = embedded::rules().unwrap_or_else(|error| panic!("{error}"));
    let cases: Vec<Case> = embedded::scenarios().into_iter().filter_map(|(id, _)| embedded::case(id)).collect();
    let known = cases.iter().map(|case| Known {
        scenario: case.scenario.id.clone(),
        first_name: case.scenario.patient.first_name().into(),
        rules_hash: case.rules_hash().into(),
        difficulty: case.scenario.difficulty,
        teaches: case.scenario.teaches.iter().map(|item| rubric.item(*item).id.clone()).collect(),
    });
    Bank { known: known.collect(), items: cases.iter().map(items).collect(), rubric }
}

/// What the decisions of a scenario are about, as a middling learner comes to them: an item of one of the best lines each.
fn items(case: &Case) -> Vec<String> {
    let mut items = Vec::new();
    for seed in 0..40 {
        let mut stream = Stream::new(seed, "bench");
        let mut now = Encounter::begin(case, World::drawn(&case.scenario, seed), Scope::Course, |_| {});
        while let Some(key) = Key::of(case, &now) {
            let best = key.offered.iter().filter(|line| key.holds(**line));
            let does = best.flat_map(|line| case.scenario.acts_of(*line)).filter_map(|act| act.does);
            items.extend(does.map(|item| case.rubric.item(item).id.clone()).take(1));
            let Some(line) = key.pick(60, &mut stream) else { break };
            now = now.step(case, line, |_| {});
        }
    }
    items
}

/// Of so many decisions a week after the last practice, how many a learner would get right.
fn practised(bank: &Bank, model: Model, way: Way, seed: u32) -> f64 {
    let mut learner = Learner::new(model, seed);
    let mut kept: Vec<(Header, Summary, i64)> = Vec::new();
    let mut turn = 0;
    for day in (0..DAYS).step_by(2) {
        let at = |days: i64| Timestamp::from_second((1_000 + days) * DAY).unwrap_or_default();
        let wanted = match way {
            Way::Drawn => Some(draw(seed, &format!("drawn/{day}"), bank.known.len() as u32) as usize),
            Way::FrontToBack => Some(turn % bank.known.len()),
            Way::Path => {
                let attempts: Vec<Attempt> = kept
                    .iter()
                    .map(|(header, summary, days)| Attempt {
                        header,
                        turns: DECISIONS as u16,
                        is_open: false,
                        summary: Some(summary),
                        at: at(*days),
                        is_kept_whole: false,
                    })
                    .collect();
                let shown = logbook::logbook(&attempts, &bank.known, &bank.rubric, &at(day).to_zoned(TimeZone::UTC));
                match shown.today {
                    Some(Today::Meet(suggestion)) => {
                        bank.known.iter().position(|known| known.scenario == suggestion.scenario)
                    }
                    Some(Today::Drill(skills)) => {
                        let items = skills.iter().map(|skill| skill.id.clone()).collect::<Vec<_>>();
                        let asked = (0..DECISIONS).map(|number| items[number % items.len()].clone()).collect();
                        kept.push(practise(&mut learner, header("drill", true), asked, day));
                        continue;
                    }
                    None => None,
                }
            }
        };
        turn += 1;
        let Some(scenario) = wanted else { continue };
        let of = &bank.items[scenario];
        let asked = (0..DECISIONS)
            .map(|number| of[draw(seed, &format!("{way:?}/{day}/{number}"), of.len() as u32) as usize].clone())
            .collect();
        kept.push(practise(&mut learner, header(&bank.known[scenario].scenario, false), asked, day));
    }
    let all: Vec<&String> = bank.items.iter().flatten().collect();
    let right: f64 = all.iter().map(|item| learner.would(item, (DAYS + 7) as f64)).sum();
    DECISIONS as f64 * right / all.len() as f64
}

fn practise(learner: &mut Learner, header: Header, asked: Vec<String>, day: i64) -> (Header, Summary, i64) {
    let mut items: BTreeMap<String, Counts> = BTreeMap::new();
    for item in asked {
        let counts = items.entry(item.clone()).or_default();
        if learner.answers(&item, day as f64) {
            counts.landed += 1;
        } else {
            counts.missed += 1;
        }
    }
    (header, Summary { items, ..Summary::default() }, day)
}

fn header(scenario: &str, is_drill: bool) -> Header {
    Header {
        format: FORMAT,
        id: String::new(),
        scenario: scenario.into(),
        rules_hash: String::new(),
        text_hash: String::new(),
        seed: 0,
        mode: Mode::Practice,
        language: "en".into(),
        visit: None,
        assignment: None,
        student: None,
        begun: None,
        drill: is_drill.then(Vec::new),
        workshop: false,
    }
}
