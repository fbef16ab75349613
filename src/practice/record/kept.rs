//! What is known of every attempt without opening it.

use std::path::PathBuf;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Entry, Header, RecordError, Summary};

/// What is known of an attempt without opening it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Its file.
    #[serde(skip)]
    pub path: PathBuf,
    /// Its first line.
    pub header: Header,
    /// Lines of the last branch.
    pub turns: u16,
    /// Lines that the trainee wrote in their own words.
    #[serde(default)]
    pub own: u16,
    /// Whether there is more to be said.
    pub is_open: bool,
    /// The summary, once it is finished; of the last time where it was finished more than once.
    pub summary: Option<Summary>,
    /// When the file was last written: for the order, and for attempts that know no time themselves.
    #[serde(skip)]
    pub written: Timestamp,
}

impl Kept {
    /// What a record comes to, read entry by entry; its file and time are not known from it.
    ///
    /// # Errors
    /// The record cannot be read.
    pub fn of(record: &[u8]) -> Result<Kept, RecordError> {
        let (header, entries) = super::read(record)?;
        let (path, written) = Default::default();
        let mut kept = Kept { path, header, turns: 0, own: 0, is_open: true, summary: None, written };
        for entry in entries {
            let entry = entry?;
            kept.is_open = !matches!(entry, Entry::Done(_));
            match entry {
                Entry::Line(_) => kept.turns = kept.turns.saturating_add(1),
                Entry::Back {} => kept.turns = kept.turns.saturating_sub(1),
                Entry::Done(summary) => kept.summary = Some(summary),
                Entry::Own(_) => kept.own = kept.own.saturating_add(1),
                Entry::Expected(_) | Entry::Reflected(_) | Entry::Voted(_) => {}
            }
        }
        kept.summary = kept.summary.map(|summary| summary.within(kept.turns));
        Ok(kept)
    }
}
