//! Finding ways of talking that come up again and again.

use super::change::number;
use crate::model::scenario::words::{Manner, Verdict};
use crate::model::scenario::{Act, SubjectKind};
use crate::play::encounter::{Case, Replay, Taken};
use crate::play::score::{LineCard, Scorecard};
use crate::practice::debrief::{Habit, Pattern};

/// Every pattern that could have been seen, with where it was.
pub(super) fn habits(case: &Case, replay: &Replay, card: &Scorecard) -> Vec<Habit> {
    let none = |&pattern| Habit { pattern, seen: Vec::new(), of: 0, before: None };
    let mut habits: Vec<_> = Pattern::ALL.iter().map(none).collect();
    for (at, (taken, scored)) in replay.turns.iter().zip(&card.turns).enumerate() {
        let last = at.checked_sub(1).map(|at| &replay.turns[at]);
        let told_before = last.map_or(replay.start.state.told & taken.before.state.told, |last| last.before.state.told);
        let turn = Seen {
            case,
            // A visit's first words answer nothing that was said in the one before.
            last: last.filter(|last| last.before.visit == taken.before.visit).map(|last| manners(case, last)),
            told: if at == 0 { taken.before.state.told } else { taken.before.state.told & !told_before },
        };
        for habit in &mut habits {
            if !turn.could_show(habit.pattern) {
                continue;
            }
            // Where every line on offer shows it, or none does, nobody had a choice.
            let shows = turn.shows(habit.pattern, &scored.said);
            if scored.others.iter().any(|other| turn.shows(habit.pattern, other) != shows) {
                habit.of += 1;
                habit.seen.extend(shows.then(|| number(&taken.before)));
            }
        }
    }
    habits.retain(|habit| habit.of > 0);
    habits
}

/// What a line of one turn is looked at beside.
struct Seen<'a> {
    case: &'a Case,
    /// The manners of the line before, in the same visit.
    last: Option<Vec<Manner>>,
    /// What the person has told since the line before, as a set of subjects.
    told: u64,
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

pub(super) fn tells(manner: Manner) -> bool {
    matches!(manner, Manner::GiveInformation | Manner::Persuade | Manner::Direct | Manner::Confront)
}

impl Seen<'_> {
    fn told_fear(&self) -> bool {
        self.case.scenario.subjects_of(self.told).any(|(_, subject)| subject.kind == SubjectKind::Fear)
    }

    fn last(&self, test: fn(Manner) -> bool) -> bool {
        self.last.as_ref().is_some_and(|last| last.iter().copied().any(test))
    }

    /// Whether the moment is one in which the way of talking can be told.
    fn could_show(&self, pattern: Pattern) -> bool {
        match pattern {
            Pattern::ClosedAfterTelling | Pattern::PassesOver | Pattern::TakesUp => self.told != 0,
            Pattern::ReassuresFear => self.told_fear(),
            Pattern::ReflectsThenAdvises
            | Pattern::AsksThenTells
            | Pattern::AdvisesUnasked
            | Pattern::AsksAroundTelling
            | Pattern::CreditsThem => true,
        }
    }

    /// Whether a line shows it.
    fn shows(&self, pattern: Pattern, line: &LineCard) -> bool {
        let acts: Vec<&Act> = line.acts.iter().map(|(act, _)| &self.case.scenario[*act]).collect();
        let any = |test: &dyn Fn(&Act) -> bool| acts.iter().any(|act| test(act));
        let in_turn = |first: fn(Manner) -> bool, second: fn(Manner) -> bool| matches!(acts.as_slice(), [one, two] if first(one.manner) && second(two.manner));
        let lands = line.verdict == Verdict::Landed;
        let takes_up = |act: &Act| act.about & self.told != 0;
        match pattern {
            Pattern::ReflectsThenAdvises => {
                !lands
                    && (in_turn(receives, tells)
                        || self.last(receives) && acts.first().is_some_and(|act| tells(act.manner)))
            }
            Pattern::AsksThenTells => in_turn(asks, tells) && !lands,
            Pattern::AdvisesUnasked => {
                any(&|act| tells(act.manner)) && !lands && !any(&|act| asks(act.manner)) && !self.last(asks)
            }
            Pattern::ClosedAfterTelling => {
                acts.first().is_some_and(|act| act.manner == Manner::ClosedQuestion) && !lands
            }
            Pattern::PassesOver => !any(&|act| receives(act.manner) || takes_up(act)) && !lands,
            Pattern::ReassuresFear => any(&|act| act.manner == Manner::Reassure) && !lands,
            Pattern::TakesUp => {
                any(&|act| (receives(act.manner) || act.manner == Manner::OpenQuestion) && takes_up(act))
            }
            Pattern::AsksAroundTelling => {
                any(&|act| tells(act.manner) || act.manner == Manner::PersuadeWithPermission)
                    && any(&|act| {
                        matches!(
                            act.manner,
                            Manner::PersuadeWithPermission | Manner::OpenQuestion | Manner::SeekCollaboration
                        )
                    })
            }
            Pattern::CreditsThem => lands && any(&|act| act.does.is_some() && act.does == self.case.rubric.find("H4")),
        }
    }
}
