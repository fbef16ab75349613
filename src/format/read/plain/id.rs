//! Ids, and the id that a few words were meant for.

use super::is_too_long;
use crate::format::diag::{Code, Diagnostic, Fix, strange_letter, without_unseen};
use crate::format::read::{Cx, Read, Shape, nearly};
use crate::format::syntax::{Kind, Node};

/// The most letters of an id: it is shown, and names files.
const MAX_ID: usize = 80;

/// An id: lower-case letters, digits, `-`; `/` joins the parts of an address; a key may also be a name in a locale.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub String);

impl Read for Id {
    fn expected() -> String {
        "an id in quotes".into()
    }

    fn shape() -> Shape {
        Shape::Id
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let Kind::Text(text) = &node.kind else {
            cx.wrong_type_but(node, &Self::expected(), nearly::text(node));
            return None;
        };
        if is_too_long("id", "letters", text.chars().count(), MAX_ID, node, cx) {
            return None;
        }
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '/' | '_');
        if text.is_empty() || !text.chars().all(|c| fits(c) || c.is_ascii_uppercase()) {
            let diagnostic = Diagnostic::new(Code::BadId, node.span, format!("`{text}` cannot be an id"));
            let place = node.span.quoted(text);
            cx.report(match (strange_letter(text), id_from(text)) {
                (Some(strange), _) => {
                    diagnostic.help(strange).fix(place.and_then(|place| without_unseen(text, place.start)))
                }
                (None, Some(id)) => {
                    let help =
                        format!("letters, digits and hyphens make an id: write \"{id}\", or the id that is meant");
                    diagnostic.help(help).fix(place.map(|place| Fix::replace(place, id)))
                }
                (None, None) => diagnostic.help(ID),
            });
            return None;
        }
        Some(Id(text.to_string()))
    }
}

/// What an id is.
const ID: &str = "an id is the short name on the left, made of letters, digits and hyphens, such as \"floor-play\"";

/// The id that a few words make; `None` where they are none or too many.
fn id_from(text: &str) -> Option<String> {
    let id: Vec<_> = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| !part.is_empty()).collect();
    (1..=3).contains(&id.len()).then(|| id.join("-"))
}
