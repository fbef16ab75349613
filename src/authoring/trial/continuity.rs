//! Whether everybody speaks of what has been said in this play, and not of what was said in another.
//!
//! A line of the trainee may use a name, or a word that is not everybody's, only where somebody has said or shown it. Two
//! things tell that a line takes up rather than brings: an article or a pronoun that points back ("that red bit"), and that
//! in other plays it was the patient who said it first. A patient may always bring something new; what only a line of the
//! trainee brings can be taken up only where that line was said.

use std::collections::{BTreeMap, BTreeSet};

use super::common;
use crate::model::scenario::{LineIx, ReplyIx, SayIx, Scenario, Text, VariantIx, fill};
use crate::play::encounter::{Case, Encounter, Event, Scope, Stream, World};
use crate::play::score::Key;
use crate::play::trainee::{attempt_seed, split};

/// How often the players say a line that earns most at once, in percent; one after the other.
const ABILITIES: [u32; 4] = [0, 30, 60, 90];

/// Words after which something is spoken of that is known.
const POINTING: [&str; 10] = ["the", "that", "this", "those", "these", "your", "his", "her", "their", "whose"];

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

/// The words of a text.
#[derive(Default)]
struct Words {
    /// All of them, as numbers of their stems.
    all: Vec<usize>,
    /// Those that not everybody uses.
    own: Vec<Own>,
}

/// A word that not everybody uses.
struct Own {
    stem: usize,
    word: String,
    is_name: bool,
    /// Whether it is spoken of as something known.
    is_known: bool,
}

/// All words by number, and those of every text once it has been met.
struct Vocabulary<'a> {
    scenario: &'a Scenario,
    /// Stems of words that anybody may use.
    common: BTreeSet<String>,
    stems: BTreeMap<String, usize>,
    /// By variant, since its texts differ.
    texts: BTreeMap<(VariantIx, Text), Words>,
}

impl<'a> Vocabulary<'a> {
    fn of(scenario: &'a Scenario) -> Vocabulary<'a> {
        Vocabulary { scenario, common: common::stems(), stems: BTreeMap::new(), texts: BTreeMap::new() }
    }

    fn text(&mut self, variant: VariantIx, text: Text) -> &Words {
        if !self.texts.contains_key(&(variant, text)) {
            let scenario = self.scenario;
            let filled = fill(scenario.texts.raw(text), |key| {
                let known = scenario[variant].texts.iter().find(|(name, _)| name == key);
                known.map(|(_, text)| scenario.texts.raw(*text))
            });
            let words = self.words(&filled);
            self.texts.insert((variant, text), words);
        }
        &self.texts[&(variant, text)]
    }

    fn words(&mut self, text: &str) -> Words {
        let mut words = Words::default();
        let text = text.replace('’', "'");
        for sentence in text.split(['.', '!', '?', '…', ':', '“', '”', '"']) {
            let mut is_first = true;
            // What stands before a comma does not belong to what follows it.
            for clause in sentence.split([',', ';', '(', ')', '–', '—']) {
                let mut before: [String; 2] = Default::default();
                for word in split(clause) {
                    let word = word.trim_matches('\'');
                    if word.is_empty() {
                        continue;
                    }
                    let is_known = before.iter().any(|word| POINTING.contains(&word.as_str()));
                    // Who says "a Danish letter" brings it.
                    let is_brought = matches!(before[1].as_str(), "a" | "an");
                    self.word(word, !is_first && !is_brought, is_known, &mut words);
                    is_first = false;
                    before = [std::mem::take(&mut before[1]), word.to_lowercase()];
                }
            }
        }
        words
    }

    fn word(&mut self, word: &str, may_be_name: bool, is_known: bool, words: &mut Words) {
        let plain = word.strip_suffix("'s").unwrap_or(word);
        let stem = stem(plain);
        let is_own =
            plain.chars().count() > 2 && plain.chars().all(char::is_alphabetic) && !self.common.contains(&stem);
        let next = self.stems.len();
        let number = *self.stems.entry(stem).or_insert(next);
        words.all.push(number);
        if is_own {
            // Any word may have a capital where a sentence begins; that of somebody who belongs to the scenario is a name.
            let is_person = |name: &str| name.split_whitespace().any(|part| part == plain);
            let is_known_name = self.scenario.people.iter().any(|person| is_person(&person.name));
            let is_name = is_known_name || may_be_name && plain.starts_with(char::is_uppercase);
            words.own.push(Own { stem: number, word: plain.to_owned(), is_name, is_known });
        }
    }
}

/// One play, and what has been heard in it.
struct Listener<'l, 'a> {
    vocabulary: &'l mut Vocabulary<'a>,
    found: &'l mut BTreeMap<(Passage, usize), Taken>,
    number: u32,
    variant: VariantIx,
    /// By number of a stem.
    heard: BTreeMap<usize, Source>,
    path: Vec<LineIx>,
}

impl<'a> Listener<'_, 'a> {
    fn play(
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

/// A word without its endings, so that "bends", "bending" and "bend" are one. It need not be a word.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word.to_lowercase();
    // "mornings" has two.
    while let Some(shorter) = without_ending(&stem) {
        stem = shorter.to_owned();
    }
    // "stopped" has two letters where "stop" has one; "carries" has another than "carry".
    let mut letters: Vec<char> = stem.chars().collect();
    if let [.., a, b] = letters[..]
        && a == b
    {
        letters.pop();
    }
    if let Some(last @ 'y') = letters.last_mut() {
        *last = 'i';
    }
    letters.into_iter().collect()
}

fn without_ending(word: &str) -> Option<&str> {
    let endings = ["ing", "ed", "es", "s", "e"].into_iter().filter(|_| !word.ends_with("ss"));
    endings.filter_map(|ending| word.strip_suffix(ending)).find(|stem| stem.chars().count() > 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [&["bend", "bends", "bending"][..], &["slip", "slipped"], &["carry", "carries", "carried"]] {
            assert!(forms.iter().all(|form| stem(form) == stem(forms[0])), "{forms:?}");
        }
        let is_common = |word: &str| common::stems().contains(&stem(word));
        assert!(is_common("mornings") && is_common("goes") && !is_common("harbour"));
    }

    #[test]
    fn names_and_what_is_pointed_at_are_told_from_other_words() {
        let rubric = crate::model::scenario::fixture::rubric();
        let scenario = crate::model::scenario::read(crate::model::scenario::fixture::SOUND, &rubric).0.unwrap();
        let mut vocabulary = Vocabulary::of(&scenario);
        let text = "Harbours again, Liban. Whatever Idil’s forklift does, that red forklift stays. It’s a Velux.";
        let words = vocabulary.words(text);
        let own = words.own.iter().map(|own| (own.word.as_str(), own.is_name, own.is_known));
        let expected = [
            ("Harbours", false, false),
            ("Liban", true, false),
            ("Whatever", false, false),
            ("Idil", true, false),
            ("forklift", false, false),
            ("red", false, true),
            ("forklift", false, true),
            // Brought, and so not taken up.
            ("Velux", false, false),
        ];
        assert_eq!(own.collect::<Vec<_>>(), expected);
    }
}
