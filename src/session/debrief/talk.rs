//! Counts of ways of talking.

use crate::debrief::Talk;
use crate::encounter::{Case, Event, Replay};
use crate::scenario::words::Manner;

pub(super) fn talk(case: &Case, replay: &Replay) -> Talk {
    let mut talk = Talk::default();
    for event in replay.events() {
        let Event::Judged(act, _) = event else { continue };
        let count = match case.scenario[*act].manner {
            Manner::OpenQuestion | Manner::ClosedQuestion => &mut talk.questions,
            Manner::SimpleReflection => &mut talk.simple_reflections,
            Manner::ComplexReflection => &mut talk.complex_reflections,
            Manner::Affirm => &mut talk.affirmations,
            Manner::SeekCollaboration | Manner::EmphasiseAutonomy => &mut talk.partnership,
            Manner::GiveInformation | Manner::PersuadeWithPermission => &mut talk.information,
            Manner::Persuade => &mut talk.persuasion,
            Manner::Confront => &mut talk.confronting,
            _ => continue,
        };
        *count += 1;
    }
    talk
}
