//! Counts of ways of talking, over the turns in which they were on offer.

use crate::model::scenario::words::Manner;
use crate::play::encounter::{Case, Replay};
use crate::play::score::{LineCard, Scorecard};
use crate::practice::debrief::{Often, Talk};

pub(super) fn talk(case: &Case, replay: &Replay, card: &Scorecard) -> Talk {
    let mut talk = Talk::default();
    for turn in card.turns.iter().take(replay.turns.len()) {
        let lines = || std::iter::once(&turn.said).chain(&turn.others);
        let count = |of: &mut Often, manners: &[Manner]| {
            of.said += u32::from(has(case, &turn.said, manners));
            of.offered += u32::from(lines().any(|line| has(case, line, manners)));
        };
        count(&mut talk.questions, &QUESTIONS);
        count(&mut talk.reflections, &REFLECTIONS);
        count(&mut talk.complex, &[Manner::ComplexReflection]);
        if lines().any(|line| has(case, line, &[Manner::ComplexReflection])) {
            talk.beside_complex += u32::from(has(case, &turn.said, &REFLECTIONS));
        }
        count(&mut talk.affirmations, &[Manner::Affirm]);
        count(&mut talk.partnership, &[Manner::SeekCollaboration, Manner::EmphasiseAutonomy]);
        count(&mut talk.information, &[Manner::GiveInformation, Manner::PersuadeWithPermission]);
        count(&mut talk.persuasion, &[Manner::Persuade, Manner::Confront]);
        let both = lines().any(|line| has(case, line, &QUESTIONS)) && lines().any(|line| has(case, line, &REFLECTIONS));
        if both {
            talk.both.questions += u32::from(has(case, &turn.said, &QUESTIONS));
            talk.both.reflections += u32::from(has(case, &turn.said, &REFLECTIONS));
        }
    }
    talk
}

const QUESTIONS: [Manner; 2] = [Manner::OpenQuestion, Manner::ClosedQuestion];
const REFLECTIONS: [Manner; 2] = [Manner::SimpleReflection, Manner::ComplexReflection];

fn has(case: &Case, line: &LineCard, manners: &[Manner]) -> bool {
    line.acts.iter().any(|(act, _)| manners.contains(&case.scenario[*act].manner))
}
