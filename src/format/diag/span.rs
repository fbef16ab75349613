//! Places in a source text.

/// A range of bytes in one source text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The range from `start` up to, not including, `end`.
    ///
    /// Sources are refused above 4 MiB, long before `u32` is too small.
    pub fn new(start: usize, end: usize) -> Self {
        let fit = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span { start: fit(start), end: fit(end) }
    }

    /// The smallest span that holds both.
    pub fn to(self, other: Span) -> Span {
        Span { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The place of a text between its quotation marks; `None` where it is written otherwise than it reads, with escapes.
    pub fn quoted(self, text: &str) -> Option<Span> {
        (self.range().len() == text.len() + 2).then(|| Span { start: self.start + 1, end: self.end - 1 })
    }

    /// The same as a range of indices.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place as an editor shows it; both numbers start at 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// Line number.
    pub line: usize,
    /// Column, counted in characters.
    pub column: usize,
}

/// Where each line of a source starts.
#[derive(Clone, Debug)]
pub struct LineIndex<'s> {
    source: &'s str,
    starts: Vec<usize>,
}

impl<'s> LineIndex<'s> {
    /// Indexes `source` once; every look-up after that is a binary search.
    pub fn new(source: &'s str) -> Self {
        let starts = std::iter::once(0).chain(source.match_indices('\n').map(|(at, _)| at + 1)).collect();
        LineIndex { source, starts }
    }

    /// The line and column of a byte; past the end gives the end.
    pub fn position(&self, byte: usize) -> Position {
        let byte = byte.min(self.source.len());
        let line = self.starts.partition_point(|&start| start <= byte).max(1);
        let start = self.starts[line - 1];
        let column = self.source.get(start..byte).map_or(0, |text| text.chars().count()) + 1;
        Position { line, column }
    }

    /// The first byte of a line; the end of the source when there is no such line.
    pub fn start(&self, number: usize) -> usize {
        self.starts.get(number.wrapping_sub(1)).copied().unwrap_or(self.source.len())
    }

    /// The text of a line without its end; empty when there is no such line.
    pub fn line(&self, number: usize) -> &'s str {
        let Some(&start) = self.starts.get(number.wrapping_sub(1)) else { return "" };
        let end = self.starts.get(number).map_or(self.source.len(), |next| next - 1);
        self.source.get(start..end).unwrap_or("").trim_end_matches('\r')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_from_one() {
        let index = LineIndex::new("ab\nÆø \"x\"\n");
        let at = |byte| {
            let Position { line, column } = index.position(byte);
            (line, column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(3), (2, 1));
        assert_eq!(at(8), (2, 4));
        assert_eq!(at(999), (3, 1));
        assert_eq!(index.line(2), "Æø \"x\"");
        assert_eq!(index.line(9), "");
    }
}
