//! A translation is written, or brought up to date: nothing that a translator wrote is lost.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;

use super::Original;
use crate::format::diag::Diagnostic;
use crate::format::syntax::{Kind, Node};
use crate::model::scenario::wire::{Overlay, Translation};

/// A translation as it should be on disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Updated {
    /// The file.
    pub text: String,
    /// How many texts there are in all.
    pub texts: usize,
    /// How many of them have no translation yet.
    pub missing: usize,
    /// How many were translated from another text.
    pub stale: usize,
    /// How many translations have lost their source; they stand at the end.
    pub gone: usize,
}

/// One entry of the file as it is.
struct Entry<'s> {
    /// Comments above it, line by line.
    comments: Vec<&'s str>,
    /// Its value as written.
    value: &'s str,
    /// Where the source text stands in it.
    of: Option<Range<usize>>,
    /// A comment after it, on its line.
    after: &'s str,
}

impl Entry<'_> {
    /// The value with another source text; the one before is kept beside it, unless one is already.
    fn marked(&self, of: &str, translation: &Translation) -> String {
        let Some(place) = self.of.clone() else { return self.value.to_owned() };
        let was = match translation.was {
            Some(_) => String::new(),
            None => format!(",\n        was: {}", quoted(&translation.of)),
        };
        format!("{}{}{was}{}", &self.value[..place.start], quoted(of), &self.value[place.end..])
    }
}

/// Adds what is missing, marks what is stale, and puts everything into the source's order; comments stay with their texts.
///
/// # Errors
/// There is a file already, and it cannot be understood or translates something else.
pub fn update<T: Original>(existing: Option<&str>, original: &T, language: &str) -> Result<Updated, Vec<Diagnostic>> {
    let texts = original.texts();
    let source = existing.map_or_else(
        || format!("Overlay(translates: {}, language: {}, texts: {{\n}})\n", quoted(original.id()), quoted(language)),
        str::to_owned,
    );
    let (overlay, diagnostics) = crate::format::read::read::<Overlay>(&source);
    let Some(overlay) = overlay.filter(|_| !crate::format::diag::has_errors(&diagnostics)) else {
        return Err(diagnostics);
    };
    if let Some(found) = super::lay::for_another(&overlay, original) {
        return Err(vec![found]);
    }
    let (node, _) = crate::format::syntax::parse(&source);
    let Some(map) = texts_of(&node) else { return Err(diagnostics) };
    let (mut entries, last) = entries(&source, map);

    let mut out = source[..map.span.range().start + 1].to_owned();
    out.push('\n');
    let mut updated = Updated { text: String::new(), texts: texts.len(), missing: 0, stale: 0, gone: 0 };
    for (address, text) in &texts {
        let entry = entries.remove(address.as_str());
        entry.iter().flat_map(|entry| &entry.comments).for_each(|comment| _ = writeln!(out, "    {comment}"));
        match (overlay.texts.get(address), entry) {
            (Some(translation), Some(entry)) if translation.of == **text => {
                updated.missing += usize::from(translation.is.value.0.trim().is_empty());
                updated.stale += usize::from(translation.was.is_some());
                let _ = writeln!(out, "    {}: {},{}", quoted(address), entry.value, entry.after);
            }
            (Some(translation), Some(entry)) if !translation.is.value.0.trim().is_empty() => {
                updated.stale += 1;
                let marked = entry.marked(text, translation);
                let _ = writeln!(out, "    {}: {marked},{}", quoted(address), entry.after);
            }
            _ => {
                updated.missing += 1;
                let _ = writeln!(out, "    {}: (of: {},\n        is: \"\"),", quoted(address), quoted(text));
            }
        }
    }
    updated.gone = entries.len();
    if !entries.is_empty() {
        let note = "// The source has no such texts any more. Delete them when you have what you need of them.";
        let _ = writeln!(out, "    {note}");
        for (address, _, _) in overlay.texts.iter() {
            let Some(entry) = entries.remove(address) else { continue };
            entry.comments.iter().filter(|known| **known != note).for_each(|known| _ = writeln!(out, "    {known}"));
            let _ = writeln!(out, "    {}: {},{}", quoted(address), entry.value, entry.after);
        }
    }
    last.into_iter().for_each(|comment| _ = writeln!(out, "    {comment}"));
    out.push_str(&source[map.span.range().end - 1..]);
    updated.text = out;
    Ok(updated)
}

/// The map of texts.
fn texts_of<'n, 's>(node: &'n Node<'s>) -> Option<&'n Node<'s>> {
    let Kind::Struct(_, fields) = &node.kind else { return None };
    fields.iter().find(|field| field.name == "texts").map(|field| &field.value)
}

/// The entries as they are written, by address, and the comments after the last of them.
fn entries<'s>(source: &'s str, map: &Node) -> (BTreeMap<String, Entry<'s>>, Vec<&'s str>) {
    let Kind::Map(written) = &map.kind else { return (BTreeMap::new(), Vec::new()) };
    let mut found: BTreeMap<String, Entry> = BTreeMap::new();
    let mut from = map.span.range().start + 1;
    let mut last: Option<String> = None;
    for entry in written {
        let Kind::Text(address) = &entry.key.kind else { continue };
        let (after, comments) = comments(&source[from..entry.key.span.range().start], last.is_some());
        if let Some(before) = last.as_ref().and_then(|last| found.get_mut(last)) {
            before.after = after;
        }
        let value = entry.value.span.range();
        let of = match &entry.value.kind {
            Kind::Struct(_, fields) => fields.iter().find(|field| field.name == "of").map(|field| {
                let of = field.value.span.range();
                of.start - value.start..of.end - value.start
            }),
            _ => None,
        };
        from = value.end;
        found.insert(address.to_string(), Entry { comments, value: &source[value], of, after: "" });
        last = Some(address.to_string());
    }
    let (after, rest) = comments(&source[from..map.span.range().end - 1], last.is_some());
    if let Some(before) = last.as_ref().and_then(|last| found.get_mut(last)) {
        before.after = after;
    }
    (found, rest)
}

/// Of what stands between two entries: the comment that ends the line of the first, with its blank, and the lines after it.
fn comments(between: &str, follows: bool) -> (&str, Vec<&str>) {
    let (line, rest) = match between.split_once('\n') {
        Some((line, rest)) if follows => (line.trim_start().strip_prefix(',').unwrap_or(line).trim_end(), rest),
        _ => ("", between),
    };
    let lines = rest.lines().map(|line| line.trim().trim_start_matches(',').trim());
    (line, lines.filter(|line| !line.is_empty()).collect())
}

/// A text as it is written in a file.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
