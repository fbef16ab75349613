//! `backstory explain ATTEMPT`: turn by turn, which rules fired and what each moved.

use std::fmt::Write;
use std::process::ExitCode;

use clap::Args;

use super::content::{self, Language, Loaded};
use super::{DataFolder, out};
use crate::model::scenario::words::Verdict;
use crate::practice::session::{self, Session};
use crate::practice::view::{Fired, FiredRule};

/// Exits with 0, or with 2 when the attempt cannot be explained.
#[derive(Args)]
pub(super) struct Explain {
    /// Id or file of an attempt; the last one if left out
    attempt: Option<String>,
    /// Scenario file, for attempts at a scenario that does not ship
    #[arg(long)]
    scenario: Option<String>,
    #[command(flatten)]
    kept: DataFolder,
}

impl Explain {
    pub(super) fn run(self, before: DataFolder) -> ExitCode {
        super::exit(self.explain(before).map(out::print))
    }

    fn explain(self, before: DataFolder) -> Result<String, String> {
        let store = self.kept.open(before)?;
        let record = content::attempt(&store, &self.attempt)?;
        let Loaded { case, .. } = content::of_attempt(&store, &self.scenario, &Language::source(), &record.header)?;
        let session = Session::resume(case, record).map_err(|error| error.to_string())?;
        let mut out = String::new();
        for (number, taken) in session.turns().iter().enumerate() {
            turn(&mut out, number + 1, &session::fired(session.case(), taken));
        }
        if out.is_empty() {
            return Err("nothing has been said in this attempt yet".into());
        }
        Ok(out)
    }
}

fn turn(out: &mut String, number: usize, fired: &Fired) {
    let _ = writeln!(out, "{number}. {}", fired.line);
    for act in &fired.acts {
        let about = if act.about.is_empty() { String::new() } else { format!(" about {}", act.about.join(", ")) };
        let _ = writeln!(out, "   {}{about}: {}", act.manner.name(), act.verdict.map_or("–", Verdict::name));
        for rule in &act.rules {
            let _ = writeln!(out, "     {:30} {}", rule.id, alone(rule));
        }
    }
    if !fired.moved.is_empty() {
        let _ = writeln!(out, "   together: {}", fired.moved.join(", "));
    }
}

/// What a rule does alone.
fn alone(rule: &FiredRule) -> String {
    let heard = rule.hears.iter().map(|subject| format!("hears {subject}"));
    let mends = rule.mends.then(|| "mends half of the lost trust".to_owned());
    let all: Vec<_> = rule.moves.iter().cloned().chain(heard).chain(mends).collect();
    if all.is_empty() { "moves nothing".into() } else { all.join(", ") }
}
