//! `backstory package`, through the program itself.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use backstory::content::embedded;
use backstory::play::encounter::{Case, Scope, World};
use backstory::web::parcel::Parcel;

use super::play::text;

/// Packages; the exit code and all that was said.
fn run(arguments: &[&str]) -> (i32, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_backstory"));
    let output = command.arg("package").args(arguments).env("LC_ALL", "C").output().unwrap();
    (output.status.code().unwrap(), text(&output.stdout) + &text(&output.stderr))
}

/// The small scenario, changed, as a file of this folder.
fn small(at: &Path, change: impl Fn(String) -> String) -> String {
    let source = include_str!("../fixtures/small.ron").to_owned();
    let file = at.join("scenario.ron");
    std::fs::write(&file, change(source)).unwrap();
    file.to_str().unwrap().to_owned()
}

/// The files of a zip file.
fn unzipped(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = BTreeMap::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        let name = file.name().unwrap().into_owned();
        assert!(files.insert(name.clone(), bytes).is_none(), "{name} stands twice");
    }
    files
}

fn parcel(files: &BTreeMap<String, Vec<u8>>) -> Parcel {
    serde_json::from_slice(&files["package.json"]).unwrap()
}

#[test]
fn a_package_is_whole_and_twice_the_same() {
    let at = tempfile::tempdir().unwrap();
    let scenario = small(at.path(), |source| source);
    let zips = ["one.zip", "two.zip"].map(|name| at.path().join(name));
    for zip in &zips {
        let (code, said) = run(&[&scenario, "-o", zip.to_str().unwrap(), "--pass", "60", "--mode", "exam"]);
        assert_eq!(code, 0, "{said}");
        for words in [
            "is a SCORM 1.2 package of ",
            "B: “Test”.",
            "was worked out for all 4 versions of its one scenario, so that students' devices need not.",
            "In Moodle, add the activity “SCORM package”",
        ] {
            assert!(said.contains(words), "{words}: {said}");
        }
    }
    let [one, two] = zips.map(|zip| std::fs::read(zip).unwrap());
    assert!(one == two, "the same package has other bytes");

    let files = unzipped(&one);
    let manifest = text(&files["imsmanifest.xml"]);
    assert!(manifest.contains("<adlcp:masteryscore>60</adlcp:masteryscore>"), "{manifest}");
    for name in files.keys().filter(|name| *name != "imsmanifest.xml") {
        assert_eq!(manifest.matches(&format!("<file href=\"{name}\"/>")).count(), 1, "{name}");
    }
    assert_eq!(manifest.matches("<file ").count(), files.len() - 1);
    assert!(!files.contains_key("stamp.json") && files.contains_key("index.html") && files.contains_key("player.wasm"));

    let parcel = parcel(&files);
    assert_eq!((parcel.pass, parcel.requires_safety, parcel.yardsticks.len()), (Some(60), false, 4));
    assert!(parcel.files.iter().all(|file| files.contains_key(&file.at)), "{:?}", parcel.files);
    let case = Case::unsealed(&files["content/test.en.case"]).unwrap();
    assert!(World::all(&case.scenario).all(|world| parcel.yardstick(&case, world, Scope::Course).is_some()));
    assert_eq!(case.scenario.id, "test");
}

#[test]
fn what_ships_is_packaged_by_its_id_in_every_language() {
    let at = tempfile::tempdir().unwrap();
    let folder = at.path().join("page");
    let arguments = ["amina", "-o", folder.to_str().unwrap(), "--html", "--language", "da", "--visit", "planning"];
    let (code, said) = run(&arguments);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("is a folder of ") && said.contains("`backstory serve "), "{said}");
    let parcel: Parcel = serde_json::from_slice(&std::fs::read(folder.join("package.json")).unwrap()).unwrap();
    assert_eq!((parcel.language.as_deref(), parcel.visit.as_deref()), (Some("da"), Some("planning")));
    let case = embedded::case("amina").unwrap();
    let [worlds, measured] = [World::all(&case.scenario).count(), parcel.yardsticks.len()];
    assert_eq!(worlds, measured);
    assert_eq!(parcel.yardsticks[0].rules, case.rules_hash());
    for file in ["content/da.ftl", "content/en.ftl", "content/amina.en.case", "content/amina.da.case", "index.html"] {
        assert!(folder.join(file).is_file(), "{file}");
    }
    assert!(!folder.join("imsmanifest.xml").exists());
    let again = run(&arguments);
    assert!(again.0 == 2 && again.1.contains("there is something at "), "{}", again.1);
}

