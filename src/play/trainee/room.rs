//! A room of simulated learners who play together: everybody votes, and what most want is said.

use super::{Ground, Memory, Offer, Trainee};
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{ExchangeIx, LineIx, MAX_OFFERED, ReplyIx, SayIx, VariantIx};
use crate::play::encounter::{Case, Encounter, Event, Scope, Stream, World};
use crate::play::score::Key;

/// Who sits in the room, and how many of them: people who read many moments rightly, people with one good habit, and some who
/// put backs right. A design choice; nobody has counted a real room.
const MEMBERS: [(&str, usize); 8] = [
    ("ability-80", 5),
    ("ability-60", 6),
    ("always-reflects", 3),
    ("always-empathises", 2),
    ("always-asks-openly", 2),
    ("always-educates", 2),
    ("always-agrees", 1),
    ("kind-but-biomedical", 3),
];

/// What a room said at a moment that mattered.
#[derive(Clone, Debug, PartialEq)]
pub struct Ballot {
    /// The moment.
    pub exchange: ExchangeIx,
    /// The version of the person.
    pub variant: VariantIx,
    /// What the patient and others had said there.
    pub heard: Vec<SayIx>,
    /// The lines on offer, in the order of the file.
    pub lines: Vec<Voted>,
}

/// A line that a room could choose.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Voted {
    /// The line.
    pub line: LineIx,
    /// How many wanted it.
    pub votes: u32,
    /// Whether it is among the best.
    pub is_key: bool,
    /// How it would land.
    pub verdict: Verdict,
    /// What would be answered.
    pub reply: Option<ReplyIx>,
}

/// Everybody in the room.
fn members() -> Vec<&'static Trainee> {
    let of =
        |(id, n): (&str, usize)| Trainee::find(id).into_iter().flat_map(move |trainee| std::iter::repeat_n(trainee, n));
    MEMBERS.into_iter().flat_map(of).collect()
}

/// Lets a room play the whole course, and hands on every ballot.
pub fn room(case: &Case, seed: u32, mut trace: impl FnMut(Ballot)) {
    let ground = Ground::new(case, Vec::new(), None);
    let world = World::drawn(&case.scenario, seed);
    let members = members();
    let mut streams: Vec<Stream> = (0..members.len()).map(|seat| Stream::new(seed, &format!("seat/{seat}"))).collect();
    let mut memory = Memory::default();
    let mut heard = Vec::new();
    let hear = |memory: &mut Memory, heard: &mut Vec<SayIx>, event: Event| {
        memory.hear(&ground, event);
        match event {
            Event::Arrived(_) => heard.clear(),
            Event::Said(say) => heard.push(say),
            _ => {}
        }
    };
    let mut now = Encounter::begin(case, world, Scope::Course, |event| hear(&mut memory, &mut heard, event));
    while let Some(key) = Key::of(case, &now) {
        let shown = now.shown(case, seed);
        let moment = Offer { ground: &ground, now: &now, shown: &shown, heard: &memory.heard, key: &key };
        let mut votes = [0; MAX_OFFERED];
        for (member, stream) in members.iter().zip(&mut streams) {
            let line = member.choose(&moment, &memory, stream);
            let seat = line.and_then(|line| key.offered.iter().position(|offered| *offered == line));
            seat.into_iter().for_each(|at| votes[at] += 1);
        }
        let lines: Vec<Voted> = key
            .offered
            .iter()
            .zip(votes)
            .map(|(line, votes)| Voted {
                line: *line,
                votes,
                is_key: key.holds(*line),
                verdict: now.judge(case, *line).verdict,
                reply: answer(case, &now, *line),
            })
            .collect();
        // Of lines that as many want, the one that stands first on the wall.
        let of = |line: &LineIx| lines.iter().find(|voted| voted.line == *line).map(|voted| voted.votes);
        let Some(said) = shown.iter().rev().max_by_key(|line| of(line)).copied() else { return };
        if key.is_decision() {
            let exchange = case.scenario[said].exchange;
            trace(Ballot { exchange, variant: world.variant, heard: heard.clone(), lines });
        }
        memory.say();
        now = now.step(case, said, |event| hear(&mut memory, &mut heard, event));
    }
}

fn answer(case: &Case, now: &Encounter, line: LineIx) -> Option<ReplyIx> {
    let mut reply = None;
    now.step(case, line, |event| {
        if let Event::Replied(ix) = event {
            reply = Some(ix);
        }
    });
    reply
}

impl Ballot {
    /// How likely it is, from 0 to 1, that of two people who are drawn from the room one wants a best line and one does not.
    pub fn split(&self) -> f64 {
        let all: u32 = self.lines.iter().map(|voted| voted.votes).sum();
        let best: u32 = self.lines.iter().filter(|voted| voted.is_key).map(|voted| voted.votes).sum();
        let share = f64::from(best) / f64::from(all.max(1));
        2.0 * share * (1.0 - share)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::embedded;

    #[test]
    fn a_room_votes_at_every_decision_and_plays_the_same_twice() {
        let case = embedded::case("marama").unwrap();
        let play = |seed| {
            let mut ballots = Vec::new();
            room(&case, seed, |ballot| ballots.push(ballot));
            ballots
        };
        let ballots = play(3);
        assert!(ballots.len() > 20, "{} decisions", ballots.len());
        let seats: u32 = MEMBERS.iter().map(|(_, n)| *n as u32).sum();
        for ballot in &ballots {
            assert_eq!(ballot.lines.iter().map(|voted| voted.votes).sum::<u32>(), seats);
            assert!((0.0..=0.5).contains(&ballot.split()) && !ballot.heard.is_empty());
        }
        assert!(ballots == play(3) && ballots != play(4));
    }

    #[test]
    fn everybody_in_the_room_is_known() {
        assert_eq!(members().len(), MEMBERS.iter().map(|(_, n)| n).sum::<usize>());
    }
}
