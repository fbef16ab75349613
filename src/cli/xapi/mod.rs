//! `backstory xapi ATTEMPT… -o FILE`: attempts as statements of the Experience API, written to a file or sent to a learning
//! record store.

mod address;
mod parcels;
mod patience;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use clap::{ArgGroup, Args};

use super::content::{self, Language, Loaded};
use super::data::counted;
use super::{DataFolder, out};
use crate::play::score::{Effort, Yardstick};
use crate::practice::record::Record;
use crate::practice::reported::PassMark;
use crate::practice::statements::{Account, Actor, Statement, Telling, statements};
use crate::store::{Store, replace_private};
use address::Address;
use parcels::{Parcel, Sent};
use wire::Wire;

/// Exits with 0 when all of it was told, 1 when an attempt was left out, 2 when nothing could be told or the store took no more.
#[derive(Args)]
#[command(group(ArgGroup::new("to").required(true).multiple(true).args(["output", "send"])))]
pub(super) struct Xapi {
    /// Ids or files of attempts; the last one if left out
    attempts: Vec<String>,
    /// All attempts that are kept
    #[arg(long, conflicts_with = "attempts")]
    all: bool,
    /// The file to write, one statement a line; one that exists is left as it is
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The address of the record store to send to; the user and the password are those in the environment, in
    /// BACKSTORY_LRS_USER and BACKSTORY_LRS_PASSWORD
    #[arg(long, value_name = "URL")]
    send: Option<String>,
    /// Send without encryption to another machine; whoever is on the way can read along
    #[arg(long, requires = "send")]
    plain_http: bool,
    /// How many seconds to go on trying where the store does not answer
    #[arg(long, value_name = "SECONDS", default_value = "60", requires = "send")]
    patience: u64,
    /// The learner's id on the system that --home-page names; known by the attempt alone if left out
    #[arg(long, value_name = "ID", requires = "home_page", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    actor: Option<String>,
    /// The address of the system that the learner's id is of, such as https://moodle.example.org
    #[arg(long, value_name = "URL", requires = "actor", value_parser = address::home_page)]
    home_page: Option<String>,
    /// The learner's name; no name is told if left out
    #[arg(long, requires = "actor")]
    name: Option<String>,
    /// The score from which an attempt has passed; none has passed or failed if left out
    #[arg(long, value_name = "SCORE", value_parser = clap::value_parser!(i32).range(0..=100))]
    pass: Option<i32>,
    /// To pass, safety must be kept; beside a score where one is set
    #[arg(long)]
    require_safety: bool,
    /// Scenario file, for attempts at a scenario that does not ship
    #[arg(long)]
    scenario: Option<String>,
    #[command(flatten)]
    kept: DataFolder,
}

/// What has been told of attempts.
#[derive(Default)]
struct Told {
    /// Each once, in order.
    statements: Vec<Statement>,
    /// How many attempts they are of.
    attempts: usize,
    /// What cannot be told, and why.
    left_out: Vec<String>,
}

impl Xapi {
    pub(super) fn run(self, before: DataFolder) -> ExitCode {
        match self.tell(before) {
            Ok(left_out) if left_out.is_empty() => ExitCode::SUCCESS,
            Ok(left_out) => {
                left_out.iter().for_each(|why| out::complain(format_args!("left out: {why}")));
                ExitCode::FAILURE
            }
            Err(message) => super::exit(Err(message)),
        }
    }

    fn tell(self, before: DataFolder) -> Result<Vec<String>, String> {
        // Whoever has to wait learns beforehand that it would be for nothing.
        let to = self.send.as_deref().map(|url| Address::of(url, self.plain_http)).transpose()?;
        let wire = to.as_ref().map(Wire::to).transpose()?;
        if let Some(file) = self.output.as_deref().filter(|file| file.exists()) {
            let file = file.display();
            return Err(format!("there is a file {file} already, and it is left as it is; give another name"));
        }
        let patience = Duration::from_secs(self.patience);
        let output = self.output.clone();
        let Told { statements, attempts, mut left_out } = self.told(before)?;
        if attempts == 0 {
            let last = left_out.pop();
            left_out.iter().for_each(|why| out::complain(format_args!("left out: {why}")));
            return Err(last.unwrap_or_else(|| "no attempt has been kept yet".into()));
        }
        let of = format!("{} statements of {}", statements.len(), counted(attempts));
        if let Some(file) = &output {
            write(file, &statements).map_err(|error| format!("{}: {error}", file.display()))?;
            out::line(format_args!("{of} in {}", file.display()));
        }
        if let (Some(mut wire), Some(to)) = (wire, to) {
            out::line(format_args!("{of}: {}", sent(&mut wire, &to, &statements, patience)?));
        }
        Ok(left_out)
    }

