//! `backstory assign SCENARIO… -o course.ron`: what a class is to play, and how, as one file.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::content::{self, Gathered};
use super::crew::Everybody;
use super::mode::Mode;
use super::{files, out};
use crate::class::assignment::{Assignment, Counting, Seed, Task, Terms, Wish};
use crate::look::locale::SOURCE;
use crate::play::score::Effort;
use crate::store::output;

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
        let Gathered { content, ids, .. } = content::gather(&self.scenarios)?;
        let spoken = content.speak(SOURCE).ok_or("this program has no language; install it again")?;
        let wish = Wish {
            title: self.title.clone(),
            tasks: ids.into_iter().map(|id| (id, self.visit.clone())).collect(),
            terms: Terms {
                id: String::new(),
                mode: self.mode.into(),
                seed: self.seed.map_or(Seed::ByStudent, Seed::Same),
                attempts: self.attempts,
                counts: self.counts.into(),
                opens: self.opens,
                closes: self.closes,
                lms_ids: self.lms_ids,
            },
            pass: self.pass,
            requires_safety: self.require_safety,
        };
        let assignment = Assignment::made(wish, &content, &spoken);
        let assignment = assignment.map_err(|error| error.to_string())?;
        Ok(assignment.measured(&spoken, Effort::default(), &Everybody))
    }
}

impl From<Counts> for Counting {
    fn from(counts: Counts) -> Counting {
        match counts {
            Counts::First => Counting::First,
            Counts::Best => Counting::Best,
            Counts::Last => Counting::Last,
        }
    }
}

/// An assignment, in a line.
fn described(assignment: &Assignment) -> String {
    let Assignment { title, tasks, terms: Terms { mode, seed, attempts, counts, .. }, .. } = assignment;
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
    let dates = format!("{}{}", day_of("opens", assignment.terms.opens), day_of("closes", assignment.terms.closes));
    let shown =
        if dates.is_empty() { "" } else { " (the dates are shown, and nothing stops who plays before or after)" };
    format!("“{title}”: {}, {mode}, {day}, {attempts}, {counts}, {passed}{dates}{shown}.", tasks.join(" and "))
}
