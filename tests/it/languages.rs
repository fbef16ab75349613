//! Other languages, through the program itself: written, checked, played and reported.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::play::{backstory, text};

/// Runs the program; its exit code and all that it said.
fn run(arguments: &[&str]) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_backstory")).args(arguments).env("LC_ALL", "C").output().unwrap();
    (output.status.code().unwrap(), text(&output.stdout) + &text(&output.stderr))
}

/// A folder with a first scenario.
fn walk() -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("walk");
    assert_eq!(run(&["new", "walk", "--into", folder.path().to_str().unwrap()]).0, 0);
    (folder, path.to_str().unwrap().to_owned())
}

#[test]
fn a_translation_is_written_filled_in_and_brought_up_to_date() {
    let (_folder, walk) = walk();
    let (code, said) = run(&["translate", &walk, "--language", "da"]);
    assert!(code == 0 && said.contains("to translate: fill in `is`"), "{said}");
    let (code, said) = run(&["check", &walk]);
    assert!(code == 1 && said.contains("BS0414") && said.contains("texts are not translated yet"), "{said}");

    let file = Path::new(&walk).join("da.ron");
    let filled = fs::read_to_string(&file).unwrap().replacen("is: \"\"", "is: \"Min første\"", 1);
    fs::write(&file, &filled).unwrap();
    let scenario = Path::new(&walk).join("scenario.ron");
    let (_, title) = filled.split_once("\"title\": (of: \"").unwrap();
    let title = title.split('"').next().unwrap().to_owned();
    let played = backstory(&["play", scenario.to_str().unwrap(), "--language", "da"], Path::new(&walk), "q\n");
    assert!(played.status.success(), "{}", text(&played.stderr));

    fs::write(&scenario, fs::read_to_string(&scenario).unwrap().replace(&title, "Another title")).unwrap();
    let (_, said) = run(&["check", &walk]);
    assert!(said.contains("BS0411") && said.contains("the source of `title` has changed"), "{said}");
    let (code, said) = run(&["translate", &walk, "--language", "da"]);
    assert!(code == 0 && said.contains("1 whose source has changed"), "{said}");
    let updated = fs::read_to_string(&file).unwrap();
    assert!(updated.contains(&format!("was: \"{title}\"")) && updated.contains("is: \"Min første\""), "{updated}");
}

#[test]
fn what_cannot_be_translated_is_said_and_left_alone() {
    let (folder, walk) = walk();
    let translate = |path: &str, language: &str| run(&["translate", path, "--language", language]);
    let (code, said) = translate("nowhere", "da");
    assert!(code == 2 && said.contains("there is no file or folder `nowhere`"), "{said}");
    assert_eq!(translate(&walk, "dansk!").0, 2);
    let file = Path::new(&walk).join("da.ron");
    for (wrong, expect) in [
        ("Overlay(", "left as it is"),
        ("Overlay(translates: \"other\", language: \"da\", texts: {})", "not of `walk`"),
    ] {
        fs::write(&file, wrong).unwrap();
        let (code, said) = translate(&walk, "da");
        assert!(code == 2 && said.contains(expect), "{said}");
        assert_eq!(fs::read_to_string(&file).unwrap(), wrong);
    }
    fs::write(folder.path().join("broken.ron"), "Scenario(").unwrap();
    let (code, said) = translate(folder.path().join("broken.ron").to_str().unwrap(), "da");
    assert!(code == 2 && said.contains("this cannot be translated"), "{said}");
}

#[test]
fn gaps_and_mistakes_of_messages_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    write("en/app.ftl", "meet = Meet { $name }\nleave = Leave\n");
    write("en/more.ftl", "again = Again\n");
    write("da/app.ftl", "meet = Mød { $navn }\nlaeve = Gå\n= x\n");
    let (code, said) = run(&["check", folder.path().to_str().unwrap()]);
    assert_eq!(code, 1);
    for expect in [
        "`meet` is given nothing that is called $navn",
        "did you mean `leave`?",
        "error[BS0802]",
        "the message `leave` is missing",
        "da/more.ftl:1:1",
        "the message `again` is missing",
    ] {
        assert!(said.contains(expect), "{expect} in {said}");
    }
    write("da/app.ftl", "meet = Mød { $name }\nleave = Gå\n");
    write("da/more.ftl", "again = Igen\n");
    assert_eq!(run(&["check", folder.path().to_str().unwrap()]).0, 0);
}

#[test]
fn a_course_is_played_and_reported_in_danish() {
    let data = tempfile::tempdir().unwrap();
    let played = backstory(&["play", "amina", "--seed", "5", "--language", "da"], data.path(), &"1\n".repeat(60));
    let out = text(&played.stdout);
    assert!(played.status.success(), "{}", text(&played.stderr));
    assert!(out.contains("Amina Warsame, 34, social- og sundhedshjælper") && out.contains("af 100"), "{out}");
    assert!(out.contains("Konsultation 1 af 3"), "{out}");
    let page = data.path().join("report.html");
    let path = page.to_str().unwrap();
    // In the language that it was played in, unless another is asked for.
    assert!(backstory(&["report", "-o", path], data.path(), "").status.success());
    let danish = fs::read_to_string(&page).unwrap();
    assert!(danish.contains("<html lang=\"da\"") && danish.contains("Tilliden mellem jer"), "{danish}");
    assert!(backstory(&["report", "-o", path, "--language", "en"], data.path(), "").status.success());
    assert!(fs::read_to_string(&page).unwrap().contains("<html lang=\"en\""));
    let (code, said) = run(&["play", "amina", "--language", "xx"]);
    assert!(code == 2 && said.contains("there is da (Dansk), en (English)"), "{said}");
}
