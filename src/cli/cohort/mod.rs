//! `backstory cohort FOLDER --assignment course.ron -o OUT`: what came of an assignment.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use clap::Args;

use super::crew::Everybody;
use super::output::{self, Site};
use super::{assignment, out};
use crate::authoring::trial::Workers;
use crate::class::assignment::{Assignment, Seed};
use crate::class::cohort::{
    Cohort, Crossing, Marked, Marker, Read, Refusal, Table, Work, choices, grades, most_split, read, refused,
};
use crate::content::embedded;
use crate::look::locale::SOURCE;
use crate::play::encounter::{Case, World};
use crate::play::score::{Effort, Yardstick};

/// How many moments are named at which the class split.
const MOST_SPLIT: usize = 5;

/// The most bytes of a file that somebody hands in.
const LIMIT: u64 = 64 << 20;

/// Exits with 0 when everything counts, 1 when something does not, 2 when nothing could be written.
#[derive(Args)]
pub(super) struct CohortOf {
    /// Where the files are that were handed in: folders with all that is in them, or files
    #[arg(required = true)]
    handed: Vec<PathBuf>,
    /// The assignment that they were played for
    #[arg(long, value_name = "FILE")]
    assignment: PathBuf,
    /// The folder to write: one that exists is left as it is
    #[arg(short, long)]
    output: PathBuf,
}

impl CohortOf {
    pub(super) fn run(self) -> ExitCode {
        match self.write() {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(message) => super::exit(Err(message)),
        }
    }

    /// Whether everything counts.
    fn write(&self) -> Result<bool, String> {
        output::is_free(&self.output)?;
        let assignment = assignment::read(&self.assignment)?;
        let mut files = Vec::new();
        for path in &self.handed {
            if !path.exists() {
                return Err(format!("there is no file or folder `{}`", path.display()));
            }
            below(path, path, &mut files);
        }
        files.sort();
        if files.is_empty() {
            return Err("there is no file in it; name the folder with what your students have handed in".into());
        }
        let marker = marker(&assignment)?;
        let read: Vec<Read> = Everybody.all("playing again", &files, |(name, path)| match bytes(path) {
            Ok(bytes) => read(name, &bytes, &marker),
            Err(why) => Read { name: name.clone(), is: Err(why) },
        });
        let cohort = Cohort::gather(&assignment, read);
        let tables = [
            ("grades.csv", grades(&cohort, &assignment)),
            ("choices.csv", choices(&cohort, &assignment, &marker.cases)),
            ("left-out.csv", refused(&cohort)),
        ];
        let mut site = Site::new();
        for (name, table) in tables {
            site.insert(name.into(), csv(&table)?.into());
        }
        output::folder(&self.output, &site)?;
        told(&cohort, files.len(), &self.output);
        split(&cohort, &marker);
        Ok(cohort.refused.is_empty())
    }
}

/// The cases of an assignment, measured where a student can have played.
fn marker(assignment: &Assignment) -> Result<Marker<'_>, String> {
    let content = assignment.content(&embedded::files()).map_err(|error| error.to_string())?;
    let spoken = content.speak(SOURCE).ok_or("this program has no language; install it again")?;
    let cases: BTreeMap<String, Arc<Case>> = assignment
        .tasks
        .iter()
        .filter_map(|task| Some((task.scenario.clone(), spoken.case(&task.scenario)?.clone())))
        .collect();
    let mut jobs = Vec::new();
    for (at, task) in assignment.tasks.iter().enumerate() {
        let changed =
            || format!("`{}` in the assignment's file is not what it was made of: the file was changed", task.scenario);
        let case = cases.get(&task.scenario).filter(|case| case.rules_hash() == task.rules_hash).ok_or_else(changed)?;
        let scope = super::content::scope(case, task.visit.as_deref())?;
        let worlds: Vec<World> = match assignment.seed {
            Seed::Same(seed) => vec![World::drawn(&case.scenario, seed)],
            Seed::ByStudent => World::all(&case.scenario).collect(),
        };
        jobs.extend(worlds.into_iter().map(|world| (at, case, world, scope)));
    }
    let measured = Everybody.all("measuring", &jobs, |(at, case, world, scope)| {
        let is = Yardstick::measure(case, *world, *scope, Effort::default());
        ((*at, world.number(&case.scenario)), is)
    });
    let yardsticks = measured.into_iter().collect();
    Ok(Marker { assignment, cases, yardsticks })
}

