//! The one binary: sub-commands do everything.

use std::process::ExitCode;

fn main() -> ExitCode {
    backstory::cli::run()
}
