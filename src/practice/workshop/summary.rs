//! Where a room split, and what talking moved.

use maud::{Markup, html as markup};

use super::Workshop;
use super::view::letter;
use crate::look::locale::Locale;
use crate::look::sheet::{STYLE, sheet};
use crate::practice::debrief::{self, Turn, TurnNumber};
use crate::practice::phrases;
use crate::practice::view::{OfferedLine, Person};

const OWN_STYLE: &str = include_str!("style.css");

/// What a room did.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomSummary {
    /// Who was met.
    pub person: Person,
    /// The title of the scenario.
    pub title: String,
    /// Where it ended, once it has.
    pub ending: Option<(String, String)>,
    /// Every choice that was voted on, in order.
    pub moments: Vec<RoomMoment>,
}

/// A choice that a room voted on.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomMoment {
    /// The turn, with what was said, what came of it and why.
    pub turn: Turn,
    /// The lines in the order of the wall, with the hands of the first round and of the second.
    pub lines: Vec<(OfferedLine, u8, Option<u8>)>,
    /// The number of the line that was said, from 0.
    pub said: usize,
    /// What talking moved, where there were two rounds.
    pub moved: Option<Moved>,
}

/// What talking moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Hands that went from one line to another, at least.
    pub hands: u32,
    /// Hands for one of the best lines before and after.
    pub best: (u32, u32),
    /// Hands in all, before and after.
    pub of: (u32, u32),
}

impl RoomMoment {
    /// How far the room split, from 0 to 1: how likely two of its hands were up for different lines at first.
    pub fn split(&self) -> f64 {
        let all: f64 = self.lines.iter().map(|(_, first, _)| f64::from(*first)).sum();
        if all == 0.0 {
            return 0.0;
        }
        1.0 - self.lines.iter().map(|(_, first, _)| (f64::from(*first) / all).powi(2)).sum::<f64>()
    }

    /// Whether a line is among the best.
    fn is_best(&self, line: &OfferedLine) -> bool {
        let turn = &self.turn;
        if *line == turn.line {
            turn.acceptable
        } else {
            turn.others.iter().any(|other| other.acceptable && other.line == *line)
        }
    }
}

impl Workshop {
    /// What the room did until now.
    pub fn summary(&self) -> RoomSummary {
        let session = &self.session;
        let turns = session.all_turns().into_iter().zip(session.walls()).enumerate();
        let moments = turns.filter_map(|(at, (turn, (lines, said)))| {
            // Where hands were only counted after the talk there is one round.
            let (first, again) = match (self.votes.at(at, false), self.votes.at(at, true)) {
                (Some(first), again) => (first, again),
                (None, again) => (again?, None),
            };
            let hands = |round: &[u8], at: usize| round.get(at).copied().unwrap_or(0);
            let lines = lines.into_iter().enumerate();
            let lines: Vec<_> =
                lines.map(|(at, line)| (line, hands(first, at), again.map(|again| hands(again, at)))).collect();
            let mut moment = RoomMoment { turn, lines, said, moved: None };
            moment.moved = again.is_some().then(|| moved(&moment));
            Some(moment)
        });
        let moments = moments.collect();
        let debrief = session.is_over().then(|| session.debrief(None));
        RoomSummary {
            person: session.briefing().person,
            title: session.case().scenario.texts.raw(session.case().scenario.title).to_owned(),
            ending: debrief.map(|debrief| (debrief.ending.title, debrief.ending.text)),
            moments,
        }
    }
}

