//! The debrief as a document: composed once, written as text, Markdown and HTML.

mod chart;
mod compose;
mod html;
mod markdown;
mod text;

pub use html::{Part, face, html, html_below, sections};
pub use markdown::markdown;
pub use text::{first_page, rest, text};

use super::{Curve, Place, TurnNumber};
use crate::model::scenario::words::Verdict;

/// A part of the document under one title.
struct Section {
    title: String,
    blocks: Vec<Block>,
    /// Whether it belongs to the first page, which is read in a minute.
    is_first: bool,
}

/// What a section is made of.
enum Block {
    /// A heading; with a turn, it is about that turn.
    Heading(String, Option<TurnNumber>),
    /// What matters most in its section.
    Lead(String),
    Paragraph(String),
    /// What is good to know beside the rest.
    Quiet(String),
    List(Vec<String>),
    /// Somebody's words; what was written by the trainee or chosen by them is theirs.
    Said {
        speaker: String,
        words: String,
        theirs: bool,
    },
    /// What an act did, and the rules that say so with their sources.
    Act {
        verdict: Verdict,
        head: String,
        reasons: Vec<(String, String)>,
    },
    Table {
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// A level from turn to turn.
    Course(Course),
    /// Where the attempt stands on the scale of the score, from low to high.
    Scale(Vec<Place>),
    /// A turn with all that belongs to it.
    Turn(TurnNumber, Vec<Block>),
    /// More, for those who want it.
    More(String, Vec<Block>),
}

/// How one level went.
struct Course {
    curve: Curve,
    name: String,
    /// From where to where, in words.
    change: String,
    /// At the start and after every turn, each 0–100.
    values: Vec<f64>,
    /// The numbers of the values that end a visit before the last.
    borders: Vec<usize>,
}
