//! The outside of a line: all that can be seen of it without understanding it.

use super::Opening;
use crate::model::scenario::{LineIx, Scenario};

/// What can be counted in the words of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Letters, blanks and marks.
    pub letters: usize,
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Letters of a word, in the mean, in hundredths.
    pub word_length: usize,
    /// Letters of the longest word.
    pub longest_word: usize,
    /// Question marks.
    pub questions: usize,
    /// Commas.
    pub commas: usize,
    /// Exclamation marks.
    pub exclamations: usize,
    /// Dots that leave a sentence open.
    pub trails: usize,
    /// Marks of quotation.
    pub quotes: usize,
    /// Words that speak of you and us.
    pub you_and_we: usize,
    /// Words that speak of me.
    pub of_me: usize,
    /// Words that soften.
    pub hedges: usize,
    /// Words that leave no way out.
    pub absolutes: usize,
    /// Words that deny.
    pub negations: usize,
    /// Words with an apostrophe in them.
    pub contractions: usize,
    /// Numbers, as digits or as words.
    pub numbers: usize,
    /// How it opens.
    pub opening: Opening,
    /// Whether it ends by asking for a yes: "isn't it?".
    pub tag: bool,
    /// Whether it ends with a question mark.
    pub ends_asking: bool,
    /// Whether something is done; it stands in brackets.
    pub deed: bool,
    /// Whether it has a word that the paper warns of.
    pub banned: bool,
    /// Whether it begins by agreeing.
    pub agrees: bool,
}

const YOU_AND_WE: [&str; 10] = ["you", "your", "yours", "you're", "you've", "you'd", "you'll", "we", "our", "us"];

const OF_ME: [&str; 8] = ["i", "i'm", "i've", "i'd", "i'll", "me", "my", "mine"];

const HEDGES: [&str; 13] = [
    "maybe", "perhaps", "might", "could", "would", "i wonder", "seems", "a bit", "possibly", "sort of", "probably",
    "i'd", "a little",
];

const ABSOLUTES: [&str; 16] = [
    "always",
    "never",
    "every",
    "everything",
    "all",
    "none",
    "nothing",
    "must",
    "only",
    "just",
    "completely",
    "any",
    "definitely",
    "certainly",
    "entirely",
    "exactly",
];

const NEGATIONS: [&str; 8] = ["no", "not", "never", "nothing", "nobody", "none", "nor", "without"];

const NUMBERS: [&str; 20] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
    "twenty", "thirty", "forty", "fifty", "hundred", "half", "twice",
];

const TAGS: [&str; 20] = [
    "isn't it",
    "aren't you",
    "won't you",
    "don't you",
    "shall we",
    "will you",
    "wouldn't you",
    "couldn't we",
    "right",
    "ok",
    "okay",
    "yes",
    "doesn't it",
    "wasn't it",
    "haven't you",
    "can't you",
    "didn't you",
    "is it",
    "do you",
    "all right",
];

/// Beginnings of words that the paper warns of (K, T2), or that carry what it warns of.
const BANNED: [&str; 26] = [
    "unstable",
    "instabil",
    "posture",
    "worn",
    "wear",
    "disc",
    "slipp",
    "alignment",
    "align",
    "neutral",
    "correct",
    "proper",
    "right",
    "allow",
    "safe",
    "damage",
    "injur",
    "degenerat",
    "weak",
    "protect",
    "straight",
    "fix",
    "cure",
    "programme",
    "promise",
    "scan",
];

const AGREEMENTS: [&str; 16] = [
    "yes",
    "of course",
    "right",
    "good",
    "a fair",
    "fair",
    "exactly",
    "true",
    "no wonder",
    "lovely",
    "sure",
    "absolutely",
    "thanks",
    "i see",
    "look at you",
    "poor you",
];

impl Sheet {
    /// The sheets of all lines.
    pub fn all(scenario: &Scenario) -> Vec<Sheet> {
        let of = |line: LineIx| Sheet { deed: scenario[line].deed.is_some(), ..Sheet::of(&text(scenario, line)) };
        (0..scenario.lines.len()).map(LineIx::new).map(of).collect()
    }

    /// The sheet of some words.
    pub fn of(text: &str) -> Sheet {
        let lower = text.to_lowercase();
        let words: Vec<&str> = split(&lower).collect();
        // Between blanks, so that a phrase is found as a word is.
        let spoken = format!(" {} ", words.join(" "));
        let count = |list: &[&str]| list.iter().map(|words| spoken.matches(&format!(" {words} ")).count()).sum();
        let marks = |marks: &[char]| text.matches(marks).count();
        let long = words.iter().map(|word| word.chars().count());
        let asks = lower.trim_end().ends_with('?');
        Sheet {
            letters: text.chars().count(),
            words: words.len(),
            sentences: text.split(['.', '!', '?', '…']).filter(|part| part.chars().any(char::is_alphanumeric)).count(),
            word_length: 100 * long.clone().sum::<usize>() / words.len().max(1),
            longest_word: long.max().unwrap_or(0),
            questions: marks(&['?']),
            commas: marks(&[',']),
            exclamations: marks(&['!']),
            trails: marks(&['…']) + text.matches("...").count(),
            quotes: marks(&['"', '“', '”', '‘']),
            you_and_we: count(&YOU_AND_WE),
            of_me: count(&OF_ME),
            hedges: count(&HEDGES),
            absolutes: count(&ABSOLUTES),
            negations: count(&NEGATIONS) + words.iter().filter(|word| word.ends_with("n't")).count(),
            contractions: words.iter().filter(|word| word.contains('\'')).count(),
            numbers: count(&NUMBERS) + words.iter().filter(|word| word.contains(|c: char| c.is_ascii_digit())).count(),
            opening: words.first().map_or(Opening::Other, |word| Opening::of(word)),
            tag: asks && TAGS.iter().any(|tag| spoken.trim_end().ends_with(&format!(" {tag}"))),
            ends_asking: asks,
            deed: false,
            banned: is_banned(text),
            agrees: AGREEMENTS.iter().any(|words| lower.starts_with(words)),
        }
    }
}

/// Whether words have one in them that the paper warns of.
pub fn is_banned(words: &str) -> bool {
    banned_word(words).is_some()
}

/// The first word, in lower case, that the paper warns of.
pub fn banned_word(words: &str) -> Option<String> {
    let lower = words.to_lowercase();
    split(&lower).find(|word| BANNED.iter().any(|banned| word.starts_with(banned))).map(str::to_owned)
}

/// The words of a text; an apostrophe belongs to its word.
pub(crate) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty())
}

/// All that is shown of a line.
pub(crate) fn text(scenario: &Scenario, line: LineIx) -> String {
    let line = &scenario[line];
    let parts = [line.deed, line.say].into_iter().flatten().map(|text| scenario.texts.raw(text));
    parts.collect::<Vec<_>>().join(" ")
}
