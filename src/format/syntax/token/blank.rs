//! What stands between tokens: blanks, notes, and lines that are none of the format.

use super::Lexer;
use crate::format::diag::{Code, Diagnostic, Span};
use crate::format::syntax::fixes;

/// How a line begins that a tool for versions has left in a file where two versions clash.
const CLASHES: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
/// How notes begin elsewhere.
const NOTES: [&str; 4] = ["<!--", "--", "/", "#"];

impl Lexer<'_> {
    pub(super) fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            self.at += blank;
            let rest = self.rest();
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.block_comment();
            } else if !self.line_of_another_kind() && blank == 0 {
                return;
            }
        }
    }

    /// A line that is no line of the format: what a tool for versions has left, or a note as it is begun elsewhere. It is
    /// reported and passed.
    fn line_of_another_kind(&mut self) -> bool {
        let (start, rest) = (self.at, self.rest());
        let begins = |marks: &[&str]| marks.iter().any(|mark| rest.starts_with(mark));
        let (clashes, notes) = (begins(&CLASHES), begins(&NOTES) && !rest.starts_with("#!"));
        let before = self.source[..start].trim_end_matches([' ', '\t']);
        if !(clashes || notes) || !(before.is_empty() || before.ends_with('\n')) {
            return false;
        }
        let line = rest.lines().next().unwrap_or_default();
        if clashes && before.len() == start {
            self.at += line.len();
            let help =
                "keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>";
            self.report(start, "two versions of this file clash here", help);
            self.lost = true;
        } else if notes {
            let end = rest.strip_prefix("<!--").and_then(|note| note.find("-->")).map(|at| at + "<!---->".len());
            self.at += end.unwrap_or(line.len());
            let mark = NOTES.into_iter().find(|mark| rest.starts_with(mark)).unwrap_or_default();
            let fix = fixes::note(self.source, Span::new(start, self.at), mark);
            self.report_with(start, "this is not how a note begins here", "a note begins with two strokes: // so", fix);
        } else {
            return false;
        }
        true
    }

    /// RON's block comments nest.
    fn block_comment(&mut self) {
        let start = self.at;
        let mut depth = 0usize;
        loop {
            let rest = self.rest();
            if rest.starts_with("/*") {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else if let Some(c) = rest.chars().next() {
                self.at += c.len_utf8();
            } else {
                let span = Span::new(start, start + 2);
                let diagnostic = Diagnostic::new(Code::Syntax, span, "a comment begins here and never ends");
                let help = "close it with `*/`; a comment within a comment needs one of its own";
                self.push(diagnostic.help(help));
                self.lost = true;
                return;
            }
        }
    }
}
