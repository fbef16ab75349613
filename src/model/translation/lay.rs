//! A translation is read and laid over its source.

use std::collections::BTreeMap;

use super::Original;
use crate::format::diag::{Code, Diagnostic, Span, did_you_mean, has_errors};
use crate::format::read::MAX_TEXT;
use crate::format::syntax::Kind;
use crate::model::scenario::wire::{Overlay, Translation};
use crate::model::scenario::{filled_letters, longest, placeholders};

/// What a translation translates, by its id, and into which language, each with its place, as far as the file can be
/// understood. Its texts are not read where they come last, as they should.
pub fn head(source: &str) -> Option<[(String, Span); 2]> {
    let read = |source: &str| {
        let (node, _) = crate::format::syntax::parse(source);
        let is_ours = matches!(node.kind, Kind::Struct(Some("Overlay"), _));
        Some([node.text_of("translates")?, node.text_of("language")?]).filter(|_| is_ours)
    };
    let before = source.find("texts:").map(|at| format!("{}texts: {{}})", &source[..at]));
    before.and_then(|before| read(&before)).or_else(|| read(source))
}

/// Reads a translation and lays it over its source: the translated source, unless the file cannot be understood or is
/// for something else, and everything found wrong.
///
/// What is not translated, was translated from another text, or has other placeholders than its source keeps the source's
/// words, text by text.
pub fn lay_over<T: Original>(source: &str, original: &T) -> (Option<T>, Vec<Diagnostic>) {
    let (overlay, mut diagnostics) = crate::format::read::read::<Overlay>(source);
    let Some(overlay) = overlay.filter(|_| !has_errors(&diagnostics)) else { return (None, diagnostics) };
    if let Some(found) = for_another(&overlay, original) {
        diagnostics.push(found);
        return (None, diagnostics);
    }
    let texts = original.texts();
    let known: BTreeMap<&str, &str> = texts.iter().map(|(address, text)| (address.as_str(), *text)).collect();
    let mut words = BTreeMap::new();
    for (address, span, translation) in overlay.texts.iter() {
        if let Some(original) = known.get(address) {
            match compared(address, original, translation) {
                Some(found) => diagnostics.push(Diagnostic { span: found.span.unwrap_or(span), ..found.diagnostic }),
                None if translation.is.value.0.trim().is_empty() => {}
                None => _ = words.insert(address, translation.is.value.0.as_str()),
            }
            continue;
        }
        let found = Diagnostic::new(Code::StaleTranslation, span, format!("the source has no text `{address}`"));
        let help = did_you_mean(address, known.keys().copied());
        diagnostics.push(found.help(help.unwrap_or_else(|| "it has gone since: delete this translation".into())));
    }
    diagnostics.extend(too_long(&mut words, &texts, &overlay));
    diagnostics.extend(gap(&overlay, &texts));
    let mut translated = original.clone();
    translated.say(&overlay.language.value.0, |address| words.get(address).copied());
    (Some(translated), diagnostics)
}

/// That a translation is for something else.
pub(super) fn for_another(overlay: &Overlay, original: &impl Original) -> Option<Diagnostic> {
    let id = &overlay.translates;
    if id.value.0 != original.id() {
        let message = format!("this is a translation of `{}`, not of `{}`", id.value.0, original.id());
        let help = "put it into the folder of its source, or name its source here";
        return Some(Diagnostic::new(Code::UnknownId, id.span, message).help(help));
    }
    None
}

/// Something wrong with one text, at its own place or at that of its address.
struct Found {
    span: Option<crate::format::diag::Span>,
    diagnostic: Diagnostic,
}

/// What keeps a text from being shown.
fn compared(address: &str, original: &str, translation: &Translation) -> Option<Found> {
    let is = &translation.is;
    if translation.of != original || translation.was.is_some() {
        let message = format!("the source of `{address}` has changed");
        let help = match translation.was {
            Some(_) => "mend the translation, then delete `was`".into(),
            None => format!("it now reads: {original}"),
        };
        let found = Diagnostic::new(Code::StaleTranslation, is.span, message).label("translated from another text");
        return Some(Found { span: None, diagnostic: found.help(help) });
    }
    let keys = |text| {
        let mut keys: Vec<&str> = placeholders(text).map(|(_, key)| key).collect();
        keys.sort_unstable();
        keys
    };
    let (expected, is_empty) = (keys(original), is.value.0.trim().is_empty());
    if is_empty || keys(&is.value.0) == expected {
        return None;
    }
    let message = format!("`{address}` has other placeholders than its source");
    let help = match expected.as_slice() {
        [] => "the source has none: write the words themselves".into(),
        keys => format!("use each of these once: {}", keys.join(", ")),
    };
    let found = Diagnostic::new(Code::UnknownPlaceholder, is.span, message).help(help);
    Some(Found { span: Some(is.span), diagnostic: found })
}

/// Takes out texts that would be longer than any text once their placeholders are filled in, in either language, and says so.
fn too_long<'o>(
    words: &mut BTreeMap<&'o str, &'o str>,
    texts: &[(String, &str)],
    overlay: &'o Overlay,
) -> Vec<Diagnostic> {
    let all = texts.iter().map(|(address, text)| (address.as_str(), *text)).chain(words.iter().map(|(a, t)| (*a, *t)));
    let values = all.filter(|(address, _)| address.starts_with("texts/") || address.starts_with("variants/"));
    let longest = longest(values.map(|(address, text)| (address.rsplit('/').next().unwrap_or(address), text)));
    let mut found = Vec::new();
    for (address, _, translation) in overlay.texts.iter() {
        if words.get(address).is_some_and(|text| filled_letters(text, &longest) > MAX_TEXT) {
            words.remove(address);
            let message = format!("with its placeholders filled in, `{address}` has more than {MAX_TEXT} letters");
            found.push(Diagnostic::new(Code::TooMany, translation.is.span, message).help("use shorter words"));
        }
    }
    found
}

/// How much has no translation yet.
fn gap(overlay: &Overlay, texts: &[(String, &str)]) -> Option<Diagnostic> {
    let is_there = |address: &str| overlay.texts.get(address).is_some_and(|text| !text.is.value.0.trim().is_empty());
    let mut missing = texts.iter().filter(|(address, _)| !is_there(address));
    let (address, text) = missing.next()?;
    let message = match missing.count() + 1 {
        1 => format!("`{address}` is not translated yet"),
        n => format!("{n} texts are not translated yet, the first of them `{address}`"),
    };
    let found = Diagnostic::new(Code::MissingTranslation, overlay.language.span, message);
    Some(found.label(format!("“{text}”")).help("`backstory translate` adds what is missing, to be filled in"))
}