#[test]
fn one_page_has_everything_in_it_and_nothing_ends_it() {
    let at = tempfile::tempdir().unwrap();
    let hostile = "</script></title><script>alert(1)</script><!-- <script>";
    let scenario = small(at.path(), |source| source.replacen("title: \"Test\"", &format!("title: \"{hostile}\""), 1));
    let page = at.path().join("page.html");
    let (code, said) = run(&[&scenario, "-o", page.to_str().unwrap()]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("is one page of ") && said.contains("It plays in any browser as it is"), "{said}");
    let page = std::fs::read_to_string(page).unwrap();
    assert_eq!(page.matches("</script").count(), page.matches("<script").count());
    assert_eq!((page.matches("<!--").count(), page.matches("<title>").count()), (0, 1));
    for carried in ["package.json", "content/en.ftl", "content/test.en.case", "player.wasm"] {
        assert_eq!(page.matches(&format!("id=\"file:{carried}\"")).count(), 1, "{carried}");
    }
    for asked in [" src=", "<link rel=\"stylesheet\"", "<link rel=\"manifest\"", "\nimport ", "\nexport ", "'self'"] {
        assert!(!page.contains(asked), "{asked}");
    }
    let json = page.split_once("id=\"file:package.json\">").unwrap().1.split_once("</script>").unwrap().0;
    assert_eq!(serde_json::from_str::<Parcel>(json).unwrap().title, hostile);
}

#[test]
fn a_hostile_title_stays_one_in_the_manifest() {
    let at = tempfile::tempdir().unwrap();
    let scenario = small(at.path(), |source| source);
    let zip = at.path().join("one.zip");
    let hostile = "</title></item>\"'&amp;\u{7}";
    let arguments = [&scenario, "-o", zip.to_str().unwrap(), "--title", hostile, "--require-safety"];
    let (code, said) = run(&arguments);
    assert_eq!(code, 0, "{said}");
    let files = unzipped(&std::fs::read(zip).unwrap());
    let manifest = text(&files["imsmanifest.xml"]);
    let expect = "<title>&lt;/title&gt;&lt;/item&gt;&quot;&apos;&amp;amp;</title>";
    assert_eq!((manifest.matches("<title>").count(), manifest.matches(expect).count()), (2, 2), "{manifest}");
    assert!(!manifest.contains("masteryscore"), "safety counts too, and only the player knows of it");
    let parcel = parcel(&files);
    assert!(parcel.requires_safety && parcel.title == hostile);
}

#[test]
fn what_cannot_be_packaged_says_what_and_what_to_do() {
    let at = tempfile::tempdir().unwrap();
    let scenario = small(at.path(), |source| source);
    let place = |name: &str| at.path().join(name).to_str().unwrap().to_owned();
    let zip = place("new.zip");
    let check = |arguments: &[&str], expect: &str| {
        let (code, said) = run(arguments);
        assert!(code == 2 && said.contains(expect), "{arguments:?} {code}: {said}");
        assert!(!Path::new(&zip).exists(), "{arguments:?}");
    };
    check(
        &["aminah", "-o", &zip],
        "there is no scenario `aminah`; there is amina, chloe, dariusz, kjeld, marama, margaret, or the path of a file",
    );
    check(&[&scenario, &scenario, "-o", &zip], "scenarios 1 and 2 are both called `test`; a package has each once");
    check(&["amina", "--visit", "third", "-o", &zip], "there is no visit `third` in `amina`; there is planning, ");
    check(&["amina", "--language", "xx", "-o", &zip], "there is no language `xx`; there is da (Dansk), en (English)");
    check(&["amina", "-o", &place("amina")], "its name has to end in .zip for a learning management system");
    check(&["amina", "--html", "-o", &zip], "leave out --html, or name a folder");
    check(&["amina", "-o", &place("none/new.zip")], "make it first");
    check(&["amina", "--pass", "101", "-o", &zip], "101 is not in 0..=100");
    std::fs::write(place("old.zip"), "mine").unwrap();
    check(&["amina", "-o", &place("old.zip")], "already, and it is left as it is; give another name");
    assert_eq!(std::fs::read(place("old.zip")).unwrap(), b"mine");

    std::fs::write(place("da.ron"), "Overlay(translates: \"test\", language: \"da\", texts: { 5 })").unwrap();
    check(&[&scenario, "-o", &zip], "da.ron` would be missing in the package");
    let never = small(at.path(), |source| source.replacen("then: To(\"hello\")", "then: To(\"nowhere\")", 1));
    check(&["amina", &never, "-o", &zip], "cannot be played");
}
