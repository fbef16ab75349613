//! Simulated learners: each plays by one idea, to find out whether the score rewards it.
//!
//! Their results are regression checks of a scenario. They say nothing about people who learn.

mod able;
mod attempt;
mod echo;
mod fitted;
mod ground;
mod opening;
mod rules;
mod sheet;
mod skill;
mod surface;
#[cfg(test)]
mod tests;

pub use attempt::{Attempt, Decision, Onward, Reached, Trace, attempt_seed, play};
pub use echo::Echoes;
pub use fitted::Priority;
pub use ground::{Ground, World};
pub use opening::Opening;
pub use rules::{Lessons, Rules};
pub use sheet::{Sheet, banned_word, is_banned};
pub(crate) use sheet::{split, text};

use rules::Kind;

use crate::model::scenario::LineIx;
use crate::play::encounter::{Encounter, Event, Stream};
use crate::play::score::Key;

/// What kind of idea a trainee has; the bars ask for kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Yardsticks: chance and the best.
    Yardstick,
    /// Looks at the outside of lines only.
    Surface,
    /// Looks at the outside of lines by a rule that was fitted on other scenarios.
    Rule,
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
    Values(fn(&Offer, LineIx) -> i32),
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
    /// Values the outside of lines by a rule that was fitted on other scenarios.
    Rule(Kind),
    /// Values as the first does, and as the second does where the first does not care.
    Pair(&'static Trainee, &'static Trainee),
    /// Has a fixed order of all lines in its head, which means nothing.
    Ranked(u32),
}

/// What a trainee is offered at a moment, and what it can go by.
#[derive(Clone, Copy)]
pub struct Offer<'a> {
    /// What is played.
    pub ground: &'a Ground<'a>,
    /// The person, and the place.
    pub now: &'a Encounter,
    /// The lines on offer, in the order in which they are shown.
    pub shown: &'a [LineIx],
    /// The words of weight that the patient has said since the last line; see [`Echoes`].
    pub heard: &'a [u32],
    /// What every line would earn.
    pub key: &'a Key,
}

impl Offer<'_> {
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
    /// The words of weight that the patient has said since the last line.
    pub heard: Vec<u32>,
}

impl Memory {
    /// Before an attempt: of earlier ones, what lines earned stays.
    fn begin(&mut self) {
        self.said = 0;
        self.heard.clear();
    }

    /// A line is being said, and something new will be heard.
    fn say(&mut self) {
        self.said += 1;
        self.heard.clear();
    }

    /// Takes in what happens.
    fn hear(&mut self, ground: &Ground, event: Event) {
        self.heard.extend_from_slice(ground.echoes.heard(event));
    }
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

    /// Somebody who reads so many moments in a hundred.
    pub const fn able(percent: u8) -> Trainee {
        Trainee::new("able", Group::Able, Mind::Able(percent))
    }

    /// Somebody with two skills: uses the first where it is on offer, the second where it is not.
    pub const fn pair(first: &'static Trainee, second: &'static Trainee) -> Trainee {
        Trainee::new("pair", Group::Composite, Mind::Pair(first, second))
    }

    /// Somebody with a fixed order of all lines, one of many that mean nothing.
    pub const fn ranked(number: u32) -> Trainee {
        Trainee::new("ranked", Group::Surface, Mind::Ranked(number))
    }

    /// Whether it can play here: one that is fitted on other scenarios needs some.
    pub fn can_play(&self, ground: &Ground) -> bool {
        match self.mind {
            Mind::Fitted => ground.priority.is_some(),
            Mind::Rule(_) => ground.rules.is_some(),
            _ => true,
        }
    }

