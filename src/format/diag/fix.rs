//! What would mend a finding, as data: words to be put in place of others.

use std::ops::Range;

use super::{LineIndex, Span, is_unseen};

/// The most letters of a place that are shown of what a fix changes.
const LONGEST: usize = 60;
/// How many letters are kept at either end of a longer one.
const ENDS: usize = 26;
/// How far the word reaches back that is shown beside what is added or taken out.
const WORD: usize = 24;

/// One place of a text, and what is to stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; empty where something is only added.
    pub span: Span,
    /// What stands there afterwards.
    pub text: String,
}

/// The one sensible way to mend a finding. Where there are two, there is no fix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// Places that change together, none of which overlaps another.
    pub edits: Vec<Edit>,
}

/// A fix in words: the line, and what stands there before and after, with the word beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The line, from 1.
    pub line: usize,
    /// What was written.
    pub before: String,
    /// What is written in its place.
    pub after: String,
}

impl Fix {
    /// Puts a text in the place of another.
    pub fn replace(span: Span, text: impl Into<String>) -> Fix {
        Fix { edits: vec![Edit { span, text: text.into() }] }
    }

    /// Adds a text before a byte.
    pub fn insert(at: u32, text: impl Into<String>) -> Fix {
        Fix::replace(Span { start: at, end: at }, text)
    }

    /// Takes a text out.
    pub fn remove(span: Span) -> Fix {
        Fix::replace(span, "")
    }

    /// Adds a text before a place and another after it.
    pub fn wrap(span: Span, before: impl Into<String>, after: impl Into<String>) -> Fix {
        Fix::insert(span.start, before).and(Fix::insert(span.end, after))
    }

    /// Both as one.
    pub fn and(mut self, other: Fix) -> Fix {
        self.edits.extend(other.edits);
        self
    }

    /// Several as one; `None` of none.
    pub fn all(fixes: impl IntoIterator<Item = Fix>) -> Option<Fix> {
        fixes.into_iter().reduce(Fix::and)
    }

    /// The same in the order of the text, each edit once.
    pub fn in_order(mut self) -> Fix {
        self.edits.sort_by_key(|edit| edit.span);
        self.edits.dedup();
        self
    }

    /// From the first place to the last.
    pub fn span(&self) -> Span {
        self.edits.iter().map(|edit| edit.span).reduce(Span::to).unwrap_or_default()
    }

    /// What it does, in words, for each line that it changes; `index` is that of the text.
    pub fn told(&self, source: &str, index: &LineIndex) -> Vec<Told> {
        let line = |edit: &Edit| index.position(edit.span.range().start).line;
        let edits = self.clone().in_order().edits;
        edits
            .chunk_by(|one, other| line(one) == line(other))
            .map(|edits| told(source, line(&edits[0]), edits))
            .collect()
    }
}

/// What edits of one line do, with the words beside them.
fn told(source: &str, line: usize, edits: &[Edit]) -> Told {
    let within = |at: u32| source.floor_char_boundary(at as usize);
    let whole = edits.iter().map(|edit| edit.span).reduce(Span::to).unwrap_or_default();
    let (before, after) = source.split_at(within(whole.start));
    let is_part = |c: &char| !c.is_whitespace() && !"()[]{},".contains(*c);
    let back: usize = before.chars().rev().take(WORD).take_while(is_part).map(char::len_utf8).sum();
    let rest = &after[within(whole.end) - before.len()..];
    let on: usize = rest.chars().take(WORD).take_while(is_part).map(char::len_utf8).sum();
    let (start, end) = (before.len() - back, within(whole.end) + on);
    let moved = |span: Span| Span::new(within(span.start) - start, within(span.end) - start);
    let edits = edits.iter().map(|edit| Edit { span: moved(edit.span), text: edit.text.clone() }).collect();
    let (after, _) = apply(&source[start..end], [&Fix { edits }]);
    Told { line, before: shortened(&source[start..end]), after: shortened(&after) }
}

impl std::fmt::Display for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        let Told { line, before, after } = self;
        match (before.is_empty(), after.is_empty()) {
            (true, _) => write!(f, "line {line}: `{after}` is added"),
            (_, true) => write!(f, "line {line}: `{before}` is taken out"),
            _ => write!(f, "line {line}: `{before}` is now `{after}`"),
        }
    }
}

