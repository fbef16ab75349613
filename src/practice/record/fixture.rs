//! The head of a record, for tests.

use super::{FORMAT, Header, Mode};

/// An attempt at Amina in practice, alone, whose time is not told.
pub(crate) fn header() -> Header {
    Header {
        format: FORMAT,
        id: "an-id".into(),
        scenario: "amina".into(),
        rules_hash: "r".into(),
        text_hash: "t".into(),
        seed: 7,
        mode: Mode::Practice,
        language: "en".into(),
        visit: None,
        assignment: None,
        student: None,
        begun: None,
        drill: None,
        workshop: false,
    }
}
