//! Sockets on this machine. It is written on the standard library, since what is maintained of small servers is made for
//! more, or brings a runtime: one request a connection, which is read within bounds, and an answer.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use super::answer::{Served, says};

/// Who answers at one address at the same time.
const WORKERS: usize = 8;
/// The longest head of a request, in bytes.
const MOST: usize = 16 << 10;
/// How long a request may take to come, and an answer to go.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long what nobody asked for is listened to before a connection is closed, so that the answer arrives.
const FAREWELL: Duration = Duration::from_millis(200);

/// The addresses of this machine alone at which something can be asked for.
pub(super) struct Listeners {
    all: Vec<TcpListener>,
    /// The port of all of them.
    pub port: u16,
}

/// Listens on a port; on any that is free where it is 0.
///
/// # Errors
/// Somebody else does.
pub(super) fn bind(port: u16) -> Result<Listeners, String> {
    let said = |error: std::io::Error| match error.kind() {
        ErrorKind::AddrInUse => format!("port {port} is in use; name another with --port, or 0 for any that is free"),
        _ => format!("port {port} cannot be listened on: {error}"),
    };
    let first = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(said)?;
    let port = first.local_addr().map_err(said)?.port();
    // What asks for `localhost` may come this way; not every machine has it.
    let second = TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port)));
    Ok(Listeners { all: std::iter::once(first).chain(second.ok()).collect(), port })
}

impl Listeners {
    /// Where a browser finds a file.
    pub fn address(&self, file: &str) -> String {
        format!("http://127.0.0.1:{}/{}", self.port, crate::cli::package::address(file))
    }

    /// Answers for as long as the program runs.
    ///
    /// # Errors
    /// Nobody can answer any more.
    pub fn serve(&self, served: &Served) -> Result<(), String> {
        std::thread::scope(|scope| {
            for listener in &self.all {
                (0..WORKERS).for_each(|_| _ = scope.spawn(|| work(listener, served)));
            }
        });
        Err("nothing can be answered any more".into())
    }
}

fn work(listener: &TcpListener, served: &Served) {
    loop {
        match listener.accept() {
            // Who has gone meanwhile is told nothing.
            Ok((stream, _)) => _ = talk(stream, served),
            // There may be too many files open; others will be closed.
            Err(_) => std::thread::sleep(FAREWELL),
        }
    }
}

/// One request, and its answer.
fn talk(mut stream: TcpStream, served: &Served) -> std::io::Result<()> {
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut head = Vec::new();
    let answer = match read(&mut stream, &mut head)? {
        Come::Whole => match std::str::from_utf8(&head) {
            Ok(head) => served.answer(head),
            Err(_) => says("400 Bad Request", "This is no request that can be understood.\n", true),
        },
        Come::TooLong => says("431 Request Header Fields Too Large", "This request is too long.\n", true),
        Come::TooLate => says("408 Request Timeout", "This request took too long.\n", true),
        // A browser opens connections ahead that it never uses.
        Come::Nothing => return Ok(()),
    };
    stream.write_all(answer.head.as_bytes())?;
    stream.write_all(answer.body)?;
    stream.shutdown(Shutdown::Write)?;
    // Closed with something unread in it, a connection takes the answer along.
    stream.set_read_timeout(Some(FAREWELL))?;
    let mut rest = [0; 1 << 10];
    let until = Instant::now() + FAREWELL;
    while Instant::now() < until && stream.read(&mut rest)? > 0 {}
    Ok(())
}

/// How a head has come.
enum Come {
    Whole,
    TooLong,
    TooLate,
    Nothing,
}

/// Reads the head of a request, without the empty line that ends it.
fn read(stream: &mut TcpStream, head: &mut Vec<u8>) -> std::io::Result<Come> {
    let until = Instant::now() + PATIENCE;
    let mut part = [0; 1 << 10];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(if head.is_empty() { Come::Nothing } else { Come::TooLate });
        }
        stream.set_read_timeout(Some(left))?;
        let read = match stream.read(&mut part) {
            Ok(0) => return Ok(Come::Nothing),
            Ok(read) => read,
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => continue,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        // The end may have come in two halves.
        let from = head.len().saturating_sub(3);
        head.extend_from_slice(&part[..read]);
        if let Some(end) = head[from..].windows(4).position(|end| end == b"\r\n\r\n") {
            head.truncate(from + end + 2);
            return Ok(if head.len() > MOST { Come::TooLong } else { Come::Whole });
        }
        if head.len() > MOST {
            return Ok(Come::TooLong);
        }
    }
}
