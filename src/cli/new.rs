//! `backstory new ID`: a first scenario, or a first course, with notes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::{files, out};
use crate::content::embedded;

/// Exits with 0 when the file was written, 2 when it could not be.
#[derive(Args)]
pub(super) struct New {
    /// Its id, which also names the folder: small letters, figures and hyphens, such as letterbox
    #[arg(value_parser = id)]
    id: String,
    /// The folder in which its folder is made
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    into: PathBuf,
    /// Begin with a course of two visits: a hub, a slip that is taken back, warning signs, weeks at home
    #[arg(long)]
    course: bool,
}

impl New {
    pub(super) fn run(self) -> ExitCode {
        let folder = self.into.join(&self.id);
        let file = folder.join("scenario.ron");
        let text = if self.course { embedded::first_course(&self.id) } else { embedded::first_scenario(&self.id) };
        match write(&folder, &file, &text) {
            Ok(()) => {
                let quoted = |path: &Path| files::quoted(&path.display().to_string()).into_owned();
                let (folder, file) = (quoted(&folder), quoted(&file));
                let now = format_args!("backstory check {folder}\n    backstory play {file}");
                out::line(format_args!("{file} is yours. Now:\n\n    {now}"));
                ExitCode::SUCCESS
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                out::refuse(format_args!("there is something at {} already; choose another id", folder.display()))
            }
            Err(error) => out::refuse(format_args!("{} cannot be written: {error}", file.display())),
        }
    }
}

/// Makes the folder and the file in it; never touches what is there.
fn write(folder: &Path, file: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = folder.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::create_dir(folder)?;
    fs::write(file, text)
}

/// An id that can name a folder everywhere.
fn id(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match !text.is_empty() && text.len() <= 40 && text.chars().all(fits) && !text.starts_with('-') {
        true => Ok(text.to_owned()),
        false => Err("an id has up to 40 small letters, figures and hyphens, such as letterbox".into()),
    }
}
