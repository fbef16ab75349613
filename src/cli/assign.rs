//! `backstory assign SCENARIO… -o course.ron`: what a class is to play, and how, as one file.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::content::{self, Gathered};
use super::crew::Everybody;
use super::mode::Mode;
use super::{files, out, output};
use crate::authoring::trial::Workers;
use crate::class::assignment::{Assignment, Counting, FORMAT, Seed, Task};
use crate::content::{File, Spoken};
use crate::look::locale::SOURCE;
use crate::play::encounter::SEMANTICS;
use crate::play::score::{Effort, Measured};

/// Which of several attempts counts.
#[derive(Clone, Copy, ValueEnum)]
enum Counts {
    /// The one that was begun first
    First,
    /// The one with the best score; one that has passed counts before any that has not
    Best,
    /// The one that was begun last
    Last,
}

/// Exits with 0 when the assignment was written, 2 when it could not be.
#[derive(Args)]
pub(super) struct Assign {
    /// Ids of scenarios, such as amina, or paths of scenario files, in the order in which they are played
    #[arg(required = true)]
    scenarios: Vec<String>,
    /// The file to write, such as course.ron; one that exists is left as it is
    #[arg(short, long)]
    output: PathBuf,
    /// What it is called; as the first scenario if left out
    #[arg(long)]
    title: Option<String>,
    /// Play this visit alone, of each scenario
    #[arg(long)]
    visit: Option<String>,
    /// How it is played
    #[arg(long, value_enum, default_value = "practice")]
    mode: Mode,
    /// A number that gives all students the same person on the same day; if left out, each student meets them on another day
    #[arg(long)]
    seed: Option<u32>,
    /// How many attempts a student has at each scenario; as many as they like if left out
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    attempts: Option<u32>,
    /// Which of several attempts counts
    #[arg(long, value_enum, default_value = "best")]
    counts: Counts,
    /// The score from which an attempt has passed; none has passed or failed if left out
    #[arg(long, value_name = "SCORE", value_parser = clap::value_parser!(i32).range(0..=100))]
    pass: Option<i32>,
    /// To pass, safety must be kept; beside a score where one is set
    #[arg(long)]
    require_safety: bool,
    /// The first day, such as 2027-02-01: shown to students, and not enforced
    #[arg(long, value_name = "DATE")]
    opens: Option<Date>,
    /// The last day
    #[arg(long, value_name = "DATE")]
    closes: Option<Date>,
    /// Where it is played in a learning management system, take the id that the system has for each student, and ask for none
    #[arg(long)]
    lms_ids: bool,
}

impl Assign {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.write())
    }

    fn write(&self) -> Result<(), String> {
        if self.opens.zip(self.closes).is_some_and(|(opens, closes)| closes < opens) {
            return Err("it would close before it opens; change --opens or --closes".into());
        }
        let assignment = self.assignment()?;
        output::file(&self.output, assignment.written().as_bytes())?;
        let file = self.output.display().to_string();
        out::line(format_args!("{file}: {}", described(&assignment)));
        let file = files::quoted(&file);
        out::line(format_args!(
            "Give it to your students as it is. They play it with `backstory play --assignment {file} --student ID`, and hand in what \
             `backstory data export --assignment {file} --student ID -o ID.jsonl` writes."
        ));
        out::line(format_args!(
            "Keep it, too: `backstory cohort FOLDER --assignment {file} -o OUT` reads what they hand in against it."
        ));
        Ok(())
    }

    fn assignment(&self) -> Result<Assignment, String> {
        let Gathered { content, ids, own } = content::gather(&self.scenarios)?;
        let spoken = content.speak(SOURCE).ok_or("this program has no language; install it again")?;
        let (mut tasks, mut all) = (Vec::new(), Vec::<File>::new());
        for id in &ids {
            let case = spoken.case(id).ok_or_else(|| format!("`{id}` is no scenario that can be played"))?;
            content::scope(case, self.visit.as_deref())?;
            let task = Task::at(case, self.visit.clone());
            if tasks.contains(&task) {
                return Err(format!("`{id}` is named twice; an assignment has each scenario once"));
            }
            tasks.push(task);
            let new = content.files_of(id).into_iter().map(|file| nameless(file, id, &own));
            for file in new {
                if !all.contains(&file) {
                    all.push(file);
                }
            }
        }
        let first = ids.first().and_then(|id| spoken.case(id));
        let title = first.map(|case| case.scenario.texts.raw(case.scenario.title).to_owned()).unwrap_or_default();
        let assignment = Assignment {
            format: FORMAT,
            id: String::new(),
            title: self.title.clone().unwrap_or(title),
            tasks,
            mode: self.mode.into(),
            seed: self.seed.map_or(Seed::ByStudent, Seed::Same),
            attempts: self.attempts,
            counts: match self.counts {
                Counts::First => Counting::First,
                Counts::Best => Counting::Best,
                Counts::Last => Counting::Last,
            },
            pass: self.pass,
            requires_safety: self.require_safety,
            opens: self.opens,
            closes: self.closes,
            lms_ids: self.lms_ids,
            semantics: SEMANTICS,
            yardsticks: Vec::new(),
            files: all,
        };
        let yardsticks = measured(&assignment, &spoken)?;
        Ok(Assignment { yardsticks, ..assignment }.with_id())
    }
}

