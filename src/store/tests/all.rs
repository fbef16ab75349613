//! All that is kept: taken along, taken in, deleted.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

fn import(store: &Store, text: impl AsRef<[u8]>) -> Result<Imported, StoreError> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("from elsewhere");
    fs::write(&file, text).unwrap();
    store.import(&file)
}

/// The attempts that lie in a store, by the names of their files.
fn lying(store: &Store) -> BTreeMap<String, String> {
    let files = store.files(".jsonl").unwrap().into_iter().filter(|path| path.is_file());
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    files.map(|path| (name(&path), String::from_utf8_lossy(&fs::read(&path).unwrap()).into_owned())).collect()
}

/// New, known, continued, beside; and what was refused.
fn counts(imported: &Imported) -> [usize; 5] {
    let Imported { new, known, continued, beside, refused } = imported;
    [*new, *known, *continued, *beside, refused.len()]
}

#[test]
fn what_is_taken_along_is_the_same_elsewhere() {
    let (folder, here) = with(&[
        ("attempts/one.jsonl", &(kept("one", &["a/b/c"]) + "{\"torn")),
        ("attempts/two.jsonl", &kept("two", &[])),
        ("attempts/text.jsonl", "Dear diary,\n"),
    ]);
    here.keep_settings(&Settings::default(), &Settings { text: 150, ..Settings::default() }).unwrap();
    let file = folder.path().join("all.jsonl");
    let Exported { attempts, left_out } = here.export(&file).unwrap();
    assert_eq!((attempts, left_out.len()), (2, 1));
    let error = here.export(&file).unwrap_err().to_string();
    assert!(error.contains("all.jsonl: there is a file of this name already"), "{error}");

    let (_folder, there) = store();
    assert_eq!(counts(&there.import(&file).unwrap()), [2, 0, 0, 0, 0]);
    assert_eq!(there.settings().0.text, 150);
    assert_eq!(lying(&there).into_values().collect::<Vec<_>>(), [kept("one", &["a/b/c"]), kept("two", &[])]);
    there.keep_settings(&there.settings().0, &Settings::default()).unwrap();
    assert_eq!(counts(&there.import(&file).unwrap()), [0, 2, 0, 0, 0]);
    assert_eq!(there.settings().0.text, 100);

    let again = folder.path().join("again.jsonl");
    there.export(&again).unwrap();
    let sorted = |path| {
        let text = fs::read_to_string(path).unwrap();
        let mut lines: Vec<_> = text.lines().skip(1).map(str::to_owned).collect();
        lines.sort();
        lines
    };
    assert_eq!(sorted(&again), sorted(&file));
}

#[test]
fn what_stands_where_a_draft_would_is_left_alone() {
    let (folder, here) = with(&[("attempts/one.jsonl", &kept("one", &["a/b/c"]))]);
    let (file, draft) = (folder.path().join("all.jsonl"), folder.path().join("all.jsonl.new"));
    std::fs::write(&draft, "mine").unwrap();
    let error = here.export(&file).unwrap_err().to_string();
    assert!(error.contains("all.jsonl.new is in the way"), "{error}");
    assert_eq!((std::fs::read_to_string(&draft).unwrap().as_str(), file.exists()), ("mine", false));
}

