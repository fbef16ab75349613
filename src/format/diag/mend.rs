//! Fixes made round after round, as long as the text gets no worse.

use super::fix::apply;
use super::{Code, Diagnostic, Fix, LineIndex, Told};

/// How many rounds there are at most. Two fixes at one place take two; and a parser that has found enough tells the rest when
/// that has been mended.
const ROUNDS: usize = 64;

/// What has become of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mended {
    /// The text, with what could be mended.
    pub text: String,
    /// What was done, in order.
    pub done: Vec<Told>,
    /// What could have been done and would have left more errors than there were.
    pub withheld: Vec<Told>,
}

/// Makes the fixes that `check` finds, checks again, and goes on until there are none. What is kept is the last round after
/// which there was no more wrong with the text than before.
pub fn mend(source: &str, check: impl Fn(&str) -> Vec<Diagnostic>) -> Mended {
    let mut mended = Mended { text: source.to_owned(), done: Vec::new(), withheld: Vec::new() };
    let mut text = source.to_owned();
    let mut found = check(source);
    let mut fewest = errors(&found);
    for _ in 0..ROUNDS {
        let (next, fixes) = apply(&text, found.iter().filter_map(|found| found.fix.as_ref()));
        if fixes.is_empty() {
            break;
        }
        mended.withheld.extend(in_order(&text, &fixes));
        found = check(&next);
        text = next;
        let count = errors(&found);
        if count <= fewest {
            fewest = count;
            mended.text.clone_from(&text);
            mended.done.append(&mut mended.withheld);
        }
    }
    mended
}

fn in_order(text: &str, fixes: &[&Fix]) -> Vec<Told> {
    let mut fixes = fixes.to_vec();
    fixes.sort_by_key(|fix| fix.span());
    let index = LineIndex::new(text);
    fixes.iter().flat_map(|fix| fix.told(text, &index)).collect()
}

/// How many errors there are of each group of codes, in the order in which a file is understood: a file of which more can be
/// read is better, though what could not be seen before comes to light.
fn errors(found: &[Diagnostic]) -> [usize; 8] {
    let mut counts = [0; 8];
    for found in found.iter().filter(|found| found.is_error()) {
        counts[group(found.code)] += 1;
    }
    counts
}

/// The group of a code: 0 for the form of the text, 1 for its fields, 2 for its names, and so on.
fn group(code: Code) -> usize {
    let number = code.id().get(2..4).and_then(|group| group.parse::<usize>().ok());
    number.map_or(0, |number| number.saturating_sub(1).min(7))
}

#[cfg(test)]
mod tests {
    use super::super::Span;
    use super::*;

    /// Finds every letter of `rules` that stands in the text, with what is to stand there.
    fn check(source: &str, rules: &[(char, Code, Option<&str>)], expect: &str, done: usize, withheld: usize) {
        let find = |text: &str| -> Vec<Diagnostic> {
            let one = |(at, letter): (usize, char)| {
                let (_, code, text) = rules.iter().find(|(known, ..)| *known == letter)?;
                let span = Span::new(at, at + 1);
                let found = Diagnostic::new(*code, span, "no");
                Some(found.fix(text.map(|text| Fix::replace(span, text))))
            };
            text.char_indices().filter_map(one).collect()
        };
        let mended = mend(source, find);
        assert_eq!(
            (mended.text.as_str(), mended.done.len(), mended.withheld.len()),
            (expect, done, withheld),
            "{source}"
        );
        // Once more, and nothing happens.
        let again = mend(&mended.text, find);
        assert_eq!((again.text.as_str(), again.done.len()), (expect, 0), "{source}");
    }

    #[test]
    fn what_is_certain_is_mended_and_nothing_gets_worse() {
        let (form, field, name) = (Code::Syntax, Code::UnknownField, Code::UnknownId);
        check("a b", &[('x', form, Some("y"))], "a b", 0, 0);
        check("x b x", &[('x', form, Some("y"))], "y b y", 2, 0);
        // Two that touch take two rounds.
        check("xx", &[('x', form, Some("y"))], "yy", 2, 0);
        // What has no fix stays.
        check("xz", &[('x', form, Some("y")), ('z', field, None)], "yz", 1, 0);
        // Worse: the text stays as it was.
        check("x", &[('x', field, Some("zz")), ('z', field, None)], "x", 0, 1);
        // Worse at first, and better in the end.
        check("x", &[('x', field, Some("z-z")), ('z', field, Some(""))], "-", 3, 0);
        // What was hidden comes to light.
        check("x", &[('x', form, Some("zz")), ('z', name, None)], "zz", 1, 0);
        check("x", &[('x', name, Some("zz")), ('z', form, None)], "x", 0, 1);
    }
}
