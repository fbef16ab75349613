//! How a value of another kind would have to be written, where it is nearly right.

use std::ops::RangeInclusive;

use super::Read;
use super::record::check;
use crate::format::diag::{Diagnostic, Fix, Span, surely};
use crate::format::syntax::{Field, Kind, Node};

/// What to write in place of a value.
#[derive(Default)]
pub(super) struct Nearly {
    pub help: Option<String>,
    pub fix: Option<Fix>,
}

impl Nearly {
    fn fix(self, fix: impl Into<Option<Fix>>) -> Nearly {
        Nearly { fix: fix.into(), ..self }
    }
}

fn say(help: impl Into<String>) -> Nearly {
    Nearly { help: Some(help.into()), fix: None }
}

/// In place of one value.
pub(super) fn one(node: &Node) -> Option<Nearly> {
    Some(match &node.kind {
        Kind::Text(text) if number(text).is_some() => say("write the number alone, without quotes"),
        Kind::List(items) => match items.as_slice() {
            [item] => say("write it without the square brackets").fix(bare(node, item)),
            _ => say("only one can stand here"),
        },
        _ => return None,
    })
}

/// In place of a whole number.
pub(super) fn integer(node: &Node, range: &RangeInclusive<i64>) -> Option<Nearly> {
    let nearly = one(node)?;
    let Kind::Text(text) = &node.kind else { return Some(nearly) };
    let number = number(text).filter(|number| range.contains(number));
    Some(nearly.fix(number.map(|number| Fix::replace(node.span, number.to_string()))))
}

/// In place of a text or an id.
pub(super) fn text(node: &Node) -> Option<Nearly> {
    match &node.kind {
        Kind::Tuple(Some(word), items) if items.is_empty() => {
            let quoted = format!("\"{word}\"");
            Some(say(format!("write {quoted}")).fix(is_word(node, word).then(|| Fix::replace(node.span, quoted))))
        }
        _ => one(node),
    }
}

/// In place of `true` or `false`.
pub(super) fn flag(node: &Node) -> Option<Nearly> {
    let write = |flag: &str| say(format!("write {flag}")).fix(Fix::replace(node.span, flag));
    Some(match &node.kind {
        Kind::Tuple(Some("True" | "TRUE" | "yes" | "Yes"), _) => write("true"),
        Kind::Tuple(Some("False" | "FALSE" | "no" | "No"), _) => write("false"),
        Kind::Text(text) => {
            let flag = ["true", "false"].into_iter().find(|flag| text.trim().eq_ignore_ascii_case(flag));
            say(format!("write true or false without quotes, and not {text:?}"))
                .fix(flag.map(|flag| Fix::replace(node.span, flag)))
        }
        _ => return one(node),
    })
}

/// In place of a list.
pub(super) fn list<T: Read>(node: &Node) -> Option<Nearly> {
    // A single value that would do as the list's only one.
    let alone = || check::<T>(node).is_empty().then(|| Fix::wrap(node.span, "[", "]"));
    Some(match &node.kind {
        Kind::Text(text) if text.chars().count() <= 40 => {
            say(format!("write it in square brackets: [\"{text}\"]")).fix(alone())
        }
        Kind::Map(_) => say("write square brackets [ … ] in place of the braces"),
        Kind::Tuple(None, items) => {
            let fits = items.iter().all(|item| check::<T>(item).is_empty());
            say("write square brackets [ … ] in place of the round ones").fix(fits.then(|| brackets(node, "[", "]")))
        }
        Kind::Struct(None, _) => say("write square brackets [ … ] in place of the round ones"),
        Kind::Tuple(Some(_), _) | Kind::Struct(Some(_), _) => say("write [ before it and ] after it").fix(alone()),
        _ => return None,
    })
}

/// In place of entries in braces.
pub(super) fn entries(node: &Node) -> Option<Nearly> {
    Some(match &node.kind {
        Kind::List(items) if items.is_empty() => say("write { }").fix(brackets(node, "{", "}")),
        Kind::List(_) => {
            say("write braces { … } in place of the square brackets, and an id and a colon before each entry")
        }
        Kind::Tuple(None, _) | Kind::Struct(None, _) => say("write braces { … } in place of the round brackets"),
        Kind::Struct(Some(_), _) => say("write { before it and } after it, and give it an id: { \"id\": … }"),
        _ => return None,
    })
}

