//! Characters to tokens.

use std::borrow::Cow;

use crate::diag::{Code, Diagnostic, Span, is_unseen, strange_letter};

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
    /// Whether a comment without an end has swallowed the rest of the file, with all brackets that are in it.
    pub(super) swallowed: bool,
}

const QUOTES: [char; 7] = ['“', '”', '„', '«', '»', '‘', '’'];

impl<'s> Lexer<'s> {
    pub(super) fn new(source: &'s str) -> Self {
        let at = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        Lexer { source, at, diagnostics: Vec::new(), swallowed: false }
    }

    /// A second reader at the same place, to look ahead; what it finds wrong is reported when it is read for good.
    pub(super) fn fork(&self) -> Lexer<'s> {
        Lexer { source: self.source, at: self.at, diagnostics: Vec::new(), swallowed: false }
    }

    fn rest(&self) -> &'s str {
        &self.source[self.at..]
    }

    fn report(&mut self, start: usize, message: impl Into<String>, help: &str) {
        let span = Span::new(start, self.at.max(start + 1));
        self.diagnostics.push(Diagnostic::new(Code::Syntax, span, message).help(help));
    }

    /// The next token and its place.
    pub(super) fn next(&mut self) -> (Token<'s>, Span) {
        self.skip_blank();
        let start = self.at;
        let token = self.token();
        (token, Span::new(start, self.at))
    }

    fn skip_blank(&mut self) {
        loop {
            let rest = self.rest();
            let blank = rest.len() - rest.trim_start().len();
            self.at += blank;
            let rest = self.rest();
            if rest.starts_with("//") {
                self.at += rest.find('\n').unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                self.block_comment();
            } else if blank == 0 {
                return;
            }
        }
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
                self.diagnostics.push(diagnostic.help(help));
                self.swallowed = true;
                return;
            }
        }
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
            _ if QUOTES.contains(&c) => self.curly_text(start, c),
            '%' => {
                self.report(start, "`%` is not written here", "a number stands alone, such as 40");
                Token::Broken
            }
            _ if is_unseen(c) => {
                let message = format!("here is a letter that cannot be seen (U+{:04X})", c as u32);
                self.report(start, message, "delete it, and what stands beside it, and type that again");
                Token::Broken
            }
            _ => {
                self.report(
                    start,
                    format!("the character `{c}` means nothing here"),
                    "texts stand between straight quotes \"…\"",
                );
                Token::Broken
            }
        }
    }

    fn word(&mut self) -> Token<'s> {
        let (start, rest) = (self.at, self.rest());
        let end = rest.find(|c: char| c != '_' && !c.is_alphanumeric() && !is_unseen(c)).unwrap_or(rest.len());
        self.at += end;
        self.without_unseen(start, Token::Word(&rest[..end]))
    }

    /// The word or number that has just been read, unless it has a letter that cannot be seen.
    fn without_unseen(&mut self, start: usize, token: Token<'s>) -> Token<'s> {
        let written = &self.source[start..self.at];
        if !written.contains(is_unseen) {
            return token;
        }
        let help = strange_letter(written).unwrap_or_default();
        self.report(start, "this has a letter that cannot be seen", &help);
        Token::Broken
    }

    fn number(&mut self) -> Token<'s> {
        let start = self.at;
        let rest = self.rest();
        let is_part = |c: char| c.is_ascii_alphanumeric() || "+-._".contains(c) || is_unseen(c);
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        self.at += end;
        let written = &rest[..end];
        if written.contains(is_unseen) {
            return self.without_unseen(start, Token::Broken);
        }
        let digits = written.replace('_', "");
        match digits.parse::<i64>() {
            Ok(number) => {
                if rest[end..].starts_with('%') {
                    self.at += 1;
                    self.report(start, format!("`{written}%` is not a number"), &format!("write {written} alone"));
                }
                Token::Integer(number)
            }
            Err(_) if digits.parse::<f64>().is_ok_and(f64::is_finite) => Token::Decimal(written),
            Err(_) => {
                self.report(start, format!("`{written}` is not a number"), "numbers here are whole, such as 40 or -3");
                Token::Broken
            }
        }
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

    /// A text between word-processor quotes: reported once, and read as if the quotes were straight.
    fn curly_text(&mut self, start: usize, open: char) -> Token<'s> {
        self.report(
            start,
            format!("`{open}` is a quotation mark from a word processor"),
            "use the straight quote \" at both ends",
        );
        let rest = self.rest();
        let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
        let Some(close) = line.find(|c| QUOTES[..5].contains(&c) || c == '"') else { return Token::Broken };
        let text = &line[..close];
        self.at += close + line[close..].chars().next().map_or(0, char::len_utf8);
        Token::Text(Cow::Borrowed(text))
    }

    fn raw_text(&mut self) -> Token<'s> {
        let start = self.at;
        let after = &self.rest()[1..];
        let hashes = after.len() - after.trim_start_matches('#').len();
        let Some(body) = after[hashes..].strip_prefix('"') else {
            return self.word();
        };
        let close = format!("\"{}", &after[..hashes]);
        let Some(end) = body.find(&close) else {
            self.at = self.source.len();
            return self.unclosed(start);
        };
        self.at += 1 + hashes + 1 + end + close.len();
        Token::Text(Cow::Borrowed(&body[..end]))
    }

    /// A text that never closes: the place is its opening quote, and reading goes on in the next line.
    fn unclosed(&mut self, start: usize) -> Token<'s> {
        let rest = &self.source[start..];
        self.at = start + rest.find('\n').unwrap_or(rest.len());
        let span = Span::new(start, start + 1);
        let diagnostic = Diagnostic::new(Code::Syntax, span, "a text begins here and is not closed");
        self.diagnostics.push(diagnostic.help("close it with a straight quote \""));
        Token::Broken
    }

    /// Where a text on one line ends that has quotes in it: at the next quote that something other than words follows.
    fn end_behind_quotes(&self, from: usize) -> Option<usize> {
        let line = self.source[from..].lines().next().unwrap_or_default();
        let mut quotes = line.match_indices('"').map(|(at, _)| at);
        let ends = |at: &usize| line[at + 1..].trim_start().chars().next().is_none_or(|c| ",:)]}/".contains(c));
        quotes.find(ends).map(|at| from + at)
    }

    fn text(&mut self) -> Token<'s> {
        let start = self.at;
        let body = start + 1;
        let bytes = self.source.as_bytes();
        let mut at = body;
        let mut owned: Option<String> = None;
        let mut copied = body;
        loop {
            match bytes.get(at) {
                None => return self.unclosed(start),
                // A word right behind the quote: it is the next text's opening one, or belongs into this text.
                Some(b'"') if self.source[at + 1..].starts_with(char::is_alphanumeric) => {
                    let one_line = !self.source[body..at].contains('\n');
                    let Some(end) = self.end_behind_quotes(at + 1).filter(|_| one_line) else {
                        return self.unclosed(start);
                    };
                    let diagnostic =
                        Diagnostic::new(Code::Syntax, Span::new(at, at + 1), "there is a quote within this text");
                    self.diagnostics.push(diagnostic.help("write \\\" for a quote within a text"));
                    at = end;
                    break;
                }
                Some(b'"') => break,
                Some(b'\\') => {
                    let text = owned.get_or_insert_default();
                    text.push_str(&self.source[copied..at]);
                    self.at = at + 1;
                    match self.escape() {
                        Some(c) => text.push(c),
                        None => {
                            self.at = (self.at + 1).min(self.source.len());
                            self.at = self.source.ceil_char_boundary(self.at);
                            self.report(
                                at,
                                "this escape is not known",
                                "write \\\" for a quote and \\\\ for a backslash",
                            );
                        }
                    }
                    at = self.at;
                    copied = at;
                }
                Some(_) => at += 1,
            }
        }
        self.at = at + 1;
        match owned {
            None => Token::Text(Cow::Borrowed(&self.source[body..at])),
            Some(mut text) => {
                text.push_str(&self.source[copied..at]);
                Token::Text(Cow::Owned(text))
            }
        }
    }

    /// The character of an escape; stands behind it on success, on the offending character otherwise.
    fn escape(&mut self) -> Option<char> {
        let c = self.rest().chars().next()?;
        let plain = match c {
            '"' | '\\' | '\'' => Some(c),
            'n' => Some('\n'),
            't' => Some('\t'),
            'r' => Some('\r'),
            '0' => Some('\0'),
            _ => None,
        };
        if plain.is_some() {
            self.at += 1;
            return plain;
        }
        let (digits, length) = match c {
            'x' => (self.rest().get(1..3)?, 3),
            'u' => {
                let inner = self.rest().get(1..)?.strip_prefix('{')?;
                let digits = &inner[..inner.find('}')?];
                (digits, digits.len() + 3)
            }
            _ => return None,
        };
        let c = u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)?;
        self.at += length;
        Some(c)
    }
}
