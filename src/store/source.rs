//! The text of a file that people write.

use std::path::Path;

use crate::format::diag::{Code, Diagnostic, Span};
use crate::format::read::decode;
use crate::format::syntax::MAX_BYTES;

/// The text of a file.
///
/// # Errors
/// It is too large, cannot be read, or is no text; the diagnostic says so.
pub(crate) fn source(path: &Path) -> Result<String, Diagnostic> {
    let found = |code, message: String| Diagnostic::new(code, Span::default(), message);
    let meta = std::fs::metadata(path);
    if meta.as_ref().is_ok_and(|meta| !meta.is_file()) {
        // A pipe or a device would be waited for, or read for ever.
        let help = "name the file of a scenario, or a folder";
        return Err(found(Code::Unreadable, "this is a pipe, a device or a folder, and no file".into()).help(help));
    }
    if meta.is_ok_and(|meta| meta.len() > MAX_BYTES as u64) {
        let help = "a full scenario has about 0.1 MiB: is this the right file?";
        return Err(found(Code::TooLarge, "the file is larger than 4 MiB".into()).help(help));
    }
    let bytes =
        std::fs::read(path).map_err(|error| found(Code::Unreadable, format!("the file cannot be read: {error}")))?;
    decode(&bytes).map(str::to_owned)
}
