//! The sheet that clinicians rate: every moment once, blind and shuffled.

use std::collections::BTreeMap;

use crate::encounter::{Case, Encounter, Event, Place, Scope, Stream, World, draw, shuffle};
use crate::scenario::{ExchangeIx, LineIx, Text, fill};
use crate::score::Key;

/// The letters of the lines of a moment.
pub const LETTERS: [char; 6] = ['A', 'B', 'C', 'D', 'E', 'F'];

/// Turns before the moment that a rater reads.
const TURNS: usize = 3;

/// Attempts in each world in which moments are looked for.
const ATTEMPTS: u32 = 40;

/// How often the learner who comes to them says a line that earns most at once, in percent.
const ABILITY: u32 = 80;

/// A moment as a rater meets it.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// Where it is; no rater is shown this.
    pub exchange: ExchangeIx,
    /// What was said up to it, a line each.
    pub before: Vec<String>,
    /// The lines on offer, in the order of their letters.
    pub lines: Vec<LineIx>,
    /// Their words, in the same order.
    pub words: Vec<String>,
    /// Those that the coding holds to be best; no rater is shown this.
    pub keys: Vec<LineIx>,
}

/// Every exchange in which something is to be decided, at a moment that an able learner comes to; in an order and with
/// letters that the seed draws. The same seed gives the same sheet.
pub fn sheet(case: &Case, seed: u32) -> Vec<Moment> {
    let mut found: BTreeMap<ExchangeIx, Moment> = BTreeMap::new();
    for world in World::all(&case.scenario) {
        let mut stream = Stream::new(seed, &format!("rating/{}", world.number(&case.scenario)));
        for _ in 0..ATTEMPTS {
            attempt(case, world, seed, &mut stream, &mut found);
        }
    }
    let mut moments: Vec<Moment> = found.into_values().collect();
    shuffle(seed, "rating", &mut moments);
    moments
}

fn attempt(case: &Case, world: World, seed: u32, stream: &mut Stream, found: &mut BTreeMap<ExchangeIx, Moment>) {
    let mut transcript = Transcript { case, world, turns: Vec::new() };
    let mut now = Encounter::begin(case, world, Scope::Course, |event| transcript.note(event));
    while let Some(key) = Key::of(case, &now) {
        if let Place::At(exchange) = now.place
            && key.is_decision()
        {
            found.entry(exchange).or_insert_with(|| {
                let mut lines = key.offered.to_vec();
                shuffle(draw(seed, &case.scenario[exchange].address, u32::MAX), "letters", &mut lines);
                let keys = lines.iter().copied().filter(|line| key.holds(*line)).collect();
                let words = lines.iter().map(|line| transcript.line(*line)).collect();
                Moment { exchange, before: transcript.last(), lines, words, keys }
            });
        }
        let able = stream.below(100) < ABILITY;
        let among: Vec<LineIx> = key.offered.iter().copied().filter(|line| !able || key.holds(*line)).collect();
        let Some(line) = among.get(stream.below(among.len() as u32) as usize) else { return };
        now = now.step(case, *line, |event| transcript.note(event));
    }
}

/// What has been said in an attempt.
struct Transcript<'a> {
    case: &'a Case,
    world: World,
    /// By turn: a line each for what was said in it.
    turns: Vec<Vec<String>>,
}

impl Transcript<'_> {
    fn note(&mut self, event: Event) {
        let scenario = &self.case.scenario;
        match event {
            Event::VisitBegan(_) => self.turns = vec![Vec::new()],
            Event::Chosen(line) => self.turns.push(vec![format!("You: {}", self.line(line))]),
            Event::Said(say) => self.said(scenario[say].speaker, scenario[say].text),
            Event::Replied(reply) => self.said(scenario[reply].say.speaker, scenario[reply].say.text),
            _ => {}
        }
    }

    fn said(&mut self, speaker: Option<u8>, text: Text) {
        let scenario = &self.case.scenario;
        let name = speaker.map_or(scenario.patient.first_name(), |at| &scenario.people[usize::from(at)].name);
        let words = format!("{name}: {}", self.words(text));
        self.turns.last_mut().into_iter().for_each(|turn| turn.push(words.clone()));
    }

    /// All that is shown of a line.
    fn line(&self, line: LineIx) -> String {
        let line = &self.case.scenario[line];
        let deed = line.deed.map(|deed| format!("[{}]", self.words(deed)));
        deed.into_iter().chain(line.say.map(|say| self.words(say))).collect::<Vec<_>>().join(" ")
    }

    fn words(&self, text: Text) -> String {
        let scenario = &self.case.scenario;
        let values = &scenario[self.world.variant].texts;
        let value = |key: &str| values.iter().find(|(name, _)| name == key).map(|(_, text)| scenario.texts.raw(*text));
        fill(scenario.texts.raw(text), value)
    }

    /// The last turns, as a rater reads them.
    fn last(&self) -> Vec<String> {
        let from = self.turns.len().saturating_sub(TURNS);
        self.turns[from..].iter().flatten().cloned().collect()
    }
}
