//! Sheets as spreadsheets: how they are written, and what comes back.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use csv::StringRecord;

use crate::format::diag::shown;

use crate::authoring::rating::LETTERS;

/// Writes rows as CSV. The mark at the beginning tells spreadsheets that this is UTF-8.
pub(super) fn write(file: &Path, rows: &[Vec<String>]) -> Result<(), String> {
    let failed = |error: &dyn Display| format!("{}: {error}", file.display());
    let mut writer = csv::Writer::from_writer(vec![0xef, 0xbb, 0xbf]);
    let harmless = |row: &Vec<String>| row.iter().map(|cell| harmless(cell)).collect::<Vec<_>>();
    rows.iter().try_for_each(|row| writer.write_record(harmless(row))).map_err(|error| failed(&error))?;
    let bytes = writer.into_inner().map_err(|error| failed(&error))?;
    std::fs::write(file, bytes).map_err(|error| failed(&error))
}

/// A cell that no spreadsheet takes for a formula: what a scenario says is text.
fn harmless(cell: &str) -> String {
    let cell = shown(cell);
    if cell.starts_with(['=', '+', '-', '@', '\t']) { format!("'{cell}") } else { cell.into_owned() }
}

/// A file that came back.
pub(super) struct Filled {
    /// What it is called in messages.
    pub name: String,
    head: StringRecord,
    /// Rows with their numbers in the spreadsheet.
    rows: Vec<(usize, StringRecord)>,
}

impl Filled {
    /// All .csv files of a folder, by name.
    ///
    /// # Errors
    /// There is none, or one cannot be read.
    pub(super) fn all(folder: &Path) -> Result<Vec<Filled>, String> {
        let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("csv")));
        files.sort();
        if files.is_empty() {
            return Err(format!("there is no .csv file in {}", folder.display()));
        }
        files.iter().map(|file| Filled::read(file)).collect()
    }

    fn read(file: &Path) -> Result<Filled, String> {
        let name = file.display().to_string();
        let text =
            std::fs::read_to_string(file).map_err(|error| format!("{name}: {error}; save it as CSV, in UTF-8"))?;
        let text = text.trim_start_matches('\u{feff}');
        // Spreadsheets in many languages write semicolons.
        let first = text.lines().next().unwrap_or_default();
        let delimiter = if first.matches(';').count() > first.matches(',').count() { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
        let failed = |error: csv::Error| format!("{name}: {error}");
        let head = reader.headers().map_err(failed)?.clone();
        let rows = reader.records().collect::<Result<Vec<_>, _>>().map_err(failed)?;
        let rows = rows.into_iter().enumerate().map(|(at, row)| (at + 2, row));
        // Spreadsheets leave empty rows behind.
        let rows = rows.filter(|(_, row)| row.iter().any(|field| !field.trim().is_empty())).collect();
        Ok(Filled { name, head, rows })
    }

    /// Whether it has such a column.
    pub(super) fn has(&self, column: &str) -> bool {
        self.head.iter().any(|known| known.trim() == column)
    }

    /// The position of a column.
    ///
    /// # Errors
    /// It is not there.
    pub(super) fn column(&self, column: &str) -> Result<usize, String> {
        let found = self.head.iter().position(|known| known.trim() == column);
        found.ok_or_else(|| format!("{}: the column `{column}` is not there", self.name))
    }

    /// Its rows, without the head.
    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(number, fields)| Row { file: &self.name, number: *number, fields })
    }
}

/// A row of a file that came back.
pub(super) struct Row<'f> {
    file: &'f str,
    number: usize,
    fields: &'f StringRecord,
}

impl<'f> Row<'f> {
    /// What stands in a column, without the space around it.
    pub(super) fn field(&self, column: usize) -> &'f str {
        self.fields.get(column).unwrap_or_default().trim()
    }

    /// What is wrong in it, with where it is.
    pub(super) fn error(&self, what: impl Display) -> String {
        format!("{}, row {}: {what}", self.file, self.number)
    }
}

/// The number of a letter, from 0; `None` where none was written.
///
/// # Errors
/// It is not one of the first `lines` letters.
pub(super) fn letter(text: &str, lines: usize) -> Result<Option<usize>, String> {
    if text.is_empty() {
        return Ok(None);
    }
    let found = LETTERS.iter().position(|letter| text.eq_ignore_ascii_case(&letter.to_string()));
    let last = LETTERS[lines.clamp(1, LETTERS.len()) - 1];
    let known = found.filter(|at| *at < lines);
    known
        .map(Some)
        .ok_or_else(|| format!("`{text}` is not one of the letters A to {last}; write one of them, or nothing"))
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn what_a_scenario_says_is_no_formula() {
        let check = |cell: &str, expect: &str| assert_eq!(harmless(cell), expect);
        check("=HYPERLINK(\"x\")", "'=HYPERLINK(\"x\")");
        check("-2+3", "'-2+3");
        check("@SUM(A1)", "'@SUM(A1)");
        check("I don't know.", "I don't know.");
        check("\u{1b}[2J", "\\u{1b}[2J");
    }
}
