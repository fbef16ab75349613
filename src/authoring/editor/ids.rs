//! Names that a file gives to its parts, and what each stands for.

use crate::format::syntax::{Cursor, Kind, Node};
use crate::model::rubric::{ItemKind, Rubric};
use crate::model::scenario::CommonLevel;

/// What an id can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ids {
    /// Beliefs, fears, goals and facts.
    Subjects,
    /// Facts.
    Facts,
    /// Levels.
    Levels,
    /// Items of the rubric.
    Items,
    /// Others who speak.
    People,
    /// Exchanges of the visit around the place.
    Exchanges,
    /// Lines by address.
    Lines,
    /// Visits.
    Visits,
    /// Variants.
    Variants,
    /// Endings.
    Endings,
}

/// A name, and what it stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Named {
    pub id: String,
    /// In the file's own words.
    pub means: String,
}

impl Ids {
    /// What the ids of a field name; `None` where the field gives new ones, or holds none.
    pub(super) fn of_field(record: &str, field: &str) -> Option<Ids> {
        let ids = match (record, field) {
            ("Act", "about") | ("Say" | "Reply", "tells") | ("Entry", "told" | "heard") => Ids::Subjects,
            ("Reply", "agrees") | ("Entry", "agreed") => Ids::Facts,
            ("Act", "does" | "dont") | ("Scenario", "teaches") => Ids::Items,
            ("Variant" | "Entry", "levels") | ("Paragraph", "effects") => Ids::Levels,
            ("Say" | "Reply", "speaker") => Ids::People,
            ("Visit", "start" | "last_chance") | ("TimeUp", "last") => Ids::Exchanges,
            ("Variant", "emergency") => Ids::Visits,
            ("Plan", "variants") => Ids::Variants,
            _ => return None,
        };
        Some(ids)
    }

    /// What the id in a condition or a way on names.
    pub(super) fn of_argument(word: &str) -> Option<Ids> {
        let ids = match word {
            "Told" | "Heard" => Ids::Subjects,
            "Agreed" => Ids::Facts,
            "Level" => Ids::Levels,
            "Said" | "JustSaid" => Ids::Lines,
            "Variant" => Ids::Variants,
            "To" => Ids::Exchanges,
            "Ending" => Ids::Endings,
            _ => return None,
        };
        Some(ids)
    }

    /// The names of this kind that can stand at a place.
    pub(super) fn all(self, file: &Node, cursor: &Cursor, rubric: &Rubric) -> Vec<Named> {
        let patient = field(file, "patient");
        let of_patient = |part: &str| patient.and_then(|patient| field(patient, part)).map(texts).unwrap_or_default();
        let of_file = |part: &str| field(file, part).map(texts).unwrap_or_default();
        match self {
            Ids::Subjects => ["beliefs", "fears", "goals", "facts"].iter().flat_map(|part| of_patient(part)).collect(),
            Ids::Facts => of_patient("facts"),
            Ids::Levels => {
                let common =
                    CommonLevel::SET.iter().map(|level| Named { id: level.name().to_owned(), means: String::new() });
                common.chain(["beliefs", "fears"].iter().flat_map(|part| of_patient(part))).collect()
            }
            Ids::Items => items(rubric),
            Ids::People => of_file("people"),
            Ids::Visits => of_file("visits"),
            Ids::Variants => of_file("variants"),
            Ids::Endings => of_file("endings"),
            Ids::Exchanges => {
                let id = cursor.frames.get(1).and_then(|frame| frame.name.as_deref());
                let visit = id.and_then(|id| field(file, "visits").and_then(|visits| entry(visits, id)));
                visit.and_then(|visit| field(visit, "exchanges")).map(texts).unwrap_or_default()
            }
            Ids::Lines => lines(file),
        }
    }
}

fn items(rubric: &Rubric) -> Vec<Named> {
    let items = rubric.items().filter(|(_, item)| item.kind != ItemKind::KeyPoint);
    let side = |word: &str, side: &Option<String>| side.as_ref().map(|text| format!("{word}: {text}"));
    items
        .map(|(_, item)| {
            let parts = [Some(item.title.clone()), side("Do", &item.does), side("Don't", &item.dont)];
            Named { id: item.id.clone(), means: parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n") }
        })
        .collect()
}

fn lines(file: &Node) -> Vec<Named> {
    let mut all = Vec::new();
    for (visit_id, visit) in field(file, "visits").into_iter().flat_map(entries) {
        for (exchange_id, exchange) in field(visit, "exchanges").into_iter().flat_map(entries) {
            for (line_id, line) in field(exchange, "lines").into_iter().flat_map(entries) {
                let means = field(line, "say").or_else(|| field(line, "deed")).and_then(text).unwrap_or_default();
                all.push(Named { id: format!("{visit_id}/{exchange_id}/{line_id}"), means: means.to_owned() });
            }
        }
    }
    all
}

/// The entries of a map, each with the text that says best what it is.
fn texts(map: &Node) -> Vec<Named> {
    let means = |value: &Node| {
        let first = ["text", "title", "name"].iter().find_map(|name| field(value, name).and_then(text));
        let said = || match field(value, "says").map(|says| &says.kind) {
            Some(Kind::List(says)) => says.first().and_then(|say| field(say, "text")).and_then(text),
            _ => None,
        };
        first.or_else(said).unwrap_or_default().to_owned()
    };
    entries(map).map(|(id, value)| Named { id: id.to_owned(), means: means(value) }).collect()
}

fn entries<'n>(map: &'n Node) -> impl Iterator<Item = (&'n str, &'n Node<'n>)> {
    let entries = match &map.kind {
        Kind::Map(entries) => entries.as_slice(),
        _ => &[],
    };
    entries.iter().filter_map(|entry| Some((text(&entry.key)?, &entry.value)))
}

fn entry<'n>(map: &'n Node, id: &str) -> Option<&'n Node<'n>> {
    entries(map).find(|(key, _)| *key == id).map(|(_, value)| value)
}

fn field<'n>(record: &'n Node, name: &str) -> Option<&'n Node<'n>> {
    match &record.kind {
        Kind::Struct(_, fields) => fields.iter().find(|field| field.name == name).map(|field| &field.value),
        _ => None,
    }
}

fn text<'n>(node: &'n Node) -> Option<&'n str> {
    match &node.kind {
        Kind::Text(text) => Some(text),
        _ => None,
    }
}
