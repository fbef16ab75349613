//! All attempts of a learner as one file: a first line that says so, then the lines of one attempt after the other.

use serde::Deserialize;
use serde::de::IgnoredAny;

/// The format of such a file.
pub const BUNDLE: u64 = 1;

/// Whether a line begins an attempt. A damaged one does, too, so that it costs no more than its own attempt.
pub fn begins(line: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Begins {
        #[serde(rename = "format")]
        _format: IgnoredAny,
    }
    let is_one = || line.starts_with(b"{") && serde_json::from_slice::<Begins>(line).is_ok();
    line.starts_with(b"{\"format\"") || is_one()
}
