//! What is open in one place is left alone by every other.

use super::*;

fn says<T: std::fmt::Debug>(done: Result<T, StoreError>, words: &str) {
    let error = done.unwrap_err().to_string();
    assert!(error.contains(words), "{error}");
}

#[test]
fn an_attempt_is_open_once_and_who_has_it_is_said() {
    let (_folder, store) = store();
    let mut writer = store.create(&header("one")).unwrap();
    let path = writer.path().to_owned();
    says(store.resume(&path), &format!("open in another window or terminal (process {})", std::process::id()));
    writer.append(&Entry::Line("a/b/c".into())).unwrap();
    drop(writer);
    assert_eq!(store.resume(&path).unwrap().record.lines(), ["a/b/c"]);
    assert_eq!(fs::read_dir(store.attempts()).unwrap().count(), 1, "the lock is gone");
}

#[test]
fn a_lock_that_was_left_behind_is_in_nobodys_way() {
    let (_folder, store) =
        with(&[("attempts/one.jsonl", &*kept("one", &[])), ("attempts/one.jsonl.lock", "4711 gone")]);
    let opened = store.resume(&store.find("one")).unwrap();
    assert!(!opened.repaired);
}

#[test]
fn what_is_open_is_neither_moved_nor_deleted_nor_gone_on_with_by_an_import() {
    let (folder, mut store) = store();
    let elsewhere = store.clone();
    let writer = elsewhere.create(&header("one")).unwrap();
    let drive = folder.path().join("drive");
    says(store.move_to(Some(drive.clone())), "is open in another window");
    says(store.delete_all(), "is open in another window");
    assert!(!store.is_chosen() && writer.path().exists());

    let lone = folder.path().join("longer.jsonl");
    fs::write(&lone, kept("one", &["a/b/c"])).unwrap();
    let imported = store.import(&lone).unwrap();
    assert_eq!((imported.continued, imported.refused.len()), (0, 1));
    assert!(imported.refused[0].to_string().contains("line 1: it is open in another window"), "{imported:?}");

    drop(writer);
    assert_eq!(store.import(&lone).unwrap().continued, 1);
    assert_eq!(store.move_to(Some(drive)).unwrap(), 1);
    assert_eq!(store.delete_all().unwrap(), 2);
}

#[test]
fn two_windows_keep_each_others_settings() {
    let (_folder, store) = store();
    let ships = Settings::default();
    let (dark, large) = (Settings { theme: Theme::Dark, ..ships.clone() }, Settings { text: 150, ..ships.clone() });
    store.keep_settings(&ships, &dark).unwrap();
    store.keep_settings(&ships, &large).unwrap();
    assert_eq!(store.settings().0, Settings { theme: Theme::Dark, text: 150, ..ships.clone() });
    store.keep_settings(&dark, &ships).unwrap();
    assert_eq!(store.settings().0, large, "what is as it ships again is a change too");
}

#[test]
#[cfg(unix)]
fn what_is_kept_is_for_nobody_else_to_read() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, store) = store();
    let path = store.create(&header("one")).unwrap().path().to_owned();
    store.keep_settings(&Settings::default(), &Settings::default()).unwrap();
    store.shelf();
    let file = folder.path().join("mine.jsonl");
    store.export(&file).unwrap();
    for path in [path, store.settings_path(), store.index_path(), file, store.attempts()] {
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}: {mode:o}", path.display());
    }
}
