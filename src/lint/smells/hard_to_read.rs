#![doc = include_str!("../../diag/explain/BS0613.md")]

use super::Subject;
use crate::diag::{Code, Diagnostic};
use crate::lint::places::Kind;

/// The level of official prose.
const MOST: usize = 50;

/// In fewer words one long one weighs too much.
const LEAST_WORDS: usize = 20;

/// Finds briefs, letters, explanations and scenes whose LIX (Björnsson 1968) is over 50.
pub(super) fn hard_to_read(subject: &Subject) -> Vec<Diagnostic> {
    let read = subject.places.passages().iter().filter(|passage| matches!(passage.kind, Kind::Why | Kind::Told));
    let found = read.filter_map(|passage| {
        let lix = lix(passage.words).filter(|lix| *lix > MOST)?;
        let diagnostic =
            Diagnostic::new(Code::HardToRead, passage.span, format!("this has a LIX of {lix}; {MOST} is hard to read"));
        Some(diagnostic.help("make the sentences shorter, and say it in shorter words"))
    });
    found.collect()
}

/// Words in a sentence, plus the percentage of words of more than six letters: about 25 is easy, 40 a newspaper, 50 official
/// prose (Björnsson 1968). `None` where there are fewer than twenty words.
pub fn lix(text: &str) -> Option<usize> {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty()).collect();
    let sentences =
        text.split(['.', '!', '?', ':', ';']).filter(|part| part.chars().any(char::is_alphanumeric)).count();
    let long = words.iter().filter(|word| word.chars().count() > 6).count();
    (words.len() >= LEAST_WORDS).then(|| words.len() / sentences.max(1) + 100 * long / words.len())
}

#[cfg(test)]
mod tests {
    use super::lix;

    #[test]
    fn long_sentences_of_long_words_are_hard() {
        let check = |text: &str, expect| assert_eq!(lix(text), expect, "{text}");
        check("Too short to tell.", None);
        check(&"She bends. ".repeat(10), Some(2));
        check(&"Internalisation constitutes behaviour ".repeat(10), Some(130));
        check(&"She told the children about it. ".repeat(4), Some(6 + 16));
    }
}
