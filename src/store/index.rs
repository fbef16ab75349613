//! The index of the attempts: what each was found to be when it was last read. It can be thrown away at any time.

use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::Store;
use super::files::replace_own;
use super::lock::Lock;
use crate::practice::record::{Kept, RecordError, encode};

/// The first line, with the format: to be raised when something else is to be known of an attempt.
const HEAD: &[u8] = b"{\"index\":3}\n";

/// The most bytes of an index: some 30,000 attempts. More are read anew each time.
const LIMIT: u64 = 64 << 20;

/// What is known of one file.
#[derive(Serialize, Deserialize)]
pub(super) struct Line {
    /// Its name in the folder of attempts.
    pub name: String,
    /// What it was like when it was read.
    pub stamp: Stamp,
    /// What it was found to be.
    pub found: Result<Kept, RecordError>,
}

/// A file with another stamp is another file.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    /// In bytes.
    pub length: u64,
    /// When it was last written.
    pub written: Timestamp,
}

impl Store {
    pub(super) fn index_path(&self) -> PathBuf {
        self.folder.join("index.jsonl")
    }
}

/// What is known, by the names of the files. Nothing is, where the index is missing or not ours; a line that cannot be
/// read is not there.
pub(super) fn read(path: &Path) -> HashMap<String, Line> {
    let mut bytes = Vec::new();
    let is_ours = path.metadata().is_ok_and(|meta| meta.is_file() && meta.len() <= LIMIT)
        && File::open(path).and_then(|file| file.take(LIMIT).read_to_end(&mut bytes)).is_ok();
    let lines = bytes.strip_prefix(HEAD).filter(|_| is_ours).unwrap_or_default();
    let lines = lines.par_split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice::<Line>(line).ok());
    lines.map(|line| (line.name.clone(), line)).collect()
}

/// Keeps what is known. Where that fails, or another program is keeping it, it is found out again.
pub(super) fn write(path: &Path, lines: &[Line]) {
    let lines: Vec<String> = lines.par_iter().map(encode).collect();
    if lines.iter().map(|line| line.len() as u64).sum::<u64>() < LIMIT {
        let Ok(_lock) = Lock::take(path) else { return };
        _ = replace_own(path, |out| {
            out.write_all(HEAD)?;
            lines.iter().try_for_each(|line| out.write_all(line.as_bytes()))
        });
    }
}
