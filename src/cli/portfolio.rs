//! `backstory portfolio -o FILE`: what somebody can show of their practice, as one HTML file.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;
use jiff::Zoned;

use super::DataFolder;
use super::content::Language;
use crate::content::{File, embedded};
use crate::play::encounter::{Case, Scope, World};
use crate::play::score::Yardstick;
use crate::practice::driver::{Driver, Way, Work};
use crate::practice::portfolio::{Portfolio, html};
use crate::store::{Desk, Face};

/// Exits with 0 when the file was written, 2 when it could not be.
#[derive(Args)]
pub(super) struct Shown {
    /// The HTML file to write
    #[arg(short, long)]
    output: PathBuf,
    /// The name that stands on it; a line to write it by hand if left out
    #[arg(long)]
    name: Option<String>,
    #[command(flatten)]
    kept: DataFolder,
    #[command(flatten)]
    language: Language,
}

impl Shown {
    pub(super) fn run(self, before: DataFolder) -> ExitCode {
        super::exit(self.write(before))
    }

    fn write(self, before: DataFolder) -> Result<(), String> {
        let content = embedded::content().map_err(|error| error.to_string())?;
        let spoken = self.language.spoken(&content)?;
        let store = self.kept.open(before)?;
        let face = Reader { cases: spoken.cases.clone(), language: spoken.locale.language().to_owned() };
        let mut driver = Driver::new(Desk::new(Some(store), face), Way::default());
        if let Some(error) = driver.read_shelf().first() {
            super::out::complain(format_args!("warning: {error}; it is left out"));
        }
        let portfolio = driver.portfolio(&spoken.cases, &Zoned::now());
        let page = html(&Portfolio { name: self.name, ..portfolio }, &spoken.locale);
        std::fs::write(&self.output, page).map_err(|error| format!("{}: {error}", self.output.display()))
    }
}

/// Somebody who plays nothing, and reads what was played.
struct Reader {
    cases: Vec<Arc<Case>>,
    language: String,
}

impl Face for Reader {
    fn case(&self, scenario: &str) -> Option<Arc<Case>> {
        self.cases.iter().find(|case| case.scenario.id == scenario).cloned()
    }

    fn files(&self, _: &str) -> Vec<File> {
        Vec::new()
    }

    fn language(&self) -> &str {
        &self.language
    }

    fn yardstick(&self, _: &Case, _: World, _: Scope) -> Option<Yardstick> {
        None
    }

    fn compute(&self, _: Work) {}
}
