//! The guide for those who write scenarios keeps in step with the format.

use std::fmt::Write;
use std::path::Path;

use backstory::content::embedded;
use backstory::format::diag::render;
use backstory::format::read::{FieldSchema, Read, Schema, Shape};
use backstory::format::syntax::{Kind, Node, parse};
use backstory::model::rubric::ItemKind;
use backstory::model::scenario::condition::{BOUNDS, CONDITIONS, Condition, Form, Then, WAYS};
use backstory::model::scenario::wire::Scenario;

const BEGIN: &str = "<!-- The reference below is written by a test; see tests/it/guide.rs. -->\n";
const GUIDE: &str = include_str!("../../scenarios/README.md");
/// An example of each type, between blank lines.
const EXAMPLES: &str = include_str!("../fixtures/examples.ron");

/// The reference: every type with its fields and an example, every list with its words, every item of the rubric.
fn reference() -> String {
    let mut out = String::from("\n");
    for schema in Scenario::schemas() {
        let _ = writeln!(out, "### {}\n{}\n", schema.name, schema.meaning);
        let _ = writeln!(out, "| field | what stands there | if left out | meaning |\n|---|---|---|---|");
        for field in &schema.fields {
            let default = field.default.map_or("must be given".into(), |code| plain(&field.expected, code));
            let takes = linked(field);
            let _ = writeln!(out, "| `{}` | {takes} | {default} | {} |", field.name, field.meaning);
        }
        let _ = writeln!(out, "\n```ron\n{}\n```\n", example(schema.name));
    }
    let _ = writeln!(out, "## Conditions, bounds, and where lines lead\n");
    forms(&mut out, "Conditions", "What may stand after `when`.", CONDITIONS);
    forms(&mut out, "Bounds", "What `Level` and `Stage` are held against.", BOUNDS);
    forms(&mut out, "Ways on", "What may stand after `then`.", WAYS);
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

/// What a field takes, with a link to where that is told.
fn linked(field: &FieldSchema) -> String {
    let mut shape = &field.shape;
    while let Shape::List(inner) | Shape::Map(inner) = shape {
        shape = inner;
    }
    let (written, at) = match shape {
        Shape::Record(name) => (format!("{name}(…)"), *name),
        Shape::Word(name) => {
            let list = Scenario::lists().into_iter().find(|list| list.name == *name).unwrap();
            (list.expected, *name)
        }
        Shape::Form("Condition") => (expected_of::<Condition>(), "conditions"),
        Shape::Form("Then") => (expected_of::<Then>(), "ways-on"),
        _ => return field.expected.clone(),
    };
    assert!(field.expected.contains(&written), "{}: {}", field.name, field.expected);
    field.expected.replacen(&written, &format!("[{written}](#{})", at.to_lowercase()), 1)
}

fn expected_of<T: Read>() -> String {
    T::expected()
}

fn forms(out: &mut String, title: &str, lead: &str, forms: &[Form]) {
    let _ = writeln!(out, "### {title}\n{lead}\n\n| written | meaning | example |\n|---|---|---|");
    for form in forms {
        let _ = writeln!(out, "| `{}` | {} | `{}` |", form.written, form.meaning, form.example);
    }
    out.push('\n');
}

/// A default as a writer would put it.
fn plain(expected: &str, code: &str) -> String {
    match code {
        "None" => "nothing".into(),
        "true" | "false" => format!("`{code}`"),
        "Within(1)" => "`1`".into(),
        code if code.contains("::default()") || code.contains("Vec::new()") && !code.contains('{') => "none".into(),
        code if code.contains('{') => format!("an empty {expected}"),
        code => format!("`{}`", code.rsplit("::").next().unwrap_or(code)),
    }
}

/// The examples of a type, as they are shown.
fn example(name: &str) -> &'static str {
    let own = |block: &&str| block.split('(').next() == Some(name);
    EXAMPLES.split("\n\n").map(str::trim).find(own).unwrap_or_else(|| panic!("{name} has no example"))
}

/// One part of the guide between fences.
fn fenced() -> impl Iterator<Item = &'static str> {
    GUIDE.split("```ron\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default())
}

