//! What can stand at a place.

use crate::format::diag::Span;
use crate::format::read::{FieldSchema, Schema, Shape};
use crate::format::syntax::{Cursor, Next, Under, parse};
use crate::model::scenario::condition::Form;

use super::Format;
use super::ids::Ids;
use super::place::{Place, forms};

/// Something that can stand at a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Completion {
    /// What is shown in the list.
    pub label: String,
    /// What takes the place of `span`; `$1`, `$2` are where the writer goes on, as in editors' snippets.
    pub insert: String,
    /// What is replaced: what has been written of it.
    pub span: Span,
    /// What may stand there, or what it is of, in a few words.
    pub detail: String,
    /// What it means.
    pub meaning: String,
}

/// What can stand at a byte of a text; nothing where the writer's own words are expected.
pub fn complete(format: &Format, source: &str, at: usize) -> Vec<Completion> {
    let cursor = Cursor::at(source, at);
    let quoted = matches!(cursor.under, Under::Text(_));
    match Place::of(format, &cursor) {
        Place::Field(schema) if !quoted => fields(schema, &cursor),
        Place::Key(Some(ids)) => self::ids(format, ids, source, &cursor, ": "),
        Place::Value(Shape::Id, Some(ids)) => self::ids(format, ids, source, &cursor, ""),
        Place::Value(shape, ids) if !quoted => values(format, &shape, ids, source, &cursor),
        _ => Vec::new(),
    }
}

/// Fields that are not given yet; those that must be come first.
fn fields(schema: &Schema, cursor: &Cursor) -> Vec<Completion> {
    let frame = cursor.frames.last();
    let under = match cursor.under {
        Under::Word(word) => word,
        _ => "",
    };
    let is_open =
        |field: &&FieldSchema| field.name == under || frame.is_none_or(|frame| !frame.given.contains(&field.name));
    let (must, may): (Vec<&FieldSchema>, Vec<&FieldSchema>) =
        schema.fields.iter().filter(is_open).partition(|field| field.default.is_none());
    let completion = |field: &FieldSchema| Completion {
        label: field.name.to_owned(),
        // A name that has its colon already is renamed and no more.
        insert: match cursor.next {
            Next::Colon => field.name.to_owned(),
            _ => format!("{}: {},", field.name, blank(&field.shape)),
        },
        span: cursor.span,
        detail: if field.default.is_none() {
            format!("{}; must be given", field.expected)
        } else {
            field.expected.clone()
        },
        meaning: field.meaning.to_owned(),
    };
    must.into_iter().chain(may).map(completion).collect()
}

/// A value to be filled in.
fn blank(shape: &Shape) -> String {
    match shape {
        Shape::Text | Shape::Id => "\"$1\"".into(),
        Shape::Record(name) => format!("{name}($1)"),
        Shape::List(_) => "[$1]".into(),
        Shape::Map(_) => "{ $1 }".into(),
        Shape::Plain | Shape::Flag | Shape::Word(_) | Shape::Form(_) => "$1".into(),
    }
}

fn values(format: &Format, shape: &Shape, ids: Option<Ids>, source: &str, cursor: &Cursor) -> Vec<Completion> {
    let span = cursor.span;
    let simple = |label: &str, insert: String, detail: &str, meaning: &str| Completion {
        label: label.to_owned(),
        insert,
        span,
        detail: detail.to_owned(),
        meaning: meaning.to_owned(),
    };
    match shape {
        Shape::Flag => ["true", "false"].map(|word| simple(word, word.into(), "", "")).to_vec(),
        Shape::Word(name) => {
            let Some(list) = format.list(name) else { return Vec::new() };
            let words = list.words.iter();
            words.map(|(word, meaning)| simple(word, (*word).to_owned(), &list.expected, meaning)).collect()
        }
        Shape::Form(kind) => {
            let form = |form: &Form| simple(form.written, arguments(form), "", form.meaning);
            forms(kind).iter().map(form).collect()
        }
        Shape::Record(name) => {
            let Some(schema) = format.schema(name) else { return Vec::new() };
            vec![simple(&format!("{name}(…)"), required(schema), "", schema.meaning)]
        }
        Shape::List(_) | Shape::Map(_) => vec![simple(&blank(shape).replace("$1", "…"), blank(shape), "", "")],
        Shape::Id => ids.map(|ids| self::ids(format, ids, source, cursor, "")).unwrap_or_default(),
        Shape::Plain | Shape::Text => Vec::new(),
    }
}

/// A type with the fields that must be given.
fn required(schema: &Schema) -> String {
    let must = schema.fields.iter().filter(|field| field.default.is_none());
    let fields = must
        .enumerate()
        .map(|(at, field)| format!("{}: {}", field.name, blank(&field.shape).replace("$1", &format!("${}", at + 1))));
    format!("{}({})", schema.name, fields.collect::<Vec<_>>().join(", "))
}

/// A condition, bound or way on with places for its arguments.
fn arguments(form: &Form) -> String {
    let Some((word, rest)) = form.written.split_once('(') else { return form.written.to_owned() };
    let count = rest.split(", ").filter(|part| !part.starts_with('…')).count();
    let first = match rest.chars().next() {
        Some('"') => "\"$1\"",
        Some('[') => "[$1]",
        _ => "$1",
    };
    let more: String = (2..=count).map(|at| format!(", ${at}")).collect();
    format!("{word}({first}{more})")
}

/// Ids that are in the file already.
fn ids(format: &Format, ids: Ids, source: &str, cursor: &Cursor, after: &str) -> Vec<Completion> {
    let file = parse(source).0;
    let names = ids.all(&file, cursor, &format.rubric);
    let after = if cursor.next == Next::Colon { "" } else { after };
    let completion = |named: super::ids::Named| Completion {
        insert: format!("\"{}\"{after}", named.id),
        label: named.id,
        span: cursor.span,
        detail: String::new(),
        meaning: named.means,
    };
    names.into_iter().map(completion).collect()
}
