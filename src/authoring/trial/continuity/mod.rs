//! Whether everybody speaks of what has been said in this play, and not of what was said in another.
//!
//! A line of the trainee may use a name, or a word that is not everybody's, only where somebody has said or shown it. Two
//! things tell that a line takes up rather than brings: an article or a pronoun that points back ("that red bit"), and that
//! in other plays it was the patient who said it first. A patient may always bring something new; what only a line of the
//! trainee brings can be taken up only where that line was said.

mod common;
mod listener;
mod stem;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::scenario::{LineIx, ReplyIx, SayIx};
use crate::play::encounter::Case;

use listener::Listener;
use vocabulary::Vocabulary;

/// Something that is said in a play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Passage {
    /// The trainee says or does it.
    Line(LineIx),
    /// The patient says it, or somebody else in the room, on coming to an exchange.
    Say(SayIx),
    /// It is the answer to a line.
    Reply(ReplyIx),
}

/// A word that is taken up and was not said before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Who takes it up.
    pub passage: Passage,
    /// As it stands there.
    pub word: String,
    /// Plays in which the passage was said.
    pub said: u32,
    /// Those among them in which nobody had said the word.
    pub unheard: u32,
    /// The lines of the first of these, up to the passage.
    pub path: Vec<LineIx>,
}

/// What is taken up without having been said, in many plays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Continuity {
    /// How many plays there were.
    pub plays: u32,
    /// Plays in which a line of the trainee took up a word that nobody had said.
    pub broken: u32,
    /// Plays in which the patient took up words of a line that had not been said.
    pub called_back: u32,
    /// The words, those first that were missing in most plays.
    pub gaps: Vec<Gap>,
}

impl Continuity {
    /// Plays a case so often, by players of mixed ability in worlds that are drawn.
    ///
    /// `None` where the language is another than English, whose common words are the only ones known here.
    pub fn measure(case: &Case, plays: u32, seed: u32) -> Option<Continuity> {
        if case.scenario.language != "en" {
            return None;
        }
        let mut vocabulary = Vocabulary::of(&case.scenario);
        let mut found: BTreeMap<(Passage, usize), Taken> = BTreeMap::new();
        for number in 0..plays {
            Listener::play(case, &mut vocabulary, number, seed, &mut found);
        }
        let breaks = found.into_iter().filter(|((passage, _), taken)| taken.is_break(*passage));
        let (mut gaps, mut broken, mut called_back) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
        for ((passage, _), taken) in breaks {
            let unheard = taken.unheard.len() as u32;
            match passage {
                Passage::Line(_) => broken.extend(taken.unheard),
                Passage::Say(_) | Passage::Reply(_) => called_back.extend(taken.unheard),
            }
            gaps.push(Gap { passage, word: taken.word, said: taken.said, unheard, path: taken.path });
        }
        gaps.sort_by_key(|gap| (std::cmp::Reverse(gap.unheard), gap.passage));
        Some(Continuity { plays, broken: broken.len() as u32, called_back: called_back.len() as u32, gaps })
    }
}

/// What is known of a word of a passage, over all plays.
#[derive(Default)]
struct Taken {
    word: String,
    is_name: bool,
    /// The last play in which it was met, so that each counts once.
    last: Option<u32>,
    said: u32,
    from_patient: u32,
    from_trainee: u32,
    /// Plays in which nobody had said it.
    unheard: Vec<u32>,
    path: Vec<LineIx>,
}

impl Taken {
    fn is_break(&self, passage: Passage) -> bool {
        let takes_up = match passage {
            Passage::Line(_) => self.is_name || self.from_patient > 0,
            Passage::Say(_) | Passage::Reply(_) => self.from_patient == 0 && 2 * self.from_trainee >= self.said,
        };
        takes_up && !self.unheard.is_empty()
    }
}
