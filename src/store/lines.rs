//! The lines of a file of any size, one by one.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use super::{LIMIT, StoreError, io_error};

/// The lines of a file, read one by one; no more of a line is kept than an attempt can have.
pub(super) struct Lines<'a> {
    path: &'a Path,
    file: BufReader<File>,
    /// The number of the line, from 1.
    pub number: usize,
    /// The line itself, with its end; the beginning of one that is too long.
    pub line: Vec<u8>,
    /// Whether the rest of a line that is too long comes next.
    is_within: bool,
}

/// How a line was seen.
pub(super) enum Seen {
    Whole,
    /// Too long to be read.
    TooLong,
    /// The file ends within it.
    Torn,
    /// There is no more.
    End,
}

impl<'a> Lines<'a> {
    pub(super) fn open(path: &'a Path) -> Result<Lines<'a>, StoreError> {
        let file = File::open(path).map_err(|error| io_error(path, error))?;
        Ok(Lines { path, file: BufReader::new(file), number: 0, line: Vec::new(), is_within: false })
    }

    /// Reads the next line.
    ///
    /// # Errors
    /// The file cannot be read.
    pub(super) fn next(&mut self) -> Result<Seen, StoreError> {
        let failed = |error| io_error(self.path, error);
        if std::mem::take(&mut self.is_within) {
            self.file.skip_until(b'\n').map_err(failed)?;
        }
        self.number += 1;
        self.line.clear();
        self.file.by_ref().take(LIMIT).read_until(b'\n', &mut self.line).map_err(failed)?;
        self.is_within = self.line.len() as u64 == LIMIT && !self.line.ends_with(b"\n");
        Ok(match self.line.last() {
            None => Seen::End,
            Some(b'\n') => Seen::Whole,
            Some(_) if self.is_within => Seen::TooLong,
            Some(_) => Seen::Torn,
        })
    }
}
