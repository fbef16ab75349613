use super::fixture::header;
use super::*;

fn written() -> String {
    let entries =
        [Entry::Line("a/b/c".into()), Entry::Line("a/b/d".into()), Entry::Back {}, Entry::Line("a/b/e".into())];
    encode(&header()) + &entries.iter().map(encode).collect::<String>()
}

#[test]
fn what_is_written_is_read() {
    let record = Record::decode(written().as_bytes()).unwrap();
    assert_eq!(record.header, header());
    assert_eq!(record.lines(), ["a/b/c", "a/b/e"]);
    assert_eq!(record.retries(), 1);
    assert_eq!(record.whole, written().len());
    assert!(written().ends_with("{\"line\":\"a/b/e\"}\n"));
}

#[test]
fn wherever_it_is_torn_the_whole_lines_are_kept() {
    let text = written();
    let first = text.find('\n').unwrap() + 1;
    for cut in first..text.len() {
        let record = Record::decode(&text.as_bytes()[..cut]).unwrap();
        assert!(record.whole <= cut && text[..record.whole].ends_with('\n'));
    }
    assert_eq!(Record::decode(&text.as_bytes()[..first - 1]), Err(RecordError::Empty));
}

#[test]
fn damage_and_newer_formats_are_named() {
    let newer = written().replacen("\"format\":1", "\"format\":3", 1).replacen("\"seed\":7", "\"seed\":{}", 1);
    assert_eq!(Record::decode(newer.as_bytes()), Err(RecordError::Newer { found: 3 }));
    let damaged = written().replacen("{\"back\"", "{\"bakc\"", 1);
    let error = Record::decode(damaged.as_bytes()).unwrap_err();
    assert!(matches!(error, RecordError::Damaged { line: 4, .. }), "{error}");
    assert_eq!(Record::decode(b""), Err(RecordError::Empty));
}

#[test]
fn what_a_summary_claims_is_within_what_so_many_lines_can_come_to() {
    let text = r#"{"done":{"score":2147483647,"ending":"x","items":{"D2":{"landed":4294967295}},"habits":{"a":[7,4294967295]}}}"#;
    let Ok(Entry::Done(summary)) = serde_json::from_str(text) else { panic!("a summary") };
    let summary = summary.within(5);
    assert_eq!((summary.score, summary.items["D2"].landed, summary.habits["a"]), (Some(1_000), 5, (5, 5)));
}

/// What was kept before stays readable, whatever the interface calls it.
#[test]
fn ways_of_talking_are_found_by_the_names_they_were_first_kept_by() {
    let kept = [
        "habit-reflects-then-advises",
        "habit-asks-then-tells",
        "habit-advises-unasked",
        "habit-closed-after-telling",
        "habit-passes-over",
        "habit-reassures-fear",
        "habit-takes-up",
        "habit-asks-around-telling",
        "habit-credits-them",
    ];
    let habits = kept.iter().enumerate().map(|(at, name)| (String::from(*name), (1, at as u32))).collect();
    let summary = Summary { habits, ..Summary::default() };
    let found: Vec<_> = Pattern::ALL.iter().map(|pattern| summary.habit(*pattern)).collect();
    assert_eq!(found, (0..kept.len() as u32).map(|at| Some((1, at))).collect::<Vec<_>>());
}
