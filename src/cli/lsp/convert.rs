//! Between our places and findings and those of the protocol, which counts lines from 0 and columns in UTF-16.

use lsp_types::{
    CompletionItem, CompletionItemKind, CompletionTextEdit, DiagnosticRelatedInformation, DiagnosticSeverity,
    Documentation, HoverContents, InsertTextFormat, Location, MarkupContent, MarkupKind, NumberOrString, Position,
    Range, TextEdit, Uri,
};

use crate::authoring::editor::{Completion, Hover};
use crate::format::diag::{Diagnostic, Severity, Span};

/// The byte of a position; one past the end of a line or of the text gives the end.
pub(super) fn offset(source: &str, position: Position) -> usize {
    let mut start = 0;
    for _ in 0..position.line {
        match source[start..].find('\n') {
            Some(at) => start += at + 1,
            None => return source.len(),
        }
    }
    let mut units = 0;
    for (at, c) in source[start..].char_indices() {
        if units >= position.character || c == '\n' {
            return start + at;
        }
        units += c.len_utf16() as u32;
    }
    source.len()
}

fn position(source: &str, byte: usize) -> Position {
    let before = &source[..source.floor_char_boundary(byte)];
    let line = before.matches('\n').count() as u32;
    let last = before.rsplit('\n').next().unwrap_or_default();
    Position { line, character: last.encode_utf16().count() as u32 }
}

pub(super) fn range(source: &str, span: Span) -> Range {
    Range { start: position(source, span.range().start), end: position(source, span.range().end) }
}

fn markdown(value: String) -> MarkupContent {
    MarkupContent { kind: MarkupKind::Markdown, value }
}

pub(super) fn diagnostic(uri: &Uri, source: &str, found: &Diagnostic) -> lsp_types::Diagnostic {
    let severity = match found.code.severity() {
        Severity::Error => DiagnosticSeverity::ERROR,
        Severity::Warning => DiagnosticSeverity::WARNING,
        Severity::Note => DiagnosticSeverity::INFORMATION,
    };
    let label = found.label.iter().map(|label| format!("\n{label}"));
    let help = found.help.iter().map(|help| format!("\nhelp: {help}"));
    let related = found.related.iter().map(|related| DiagnosticRelatedInformation {
        location: Location { uri: uri.clone(), range: range(source, related.span) },
        message: related.label.clone(),
    });
    lsp_types::Diagnostic {
        range: range(source, found.span),
        severity: Some(severity),
        code: Some(NumberOrString::String(found.code.id().to_owned())),
        source: Some("backstory".to_owned()),
        message: std::iter::once(found.message.clone()).chain(label).chain(help).collect(),
        related_information: Some(related.collect()),
        ..lsp_types::Diagnostic::default()
    }
}

/// `nth` keeps the order in which we offer things: what must be given comes first.
pub(super) fn completion(source: &str, nth: usize, one: Completion) -> CompletionItem {
    CompletionItem {
        kind: Some(CompletionItemKind::VALUE),
        detail: Some(one.detail).filter(|detail| !detail.is_empty()),
        documentation: Some(one.meaning)
            .filter(|meaning| !meaning.is_empty())
            .map(|meaning| Documentation::MarkupContent(markdown(meaning))),
        sort_text: Some(format!("{nth:04}")),
        // An editor looks for what has been written: the quote that an id begins with is part of it.
        filter_text: Some(if one.insert.starts_with('"') { one.insert.clone() } else { one.label.clone() }),
        label: one.label,
        insert_text_format: Some(InsertTextFormat::SNIPPET),
        text_edit: Some(CompletionTextEdit::Edit(TextEdit { range: range(source, one.span), new_text: one.insert })),
        ..CompletionItem::default()
    }
}

pub(super) fn hover(source: &str, hover: Hover) -> lsp_types::Hover {
    lsp_types::Hover { contents: HoverContents::Markup(markdown(hover.text)), range: Some(range(source, hover.span)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_as_editors_do() {
        let source = "ab\nÆ🙂x\r\nend";
        let check = |line, character, byte| {
            assert_eq!(offset(source, Position { line, character }), byte, "{line}:{character}");
        };
        check(0, 1, 1);
        check(1, 0, 3);
        check(1, 1, 5);
        check(1, 3, 9);
        check(0, 99, 2);
        check(9, 0, source.len());
        assert_eq!(position(source, 9), Position { line: 1, character: 3 });
        assert_eq!(position(source, 99), Position { line: 2, character: 3 });
    }
}
