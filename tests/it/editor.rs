//! Help while a scenario is written, as functions and as an editor sees it.

use backstory::authoring::editor::{Format, complete, hover};
use backstory::cli::lsp;
use backstory::content::embedded;
use lsp_server::{Connection, Message, Notification, Request, RequestId};
use serde_json::{Value, json};

fn format() -> Format {
    Format::new(embedded::rules().unwrap().0)
}

/// The first scenario with a line of it replaced, and the place that `|` marks.
fn at(was: &str, becomes: &str) -> (String, usize) {
    let marked = embedded::first_scenario("mine");
    assert!(marked.contains(was), "{was}");
    let marked = marked.replacen(was, becomes, 1);
    let at = marked.find('|').unwrap();
    (marked.replacen('|', "", 1), at)
}

/// What can stand at the mark, as `label=insert`, the first few of it.
fn check_complete(was: &str, becomes: &str, first: &[&str], lacks: &[&str]) {
    let (source, at) = at(was, becomes);
    let all: Vec<String> = complete(&format(), &source, at).iter().map(|one| one.insert.clone()).collect();
    assert!(all.iter().map(String::as_str).take(first.len()).eq(first.iter().copied()), "{becomes}: {all:?}");
    for label in lacks {
        assert!(!all.iter().any(|one| one.starts_with(label)), "{becomes}: {label} in {all:?}");
    }
}

#[test]
fn what_can_stand_at_a_place() {
    let line = "lines: {";
    check_complete(line, "lines: { \"x\": Line(|), ", &["acts: [$1],", "replies: [$1],"], &["text"]);
    check_complete(line, "lines: { \"x\": Line(say: \"?\", why: \"\", w|), ", &["acts: [$1],"], &["say", "why"]);
    check_complete(line, "lines: { \"x\": Line(acts: [|]), ", &["Act(manner: $1)"], &["Reply"]);
    check_complete(
        line,
        "lines: { \"x\": Line(acts: [Act(manner: |)]), ",
        &["GiveInformation", "Persuade"],
        &["Guarded"],
    );
    check_complete(
        line,
        "lines: { \"x\": Line(acts: [Act(about: [\"|\"])]), ",
        &["\"locks\""],
        &["\"D2\"", "\"hello\""],
    );
    check_complete(line, "lines: { \"x\": Line(acts: [Act(about: [\"|)]), ", &["\"locks\""], &["\"D2\""]);
    check_complete(line, "lines: { \"x\": Line(acts: [Act(does: |)]), ", &["\"D1\""], &["\"locks\""]);
    check_complete(
        line,
        "lines: { \"x\": Line(when: |), ",
        &["All([$1])", "Any([$1])", "Not($1)", "Stage($1)"],
        &["To("],
    );
    check_complete(line, "lines: { \"x\": Line(when: All([Told(\"|\")])), ", &["\"locks\""], &[]);
    check_complete(line, "lines: { \"x\": Line(when: Level(\"alliance\", |)), ", &["AtLeast($1)", "Below($1)"], &[]);
    check_complete(line, "lines: { \"x\": Line(when: Stage(AtLeast(|))), ", &["Precontemplation"], &[]);
    check_complete(line, "lines: { \"x\": Line(then: |), ", &["To(\"$1\")", "EndVisit", "Ending(\"$1\")"], &[]);
    check_complete(line, "lines: { \"x\": Line(then: To(\"|\")), ", &["\"hello\"", "\"grand\"", "\"small\""], &[]);
    check_complete(line, "lines: { \"x\": Line(once: |), ", &["true", "false"], &[]);
    check_complete(
        line,
        "lines: { \"x\": Line(when: Said(\"|\")), ",
        &["\"planning/hello/x\"", "\"planning/hello/when-it-locks\""],
        &[],
    );
    // The writer's own words are theirs.
    check_complete(line, "lines: { \"x\": Line(say: \"|\"), ", &[], &["\""]);
    check_complete(line, "lines: { \"|\": Line(), ", &[], &["\""]);
}

#[test]
fn an_empty_file_begins_with_a_scenario() {
    let all = complete(&format(), "", 0);
    assert!(all[0].insert.starts_with("Scenario(format: $1, id: \"$2\""), "{}", all[0].insert);
}

/// What is said of the word that is marked.
fn check_hover(was: &str, becomes: &str, expect: Option<&str>) {
    let (source, at) = at(was, becomes);
    let found = hover(&format(), &source, at).map(|hover| hover.text);
    match expect {
        Some(expect) => assert!(found.as_deref().is_some_and(|text| text.contains(expect)), "{becomes}: {found:?}"),
        None => assert_eq!(found, None, "{becomes}"),
    }
}

#[test]
fn what_stands_at_a_place() {
    let line = "lines: {";
    check_hover(line, "lines: { \"x\": Line(on|ce: true), ", Some("**once**, in Line: true or false"));
    check_hover(line, "lines: { \"x\": Li|ne(), ", Some("**Line**"));
    check_hover(line, "lines: { \"x\": Line(acts: [Act(manner: Aff|irm)]), ", Some("**Affirm**: a manner"));
    check_hover(line, "lines: { \"x\": Line(when: He|ard(\"locks\")), ", Some("`Heard(\"id\")`"));
    check_hover(line, "lines: { \"x\": Line(when: Heard(\"lo|cks\")), ", Some("It locks when I kneel"));
    check_hover(line, "lines: { \"x\": Line(acts: [Act(does: \"D|2\")]), ", Some("Do: "));
    check_hover(line, "lines: { \"x\": Line(say: \"lo|cks\"), ", None);
    check_hover(line, "lines: { \"x\": Line(on|cee: true), ", None);
}

