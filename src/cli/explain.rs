//! `backstory explain ATTEMPT`: turn by turn, which rules fired and what each moved.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::content::{self, Language, Loaded};
use crate::encounter::{Case, Event, Taken};
use crate::patient::response::{Judgement, signed};
use crate::scenario::LevelIx;
use crate::session::Session;
use crate::store::Store;

/// Exits with 0, or with 2 when the attempt cannot be explained.
#[derive(Args)]
pub(super) struct Explain {
    /// Id or file of an attempt; the last one if left out
    attempt: Option<String>,
    /// Scenario file, for attempts at a scenario that does not ship
    #[arg(long)]
    scenario: Option<String>,
    /// Where attempts are kept
    #[arg(long)]
    data: Option<PathBuf>,
}

impl Explain {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.explain().map(|text| print!("{text}")))
    }

    fn explain(self) -> Result<String, String> {
        let store = Store::open(self.data).map_err(|error| error.to_string())?;
        let record = content::attempt(&store, &self.attempt)?;
        let scenario = self.scenario.as_deref().unwrap_or(&record.header.scenario);
        let Loaded { case, .. } = content::load(scenario, &Language::source(), None)?;
        let session = Session::resume(case, record).map_err(|error| error.to_string())?;
        let mut out = String::new();
        for (number, taken) in session.turns().iter().enumerate() {
            turn(&mut out, session.case(), number + 1, taken);
        }
        if out.is_empty() {
            return Err("nothing has been said in this attempt yet".into());
        }
        Ok(out)
    }
}

fn turn(out: &mut String, case: &Case, number: usize, taken: &Taken) {
    let line = &case.scenario[taken.line];
    let _ = writeln!(out, "{number}. {}", line.address);
    let explained = taken.before.explain(case, taken.line);
    for (at, ix) in line.acts.iter().enumerate() {
        let act = &case.scenario[ix];
        let judged = taken.events.iter().find_map(|event| match event {
            Event::Judged(judged, how) if *judged == ix => Some(how.verdict.name()),
            _ => None,
        });
        let about: Vec<&str> = case.scenario.subjects_of(act.about).map(|(_, subject)| subject.id.as_str()).collect();
        let about = if about.is_empty() { String::new() } else { format!(" about {}", about.join(", ")) };
        let _ = writeln!(out, "   {}{about}: {}", act.manner.name(), judged.unwrap_or("–"));
        for (_, rule, alone) in explained.iter().filter(|(act, ..)| *act == at) {
            let moves = moves(case, alone);
            let moves = if moves.is_empty() { "moves nothing".into() } else { moves.join(", ") };
            let _ = writeln!(out, "     {:30} {moves}", case.model.rule(*rule).id);
        }
    }
    let together = taken.events.iter().filter_map(|event| match event {
        Event::Moved { level, from, to } => Some(format!("{} {from} → {to}", case.scenario.level_id(*level))),
        _ => None,
    });
    let together: Vec<String> = together.collect();
    if !together.is_empty() {
        let _ = writeln!(out, "   together: {}", together.join(", "));
    }
}

/// What a rule does alone, before levels are held in their range.
fn moves(case: &Case, alone: &Judgement) -> Vec<String> {
    let levels = alone.change.iter().enumerate().filter(|(_, by)| **by != 0);
    let levels = levels.map(|(at, by)| format!("{} {}", case.scenario.level_id(LevelIx(at as u8)), signed(*by)));
    let heard = case.scenario.subjects_of(alone.hears).map(|(_, subject)| format!("hears {}", subject.id));
    let mends = alone.mends.then(|| "mends half of the lost trust".to_owned());
    levels.chain(heard).chain(mends).collect()
}
