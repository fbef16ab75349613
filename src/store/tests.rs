//! What is kept is found again, and what is not ours is left alone.

mod all;
mod open;
mod shelf;
mod versions;

use super::*;
use crate::look::theme::Theme;
use crate::practice::record::fixture;

fn header(id: &str) -> Header {
    Header { id: id.into(), ..fixture::header() }
}

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(Some(folder.path().join("deep/down"))).unwrap();
    (folder, store)
}

/// An attempt as it is kept, with these lines.
fn kept(id: &str, lines: &[&str]) -> String {
    let lines = lines.iter().map(|line| encode(&Entry::Line((*line).into())));
    encode(&header(id)) + &lines.collect::<String>()
}

/// A store with files in its folder, by their names.
fn with(files: &[(&str, &str)]) -> (tempfile::TempDir, Store) {
    let (folder, store) = store();
    fs::create_dir_all(store.attempts()).unwrap();
    files.iter().for_each(|(name, text)| fs::write(store.folder.join(name), text).unwrap());
    (folder, store)
}

#[test]
fn what_was_kept_can_be_gone_on_with() {
    let (_folder, store) = store();
    let mut writer = store.create(&header("one")).unwrap();
    writer.append(&Entry::Line("a/b/c".into())).unwrap();
    let path = store.unfinished(|header| header.scenario == "amina").unwrap();
    drop(writer);
    let mut opened = store.resume(&path).unwrap();
    assert!(!opened.repaired);
    opened.writer.append(&Entry::Line("a/b/d".into())).unwrap();
    assert_eq!(store.read(&path).unwrap().lines(), ["a/b/c", "a/b/d"]);
    assert_eq!(store.unfinished(|header| header.scenario == "kjeld"), None);
}

#[test]
fn a_torn_last_line_is_cut_off() {
    let (_folder, store) = store();
    let mut writer = store.create(&header("one")).unwrap();
    writer.append(&Entry::Line("a/b/c".into())).unwrap();
    writer.write("{\"line\":\"a/b").unwrap();
    drop(writer);
    let mut opened = store.resume(&store.find("one")).unwrap();
    assert!(opened.repaired);
    opened.writer.append(&Entry::Back {}).unwrap();
    assert_eq!(store.read(&store.find("one")).unwrap().entries.len(), 2);
}

#[test]
fn a_record_from_a_newer_version_is_left_untouched() {
    let (_folder, store) = store();
    let path = store.create(&header("one")).unwrap().path().to_owned();
    let newer = fs::read_to_string(&path).unwrap().replacen("\"format\":1", "\"format\":9", 1) + "torn";
    fs::write(&path, &newer).unwrap();
    assert!(matches!(store.resume(&path), Err(StoreError::Record { error: RecordError::Newer { found: 9 }, .. })));
    assert_eq!(fs::read_to_string(&path).unwrap(), newer);
    let (kept, errors) = store.shelf();
    assert_eq!((kept.len(), errors.len()), (0, 1));
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    fs::write(&file, "").unwrap();
    let error = Store::open(Some(file)).unwrap().create(&header("one")).unwrap_err();
    assert!(error.to_string().contains("a file"), "{error}");
}

