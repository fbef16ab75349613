//! `backstory play [SCENARIO]`: a whole visit in a terminal, or from a pipe.

mod end;
mod host;
mod input;
mod player;
mod print;
mod task;

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;

use super::DataFolder;
use super::content::{self, Language, Loaded};
use super::files;
use crate::cli::mode::Mode;
use crate::play::score::Measured;
use crate::practice::driver::{Driver, Way};
use crate::store::Desk;
use clap::Args;

use host::Terminal;
use player::Player;

/// Who is met where nobody is named.
const FIRST: &str = "amina";

/// Exits with 0 when the visit was played or left, 2 when it could not begin.
#[derive(Args)]
pub(super) struct Play {
    /// Id of a scenario, such as amina, or the path of a scenario file; amina if left out, or the first scenario of an assignment
    /// that you have not finished
    scenario: Option<String>,
    /// Play what your class has been given: the file that your teacher gave you
    #[arg(long, value_name = "FILE", requires = "student", conflicts_with_all = ["seed", "visit", "mode"])]
    assignment: Option<PathBuf>,
    /// Who you are, for an assignment: your id at the school
    #[arg(long, value_name = "ID", requires = "assignment")]
    student: Option<String>,
    /// Begin a new attempt with this seed; the same seed meets the same person on the same day
    #[arg(long)]
    seed: Option<u32>,
    /// Play this visit alone
    #[arg(long)]
    visit: Option<String>,
    /// How it is played
    #[arg(long, value_enum, default_value = "practice")]
    mode: Mode,
    #[command(flatten)]
    kept: DataFolder,
    #[command(flatten)]
    language: Language,
}

impl Play {
    pub(super) fn run(mut self, before: DataFolder) -> ExitCode {
        self.kept.data = self.kept.data.take().or(before.data);
        super::exit(self.play())
    }

    /// The same command without a seed, which would begin anew.
    fn again(&self) -> String {
        let mut words = vec!["backstory".to_owned(), "play".to_owned()];
        words.extend(self.scenario.clone().or_else(|| self.assignment.is_none().then(|| FIRST.into())));
        let assignment = self.assignment.as_ref().map(|file| ["--assignment".to_owned(), file.display().to_string()]);
        let student = self.student.as_ref().map(|id| ["--student".to_owned(), id.clone()]);
        let visit = self.visit.as_ref().map(|visit| ["--visit".to_owned(), visit.clone()]);
        let mode = (self.mode == Mode::Exam).then(|| ["--mode".to_owned(), "exam".to_owned()]);
        let data = self.kept.data.as_ref().map(|data| ["--data".to_owned(), data.display().to_string()]);
        words.extend([assignment, student, visit, mode, data].into_iter().flatten().flatten());
        words.iter().map(|word| files::quoted(word)).collect::<Vec<_>>().join(" ")
    }

    /// What is played, in which way, and what was measured of it beforehand.
    fn what(&self) -> Result<(Loaded, Way, Vec<Measured>), String> {
        match self.assignment.as_ref().zip(self.student.as_ref()) {
            Some((file, student)) => task::assigned(file, student, self),
            None => {
                let scenario = self.scenario.as_deref().unwrap_or(FIRST);
                let way = Way { mode: self.mode.into(), visit: self.visit.clone(), seed: self.seed, assigned: None };
                Ok((content::load(scenario, &self.language, None)?, way, Vec::new()))
            }
        }
    }

    fn play(self) -> Result<(), String> {
        let (Loaded { case, locale, files }, way, measured) = self.what()?;
        let width = if io::stdout().is_terminal() { textwrap::termwidth().clamp(40, 90) } else { 80 };
        let out = io::stdout().lock();
        let mut player = Player { locale, width, out, again: self.again() };
        let scenario = case.scenario.id.clone();
        let face = Terminal { case, files, language: player.locale.language().to_owned(), measured };
        let mut driver = Driver::new(Desk::new(player.store(self.kept.data), face), way);
        player.open(&mut driver, scenario)?;
        let finished = player.run(&mut driver).map_err(|error| error.to_string())?;
        if finished {
            driver.wait();
            player.tell(&mut driver);
            let debrief = driver.debrief().ok_or("there is nothing to look back at")?;
            player.debrief(debrief).map_err(|error| error.to_string())?;
        }
        Ok(())
    }
}