    /// The statements of all attempts that were named.
    fn told(self, before: DataFolder) -> Result<Told, String> {
        let store = self.kept.open(before)?;
        let mut told = Told::default();
        let named: Vec<Option<String>> = match (self.all, self.attempts.is_empty()) {
            (true, _) => {
                let (kept, unreadable) = store.shelf();
                told.left_out.extend(unreadable.iter().map(ToString::to_string));
                kept.into_iter().map(|kept| Some(kept.path.display().to_string())).collect()
            }
            (false, true) => vec![None],
            (false, false) => self.attempts.into_iter().map(Some).collect(),
        };
        let account = self.actor.zip(self.home_page).map(|(name, home_page)| Account { home_page, name });
        let actor = account.map(|account| Actor { name: self.name, ..Actor::of(account) });
        let telling = Telling { actor, mark: PassMark { score: self.pass, requires_safety: self.require_safety } };
        let (mut yardsticks, mut known) = (BTreeMap::new(), BTreeSet::new());
        for attempt in named {
            let of_one = content::attempt(&store, &attempt)
                .and_then(|record| one(&store, &self.scenario, &record, &telling, &mut yardsticks));
            match of_one {
                Ok(statements) => {
                    told.attempts += 1;
                    // An attempt may be named twice, or lie in two files.
                    let new = statements.into_iter().filter(|statement| known.insert(statement.id.clone()));
                    told.statements.extend(new);
                }
                Err(why) => told.left_out.push(match attempt {
                    Some(attempt) if !why.contains(&attempt) => format!("{attempt}: {why}"),
                    _ => why,
                }),
            }
        }
        Ok(told)
    }
}

/// What 0 and 100 mean in the worlds that have been measured, by rules, visit and number.
type Yardsticks = BTreeMap<(String, Option<String>, usize), Yardstick>;

/// The statements of one attempt.
fn one(
    store: &Store,
    scenario: &Option<String>,
    record: &Record,
    telling: &Telling,
    yardsticks: &mut Yardsticks,
) -> Result<Vec<Statement>, String> {
    let Loaded { case, .. } = content::of_attempt(store, scenario, &Language::as_played(), &record.header)?;
    let told = statements(&case, record, telling, |world, scope| {
        let of = (case.rules_hash().to_owned(), record.header.visit.clone(), world.number(&case.scenario));
        let measured = yardsticks.entry(of);
        measured.or_insert_with(|| Yardstick::measure(&case, world, scope, Effort::default())).clone()
    });
    told.map_err(|error| error.to_string())
}

/// Writes statements, one a line.
fn write(file: &Path, statements: &[Statement]) -> std::io::Result<()> {
    replace_private(file, |out| {
        statements.iter().try_for_each(|statement| {
            serde_json::to_writer(&mut *out, statement)?;
            out.write_all(b"\n")
        })
    })
}

/// Sends statements, and says what came of it.
fn sent(wire: &mut Wire, to: &Address, statements: &[Statement], patience: Duration) -> Result<String, String> {
    let parcel =
        |statement: &Statement| Some(Parcel { id: statement.id.clone(), is: serde_json::to_value(statement).ok()? });
    let all: Vec<_> = statements.iter().filter_map(parcel).collect();
    let mut sent = Sent::default();
    parcels::send(wire, &all, patience, &mut sent).map_err(|why| {
        let there = sent.new + sent.known;
        let of = all.len();
        format!("{}: {why}\n{there} of {of} statements are there; the same command again goes on with the rest", to.url)
    })?;
    let known = match (sent.known, sent.other) {
        (0, _) => String::new(),
        (known, 0) => format!(", {known} were there already"),
        (known, other) => {
            format!(", {known} were there already, {other} of them in other words, which stay as they are")
        }
    };
    Ok(format!("{} sent to {}{known}", sent.new, to.url))
}