fn moved(moment: &RoomMoment) -> Moved {
    let rounds = moment
        .lines
        .iter()
        .map(|(line, first, again)| (moment.is_best(line), u32::from(*first), u32::from(again.unwrap_or(0))));
    let rounds: Vec<(bool, u32, u32)> = rounds.collect();
    let sum = |of: &dyn Fn(&(bool, u32, u32)) -> u32| rounds.iter().map(of).sum::<u32>();
    let best = |round: &dyn Fn(&(bool, u32, u32)) -> u32| {
        rounds.iter().filter(|(is_best, ..)| *is_best).map(round).sum::<u32>()
    };
    // Whoever came or left between the rounds has gone from no line to another.
    let gained = sum(&|(_, first, again)| again.saturating_sub(*first));
    let lost = sum(&|(_, first, again)| first.saturating_sub(*again));
    Moved {
        hands: gained.min(lost),
        best: (best(&|(_, first, _)| *first), best(&|(_, _, again)| *again)),
        of: (sum(&|(_, first, _)| *first), sum(&|(_, _, again)| *again)),
    }
}

/// The page.
pub fn html(summary: &RoomSummary, locale: &Locale) -> String {
    let title = locale.format("workshop-summary-title", &[("name", summary.person.name.as_str().into())]);
    let mut split: Vec<&RoomMoment> = summary.moments.iter().filter(|moment| moment.split() > 0.0).collect();
    split.sort_by(|one, other| other.split().total_cmp(&one.split()));
    let moved: Vec<&RoomMoment> =
        summary.moments.iter().filter(|moment| moment.moved.is_some_and(|moved| moved.hands > 0)).collect();
    let numbers = |moments: &[&RoomMoment]| {
        let numbers: Vec<TurnNumber> = moments.iter().map(|moment| moment.turn.number).collect();
        debrief::turns(&numbers, locale)
    };
    let main = markup! {
        header { div {
            h1 { (title) }
            p.quiet { (summary.person.age) " · " (summary.person.occupation) " · " (summary.title) }
        } }
        section {
            h2 { (locale.text("workshop-in-short")) }
            p { (locale.format("workshop-voted", &[("n", (summary.moments.len() as u32).into())])) }
            @if !split.is_empty() {
                p { (locale.format("workshop-split", &[("turns", numbers(&split[..split.len().min(3)]).into())])) }
            }
            @if !moved.is_empty() {
                p { (locale.format("workshop-moved", &[("turns", numbers(&moved).into())])) }
            }
            @if let Some((title, text)) = &summary.ending { h3 { (title) } p { (text) } }
        }
        @for moment in &summary.moments { (shown(moment, locale)) }
        footer { p.quiet { (locale.text("workshop-means")) } }
    };
    sheet(locale.language(), &title, &[STYLE, OWN_STYLE], &main)
}

fn shown(moment: &RoomMoment, locale: &Locale) -> Markup {
    let turn = &moment.turn;
    markup! {
        section {
            h2 { (debrief::turn_name(turn.number, locale)) }
            @for said in &turn.before { p.said { b { (said.speaker) } " " (said.text) } }
            table.votes {
                thead { tr {
                    th scope="col" { (locale.text("guide-letter")) } th scope="col" { (locale.text("guide-line")) }
                    th scope="col" { (locale.text("workshop-first")) }
                    @if moment.moved.is_some() { th scope="col" { (locale.text("workshop-again")) } }
                } }
                tbody { @for (at, (line, first, again)) in moment.lines.iter().enumerate() { tr {
                    th scope="row" { (letter(at)) }
                    td {
                        (phrases::line(line))
                        @if at == moment.said { " " b { "(" (locale.text("workshop-said")) ")" } }
                        @if moment.is_best(line) { " " b { "(" (locale.text("guide-best")) ")" } }
                    }
                    td { (first) }
                    @if let Some(again) = again { td { (again) } }
                } } }
            }
            @for said in &turn.reply { p.said { b { (said.speaker) } " " (said.text) } }
            p.quiet { (turn.why) }
            @if let Some(moved) = moment.moved {
                p { (locale.format("workshop-moved-here", &[
                    ("hands", moved.hands.into()), ("before", moved.best.0.into()), ("beforeof", moved.of.0.into()),
                    ("after", moved.best.1.into()), ("afterof", moved.of.1.into()),
                ])) }
            }
        }
    }
}
