//! That an attempt was finished, and what it came to.

use serde_json::{Value, json};

use super::Teller;
use super::statement::{Extensions, Outcome, Score, Statement};
use super::vocabulary::{Extension, Verb};
use crate::play::score::Standing;
use crate::practice::record::Summary;
use crate::practice::reported::Finished;

/// The score, that it is done, and where somebody has set a mark, whether it has passed.
pub(super) fn ended(teller: &mut Teller, end: &Finished, summary: &Summary) -> Vec<Statement> {
    let safety = summary.safety.unwrap_or(Standing::Incomplete);
    let place = end.choices.to_string();
    let score = summary.score.map(|score| Score(score).into());
    let object = teller.whole();
    let with = |more: Vec<(Extension, Option<Value>)>| {
        let mut said = Extensions::default();
        said.set(Extension::Safety, safety.name());
        let more = more.into_iter().filter_map(|(name, value)| Some((name, value?)));
        more.for_each(|(name, value)| said.set(name, value));
        said
    };
    let shown = || (Extension::Score, summary.score.map(Value::from));
    let mut told = Vec::new();
    if score.is_some() {
        let extensions = with(vec![shown(), (Extension::FirstTries, summary.first_tries.map(Value::from))]);
        let result = Outcome { score, extensions, ..Outcome::default() };
        told.push(teller.say(Verb::Scored, &place, object.clone(), Some(result)));
    }
    let extensions = with(vec![
        (Extension::Ending, Some(summary.ending.as_str().into())),
        (Extension::Items, serde_json::to_value(&summary.items).ok()),
        (Extension::TakenBack, Some(end.taken_back.into())),
    ]);
    let result = Outcome { completion: Some(true), extensions, ..Outcome::default() };
    told.push(teller.say(Verb::Completed, &place, object.clone(), Some(result)));
    if let Some(passed) = teller.mark.judge(summary.score, safety) {
        let (score_mark, requires_safety) = (teller.mark.score, teller.mark.requires_safety);
        let mark = json!({ "score": score_mark, "safety": requires_safety });
        // Held against another mark, the same attempt is told anew beside what was told.
        let place = format!("{place} {mark}");
        let extensions = with(vec![shown(), (Extension::PassMark, Some(mark))]);
        let result = Outcome { score, success: Some(passed), extensions, ..Outcome::default() };
        let verb = if passed { Verb::Passed } else { Verb::Failed };
        told.push(teller.say(verb, &place, object, Some(result)));
    }
    told
}
