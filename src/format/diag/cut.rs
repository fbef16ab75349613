//! Long source lines, cut around the place that a finding is about.

use std::ops::Range;

use codespan_reporting::files::{Error, Files};

use super::{LineIndex, Position};

/// The longest line that is shown whole, in letters: two lines of an ordinary window.
const LONGEST: usize = 160;
/// How many letters are shown before the place.
const BEFORE: usize = 60;
/// How many letters are shown from the place on.
const FROM: usize = 90;

/// The part of a line around a place. To what draws it, it is a file of one line with the number and the columns of the
/// whole.
pub(super) struct Cut<'n> {
    name: &'n str,
    line: usize,
    text: String,
    /// The place within `text`, in bytes.
    place: Range<usize>,
    /// The column of the place in the whole line.
    column: usize,
}

impl<'n> Cut<'n> {
    /// The surroundings of `place`; `None` where its line is short enough to be shown whole.
    pub(super) fn around(name: &'n str, index: &LineIndex, place: Range<usize>) -> Option<Cut<'n>> {
        let Position { line, column } = index.position(place.start);
        let whole = index.line(line);
        let start = place.start - index.start(line);
        if is_short(whole) || start > whole.len() {
            return None;
        }
        let (before, from) = whole.split_at(start);
        let first = before.char_indices().rev().nth(BEFORE - 1).map_or(0, |(at, _)| at);
        let last = from.char_indices().nth(FROM).map_or(from.len(), |(at, _)| at);
        let mut text = String::from(if first > 0 { "…" } else { "" });
        text.push_str(&before[first..]);
        let place = text.len()..text.len() + place.len().min(last);
        text.push_str(&from[..last]);
        text.push_str(if last < from.len() { "…" } else { "" });
        Some(Cut { name, line, text, place, column })
    }

    /// The place within what is shown.
    pub(super) fn place(&self) -> Range<usize> {
        self.place.clone()
    }

    /// What is shown.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

/// Whether a line is shown whole. Looks no further than it must, since a line may have millions of letters.
fn is_short(line: &str) -> bool {
    line.chars().nth(LONGEST).is_none()
}

impl<'n> Files<'n> for Cut<'n> {
    type FileId = ();
    type Name = &'n str;
    type Source = &'n str;

    fn name(&'n self, (): ()) -> Result<&'n str, Error> {
        Ok(self.name)
    }

    fn source(&'n self, (): ()) -> Result<&'n str, Error> {
        Ok(&self.text)
    }

    fn line_index(&'n self, (): (), _byte: usize) -> Result<usize, Error> {
        Ok(0)
    }

    fn line_number(&'n self, (): (), _line: usize) -> Result<usize, Error> {
        Ok(self.line)
    }

    fn column_number(&'n self, (): (), _line: usize, _byte: usize) -> Result<usize, Error> {
        Ok(self.column)
    }

    fn line_range(&'n self, (): (), _line: usize) -> Result<Range<usize>, Error> {
        Ok(0..self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_on_both_sides_of_the_place() {
        let source = format!("a\n{}PLACE{}\nb", "æ".repeat(500), "ø".repeat(500));
        let index = LineIndex::new(&source);
        let at = source.find("PLACE").unwrap();
        let cut = Cut::around("a.ron", &index, at..at + 5).unwrap();
        assert_eq!((cut.line, cut.column), (2, 501));
        assert_eq!(&cut.text[cut.place()], "PLACE");
        assert_eq!(cut.text, format!("…{}PLACE{}…", "æ".repeat(60), "ø".repeat(85)));
    }

    #[test]
    fn a_place_longer_than_the_window_ends_with_it() {
        let source = "x".repeat(1000);
        let cut = Cut::around("a.ron", &LineIndex::new(&source), 0..1000).unwrap();
        assert_eq!(&cut.text[cut.place()], "x".repeat(90));
    }

    #[test]
    fn a_short_line_is_left_alone() {
        let source = "x".repeat(160);
        assert!(Cut::around("a.ron", &LineIndex::new(&source), 5..6).is_none());
        assert!(Cut::around("a.ron", &LineIndex::new(""), 0..0).is_none());
    }
}
