//! `backstory script SCENARIO -o FILE`: the whole scenario as a script to read and print.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::content::{self, Language, Loaded};
use crate::practice::session::person;
use crate::practice::view::Review;

/// Exits with 0 when the file was written, 2 when it could not be.
#[derive(Args)]
pub(super) struct Script {
    /// Id of a scenario, such as amina, or the path of a scenario file
    scenario: String,
    /// The HTML file to write
    #[arg(short, long)]
    output: PathBuf,
    #[command(flatten)]
    language: Language,
}

impl Script {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.write())
    }

    fn write(&self) -> Result<(), String> {
        let Loaded { case, locale, .. } = content::load(&self.scenario, &self.language, None)?;
        let review = Review::from(&case.scenario.notes);
        let page =
            crate::authoring::script::html(&case.scenario, &case.rubric, &person(&case.scenario), &review, &locale);
        std::fs::write(&self.output, page).map_err(|error| format!("{}: {error}", self.output.display()))
    }
}
