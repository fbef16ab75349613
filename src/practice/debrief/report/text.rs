//! The document as plain text, for terminals.

use std::fmt::Write;

use super::{Block, Course, Section, chart, compose::compose};
use crate::look::locale::Locale;
use crate::practice::debrief::{Debrief, points};

/// The debrief as text, wrapped to `width` columns.
pub fn text(debrief: &Debrief, locale: &Locale, width: usize) -> String {
    page(debrief, locale, width, |_| true)
}

/// What can be read in a minute: the person, safety, the number, what mattered, one thing to try.
pub fn first_page(debrief: &Debrief, locale: &Locale, width: usize) -> String {
    page(debrief, locale, width, |section| section.is_first)
}

/// All that stands behind it.
pub fn rest(debrief: &Debrief, locale: &Locale, width: usize) -> String {
    page(debrief, locale, width, |section| !section.is_first)
}

fn page(debrief: &Debrief, locale: &Locale, width: usize, of: impl Fn(&Section) -> bool) -> String {
    let mut page = Page { out: String::new(), width: width.clamp(40, 100) };
    for section in compose(debrief, locale).iter().filter(|section| of(section)) {
        let _ = writeln!(page.out, "\n{}\n{}", section.title, "─".repeat(section.title.chars().count()));
        page.blocks("", &section.blocks);
    }
    page.out.push('\n');
    page.paragraph("", &locale.text("report-formative"));
    page.out
}

struct Page {
    out: String,
    width: usize,
}

impl Page {
    /// A paragraph whose lines begin with `indent`.
    fn paragraph(&mut self, indent: &str, words: &str) {
        // An address or a name is not broken at its dashes.
        let options = textwrap::Options::new(self.width)
            .initial_indent(indent)
            .subsequent_indent(indent)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .word_separator(textwrap::WordSeparator::AsciiSpace);
        let _ = writeln!(self.out, "{}", textwrap::fill(words, options));
    }

    fn blocks(&mut self, indent: &str, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(indent, block));
    }

    fn block(&mut self, indent: &str, block: &Block) {
        let inner = format!("{indent}  ");
        match block {
            Block::Heading(words, _) => {
                self.out.push('\n');
                self.paragraph(indent, words);
            }
            Block::Lead(words) | Block::Paragraph(words) | Block::Quiet(words) => self.paragraph(indent, words),
            Block::List(items) => items.iter().for_each(|item| self.paragraph(&inner, item)),
            Block::Said { speaker, words, .. } => self.paragraph(&inner, &format!("{speaker}: {words}")),
            Block::Act { head, reasons, .. } => {
                self.paragraph(&format!("{inner}  "), head);
                for (because, source) in reasons {
                    self.paragraph(&format!("{inner}    "), &format!("{because} ({source})"));
                }
            }
            Block::Table { head, rows } => {
                for row in rows {
                    let counts = head.iter().zip(row).skip(1).filter(|(_, count)| *count != "–");
                    let counts: Vec<_> = counts.map(|(head, count)| format!("{head} {count}")).collect();
                    self.paragraph(indent, row.first().map_or("", String::as_str));
                    self.paragraph(&format!("{inner}   "), &counts.join(" · "));
                }
            }
            Block::Course(Course { name, change, values, .. }) => {
                self.paragraph(&inner, &format!("{name}: {change}"));
                let room = self.width.saturating_sub(inner.len() + 2);
                self.paragraph(&format!("{inner}  "), &chart::spark(values, room));
            }
            Block::Scale(places) => {
                for place in places {
                    let mark = if place.is_own { "▶" } else { " " };
                    self.paragraph(&inner, &format!("{mark} {:>4}  {}", points(place.score), place.name));
                }
            }
            Block::Turn(_, blocks) => self.blocks(indent, blocks),
            Block::More(summary, blocks) => {
                self.paragraph(&inner, summary);
                self.blocks(&format!("{inner}  "), blocks);
            }
        }
    }
}