/// In place of a type with these named fields; `check` reads a value as this type.
pub(super) fn record(
    node: &Node,
    name: &'static str,
    fields: &[&'static str],
    check: fn(&Node) -> Vec<Diagnostic>,
) -> Option<Nearly> {
    let first = fields.iter().find(|field| **field == "text").or(fields.first()).copied().unwrap_or_default();
    let would_be = |fields| check(&Node { span: node.span, kind: Kind::Struct(Some(name), fields) }).is_empty();
    Some(match &node.kind {
        Kind::Text(text) => {
            let words: String = text.chars().take(20).collect();
            let more = if text.chars().count() > 20 { "…" } else { "" };
            let alone = vec![Field { name: first, name_span: node.span, value: node.clone() }];
            say(format!("write {name}({first}: \"{words}{more}\")"))
                .fix(would_be(alone).then(|| Fix::wrap(node.span, format!("{name}({first}: "), ")")))
        }
        Kind::Map(_) => say(format!("write {name}( … ) in place of the braces")),
        Kind::Struct(Some(other), _) | Kind::Tuple(Some(other), _) if other.eq_ignore_ascii_case(name) => {
            say(format!("write {name} with a capital letter, as all words of the program")).fix(head(node, other, name))
        }
        // Under another name, and right in all else.
        Kind::Struct(Some(other), fields) if surely(other, [name]).is_some() || would_be(fields.clone()) => {
            Nearly::default().fix(head(node, other, name))
        }
        _ => return one(node),
    })
}

/// The number that a text has in it, with at most the sign for percent beside it.
fn number(text: &str) -> Option<i64> {
    text.trim().trim_end_matches('%').trim_end().parse().ok()
}

/// Whether a word stands alone, without brackets.
fn is_word(node: &Node, word: &str) -> bool {
    node.span.range().len() == word.len()
}

/// Another word before the brackets.
fn head(node: &Node, word: &str, instead: &str) -> Fix {
    let end = node.span.start + Span::new(0, word.len()).end;
    Fix::replace(Span { end, ..node.span }, instead)
}

/// Other brackets around the same.
fn brackets(node: &Node, open: &str, close: &str) -> Fix {
    let Span { start, end } = node.span;
    let (first, last) = (Span { start, end: start + 1 }, Span { start: end - 1, end });
    Fix::replace(first, open).and(Fix::replace(last, close))
}

/// The only value of a list without its brackets, and without the blank between where there is one.
fn bare(node: &Node, item: &Node) -> Fix {
    let (outer, inner) = (node.span, item.span);
    let start = if inner.start - outer.start == 2 { inner.start } else { outer.start + 1 };
    let end = if outer.end - inner.end == 2 { inner.end } else { outer.end - 1 };
    Fix::remove(Span { start: outer.start, end: start }).and(Fix::remove(Span { start: end, end: outer.end }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::diag::apply;
    use crate::format::read::{Id, Level};

    crate::record! {
        /// Something with a text.
        pub struct Thing {
            /// Its words.
            text: String,
            /// How much.
            level: Option<Level> = None,
            /// Whether.
            flag: bool = false,
        }
        /// Something with two fields that must be there.
        pub struct Pair {
            /// One.
            text: String,
            /// The other.
            ids: Vec<Id>,
        }
    }

    /// What becomes of a value that should be a `T`.
    #[track_caller]
    fn mend<T: Read>(source: &str, expect: &str) {
        let (node, _) = crate::format::syntax::parse(source);
        let found = check::<T>(&node);
        let (text, _) = apply(source, found.iter().filter_map(|found| found.fix.as_ref()));
        assert_eq!(text, if expect.is_empty() { source } else { expect }, "{found:#?}");
    }

    #[test]
    fn values_that_are_nearly_right_are_mended() {
        mend::<Level>("\"40\"", "40");
        mend::<Level>("\" 40 % \"", "40");
        mend::<Level>("\"400\"", "");
        mend::<Level>("\"forty\"", "");
        mend::<Level>("[ 40 ]", "40");
        mend::<Level>("[40, 50]", "");
        mend::<Id>("C1", "\"C1\"");
        mend::<Id>("[\"a\"]", "\"a\"");
        mend::<bool>("True", "true");
        mend::<bool>("\"False\"", "false");
        mend::<bool>("\"perhaps\"", "");
    }

    #[test]
    fn lists_are_mended_where_their_values_fit() {
        mend::<Vec<Id>>("[C1, \"a\", C2]", "[\"C1\", \"a\", \"C2\"]");
        mend::<Vec<Id>>("\"a\"", "[\"a\"]");
        mend::<Vec<Level>>("\"a\"", "");
        mend::<Vec<Id>>("(\"a\", \"b\")", "[\"a\", \"b\"]");
        mend::<Vec<Id>>("(\"a\", 1)", "");
        mend::<Vec<Thing>>("Thing(text: \"a\")", "[Thing(text: \"a\")]");
        mend::<crate::format::read::Map<Thing>>("[]", "{}");
    }

    #[test]
    fn types_are_mended_where_their_fields_fit() {
        mend::<Thing>("\"a\"", "Thing(text: \"a\")");
        mend::<Pair>("\"a\"", "");
        mend::<Thing>("thing(text: \"a\")", "Thing(text: \"a\")");
        mend::<Thing>("Goal(text: \"a\", level: 3)", "Thing(text: \"a\", level: 3)");
        mend::<Thing>("Goal(text: \"a\", conviction: 3)", "");
        mend::<Thing>("Thign(text: 1)", "Thing(text: 1)");
        mend::<Thing>("Thing(txt: \"a\", leve: 3)", "Thing(text: \"a\", level: 3)");
        mend::<Thing>("Thing(text: \"a\", texts: \"b\")", "");
        mend::<Thing>("Thing(texts: \"a\", txt: \"b\")", "Thing(text: \"a\", txt: \"b\")");
    }

    #[test]
    fn letters_that_show_nothing_are_taken_out() {
        mend::<Id>("\"long\u{200b}-evenings\"", "\"long-evenings\"");
        mend::<Id>("\"l\u{e5}se\"", "");
        mend::<String>("\"to \u{202e}you\"", "\"to you\"");
        mend::<String>("\"to \u{1b}you\"", "");
        // Written with an escape, it was meant.
        mend::<String>("\"to \\u{202e}you\"", "");
    }
}
