//! Characters to tokens.

mod blank;
mod number;
mod text;
mod word;

use std::borrow::Cow;

use super::fixes;
use crate::format::diag::{Code, Diagnostic, Fix, Span, is_unseen};
use text::QUOTES;

/// The smallest unit with a meaning.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token<'s> {
    Open(char),
    Close(char),
    Comma,
    Colon,
    Word(&'s str),
    Integer(i64),
    Decimal(&'s str),
    Text(Cow<'s, str>),
    /// `#![enable(…)]`, which changes nothing here: optional fields may always be left out.
    Attribute,
    /// Something unreadable; already reported.
    Broken,
    End,
}

/// Reads tokens one after another; never fails, reports and goes on.
pub(super) struct Lexer<'s> {
    source: &'s str,
    at: usize,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Whether something was found after which nothing can be told for certain: what is found then may be its consequence.
    pub(super) lost: bool,
    /// Which of the findings have a fix that is yet to be tried.
    pub(super) guessed: Vec<usize>,
}

impl<'s> Lexer<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        let at = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Lexer::starting(source, at)
    }

    fn starting(source: &'s str, at: usize) -> Self {
        Lexer { source, at, diagnostics: Vec::new(), lost: false, guessed: Vec::new() }
    }

    /// One that reads what stands behind a place.
    pub(super) fn behind(source: &'s str, place: Span) -> Self {
        Lexer::starting(source, place.range().end)
    }

    /// A second reader at the same place, to look ahead; what it finds wrong is reported when it is read for good.
    pub(super) fn fork(&self) -> Lexer<'s> {
        Lexer::starting(self.source, self.at)
    }

    /// What stands between two places.
    pub(super) fn between(&self, start: u32, end: u32) -> &'s str {
        self.source.get(start as usize..(end as usize).min(self.source.len())).unwrap_or_default()
    }

    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn report(&mut self, start: usize, message: impl Into<String>, help: &str) {
        self.report_with(start, message, help, None);
    }

    fn report_with(&mut self, start: usize, message: impl Into<String>, help: &str, fix: impl Into<Option<Fix>>) {
        let span = Span::new(start, self.at.max(start + 1));
        self.push(Diagnostic::new(Code::Syntax, span, message).help(help).fix(fix));
    }

    /// Keeps a finding, unless it may be the consequence of one that was found before.
    pub(super) fn push(&mut self, found: Diagnostic) {
        if !self.lost {
            self.diagnostics.push(found);
        }
    }

    /// The next token and its place.
    pub(super) fn next(&mut self) -> (Token<'s>, Span) {
        self.skip_blank();
        let start = self.at;
        let token = self.token();
        (token, Span::new(start, self.at))
    }

    fn token(&mut self) -> Token<'s> {
        let start = self.at;
        let Some(c) = self.rest().chars().next() else { return Token::End };
        match c {
            '"' => return self.text(),
            'r' if self.rest()[1..].starts_with(['"', '#']) => return self.raw_text(),
            '0'..='9' | '-' | '+' | '.' => return self.number(),
            '#' => return self.attribute(),
            _ if c == '_' || c.is_alphabetic() => return self.word(),
            _ => self.at += c.len_utf8(),
        }
        match c {
            '(' | '[' | '{' => Token::Open(c),
            ')' | ']' | '}' => Token::Close(c),
            ',' => Token::Comma,
            ':' => Token::Colon,
            ';' => {
                let fix = Fix::replace(Span::new(start, self.at), ",");
                self.report_with(start, "`;` is not written here", "write a comma", fix);
                Token::Comma
            }
            '=' => self.equals(start),
            _ if QUOTES.contains(&c) => self.curly_text(start, c),
            '%' => {
                let fix = fixes::percent(self.source, start);
                self.report_with(start, "`%` is not written here", "a number stands alone, such as 40", fix);
                Token::Broken
            }
            _ if is_unseen(c) => {
                let message = format!("here is a letter that cannot be seen (U+{:04X})", c as u32);
                let fix = Fix::remove(Span::new(start, self.at));
                self.report_with(start, message, "delete it, and what stands beside it, and type that again", fix);
                Token::Broken
            }
            _ => self.stray(start, c),
        }
    }

    /// `=` in place of the colon; also `=>`.
    fn equals(&mut self, start: usize) -> Token<'s> {
        self.at += usize::from(self.rest().starts_with('>'));
        let fix = fixes::colon(self.source, Span::new(start, self.at));
        self.report_with(start, "`=` is not written here", "write a colon: name: value", fix);
        Token::Colon
    }

    /// A character that means nothing: what it may have been meant for.
    fn stray(&mut self, start: usize, c: char) -> Token<'s> {
        let help = match c {
            '&' | '|' => "write All([…, …]) where all must hold, and Any([…, …]) where one is enough",
            '*' | '•' | '·' | '–' | '—' => {
                "entries of a list stand in square brackets, with a comma after each and no dash before"
            }
            '−' => "write a hyphen, -, for minus",
            '…' => "put in its place what it stands for",
            _ => "delete it; a text stands between straight quotation marks \"…\"",
        };
        let is_minus = c == '−' && self.rest().starts_with(|c: char| c.is_ascii_digit());
        let fix = is_minus.then(|| Fix::replace(Span::new(start, self.at), "-"));
        self.report_with(start, format!("the character `{c}` means nothing here"), help, fix);
        self.lost = true;
        Token::Broken
    }

    fn attribute(&mut self) -> Token<'s> {
        let start = self.at;
        let rest = self.rest();
        let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
        self.at += line.find(']').map_or(line.len(), |at| at + 1);
        if !line.starts_with("#![enable(") {
            self.report(start, "`#` means nothing here", "comments begin with `//`");
            return Token::Broken;
        }
        Token::Attribute
    }
}
