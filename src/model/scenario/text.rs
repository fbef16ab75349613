//! The words of a scenario, apart from its structure.

use borsh::{BorshDeserialize, BorshSerialize};
use std::collections::BTreeMap;

/// What the addresses of texts begin with that only a facilitator reads.
pub(super) const GUIDE: &str = "guide/";

/// A text of a scenario, by its position in [`Texts`]. Bytes leave the position out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, BorshSerialize, BorshDeserialize)]
pub struct Text(#[borsh(skip)] pub(super) u32);

/// All texts with their addresses, in the file's order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Texts {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq)]
struct Entry {
    address: String,
    source: String,
    /// The words in the language that is shown, where that is not the source's.
    words: Option<String>,
}

impl Texts {
    /// Adds a text under its address, such as `planning/hello/wonder/say`.
    pub(super) fn add(&mut self, address: String, source: String) -> Text {
        self.entries.push(Entry { address, source, words: None });
        // A file of 4 MiB holds far fewer texts than `u32` counts.
        Text(u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX))
    }

    /// The words, with their placeholders still in them.
    pub fn raw(&self, text: Text) -> &str {
        let entry = &self.entries[text.0 as usize];
        entry.words.as_ref().unwrap_or(&entry.source)
    }

    /// Where a text stands, such as `planning/hello/wonder/say`.
    pub fn address(&self, text: Text) -> &str {
        &self.entries[text.0 as usize].address
    }

    /// Gives texts in other words, by address; those that `words` does not know keep the source's.
    pub(crate) fn say<'w>(&mut self, words: impl Fn(&str) -> Option<&'w str>) {
        for entry in &mut self.entries {
            entry.words = words(&entry.address).map(str::to_owned);
        }
    }

    /// The same as [`Texts::iter`], without what only a facilitator reads.
    pub fn played(&self) -> impl Iterator<Item = (&str, &str)> {
        let played = self.entries.iter().filter(|entry| !entry.address.starts_with(GUIDE));
        played.map(|entry| (entry.address.as_str(), entry.source.as_str()))
    }

    /// Addresses and the source's words, in the file's order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.entries.iter().map(|entry| (entry.address.as_str(), entry.source.as_str()))
    }
}

/// The placeholders `{key}` of a text, with their positions in bytes.
pub fn placeholders(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices('{').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        rest.find('}').map(|end| (at, &rest[..end]))
    })
}

/// For each placeholder, the letters of the longest of the texts that may stand in its place.
pub(crate) fn longest<'t>(values: impl IntoIterator<Item = (&'t str, &'t str)>) -> BTreeMap<&'t str, usize> {
    let mut longest = BTreeMap::new();
    for (key, text) in values {
        let known: &mut usize = longest.entry(key).or_default();
        *known = text.chars().count().max(*known);
    }
    longest
}

/// How many letters a text has at most once its placeholders are filled in.
pub(crate) fn filled_letters(text: &str, longest: &BTreeMap<&str, usize>) -> usize {
    text.chars().count() + placeholders(text).filter_map(|(_, key)| longest.get(key)).sum::<usize>()
}

/// The text with its placeholders filled in; one without a value stays as it is.
pub fn fill<'v>(text: &str, value: impl Fn(&str) -> Option<&'v str>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let Some(close) = rest[open..].find('}').map(|close| open + close) else { break };
        out.push_str(&rest[..open]);
        match value(&rest[open + 1..close]) {
            Some(words) => out.push_str(words),
            None => out.push_str(&rest[open..=close]),
        }
        rest = &rest[close + 1..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_found_and_filled() {
        let text = "It was {week}, {x} {";
        assert_eq!(placeholders(text).map(|(_, key)| key).collect::<Vec<_>>(), ["week", "x"]);
        assert_eq!(fill(text, |key| (key == "week").then_some("a bad week")), "It was a bad week, {x} {");
    }
}
