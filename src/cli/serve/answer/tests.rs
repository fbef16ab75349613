//! Answers, as their heads and bodies say.

use std::io::Read;

use super::*;

const HOST: &str = "Host: localhost:80\r\n";

fn served() -> Served {
    let text = "let a = 1;\n".repeat(200);
    let files = [("index.html", "<p>"), ("content/a b.json", "[]"), ("player.js", text.as_str())];
    Served::of(files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec().into())).into(), 80)
}

fn status(head: &str) -> String {
    let served = served();
    let answer = served.answer(head);
    assert!(answer.head.ends_with("\r\n\r\n") && answer.head.matches("\r\n\r\n").count() == 1, "{}", answer.head);
    answer.head["HTTP/1.1 ".len()..][..3].to_owned()
}

fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
    answer.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

#[test]
fn files_are_found_by_their_whole_names() {
    let check = |target: &str, expect: &str| {
        assert_eq!(status(&format!("GET {target} HTTP/1.1\r\n{HOST}")), expect, "{target}");
    };
    check("/", "200");
    check("/?a=/../b#c", "200");
    check("/index.html", "200");
    check("/content/a%20b.json", "200");
    for outside in [
        "/../Cargo.toml",
        "/%2e%2e/Cargo.toml",
        "/content/../index.html",
        "/content/..%2findex.html",
        "//index.html",
        "/etc/passwd",
        "//etc/passwd",
        "/content",
        "/content/",
        "/INDEX.HTML",
        "/%00",
        "/%",
        "/%2",
        "/%+1",
        "/%ff",
        "/content\\a b.json",
        "index.html",
        "http://localhost:80/index.html",
        "*",
    ] {
        check(outside, if outside.contains(' ') { "400" } else { "404" });
    }
}

#[test]
fn only_what_is_asked_rightly_is_answered() {
    let check = |head: &str, expect: &str| assert_eq!(status(head), expect, "{head:?}");
    check("", "400");
    check("GET", "400");
    check("GET / HTTP/1.1 more\r\n", "400");
    check("GET / HTTP/2.0\r\n", "505");
    check("GET / HTTP/1.1\r\n", "421");
    check("GET / HTTP/1.1\r\nHost: evil.example:80\r\n", "421");
    check("GET / HTTP/1.1\r\nHost: localhost\r\n", "421");
    check("GET / HTTP/1.1\r\nhost:LOCALHOST:80\r\n", "200");
    check("GET / HTTP/1.1\r\nHost: 127.0.0.1:80\r\n", "200");
    check("GET / HTTP/1.1\r\nHost: [::1]:80\r\n", "200");
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "get"] {
        check(&format!("{method} / HTTP/1.1\r\n{HOST}"), "405");
    }
    let served = served();
    assert_eq!(header(&served.answer(&format!("POST / HTTP/1.1\r\n{HOST}")), "Allow"), Some("GET, HEAD"));
}

#[test]
fn what_is_taken_packed_is_given_packed() {
    let served = served();
    let get = |path: &str, accepts: &str| {
        served.answer(&format!("GET {path} HTTP/1.1\r\n{HOST}Accept-Encoding: {accepts}\r\n"))
    };
    let plain = get("/player.js", "");
    assert_eq!((header(&plain, "Content-Encoding"), plain.body.len()), (None, 2200));
    let check = |accepts: &str, expect: Option<&str>| {
        let answer = get("/player.js", accepts);
        assert_eq!(header(&answer, "Content-Encoding"), expect, "{accepts}");
        assert_eq!(header(&answer, "Content-Length"), Some(answer.body.len().to_string().as_str()));
        assert_eq!(header(&answer, "Vary"), Some("Accept-Encoding"));
        assert_eq!(header(&answer, "ETag") == header(&plain, "ETag"), expect.is_none());
        let mut read = Vec::new();
        match expect {
            Some("br") => _ = brotli::Decompressor::new(answer.body, 4096).read_to_end(&mut read).unwrap(),
            Some(_) => _ = flate2::read::GzDecoder::new(answer.body).read_to_end(&mut read).unwrap(),
            None => read.extend(answer.body),
        }
        assert_eq!(read, plain.body);
    };
    check("gzip, deflate, br", Some("br"));
    check("GZIP;q=0.5", Some("gzip"));
    check("br;q=0, gzip", Some("gzip"));
    check("br; q=0.0, gzip;q=0", None);
    check("identity", None);
    check("brotli, gz", None);
    assert_eq!(header(&get("/", "br"), "Content-Encoding"), None, "three bytes do not get smaller");
}

#[test]
fn what_a_browser_has_is_not_given_again() {
    let served = served();
    let get = |known: &str| served.answer(&format!("GET /player.js HTTP/1.1\r\n{HOST}If-None-Match: {known}\r\n"));
    let first = get("");
    let tag = header(&first, "ETag").unwrap();
    for known in [tag, &format!("W/{tag}"), &format!("\"other\", {tag}"), "*"] {
        let again = get(known);
        assert!(again.head.starts_with("HTTP/1.1 304 ") && again.body.is_empty(), "{known}");
        assert_eq!(header(&again, "ETag"), Some(tag));
    }
    assert!(get("\"other\"").head.starts_with("HTTP/1.1 200 "));
}

#[test]
fn a_head_is_that_of_the_whole() {
    let served = served();
    for path in ["/player.js", "/nothing"] {
        let [whole, head] = ["GET", "HEAD"].map(|method| served.answer(&format!("{method} {path} HTTP/1.1\r\n{HOST}")));
        assert!(whole.head == head.head && head.body.is_empty() && !whole.body.is_empty(), "{path}");
    }
}
