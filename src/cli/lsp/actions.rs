//! The fixes of findings, as an editor offers them.

use std::collections::HashMap;

use lsp_types::{CodeAction, CodeActionKind, CodeActionParams, TextEdit, Uri, WorkspaceEdit};

use super::convert;
use crate::format::diag::{Diagnostic, Fix, LineIndex, Told};

/// What can be mended where the editor asks; nothing where it asks for actions of another kind.
pub(super) fn at(params: &CodeActionParams, source: &str, found: &[Diagnostic]) -> Vec<CodeAction> {
    let asked = &params.range;
    let is_kind = |kind: &CodeActionKind| *kind == CodeActionKind::EMPTY || *kind == CodeActionKind::QUICKFIX;
    if params.context.only.as_ref().is_some_and(|kinds| !kinds.iter().any(is_kind)) {
        return Vec::new();
    }
    let touches = |found: &&Diagnostic| {
        let range = convert::range(source, found.span);
        range.start <= asked.end && asked.start <= range.end
    };
    let uri = &params.text_document.uri;
    let action = |found: &Diagnostic| Some(action(uri, source, found, found.fix.as_ref()?));
    found.iter().filter(touches).filter_map(action).collect()
}

// The keys are compared as they are written, though they could be changed from within.
#[allow(clippy::mutable_key_type)]
fn action(uri: &Uri, source: &str, found: &Diagnostic, fix: &Fix) -> CodeAction {
    let edits =
        fix.edits.iter().map(|edit| TextEdit { range: convert::range(source, edit.span), new_text: edit.text.clone() });
    CodeAction {
        title: title(&fix.told(source, &LineIndex::new(source))),
        kind: Some(CodeActionKind::QUICKFIX),
        diagnostics: Some(vec![convert::diagnostic(uri, source, found)]),
        edit: Some(WorkspaceEdit {
            changes: Some(HashMap::from([(uri.clone(), edits.collect())])),
            ..WorkspaceEdit::default()
        }),
        is_preferred: Some(true),
        ..CodeAction::default()
    }
}

fn title(told: &[Told]) -> String {
    match told {
        [] => "Mend it".into(),
        [one] if one.after.is_empty() => format!("Take out {}", one.before),
        [one] => format!("Write {}", one.after),
        [first, ..] => format!("Write {} and mend {} lines in all", first.after, told.len()),
    }
}
