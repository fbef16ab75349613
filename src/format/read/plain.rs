//! Readers for texts, numbers, ids, lists and maps.

use indexmap::IndexMap;

use super::{Cx, Read, Shape, nearly};
use crate::format::diag::{
    Code, Diagnostic, Fix, Span, is_hidden, nearest, strange_letter, without_hidden, without_unseen,
};
use crate::format::syntax::{Entry, Kind, Node};

/// The most letters of a text; those of a briefing or a letter have about a thousand.
pub const MAX_TEXT: usize = 4_000;
/// The most letters of an id: it is shown, and names files.
const MAX_ID: usize = 80;
/// The most entries of a list.
const MAX_LIST: usize = 1_000;
/// The most entries of a map; a translation has one entry a text.
const MAX_MAP: usize = 10_000;

/// A value and where it stands in its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T: Read> Read for Located<T> {
    fn expected() -> String {
        T::expected()
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        Some(Located { value: T::read(node, cx)?, span: node.span })
    }
}

/// A map in the file's order. Keys know their places.
#[derive(Clone, Debug, PartialEq)]
pub struct Map<T>(IndexMap<String, (Span, T)>);

impl<T> Default for Map<T> {
    fn default() -> Self {
        Map(IndexMap::new())
    }
}

impl<T> Map<T> {
    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entry with this key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.0.get(key).map(|(_, value)| value)
    }

    /// The position of this key in the file's order.
    pub fn position(&self, key: &str) -> Option<usize> {
        self.0.get_index_of(key)
    }

    /// Keys, their places and values, in the file's order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&str, Span, &T)> {
        self.0.iter().map(|(key, (span, value))| (key.as_str(), *span, value))
    }

    /// The keys in the file's order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl<T: Read> Read for Map<T> {
    fn expected() -> String {
        format!("entries {{ \"id\": {} }}", T::expected())
    }

    fn shape() -> Shape {
        Shape::Map(Box::new(T::shape()))
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let Kind::Map(entries) = &node.kind else {
            cx.wrong_type_but(node, &Self::expected(), nearly::entries(node));
            return None;
        };
        if is_too_long("map", "entries", entries.len(), MAX_MAP, node, cx) {
            return None;
        }
        let mut map: IndexMap<String, (Span, T)> = IndexMap::with_capacity(entries.len());
        for entry in entries {
            let Some(Id(key)) = Id::read(&entry.key, cx) else { continue };
            if let Some((first, _)) = map.get(&key) {
                let message = format!("the key `{key}` is given twice");
                let diagnostic = Diagnostic::new(Code::DuplicateKey, entry.key.span, message);
                cx.report(diagnostic.related(*first, "first given here").help("rename or remove one of them"));
                continue;
            }
            if let Some((before, (last, _))) = map.last()
                && let Some(found) = another_kind::<T>(entry, before, *last)
            {
                cx.report(found);
            } else if let Some(value) = T::read(&entry.value, cx) {
                map.insert(key, (entry.key.span, value));
            }
        }
        Some(Map(map))
    }
}

/// That an entry of a map is of another kind than those before it: it was meant to stand behind the map, whose end is
/// missing.
fn another_kind<T: Read>(entry: &Entry, before: &str, last: Span) -> Option<Diagnostic> {
    let (Shape::Record(own), Kind::Struct(Some(other), _)) = (T::shape(), &entry.value.kind) else { return None };
    // The same, or its name misspelt.
    if nearest(other, [own]).is_some() {
        return None;
    }
    let message = format!("`{other}(…)` stands among those that are `{own}(…)`");
    let found = Diagnostic::new(Code::WrongType, entry.key.span, message);
    let help = format!("is a closing bracket missing above, after the {own} `{before}`?");
    Some(found.related(last, "the last one before it").help(help))
}

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

/// Whether there is more of something than fits, which is then reported.
fn is_too_long(what: &str, of: &str, count: usize, most: usize, node: &Node, cx: &mut Cx) -> bool {
    if count > most {
        let message = format!("this {what} has {count} {of}; at most {most} fit");
        cx.report(Diagnostic::new(Code::TooMany, node.span, message).help("divide it, or remove what is not needed"));
    }
    count > most
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

impl Read for bool {
    fn expected() -> String {
        "true or false".into()
    }

    fn shape() -> Shape {
        Shape::Flag
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        match node.kind {
            Kind::Bool(value) => Some(value),
            _ => {
                cx.wrong_type_but(node, &Self::expected(), nearly::flag(node));
                None
            }
        }
    }
}

/// Reads a whole number within `range`; `what` names it in messages.
fn integer(node: &Node, cx: &mut Cx, what: &str, range: std::ops::RangeInclusive<i64>) -> Option<i64> {
    let Kind::Integer(number) = node.kind else {
        cx.wrong_type_but(node, what, nearly::integer(node, &range));
        return None;
    };
    if !range.contains(&number) {
        let message = format!("{number} is outside {} to {}", range.start(), range.end());
        cx.report(Diagnostic::new(Code::OutOfRange, node.span, message).label(format!("expected {what}")));
        return None;
    }
    Some(number)
}

macro_rules! integers {
    ($($type:ty, $what:literal, $range:expr, $doc:literal;)*) => {$(
        #[doc = $doc]
        impl Read for $type {
            fn expected() -> String {
                $what.into()
            }

            fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
                integer(node, cx, $what, $range).and_then(|number| number.try_into().ok())
            }
        }
    )*};
}

