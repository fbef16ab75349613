//! Diagnostics for people (text with carets) and for programs (JSON).

use std::borrow::Cow;

use codespan_reporting::diagnostic as report;
use codespan_reporting::files::SimpleFile;
use codespan_reporting::term;
use serde::Serialize;

use super::cut::Cut;
use super::{Diagnostic, Edit, LineIndex, Severity};

/// How many findings of one file are shown to people; whoever mends these will check again.
const MOST_SHOWN: usize = 50;
/// How many findings of one file are given to programs.
const MOST_GIVEN: usize = 1_000;
/// How many letters of a message are shown: it may quote what was written.
const LONGEST_MESSAGE: usize = 400;

/// The diagnostics of one file as text: code, message, `file:line:column`, the line and a caret.
///
/// `name` is shown as the file's name. Long lines are cut around the place, and of very many findings the first are shown.
pub fn text(name: &str, source: &str, diagnostics: &[Diagnostic]) -> String {
    let (file, index, config) = (SimpleFile::new(name, source), LineIndex::new(source), term::Config::default());
    let mut out = String::new();
    for diagnostic in diagnostics.iter().take(MOST_SHOWN) {
        let place = within(diagnostic.span.range(), source);
        let cut = Cut::around(name, &index, place.clone());
        let mut report = bare(diagnostic, cut.as_ref().map_or(place, Cut::place));
        if let Some(related) = &diagnostic.related {
            let place = within(related.span.range(), source);
            // What stands in a long line, or elsewhere than in the part of one, is told by its line.
            if cut.is_some() || Cut::around(name, &index, place.clone()).is_some() {
                let line = index.position(place.start).line;
                report.notes.insert(0, format!("{}: line {line}", related.label));
            } else {
                report.labels.push(report::Label::secondary((), place).with_message(&related.label));
            }
        }
        let emitted = match &cut {
            Some(cut) => term::emit_to_string(&mut out, &config, cut, &report),
            None => term::emit_to_string(&mut out, &config, &file, &report),
        };
        // Writing to a string fails only on a span outside the source; then the message alone still helps.
        if emitted.is_err() {
            out.push_str(&format!("{}: {}\n", diagnostic.code.id(), diagnostic.message));
        }
    }
    if let Some(more) = diagnostics.len().checked_sub(MOST_SHOWN).filter(|more| *more > 0) {
        let s = if more == 1 { "" } else { "s" };
        out.push_str(&format!("{more} more finding{s} in {name}: mend these first, and check again\n\n"));
    }
    out
}

/// The diagnostic at its place, without what belongs to it elsewhere.
fn bare(diagnostic: &Diagnostic, place: std::ops::Range<usize>) -> report::Diagnostic<()> {
    let severity = match diagnostic.code.severity() {
        Severity::Error => report::Severity::Error,
        Severity::Warning => report::Severity::Warning,
        Severity::Note => report::Severity::Note,
    };
    report::Diagnostic::new(severity)
        .with_code(diagnostic.code.id())
        .with_message(shortened(&diagnostic.message))
        .with_label(report::Label::primary((), place).with_message(diagnostic.label.clone().unwrap_or_default()))
        .with_notes(diagnostic.help.iter().map(|help| format!("help: {}", shortened(help))).collect())
}

/// The first letters of a text that is very long.
fn shortened(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST_MESSAGE) {
        Some((at, _)) => format!("{}…", &text[..at]).into(),
        None => text.into(),
    }
}

/// Keeps a span inside the source, on character borders and within the line on which it begins: rendering cannot fail, and
/// what is written on the lines behind is not shown.
fn within(span: std::ops::Range<usize>, source: &str) -> std::ops::Range<usize> {
    let start = source.floor_char_boundary(span.start.min(source.len()));
    let end = source.ceil_char_boundary(span.end.min(source.len())).max(start);
    start..source[start..end].find('\n').map_or(end, |length| start + length)
}

/// A diagnostic as `--format json` prints it, one object a finding.
#[derive(Serialize)]
pub struct Json<'d> {
    file: &'d str,
    line: usize,
    column: usize,
    code: &'static str,
    severity: &'static str,
    message: Cow<'d, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<Cow<'d, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fix: Option<Vec<JsonEdit<'d>>>,
    source: Cow<'d, str>,
}

/// One edit of a fix; all of them belong together. Lines and columns are counted from 1, in letters, and what stands at the
/// last column is not replaced.
#[derive(Serialize)]
struct JsonEdit<'d> {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: &'d str,
}

impl<'d> JsonEdit<'d> {
    fn of(edit: &'d Edit, index: &LineIndex) -> JsonEdit<'d> {
        let (start, end) = (index.position(edit.span.start as usize), index.position(edit.span.end as usize));
        JsonEdit {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            text: &edit.text,
        }
    }
}

/// The diagnostics of one file in the form that programs read: of very many the first, of a long line a part.
pub fn json<'d>(name: &'d str, source: &'d str, diagnostics: &'d [Diagnostic]) -> Vec<Json<'d>> {
    let index = LineIndex::new(source);
    diagnostics
        .iter()
        .take(MOST_GIVEN)
        .map(|diagnostic| {
            let position = index.position(diagnostic.span.start as usize);
            Json {
                file: name,
                line: position.line,
                column: position.column,
                code: diagnostic.code.id(),
                severity: diagnostic.code.severity().name(),
                message: shortened(&diagnostic.message),
                expected: diagnostic.label.as_deref(),
                help: diagnostic.help.as_deref().map(shortened),
                fix: (diagnostic.fix.as_ref())
                    .map(|fix| fix.edits.iter().map(|edit| JsonEdit::of(edit, &index)).collect()),
                source: match Cut::around(name, &index, within(diagnostic.span.range(), source)) {
                    Some(cut) => cut.into_text().into(),
                    None => index.line(position.line).into(),
                },
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::{Code, Diagnostic, Span};
    use super::*;

    fn sample() -> Diagnostic {
        Diagnostic::new(Code::UnknownWord, Span::new(10, 17), "there is no cue `Gaurded`")
            .label("expected a cue")
            .help("did you mean `Guarded`?")
    }

    #[test]
    fn text_names_place_line_and_help() {
        let out = text("a.ron", "Say(\n cue: Gaurded,\n)", &[sample()]);
        for part in ["error[BS0207]", "a.ron:2:6", "cue: Gaurded,", "^^^^^^^ expected a cue", "did you mean"] {
            assert!(out.contains(part), "{part} is missing in\n{out}");
        }
    }

    #[test]
    fn spans_outside_the_source_do_not_break_rendering() {
        assert!(text("a.ron", "æ", &[sample()]).contains("BS0207"));
        assert_eq!(json("a.ron", "", &[sample()])[0].line, 1);
    }
}
