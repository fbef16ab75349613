//! The words of texts: those that not everybody uses, names among them, and whether they are spoken of as known.

use std::collections::{BTreeMap, BTreeSet};

use super::common;
use super::stem::stem;
use crate::model::scenario::{Scenario, Text, VariantIx, fill};
use crate::play::trainee::split;

/// Words after which something is spoken of that is known.
const POINTING: [&str; 10] = ["the", "that", "this", "those", "these", "your", "his", "her", "their", "whose"];

/// The words of a text.
#[derive(Default)]
pub(super) struct Words {
    /// All of them, as numbers of their stems.
    pub all: Vec<usize>,
    /// Those that not everybody uses.
    pub own: Vec<Own>,
}

/// A word that not everybody uses.
pub(super) struct Own {
    pub stem: usize,
    pub word: String,
    pub is_name: bool,
    /// Whether it is spoken of as something known.
    pub is_known: bool,
}

/// All words by number, and those of every text once it has been met.
pub(super) struct Vocabulary<'a> {
    scenario: &'a Scenario,
    /// Stems of words that anybody may use.
    common: BTreeSet<String>,
    stems: BTreeMap<String, usize>,
    /// By variant, since its texts differ.
    texts: BTreeMap<(VariantIx, Text), Words>,
}

impl<'a> Vocabulary<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Vocabulary<'a> {
        Vocabulary { scenario, common: common::stems(), stems: BTreeMap::new(), texts: BTreeMap::new() }
    }

    pub(super) fn text(&mut self, variant: VariantIx, text: Text) -> &Words {
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

    pub(super) fn words(&mut self, text: &str) -> Words {
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

#[cfg(test)]
mod tests {
    use super::*;

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
