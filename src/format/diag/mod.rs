//! Diagnostics as data: what is wrong, where, and what to do about it.
//!
//! A [`Diagnostic`] knows nothing of how it is shown; [`render`] turns a list of
//! them into text with carets or into JSON.

mod code;
mod cut;
mod fix;
mod hidden;
mod mend;
pub mod render;
mod span;
mod suggest;

pub use code::Code;
pub use fix::{Edit, Fix, Told, apply};
pub use hidden::{is_hidden, is_unseen, shown, shown_in_json, strange_letter, without_hidden, without_unseen};
pub use mend::{Mended, mend};
pub use span::{LineIndex, Position, Span};
pub use suggest::{did_you_mean, nearest, surely};

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The file cannot be used as it is.
    Error,
    /// The file can be used, but something in it is probably not meant.
    Warning,
    /// Worth a thought.
    Note,
}

impl Severity {
    /// The word shown to people and written to JSON.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A second place that belongs to the same finding, such as an earlier definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The other place.
    pub span: Span,
    /// What is there.
    pub label: String,
}

/// One finding in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind, stable between versions.
    pub code: Code,
    /// The very token that is wrong.
    pub span: Span,
    /// One sentence: what is wrong.
    pub message: String,
    /// What was expected, shown beside the caret.
    pub label: Option<String>,
    /// Another place that explains this one.
    pub related: Option<Box<Related>>,
    /// What to do.
    pub help: Option<String>,
    /// The same for a program, where it is certain: an edit with exactly one sensible meaning.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// A diagnostic with its message; label, help and related place are added by the builder methods.
    pub fn new(code: Code, span: Span, message: impl Into<String>) -> Self {
        Diagnostic { code, span, message: message.into(), label: None, related: None, help: None, fix: None }
    }

    /// Adds what was expected at the caret.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Adds a did-you-mean when one of `known` is close to `found`, else lists what is known when it is short.
    pub fn suggest<'a>(self, found: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match did_you_mean(found, known) {
            Some(help) => self.help(help),
            None => self,
        }
    }

    /// Adds what mends it; leaves what is there where there is nothing.
    pub fn fix(mut self, fix: impl Into<Option<Fix>>) -> Self {
        self.fix = fix.into().or(self.fix);
        self
    }

    /// [`suggest`](Self::suggest) for a word with which its place begins, and writes it where only one can be meant.
    pub fn suggest_word<'a>(self, found: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Self {
        let place = Span { start: self.span.start, end: self.span.start + Span::new(0, found.len()).end };
        let fix = surely(found, known.clone()).map(|name| Fix::replace(place, name));
        self.suggest(found, known).fix(fix)
    }

    /// The same for an id in its quotes.
    pub fn suggest_id<'a>(self, found: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Self {
        let fix = self.span.quoted(found).zip(surely(found, known.clone()));
        self.suggest(found, known).fix(fix.map(|(place, name)| Fix::replace(place, name)))
    }

    /// Points at another place too.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related = Some(Box::new(Related { span, label: label.into() }));
        self
    }

    /// Whether it is only a slip of the keys: its help names what was meant.
    pub fn is_slip(&self) -> bool {
        self.help.as_deref().is_some_and(suggest::tells_a_slip)
    }

    /// Whether the file cannot be used.
    pub fn is_error(&self) -> bool {
        self.code.severity() == Severity::Error
    }
}

/// Whether any of the diagnostics makes the file unusable.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(Diagnostic::is_error)
}
