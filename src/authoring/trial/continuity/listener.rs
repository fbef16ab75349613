//! One play that is listened to: what has been heard in it, and what is taken up.

use std::collections::BTreeMap;

use super::vocabulary::Vocabulary;
use super::{Passage, Taken};
use crate::model::scenario::{LineIx, Scenario, Text, VariantIx};
use crate::play::encounter::{Case, Encounter, Event, Scope, Stream, World};
use crate::play::score::Key;
use crate::play::trainee::attempt_seed;

/// How often the players say a line that earns most at once, in percent; one after the other.
const ABILITIES: [u32; 4] = [0, 30, 60, 90];

/// Whom a word was first heard from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    /// It was read or shown.
    Shown,
    /// The patient, or somebody else in the room.
    Patient,
    /// The trainee.
    Trainee,
}

/// One play, and what has been heard in it.
pub(super) struct Listener<'l, 'a> {
    vocabulary: &'l mut Vocabulary<'a>,
    found: &'l mut BTreeMap<(Passage, usize), Taken>,
    number: u32,
    variant: VariantIx,
    /// By number of a stem.
    heard: BTreeMap<usize, Source>,
    path: Vec<LineIx>,
}

impl<'a> Listener<'_, 'a> {
    pub(super) fn play(
        case: &'a Case,
        vocabulary: &mut Vocabulary<'a>,
        number: u32,
        seed: u32,
        found: &mut BTreeMap<(Passage, usize), Taken>,
    ) {
        let scenario = &case.scenario;
        let seed = attempt_seed(seed, number);
        let world = World::drawn(scenario, seed);
        let (heard, path) = (BTreeMap::new(), Vec::new());
        let mut listener = Listener { vocabulary, found, number, variant: world.variant, heard, path };
        listener.shown(&scenario.patient.name);
        listener.hear(scenario.patient.occupation, Source::Shown);
        listener.hear(scenario.patient.behaviour, Source::Shown);
        let mut stream = Stream::new(seed, "continuity");
        let ability = ABILITIES[number as usize % ABILITIES.len()];
        let mut now = Encounter::begin(case, world, Scope::Course, |event| listener.event(scenario, event));
        while let Some(key) = Key::of(case, &now) {
            let Some(line) = key.pick(ability, &mut stream) else { break };
            now = now.step(case, line, |event| listener.event(scenario, event));
        }
    }

    fn event(&mut self, scenario: &Scenario, event: Event) {
        match event {
            Event::VisitBegan(visit) => {
                let visit = &scenario[visit];
                let texts = [visit.title, visit.brief].into_iter().chain(visit.referral);
                texts.for_each(|text| self.hear(text, Source::Shown));
            }
            Event::Interlude(paragraph) => self.hear(scenario[paragraph].text, Source::Shown),
            Event::Chosen(line) => {
                self.path.push(line);
                let texts = scenario[line].deed.into_iter().chain(scenario[line].say);
                texts.for_each(|text| self.take(Passage::Line(line), text));
            }
            Event::Said(say) => {
                if let Some(speaker) = scenario[say].speaker {
                    self.shown(&scenario.people[usize::from(speaker)].name);
                }
                self.take(Passage::Say(say), scenario[say].text);
            }
            Event::Replied(reply) => self.take(Passage::Reply(reply), scenario[reply].say.text),
            _ => {}
        }
    }

    /// Hears words that are on the screen and no text of the scenario.
    fn shown(&mut self, words: &str) {
        let words = self.vocabulary.words(words);
        words.all.iter().for_each(|stem| _ = self.heard.entry(*stem).or_insert(Source::Shown));
    }

    fn hear(&mut self, text: Text, source: Source) {
        let words = self.vocabulary.text(self.variant, text);
        words.all.iter().for_each(|stem| _ = self.heard.entry(*stem).or_insert(source));
    }

    /// Hears a passage, and notes what it takes up and whether that was heard before.
    fn take(&mut self, passage: Passage, text: Text) {
        let is_line = matches!(passage, Passage::Line(_));
        let words = self.vocabulary.text(self.variant, text);
        for own in words.own.iter().filter(|own| !is_line || own.is_name || own.is_known) {
            let taken = self.found.entry((passage, own.stem)).or_default();
            if taken.last.replace(self.number) == Some(self.number) {
                continue;
            }
            taken.said += 1;
            match self.heard.get(&own.stem) {
                Some(Source::Shown) => {}
                Some(Source::Patient) => taken.from_patient += 1,
                Some(Source::Trainee) => taken.from_trainee += 1,
                None => {
                    if taken.unheard.is_empty() {
                        (taken.word, taken.is_name, taken.path) = (own.word.clone(), own.is_name, self.path.clone());
                    }
                    taken.unheard.push(self.number);
                }
            }
        }
        self.hear(text, if is_line { Source::Trainee } else { Source::Patient });
    }
}
