//! What a lecturer reads when a file is wrong: the messages themselves, held fast. `cargo insta review` shows what changed.

use std::path::Path;

use backstory::content::embedded;
use backstory::format::diag::render;

/// Everything that is said about a file of `tests/fixtures/mistakes`.
fn messages(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/mistakes").join(file);
    let source = std::fs::read_to_string(path).unwrap();
    let (rubric, _) = embedded::rules().unwrap();
    let (_, mut found) = backstory::authoring::lint::check(&source, &rubric);
    // What smells has fixtures of its own.
    found.retain(|found| found.code.id() < "BS0600");
    render::text(file, &source, &found)
}

#[test]
fn mistakes_of_form() {
    insta::assert_snapshot!(messages("form.ron"));
}

#[test]
fn mistakes_of_fields() {
    insta::assert_snapshot!(messages("fields.ron"));
}

#[test]
fn mistakes_of_names() {
    insta::assert_snapshot!(messages("ids.ron"));
}

#[test]
fn mistakes_of_meaning() {
    insta::assert_snapshot!(messages("meaning.ron"));
}
