//! The command line: one file per sub-command.

mod assign;
mod base64;
#[cfg(feature = "gui")]
mod capture;
mod check;
mod cohort;
mod content;
mod crew;
mod data;
mod explain;
mod files;
mod fix;
mod graph;
mod guide;
mod licences;
pub mod lsp;
mod mode;
mod neighbours;
mod new;
mod out;
mod package;
mod play;
mod portfolio;
mod rate;
mod report;
mod rules;
mod script;
mod serve;
mod translate;
mod trial;
mod watch;
mod xapi;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};

use crate::store::Store;

/// Practise the conversation with people who live with persistent low back pain.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    kept: DataFolder,
    #[command(flatten)]
    write: watch::Watch,
}

/// Where attempts are kept, as it is named before a command or after it.
#[derive(Args)]
struct DataFolder {
    /// Where attempts are kept
    #[arg(long)]
    data: Option<PathBuf>,
}

impl DataFolder {
    /// The store of the folder that was named, after the command or before it. Where its settings cannot be read, they may
    /// have named another folder for attempts, and that is said.
    fn open(self, before: DataFolder) -> Result<Store, String> {
        let store = Store::open(self.data.or(before.data)).map_err(|error| error.to_string())?;
        if let Some(broken) = store.settings().1 {
            let folder = store.folder().display();
            out::complain(format_args!("warning: {broken}; attempts are looked for in {folder}"));
        }
        Ok(store)
    }
}

#[derive(Subcommand)]
enum Command {
    /// Write what a class is to play, and how, as one file
    Assign(assign::Assign),
    /// Save pictures of every screen
    #[cfg(feature = "gui")]
    Capture(capture::Capture),
    /// Say what is wrong with scenario files
    Check(check::Check),
    /// Read what a class has handed in: every attempt is worked out anew, and what does not hold is named
    Cohort(cohort::CohortOf),
    /// Take along what is kept of you, take in what was kept elsewhere, or delete it
    Data(data::Data),
    /// Draw a scenario: what leads where, and where simulated learners go
    Graph(graph::Graphed),
    /// Write what a facilitator reads before playing a scenario with a room
    Guide(guide::Guided),
    /// Help an editor that speaks the Language Server Protocol: findings, completion and what things mean
    Lsp(lsp::Lsp),
    /// Begin a scenario: a first file with notes, that checks clean and plays
    New(new::New),
    /// Write patients for a learning management system, for a web server, or as one page
    Package(package::Package),
    /// Meet a patient in the terminal
    Play(play::Play),
    /// Write what you can show of your practice, as an HTML file: hours, people, items, reflections
    Portfolio(portfolio::Shown),
    /// Write the debrief of an attempt as an HTML file
    Report(report::Report),
    /// Say which rules fired in an attempt, and what each moved
    Explain(explain::Explain),
    /// Write a sheet on which clinicians rate every moment, blind; or read what came back
    Rate(rate::Rate),
    /// Write a scenario as a script to read and print, with every branch, its coding and its reasons
    Script(script::Script),
    /// Show the browser's player, or a folder that was packaged, to browsers on this machine
    Serve(serve::Serve),
    /// Print whose work the program stands on, and under which licences
    Licences,
    /// Print the response model as a table
    Rules(rules::Rules),
    /// Write a translation beside its source, or bring it up to date
    Translate(translate::Translate),
    /// Let simulated learners play scenarios, and hold the bars against what they score
    Trial(trial::Trial),
    /// Tell attempts to a learning record store, or write what it would be told (xAPI)
    Xapi(xapi::Xapi),
}

/// Reads the arguments and does what they ask.
pub fn run() -> ExitCode {
    out::settle(Cli::parse().run())
}

impl Cli {
    fn run(self) -> ExitCode {
        let Cli { command, kept, write } = self;
        let Some(command) = command else { return write.open(kept) };
        // An option that is accepted works, and one that would do nothing is not accepted.
        if write.is_asked() {
            return exit(Err(
                "`--watch`, `--at` and `--set` are for the app; leave them out, or leave out the command".into(),
            ));
        }
        let ignored = kept.data.is_some();
        match command {
            Command::Data(data) => data.run(kept),
            Command::Play(play) => play.run(kept),
            Command::Portfolio(portfolio) => portfolio.run(kept),
            Command::Report(report) => report.run(kept),
            Command::Explain(explain) => explain.run(kept),
            Command::Xapi(xapi) => xapi.run(kept),
            _ if ignored => exit(Err("this command has nothing to do with attempts; leave out `--data`".into())),
            #[cfg(feature = "gui")]
            Command::Capture(capture) => capture.run(),
            Command::Assign(assign) => assign.run(),
            Command::Check(check) => check.run(),
            Command::Cohort(cohort) => cohort.run(),
            Command::Graph(graph) => graph.run(),
            Command::Guide(guide) => guide.run(),
            Command::Lsp(lsp) => lsp.run(),
            Command::New(new) => new.run(),
            Command::Package(package) => package.run(),
            Command::Rate(rate) => rate.run(),
            Command::Script(script) => script.run(),
            Command::Serve(serve) => serve.run(),
            Command::Licences => licences::run(),
            Command::Rules(rules) => rules.run(),
            Command::Translate(translate) => translate.run(),
            Command::Trial(trial) => trial.run(),
        }
    }
}

/// What a sub-command exits with that either does all of its work or says why not: 0, or 2.
fn exit(done: Result<(), String>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => out::refuse(message),
    }
}
