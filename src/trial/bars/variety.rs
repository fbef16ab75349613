//! Bar 4: what is right depends on the moment, kindness is a temptation and sometimes right, and don'ts do not give
//! themselves away.

use super::Finding;
use crate::scenario::words::Manner;
use crate::scenario::{Act, LineIx};
use crate::trainee::{is_banned, text};
use crate::trial::Trial;
use crate::trial::census::{ever_key, is_twin, lines_of};

const TWINS: f64 = 0.30;
const WARM_BUT_WRONG: f64 = 0.40;
const PLAIN_EMPATHY: f64 = 0.20;
const BANNED: f64 = 0.25;

const WARM: [Manner; 4] = [Manner::Empathise, Manner::Reassure, Manner::Affirm, Manner::Smalltalk];

pub(super) fn scenario(trial: &Trial, found: &mut Vec<Finding>) {
    let scenario = &trial.entry.case.scenario;
    let exchanges = trial.census().exchanges();
    let share = |n: usize, of: usize| n as f64 / of.max(1) as f64;
    let acts = |line: LineIx| &scenario.acts[scenario[line].acts.range()];
    let twins = exchanges.values().filter(|moments| is_twin(moments)).count();
    let (mut warm, mut empathy) = (0, 0);
    for (exchange, moments) in &exchanges {
        let keys = ever_key(moments);
        let mut never = lines_of(scenario, *exchange, !keys);
        warm += usize::from(never.any(|line| acts(line).iter().any(|act| WARM.contains(&act.manner))));
        let plain = |acts: &[Act]| matches!(acts, [act] if act.manner == Manner::Empathise);
        empathy += usize::from(lines_of(scenario, *exchange, keys).any(|line| plain(acts(line))));
    }
    let all = scenario.exchanges.len();
    let donts =
        || (0..scenario.lines.len()).map(LineIx::new).filter(|line| acts(*line).iter().any(|act| act.dont.is_some()));
    let banned = donts().filter(|line| is_banned(&text(scenario, *line))).count();
    found.extend([
        Finding::at_least(4, Some(trial), "exchanges with a twin", share(twins, all), TWINS),
        Finding::at_least(
            4,
            Some(trial),
            "exchanges with a warm line that is never key",
            share(warm, all),
            WARM_BUT_WRONG,
        ),
        Finding::at_least(
            4,
            Some(trial),
            "exchanges with plain empathy among the keys",
            share(empathy, all),
            PLAIN_EMPATHY,
        ),
        Finding::at_most(
            4,
            Some(trial),
            "don'ts with a word that the paper warns of",
            share(banned, donts().count()),
            BANNED,
        ),
    ]);
}
