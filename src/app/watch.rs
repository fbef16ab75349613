//! Files that change under the running app: a folder is watched, and what is in it is gathered anew.
//!
//! Not by Bevy's assets: a folder of them gives nothing at all while one of its files is broken (bevyengine/bevy#10467), and
//! the files of somebody who writes are broken half of the time.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use super::news::{News, Outbox};
use crate::content::embedded;
use crate::content::{Content, File, Kind};
use crate::format::syntax::MAX_BYTES;

/// How long files must be left alone before they are read: an editor writes a file in more than one go.
const CALM: Duration = Duration::from_millis(30);

/// After so long they are read all the same: in some folders something is always written.
const RESTLESS: Duration = Duration::from_millis(500);

/// How often it is looked whether a folder that is gone has come back.
const GONE: Duration = Duration::from_millis(500);

/// Folders within folders are looked into this deep.
const DEPTH: usize = 6;

/// The most files that are read.
const MOST: usize = 2000;

/// The content files of a folder; what cannot be read as text is left out, and what is elsewhere and only linked to here.
pub fn files(folder: &Path) -> Vec<File> {
    let mut paths = Vec::new();
    below(folder, DEPTH, &mut paths);
    paths.sort();
    let files = paths.into_iter().filter_map(|path| {
        let text = String::from_utf8(std::fs::read(&path).ok()?).ok()?;
        Some(File { name: path.to_string_lossy().replace('\\', "/"), text })
    });
    files.collect()
}

fn below(folder: &Path, depth: usize, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        let is_hidden = name.as_encoded_bytes().starts_with(b".") || name == "target" || name == "node_modules";
        let Some(kind) = entry.file_type().ok().filter(|_| !is_hidden && paths.len() < MOST) else { continue };
        if kind.is_dir() && depth > 0 {
            below(&path, depth - 1, paths);
        } else if kind.is_file() && Kind::is_content(&path) {
            let is_small = entry.metadata().is_ok_and(|meta| meta.len() <= MAX_BYTES as u64);
            paths.extend(is_small.then_some(path));
        }
    }
}

/// A folder that is watched: what is in it, and a word for every change since.
pub(super) struct Watched {
    folder: PathBuf,
    /// The files, as they were found when it began to be watched.
    pub files: Vec<File>,
    watcher: RecommendedWatcher,
    changes: Receiver<()>,
}

impl Watched {
    /// Begins to watch a folder, and then reads it, so that no change is missed.
    ///
    /// # Errors
    /// The system cannot watch it.
    pub(super) fn begin(folder: PathBuf) -> Result<Watched, notify::Error> {
        let (changed, changes) = channel();
        let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
            // That a file has been read, by ourselves among others, is no change.
            if !event.is_ok_and(|event| event.kind.is_access()) {
                _ = changed.send(());
            }
        })?;
        watcher.watch(&folder, RecursiveMode::Recursive)?;
        let files = files(&folder);
        Ok(Watched { folder, files, watcher, changes })
    }

    /// Waits for something to change, and for its end; `None` when nothing can change any more.
    fn next(&mut self) -> Option<Vec<File>> {
        self.changes.recv().ok()?;
        let since = Instant::now();
        while since.elapsed() < RESTLESS {
            match self.changes.recv_timeout(CALM) {
                Ok(()) => {}
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => return None,
            }
        }
        if !self.folder.is_dir() {
            // A folder that is made anew is another one to the system.
            while !self.folder.is_dir() {
                std::thread::sleep(GONE);
            }
            _ = self.watcher.watch(&self.folder, RecursiveMode::Recursive);
        }
        Some(files(&self.folder))
    }

    /// Sends what is in the folder whenever that has changed, as long as the app runs.
    pub(super) fn follow(mut self, first: Content, outbox: Outbox) {
        std::thread::spawn(move || {
            let (ships, mut last) = (embedded::files(), first);
            while let Some(now) = self.next() {
                if now == self.files {
                    continue;
                }
                self.files = now;
                match Content::gather(&ships, &self.files, Some(&last)) {
                    Ok(content) => {
                        last = content.clone();
                        outbox.send(News::Content(Box::new(content)));
                    }
                    // What ships was whole when the app began.
                    Err(error) => outbox.send(News::Damaged(error.to_string())),
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_found_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, bytes: &[u8]| {
            let file = folder.path().join(name);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, bytes).unwrap();
        };
        write("a/scenario.ron", b"Scenario()");
        write("locales/da/app.ftl", b"x = y\n");
        write("notes.txt", b"no");
        write(".git/a.ron", b"no");
        write("target/a.ron", b"no");
        write("latin.ron", &[0xe6]);
        write("large.ron", &vec![b' '; MAX_BYTES + 1]);
        #[cfg(unix)]
        std::os::unix::fs::symlink(folder.path(), folder.path().join("again")).unwrap();
        let found = files(folder.path());
        let names: Vec<_> = found.iter().map(|file| file.name.rsplit('/').next().unwrap()).collect();
        assert_eq!(names, ["scenario.ron", "app.ftl"]);
        assert_eq!(found[0].text, "Scenario()");
    }

    #[test]
    fn a_change_is_told_once_and_reading_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.ron");
        std::fs::write(&file, "one").unwrap();
        let mut watched = Watched::begin(folder.path().to_owned()).unwrap();
        assert_eq!(watched.files[0].text, "one");
        std::fs::write(&file, "two").unwrap();
        assert_eq!(watched.next().unwrap()[0].text, "two");
        // It has been read since, by the line above.
        std::thread::sleep(3 * CALM);
        assert!(watched.changes.try_recv().is_err(), "reading a file is no change");
        std::fs::remove_file(&file).unwrap();
        assert_eq!(watched.next().unwrap(), []);
    }
}
