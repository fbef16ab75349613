//! What is answered to a request: a function from its head to a head and a body, without a socket.

use std::collections::BTreeMap;
use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use super::kind;
use crate::cli::package::hex;
use crate::store::output::Site;

/// Kinds that do not get smaller.
const PACKED: [&str; 4] = ["image/png", "image/jpeg", "font/woff2", "application/zip"];

/// The page of a folder.
const INDEX: &str = "index.html";

/// Files as they are given, by their places.
pub(super) struct Served {
    files: BTreeMap<String, Ready>,
    /// The names by which this machine calls itself, with the port.
    hosts: [String; 3],
}

/// A file, and what is smaller of it.
struct Ready {
    kind: &'static str,
    /// What tells it from other versions.
    tag: String,
    plain: Vec<u8>,
    gzip: Option<Vec<u8>>,
    brotli: Option<Vec<u8>>,
}

/// What is answered.
pub(super) struct Answer<'s> {
    /// The head, with the empty line that ends it.
    pub head: String,
    /// The body.
    pub body: &'s [u8],
}

impl Served {
    /// Makes files ready to be given on a port.
    pub fn of(site: Site, port: u16) -> Served {
        let ready = |(name, bytes): (String, std::borrow::Cow<[u8]>)| {
            let ready = Ready::of(&name, bytes.into_owned());
            (name, ready)
        };
        let files: Vec<_> = site.into_iter().collect();
        let hosts = ["127.0.0.1", "localhost", "[::1]"].map(|host| format!("{host}:{port}"));
        Served { files: files.into_par_iter().map(ready).collect(), hosts }
    }

    /// What is to be opened: the page of the folder, or the only page that there is.
    pub fn first(&self) -> Option<&str> {
        if self.files.contains_key(INDEX) {
            return None;
        }
        let mut pages = self.files.keys().filter(|name| name.ends_with(".html"));
        pages.next().filter(|_| pages.next().is_none()).map(String::as_str)
    }

    /// Answers a request whose head is this.
    pub fn answer(&self, head: &str) -> Answer<'_> {
        let mut lines = head.lines();
        let mut request = lines.next().unwrap_or_default().split(' ');
        let (Some(method), Some(target), Some(version), None) =
            (request.next(), request.next(), request.next(), request.next())
        else {
            return says("400 Bad Request", "This is no request that can be understood.\n", true);
        };
        if !matches!(version, "HTTP/1.0" | "HTTP/1.1") {
            return says("505 HTTP Version Not Supported", "Only HTTP/1.1 is spoken here.\n", true);
        }
        let headers: Vec<(&str, &str)> =
            lines.filter_map(|line| line.split_once(':')).map(|(name, value)| (name.trim(), value.trim())).collect();
        let header = |wanted: &str| {
            let of = |(name, _): &&(&str, &str)| name.eq_ignore_ascii_case(wanted);
            headers.iter().find(of).map_or("", |(_, value)| *value)
        };
        let has_body = method != "HEAD";
        // A page from elsewhere may have a name of its own lead here; it has nothing to ask for.
        let host = header("host");
        if !self.hosts.iter().any(|own| own.eq_ignore_ascii_case(host)) {
            return says(
                "421 Misdirected Request",
                "This is shown to the machine that it runs on, and to no other.\n",
                has_body,
            );
        }
        if !matches!(method, "GET" | "HEAD") {
            let text = "Here is nothing but to be read.\n";
            let mut answer = says("405 Method Not Allowed", text, has_body);
            answer.head.insert_str(answer.head.len() - 2, "Allow: GET, HEAD\r\n");
            return answer;
        }
        match place(target).and_then(|place| self.files.get(&place)) {
            Some(file) => file.answer(header("accept-encoding"), header("if-none-match"), has_body),
            None => says("404 Not Found", "There is nothing of this name here.\n", has_body),
        }
    }
}

