//! `backstory report ATTEMPT -o FILE`: the debrief as one HTML file.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::DataFolder;
use super::content::{self, Language, Loaded};
use crate::look::locale::Locale;
use crate::play::score::{Effort, Yardstick};
use crate::practice::debrief;
use crate::practice::record::Summary;
use crate::practice::session::{ResumeError, Session};

/// Exits with 0 when the file was written, 2 when it could not be.
#[derive(Args)]
pub(super) struct Report {
    /// Id or file of an attempt; the last one if left out
    attempt: Option<String>,
    /// The HTML file to write
    #[arg(short, long)]
    output: PathBuf,
    /// With what the trainee wrote themselves
    #[arg(long)]
    own: bool,
    /// Scenario file, for attempts at a scenario that does not ship
    #[arg(long)]
    scenario: Option<String>,
    #[command(flatten)]
    kept: DataFolder,
    #[command(flatten)]
    language: Language,
}

impl Report {
    pub(super) fn run(self, before: DataFolder) -> ExitCode {
        super::exit(self.report(before))
    }

    fn report(self, before: DataFolder) -> Result<(), String> {
        let store = self.kept.open(before)?;
        let record = content::attempt(&store, &self.attempt)?;
        let Loaded { case, locale, .. } = content::of_attempt(&store, &self.scenario, &self.language, &record.header)?;
        let summary = record.summary().cloned();
        let session = Session::resume(case, record).map_err(|error| match (error, summary) {
            (ResumeError::OtherRules, Some(summary)) => earlier(&summary, &locale),
            (error, _) => error.to_string(),
        })?;
        if !session.is_over() {
            return Err("this attempt is not finished; `backstory play` goes on with it".into());
        }
        let yardstick = Yardstick::measure(session.case(), session.world(), session.scope(), Effort::default());
        let debrief = session.debrief(Some(&yardstick));
        let debrief = if self.own { debrief } else { debrief.without_own_words() };
        let page = debrief::html(&debrief, &locale, &debrief::face(&session.consultation()));
        let write = std::fs::write(&self.output, page);
        write.map_err(|error| format!("{}: {error}", self.output.display()))
    }
}

/// What is left of an attempt at an earlier version of a scenario.
fn earlier(summary: &Summary, locale: &Locale) -> String {
    let score = match summary.score {
        Some(score) => debrief::points(score),
        None => locale.text("logbook-no-score"),
    };
    locale.format("report-earlier", &[("score", score.into()), ("ending", summary.ending.as_str().into())])
}
