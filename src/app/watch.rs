//! Files that change under the running app: a folder is watched, and what is in it is gathered anew.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::news::{News, Outbox};
use crate::content::{Content, File};
use crate::embedded;

/// How long files must be left alone before they are read: an editor writes a file in more than one go.
const CALM: Duration = Duration::from_millis(30);

/// Folders within folders are looked into this deep.
const DEPTH: usize = 6;

/// The most files that are read.
const MOST: usize = 2000;

/// The content files of a folder; what cannot be read as text is left out.
pub fn files(folder: &Path) -> Vec<File> {
    let mut paths = Vec::new();
    below(folder, DEPTH, &mut paths);
    paths.sort();
    let files = paths.into_iter().take(MOST).filter_map(|path| {
        let bytes = std::fs::read(&path).ok()?;
        let text = crate::read::decode(&bytes).ok()?.to_owned();
        Some(File { name: path.to_string_lossy().replace('\\', "/"), text })
    });
    files.collect()
}

fn below(folder: &Path, depth: usize, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        let is_hidden = name.as_encoded_bytes().starts_with(b".") || name == "target" || name == "node_modules";
        if is_hidden {
            continue;
        }
        if path.is_dir() && depth > 0 {
            below(&path, depth - 1, paths);
        } else if path.extension().is_some_and(|ending| ending == "ron" || ending == "ftl") {
            paths.push(path);
        }
    }
}

/// Watches a folder from now on, in a thread of its own, and sends what is in it whenever that has changed.
///
/// # Errors
/// The system cannot watch it.
pub(super) fn follow(folder: PathBuf, first: Content, outbox: Outbox) -> Result<(), notify::Error> {
    let (changed, changes) = channel();
    let mut watcher: RecommendedWatcher = notify::recommended_watcher(move |_| _ = changed.send(()))?;
    watcher.watch(&folder, RecursiveMode::Recursive)?;
    std::thread::spawn(move || {
        // It watches as long as it lives.
        let _watcher = watcher;
        let (ships, mut own, mut last) = (embedded::files(), files(&folder), first);
        while changes.recv().is_ok() {
            while !matches!(changes.recv_timeout(CALM), Err(RecvTimeoutError::Timeout)) {}
            let now = files(&folder);
            if now == own {
                continue;
            }
            own = now;
            // What ships has been read before.
            let Ok(content) = Content::gather(&ships, &own, Some(&last)) else { continue };
            last = content.clone();
            outbox.send(News::Content(Box::new(content)));
        }
    });
    Ok(())
}
