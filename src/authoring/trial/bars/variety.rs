//! Bar 4: what is right depends on the moment, kindness is a temptation and sometimes right, and don'ts do not give
//! themselves away.

use std::collections::BTreeSet;

use super::Finding;
use crate::authoring::trial::Trial;
use crate::authoring::trial::census::{Census, Keyed, ever_key, is_twin, keyed_often, lines_of};
use crate::model::scenario::words::Manner;
use crate::model::scenario::{Act, ExchangeIx, LineIx};
use crate::play::trainee::{is_banned, text};

const TWINS: f64 = 0.50;
const TWO_KEYS: f64 = 0.60;
/// The share of arrivals at which a line is key, so that it counts as one.
const OFTEN: f64 = 0.15;
const PLAIN_EMPATHY: f64 = 0.20;
const DONTS: f64 = 0.30;
const BANNED: f64 = 0.20;
const NOT_KEY: f64 = 0.30;

/// A trainee who reads three moments in five.
const MIDDLING: &str = "ability-60";

/// What people think is always wrong has to be right somewhere.
const SOMEWHERE: [(&str, &[Manner]); 6] = [
    ("explaining", &[Manner::GiveInformation, Manner::PersuadeWithPermission]),
    ("reassuring", &[Manner::Reassure]),
    ("examining", &[Manner::Examine]),
    ("advising", &[Manner::Direct, Manner::Persuade]),
    ("a closed question", &[Manner::ClosedQuestion]),
    ("affirming", &[Manner::Affirm]),
];

/// What people think is always right has to be wrong somewhere.
const NOT_ALWAYS: [(&str, &[Manner]); 2] = [
    ("open questions", &[Manner::OpenQuestion]),
    ("reflections", &[Manner::SimpleReflection, Manner::ComplexReflection]),
];

fn share(n: usize, of: usize) -> f64 {
    n as f64 / of.max(1) as f64
}

fn acts<'t>(trial: &'t Trial, line: LineIx) -> &'t [Act] {
    trial.entry.case.scenario.acts_of(line)
}

fn has(trial: &Trial, line: LineIx, manners: &[Manner]) -> bool {
    acts(trial, line).iter().any(|act| manners.contains(&act.manner))
}

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let scenario = &trial.entry.case.scenario;
    let exchanges = trial.census().exchanges();
    let address = |exchange: ExchangeIx| scenario[exchange].address.clone();
    let with_twin: BTreeSet<ExchangeIx> =
        exchanges.iter().filter(|(_, moments)| is_twin(moments)).map(|(exchange, _)| *exchange).collect();
    let all = (0..scenario.exchanges.len()).map(ExchangeIx::new);
    let without = all.filter(|exchange| !with_twin.contains(exchange)).map(address);
    let twins = share(with_twin.len(), scenario.exchanges.len());
    found.push(Finding::at_least(4, Some(trial), "exchanges with a twin", twins, TWINS).naming("without one", without));
    two_keys(trial, found);
    let lines = || (0..scenario.lines.len()).map(LineIx::new);
    let donts: Vec<LineIx> = lines().filter(|line| acts(trial, *line).iter().any(|act| act.dont.is_some())).collect();
    let what = "lines that are don'ts";
    found.push(Finding::at_most(4, Some(trial), what, share(donts.len(), scenario.lines.len()), DONTS));
    let banned: Vec<LineIx> = donts.iter().copied().filter(|line| is_banned(&text(scenario, *line))).collect();
    let names = banned.iter().map(|line| scenario[*line].address.clone());
    let what = "don'ts with a word that the paper warns of";
    found.push(
        Finding::at_most(4, Some(trial), what, share(banned.len(), donts.len()), BANNED).naming("such as", names),
    );
    let keys: BTreeSet<LineIx> = exchanges
        .iter()
        .flat_map(|(exchange, moments)| lines_of(scenario, *exchange, ever_key(moments)).collect::<Vec<_>>())
        .collect();
    for (name, manners) in SOMEWHERE {
        let places: BTreeSet<ExchangeIx> =
            keys.iter().filter(|line| has(trial, **line, manners)).map(|line| scenario[*line].exchange).collect();
        let what = format!("exchanges in which {name} is key");
        found.push(Finding::at_least(4, Some(trial), what, places.len() as f64, 1.0));
    }
    not_always(trial, found);
    let plain = |line: &&LineIx| matches!(acts(trial, **line), [act] if act.manner == Manner::Empathise);
    let empathy: BTreeSet<ExchangeIx> = keys.iter().filter(plain).map(|line| scenario[*line].exchange).collect();
    let what = "exchanges with plain empathy among the keys";
    found.push(Finding::at_least(4, Some(trial), what, share(empathy.len(), scenario.exchanges.len()), PLAIN_EMPATHY));
}

/// What a middling trainee met; nothing where it did not play.
fn middling(trial: &Trial) -> Census {
    trial.sums(MIDDLING).map(|sums| sums.census.clone()).unwrap_or_default()
}

fn two_keys(trial: &Trial, found: &mut Vec<Finding>) {
    let decided = middling(trial).exchanges();
    let with_one: Vec<ExchangeIx> =
        decided.iter().filter(|(_, moments)| keyed_often(moments, OFTEN) < 2).map(|(exchange, _)| *exchange).collect();
    let what = format!("decisions in which two lines or more are key, each at {:.0} % of arrivals", 100.0 * OFTEN);
    let figure = share(decided.len() - with_one.len(), decided.len());
    let names = with_one.iter().map(|exchange| trial.entry.case.scenario[*exchange].address.clone());
    found.push(Finding::at_least(4, Some(trial), what, figure, TWO_KEYS).naming("with fewer", names));
}

fn not_always(trial: &Trial, found: &mut Vec<Finding>) {
    let scenario = &trial.entry.case.scenario;
    let exchanges = middling(trial).exchanges();
    for (name, manners) in NOT_ALWAYS {
        let (mut offered, mut not_key) = (0, 0);
        for (exchange, moments) in &exchanges {
            for (Keyed { offered: shown, keys }, n) in moments {
                let of = |set| lines_of(scenario, *exchange, set).filter(|line| has(trial, *line, manners)).count();
                offered += of(*shown) * *n as usize;
                not_key += of(shown & !keys) * *n as usize;
            }
        }
        let what = format!("{name} that were on offer and not key");
        found.push(Finding::at_least(4, Some(trial), what, share(not_key, offered), NOT_KEY));
    }
}
