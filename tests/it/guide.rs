//! The guide for those who write scenarios keeps in step with the format.

use std::fmt::Write;
use std::path::Path;

use backstory::embedded;
use backstory::rubric::ItemKind;
use backstory::scenario::wire::Scenario;

const BEGIN: &str = "<!-- The reference below is written by a test; see tests/it/guide.rs. -->\n";

/// The reference: every type with its fields, every list with its words, every item of the rubric.
fn reference() -> String {
    let mut out = String::from("\n");
    for schema in Scenario::schemas() {
        let _ = writeln!(out, "### {}\n{}\n", schema.name, schema.meaning);
        let _ = writeln!(out, "| field | what stands there | if left out | meaning |\n|---|---|---|---|");
        for field in &schema.fields {
            let default = field.default.map_or("must be given".into(), |code| plain(&field.expected, code));
            let _ = writeln!(out, "| `{}` | {} | {default} | {} |", field.name, field.expected, field.meaning);
        }
        out.push('\n');
    }
    let _ = writeln!(out, "## Lists of words\n");
    for list in Scenario::lists() {
        let _ = writeln!(out, "### {}\n{}\n", list.name, list.meaning);
        if list.words.iter().all(|(_, meaning)| meaning.is_empty()) {
            let words: Vec<_> = list.words.iter().map(|(word, _)| format!("`{word}`")).collect();
            let _ = writeln!(out, "{}\n", words.join(", "));
            continue;
        }
        for (word, meaning) in list.words {
            let _ = writeln!(out, "- `{word}`: {meaning}");
        }
        out.push('\n');
    }
    let _ = writeln!(out, "## The rubric\nWhat `does` and `dont` can name.\n");
    let (rubric, _) = embedded::rules().unwrap();
    let _ = writeln!(out, "| id | title | do | don't |\n|---|---|---|---|");
    for (_, item) in rubric.items().filter(|(_, item)| item.kind != ItemKind::KeyPoint) {
        let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "–".into());
        let _ = writeln!(out, "| {} | {} | {} | {} |", item.id, item.title, side(&item.does), side(&item.dont));
    }
    out
}

/// A default as a writer would put it.
fn plain(expected: &str, code: &str) -> String {
    match code {
        "None" => "nothing".into(),
        "true" | "false" | "1" => format!("`{code}`"),
        code if code.contains("::default()") || code.contains("Vec::new()") && !code.contains('{') => "none".into(),
        code if code.contains('{') => format!("an empty {expected}"),
        code => format!("`{}`", code.rsplit("::").next().unwrap_or(code)),
    }
}

#[test]
fn the_reference_is_in_step_with_the_format() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/README.md");
    let guide = std::fs::read_to_string(&path).unwrap();
    let (text, found) = guide.split_once(BEGIN).unwrap();
    let reference = reference();
    if std::env::var_os("BACKSTORY_WRITE_GUIDE").is_some() {
        std::fs::write(&path, format!("{text}{BEGIN}{reference}")).unwrap();
        return;
    }
    assert!(found == reference, "run the tests once with BACKSTORY_WRITE_GUIDE=1 to write the reference anew");
}

#[test]
fn the_examples_can_be_read() {
    let guide = include_str!("../../scenarios/README.md");
    let (rubric, _) = embedded::rules().unwrap();
    let mut whole = 0;
    for example in guide.split("```ron\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default()) {
        if example.starts_with("Scenario(") {
            whole += 1;
            assert_eq!(backstory::lint::check(example, &rubric).1, [], "{example}");
        } else {
            let wrapped = if example.starts_with("Overlay(") { example.into() } else { format!("({example})") };
            assert_eq!(backstory::syntax::parse(&wrapped).1, [], "{example}");
        }
    }
    assert!(whole > 0, "the guide leads to a whole scenario");
}
