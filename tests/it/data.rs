//! `backstory data`, through the program itself.

use super::play::{backstory, text};

#[test]
fn a_person_moves_house_and_leaves_nothing_behind() {
    let [here, there] = [(); 2].map(|()| tempfile::tempdir().unwrap());
    backstory(&["play", "amina", "--seed", "5"], here.path(), &"1\n".repeat(60));
    let file = there.path().join("all.jsonl");
    let all = file.to_str().unwrap();
    let exported = backstory(&["data", "export", "-o", all], here.path(), "");
    assert!(text(&exported.stdout).starts_with("1 attempt from "), "{exported:?}");
    let again = backstory(&["data", "export", "-o", all], here.path(), "");
    assert_eq!(again.status.code(), Some(2));

    let data = there.path().join("data");
    let imported = backstory(&["data", "import", all], &data, "");
    assert!(text(&imported.stdout).starts_with("1 attempt: 1 new, 0 known"), "{imported:?}");
    let explained = backstory(&["explain"], &data, "");
    assert!(text(&explained.stdout).contains("together: alliance"), "{explained:?}");
    std::fs::write(&file, std::fs::read_to_string(&file).unwrap() + "{\"format\":99}\n").unwrap();
    let newer = backstory(&["data", "import", all], &data, "");
    assert_eq!(newer.status.code(), Some(1));
    assert!(text(&newer.stderr).contains("newer version"), "{newer:?}");

    let asked = backstory(&["data", "delete"], here.path(), "");
    assert_eq!(asked.status.code(), Some(2));
    assert!(text(&asked.stderr).contains("1 attempt and the settings in"), "{asked:?}");
    let deleted = backstory(&["data", "delete", "--yes"], here.path(), "");
    assert!(deleted.status.success() && !here.path().exists(), "{deleted:?}");
}
