//! `backstory licences`: whose work the program stands on, and under which licences.

use std::process::ExitCode;

use super::out;

/// Written by `cargo about`; see about.toml.
const NOTICES: &str = include_str!("../../THIRD-PARTY.md");

/// Prints the notices of all libraries and fonts.
pub(super) fn run() -> ExitCode {
    out::print(NOTICES);
    ExitCode::SUCCESS
}