integers! {
    u8, "a whole number from 0 to 255", 0..=255, "Small counts.";
    u32, "a whole number", 0..=i64::from(u32::MAX), "Versions.";
    i16, "a whole number from -999 to 999", -999..=999, "Changes and slopes.";
    Level, "a level from 0 to 100", 0..=100, "Levels.";
    Percent, "a percentage from 1 to 99", 1..=99, "Chances.";
}

/// A level of the person's state, 0–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Level(pub u8);

/// A percentage, 1–99: what never or always happens is no chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(pub u8);

impl TryFrom<i64> for Level {
    type Error = std::num::TryFromIntError;

    fn try_from(number: i64) -> Result<Self, Self::Error> {
        number.try_into().map(Level)
    }
}

impl TryFrom<i64> for Percent {
    type Error = std::num::TryFromIntError;

    fn try_from(number: i64) -> Result<Self, Self::Error> {
        number.try_into().map(Percent)
    }
}

/// A whole number of at least `LOW` and at most `HIGH`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Within<const LOW: u8, const HIGH: u8>(pub u8);

impl<const LOW: u8, const HIGH: u8> Within<LOW, HIGH> {
    /// The lowest and the highest.
    pub const RANGE: (u8, u8) = (LOW, HIGH);
}

impl<const LOW: u8, const HIGH: u8> Read for Within<LOW, HIGH> {
    fn expected() -> String {
        format!("a whole number from {LOW} to {HIGH}")
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let number = integer(node, cx, &Self::expected(), LOW.into()..=HIGH.into())?;
        number.try_into().ok().map(Within)
    }
}

/// A change of at most `MOST` up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change<const MOST: i16>(pub i16);

impl<const MOST: i16> Read for Change<MOST> {
    fn expected() -> String {
        format!("a whole number from -{MOST} to {MOST}")
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let number = integer(node, cx, &Self::expected(), (-MOST).into()..=MOST.into())?;
        number.try_into().ok().map(Change)
    }
}

impl<T: Read> Read for Vec<T> {
    fn expected() -> String {
        format!("a list [ {}, … ]", T::expected())
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let Kind::List(items) = &node.kind else {
            cx.wrong_type_but(node, &Self::expected(), nearly::list::<T>(node));
            return None;
        };
        if is_too_long("list", "entries", items.len(), MAX_LIST, node, cx) {
            return None;
        }
        // Reads on behind a broken item, so that all of them are reported at once; the same mistake in each is told once, and
        // mended together.
        let mut first: Option<usize> = None;
        let mut read = Vec::with_capacity(items.len());
        for item in items {
            let before = cx.diagnostics.len();
            read.extend(T::read(item, cx));
            let found = cx.diagnostics.get_mut(before);
            let Some(found) = found.filter(|found| found.code == Code::WrongType && found.span == item.span) else {
                continue;
            };
            let (fix, Some(first)) = (found.fix.clone(), first) else {
                first = Some(before);
                continue;
            };
            cx.diagnostics.truncate(before);
            if let (Some(all), Some(fix)) = (cx.diagnostics[first].fix.as_mut(), fix) {
                all.edits.extend(fix.edits);
            }
        }
        Some(read)
    }
}

impl<T: Read> Read for Box<T> {
    fn expected() -> String {
        T::expected()
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        T::read(node, cx).map(Box::new)
    }
}

impl<T: Read> Read for Option<T> {
    fn expected() -> String {
        format!("{}, or None", T::expected())
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        match &node.kind {
            Kind::Tuple(Some("None"), items) if items.is_empty() => Some(None),
            Kind::Tuple(Some("Some"), items) => match items.as_slice() {
                [item] => T::read(item, cx).map(Some),
                _ => {
                    cx.wrong_type(node, &Self::expected());
                    None
                }
            },
            _ => T::read(node, cx).map(Some),
        }
    }
}
