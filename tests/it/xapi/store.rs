//! A small record store on this machine, with the troubles that are asked of it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};

/// What goes wrong.
#[derive(Clone, Default)]
pub(super) struct Trouble {
    /// It is killed when it has taken so many statements: before it says so, and for good.
    pub dies_after: Option<usize>,
    /// What it answers first, to as many requests.
    pub first: Vec<&'static str>,
    /// How many seconds it asks to be left alone then.
    pub retry_after: Option<u32>,
    /// It is no store: it greets whoever comes.
    pub greets: bool,
}

/// What is known of it from outside, also when it is dead.
#[derive(Default)]
struct Inside {
    has: Vec<Value>,
    requests: usize,
    is_closed: bool,
}

pub(super) struct Store {
    port: u16,
    inside: Arc<Mutex<Inside>>,
}

impl Store {
    pub fn open(trouble: Trouble) -> Store {
        Store::with(Vec::new(), trouble)
    }

    /// The same, started again with what it had.
    pub fn again(self, trouble: Trouble) -> Store {
        Store::with(self.has(), trouble)
    }

    fn with(has: Vec<Value>, trouble: Trouble) -> Store {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let port = listener.local_addr().unwrap().port();
        let inside = Arc::new(Mutex::new(Inside { has, ..Inside::default() }));
        let own = inside.clone();
        std::thread::spawn(move || {
            let mut trouble = trouble;
            for stream in listener.incoming().flatten() {
                if own.lock().unwrap().is_closed || answer(stream, &own, &mut trouble).is_none() {
                    return;
                }
            }
        });
        Store { port, inside }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/xapi", self.port)
    }

    pub fn has(&self) -> Vec<Value> {
        self.inside.lock().unwrap().has.clone()
    }

    pub fn requests(&self) -> usize {
        self.inside.lock().unwrap().requests
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.inside.lock().unwrap().is_closed = true;
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

/// One request a connection; `None` when it is killed.
fn answer(stream: TcpStream, inside: &Mutex<Inside>, trouble: &mut Trouble) -> Option<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut reader = BufReader::new(stream);
    let mut lines = Vec::new();
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).is_err() || line.trim().is_empty() {
            break;
        }
        lines.push(line.trim().to_owned());
    }
    let header = |name: &str| {
        let named = |line: &&String| line.to_lowercase().starts_with(&format!("{name}: "));
        lines.iter().find(named).map(|line| line[name.len() + 2..].to_owned()).unwrap_or_default()
    };
    let mut body = vec![0; header("content-length").parse().unwrap_or(0)];
    if reader.read_exact(&mut body).is_err() {
        return Some(());
    }
    let mut inside = inside.lock().unwrap();
    inside.requests += 1;
    let mut stream = reader.into_inner();
    let mut say = |status: &str, headers: &str, body: &str| {
        let length = body.len();
        let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{headers}Connection: close\r\n\r\n");
        let _ = stream.write_all((head + body).as_bytes());
        Some(())
    };
    if trouble.greets {
        return say("200 OK", "Content-Type: text/html\r\n", "<h1>Welcome</h1>");
    }
    // ralph:secret
    if header("authorization") != "Basic cmFscGg6c2VjcmV0" {
        return say("401 Unauthorized", "", "{\"detail\":\"Invalid authentication credentials\"}");
    }
    if header("x-experience-api-version") != "1.0.3" {
        return say("400 Bad Request", "", "which version?");
    }
    if !trouble.first.is_empty() {
        let wait = trouble.retry_after.map(|seconds| format!("Retry-After: {seconds}\r\n"));
        return say(trouble.first.remove(0), &wait.unwrap_or_default(), "");
    }
    let request = lines.first().cloned().unwrap_or_default();
    if let Some(id) = request.strip_prefix("GET /xapi/statements?statementId=") {
        let id = id.split(' ').next().unwrap();
        return match inside.has.iter().find(|known| known["id"] == id) {
            Some(known) => say("200 OK", "", &known.to_string()),
            None => say("404 Not Found", "", ""),
        };
    }
    if !request.starts_with("POST /xapi/statements ") {
        return say("404 Not Found", "", "");
    }
    let sent: Vec<Value> = serde_json::from_slice(&body).unwrap();
    let is_known = |one: &Value| inside.has.iter().any(|known| known["id"] == one["id"]);
    if sent.iter().any(is_known) {
        return say("409 Conflict", "", "{\"detail\":\"Statements already exist with the same ID\"}");
    }
    let ids: Vec<_> = sent.iter().map(|one| one["id"].clone()).collect();
    for mut one in sent {
        if trouble.dies_after.is_some_and(|most| inside.has.len() >= most) {
            return None;
        }
        // As stores do.
        one["stored"] = json!("2026-11-28T10:00:00.000Z");
        one["authority"] = json!({ "objectType": "Agent", "account": { "homePage": "http://x", "name": "ralph" } });
        inside.has.push(one);
    }
    say("200 OK", "Content-Type: application/json\r\n", &json!(ids).to_string())
}
