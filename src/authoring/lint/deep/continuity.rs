#![doc = include_str!("../../../format/diag/explain/BS0713.md")]
#![doc = include_str!("../../../format/diag/explain/BS0714.md")]

use super::Subject;
use super::played::Played;
use crate::authoring::trial::{Continuity, Gap, Passage};
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{LineIx, Scenario};
use crate::play::encounter::Case;

/// Plays in which everybody is listened to.
const PLAYS: u32 = 600;

/// How much of the way to a moment is told.
const STEPS: usize = 5;

/// Finds lines of the trainee that take up a name or a word which nobody had said in that play, and words of the patient
/// that take up a line which was not said.
pub(super) fn continuity(subject: &Subject, case: &Case, _: &Played) -> Vec<Diagnostic> {
    let scenario = &case.scenario;
    let gaps = Continuity::measure(case, PLAYS, 0).map(|measured| measured.gaps).unwrap_or_default();
    gaps.iter().map(|gap| finding(subject, scenario, gap)).collect()
}

fn finding(subject: &Subject, scenario: &Scenario, gap: &Gap) -> Diagnostic {
    let Gap { word, said, unheard, .. } = gap;
    let places = &subject.places;
    let patient = scenario.patient.first_name();
    let name = |speaker: Option<u8>| speaker.map_or(patient, |at| scenario.people[usize::from(at)].name.as_str());
    let (code, span, speaker) = match gap.passage {
        Passage::Line(line) => (Code::NotSaidBefore, places.line(line), None),
        Passage::Say(say) => (Code::NotCalledBack, places.say(say), Some(name(scenario[say].speaker))),
        Passage::Reply(reply) => (Code::NotCalledBack, places.reply(reply), Some(name(scenario[reply].say.speaker))),
    };
    let address = places.address(span);
    let who = speaker.map_or(format!("`{address}`"), |name| format!("in `{address}` {name}"));
    let message = format!("{who} takes up `{word}`, which nobody had said in {unheard} of {said} plays");
    let way = way(scenario, gap);
    Diagnostic::new(code, span, message).help(format!(
        "it was so on the way {way}: give it a condition that holds only where `{word}` was said, such as Told or Said, \
         or leave the word out"
    ))
}

/// The last lines of the way to a gap, without the visit.
fn way(scenario: &Scenario, gap: &Gap) -> String {
    // A line is the end of its own way.
    let own = usize::from(matches!(gap.passage, Passage::Line(_)));
    let before = &gap.path[..gap.path.len().saturating_sub(own)];
    let from = before.len().saturating_sub(STEPS);
    let short = |line: &LineIx| scenario[*line].address.split_once('/').map_or("", |(_, rest)| rest).to_owned();
    let begins = if from > 0 { Some("…".to_owned()) } else { None };
    let steps: Vec<String> = begins.into_iter().chain(before[from..].iter().map(short)).collect();
    if steps.is_empty() { "that begins with it".into() } else { steps.join(", ") }
}
