//! Files that are none of ours, told by how they begin: they are named once, rather than read wrong to the end.

use super::Record;
use crate::format::diag::{Code, Diagnostic, Span};
use crate::format::syntax::{Kind, Node};

/// What to do with any of them.
const HELP: &str = "a scenario begins with `Scenario(`; `backstory new my-patient` writes a first one";

/// What a file that is no text is, by its first bytes.
pub(super) fn of_bytes(bytes: &[u8]) -> Option<Diagnostic> {
    let document = "a document of a word processor, or another compressed file";
    let what = match bytes {
        [b'P', b'K', 3, 4, ..] | [0xd0, 0xcf, 0x11, 0xe0, ..] => document,
        [b'%', b'P', b'D', b'F', ..] => "a PDF",
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] | [b'G', b'I', b'F', b'8', ..] => "a picture",
        _ => return None,
    };
    let help = format!("save its words as plain text; {HELP}");
    Some(Diagnostic::new(Code::NotOurs, Span::default(), format!("this is {what}")).help(help))
}

/// Whether a text is saved in two bytes a letter: every other byte of what is written in English or Danish is then 0.
pub(super) fn is_wide(bytes: &[u8]) -> bool {
    let first = &bytes[..bytes.len().min(200)];
    let zeros = |odd: usize| first.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    first.len() > 8 && (zeros(0) + zeros(1)) * 3 > first.len()
}

/// What a text is that begins as none of ours does.
fn kind(source: &str) -> Option<&'static str> {
    let text = source.trim_start_matches('\u{feff}').trim_start();
    let first_line = text.lines().next().unwrap_or_default();
    let is_setting =
        || first_line.split_once([':', '=']).is_some_and(|(name, _)| name.chars().all(char::is_alphanumeric));
    Some(match text.chars().next()? {
        '<' => "a web page, or another file made of tags",
        '{' if text.starts_with("{\\rtf") => "a document of a word processor, saved as RTF",
        '{' | '[' => "a file of data, such as the story of another tool",
        ':' | '=' => "a story of another tool",
        '-' | '*' => "a text without the form of a scenario",
        '#' if !text.starts_with("#![") => "a text without the form of a scenario, such as notes",
        _ if is_setting() => "a file of settings, or a text without the form of a scenario",
        _ => return None,
    })
}

/// That a file is none of ours: it begins as another does, or has nothing of a `T`.
pub(super) fn of_text<T: Record>(source: &str, node: &Node) -> Option<Diagnostic> {
    let not_ours = |what: String| Some(Diagnostic::new(Code::NotOurs, Span::default(), what).help(HELP));
    if let Some(what) = kind(source) {
        return not_ours(format!("this is {what}"));
    }
    let fields = match &node.kind {
        Kind::Struct(None, fields) => fields.as_slice(),
        Kind::Tuple(None, items) if items.is_empty() => &[],
        _ => return None,
    };
    let schema = T::schema();
    if fields.iter().any(|field| schema.fields.iter().any(|known| known.name == field.name)) {
        return None;
    }
    not_ours(format!("this file has no field of a {}", schema.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_other_kinds_are_told_by_how_they_begin() {
        let check = |text: &str, part: Option<&str>| match (kind(text), part) {
            (Some(what), Some(part)) => assert!(what.contains(part), "{text}: {what}"),
            (found, part) => assert_eq!(found.is_some(), part.is_some(), "{text}"),
        };
        check("<!doctype html><html>", Some("web page"));
        check("{\\rtf1\\ansi Hello}", Some("RTF"));
        check("\u{feff}{\"inkVersion\":21}", Some("another tool"));
        check(":: Start\n[[Next]]", Some("story"));
        check("# My patient", Some("notes"));
        check("title: Hello\nvisits:", Some("settings"));
        for ours in ["Scenario(", "// A note\nScenario(", "(format: 1)", "Scenari(", "#![enable(x)]\nScenario(", ""] {
            check(ours, None);
        }
    }

    #[test]
    fn bytes_that_are_no_text_are_named() {
        let check = |bytes: &[u8], part: &str| {
            let message = of_bytes(bytes).map(|found| found.message).unwrap_or_default();
            assert!(message.contains(part), "{message}");
        };
        check(b"PK\x03\x04\x14\0", "word processor");
        check(b"%PDF-1.7", "PDF");
        check(b"\x89PNG\r\n", "picture");
        assert!(of_bytes(b"Scenario(").is_none() && of_bytes(b"").is_none());
    }

    #[test]
    fn two_bytes_a_letter_are_seen_without_a_mark() {
        let wide = |low_first: bool| -> Vec<u8> {
            let both = |letter: u16| if low_first { letter.to_le_bytes() } else { letter.to_be_bytes() };
            "Scenario(format: 1, id: \"æøå\")".encode_utf16().flat_map(both).collect()
        };
        assert!(is_wide(&wide(true)) && is_wide(&wide(false)));
        assert!(!is_wide(b"Scenario(format: 1)") && !is_wide(b"\0"));
    }
}