/// A text in one line and of a length that can be read at a glance; what cannot be seen is written out.
fn shortened(text: &str) -> String {
    let letters: Vec<char> = text.split_whitespace().collect::<Vec<_>>().join(" ").chars().collect();
    let seen = |letters: &[char]| -> String {
        let one = |letter: &char| match is_unseen(*letter) {
            true => letter.escape_unicode().to_string(),
            false => letter.to_string(),
        };
        letters.iter().map(one).collect()
    };
    match letters.len() > LONGEST {
        true => format!("{} … {}", seen(&letters[..ENDS]), seen(&letters[letters.len() - ENDS..])),
        false => seen(&letters),
    }
}

/// The text with these fixes made, and which of them were: of those that overlap or touch, the first.
pub fn apply<'f>(source: &str, fixes: impl IntoIterator<Item = &'f Fix>) -> (String, Vec<&'f Fix>) {
    let mut taken: Vec<&Edit> = Vec::new();
    let mut done = Vec::new();
    for fix in fixes {
        let apart = |edit: &Edit| taken.iter().all(|other| !touch(edit.span, other.span));
        if !fix.edits.is_empty() && fix.edits.iter().all(|edit| source.get(edit.span.range()).is_some() && apart(edit))
        {
            taken.extend(&fix.edits);
            done.push(fix);
        }
    }
    taken.sort_by_key(|edit| edit.span);
    let (mut text, mut copied) = (String::with_capacity(source.len()), 0);
    for edit in taken {
        let Range { start, end } = edit.span.range();
        text.push_str(source.get(copied..start).unwrap_or_default());
        text.push_str(&edit.text);
        copied = copied.max(end);
    }
    text.push_str(&source[copied..]);
    (text, done)
}

fn touch(one: Span, other: Span) -> bool {
    one.start <= other.end && other.start <= one.end
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(source: &str, part: &str) -> Span {
        let start = source.find(part).unwrap();
        Span::new(start, start + part.len())
    }

    #[test]
    fn a_fix_says_what_it_does() {
        let check = |source: &str, fix: Fix, expect: &str| {
            let told: Vec<String> = fix.told(source, &LineIndex::new(source)).iter().map(ToString::to_string).collect();
            assert_eq!(told.join("; "), expect);
        };
        let source = "(\n age: 52 name: “Ann Æble”, cue: Half\u{200b}Smile, on: 65%,\n /)";
        check(source, Fix::insert(at(source, " name").start, ","), "line 2: `52` is now `52,`");
        check(source, Fix::remove(at(source, "%")), "line 2: `65%` is now `65`");
        let quotes = Fix::replace(at(source, "“"), "\"").and(Fix::replace(at(source, "”"), "\""));
        check(source, quotes, "line 2: `“Ann Æble”` is now `\"Ann Æble\"`");
        let unseen = at(source, "\u{200b}");
        check(source, Fix::remove(unseen), "line 2: `Half\\u{200b}Smile` is now `HalfSmile`");
        check(source, Fix::remove(at(source, "/")), "line 3: `/` is taken out");
        check(source, Fix::insert(Span::new(0, source.len()).end, ")"), "line 3: `)` is added");
        let both = Fix::replace(at(source, ")"), "]").and(Fix::replace(at(source, "("), "["));
        check(source, both, "line 1: `(` is now `[`; line 3: `/)` is now `/]`");
        let long = format!("[{}]", "word ".repeat(30));
        let fix = Fix::wrap(Span::new(1, long.len() - 1), "\"", "\"");
        let [told] = &fix.told(&long, &LineIndex::new(&long))[..] else { panic!("one line") };
        assert!(told.before.starts_with("word word") && told.before.contains(" … "), "{told}");
        assert!(told.after.starts_with("\"word") && told.after.ends_with('"') && told.after.len() < 80, "{told}");
    }

    #[test]
    fn of_fixes_that_touch_the_first_is_made() {
        let check = |fixes: &[Fix], expect: &str, count: usize| {
            let (text, done) = apply("abcæef", fixes);
            assert_eq!((text.as_str(), done.len()), (expect, count), "{fixes:?}");
        };
        let span = Span::new;
        check(&[], "abcæef", 0);
        check(&[Fix::remove(span(5, 6)), Fix::insert(0, "x")], "xabcæf", 2);
        check(&[Fix::replace(span(0, 2), "x"), Fix::replace(span(1, 3), "y")], "xcæef", 1);
        check(&[Fix::insert(1, "x"), Fix::insert(1, "y")], "axbcæef", 1);
        check(&[Fix::wrap(span(0, 1), "(", ")"), Fix::remove(span(2, 3))], "(a)bæef", 2);
        // What lies outside the text or within a letter is none of it.
        check(&[Fix::remove(span(3, 4)), Fix::remove(span(6, 99))], "abcæef", 0);
    }
}
