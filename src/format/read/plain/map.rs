//! Maps from ids to values, in the file's order.

use indexmap::IndexMap;

use super::{Id, is_too_long};
use crate::format::diag::{Code, Diagnostic, Span, nearest};
use crate::format::read::{Cx, Read, Shape, nearly};
use crate::format::syntax::{Entry, Kind, Node};

/// The most entries of a map; a translation has one entry a text.
const MAX_MAP: usize = 10_000;

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