#[test]
fn what_is_taken_in_goes_on_or_lies_beside() {
    let check = |ours: &str, theirs: &str, expect: [usize; 5]| {
        let (_folder, store) = with(&[("attempts/one.jsonl", ours)]);
        assert_eq!(counts(&import(&store, theirs).unwrap()), expect, "{theirs}");
        let after = lying(&store);
        match expect {
            [.., 1, 0, 0] => assert_eq!(after["one.jsonl"], theirs),
            _ => assert_eq!(after["one.jsonl"], ours),
        }
        assert_eq!(after.len(), 1 + expect[3]);
        let known = 1 - expect[4];
        assert_eq!(counts(&import(&store, theirs).unwrap()), [0, known, 0, 0, expect[4]], "again: {theirs}");
        assert_eq!(lying(&store), after);
    };
    let longer = kept("one", &["a/b/c", "a/b/d"]);
    check(&longer, &longer, [0, 1, 0, 0, 0]);
    check(&longer, &kept("one", &["a/b/c"]), [0, 1, 0, 0, 0]);
    check(&kept("one", &["a/b/c"]), &longer, [0, 0, 1, 0, 0]);
    check(&(kept("one", &["a/b/c"]) + "{\"li"), &longer, [0, 0, 1, 0, 0]);
    check("", &longer, [0, 0, 1, 0, 0]);
    check(&kept("one", &["a/b/d"]), &longer, [0, 0, 0, 1, 0]);
    check("Dear diary,\n", &longer, [0, 0, 0, 1, 0]);
    check("Dear diary", &longer, [0, 0, 0, 1, 0]);

    // What lies beside knows the id that its file is called by, and can be gone on with.
    let (_folder, store) = with(&[("attempts/one.jsonl", &kept("one", &["a/b/d"]))]);
    import(&store, &longer).unwrap();
    let (beside, _) = store.shelf();
    let beside = beside.into_iter().find(|kept| kept.header.id != "one").unwrap();
    assert_eq!(beside.path, store.find(&beside.header.id));
    store.resume(&beside.path).unwrap().writer.append(&Entry::Back {}).unwrap();
    assert_eq!(counts(&import(&store, &longer).unwrap()), [0, 1, 0, 0, 0]);
}

#[test]
fn what_is_wrong_is_named_by_its_line_and_the_rest_is_taken() {
    let lead = "{\"backstory\":1}\n";
    let (good, newer) = (kept("good", &["a/b/c"]), kept("newer", &[]).replace("\"format\":1", "\"format\":9"));
    let check = |text: String, says: &str| {
        let (_folder, store) = store();
        let imported = import(&store, text.clone() + &good).unwrap();
        assert_eq!(counts(&imported), [1, 0, 0, 0, 1], "{text}: {imported:?}");
        let error = imported.refused[0].to_string();
        assert!(error.contains(&format!("from elsewhere, line {says}")), "{text}: {error}");
        assert_eq!(lying(&store).into_keys().collect::<Vec<_>>(), ["good.jsonl"]);
    };
    check(newer.clone(), "1: it was written by a newer version");
    check(
        lead.to_owned() + &kept("bad", &["a"]) + "{\"lime\":\"a/b/d\"}\n",
        "4: it is damaged: unknown variant `lime`",
    );
    check(lead.to_owned() + &kept("bad", &[]).replace(",\"id\"", ",\"id"), "2: it is damaged: ");
    check(lead.to_owned() + "{\"line\":\"a\"}\n", "2: it is damaged: missing field `format`");
    check(lead.to_owned() + &kept("long", &["a".repeat(5 << 20).as_str()]), "2: it is too large");
    check(lead.to_owned() + &kept("much", &["a".repeat(60_000).as_str(); 80]), "2: it is too large");
    for id in ["../settings", "..", "", "/etc/passwd", "a\\\\b", "C:x", "é", "a.b", &"a".repeat(65)] {
        check(lead.to_owned() + &kept(id, &[]), "2: the id of an attempt must be letters");
    }

    let (_folder, store) = store();
    let torn = import(&store, lead.to_owned() + &good + "{\"line\":").unwrap();
    assert_eq!(counts(&torn), [1, 0, 0, 0, 1]);
    assert!(torn.refused[0].to_string().contains("line 4: the file ends within this line"), "{torn:?}");
    assert_eq!(counts(&import(&store, good + "{\"line\":").unwrap()), [0, 1, 0, 0, 0]);
    let much = import(&store, lead.to_owned() + &newer.repeat(1_200)).unwrap();
    assert_eq!(much.refused.len(), 1_001);
    assert!(much.refused[1_000].to_string().contains("200 more"), "{:?}", much.refused[1_000]);
}

#[test]
fn what_is_nothing_of_ours_is_one_error() {
    let check = |bytes: &[u8], says: &str| {
        let (_folder, store) = store();
        let error = import(&store, bytes).unwrap_err().to_string();
        assert!(error.contains("from elsewhere: ") && error.contains(says), "{error}");
        assert!(!store.folder.exists());
    };
    check(b"", "this is neither");
    check(b"Dear diary,\n", "this is neither");
    check(b"[1]\n{}\n", "this is neither");
    check(&[0; 5 << 20], "this is neither");
    check(b"{\"backstory\":2,\"settings\":[]}\n", "written by a newer version");
    let (folder, store) = store();
    assert!(store.import(&folder.path().join("missing")).unwrap_err().to_string().contains("missing"));
    assert!(store.import(folder.path()).is_err());
}