/// What is asked for: a place among the files. They are looked up by their whole names, so nothing leads out of them.
fn place(target: &str) -> Option<String> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let mut bytes = Vec::new();
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        match first {
            b'%' => {
                let code = std::str::from_utf8(rest.get(..2)?).ok()?;
                bytes.push(u8::from_str_radix(code, 16).ok().filter(|_| !code.starts_with('+'))?);
                rest = &rest[2..];
            }
            plain => bytes.push(*plain),
        }
    }
    let mut place = String::from_utf8(bytes).ok()?;
    if place.is_empty() || place.ends_with('/') {
        place.push_str(INDEX);
    }
    Some(place)
}

impl Ready {
    fn of(name: &str, plain: Vec<u8>) -> Ready {
        let kind = kind(name);
        let is_worth_it = !PACKED.contains(&kind);
        // Where it is not smaller, it is given as it is.
        let smaller = |bytes: Option<Vec<u8>>| bytes.filter(|bytes| bytes.len() < plain.len());
        let (gzip, brotli) = match is_worth_it {
            true => (smaller(gzip(&plain)), smaller(brotli(&plain))),
            false => (None, None),
        };
        let tag = hex(&plain).chars().take(16).collect();
        Ready { kind, tag, gzip, brotli, plain }
    }

    fn answer(&self, accepts: &str, known: &str, has_body: bool) -> Answer<'_> {
        let (body, encoding) = match (&self.brotli, &self.gzip) {
            (Some(bytes), _) if is_accepted(accepts, "br") => (bytes, "br"),
            (_, Some(bytes)) if is_accepted(accepts, "gzip") => (bytes, "gzip"),
            _ => (&self.plain, ""),
        };
        let tag = format!("\"{}{}{encoding}\"", self.tag, if encoding.is_empty() { "" } else { "-" });
        let is_known = known
            .split(',')
            .map(|known| known.trim().trim_start_matches("W/"))
            .any(|known| known == tag || known == "*");
        let coded = if encoding.is_empty() { String::new() } else { format!("Content-Encoding: {encoding}\r\n") };
        let common = format!(
            "ETag: {tag}\r\nVary: Accept-Encoding\r\nCache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\n\
             Cross-Origin-Resource-Policy: same-origin\r\nConnection: close\r\n"
        );
        if is_known {
            return Answer { head: format!("HTTP/1.1 304 Not Modified\r\n{common}\r\n"), body: &[] };
        }
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {}\r\nContent-Length: {}\r\n{coded}{common}\r\n",
            self.kind,
            body.len()
        );
        Answer { head, body: if has_body { body } else { &[] } }
    }
}

/// An answer that is a sentence.
pub(super) fn says(status: &str, text: &'static str, has_body: bool) -> Answer<'static> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {}\r\n\
         X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        text.len()
    );
    Answer { head, body: if has_body { text.as_bytes() } else { &[] } }
}

/// Whether a browser takes an encoding: it names it, and does not say that it takes none of it.
fn is_accepted(accepts: &str, encoding: &str) -> bool {
    accepts.split(',').any(|one| {
        let mut parts = one.split(';').map(str::trim);
        let is_it = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
        let is_none = |part: &str| {
            part.strip_prefix("q=").is_some_and(|weight| weight.trim().parse::<f32>().is_ok_and(|weight| weight <= 0.0))
        };
        is_it && !parts.any(is_none)
    })
}

fn gzip(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = GzEncoder::new(Vec::new(), Compression::best());
    out.write_all(bytes).ok()?;
    out.finish().ok()
}

/// Nearly as small as can be, in a tenth of the time.
const QUALITY: u32 = 9;

fn brotli(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = brotli::CompressorWriter::new(Vec::new(), 1 << 16, QUALITY, 22);
    out.write_all(bytes).ok()?;
    out.flush().ok()?;
    Some(out.into_inner())
}

#[cfg(test)]
mod tests;
