//! The paper's items: dos and don'ts, components, person-centred care, key points.

mod wire;

pub use wire::{ItemKind, Phase};

use crate::format::diag::{Code, Diagnostic};
use borsh::{BorshDeserialize, BorshSerialize};

/// The most items that can be tagged.
pub const MAX_TAGGED: usize = 32;

/// An item of a [`Rubric`].
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, BorshSerialize, BorshDeserialize,
)]
pub struct ItemIx(pub u8);

/// One item.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Item {
    /// `D1`–`D7`, `C1`–`C9`, `H1`–`H4`, `S1`–`S3`, `P1`–`P5`, `A1`–`A5`.
    pub id: String,
    /// What kind of item.
    pub kind: ItemKind,
    /// The phase it belongs to, where it belongs to one.
    pub phase: Option<Phase>,
    /// A few words.
    pub title: String,
    /// What to do; empty for key points, which follow from other items.
    pub does: Option<String>,
    /// What not to do; dos and don'ts only.
    pub dont: Option<String>,
    /// Components and key points that follow.
    pub implies: Vec<ItemIx>,
    /// Where in the paper: T1–T3 its tables, K its text; or which pathway.
    pub source: String,
}

/// All items, in the order of display.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Rubric {
    /// The rubric's name.
    pub id: String,
    items: Vec<Item>,
}

impl Rubric {
    /// Reads a rubric file: the rubric if it can be used, and everything found wrong.
    pub fn read(source: &str) -> (Option<Rubric>, Vec<Diagnostic>) {
        let (written, mut diagnostics) = crate::format::read::read::<wire::Rubric>(source);
        let rubric = written.and_then(|written| resolve(&written, &mut diagnostics));
        (rubric.filter(|_| !crate::format::diag::has_errors(&diagnostics)), diagnostics)
    }

    /// Every item with its index.
    pub fn items(&self) -> impl Iterator<Item = (ItemIx, &Item)> {
        (0..=u8::MAX).map(ItemIx).zip(&self.items)
    }

    /// The items, for other words.
    pub(crate) fn items_mut(&mut self) -> impl Iterator<Item = &mut Item> {
        self.items.iter_mut()
    }

    /// The item at an index; indices come from this rubric only.
    pub fn item(&self, ix: ItemIx) -> &Item {
        &self.items[usize::from(ix.0)]
    }

    /// The index of an id.
    pub fn find(&self, id: &str) -> Option<ItemIx> {
        self.items().find(|(_, item)| item.id == id).map(|(ix, _)| ix)
    }
}

/// Items that acts name come first, as tallies count only those.
fn resolve(written: &wire::Rubric, diagnostics: &mut Vec<Diagnostic>) -> Option<Rubric> {
    if written.format.value != 1 {
        diagnostics.push(crate::format::read::future_format(&written.format, 1));
        return None;
    }
    let tagged = written.items.iter().filter(|(_, _, item)| item.kind != ItemKind::KeyPoint).count();
    if tagged > MAX_TAGGED || written.items.len() > usize::from(u8::MAX) {
        let span = written.format.span;
        diagnostics.push(Diagnostic::new(Code::TooMany, span, format!("at most {MAX_TAGGED} items can be tagged")));
        return None;
    }
    let mut items = Vec::with_capacity(written.items.len());
    for (id, _, item) in written.items.iter() {
        let mut implies = Vec::new();
        for implied in &item.implies {
            match written.items.position(&implied.value.0) {
                Some(at) => implies.push(ItemIx(at as u8)),
                None => diagnostics.push(
                    Diagnostic::new(
                        Code::UnknownRubricItem,
                        implied.span,
                        format!("there is no item `{}`", implied.value.0),
                    )
                    .suggest_id(&implied.value.0, written.items.keys().collect::<Vec<_>>()),
                ),
            }
        }
        items.push(Item {
            id: id.to_string(),
            kind: item.kind,
            phase: item.phase,
            title: item.title.clone(),
            does: item.does.clone(),
            dont: item.dont.clone(),
            implies,
            source: item.source.clone(),
        });
    }
    Some(Rubric { id: written.id.0.clone(), items })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rubric() -> Rubric {
        let (rubric, diagnostics) = Rubric::read(include_str!("../../../assets/rubric/self-management.ron"));
        assert_eq!(diagnostics, []);
        rubric.unwrap()
    }

    #[test]
    fn the_rubric_is_whole() {
        let rubric = rubric();
        let count = |kind| rubric.items().filter(|(_, item)| item.kind == kind).count();
        assert_eq!(count(ItemKind::Pair), 7);
        assert_eq!(count(ItemKind::Component), 9);
        assert_eq!(count(ItemKind::Care), 4);
        assert_eq!(count(ItemKind::Safety), 3);
        assert_eq!(count(ItemKind::KeyPoint), 10);
        for (_, item) in rubric.items() {
            assert_eq!(item.does.is_some(), item.kind != ItemKind::KeyPoint, "{}", item.id);
            assert_eq!(item.dont.is_some(), item.kind == ItemKind::Pair, "{}", item.id);
            for implied in &item.implies {
                assert!(matches!(rubric.item(*implied).kind, ItemKind::KeyPoint | ItemKind::Component), "{}", item.id);
            }
        }
    }

    #[test]
    fn an_unknown_implication_is_reported_at_its_place() {
        let source = r#"Rubric(format: 1, id: "r", items: { "D1": Item(kind: Pair, title: "t", implies: ["A9"], source: "T2") })"#;
        let (rubric, diagnostics) = Rubric::read(source);
        assert_eq!(rubric, None);
        assert_eq!(diagnostics[0].code, Code::UnknownRubricItem);
        assert_eq!(&source[diagnostics[0].span.range()], "\"A9\"");
    }
}