#[test]
fn all_is_deleted_and_nothing_else() {
    let check = |also: &[(&str, &str)], stays: bool| {
        let ours =
            [("attempts/one.jsonl", &*kept("one", &[])), ("attempts/two.jsonl", "x"), ("settings.json.old", "x")];
        let drafts = [("attempts/two.jsonl.new", "x"), ("index.jsonl.new", "x"), ("settings.json.new", "x")];
        let (_folder, mut store) = with(&[&ours[..], &drafts, also].concat());
        store.keep_settings(&Settings::default(), &Settings::default()).unwrap();
        store.shelf();
        assert_eq!(store.delete_all().unwrap(), 2);
        assert_eq!(store.folder.exists(), stays);
        for (name, text) in also {
            assert_eq!(fs::read_to_string(store.folder.join(name)).unwrap(), *text);
        }
        assert_eq!(store.delete_all().unwrap(), 0);
    };
    check(&[], false);
    check(&[("letter.txt", "mine"), ("attempts/letter.txt", "mine")], true);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_lose_an_attempt(cuts in prop::collection::vec(any::<(prop::sample::Index, Vec<u8>)>(), 1..4)) {
        let mut bytes = b"{\"backstory\":1,\"settings\":{\"text\":150}}\n".to_vec();
        bytes.extend(["one", "two", "one", "three"].map(|id| kept(id, &["a/b/c", "a/b/d"])).concat().into_bytes());
        for (at, junk) in cuts {
            let at = at.index(bytes.len());
            bytes.splice(at..(at + junk.len() / 2).min(bytes.len()), junk);
        }
        let ours = kept("one", &["a/b/c"]);
        let (_folder, store) = with(&[("attempts/one.jsonl", &ours), ("attempts/two.jsonl", "Dear diary,\n")]);
        let first = import(&store, &bytes);
        let after = lying(&store);
        prop_assert!(after["one.jsonl"].starts_with(&ours) && after["two.jsonl"] == "Dear diary,\n");
        prop_assert_eq!(store.shelf().0.len() + 1, after.len());
        if let (Ok(first), Ok(again)) = (first, import(&store, &bytes)) {
            let [new, known, continued, beside, refused] = counts(&first);
            prop_assert_eq!(counts(&again), [0, new + known + continued + beside, 0, 0, refused]);
        }
        prop_assert_eq!(lying(&store), after);
    }
}

#[test]
fn drills_and_rooms_are_taken_along_and_deleted_like_everything_else() {
    let head = |id: &str| kept(id, &["a/b/c"]);
    let drill = head("drill").replacen("\"format\":1", "\"format\":2", 1);
    let drill =
        drill.replacen("}\n", ",\"drill\":[]}\n", 1) + "{\"done\":{\"score\":null,\"ending\":\"\",\"right\":[7,10]}}\n";
    let room = head("room").replacen("\"format\":1", "\"format\":2", 1);
    let room = room.replacen("}\n", ",\"workshop\":true}\n", 1) + "{\"voted\":{\"hands\":[4,13]}}\n";
    let (folder, mut here) = with(&[("attempts/drill.jsonl", &drill), ("attempts/room.jsonl", &room)]);
    let (known, errors) = here.shelf();
    assert_eq!((known.len(), errors.len()), (2, 0));
    assert!(known.iter().any(|kept| kept.header.workshop) && known.iter().any(|kept| kept.header.drill.is_some()));
    let file = folder.path().join("all.jsonl");
    assert_eq!(here.export(&file).unwrap().attempts, 2);
    let (_folder, there) = store();
    assert_eq!(counts(&there.import(&file).unwrap()), [2, 0, 0, 0, 0]);
    assert_eq!(lying(&there).into_values().collect::<Vec<_>>(), [drill, room]);
    assert_eq!(here.delete_all().unwrap(), 2);
    assert!(lying(&here).is_empty());
}
