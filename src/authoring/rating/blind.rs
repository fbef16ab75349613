//! Blind sheets: the same decisions as lines alone, and with what the person said and showed.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::seen::{Course, Eyes};
use super::sheet::Vignette;
use super::walk::{Met, walk};
use crate::model::scenario::{ExchangeIx, LineIx};
use crate::play::encounter::shuffle;

/// How often the learner who comes to the decisions says one of the best lines, in percent: neither good nor bad.
const ABILITY: u32 = 60;

/// Decisions of one exchange, at most.
const EACH: usize = 3;

/// A decision on a blind sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Decision {
    /// What it is called on all sheets; tells nothing.
    pub id: String,
    /// Which of the scenarios it comes from.
    pub course: usize,
    /// The moment.
    pub moment: Vignette,
    /// What was said on the way to it, from the beginning of the course.
    pub path: Vec<LineIx>,
}

/// What blind sheets are asked to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blindness {
    /// How many decisions, at most.
    pub count: usize,
    /// How many of the person's last turns are shown with them; the whole visit, if nothing is said.
    pub turns: Option<usize>,
    /// Draws everything.
    pub seed: u32,
}

/// Decisions that a middling learner comes to, in an order, with names and with letters that the seed draws.
///
/// Every exchange of every scenario gives one before any gives a second, and none gives more than three. Decisions of one
/// exchange differ in the lines on offer or in which of them are best.
pub fn decisions(courses: &[Course], asked: Blindness) -> Vec<Decision> {
    let Blindness { count, turns, seed } = asked;
    let rounds: Vec<Vec<Vec<Met>>> = courses.iter().map(|course| rounds(course, seed)).collect();
    let mut chosen: Vec<(usize, &Met)> = Vec::new();
    for round in 0..EACH {
        let longest = rounds.iter().map(|rounds| rounds[round].len()).max().unwrap_or(0);
        // The scenarios take turns, so that none has more than its share where there is enough of all.
        for at in 0..longest {
            chosen.extend(rounds.iter().enumerate().filter_map(|(course, own)| Some((course, own[round].get(at)?))));
        }
    }
    chosen.truncate(count);
    shuffle(seed, "rating/blind", &mut chosen);
    let eyes: Vec<Eyes> = courses.iter().map(|course| Eyes::new(course, turns)).collect();
    let seen = chosen.into_iter().filter_map(|(course, met)| Some((course, met, Vignette::of(met, &eyes[course])?)));
    seen.enumerate()
        .map(|(at, (course, met, moment))| Decision {
            id: format!("M{:02}", at + 1),
            course,
            moment,
            path: met.path.clone(),
        })
        .collect()
}

/// By round, decisions of different exchanges, in an order that is drawn.
fn rounds(course: &Course, seed: u32) -> Vec<Vec<Met>> {
    let mut all: BTreeMap<ExchangeIx, Vec<Met>> = BTreeMap::new();
    walk(&course.case, seed, ABILITY, |met| all.entry(met.exchange).or_default().push(met));
    let mut rounds: Vec<Vec<Met>> = vec![Vec::new(); EACH];
    for (exchange, mut met) in all {
        // What is come to more often is more likely to be asked.
        shuffle(seed, &course.case.scenario[exchange].address, &mut met);
        let mut differing: Vec<Met> = Vec::new();
        for one in met {
            if differing.len() < EACH && !differing.iter().any(|other| other.is_like(&one)) {
                differing.push(one);
            }
        }
        differing.into_iter().zip(&mut rounds).for_each(|(one, round)| round.push(one));
    }
    let id = &course.case.scenario.id;
    rounds.iter_mut().enumerate().for_each(|(at, round)| shuffle(seed, &format!("rating/{id}/{at}"), round));
    rounds
}

/// What names blind sheets: the scenarios, what was asked for, and the version of it all.
pub fn blind_id(courses: &[Course], asked: Blindness) -> String {
    let Blindness { count, turns, seed } = asked;
    let turns = turns.map_or("all".into(), |turns| turns.to_string());
    let ids: Vec<&str> = courses.iter().map(|course| course.case.scenario.id.as_str()).collect();
    let versions: Vec<&str> =
        courses.iter().flat_map(|course| [course.case.text_hash(), course.case.rules_hash()]).collect();
    let version: String = Sha256::digest(versions.concat()).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    format!("{}/{seed}/{count}/{turns}/{}{version}", ids.join("+"), super::LAYOUT)
}
