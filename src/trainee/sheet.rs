//! The outside of a line: all that can be seen of it without understanding it.

use crate::scenario::{LineIx, Scenario};

/// What can be counted in the words of a line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Letters, blanks and marks.
    pub letters: usize,
    /// Question marks.
    pub questions: usize,
    /// Words that speak of you and us.
    pub you_and_we: usize,
    /// Words that soften.
    pub hedges: usize,
    /// Whether it has a word that the paper warns of.
    pub banned: bool,
    /// Whether it begins by agreeing.
    pub agrees: bool,
}

const YOU_AND_WE: [&str; 10] = ["you", "your", "yours", "you're", "you've", "you'd", "you'll", "we", "our", "us"];

const HEDGES: [&str; 13] = [
    "maybe", "perhaps", "might", "could", "would", "i wonder", "seems", "a bit", "possibly", "sort of", "probably",
    "i'd", "a little",
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
        (0..scenario.lines.len()).map(|at| Sheet::of(&text(scenario, LineIx::new(at)))).collect()
    }

    /// The sheet of some words.
    pub fn of(words: &str) -> Sheet {
        let lower = words.to_lowercase();
        // Between blanks, so that a phrase is found as a word is.
        let spoken = format!(" {} ", split(&lower).collect::<Vec<_>>().join(" "));
        let count = |list: &[&str]| list.iter().map(|words| spoken.matches(&format!(" {words} ")).count()).sum();
        Sheet {
            letters: words.chars().count(),
            questions: words.matches('?').count(),
            you_and_we: count(&YOU_AND_WE),
            hedges: count(&HEDGES),
            banned: is_banned(words),
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

/// The words of a text in lower case; an apostrophe belongs to its word.
pub(crate) fn split(lower: &str) -> impl Iterator<Item = &str> {
    lower.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty())
}

/// All that is shown of a line.
pub(crate) fn text(scenario: &Scenario, line: LineIx) -> String {
    let line = &scenario[line];
    let parts = [line.deed, line.say].into_iter().flatten().map(|text| scenario.texts.raw(text));
    parts.collect::<Vec<_>>().join(" ")
}
