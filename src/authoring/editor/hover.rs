//! What stands at a place.

use crate::format::diag::Span;
use crate::format::read::{FieldSchema, Shape};
use crate::format::syntax::{Cursor, Next, Under, parse};

use super::Format;
use super::place::{Place, forms};

/// What a word or an id means.
#[derive(Clone, Debug, PartialEq)]
pub struct Hover {
    /// What is meant.
    pub span: Span,
    /// The explanation, in Markdown.
    pub text: String,
}

/// What stands at a byte of a text; `None` where there is nothing to be said.
pub fn hover(format: &Format, source: &str, at: usize) -> Option<Hover> {
    let cursor = Cursor::at(source, at);
    let place = Place::of(format, &cursor);
    let text = match (&cursor.under, &place) {
        (Under::Word(word), Place::Field(schema)) if cursor.next == Next::Colon => {
            let field = schema.fields.iter().find(|field| field.name == *word)?;
            format!("**{word}**, in {}: {}\n\n{}", schema.name, takes(field), field.meaning)
        }
        (Under::Word(word), Place::Value(Shape::Word(name), _)) => {
            let list = format.list(name)?;
            let (_, meaning) = list.words.iter().find(|(known, _)| known == word)?;
            format!("**{word}**: {}\n\n{meaning}", list.expected).trim_end().to_owned()
        }
        (Under::Word(word), Place::Value(Shape::Form(kind), _)) => {
            let form = forms(kind).iter().find(|form| form.word == *word)?;
            format!("`{}`\n\n{}\n\nSuch as `{}`", form.written, form.meaning, form.example)
        }
        (Under::Word(word), _) => {
            let schema = format.schema(word)?;
            format!("**{word}**: {}", schema.meaning)
        }
        (Under::Text(id), Place::Value(Shape::Id, Some(ids)) | Place::Key(Some(ids))) => {
            let file = parse(source).0;
            let named = ids.all(&file, &cursor, &format.rubric).into_iter().find(|named| named.id == *id)?;
            if named.means.is_empty() {
                return None;
            }
            format!("**{id}**: {}", named.means)
        }
        _ => return None,
    };
    Some(Hover { span: cursor.span, text })
}

/// What a field takes, and what it is without.
fn takes(field: &FieldSchema) -> String {
    let must = if field.default.is_none() { "; must be given" } else { "" };
    format!("{}{must}", field.expected)
}
