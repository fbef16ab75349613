#![doc = include_str!("../../../format/diag/explain/BS0612.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};

/// Shorter names are one letter away from too many words.
const LEAST: usize = 4;

/// The first word of a sentence has its capital anyhow: "Hang on" is no slip for Hana.
const LEAST_AT_A_START: usize = 6;

/// Finds words that are one slip away from a name.
pub(super) fn name_misspelt(subject: &Subject) -> Vec<Diagnostic> {
    let people = subject.scenario.people.iter().map(|person| &person.name);
    let names = [&subject.scenario.patient.name].into_iter().chain(people).flat_map(|name| name.split_whitespace());
    let names: Vec<&str> = names.filter(|name| name.chars().count() >= LEAST).collect();
    let mut found = Vec::new();
    for passage in subject.places.passages() {
        for word in words_with_a_capital(passage.words) {
            let slip = |name: &&&str| strsim::damerau_levenshtein(word, name) == 1 && !is_form_of(word, name);
            if !names.contains(&word)
                && let Some(name) = names.iter().find(slip)
            {
                let message = format!("`{word}` is nearly `{name}`");
                let diagnostic = Diagnostic::new(Code::NameMisspelt, passage.span, message);
                found.push(
                    diagnostic.help(format!("write {name}; somebody else should have a name that is less alike")),
                );
            }
        }
    }
    found
}

/// The words of a text that may be names.
fn words_with_a_capital(text: &str) -> impl Iterator<Item = &str> {
    let sentences = text.split(['.', '!', '?', '…', ':']);
    let words = sentences.flat_map(|sentence| {
        let words = sentence.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
        words.enumerate()
    });
    let may_be_a_name = |(at, word): &(usize, &str)| {
        let least = if *at == 0 { LEAST_AT_A_START } else { LEAST };
        word.chars().count() >= least && word.starts_with(char::is_uppercase)
    };
    words.filter(may_be_a_name).map(|(_, word)| word)
}

/// A plural, or a name that another begins with.
fn is_form_of(word: &str, name: &str) -> bool {
    word.strip_prefix(name).is_some_and(|ending| ending == "s")
}
