//! The command line: one file per sub-command.

#[cfg(feature = "gui")]
mod capture;
mod check;
mod content;
mod crew;
mod data;
mod explain;
mod files;
mod graph;
pub mod lsp;
mod new;
mod play;
mod rate;
mod report;
mod rules;
mod script;
mod translate;
mod trial;
#[cfg(feature = "gui")]
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Practise the conversation with people who live with persistent low back pain.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// Where attempts are kept
    #[arg(long)]
    data: Option<PathBuf>,
    #[cfg(feature = "gui")]
    #[command(flatten)]
    write: watch::Watch,
}

#[derive(Subcommand)]
enum Command {
    /// Save pictures of every screen
    #[cfg(feature = "gui")]
    Capture(capture::Capture),
    /// Say what is wrong with scenario files
    Check(check::Check),
    /// Take along what is kept of you, take in what was kept elsewhere, or delete it
    Data(data::Data),
    /// Draw a scenario: what leads where, and where simulated learners go
    Graph(graph::Graphed),
    /// Help an editor that speaks the Language Server Protocol: findings, completion and what things mean
    Lsp(lsp::Lsp),
    /// Begin a scenario: a first file with notes, that checks clean and plays
    New(new::New),
    /// Meet a patient in the terminal
    Play(play::Play),
    /// Write the debrief of an attempt as an HTML file
    Report(report::Report),
    /// Say which rules fired in an attempt, and what each moved
    Explain(explain::Explain),
    /// Write a sheet on which clinicians rate every moment, blind; or read what came back
    Rate(rate::Rate),
    /// Write a scenario as a script to read and print, with every branch, its coding and its reasons
    Script(script::Script),
    /// Print the response model as a table
    Rules(rules::Rules),
    /// Write a translation beside its source, or bring it up to date
    Translate(translate::Translate),
    /// Let simulated learners play scenarios, and hold the bars against what they score
    Trial(trial::Trial),
}

/// Who reads the first page of what is printed and leaves has seen enough: that is no crash.
fn end_with_the_reader() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let message = panic.payload_as_str().unwrap_or_default();
        if message.starts_with("failed printing to stdout") && message.contains("Broken pipe") {
            std::process::exit(0);
        }
        usual(panic);
    }));
}

/// Reads the arguments and does what they ask.
pub fn run() -> ExitCode {
    end_with_the_reader();
    let cli = Cli::parse();
    match cli.command {
        #[cfg(feature = "gui")]
        Some(Command::Capture(capture)) => capture.run(),
        Some(Command::Check(check)) => check.run(),
        Some(Command::Data(data)) => data.run(),
        Some(Command::Graph(graph)) => graph.run(),
        Some(Command::Lsp(lsp)) => lsp.run(),
        Some(Command::New(new)) => new.run(),
        Some(Command::Play(play)) => play.run(),
        Some(Command::Report(report)) => report.run(),
        Some(Command::Explain(explain)) => explain.run(),
        Some(Command::Rate(rate)) => rate.run(),
        Some(Command::Script(script)) => script.run(),
        Some(Command::Rules(rules)) => rules.run(),
        Some(Command::Translate(translate)) => translate.run(),
        Some(Command::Trial(trial)) => trial.run(),
        #[cfg(feature = "gui")]
        None => cli.write.open(cli.data),
        #[cfg(not(feature = "gui"))]
        None => no_window(),
    }
}

/// What a sub-command exits with that either does all of its work or says why not: 0, or 2.
fn exit(done: Result<(), String>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}

/// Without the app, the terminal player is what there is.
#[cfg(not(feature = "gui"))]
fn no_window() -> ExitCode {
    eprintln!("this build has no window; play in the terminal: backstory play");
    ExitCode::FAILURE
}
