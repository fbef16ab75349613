//! What a place in a file is for.

use crate::format::read::{Schema, Shape};
use crate::format::syntax::{Cursor, Frame};
use crate::model::scenario::condition::{BOUNDS, CONDITIONS, Form, WAYS};

use super::Format;
use super::ids::Ids;

/// What a place is for.
pub(super) enum Place<'f> {
    /// The name of a field of this type.
    Field(&'f Schema),
    /// A value of this shape; ids are of this kind.
    Value(Shape, Option<Ids>),
    /// A key of a map; ids are of this kind where they are not new.
    Key(Option<Ids>),
    /// Nothing that is known.
    Unknown,
}

/// What a kind of word with arguments offers.
pub(super) fn forms(kind: &str) -> &'static [Form] {
    match kind {
        "Condition" => CONDITIONS,
        "Bound" => BOUNDS,
        "Then" => WAYS,
        _ => &[],
    }
}

/// What is known of the value that an open bracket holds.
#[derive(Clone)]
enum Inside<'f> {
    Record(&'f Schema),
    Arguments(&'static str),
    Items(Shape, Option<Ids>),
    Entries(Shape, Option<Ids>),
    Unknown,
}

impl<'f> Place<'f> {
    /// What the place of a cursor is for.
    pub(super) fn of(format: &'f Format, cursor: &Cursor) -> Place<'f> {
        let mut inside = Inside::Unknown;
        for (at, frame) in cursor.frames.iter().enumerate() {
            let value = if at == 0 { Place::Unknown } else { within(format, &inside, &cursor.frames[..at]) };
            inside = opened(format, frame, &value);
        }
        match cursor.frames.last() {
            None => Place::Value(Shape::Record("Scenario"), None),
            Some(_) => within(format, &inside, &cursor.frames),
        }
    }
}

/// What the next value, field or key in the innermost of these brackets is for.
fn within<'f>(format: &'f Format, inside: &Inside<'f>, frames: &[Frame]) -> Place<'f> {
    let Some(frame) = frames.last() else { return Place::Unknown };
    match inside {
        Inside::Record(schema) => match &frame.name {
            None => Place::Field(schema),
            Some(name) => match schema.fields.iter().find(|field| field.name == *name) {
                Some(field) => Place::Value(field.shape.clone(), Ids::of_field(schema.name, field.name)),
                None => Place::Unknown,
            },
        },
        Inside::Arguments(word) => argument(format, word, frame.before, frames),
        Inside::Items(shape, ids) => Place::Value(shape.clone(), *ids),
        Inside::Entries(shape, ids) => match frame.name {
            None => Place::Key(*ids),
            Some(_) => Place::Value(shape.clone(), None),
        },
        Inside::Unknown => Place::Unknown,
    }
}

/// What a bracket holds that is opened where this is expected.
fn opened<'f>(format: &'f Format, frame: &Frame, expected: &Place<'f>) -> Inside<'f> {
    let shape = match expected {
        Place::Value(shape, ids) => Some((shape, *ids)),
        _ => None,
    };
    match (frame.bracket, frame.head, shape) {
        ('(', Some(head), _) if format.schema(head).is_some() => {
            format.schema(head).map_or(Inside::Unknown, Inside::Record)
        }
        ('(', None, Some((Shape::Record(name), _))) => format.schema(name).map_or(Inside::Unknown, Inside::Record),
        ('(', Some(head), _) => {
            let known = [CONDITIONS, BOUNDS, WAYS].into_iter().flatten().find(|form| form.word == head);
            known.map_or(Inside::Unknown, |form| Inside::Arguments(form.word))
        }
        ('[', _, Some((Shape::List(item), ids))) => Inside::Items((**item).clone(), ids),
        ('{', _, Some((Shape::Map(value), ids))) => Inside::Entries((**value).clone(), ids),
        _ => Inside::Unknown,
    }
}

/// What an argument of a condition, a bound or a way on is for.
fn argument<'f>(format: &'f Format, word: &str, before: usize, frames: &[Frame]) -> Place<'f> {
    let conditions = || Shape::Form("Condition");
    match (word, before) {
        ("All" | "Any", 0) => Place::Value(Shape::List(Box::new(conditions())), None),
        ("Not", 0) => Place::Value(conditions(), None),
        ("Stage", 0) | ("Level", 1) => Place::Value(Shape::Form("Bound"), None),
        ("AtLeast" | "Below", 0) => {
            let of = frames.len().checked_sub(2).and_then(|at| frames.get(at)).and_then(|frame| frame.head);
            let shape = if of == Some("Stage") { Shape::Word("Stage") } else { Shape::Plain };
            Place::Value(shape, None)
        }
        ("Verdict", 0) if format.list("Verdict").is_some() => Place::Value(Shape::Word("Verdict"), None),
        (_, 0) => Ids::of_argument(word).map_or(Place::Unknown, |ids| Place::Value(Shape::Id, Some(ids))),
        _ => Place::Unknown,
    }
}
