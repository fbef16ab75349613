//! `backstory guide SCENARIO -o FILE`: what a facilitator reads before playing it with a room.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::content::{self, Language, Loaded};
use crate::authoring::facilitator::{html, moments};

/// Exits with 0 when the file was written, 2 when it could not be.
#[derive(Args)]
pub(super) struct Guided {
    /// Id of a scenario, such as amina, or the path of a scenario file
    scenario: String,
    /// The HTML file to write
    #[arg(short, long)]
    output: PathBuf,
    #[command(flatten)]
    language: Language,
}

impl Guided {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.write())
    }

    fn write(&self) -> Result<(), String> {
        let Loaded { case, locale, .. } = content::load(&self.scenario, &self.language, None)?;
        let page = html(&case, &moments(&case), &locale);
        std::fs::write(&self.output, page).map_err(|error| format!("{}: {error}", self.output.display()))
    }
}
