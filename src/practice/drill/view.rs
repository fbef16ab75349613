//! What the screens show of a drill.

use super::{Drill, did};
use crate::play::score::{Counts, Mark};
use crate::practice::debrief::Turn;
use crate::practice::session::Session;
use crate::practice::view::{Briefing, Consultation, OfferedLine, Person};

/// A moment of a drill.
#[derive(Clone, Debug, PartialEq)]
pub struct Drilling {
    /// Its number, from 1.
    pub number: u8,
    /// How many there are.
    pub of: u8,
    /// Who is met, and what is read before the visit.
    pub briefing: Briefing,
    /// The moment, with what was said before it in the visit. It has no aids.
    pub now: Consultation,
    /// What was said, why it worked or not, and what else could have been said, once it is answered.
    pub answered: Option<Turn>,
    /// The item that it was dealt for, by its id and name.
    pub item: (String, String),
}

/// What a drill came to.
#[derive(Clone, Debug, PartialEq)]
pub struct Drilled {
    /// In how many moments one of the best lines was said.
    pub right: u32,
    /// Every moment, in order.
    pub answers: Vec<Answered>,
    /// By item of the rubric, its id and name: what came of the moments that were dealt for it.
    pub items: Vec<(String, String, Counts)>,
}

/// A moment that was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    /// Who was met.
    pub person: Person,
    /// What was said.
    pub said: OfferedLine,
    /// Whether nothing on offer would have earned more.
    pub right: bool,
    /// One of the best lines, where it was not said.
    pub better: Option<OfferedLine>,
    /// Why what was said worked or not.
    pub why: String,
}

impl Drill {
    /// The moment that is to be answered, or whose answer is looked at; `None` once the drill is over.
    pub fn view(&self) -> Option<Drilling> {
        let at = self.answers.len() - usize::from(self.told);
        let session = self.moments.get(at)?;
        let (asked, answered) = self.answers.get(at).cloned().unzip();
        // The moment stays in sight while its answer is looked at; the face is that of the answer.
        let reply = answered.iter().flat_map(|turn: &Turn| turn.reply.iter().rev()).find(|said| said.patient);
        let moment = asked.unwrap_or_else(|| session.consultation());
        let cue = reply.map_or(moment.cue, |said| said.cue);
        let now = Consultation { cue, aids: None, can_go_back: false, open: None, ..moment };
        let id = self.item(at);
        let item = (id.to_owned(), self.title(session, id));
        let (number, of) = (at as u8 + 1, self.moments.len() as u8);
        Some(Drilling { number, of, briefing: session.briefing(), now, answered, item })
    }

    /// What it came to, once it is over.
    pub fn drilled(&self) -> Option<Drilled> {
        self.is_over().then(|| Drilled {
            right: self.right(),
            answers: self
                .moments
                .iter()
                .zip(&self.answers)
                .map(|(session, (_, turn))| answered(session, turn))
                .collect(),
            items: self.items(),
        })
    }

    fn title(&self, session: &Session, item: &str) -> String {
        let rubric = &session.case().rubric;
        rubric.find(item).map_or_else(String::new, |ix| rubric.item(ix).title.clone())
    }

    /// By the items that moments were dealt for, in the order in which they first came.
    fn items(&self) -> Vec<(String, String, Counts)> {
        let mut items: Vec<(String, String, Counts)> = Vec::new();
        for (at, (session, (_, turn))) in self.moments.iter().zip(&self.answers).enumerate() {
            let id = self.item(at);
            let place = items.iter().position(|(known, ..)| known == id).unwrap_or_else(|| {
                items.push((id.to_owned(), self.title(session, id), Counts::default()));
                items.len() - 1
            });
            // Another best line than the one that the moment was dealt for is as good.
            let mark = did(turn, id).unwrap_or(if turn.acceptable { Mark::Landed } else { Mark::Missed });
            let counts = &mut items[place].2;
            *counts = counts.plus([mark].into_iter().collect::<Counts>());
        }
        items
    }
}

fn answered(session: &Session, turn: &Turn) -> Answered {
    let better = || turn.others.iter().find(|other| other.acceptable).map(|other| other.line.clone());
    Answered {
        person: session.briefing().person,
        said: turn.line.clone(),
        right: turn.acceptable,
        better: (!turn.acceptable).then(better).flatten(),
        why: turn.why.clone(),
    }
}
