//! All that the format holds, for the guide to it and for editors.

use super::*;
use crate::format::read::{Meaning, Record, Schema};
use crate::model::rubric::Phase;
use crate::model::scenario::words::*;

impl Scenario {
    /// Every type that a scenario file may hold, for the guide and its test.
    pub fn schemas() -> Vec<Schema> {
        vec![
            Scenario::schema(),
            ContentNotes::schema(),
            Pathway::schema(),
            Patient::schema(),
            Look::schema(),
            Goal::schema(),
            Belief::schema(),
            Fear::schema(),
            Fact::schema(),
            Intake::schema(),
            Person::schema(),
            Variant::schema(),
            Visit::schema(),
            Entry::schema(),
            TimeUp::schema(),
            Exchange::schema(),
            Say::schema(),
            Line::schema(),
            Act::schema(),
            Reply::schema(),
            Paragraph::schema(),
            Ending::schema(),
            Piece::schema(),
            Guide::schema(),
            Overlay::schema(),
            Translation::schema(),
            Plans::schema(),
            Plan::schema(),
        ]
    }

    /// Every closed list of words that a scenario file may use, for the guide and its test.
    pub fn lists() -> Vec<List> {
        macro_rules! lists {
            ($($list:ident)*) => {
                vec![$(List {
                    name: stringify!($list),
                    meaning: $list::OF_ALL,
                    expected: <$list as crate::format::read::Read>::expected(),
                    words: $list::ALL.iter().map(|word| (word.name(), word.meaning())).collect(),
                }),*]
            };
        }
        lists! { Manner Cue Bid Verdict Safety WarningSign BeliefKind Topic PlanKind Stage Phase Difficulty Pronouns Skin Hair HairColor Build Garment Cloth Bearing Wall Brings }
    }
}

/// A closed list of words, for the guide and its test.
pub struct List {
    /// The name of the list.
    pub name: &'static str,
    /// What it is of.
    pub meaning: &'static str,
    /// What a field says that takes one of its words, such as "a cue".
    pub expected: String,
    /// The words, with what they mean where they do not say it themselves.
    pub words: Vec<(&'static str, &'static str)>,
}
