//! The file of an assignment, as a teacher gives it out.

use std::path::Path;

use crate::class::assignment::Assignment;

/// The most bytes of such a file: some thirty scenarios with their translations.
const LIMIT: u64 = 64 << 20;

/// Reads the file of an assignment.
///
/// # Errors
/// It cannot be read, or is none; the text says what and where.
pub fn read_assignment(path: &Path) -> Result<Assignment, String> {
    let failed = |why: &dyn std::fmt::Display| format!("{}: {why}", path.display());
    let meta = std::fs::metadata(path).map_err(|error| failed(&error))?;
    if !meta.is_file() || meta.len() > LIMIT {
        return Err(failed(&"this is no file of an assignment, as `backstory assign` writes one"));
    }
    let bytes = std::fs::read(path).map_err(|error| failed(&error))?;
    let text = String::from_utf8(bytes).map_err(|_| failed(&"this is no text; `backstory assign` writes one"))?;
    Assignment::read(&text).map_err(|error| failed(&error))
}
