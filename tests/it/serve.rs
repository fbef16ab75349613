//! `backstory serve`, asked over the loopback.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A server that ends with the test.
struct Served {
    child: Child,
    port: u16,
    /// The address that it has told.
    address: String,
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serve(folder: &std::path::Path) -> Served {
    let mut child = Command::new(env!("CARGO_BIN_EXE_backstory"))
        .args(["serve", folder.to_str().unwrap(), "--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let address = line.strip_prefix("Open ").and_then(|line| line.split_once(' ')).unwrap().0.to_owned();
    let port = address.strip_prefix("http://127.0.0.1:").and_then(|rest| rest.split_once('/')).unwrap().0;
    Served { port: port.parse().unwrap(), child, address }
}

impl Served {
    /// What is answered to these bytes: the head and the body.
    fn raw(&self, bytes: &[u8]) -> (String, Vec<u8>) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream.write_all(bytes).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let end = answer.windows(4).position(|end| end == b"\r\n\r\n").unwrap() + 4;
        (String::from_utf8(answer[..end].to_vec()).unwrap(), answer[end..].to_vec())
    }

    fn ask(&self, request: &str, headers: &str) -> (String, Vec<u8>) {
        self.raw(format!("{request} HTTP/1.1\r\nHost: localhost:{}\r\n{headers}\r\n", self.port).as_bytes())
    }
}

#[test]
fn files_of_a_folder_are_given_to_this_machine_and_nothing_else_is() {
    let at = tempfile::tempdir().unwrap();
    let folder = at.path().join("page");
    std::fs::create_dir_all(folder.join("content")).unwrap();
    std::fs::write(at.path().join("secret.txt"), "secret").unwrap();
    std::fs::write(folder.join("index.html"), "<!doctype html>".repeat(100)).unwrap();
    std::fs::write(folder.join("content/base.json"), "[]").unwrap();
    std::fs::write(folder.join("player.wasm"), b"\0asm").unwrap();
    let served = serve(&folder);
    assert!(served.address.ends_with('/'), "{}", served.address);

    let (head, body) = served.ask("GET /", "");
    assert!(head.starts_with("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"), "{head}");
    assert!(head.contains("Content-Length: 1500\r\n") && body.len() == 1500, "{head}");
    let (head, body) = served.ask("HEAD /", "");
    assert!(head.contains("Content-Length: 1500\r\n") && body.is_empty(), "{head}");
    assert!(served.ask("GET /player.wasm", "").0.contains("Content-Type: application/wasm\r\n"));
    for (accepts, expect) in [("gzip, br", "br"), ("gzip", "gzip")] {
        let (head, body) = served.ask("GET /index.html", &format!("Accept-Encoding: {accepts}\r\n"));
        assert!(head.contains(&format!("Content-Encoding: {expect}\r\n")) && body.len() < 200, "{head}");
        let tag = head.lines().find_map(|line| line.strip_prefix("ETag: ")).unwrap();
        let again = served.ask("GET /", &format!("Accept-Encoding: {accepts}\r\nIf-None-Match: {tag}\r\n"));
        assert!(again.0.starts_with("HTTP/1.1 304 ") && again.1.is_empty(), "{}", again.0);
    }

    for path in
        ["/nothing", "/../secret.txt", "/content/../../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "//"]
    {
        let (head, body) = served.ask(&format!("GET {path}"), "");
        assert!(head.starts_with("HTTP/1.1 404 "), "{path}: {head}");
        assert!(!String::from_utf8(body).unwrap().contains("secret"), "{path}");
    }
    assert!(served.ask("POST /", "Content-Length: 3\r\n").0.starts_with("HTTP/1.1 405 "));
    let (head, _) = served.raw(b"GET / HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n");
    assert!(head.starts_with("HTTP/1.1 421 "), "{head}");
    let (head, _) = served.raw(format!("GET / HTTP/1.1\r\nX: {}\r\n\r\n", "x".repeat(40_000)).as_bytes());
    assert!(head.starts_with("HTTP/1.1 431 "), "{head}");
    let (head, _) = served.raw(b"\xff\xfe\r\n\r\n");
    assert!(head.starts_with("HTTP/1.1 400 "), "{head}");

    // Whoever says nothing is in nobody's way.
    let silent: Vec<TcpStream> = (0..4).map(|_| TcpStream::connect(("127.0.0.1", served.port)).unwrap()).collect();
    TcpStream::connect(("127.0.0.1", served.port)).unwrap().shutdown(Shutdown::Both).unwrap();
    assert!(served.ask("GET /content/base.json", "").0.starts_with("HTTP/1.1 200 "));
    drop(silent);
}

#[test]
fn what_cannot_be_served_is_said() {
    let said = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_backstory")).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        String::from_utf8(output.stderr).unwrap()
    };
    let at = tempfile::tempdir().unwrap();
    let folder = at.path().to_str().unwrap();
    let free = ["--port", "0"];
    assert!(said(&["serve", "nowhere", free[0], free[1]]).contains("there is no folder `nowhere`"));
    assert!(said(&["serve", folder, free[0], free[1]]).contains("there is nothing in the folder"));
    std::fs::write(at.path().join("one page.html"), "x").unwrap();
    let served = serve(at.path());
    assert!(served.address.ends_with("/one%20page.html"), "{}", served.address);
    let taken = served.port.to_string();
    assert!(said(&["serve", folder, "--port", &taken]).contains(&format!("port {taken} is in use; name another")));
}
