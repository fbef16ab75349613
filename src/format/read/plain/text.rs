//! Texts: neither too long nor with letters that cannot be seen.

use super::is_too_long;
use crate::format::diag::{Code, Diagnostic, is_hidden, without_hidden};
use crate::format::read::{Cx, Read, Shape, nearly};
use crate::format::syntax::{Kind, Node};

/// The most letters of a text; those of a briefing or a letter have about a thousand.
pub const MAX_TEXT: usize = 4_000;

impl Read for String {
    fn expected() -> String {
        "a text in quotes".into()
    }

    fn shape() -> Shape {
        Shape::Text
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let Kind::Text(text) = &node.kind else {
            cx.wrong_type_but(node, &Self::expected(), nearly::text(node));
            return None;
        };
        if text.trim().is_empty() {
            let diagnostic = Diagnostic::new(Code::EmptyText, node.span, "this text is empty");
            cx.report(diagnostic.help("write the text, or remove the field if it is optional"));
            return None;
        }
        sound(text, node, cx)
    }
}

/// The text, unless it is longer than any text; says where it has a letter that cannot be seen.
fn sound(text: &str, node: &Node, cx: &mut Cx) -> Option<String> {
    if is_too_long("text", "letters", text.chars().count(), MAX_TEXT, node, cx) {
        return None;
    }
    find_hidden(text, node, cx);
    Some(text.to_owned())
}

/// Finds the first letter of a text that cannot be seen.
fn find_hidden(text: &str, node: &Node, cx: &mut Cx) {
    if let Some(letter) = text.chars().find(|letter| is_hidden(*letter)) {
        let message = format!("this text has the letter {}, which cannot be seen", letter.escape_unicode());
        let help = "delete the words around it, and type them again";
        let fix = node.span.quoted(text).and_then(|place| without_hidden(text, place.start));
        cx.report(Diagnostic::new(Code::HiddenLetter, node.span, message).help(help).fix(fix));
    }
}

/// A text that may still be empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words(pub String);

impl Read for Words {
    fn expected() -> String {
        String::expected()
    }

    fn shape() -> Shape {
        Shape::Text
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        match &node.kind {
            Kind::Text(text) => sound(text, node, cx).map(Words),
            _ => {
                cx.wrong_type_but(node, &Self::expected(), nearly::text(node));
                None
            }
        }
    }
}