#[test]
fn settings_are_kept_and_odd_ones_are_mended() {
    let (_folder, store) = store();
    let sound = |store: &Store| {
        let (settings, broken) = store.settings();
        assert!(broken.is_none(), "{broken:?}");
        settings
    };
    assert_eq!(sound(&store), Settings::default());
    let wanted = Settings {
        theme: Theme::Dark,
        text: 150,
        lines: 125,
        letters: 12,
        pace: Pace::Slow,
        still: Some(true),
        language: Some("da".into()),
        aloud: true,
        letter_keys: false,
        own_first: true,
        expects: true,
        window: [1024, 700],
        ..Settings::default()
    };
    store.keep_settings(&Settings::default(), &wanted).unwrap();
    assert_eq!(sound(&store), wanted);

    let file = store.folder.join("settings.json");
    let check = |text: &str, expect: Settings, says: Option<&str>| {
        fs::write(&file, text).unwrap();
        let (settings, broken) = store.settings();
        assert_eq!(settings, expect, "{text}");
        let broken = broken.map(|error| error.to_string()).unwrap_or_default();
        assert!(broken.contains(says.unwrap_or_default()) && broken.is_empty() == says.is_none(), "{text}: {broken}");
    };
    let ships = Settings::default();
    check("{}", ships.clone(), None);
    let clamped = Settings { text: 200, lines: 100, letters: 20, window: [640, 4320], ..ships.clone() };
    check(r#"{"text": 900, "lines": 1, "letters": 99, "window": [1, 60000]}"#, clamped, None);
    let others = serde_json::Map::from_iter([("from".to_owned(), "the future".into())]);
    let dark = Settings { theme: Theme::Dark, others, ..ships.clone() };
    check(r#"{"theme": "dark", "from": "the future"}"#, dark.clone(), None);
    store.keep_settings(&dark, &Settings { text: 125, ..dark.clone() }).unwrap();
    assert!(fs::read_to_string(&file).unwrap().contains("the future"), "what another version keeps is not lost");
    let large = Settings { text: 200, ..ships.clone() };
    check(r#"{"theme": "sepia", "text": 200}"#, large.clone(), Some("settings.json: theme: unknown variant `sepia`"));
    check(r#"{"text": 200, "window": "large", "still": 3}"#, large, Some("still: "));
    check(r#"["theme"]"#, ships.clone(), Some("settings.json"));
    check("not settings", ships, Some("settings.json"));
    store.keep_settings(&Settings::default(), &wanted).unwrap();
    assert_eq!(sound(&store), wanted);
    assert_eq!(fs::read_to_string(store.folder.join("settings.json.old")).unwrap(), "not settings");
}

#[test]
fn another_folder_takes_along_what_is_kept_and_is_remembered() {
    let (folder, mut store) = store();
    store.create(&header("one")).unwrap();
    let drive = folder.path().join("a drive/backstory");
    assert_eq!(store.move_to(Some(drive.clone())).unwrap(), 1);
    assert!(store.is_chosen() && store.folder() == drive);
    assert_eq!(store.settings().0.data, Some(drive.clone()));
    store.create(&header("two")).unwrap();
    assert_eq!(store.shelf().0.len(), 2);
    // Nothing is taken twice, and what was there before has stayed.
    assert_eq!(store.move_to(None).unwrap(), 1);
    assert!(!store.is_chosen() && store.settings().0.data.is_none());
    assert_eq!(store.shelf().0.len(), 2);
    assert_eq!(store.move_to(Some(drive)).unwrap(), 0);
}

#[test]
fn a_folder_that_cannot_be_used_or_is_gone_is_said() {
    let (folder, mut store) = store();
    let refused = |store: &mut Store, at: PathBuf| store.move_to(Some(at)).unwrap_err().to_string();
    assert!(refused(&mut store, "somewhere".into()).contains("the whole path"));
    let file = folder.path().join("a file");
    fs::write(&file, "").unwrap();
    assert!(refused(&mut store, file.join("below")).contains("a file"));
    assert!(!store.is_chosen() && store.settings().0.data.is_none(), "nothing has changed");
    let drive = folder.path().join("drive");
    store.move_to(Some(drive.clone())).unwrap();
    fs::remove_dir_all(&drive).unwrap();
    let error = store.create(&header("one")).unwrap_err().to_string();
    assert!(error.contains("is not there") && !drive.exists(), "{error}");
    assert_eq!(store.delete_all().unwrap(), 0);
    assert!(!store.is_chosen(), "the choice is forgotten with the settings");
}

#[test]
fn deleting_leaves_nothing_behind_where_it_was_before() {
    let (folder, mut store) = store();
    store.create(&header("one")).unwrap();
    store.move_to(Some(folder.path().join("drive"))).unwrap();
    store.create(&header("two")).unwrap();
    let home = store.home.clone();
    let again = Store::open(Some(home.clone())).unwrap();
    assert_eq!(again.folder(), store.folder(), "it is remembered");
    assert_eq!(store.delete_all().unwrap(), 3);
    assert!(store.shelf().0.is_empty() && !home.exists() && !folder.path().join("drive").exists());
}

#[test]
fn moving_takes_the_longer_of_two() {
    let (folder, mut store) = store();
    let mut writer = store.create(&header("one")).unwrap();
    writer.append(&Entry::Line("a/b/c".into())).unwrap();
    drop(writer);
    let drive = folder.path().join("drive");
    store.move_to(Some(drive.clone())).unwrap();
    let mut opened = store.resume(&store.find("one")).unwrap();
    opened.writer.append(&Entry::Line("a/b/d".into())).unwrap();
    drop(opened);
    assert_eq!(store.move_to(None).unwrap(), 1);
    assert_eq!(store.read(&store.find("one")).unwrap().lines(), ["a/b/c", "a/b/d"]);
    fs::write(store.attempts().join("newer.jsonl"), "{\"format\":99}\n").unwrap();
    store.move_to(Some(drive.clone())).unwrap();
    assert!(drive.join("attempts/newer.jsonl").exists(), "what cannot be read is taken along as it is");
}