/// The fields of a value, with their values.
fn fields<'n, 's>(node: &'n Node<'s>) -> Vec<(&'s str, &'n Node<'s>)> {
    match &node.kind {
        Kind::Struct(_, fields) => fields.iter().map(|field| (field.name, &field.value)).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_reference_is_in_step_with_the_format() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/README.md");
    let (text, found) = GUIDE.split_once(BEGIN).unwrap();
    let reference = reference();
    if std::env::var_os("BACKSTORY_WRITE_GUIDE").is_some() {
        std::fs::write(&path, format!("{text}{BEGIN}{reference}")).unwrap();
        return;
    }
    assert!(found == reference, "run the tests once with BACKSTORY_WRITE_GUIDE=1 to write the reference anew");
}

#[test]
fn examples_show_every_field_of_their_type_and_can_be_read() {
    for schema in Scenario::schemas() {
        let mut shown = Vec::new();
        // More than one example of a type stand line by line.
        let block = example(schema.name);
        let several: Vec<&str> = block.split("\nAct").collect();
        for (at, one) in several.iter().enumerate() {
            let one = if at == 0 { (*one).to_owned() } else { format!("Act{one}") };
            // What another type's example shows is left out here.
            let abridged = one.contains("/* see ");
            let (node, found) = parse(&one);
            assert_eq!(found, [], "{one}");
            let found = (schema.check)(&node);
            assert!(abridged || found.is_empty(), "{one}\n{found:?}");
            shown.extend(fields(&node).into_iter().map(|(name, _)| name.to_owned()));
        }
        for field in &schema.fields {
            assert!(
                shown.iter().any(|name| name == field.name),
                "the example of {} lacks `{}`",
                schema.name,
                field.name
            );
        }
    }
}

#[test]
fn conditions_and_ways_are_all_told_and_can_be_read() {
    for form in CONDITIONS {
        let (node, _) = parse(form.example);
        assert_eq!(backstory::format::read::check::<Condition>(&node), [], "{}", form.example);
        assert!(form.example.starts_with(form.word) && form.written.starts_with(form.word));
    }
    for form in WAYS {
        let (node, _) = parse(form.example);
        assert_eq!(backstory::format::read::check::<Then>(&node), [], "{}", form.example);
    }
    for form in BOUNDS {
        let condition = match form.example.contains(char::is_numeric) {
            true => format!("Level(\"alliance\", {})", form.example),
            false => format!("Stage({})", form.example),
        };
        assert_eq!(backstory::format::read::check::<Condition>(&parse(&condition).0), [], "{condition}");
    }
}

#[test]
fn links_lead_to_headings() {
    let heads: Vec<String> = GUIDE
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| line.trim_start_matches('#').trim().to_lowercase().replace(' ', "-"))
        .collect();
    let links: Vec<&str> = GUIDE.split("](#").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert!(links.len() > 40, "the reference links what it names");
    for link in links {
        assert!(heads.iter().any(|head| head == link), "no heading is called `{link}`");
    }
}

/// What is wrong with a fragment: a field that no type has, or one that no type would read.
fn mistakes(fragment: &str, schemas: &[Schema]) -> Vec<String> {
    let wrapped = format!("({fragment})");
    let (node, found) = parse(&wrapped);
    let mut mistakes: Vec<String> = found.into_iter().map(|found| found.message).collect();
    let conditions = match &node.kind {
        Kind::Tuple(None, items) => items.as_slice(),
        _ => &[],
    };
    mistakes.extend(conditions.iter().flat_map(backstory::format::read::check::<Condition>).map(|found| found.message));
    for (name, value) in fields(&node) {
        let readers = schemas.iter().flat_map(|schema| &schema.fields).filter(|field| field.name == name);
        if !readers.into_iter().any(|field| (field.check)(value).is_empty()) {
            mistakes.push(format!("no type reads `{name}` like this"));
        }
    }
    mistakes
}

#[test]
fn fragments_of_the_guide_can_be_read() {
    let (rubric, _) = embedded::rules().unwrap();
    let schemas = Scenario::schemas();
    let (by_hand, _) = GUIDE.split_once(BEGIN).unwrap();
    let mut whole = 0;
    for example in fenced().take(by_hand.matches("```ron").count()) {
        if example.starts_with("Scenario(") {
            whole += 1;
            assert_eq!(backstory::authoring::lint::check(example, &rubric).1, [], "{example}");
        } else if example.starts_with("Overlay(") {
            let overlay = schemas.iter().find(|schema| schema.name == "Overlay").unwrap();
            assert_eq!((overlay.check)(&parse(example).0), [], "{example}");
        } else if example.starts_with("Plans(") {
            let scenario = fenced().find(|example| example.starts_with("Scenario(")).unwrap();
            let scenario = backstory::model::scenario::read(scenario, &rubric).0.unwrap();
            assert_eq!(backstory::model::scenario::Plans::read(example, &scenario).1, [], "{example}");
        } else {
            assert_eq!(mistakes(example, &schemas), [] as [String; 0], "{example}");
        }
    }
    assert!(whole > 0, "the guide leads to a whole scenario");
}

#[test]
fn misspelt_fragments_are_found() {
    let schemas = Scenario::schemas();
    for (fragment, sound) in [
        ("teaches: [\"D2\"]", true),
        ("teach: [\"D2\"]", false),
        ("says: [ Say(text: \"It was.\", cue: Sighs) ]", true),
        ("says: [ Say(texts: \"It was.\", cue: Sighs) ]", false),
        ("says: [ Say(text: \"It was.\", cue: Sigh) ]", false),
        ("Told(\"tilt\"), Stage(AtLeast(Action))", true),
        ("Told(\"tilt\"), Stage(AtLeast(Actoin))", false),
    ] {
        assert_eq!(mistakes(fragment, &schemas).is_empty(), sound, "{fragment}");
    }
}

#[test]
fn the_message_in_the_guide_is_the_one_that_is_given() {
    let (rubric, _) = embedded::rules().unwrap();
    let whole = fenced().find(|example| example.starts_with("Scenario(")).unwrap();
    let wrong = whole.replacen("then: To(\"harbour\")", "then: To(\"harbor\")", 1);
    let (_, found) = backstory::authoring::lint::check(&wrong, &rubric);
    let first = render::text("walk.ron", &wrong, &found[..1]);
    let shown: String = first.trim().lines().map(|line| format!("    {line}").trim_end().to_owned() + "\n").collect();
    assert!(GUIDE.contains(&shown), "the guide should show:\n{shown}");
}
