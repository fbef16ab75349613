//! The command line: one file per sub-command.

mod check;
mod content;
mod play;
mod report;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Practise the conversation with people who live with persistent low back pain.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Say what is wrong with scenario files
    Check(check::Check),
    /// Meet a patient in the terminal
    Play(play::Play),
    /// Write the debrief of an attempt as an HTML file
    Report(report::Report),
}

/// Reads the arguments and does what they ask.
pub fn run() -> ExitCode {
    match Cli::parse().command {
        Command::Check(check) => check.run(),
        Command::Play(play) => play.run(),
        Command::Report(report) => report.run(),
    }
}
