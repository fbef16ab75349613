//! What was played from is kept as it was.

use super::*;
use crate::content::File;

fn files(text: &str) -> Vec<File> {
    vec![File { name: "scenarios/amina/scenario.ron".into(), text: text.into() }]
}

#[test]
fn a_version_is_kept_once_and_as_it_was() {
    let (_folder, store) = store();
    let header = header("one");
    assert!(!store.has_version(&header) && store.version(&header).is_none());
    store.keep_version(&header, files("first")).unwrap();
    store.keep_version(&header, files("second")).unwrap();
    assert!(store.has_version(&header));
    assert_eq!(store.version(&header), Some(files("first")));
    let other = Header { rules_hash: "x".into(), ..header.clone() };
    store.keep_version(&other, files("second")).unwrap();
    assert_eq!(store.version(&other), Some(files("second")));
}

#[test]
fn what_a_header_claims_leads_nowhere() {
    let (folder, store) = store();
    let header = Header { rules_hash: "../../../out".into(), text_hash: "/etc/passwd".into(), ..header("one") };
    store.keep_version(&header, files("x")).unwrap();
    assert!(store.versions().join("out-etcpasswd.json").is_file() && !folder.path().join("out").exists());
}

#[test]
fn versions_move_along_and_are_deleted_with_the_rest() {
    let (folder, mut store) = store();
    let header = header("one");
    store.create(&header).unwrap();
    store.keep_version(&header, files("first")).unwrap();
    let home = store.home.clone();
    let drive = folder.path().join("drive");
    store.move_to(Some(drive.clone())).unwrap();
    assert_eq!(store.version(&header), Some(files("first")));
    let kept = fs::read_dir(store.versions()).unwrap().next().unwrap().unwrap().path();
    fs::write(kept, "torn").unwrap();
    assert_eq!(store.version(&header), None);
    store.delete_all().unwrap();
    assert!(!drive.exists() && !home.exists());
}
