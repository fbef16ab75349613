use std::collections::BTreeMap;

use serde_json::json;

use super::*;

/// A store that takes what it is sent, and can be told to have its days.
#[derive(Default)]
struct Store {
    has: BTreeMap<String, Value>,
    /// Ids that it has had, and shows no more.
    voided: Vec<String>,
    /// What it answers first, before it does what it should.
    first: Vec<Answer>,
    /// Whether it takes what it then says that it has not.
    loses_answers: bool,
    /// Whether it passes over what it has and names only what was new, and answers with a list, as Ralph does.
    passes_over: bool,
    /// The most statements that it takes together.
    most: Option<usize>,
    waited: Vec<Duration>,
    requests: usize,
}

fn came(status: u16, body: &str) -> Answer {
    Answer::Came { status, wait: None, body: body.into() }
}

fn nothing() -> Answer {
    Answer::Nothing("nobody is there".into())
}

impl Lrs for Store {
    fn send(&mut self, statements: &str) -> Answer {
        self.requests += 1;
        let sent: Vec<Value> = serde_json::from_str(statements).unwrap();
        if self.most.is_some_and(|most| sent.len() > most) {
            return came(413, "");
        }
        let first = (!self.first.is_empty()).then(|| self.first.remove(0));
        if let Some(answer) = first.clone().filter(|_| !self.loses_answers) {
            return answer;
        }
        let id = |statement: &Value| statement["id"].as_str().unwrap().to_owned();
        let is_known =
            |statement: &Value| self.has.contains_key(&id(statement)) || self.voided.contains(&id(statement));
        let (known, sent): (Vec<_>, Vec<_>) = sent.into_iter().partition(is_known);
        if !self.passes_over && !known.is_empty() {
            return came(409, "conflict");
        }
        if sent.is_empty() {
            return came(204, "");
        }
        let ids: Vec<String> = sent.iter().map(id).collect();
        self.has.extend(sent.into_iter().map(|statement| (id(&statement), statement)));
        first.unwrap_or_else(|| came(200, &json!(ids).to_string()))
    }

    fn ask(&mut self, id: &str) -> Answer {
        self.requests += 1;
        match (self.has.get(id), self.passes_over) {
            (Some(statement), false) => came(200, &statement.to_string()),
            (None, false) => came(404, ""),
            (statement, true) => came(200, &json!({ "statements": Vec::from_iter(statement) }).to_string()),
        }
    }

    fn wait(&mut self, so_long: Duration) {
        self.waited.push(so_long);
    }

    fn chance(&self) -> f64 {
        0.0
    }
}

fn parcels(count: usize) -> Vec<Parcel> {
    let parcel = |n: usize| Parcel { id: n.to_string(), is: json!({ "id": n.to_string(), "actor": "a" }) };
    (0..count).map(parcel).collect()
}

fn sent(store: &mut Store, count: usize) -> (Result<(), String>, Sent) {
    let mut sent = Sent::default();
    let done = send(store, &parcels(count), Duration::from_secs(60), &mut sent);
    (done, sent)
}

#[track_caller]
fn check(store: &mut Store, count: usize, expect: (usize, usize, usize)) {
    let (done, sent) = sent(store, count);
    done.unwrap();
    assert_eq!((sent.new, sent.known, sent.other), expect);
    assert_eq!(store.has.len() + store.voided.len(), count);
}

#[test]
fn everything_is_there_once_however_often_it_is_sent() {
    let mut store = Store::default();
    check(&mut store, 120, (120, 0, 0));
    assert_eq!(store.requests, 3);
    check(&mut store, 120, (0, 120, 0));
    check(&mut store, 130, (10, 120, 0));
    assert!(store.waited.is_empty());
}

#[test]
fn a_store_may_name_only_what_was_new_to_it() {
    let mut store = Store { passes_over: true, ..Store::default() };
    check(&mut store, 20, (20, 0, 0));
    check(&mut store, 30, (10, 20, 0));
    check(&mut store, 30, (0, 30, 0));
    // Nothing is taken on trust: what it says is new to it and is not there is no success.
    let lost = Store { passes_over: true, first: vec![came(204, "")], ..Store::default() };
    assert!(sent(&mut { lost }, 1).0.unwrap_err().contains("(HTTP 204)"));
}

