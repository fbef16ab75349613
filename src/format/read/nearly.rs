//! How a value of another kind would have to be written, where it is nearly right.

use crate::format::syntax::{Kind, Node};

/// In place of one value.
pub(super) fn one(node: &Node) -> Option<String> {
    Some(match &node.kind {
        Kind::Text(text) if is_number(text) => "write the number alone, without quotes".into(),
        Kind::List(items) if items.len() == 1 => "write it without the square brackets".into(),
        Kind::List(_) => "only one can stand here".into(),
        _ => return None,
    })
}

/// In place of a text or an id.
pub(super) fn text(node: &Node) -> Option<String> {
    match &node.kind {
        Kind::Tuple(Some(word), items) if items.is_empty() => Some(format!("write \"{word}\"")),
        _ => one(node),
    }
}

/// In place of `true` or `false`.
pub(super) fn flag(node: &Node) -> Option<String> {
    Some(match &node.kind {
        Kind::Tuple(Some("True" | "TRUE" | "yes" | "Yes"), _) => "write true".into(),
        Kind::Tuple(Some("False" | "FALSE" | "no" | "No"), _) => "write false".into(),
        Kind::Text(text) => format!("write true or false without quotes, and not {text:?}"),
        _ => return one(node),
    })
}

/// In place of a list.
pub(super) fn list(node: &Node) -> Option<String> {
    Some(match &node.kind {
        Kind::Text(text) if text.chars().count() <= 40 => format!("write it in square brackets: [\"{text}\"]"),
        Kind::Map(_) => "write square brackets [ … ] in place of the braces".into(),
        Kind::Tuple(None, _) | Kind::Struct(None, _) => "write square brackets [ … ] in place of the round ones".into(),
        Kind::Tuple(Some(_), _) | Kind::Struct(Some(_), _) => "write [ before it and ] after it".into(),
        _ => return None,
    })
}

/// In place of entries in braces.
pub(super) fn entries(node: &Node) -> Option<String> {
    Some(match &node.kind {
        Kind::List(items) if items.is_empty() => "write { }".into(),
        Kind::List(_) => {
            "write braces { … } in place of the square brackets, and an id and a colon before each entry".into()
        }
        Kind::Tuple(None, _) | Kind::Struct(None, _) => "write braces { … } in place of the round brackets".into(),
        Kind::Struct(Some(_), _) => "write { before it and } after it, and give it an id: { \"id\": … }".into(),
        _ => return None,
    })
}

/// In place of a type with these named fields.
pub(super) fn record(node: &Node, name: &str, fields: &[&str]) -> Option<String> {
    let first = fields.iter().find(|field| **field == "text").or(fields.first()).copied().unwrap_or_default();
    Some(match &node.kind {
        Kind::Text(text) => {
            let words: String = text.chars().take(20).collect();
            let more = if text.chars().count() > 20 { "…" } else { "" };
            format!("write {name}({first}: \"{words}{more}\")")
        }
        Kind::Map(_) => format!("write {name}( … ) in place of the braces"),
        Kind::Struct(Some(other), _) | Kind::Tuple(Some(other), _) if other.eq_ignore_ascii_case(name) => {
            format!("write {name} with a capital letter, as all words of the program")
        }
        _ => return one(node),
    })
}

/// Whether a text has a number in it, and at most the sign for percent beside it.
fn is_number(text: &str) -> bool {
    text.trim().trim_end_matches('%').trim_end().parse::<i64>().is_ok()
}
