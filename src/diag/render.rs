//! Diagnostics for people (text with carets) and for programs (JSON).

use codespan_reporting::diagnostic as report;
use codespan_reporting::files::SimpleFile;
use codespan_reporting::term;
use serde::Serialize;

use super::{Diagnostic, LineIndex, Severity};

/// The diagnostics of one file as text: code, message, `file:line:column`, the line and a caret.
///
/// `name` is shown as the file's name.
pub fn text(name: &str, source: &str, diagnostics: &[Diagnostic]) -> String {
    let file = SimpleFile::new(name, source);
    let config = term::Config::default();
    let mut out = String::new();
    for diagnostic in diagnostics {
        // Writing to a string fails only on a span outside the source; then the message alone still helps.
        if term::emit_to_string(&mut out, &config, &file, &to_report(diagnostic, source)).is_err() {
            out.push_str(&format!("{}: {}\n", diagnostic.code.id(), diagnostic.message));
        }
    }
    out
}

fn to_report(diagnostic: &Diagnostic, source: &str) -> report::Diagnostic<()> {
    let severity = match diagnostic.code.severity() {
        Severity::Error => report::Severity::Error,
        Severity::Warning => report::Severity::Warning,
        Severity::Note => report::Severity::Note,
    };
    let mut labels = vec![
        report::Label::primary((), within(diagnostic.span.range(), source))
            .with_message(diagnostic.label.clone().unwrap_or_default()),
    ];
    if let Some(related) = &diagnostic.related {
        labels.push(report::Label::secondary((), within(related.span.range(), source)).with_message(&related.label));
    }
    report::Diagnostic::new(severity)
        .with_code(diagnostic.code.id())
        .with_message(&diagnostic.message)
        .with_labels(labels)
        .with_notes(diagnostic.help.iter().map(|help| format!("help: {help}")).collect())
}

/// Keeps a span inside the source and on character borders, so that rendering cannot fail.
fn within(span: std::ops::Range<usize>, source: &str) -> std::ops::Range<usize> {
    let start = source.floor_char_boundary(span.start.min(source.len()));
    let end = source.ceil_char_boundary(span.end.min(source.len()));
    start..end.max(start)
}

/// A diagnostic as `--format json` prints it, one object a finding.
#[derive(Serialize)]
pub struct Json<'d> {
    file: &'d str,
    line: usize,
    column: usize,
    code: &'static str,
    severity: &'static str,
    message: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'d str>,
    source: &'d str,
}

/// The diagnostics of one file in the form that programs read.
pub fn json<'d>(name: &'d str, source: &'d str, diagnostics: &'d [Diagnostic]) -> Vec<Json<'d>> {
    let index = LineIndex::new(source);
    diagnostics
        .iter()
        .map(|diagnostic| {
            let position = index.position(diagnostic.span.start as usize);
            Json {
                file: name,
                line: position.line,
                column: position.column,
                code: diagnostic.code.id(),
                severity: diagnostic.code.severity().name(),
                message: &diagnostic.message,
                expected: diagnostic.label.as_deref(),
                help: diagnostic.help.as_deref(),
                source: index.line(position.line),
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