#[test]
fn what_arrived_without_an_answer_is_not_sent_twice() {
    let mut store = Store { first: vec![nothing()], loses_answers: true, ..Store::default() };
    check(&mut store, 10, (0, 10, 0));
    assert_eq!(store.waited, [Duration::from_millis(500)]);
}

#[test]
fn a_store_with_trouble_is_tried_again_and_left_alone_as_long_as_it_asks() {
    let busy = Answer::Came { status: 429, wait: Some(Duration::from_secs(7)), body: String::new() };
    let mut store = Store { first: vec![came(503, ""), busy, nothing()], ..Store::default() };
    check(&mut store, 10, (10, 0, 0));
    assert_eq!(store.waited, [500, 7_000, 2_000].map(Duration::from_millis));
}

#[test]
fn who_does_not_come_back_is_given_up() {
    let (done, sent) = sent(&mut Store { first: vec![nothing(); 50], ..Store::default() }, 10);
    assert_eq!((done.unwrap_err().as_str(), sent), ("nobody is there", Sent::default()));
    let busy = Answer::Came { status: 429, wait: Some(Duration::from_secs(3_600)), body: String::new() };
    let (done, _) = self::sent(&mut Store { first: vec![busy], ..Store::default() }, 10);
    assert!(done.unwrap_err().contains("to be left alone for 3600 seconds"));
}

#[test]
fn what_is_too_large_goes_in_parts() {
    check(&mut Store { most: Some(7), ..Store::default() }, 60, (60, 0, 0));
    let (done, _) = sent(&mut Store { most: Some(0), ..Store::default() }, 2);
    assert!(done.unwrap_err().contains("one statement alone is too large"));
}

#[test]
fn what_was_voided_stands_in_nobodys_way() {
    let voided = vec!["3".into(), "4".into()];
    check(&mut Store { voided, ..Store::default() }, 10, (8, 2, 0));
}

#[test]
fn what_is_there_in_other_words_is_told() {
    let mut store = Store::default();
    store.has.insert("1".into(), json!({ "id": "1", "actor": "b" }));
    store.has.insert("2".into(), json!({ "id": "2", "actor": "a", "stored": "2026-11-28T10:00:00Z" }));
    check(&mut store, 5, (3, 2, 1));
}

#[test]
fn what_is_no_store_or_lets_nobody_write_is_told_at_once() {
    let check = |answer: Answer, says: &str| {
        let mut store = Store { first: vec![answer], ..Store::default() };
        let said = sent(&mut store, 1).0.unwrap_err();
        assert!(said.contains(says), "{said}");
        assert!(store.waited.is_empty());
    };
    check(came(200, "<html>Welcome</html>"), "is no record store");
    check(came(200, "[]"), "is no record store");
    check(came(401, "Who are\nyou?"), "BACKSTORY_LRS_PASSWORD (HTTP 401; it says: Who are you?)");
    check(came(302, ""), "the store is elsewhere now");
    check(came(404, ""), "there is no record store at this address");
    check(came(400, &"x".repeat(1_000)), "please report this");
    check(came(418, ""), "does not take what it is sent (HTTP 418)");
    check(Answer::Never("unknown authority".into()), "unknown authority");
}

#[test]
fn stores_may_add_to_a_statement_and_write_times_their_way() {
    let sent = json!({ "a": [1, { "b": 0.5 }], "timestamp": "2026-11-28T10:00:00.000Z" });
    let check = |there: Value, expect: bool| assert_eq!(holds(&there, &sent), expect, "{there}");
    check(json!({ "a": [1.0, { "b": 0.5, "c": 1 }], "timestamp": "2026-11-28T10:00:00Z", "stored": "now" }), true);
    check(json!({ "a": [1, { "b": 0.6 }] }), false);
    check(json!({ "a": [1] }), false);
    check(json!({}), false);
}
