//! The coach: a question about the principle that is at stake, which never names a line.

use crate::encounter::{Case, Event, Replay};
use crate::score::Tally;

/// The id of the message: `coach-` and the rubric item of the line that would earn most now, or `coach-none` where
/// every line is worth the same.
pub(super) fn question(case: &Case, replay: &Replay) -> String {
    let mut tally = Tally::default();
    replay.events().for_each(|event| tally.event(case, *event));
    let now = replay.now();
    let offered = now.offered(case);
    let worth = |line| {
        let judgement = now.judge(case, line);
        let mut then = tally;
        let acts = case.scenario[line].acts.iter().zip(judgement.acts);
        acts.for_each(|(act, judged)| then.event(case, Event::Judged(act, judged)));
        then.raw - tally.raw
    };
    let worths: Vec<i32> = offered.iter().map(|line| worth(*line)).collect();
    let most = worths.iter().copied().max().unwrap_or(0);
    let key = offered.iter().zip(&worths).find(|(_, worth)| **worth == most);
    let item = key.and_then(|(line, _)| case.scenario[*line].acts.iter().find_map(|act| case.scenario[act].does));
    match item {
        Some(item) if worths.iter().any(|worth| *worth < most) => {
            format!("coach-{}", case.rubric.item(item).id.to_lowercase())
        }
        _ => "coach-none".into(),
    }
}