/// An editor that opens a file, asks, changes it, and leaves.
struct Editor {
    connection: Connection,
    server: std::thread::JoinHandle<()>,
    asked: i32,
}

const URI: &str = "file:///tmp/nowhere/scenario.ron";

impl Editor {
    fn start() -> Editor {
        let (ours, theirs) = Connection::memory();
        let server = std::thread::spawn(move || lsp::serve_on(&theirs).unwrap());
        let mut editor = Editor { connection: ours, server, asked: 0 };
        editor.ask("initialize", json!({ "capabilities": {} }));
        editor.tell("initialized", json!({}));
        editor
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let request = Request::new(RequestId::from(self.asked), method.to_owned(), params);
        self.connection.sender.send(Message::Request(request)).unwrap();
        match self.connection.receiver.recv().unwrap() {
            Message::Response(response) => match response.response_result {
                Ok(result) => result,
                Err(error) => json!({ "error": error.message }),
            },
            other => panic!("{other:?}"),
        }
    }

    fn tell(&self, method: &str, params: Value) {
        self.connection.sender.send(Message::Notification(Notification::new(method.to_owned(), params))).unwrap();
    }

    fn told(&self) -> Value {
        match self.connection.receiver.recv().unwrap() {
            Message::Notification(notification) => notification.params,
            other => panic!("{other:?}"),
        }
    }

    fn leave(mut self) {
        self.ask("shutdown", Value::Null);
        self.tell("exit", Value::Null);
        self.server.join().unwrap();
    }
}

#[test]
fn an_editor_is_told_what_is_wrong_and_asks() {
    let mut editor = Editor::start();
    let sound = embedded::first_scenario("mine");
    let open = json!({ "textDocument": { "uri": URI, "languageId": "ron", "version": 1, "text": sound } });
    editor.tell("textDocument/didOpen", open);
    assert_eq!(editor.told()["diagnostics"], json!([]));

    let broken = sound.replace("manner: OpenQuestion", "manner: OpenQuestoin");
    let change = json!({ "textDocument": { "uri": URI, "version": 2 }, "contentChanges": [{ "text": broken }] });
    editor.tell("textDocument/didChange", change);
    let told = editor.told();
    let first = &told["diagnostics"][0];
    assert_eq!((&first["severity"], &first["source"]), (&json!(1), &json!("backstory")));
    assert!(first["message"].as_str().unwrap().contains("did you mean `OpenQuestion`"), "{first}");
    let (line, character) = (&first["range"]["start"]["line"], &first["range"]["start"]["character"]);
    let text = broken.lines().nth(line.as_u64().unwrap() as usize).unwrap();
    assert!(text[character.as_u64().unwrap() as usize..].starts_with("OpenQuestoin"), "{text}");

    let place = json!({ "textDocument": { "uri": URI }, "position": first["range"]["start"] });
    let actions = |only: &str| {
        let context = json!({ "diagnostics": [], "only": [only] });
        json!({ "textDocument": { "uri": URI }, "range": first["range"], "context": context })
    };
    let fixes = editor.ask("textDocument/codeAction", actions("quickfix"));
    assert_eq!((&fixes[0]["title"], &fixes[0]["kind"]), (&json!("Write OpenQuestion"), &json!("quickfix")));
    let edit = json!([{ "range": first["range"], "newText": "OpenQuestion" }]);
    assert_eq!((&fixes[0]["edit"]["changes"][URI], fixes.as_array().unwrap().len()), (&edit, 1));
    assert_eq!(editor.ask("textDocument/codeAction", actions("refactor")), json!([]));
    let items = editor.ask("textDocument/completion", place.clone());
    let labels: Vec<&str> = items.as_array().unwrap().iter().map(|item| item["label"].as_str().unwrap()).collect();
    assert!(labels.contains(&"OpenQuestion"), "{labels:?}");
    let name = json!({ "line": place["position"]["line"], "character": character.as_u64().unwrap() - 6 });
    let hover = editor.ask("textDocument/hover", json!({ "textDocument": { "uri": URI }, "position": name }));
    assert!(hover["contents"]["value"].as_str().unwrap().contains("manner"), "{hover}");

    assert_eq!(
        editor.ask("textDocument/formatting", json!({}))["error"],
        json!("`textDocument/formatting` is not served")
    );
    assert!(editor.ask("textDocument/hover", json!({}))["error"].is_string());
    let elsewhere = json!({ "textDocument": { "uri": "file:///unknown" }, "position": { "line": 7, "character": 7 } });
    assert_eq!(editor.ask("textDocument/hover", elsewhere), Value::Null);
    editor.tell("textDocument/didClose", json!({ "textDocument": { "uri": URI } }));
    assert_eq!(editor.told()["diagnostics"], json!([]));
    editor.leave();
}
