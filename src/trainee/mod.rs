//! Simulated learners: each plays by one idea, to find out whether the score rewards it.
//!
//! Their results are regression checks of a scenario. They say nothing about people who learn.

mod able;
mod attempt;
mod fitted;
mod ground;
mod sheet;
mod skill;
mod surface;
#[cfg(test)]
mod tests;

pub use attempt::{Attempt, Decision, Onward, Reached, Trace, attempt_seed, play};
pub use fitted::Priority;
pub use ground::{Ground, World};
pub use sheet::{Sheet, banned_word, is_banned};
pub(crate) use sheet::{split, text};

use crate::encounter::{Encounter, Stream};
use crate::scenario::LineIx;

/// What kind of idea a trainee has; the bars ask for kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Yardsticks: chance and the best.
    Yardstick,
    /// Looks at the outside of lines only.
    Surface,
    /// Has part of the skill.
    Partial,
    /// Puts rules of thumb together.
    Composite,
    /// Has all of the skill, some of the time.
    Able,
    /// Plays against the paper.
    Contrary,
}

/// A simulated learner.
#[derive(Clone, Copy, Debug)]
pub struct Trainee {
    /// Its name.
    pub id: &'static str,
    /// What kind of idea it has.
    pub group: Group,
    /// How many attempts it makes in a row, remembering.
    pub series: u32,
    mind: Mind,
}

/// How a trainee chooses.
#[derive(Clone, Copy, Debug)]
enum Mind {
    /// Values every line by itself; of those it values most one is drawn.
    Values(fn(&Moment, LineIx) -> i32),
    /// Knows the place in which it wants to choose, from 0; the last where there are fewer.
    Place(usize),
    /// Says a key line so often, in percent, and any line otherwise.
    Able(u8),
    /// Follows the best attempt that the search found.
    Expert,
    /// Remembers what lines earned.
    Learner,
    /// Values manners and subjects as they earned in other scenarios.
    Fitted,
}

/// A moment as a trainee meets it.
#[derive(Clone, Copy)]
pub struct Moment<'a> {
    /// What is played.
    pub ground: &'a Ground<'a>,
    /// The person, and the place.
    pub now: &'a Encounter,
    /// The lines on offer, in the order in which they are shown.
    pub shown: &'a [LineIx],
}

impl Moment<'_> {
    /// The outside of a line.
    fn sheet(&self, line: LineIx) -> &Sheet {
        &self.ground.sheets[line.at()]
    }

    /// The place of a line by length, the shortest first.
    fn rank(&self, line: LineIx) -> usize {
        let letters = self.sheet(line).letters;
        self.shown.iter().filter(|other| self.sheet(**other).letters < letters).count()
    }
}

/// What a trainee carries from turn to turn, and over a series of attempts.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// Lines said in this attempt.
    pub said: usize,
    /// By line: what it earned, in sum, and how often it was seen to.
    pub earned: std::collections::BTreeMap<LineIx, (i32, u32)>,
}

impl Trainee {
    const fn new(id: &'static str, group: Group, mind: Mind) -> Trainee {
        Trainee { id, group, series: 1, mind }
    }

    /// Every trainee, yardsticks first.
    pub fn all() -> &'static [Trainee] {
        ALL
    }

    /// The trainee of a name.
    pub fn find(id: &str) -> Option<&'static Trainee> {
        ALL.iter().find(|trainee| trainee.id == id)
    }

    /// Whether it can play here: one that is fitted on other scenarios needs some.
    pub fn can_play(&self, ground: &Ground) -> bool {
        !matches!(self.mind, Mind::Fitted) || ground.priority.is_some()
    }

    /// The line it says.
    pub fn choose(&self, moment: &Moment, memory: &Memory, stream: &mut Stream) -> Option<LineIx> {
        let any = |stream: &mut Stream, among: &[LineIx]| among.get(stream.below(among.len() as u32) as usize).copied();
        match self.mind {
            Mind::Place(place) => moment.shown.get(place).or(moment.shown.last()).copied(),
            Mind::Expert => {
                let best = moment.ground.best(moment.now).get(memory.said).copied();
                best.filter(|line| moment.shown.contains(line)).or_else(|| any(stream, moment.shown))
            }
            Mind::Able(percent) if stream.below(100) >= u32::from(percent) => any(stream, moment.shown),
            mind => {
                let worths: Vec<i32> = moment.shown.iter().map(|line| mind.worth(moment, *line, memory)).collect();
                let most = worths.iter().copied().max()?;
                let best: Vec<LineIx> = moment
                    .shown
                    .iter()
                    .zip(&worths)
                    .filter(|(_, worth)| **worth == most)
                    .map(|(line, _)| *line)
                    .collect();
                any(stream, &best)
            }
        }
    }
}

impl Mind {
    fn worth(self, moment: &Moment, line: LineIx, memory: &Memory) -> i32 {
        match self {
            Mind::Values(values) => values(moment, line),
            Mind::Able(_) => able::ability::worth(moment, line),
            Mind::Learner => able::learner::worth(line, memory),
            Mind::Fitted => {
                moment.ground.priority.as_ref().map_or(0, |fitted| fitted.worth(&moment.ground.case.scenario, line))
            }
            Mind::Place(_) | Mind::Expert => 0,
        }
    }
}

const ALL: &[Trainee] = &[
    able::random::RANDOM,
    able::expert::EXPERT,
    surface::longest::LONGEST,
    surface::longest::SECOND_LONGEST,
    surface::longest::NOT_THE_LONGEST,
    surface::shortest::SHORTEST,
    surface::place::FIRST,
    surface::place::SECOND,
    surface::place::THIRD,
    surface::place::LAST,
    surface::questions::QUESTIONS,
    surface::you_and_we::YOU_AND_WE,
    surface::hedges::HEDGES,
    skill::reflects::REFLECTS,
    skill::empathises::EMPATHISES,
    skill::educates::EDUCATES,
    skill::avoids_words::AVOIDS_WORDS,
    skill::agrees::AGREES,
    skill::avoids_donts::AVOIDS_DONTS,
    skill::stage_blind::STAGE_BLIND,
    skill::lands_stage_blind::LANDS_STAGE_BLIND,
    skill::exhausts::EXHAUSTS,
    skill::exhausts::LEAVES_HUBS,
    able::ability::TENTH,
    able::ability::THIRD,
    able::ability::HALF,
    able::ability::MOST,
    able::ability::NEARLY_ALWAYS,
    able::learner::LEARNER,
    skill::biomedical::KIND_BUT_BIOMEDICAL,
];
