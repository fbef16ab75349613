//! `backstory graph SCENARIO -o FILE`: a scenario as a picture.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::content::{self, Language, Loaded};
use super::crew::Everybody;
use crate::authoring::graph::{self, Graph};
use crate::authoring::trial::Traffic;
use crate::play::score::Effort;

/// Attempts of every kind of learner: more change no line's width that can be seen.
const RUNS: u32 = 100;

/// Exits with 0 when the file was written, 2 when it could not be.
#[derive(Args)]
pub(super) struct Graphed {
    /// Id of a scenario, such as amina, or the path of a scenario file
    scenario: String,
    /// The file to write: .svg for a browser, .dot for Graphviz, .mmd for Mermaid
    #[arg(short, long, value_parser = output)]
    output: (PathBuf, Format),
    #[command(flatten)]
    language: Language,
}

/// How the picture is written.
#[derive(Clone, Copy)]
struct Format(fn(&Graph) -> String);

impl Graphed {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.write())
    }

    fn write(&self) -> Result<(), String> {
        let Loaded { case, locale, .. } = content::load(&self.scenario, &self.language, None)?;
        let traffic = Traffic::play(&case, RUNS, 1, Effort::default(), &Everybody);
        let graph = Graph::of(&case.scenario, &traffic, &locale);
        let (path, format) = &self.output;
        std::fs::write(path, format.0(&graph)).map_err(|error| format!("{}: {error}", path.display()))
    }
}

/// A file whose name says how it is written.
fn output(name: &str) -> Result<(PathBuf, Format), String> {
    let path = PathBuf::from(name);
    let format = match path.extension().and_then(|extension| extension.to_str()) {
        Some("svg") => Format(graph::svg),
        Some("dot") => Format(graph::dot),
        Some("mmd") => Format(graph::mermaid),
        _ => return Err("its name has to end in .svg, .dot or .mmd".into()),
    };
    Ok((path, format))
}
