//! Files that are written whole or not at all, and folders that are the person's own.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes a file whole or not at all, so that it is there after a power cut too: a draft beside it takes its place when it
/// is complete.
///
/// # Errors
/// It cannot be written, or there is something where the draft would stand, which is somebody's.
pub(crate) fn replace(path: &Path, write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) -> io::Result<()> {
    put(path, OpenOptions::new().create_new(true), write)
}

/// Puts a text in the place of a file that is there, and leaves it the rights that it has.
///
/// # Errors
/// It cannot be written, or is protected; or there is something where the draft would stand, which is somebody's.
pub(crate) fn rewrite(path: &Path, text: &str) -> io::Result<()> {
    let rights = fs::metadata(path)?.permissions();
    if rights.readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is protected against being written"));
    }
    put(path, OpenOptions::new().create_new(true), |out| {
        out.write_all(text.as_bytes())?;
        out.get_ref().set_permissions(rights)
    })
}

/// The same as [`replace`], for the eyes of the person alone where the system knows such rights.
///
/// # Errors
/// As there.
pub(crate) fn replace_private(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> io::Result<()> {
    put(path, own().create_new(true), write)
}

/// The same in a folder of our own, where a draft that was left behind is ours.
pub(super) fn replace_own(path: &Path, write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>) -> io::Result<()> {
    put(path, own().create(true).truncate(true), write)
}

fn put(
    path: &Path,
    options: &mut OpenOptions,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> io::Result<()> {
    let draft = draft(path);
    let file = options.write(true).open(&draft).map_err(|error| match error.kind() {
        kind @ io::ErrorKind::AlreadyExists => io::Error::new(kind, format!("{} is in the way", draft.display())),
        _ => error,
    })?;
    let mut out = BufWriter::new(file);
    let written = write(&mut out).and_then(|()| out.flush()).and_then(|()| out.get_ref().sync_all());
    drop(out);
    written.and_then(|()| fs::rename(&draft, path)).inspect_err(|_| _ = fs::remove_file(&draft))?;
    sync_folder(path);
    Ok(())
}

/// Where a file is written before it takes its place.
pub(super) fn draft(path: &Path) -> PathBuf {
    beside(path, ".new")
}

/// The path with something after its name.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    name.into()
}

/// How files are opened that nobody else is to read.
pub(super) fn own() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Makes a folder with those above it, and closes it to others where the system knows such rights.
pub(super) fn make_own(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    // A drive may know no rights; what is kept is kept all the same.
    let _ = fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700));
    Ok(())
}

/// Sees to it that the name of a file outlives a power cut. Systems on which a folder cannot be opened do so themselves.
pub(super) fn sync_folder(path: &Path) {
    if let Some(folder) = path.parent().filter(|_| cfg!(unix)) {
        // Some file systems refuse; what was written is there all the same.
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}
