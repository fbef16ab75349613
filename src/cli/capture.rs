//! `backstory capture PLAN -o DIR`: pictures of every screen.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use crate::format::diag::render;
use crate::store;

/// Exits with 0 when every picture was saved, 2 when something went wrong.
#[derive(Args)]
pub(super) struct Capture {
    /// A tour of the app, or a sheet of faces; see tests/tours
    plan: PathBuf,
    /// The folder for the pictures
    #[arg(short, long)]
    output: PathBuf,
}

impl Capture {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.take())
    }

    fn take(&self) -> Result<(), String> {
        let name = self.plan.display().to_string();
        let source = store::source(&self.plan).map_err(|found| render::text(&name, "", &[found]))?;
        crate::app::capture(&name, &source, &self.output)
    }
}
