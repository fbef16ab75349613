//! `backstory --watch FOLDER`: the app for those who write.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::DataFolder;
#[cfg(feature = "gui")]
use crate::{
    app::{self, Start},
    practice::view::Placed,
};

/// What a writer can ask of the app.
#[derive(Args)]
pub(super) struct Watch {
    /// Play the files of this folder, with the writer's view beside them; what is changed in it is seen at once
    #[arg(long, value_name = "FOLDER")]
    watch: Option<PathBuf>,
    /// Begin at this exchange, such as planning/hello
    #[arg(long, value_name = "EXCHANGE")]
    #[cfg_attr(feature = "gui", arg(requires = "watch"))]
    at: Option<String>,
    /// Set a level at the beginning, such as alliance=20 or readiness=15; a belief or a fear by its id
    #[arg(long, value_name = "LEVEL=NUMBER", value_parser = level)]
    #[cfg_attr(feature = "gui", arg(requires = "watch"))]
    set: Vec<(String, u8)>,
}

impl Watch {
    /// Whether anything is asked of the app.
    pub(super) fn is_asked(&self) -> bool {
        self.watch.is_some() || self.at.is_some() || !self.set.is_empty()
    }

    /// Opens the app.
    #[cfg(feature = "gui")]
    pub(super) fn open(self, kept: DataFolder) -> ExitCode {
        let Watch { watch, at, set } = self;
        if let Some(folder) = watch.as_ref().filter(|folder| !folder.is_dir()) {
            return super::exit(Err(format!("there is no folder `{}` to watch", folder.display())));
        }
        let placed = Placed { exchange: at, levels: set, ..Placed::default() };
        app::run(Start { data: kept.data, watch, placed })
    }

    /// Says that there is no app in this build.
    #[cfg(not(feature = "gui"))]
    pub(super) fn open(self, _: DataFolder) -> ExitCode {
        let wanted = if self.is_asked() { ", which `--watch`, `--at` and `--set` are for" } else { "" };
        super::exit(Err(format!("this build has no window{wanted}; play in the terminal: backstory play")))
    }
}

/// A level and its number.
fn level(text: &str) -> Result<(String, u8), String> {
    let help = "write a level and a number from 0 to 100, such as alliance=20";
    let (name, number) = text.split_once('=').ok_or(help)?;
    let number = number.trim().parse().ok().filter(|number| *number <= 100).ok_or(help)?;
    Ok((name.trim().to_owned(), number))
}
