//! The document as Markdown, to be pasted into a log book or a forum.

use std::fmt::Write;

use super::{Block, Course, chart, compose::compose};
use crate::look::locale::Locale;
use crate::practice::debrief::{Debrief, points};

/// The debrief as Markdown (CommonMark with tables).
pub fn markdown(debrief: &Debrief, locale: &Locale) -> String {
    let title = locale.format("report-title", &[("name", debrief.person.name.as_str().into())]);
    let mut out = format!("# {}\n", plain(&title));
    for section in compose(debrief, locale) {
        let _ = writeln!(out, "\n## {}\n", plain(&section.title));
        blocks(&mut out, &section.blocks);
    }
    let _ = writeln!(out, "\n*{}*", plain(&locale.text("report-formative")));
    out
}

fn blocks(out: &mut String, blocks: &[Block]) {
    blocks.iter().for_each(|shown| block(out, shown));
}

fn block(out: &mut String, block: &Block) {
    let _ = match block {
        Block::Heading(words, _) => writeln!(out, "### {}\n", plain(words)),
        Block::Lead(words) => writeln!(out, "**{}**\n", plain(words)),
        Block::Paragraph(words) => writeln!(out, "{}\n", plain(words)),
        Block::Quiet(words) => writeln!(out, "*{}*\n", plain(words)),
        Block::List(items) => {
            items.iter().for_each(|item| _ = writeln!(out, "- {}", plain(item)));
            writeln!(out)
        }
        Block::Said { speaker, words, .. } => writeln!(out, "> **{}:** {}\n", plain(speaker), plain(words)),
        Block::Act { head, reasons, .. } => {
            let _ = writeln!(out, "- **{}**", plain(head));
            for (because, source) in reasons {
                let _ = writeln!(out, "  - {} ({})", plain(because), plain(source));
            }
            writeln!(out)
        }
        Block::Table { head, rows } => {
            let line = |cells: &[String]| {
                let cells: Vec<_> = cells.iter().map(|cell| plain(cell)).collect();
                format!("| {} |", cells.join(" | "))
            };
            let _ = writeln!(out, "{}\n|{}", line(head), " --- |".repeat(head.len()));
            rows.iter().for_each(|row| _ = writeln!(out, "{}", line(row)));
            writeln!(out)
        }
        Block::Course(Course { name, change, values, .. }) => {
            writeln!(out, "{}: {} {}\n", plain(name), plain(change), chart::spark(values, 40))
        }
        Block::Scale(places) => {
            for place in places {
                let mark = if place.is_own { "**" } else { "" };
                let _ = writeln!(out, "- {mark}{}: {}{mark}", plain(&place.name), points(place.score));
            }
            writeln!(out)
        }
        Block::Turn(_, inner) => {
            blocks(out, inner);
            Ok(())
        }
        Block::More(summary, inner) => {
            let _ = writeln!(out, "{}\n", plain(summary));
            blocks(out, inner);
            Ok(())
        }
    };
}

/// Words that mean nothing to Markdown.
fn plain(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for letter in words.chars() {
        match letter {
            '\n' | '\r' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '!' | '~' | '&' => out.extend(['\\', letter]),
            _ => out.push(letter),
        }
    }
    // At the beginning of a line these would begin a list.
    let first = out.trim_start();
    if first.starts_with(['-', '+', '=']) {
        return format!("\\{first}");
    }
    match first.split_once(['.', ')']) {
        Some((number, _)) if !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("{number}\\{}", &first[number.len()..])
        }
        _ => out,
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn words_stay_words() {
        let check = |words: &str, expect: &str| assert_eq!(plain(words), expect);
        check("a *b* _c_ [d](e) <f>", "a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\>");
        check("- no list", "\\- no list");
        check("2021. A year", "2021\\. A year");
        check("one\ntwo", "one two");
        check("Yes. 2021", "Yes. 2021");
    }
}
