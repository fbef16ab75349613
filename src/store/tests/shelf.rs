use proptest::prelude::*;

use super::*;
use crate::practice::record::{Kept, Summary};

/// Attempts of every kind, and what is none.
fn all_kinds() -> (tempfile::TempDir, Store) {
    let done = Summary { score: Some(61), ending: "On the floor".into(), ..Summary::default() };
    let done = kept("done", &["a/b/c", "a/b/d"]) + &encode(&Entry::Back {}) + &encode(&Entry::Done(done));
    let newer = kept("newer", &[]).replacen("\"format\":1", "\"format\":9", 1);
    let (folder, store) = with(&[
        ("attempts/open.jsonl", &kept("open", &["a/b/c"])),
        ("attempts/done.jsonl", &done),
        ("attempts/newer.jsonl", &newer),
        ("attempts/torn.jsonl", &(kept("torn", &["a/b/c"]) + "{\"li")),
        ("attempts/text.jsonl", "Dear diary,\n"),
        ("attempts/empty.jsonl", ""),
        ("attempts/note.txt", "not looked at"),
    ]);
    fs::write(store.attempts().join("binary.jsonl"), [0, 159, 146, 150, b'\n']).unwrap();
    fs::create_dir(store.attempts().join("folder.jsonl")).unwrap();
    File::create(store.attempts().join("large.jsonl")).unwrap().set_len(3 << 30).unwrap();
    (folder, store)
}

/// What the shelf says, in words.
fn told(store: &Store) -> (Vec<String>, Vec<String>) {
    let (kept, errors) = store.shelf();
    let tell = |kept: &Kept| {
        let score = kept.summary.as_ref().and_then(|summary| summary.score);
        format!("{} {} {} {score:?}", kept.header.id, kept.turns, kept.is_open)
    };
    let mut errors: Vec<_> = errors.iter().map(|error| error.to_string()).collect();
    errors.sort();
    let mut kept: Vec<_> = kept.iter().map(tell).collect();
    kept.sort();
    (kept, errors)
}

#[test]
fn the_index_says_what_the_files_say() {
    let (_folder, store) = all_kinds();
    let index = store.index_path();
    let (kept, errors) = told(&store);
    assert_eq!(kept, ["done 1 false Some(61)", "open 1 true None", "torn 1 true None"]);
    let wrong = ["binary", "empty", "folder", "large", "newer", "text"];
    assert_eq!(errors.len(), wrong.len());
    for (error, name) in errors.iter().zip(wrong) {
        assert!(error.contains(&format!("{name}.jsonl: ")), "{error}");
    }
    let written = fs::read_to_string(&index).unwrap();
    assert_eq!(told(&store), (kept.clone(), errors.clone()));
    assert_eq!(fs::read_to_string(&index).unwrap(), written);

    // It is believed as long as the file is the same, and no longer.
    fs::write(&index, written.replace("\"turns\":1", "\"turns\":7")).unwrap();
    assert!(told(&store).0.contains(&"open 7 true None".into()));
    store.resume(&store.find("open")).unwrap().writer.append(&Entry::Line("a/b/d".into())).unwrap();
    assert!(told(&store).0.contains(&"open 2 true None".into()));

    let check = |text: String| {
        fs::write(&index, text).unwrap();
        assert_eq!(told(&store).0, ["done 1 false Some(61)", "open 2 true None", "torn 1 true None"]);
    };
    check(String::new());
    check(written.replacen("{\"index\":1}", "{\"index\":2}", 1));
    check(written[..written.len() - 3].into());
    check(written.lines().skip(1).collect());
    check("Dear diary,\n".repeat(3));
    fs::remove_file(store.find("open")).unwrap();
    assert_eq!(told(&store).0.len(), 2);
    assert!(!fs::read_to_string(&index).unwrap().contains("open.jsonl"));
}

#[test]
fn what_was_written_last_is_last_and_gone_on_with() {
    let attempts = ["b", "c", "a"].map(|id| (format!("attempts/{id}.jsonl"), kept(id, &[])));
    let (_folder, store) = with(&attempts.each_ref().map(|(name, text)| (name.as_str(), text.as_str())));
    for (second, id) in [(1, "c"), (2, "b"), (2, "a")] {
        let file = File::options().append(true).open(store.find(id)).unwrap();
        file.set_modified(std::time::UNIX_EPOCH + std::time::Duration::from_secs(second)).unwrap();
    }
    let (kept, _) = store.shelf();
    assert_eq!(kept.iter().map(|kept| kept.header.id.as_str()).collect::<Vec<_>>(), ["c", "a", "b"]);
    assert_eq!(store.unfinished(|header| header.id != "b"), Some(store.find("a")));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_index_loses_an_attempt(cut: prop::sample::Index, junk: Vec<u8>) {
        let (_folder, store) = all_kinds();
        let (kept, errors) = told(&store);
        let mut index = fs::read(store.index_path()).unwrap();
        let at = cut.index(index.len());
        index.splice(at..(at + junk.len()).min(index.len()), junk);
        fs::write(store.index_path(), index).unwrap();
        let (again, wrong) = store.shelf();
        prop_assert_eq!((again.len(), wrong.len()), (kept.len(), errors.len()));
    }
}
