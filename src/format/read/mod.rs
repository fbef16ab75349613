//! From the syntax tree to typed values, with every mistake reported at its place.
//!
//! [`Read`] is implemented once for each plain type here, and by the macros [`record!`](crate::record!) and
//! [`words!`](crate::words) for the types of a file format. The same declaration gives the reader, the messages and
//! the [`Schema`] that the guide for writers is tested against, so that the three cannot drift apart.

mod named;
mod nearly;
mod plain;
mod record;
mod stranger;
mod sure;
mod words;

pub use crate::format::syntax::head;
pub use named::{Date, Language};
pub use plain::{Change, Id, Level, Located, MAX_TEXT, Map, Percent, Within, Words};
pub use record::{FieldSchema, Fields, Record, Schema, check};
pub use words::Meaning;

use std::collections::{BTreeMap, BTreeSet};

use crate::format::diag::{Code, Diagnostic, Fix, LineIndex, Span};
use crate::format::syntax::{Kind, Node};

/// What kind of value stands somewhere: what an editor can offer there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A number, or anything that nothing can be offered for.
    Plain,
    /// A text of the writer's own.
    Text,
    /// An id in quotes.
    Id,
    /// `true` or `false`.
    Flag,
    /// A type with named fields, by its name.
    Record(&'static str),
    /// One of a list of words, by the name of the list.
    Word(&'static str),
    /// A word that may have arguments, by the name of its kind: `Condition`, `Bound` or `Then`.
    Form(&'static str),
    /// A list of these.
    List(Box<Shape>),
    /// A map with ids as keys.
    Map(Box<Shape>),
}

/// A type that can be read from a node of the tree.
pub trait Read: Sized {
    /// What a writer should put there, such as "a text" or "a list of ids".
    fn expected() -> String;

    /// The same for an editor.
    fn shape() -> Shape {
        Shape::Plain
    }

    /// The value; `None` after a diagnostic has been given.
    fn read(node: &Node, cx: &mut Cx) -> Option<Self>;
}

/// What is gathered while a file is read.
#[derive(Default)]
pub struct Cx {
    /// Everything found wrong so far.
    pub diagnostics: Vec<Diagnostic>,
}

impl Cx {
    /// Reports a finding.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Reports that `node` is of another type than `expected`; says nothing where the parser has spoken already.
    pub fn wrong_type(&mut self, node: &Node, expected: &str) {
        self.wrong_type_but(node, expected, nearly::one(node));
    }

    /// The same, with how it would have to be written, where it is nearly right.
    fn wrong_type_but(&mut self, node: &Node, expected: &str, nearly: Option<nearly::Nearly>) {
        if node.kind != Kind::Broken {
            let message = format!("expected {expected}, found {}", node.describe());
            let found = Diagnostic::new(Code::WrongType, node.span, message).label(format!("expected {expected}"));
            let nearly = nearly.unwrap_or_default();
            self.report(Diagnostic { help: nearly.help, fix: nearly.fix, ..found });
        }
    }
}

/// Reads a whole file as a `T`: the value if it could be understood, and everything found wrong.
pub fn read<T: Record>(source: &str) -> (Option<T>, Vec<Diagnostic>) {
    let (node, mut malformed, is_lost) = crate::format::syntax::parse_as_far(source);
    if let Some(stranger) = stranger::of_text::<T>(source, &node) {
        return (None, vec![stranger]);
    }
    let mut cx = Cx::default();
    let value = T::read(&node, &mut cx);
    let mut diagnostics = missed_together(cx.diagnostics);
    sure::ids(source, &mut diagnostics);
    if !malformed.is_empty() {
        // A map that goes on too long says better where a bracket is missing than the bracket that is never closed.
        let goes_on = |found: &Diagnostic| found.code == Code::WrongType && found.related.is_some();
        if let Some(at) = diagnostics.iter().position(goes_on) {
            return (value, vec![diagnostics.swap_remove(at)]);
        }
        if is_lost {
            sure::form::<T>(source, &mut malformed);
            return (None, malformed);
        }
        // Where a quote is missing, what is missing or unknown is guesswork, and so is all that is found in the same line. Only
        // slips of the keys are named.
        let lines = LineIndex::new(source);
        let line = |found: &Diagnostic| lines.position(found.span.range().start).line;
        let told: BTreeSet<usize> = malformed.iter().map(line).collect();
        let guess = |found: &Diagnostic| match found.code {
            Code::MissingField => true,
            _ if told.contains(&line(found)) => true,
            code => code == Code::UnknownField && !found.is_slip(),
        };
        diagnostics.retain(|found| !guess(found));
    }
    (value, malformed.into_iter().chain(diagnostics).collect())
}

/// Fields that one value lacks, as one finding when they are many: it was begun with nothing, or cut off.
fn missed_together(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut missing: BTreeMap<Span, Vec<&str>> = BTreeMap::new();
    for found in found.iter().filter(|found| found.code == Code::MissingField) {
        missing.entry(found.span).or_default().extend(found.message.rsplit(' ').next());
    }
    let mut kept: Vec<Diagnostic> = Vec::new();
    for one in &found {
        match missing.get(&one.span).filter(|names| one.code == Code::MissingField && names.len() > 3) {
            None => kept.push(one.clone()),
            Some(_) if kept.last().is_some_and(|last| (last.code, last.span) == (one.code, one.span)) => {}
            Some(names) => {
                let message = format!("{} fields are missing here", names.len());
                let help = format!("add {}", names.join(", "));
                kept.push(Diagnostic::new(Code::MissingField, one.span, message).help(help));
            }
        }
    }
    kept
}

/// Bytes as text, or the diagnostic that says why they are none.
///
/// # Errors
/// The file is larger than the parser reads, or is not UTF-8.
pub fn decode(bytes: &[u8]) -> Result<&str, Diagnostic> {
    if bytes.len() > crate::format::syntax::MAX_BYTES {
        let message = format!("the file has {} MiB; at most 4 are read", bytes.len() >> 20);
        let help = "a full scenario has about 0.1 MiB: is this the right file?";
        return Err(Diagnostic::new(Code::TooLarge, Span::default(), message).help(help));
    }
    if let Some(stranger) = stranger::of_bytes(bytes) {
        return Err(stranger);
    }
    let not_text = |at, message| Diagnostic::new(Code::NotText, Span::new(at, at), message);
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) || stranger::is_wide(bytes) {
        return Err(not_text(0, "the file is saved as UTF-16").help("save it as UTF-8 in your editor"));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        not_text(error.valid_up_to(), "the file is not UTF-8 text").help("save it as UTF-8 in your editor")
    })
}

/// The diagnostic for a file of another format than the one that this version reads.
pub fn future_format(found: &Located<u32>, known: u32) -> Diagnostic {
    let message = format!("this file has format {}, and this version of Backstory reads format {known}", found.value);
    let help = if found.value > known { "install a newer version of Backstory" } else { "write `format: 1`" };
    let fix = (found.value < known).then(|| Fix::replace(found.span, known.to_string()));
    Diagnostic::new(Code::FutureFormat, found.span, message).help(help).fix(fix)
}