/// The files below a path, each with its name as seen from there. What begins with a dot is the system's.
fn below(from: &Path, path: &Path, files: &mut Vec<(String, PathBuf)>) {
    let name = || path.strip_prefix(from).ok().filter(|name| !name.as_os_str().is_empty()).unwrap_or(path);
    match std::fs::read_dir(path) {
        Err(_) => files.push((name().display().to_string().replace('\\', "/"), path.to_owned())),
        Ok(entries) => {
            let is_ours = |path: &PathBuf| !path.is_symlink() && !is_hidden(path);
            let paths = entries.flatten().map(|entry| entry.path()).filter(is_ours);
            paths.for_each(|path| below(from, &path, files));
        }
    }
}

fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
}

/// What is in a file that may be anything.
fn bytes(path: &Path) -> Result<Vec<u8>, Refusal> {
    let unreadable = |error: std::io::Error| Refusal::Unreadable(error.to_string());
    let meta = std::fs::metadata(path).map_err(unreadable)?;
    match meta.len() {
        _ if !meta.is_file() => Err(Refusal::NotOurs),
        LIMIT.. => Err(Refusal::TooLarge),
        _ => std::fs::read(path).map_err(unreadable),
    }
}

fn csv(table: &Table) -> Result<Vec<u8>, String> {
    let failed = |error: &dyn std::fmt::Display| format!("a table cannot be written: {error}");
    let mut writer = csv::Writer::from_writer(Vec::new());
    table.iter().try_for_each(|row| writer.write_record(row)).map_err(|error| failed(&error))?;
    writer.into_inner().map_err(|error| failed(&error))
}

/// Where the class said what earns most and least apart: what to talk about.
fn split(cohort: &Cohort, Marker { assignment, cases, .. }: &Marker) {
    let crossings = Crossing::all(cohort, assignment, cases);
    let most = most_split(&crossings, cohort.students.len(), MOST_SPLIT);
    if !most.is_empty() {
        out::line("The class split most here:");
    }
    for crossing in most {
        let Some(case) = cases.get(&assignment.tasks[crossing.task].scenario) else { continue };
        let said = crossing.lines.iter().filter(|branch| branch.said > 0).map(|branch| {
            let line = &case.scenario[branch.line];
            let words = line.say.map_or(line.address.as_str(), |say| case.scenario.texts.raw(say));
            format!("{:.0} % “{words}”", 100.0 * crossing.share(branch))
        });
        let place = &case.scenario[crossing.exchange].address;
        out::line(format_args!("  {place}: {}", said.collect::<Vec<_>>().join(", ")));
    }
}

fn told(cohort: &Cohort, files: usize, at: &Path) {
    let attempts: usize = cohort.students.values().flat_map(|work| &work.tasks).map(|tries| tries.attempts.len()).sum();
    out::line(format_args!(
        "{files} files of {} students. {attempts} attempts hold: the program has worked each out anew, whatever score its file claims.",
        cohort.students.len()
    ));
    for (head, all) in [("To ask about, and not counted", &cohort.refused), ("Nothing to do", &cohort.superseded)] {
        if !all.is_empty() {
            out::line(format_args!("{head}:"));
        }
        for refused in all {
            let line = refused.attempt.as_ref().map(|(line, _)| format!(", line {line}")).unwrap_or_default();
            out::line(format_args!("  {}{line}: {}", refused.file, refused.why));
        }
    }
    let counted = cohort.students.values().flat_map(Work::counted).flatten();
    for (marked, claims) in counted.filter_map(|marked| Some((marked, marked.claims?))) {
        let earned = marked.summary.score.unwrap_or_default();
        let Marked { file, line, .. } = marked;
        out::line(format_args!(
            "  {file}, line {line}: the file claims a score of {claims}; it is {earned}, which counts"
        ));
    }
    out::line(format_args!("Written to {}: grades.csv, choices.csv, left-out.csv", at.display()));
}