    /// The line it says.
    pub fn choose(&self, moment: &Offer, memory: &Memory, stream: &mut Stream) -> Option<LineIx> {
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
    fn worth(self, moment: &Offer, line: LineIx, memory: &Memory) -> i32 {
        match self {
            Mind::Values(values) => values(moment, line),
            Mind::Able(_) => able::ability::worth(moment, line),
            Mind::Learner => able::learner::worth(line, memory),
            Mind::Fitted => {
                moment.ground.priority.as_ref().map_or(0, |fitted| fitted.worth(&moment.ground.case.scenario, line))
            }
            Mind::Rule(kind) => moment.ground.rules.as_ref().map_or(0, |rules| rules.worth(kind, moment, line)),
            Mind::Pair(first, second) => {
                PAIRED * first.mind.worth(moment, line, memory) + second.mind.worth(moment, line, memory)
            }
            Mind::Ranked(number) => rank(number, line),
            Mind::Place(_) | Mind::Expert => 0,
        }
    }
}

/// More than a skill that is paired values a line.
const PAIRED: i32 = 1_000;

/// The place of a line in an order that means nothing: the bits of both numbers, well mixed (SplitMix64).
fn rank(number: u32, line: LineIx) -> i32 {
    let mut bits = (u64::from(number) << 32 | line.at() as u64).wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ bits >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ bits >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((bits ^ bits >> 31) >> 33) as i32
}

const ALL: &[Trainee] = &[
    able::random::RANDOM,
    able::expert::EXPERT,
    surface::longest::LONGEST,
    surface::longest::SECOND_LONGEST,
    surface::longest::NOT_THE_LONGEST,
    surface::shortest::MIDDLE,
    surface::shortest::NOT_THE_SHORTEST,
    surface::shortest::SECOND_SHORTEST,
    surface::shortest::SHORTEST,
    surface::place::FIRST,
    surface::place::SECOND,
    surface::place::THIRD,
    surface::place::LAST,
    surface::words::MOST_WORDS,
    surface::words::MOST_SENTENCES,
    surface::words::FEWEST_SENTENCES,
    surface::word_length::LONG_WORDS,
    surface::word_length::SHORT_WORDS,
    surface::word_length::LONGEST_WORD,
    surface::questions::QUESTIONS,
    surface::questions::NO_QUESTION,
    surface::questions::ENDS_ASKING,
    surface::marks::COMMAS,
    surface::marks::NO_COMMA,
    surface::marks::EXCLAIMS,
    surface::marks::TRAILS_OFF,
    surface::marks::QUOTES,
    surface::marks::CONTRACTIONS,
    surface::marks::NO_CONTRACTION,
    surface::deeds::DOES,
    surface::deeds::ONLY_TALKS,
    surface::hedges::HEDGES,
    surface::hedges::LEAST_HEDGED,
    surface::hedges::ABSOLUTES,
    surface::hedges::LEAST_ABSOLUTE,
    surface::hedges::NEGATIONS,
    surface::hedges::NO_NEGATION,
    surface::pronouns::YOU_AND_WE,
    surface::pronouns::NO_YOU_AND_WE,
    surface::pronouns::OF_ME,
    surface::pronouns::NOT_OF_ME,
    surface::numbers::NUMBERS,
    surface::tags::TAG,
    surface::openings::JOINS,
    surface::openings::ASKS,
    surface::openings::DO_YOU,
    surface::openings::YOU,
    surface::openings::I,
    surface::openings::WE,
    surface::openings::BIDS,
    surface::openings::NODS,
    surface::openings::POINTS,
    rules::LINEAR,
    rules::SMALL_TREE,
    rules::TREE,
    rules::CUES,
    skill::reflects::REFLECTS,
    skill::empathises::EMPATHISES,
    skill::asks::ASKS,
    skill::repeats::REPEATS,
    skill::educates::EDUCATES,
    skill::avoids_words::AVOIDS_WORDS,
    skill::agrees::AGREES,
    skill::avoids_donts::AVOIDS_DONTS,
    skill::stage_blind::STAGE_BLIND,
    skill::lands_stage_blind::LANDS_STAGE_BLIND,
    skill::exhausts::EXHAUSTS,
    skill::exhausts::LEAVES_HUBS,
    able::ability::TENTHS[0],
    able::ability::TENTHS[1],
    able::ability::TENTHS[2],
    able::ability::TENTHS[3],
    able::ability::TENTHS[4],
    able::ability::TENTHS[5],
    able::ability::TENTHS[6],
    able::ability::TENTHS[7],
    able::ability::TENTHS[8],
    able::ability::TENTHS[9],
    able::ability::TENTHS[10],
    able::learner::LEARNER,
    skill::biomedical::KIND_BUT_BIOMEDICAL,
];
