//! What commands print. All of it goes through here: what cannot be seen is written out, so that no file can drive the
//! terminal, and what cannot be written is told once.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;
use std::sync::OnceLock;

use crate::format::diag::{shown, shown_in_json};

/// Why what was printed did not arrive, the first time.
static FAILED: OnceLock<io::Error> = OnceLock::new();

/// Prints a text as it is.
pub(super) fn print(text: impl Display) {
    write(shown(&text.to_string()).as_bytes());
}

/// Prints a line.
pub(super) fn line(text: impl Display) {
    print(format_args!("{text}\n"));
}

/// Prints JSON.
pub(super) fn json(text: &str) {
    write(shown_in_json(text).as_bytes());
    write(b"\n");
}

/// Says what went wrong, to whoever looks. Where nobody can be told, there is nothing left to do.
pub(super) fn complain(text: impl Display) {
    let _ = writeln!(io::stderr(), "{}", shown(&text.to_string()));
}

/// Says that something cannot be done: 2, for the command to exit with.
pub(super) fn refuse(why: impl Display) -> ExitCode {
    complain(format_args!("error: {why}"));
    ExitCode::from(2)
}

/// What a command ends with. Who reads the first page and leaves has seen enough; what a full disk swallowed is told.
pub(super) fn settle(code: ExitCode) -> ExitCode {
    note(io::stdout().flush());
    match FAILED.get() {
        Some(error) if error.kind() != ErrorKind::BrokenPipe => {
            refuse(format_args!("what is printed cannot be written: {error}"))
        }
        _ => code,
    }
}

fn write(bytes: &[u8]) {
    if FAILED.get().is_none() {
        note(io::stdout().write_all(bytes));
    }
}

fn note(done: io::Result<()>) {
    if let Err(error) = done {
        let _ = FAILED.set(error);
    }
}
