//! Finding ways of talking that come up again and again.

use super::change::number;
use crate::debrief::{Habit, Mark, Pattern};
use crate::encounter::{Case, Replay, Taken};
use crate::scenario::words::{Manner, Verdict};
use crate::scenario::{Act, SubjectKind};
use crate::score::{Scorecard, TurnCard};

/// Every pattern that could have been seen, with where it was.
pub(super) fn habits(case: &Case, replay: &Replay, card: &Scorecard) -> Vec<Habit> {
    let mut habits: Vec<_> =
        Pattern::ALL.map(|pattern| Habit { pattern, seen: Vec::new(), of: 0, before: None }).into();
    for (at, (taken, scored)) in replay.turns.iter().zip(&card.turns).enumerate() {
        let last = at.checked_sub(1).map(|at| &replay.turns[at]);
        let told_before = last.map_or(replay.start.state.told & taken.before.state.told, |last| last.before.state.told);
        let turn = Seen {
            case,
            acts: acts(case, scored),
            // A visit's first words answer nothing that was said in the one before.
            last: last.filter(|last| last.before.visit == taken.before.visit).map(|last| manners(case, last)),
            told: if at == 0 { taken.before.state.told } else { taken.before.state.told & !told_before },
            scored,
        };
        for habit in &mut habits {
            if turn.could_show(habit.pattern) {
                habit.of += 1;
                if turn.shows(habit.pattern) {
                    habit.seen.push(number(&taken.before));
                }
            }
        }
    }
    habits.retain(|habit| habit.of > 0);
    habits
}

/// What is looked at in one turn.
struct Seen<'a> {
    case: &'a Case,
    acts: Vec<(&'a Act, Verdict)>,
    /// The manners of the line before, in the same visit.
    last: Option<Vec<Manner>>,
    /// What the person has told since the line before, as a set of subjects.
    told: u64,
    scored: &'a TurnCard,
}

fn acts<'a>(case: &'a Case, scored: &TurnCard) -> Vec<(&'a Act, Verdict)> {
    scored.said.acts.iter().map(|(ix, judged, _)| (&case.scenario[*ix], judged.verdict)).collect()
}

fn manners(case: &Case, taken: &Taken) -> Vec<Manner> {
    case.scenario[taken.line].acts.iter().map(|act| case.scenario[act].manner).collect()
}

fn receives(manner: Manner) -> bool {
    matches!(manner, Manner::SimpleReflection | Manner::ComplexReflection | Manner::Empathise)
}

fn asks(manner: Manner) -> bool {
    matches!(manner, Manner::OpenQuestion | Manner::ClosedQuestion | Manner::SeekCollaboration)
}

fn tells(manner: Manner) -> bool {
    matches!(manner, Manner::GiveInformation | Manner::Persuade | Manner::Direct | Manner::Confront)
}

impl Seen<'_> {
    fn any(&self, test: impl Fn(&Act) -> bool) -> bool {
        self.acts.iter().any(|(act, _)| test(act))
    }

    fn lands(&self) -> bool {
        self.acts.iter().any(|(_, verdict)| *verdict == Verdict::Landed)
    }

    /// The first act is such, and the second.
    fn in_turn(&self, first: fn(Manner) -> bool, second: fn(Manner) -> bool) -> bool {
        matches!(self.acts.as_slice(), [(one, _), (two, _)] if first(one.manner) && second(two.manner))
    }

    fn told_fear(&self) -> bool {
        self.case.scenario.subjects_of(self.told).any(|(_, subject)| subject.kind == SubjectKind::Fear)
    }

    fn credits(&self) -> impl Iterator<Item = Mark> {
        let strengths = self.case.rubric.find("H4");
        self.scored.marks.iter().filter(move |(item, _)| Some(*item) == strengths).map(|(_, mark)| *mark)
    }

    fn last(&self, test: fn(Manner) -> bool) -> bool {
        self.last.as_ref().is_some_and(|last| last.iter().copied().any(test))
    }

    fn could_show(&self, pattern: Pattern) -> bool {
        match pattern {
            Pattern::ReflectsThenAdvises => self.any(|act| receives(act.manner)) || self.last(receives),
            Pattern::AsksThenTells => self.any(|act| asks(act.manner)),
            Pattern::AdvisesUnasked | Pattern::AsksAroundTelling => {
                self.any(|act| tells(act.manner) || act.manner == Manner::PersuadeWithPermission)
            }
            Pattern::ClosedAfterTelling | Pattern::PassesOver | Pattern::TakesUp => self.told != 0,
            Pattern::ReassuresFear => self.told_fear(),
            Pattern::CreditsThem => self.credits().next().is_some(),
        }
    }

    fn shows(&self, pattern: Pattern) -> bool {
        let takes_up = |act: &Act| act.about & self.told != 0;
        match pattern {
            Pattern::ReflectsThenAdvises => {
                self.in_turn(receives, tells)
                    || self.last(receives) && self.acts.first().is_some_and(|(act, _)| tells(act.manner))
            }
            Pattern::AsksThenTells => self.in_turn(asks, tells),
            Pattern::AdvisesUnasked => {
                let unhelpful = |(act, verdict): &(&Act, Verdict)| tells(act.manner) && *verdict != Verdict::Landed;
                self.acts.iter().any(unhelpful) && !self.any(|act| asks(act.manner)) && !self.last(asks)
            }
            Pattern::ClosedAfterTelling => {
                self.acts.first().is_some_and(|(act, _)| act.manner == Manner::ClosedQuestion) && !self.lands()
            }
            Pattern::PassesOver => !self.any(|act| receives(act.manner) || takes_up(act)) && !self.lands(),
            Pattern::ReassuresFear => self.any(|act| act.manner == Manner::Reassure),
            Pattern::TakesUp => {
                self.any(|act| (receives(act.manner) || act.manner == Manner::OpenQuestion) && takes_up(act))
            }
            Pattern::AsksAroundTelling => {
                self.any(|act| act.manner == Manner::PersuadeWithPermission)
                    || self.any(|act| matches!(act.manner, Manner::OpenQuestion | Manner::SeekCollaboration))
            }
            Pattern::CreditsThem => self.credits().any(|mark| mark == Mark::Landed),
        }
    }
}