/// What 0 and 100 mean wherever a student can be.
fn measured(assignment: &Assignment, spoken: &Spoken) -> Result<Vec<Measured>, String> {
    let mut jobs = Vec::new();
    for task in &assignment.tasks {
        let Some(case) = spoken.case(&task.scenario) else { continue };
        let scope = content::scope(case, task.visit.as_deref())?;
        jobs.extend(assignment.worlds(case).into_iter().map(|world| (case, world, scope)));
    }
    Ok(Everybody.all("measuring", &jobs, |(case, world, scope)| Measured::of(case, *world, *scope, Effort::default())))
}

/// A file under a name that says nothing of the computer that it comes from.
fn nameless(file: File, id: &str, own: &[File]) -> File {
    if !own.contains(&file) {
        return file;
    }
    let name = Path::new(&file.name).file_name().unwrap_or_default().to_string_lossy();
    File { name: format!("{id}/{name}"), text: file.text }
}

/// An assignment, in a line.
fn described(assignment: &Assignment) -> String {
    let Assignment { title, tasks, mode, seed, attempts, counts, .. } = assignment;
    let tasks: Vec<_> = tasks.iter().map(Task::name).collect();
    let mode = match mode {
        crate::practice::record::Mode::Practice => "for practice",
        crate::practice::record::Mode::Exam => "as an exam",
    };
    let day = match seed {
        Seed::Same(_) => "the same day for all",
        Seed::ByStudent => "a day of their own for each student",
    };
    let attempts = match attempts {
        None => "as many attempts as they like".into(),
        Some(1) => "one attempt".into(),
        Some(n) => format!("{n} attempts"),
    };
    let counts = match counts {
        Counting::First => "the first counts",
        Counting::Best => "the best counts",
        Counting::Last => "the last counts",
    };
    let passed = match (assignment.pass, assignment.requires_safety) {
        (None, false) => "nobody passes or fails".into(),
        (None, true) => "passed where safety was kept".into(),
        (Some(score), false) => format!("passed from a score of {score}"),
        (Some(score), true) => format!("passed from a score of {score}, where safety was kept"),
    };
    let day_of = |name: &str, date: Option<Date>| date.map(|date| format!(", {name} {date}")).unwrap_or_default();
    let dates = format!("{}{}", day_of("opens", assignment.opens), day_of("closes", assignment.closes));
    let shown =
        if dates.is_empty() { "" } else { " (the dates are shown, and nothing stops who plays before or after)" };
    format!("“{title}”: {}, {mode}, {day}, {attempts}, {counts}, {passed}{dates}{shown}.", tasks.join(" and "))
}
