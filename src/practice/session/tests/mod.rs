//! An attempt without a face: what it shows, takes, keeps and forgets.

mod aids;
mod debrief;
mod exam;
mod resume;
mod scenes;

use std::sync::Arc;

use super::*;
use crate::content::embedded;
use crate::practice::record::Record;
use crate::practice::view::*;

fn begin(mode: Mode) -> Session {
    let case = Arc::new(embedded::case("amina").unwrap());
    let header = header(&case, "test".into(), 5, mode);
    Session::begin(case, header).unwrap()
}

/// Plays the first line on offer until the end; the entries that a record would keep.
fn to_the_end(session: &mut Session) -> Vec<Entry> {
    let mut entries = Vec::new();
    while session.scene() != Scene::Debrief {
        match session.choose(0) {
            Some(entry) => entries.push(entry),
            None => session.proceed(),
        }
    }
    entries
}
