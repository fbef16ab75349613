//! `backstory serve [FOLDER]`: the player, or a folder that `package --html` wrote, for browsers of this machine.

mod answer;
mod listen;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::out;
use super::package;
use crate::store::output::Site;
use answer::Served;

/// What a folder may hold: it is read as a whole, once, and a folder that holds more is hardly meant.
const MOST_FILES: usize = 2_000;
const MOST_BYTES: u64 = 256 << 20;

/// Runs until it is ended; exits with 2 when it could not begin.
#[derive(Args)]
pub(super) struct Serve {
    /// The folder to show; the player with all patients if left out
    folder: Option<PathBuf>,
    /// The port on which it is shown, to this machine alone; 0 for any that is free
    #[arg(long, default_value = "8075")]
    port: u16,
}

impl Serve {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.serve())
    }

    fn serve(&self) -> Result<(), String> {
        // Whoever has to wait learns beforehand that it would be for nothing.
        let listeners = listen::bind(self.port)?;
        let site = match &self.folder {
            Some(folder) => read(folder)?,
            None => package::whole_bank()?,
        };
        let served = Served::of(site, listeners.port);
        let begin = listeners.address(served.first().unwrap_or_default());
        out::line(format_args!("Open {begin} in a browser on this machine. Ctrl+C ends it."));
        listeners.serve(&served)
    }
}

/// All files of a folder. Links are left out: they may lead anywhere.
fn read(folder: &Path) -> Result<Site, String> {
    if !folder.is_dir() {
        return Err(format!(
            "there is no folder `{}`; `backstory package … --html -o FOLDER` writes one",
            folder.display()
        ));
    }
    let (mut site, mut left) = (BTreeMap::new(), MOST_BYTES);
    below(folder, "", &mut site, &mut left)?;
    match site.is_empty() {
        true => Err(format!("there is nothing in the folder `{}`", folder.display())),
        false => Ok(site),
    }
}

fn below(folder: &Path, from: &str, site: &mut Site, left: &mut u64) -> Result<(), String> {
    let said = |path: &Path, error: std::io::Error| format!("{} cannot be read: {error}", path.display());
    for entry in fs::read_dir(folder).map_err(|error| said(folder, error))? {
        let entry = entry.map_err(|error| said(folder, error))?;
        let path = entry.path();
        let meta = entry.metadata().map_err(|error| said(&path, error))?;
        let Ok(name) = entry.file_name().into_string() else { continue };
        let place = format!("{from}{name}");
        if meta.is_dir() {
            below(&path, &format!("{place}/"), site, left)?;
        } else if meta.is_file() {
            *left = left.checked_sub(meta.len()).filter(|_| site.len() < MOST_FILES).ok_or_else(|| {
                format!(
                    "the folder holds more than {MOST_FILES} files or 256 MiB, up to {}; name that of a page",
                    path.display()
                )
            })?;
            site.insert(place, fs::read(&path).map_err(|error| said(&path, error))?.into());
        }
    }
    Ok(())
}

/// What kind of file this is, by its name: its MIME type.
pub(super) fn kind(name: &str) -> &'static str {
    let (_, ending) = name.rsplit_once('.').unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "txt" | "md" | "ftl" | "ron" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "xml" => "application/xml",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_read_without_what_links_lead_to() {
        let at = tempfile::tempdir().unwrap();
        let (folder, outside) = (at.path().join("page"), at.path().join("outside"));
        fs::create_dir_all(folder.join("content")).unwrap();
        fs::write(&outside, "secret").unwrap();
        fs::write(folder.join("index.html"), "x").unwrap();
        fs::write(folder.join("content/a b.json"), "[]").unwrap();
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(&outside, folder.join("link")).unwrap();
            std::os::unix::fs::symlink(at.path(), folder.join("all")).unwrap();
        }
        let site = read(&folder).unwrap();
        assert_eq!(site.keys().map(String::as_str).collect::<Vec<_>>(), ["content/a b.json", "index.html"]);
        assert!(read(&outside).unwrap_err().contains("there is no folder"));
        fs::create_dir(at.path().join("empty")).unwrap();
        assert!(read(&at.path().join("empty")).unwrap_err().contains("there is nothing in the folder"));
    }

    #[test]
    fn browsers_are_told_what_they_get() {
        let kinds = ["player.wasm", "a/b.JS", "content/amina.da.json", "x", "", ".html"].map(kind);
        let expect = ["application/wasm", "text/javascript; charset=utf-8", "application/json"];
        assert_eq!(kinds[..3], expect);
        assert_eq!(kinds[3..], ["application/octet-stream", "application/octet-stream", "text/html; charset=utf-8"]);
    }
}
