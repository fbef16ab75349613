//! Finding signs of a shared decision in what was said. Which act is a sign of which step is a design choice: OPTION-5
//! names the steps, and rates recordings.

use crate::model::scenario::words::{Manner, Verdict};
use crate::model::scenario::{Act, SubjectKind};
use crate::play::encounter::{Case, Event, Replay};
use crate::practice::debrief::{Step, Steps};

/// The signs of a replay: acts that landed.
pub(super) fn steps(case: &Case, replay: &Replay) -> Steps {
    let mut steps = Steps::default();
    for turn in &replay.turns {
        let place = super::change::number(&turn.before);
        let agreed = turn.before.state.agreed != 0;
        let acts = turn.events.iter().filter_map(|event| match event {
            Event::Judged(act, judged) if judged.verdict == Verdict::Landed => Some(&case.scenario[*act]),
            _ => None,
        });
        for act in acts {
            Step::ALL
                .into_iter()
                .filter(|step| shows(case, act, agreed, *step))
                .for_each(|step| steps.see(step, place));
        }
    }
    steps
}

fn shows(case: &Case, act: &Act, agreed: bool, step: Step) -> bool {
    let does = |items: &[&str]| act.does.is_some_and(|item| items.contains(&case.rubric.item(item).id.as_str()));
    let is = |manners: &[Manner]| manners.contains(&act.manner);
    let partner = is(&[Manner::SeekCollaboration, Manner::EmphasiseAutonomy]);
    let goal = case.scenario.subjects_of(act.about).any(|(_, subject)| subject.kind == SubjectKind::Goal);
    match step {
        Step::Deliberate => partner && does(&["C2", "D3"]),
        Step::Team => partner,
        Step::Inform => {
            let informs = is(&[Manner::GiveInformation, Manner::PersuadeWithPermission]) && does(&["C2", "D3", "D5"]);
            informs || is(&[Manner::SeekCollaboration]) && does(&["C2"])
        }
        Step::Elicit => is(&[Manner::OpenQuestion]) && (goal || does(&["C1", "C2", "D1"])),
        Step::Integrate => is(&[Manner::Plan]) || is(&[Manner::OpenQuestion]) && does(&["C2"]) && agreed,
    }
}
