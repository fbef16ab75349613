//! What is kept of the trainee: taken along, taken in, deleted.

use std::path::{Path, PathBuf};

use jiff::Zoned;

use super::{Game, Page};
use crate::practice::driver;
use crate::store::{Settings, Store};

/// What is kept of the trainee, and what could be taken in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnData {
    /// How many attempts can be read.
    pub attempts: usize,
    /// Where they lie.
    pub folder: String,
    /// Whether somebody has chosen that folder.
    pub is_chosen: bool,
    /// Files that look like somebody's data, in the folders of documents and downloads.
    pub found: Vec<PathBuf>,
}

/// How the names of such files begin and end.
const NAME: (&str, &str) = ("backstory-", ".jsonl");

impl Game {
    /// What is kept of the trainee.
    pub fn own_data(&self) -> &OwnData {
        &self.own_data
    }

    /// Looks again at what there is.
    pub(super) fn look_at_data(&mut self) {
        let folder = self.store().map(|store| store.folder().display().to_string());
        let found = self.system.folders.iter().flat_map(|folder| files(folder));
        self.own_data = OwnData {
            attempts: self.driver.shelf().len(),
            folder: folder.unwrap_or_default(),
            is_chosen: self.store().is_some_and(Store::is_chosen),
            found: found.collect(),
        };
    }

    /// Writes all that is kept into one file, in the folder of documents.
    pub(super) fn export(&mut self) {
        let Some(store) = self.store() else { return };
        let name = format!("{}{}{}", NAME.0, Zoned::now().strftime("%Y-%m-%d-%H%M%S"), NAME.1);
        let path = self.system.documents().join(name);
        match store.export(&path) {
            Ok(exported) => {
                let n = ("n", (exported.attempts as u32).into());
                self.notice("data-exported", &[n, ("path", path.display().to_string().into())]);
                self.notice_first("data-left-out", &exported.left_out);
            }
            Err(error) => self.notice_error("data-failed", &error),
        }
        self.look_at_data();
    }

    /// Takes in what somebody has taken along.
    pub(super) fn import(&mut self, path: &Path) {
        // A file may be dropped at any moment; an attempt that is open is kept, and may be one of those that go on.
        self.driver.act(driver::Action::Leave);
        self.aside = false;
        self.page = Page::Settings;
        let Some(store) = self.store() else { return };
        match store.import(path) {
            Ok(imported) => {
                let new = imported.new + imported.continued + imported.beside;
                let arguments = [("new", (new as u32).into()), ("known", (imported.known as u32).into())];
                self.notice("data-imported", &arguments);
                self.notice_first("data-refused", &imported.refused);
            }
            Err(error) => self.notice_error("data-failed", &error),
        }
        let broken = self.read_settings();
        self.notice_broken(broken);
        self.speak();
        self.read_library();
        self.look_at_data();
    }

    /// Keeps attempts in another folder from now on, or in the usual one again.
    pub(super) fn keep_in(&mut self, folder: Option<PathBuf>) {
        // What is open is written into the folder that it was begun in.
        self.driver.act(driver::Action::Leave);
        self.aside = false;
        self.page = Page::Settings;
        let Some(store) = &mut self.driver.host.store else { return };
        match store.move_to(folder) {
            Ok(taken) => {
                let folder = store.folder().display().to_string();
                self.settings = store.settings().0;
                self.notice("data-moved", &[("n", (taken as u32).into()), ("folder", folder.into())]);
            }
            Err(error) => self.notice_error("data-failed", &error),
        }
        self.read_library();
        self.look_at_data();
    }

    /// Deletes all that is kept.
    pub(super) fn delete_all(&mut self) {
        // What is open would be written on.
        self.driver.act(driver::Action::Leave);
        self.aside = false;
        let Some(store) = &mut self.driver.host.store else { return };
        match store.delete_all() {
            Ok(attempts) => {
                self.settings = Settings { window: self.settings.window, ..Settings::default() };
                self.speak();
                self.notice("data-deleted", &[("n", (attempts as u32).into())]);
            }
            Err(error) => self.notice_error("data-failed", &error),
        }
        self.read_library();
        self.look_at_data();
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let is_ours = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(NAME.0) && name.ends_with(NAME.1)
    };
    let mut found: Vec<_> = paths.filter(is_ours).collect();
    found.sort();
    found
}
