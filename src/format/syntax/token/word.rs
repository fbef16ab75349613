//! Words: names of fields and types, and all others that the program knows.

use super::{Lexer, Token};
use crate::format::diag::{Fix, Span, is_unseen, strange_letter, without_unseen};

impl<'s> Lexer<'s> {
    pub(super) fn word(&mut self) -> Token<'s> {
        let (start, rest) = (self.at, self.rest());
        let end = rest.find(|c: char| c != '_' && !c.is_alphanumeric() && !is_unseen(c)).unwrap_or(rest.len());
        self.at += end;
        if rest[end..].strip_prefix('-').is_some_and(|on| on.starts_with(char::is_alphabetic)) {
            return self.hyphenated(start);
        }
        self.without_unseen(start, Token::Word(&rest[..end]))
    }

    /// Words joined by hyphens are no word of the program: an id without its quotes, or such a word as it is written elsewhere.
    fn hyphenated(&mut self, start: usize) -> Token<'s> {
        let rest = &self.source[start..];
        let end = rest.find(|c: char| !"-_".contains(c) && !c.is_alphanumeric()).unwrap_or(rest.len());
        self.at = start + end;
        let written = &rest[..end];
        let help = format!("an id stands in quotation marks, \"{written}\"; a word of the program has no hyphen");
        let fix = Fix::replace(Span::new(start, self.at), format!("\"{written}\""));
        self.report_with(start, format!("`{written}` has a hyphen, and no quotation marks"), &help, fix);
        self.lost = true;
        Token::Broken
    }

    /// The word or number that has just been read, unless it has a letter that cannot be seen.
    pub(super) fn without_unseen(&mut self, start: usize, token: Token<'s>) -> Token<'s> {
        let written = &self.source[start..self.at];
        if !written.contains(is_unseen) {
            return token;
        }
        let help = strange_letter(written).unwrap_or_default();
        let fix = without_unseen(written, Span::new(start, start).start);
        self.report_with(start, "this has a letter that cannot be seen", &help, fix);
        Token::Broken
    }
}
