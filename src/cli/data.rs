//! `backstory data`: what is kept of a person, taken along, taken in or deleted.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::{DataFolder, out};
use crate::class::assignment::Student;
use crate::practice::record::Kept;
use crate::store::{Exported, Imported, Store, StoreError, read_assignment};

/// Exits with 0 when all of it was done, 1 when something was left out, 2 when nothing could be done.
#[derive(Args)]
pub(super) struct Data {
    #[command(subcommand)]
    what: What,
    /// Where attempts are kept
    #[arg(long, global = true)]
    data: Option<PathBuf>,
}

#[derive(Subcommand)]
enum What {
    /// Write all attempts and the settings into one file
    Export {
        /// The file to write; one that exists is left as it is
        #[arg(short, long)]
        output: PathBuf,
        /// Hand in what your class has been given: only your attempts at it, from the file that your teacher gave you
        #[arg(long, value_name = "FILE", requires = "student")]
        assignment: Option<PathBuf>,
        /// Who you are, for an assignment: your id at the school
        #[arg(long, value_name = "ID", requires = "assignment")]
        student: Option<String>,
    },
    /// Take in the attempts of such a file, or of an attempt's own file; nothing is taken twice
    Import {
        /// The file to read
        file: PathBuf,
    },
    /// Delete all attempts and the settings
    Delete {
        /// Do it: they cannot be had back
        #[arg(long)]
        yes: bool,
    },
}

impl Data {
    pub(super) fn run(self, before: DataFolder) -> ExitCode {
        let store = DataFolder { data: self.data }.open(before);
        let done = store.and_then(|mut store| match &self.what {
            What::Export { output, assignment: Some(file), student: Some(student) } => {
                hand_in(&store, output, file, student)
            }
            What::Export { output, .. } => export(&store, output),
            What::Import { file } => import(&store, file),
            What::Delete { yes } => delete(&mut store, *yes),
        });
        match done {
            Ok(left_out) if left_out.is_empty() => ExitCode::SUCCESS,
            Ok(left_out) => {
                left_out.iter().for_each(|error| out::complain(format_args!("left out: {error}")));
                ExitCode::FAILURE
            }
            Err(message) => super::exit(Err(message)),
        }
    }
}

/// What was left out.
type Done = Result<Vec<StoreError>, String>;

fn export(store: &Store, to: &Path) -> Done {
    let Exported { attempts, left_out } = store.export(to).map_err(|error| error.to_string())?;
    out::line(format_args!("{} from {} in {}", counted(attempts), store.folder().display(), to.display()));
    Ok(left_out)
}

fn hand_in(store: &Store, to: &Path, file: &Path, student: &str) -> Done {
    let assignment = read_assignment(file)?;
    let student = Student::try_from(student.to_owned()).map_err(|error| format!("--student: {error}"))?;
    let handed = store.hand_in(to, &assignment.terms.id, student.as_str()).map_err(|error| error.to_string())?;
    let Exported { attempts, left_out } = handed;
    let (attempts, title) = (counted(attempts), &assignment.title);
    out::line(format_args!("{attempts} of {} at “{title}” in {}: hand in this file", student.as_str(), to.display()));
    let (kept, _) = store.shelf();
    for task in &assignment.tasks {
        let of =
            |kept: &&Kept| task.is_of(&kept.header) && kept.header.belongs_to(&assignment.terms.id, student.as_str());
        let own: Vec<&Kept> = kept.iter().filter(of).collect();
        let missing = match own.iter().all(|kept| kept.is_open) {
            true if own.is_empty() => "has not been played yet",
            true => "has not been played to its end yet",
            false => continue,
        };
        out::line(format_args!("{} {missing}; hand in again when it has", task.name()));
    }
    Ok(left_out)
}

fn import(store: &Store, from: &Path) -> Done {
    let imported = store.import(from).map_err(|error| error.to_string())?;
    let Imported { new, known, continued, beside, refused } = imported;
    let read = counted(new + known + continued + beside);
    let rest = format_args!("{new} new, {known} known already, {continued} gone on with, {beside} kept beside another");
    out::line(format_args!("{read}: {rest}"));
    Ok(refused)
}

fn delete(store: &mut Store, yes: bool) -> Done {
    let folder = store.folder().display().to_string();
    if !yes {
        let (kept, unreadable) = store.shelf();
        let attempts = counted(kept.len() + unreadable.len());
        return Err(format!("{attempts} and the settings in {folder} would be deleted for good; say --yes to do it"));
    }
    let deleted = store.delete_all().map_err(|error| error.to_string())?;
    out::line(format_args!("{} and the settings are deleted from {folder}", counted(deleted)));
    Ok(Vec::new())
}

pub(super) fn counted(attempts: usize) -> String {
    match attempts {
        1 => "1 attempt".into(),
        n => format!("{n} attempts"),
    }
}
