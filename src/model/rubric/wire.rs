//! The rubric file as it is written.

use crate::format::read::{Id, Located, Map};
use crate::{record, words};

words! {
    /// Part of the process of self-management support (Kongsted 2021, Table 1).
    pub enum Phase ("a phase") { Planning, Delivery, Evaluation, }

    /// What kind of item.
    pub enum ItemKind ("a kind of item") {
        /// A do and a don't (Table 2).
        Pair,
        /// A component of the process (Table 1).
        Component,
        /// A principle of person-centred care.
        Care,
        /// Part of keeping the person safe (text, and pathways).
        Safety,
        /// One of the ten key points (Table 3): shown, never tagged.
        KeyPoint,
    }
}

record! {
    /// The file.
    pub struct Rubric {
        /// Version of the format, 1.
        format: Located<u32>,
        /// Its name.
        id: Id,
        /// The items in the order of display.
        items: Map<Item>,
    }
    /// One item.
    pub struct Item {
        /// What kind of item.
        kind: ItemKind,
        /// The phase it belongs to.
        phase: Option<Phase> = None,
        /// A few words.
        title: String,
        /// What to do.
        does: Option<String> = None,
        /// What not to do.
        dont: Option<String> = None,
        /// What follows from it, for display.
        implies: Vec<Located<Id>> = Vec::new(),
        /// Where in the paper, or which pathway.
        source: String,
    }
}
