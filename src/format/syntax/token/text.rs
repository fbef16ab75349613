//! Texts in quotation marks, whichever these are, and where one ends that is not closed.

use std::borrow::Cow;

use super::{Lexer, Token};
use crate::format::diag::{Code, Diagnostic, Span};
use crate::format::syntax::fixes;

/// What stands for a quotation mark elsewhere: those of word processors, of other languages and of program code.
pub(super) const QUOTES: [char; 12] = ['“', '”', '„', '«', '»', '‘', '’', '‚', '\'', '`', '′', '″'];

impl<'s> Lexer<'s> {
    pub(super) fn text(&mut self) -> Token<'s> {
        let start = self.at;
        let body = start + 1;
        let bytes = self.source.as_bytes();
        let mut at = body;
        let mut owned: Option<String> = None;
        let mut copied = body;
        loop {
            match bytes.get(at) {
                None => return self.unclosed(start),
                // A word or a full stop right behind the quote: it is the next text's opening one, or belongs into this text.
                Some(b'"') if self.source[at + 1..].starts_with(goes_on) => {
                    let one_line = !self.source[body..at].contains('\n');
                    let Some(end) = self.end_behind_quotes(at + 1).filter(|_| one_line) else {
                        return self.unclosed(start);
                    };
                    let diagnostic =
                        Diagnostic::new(Code::Syntax, Span::new(at, at + 1), "there is a quote within this text");
                    let fix = fixes::escaped(self.source, Span::new(body, end));
                    self.push(diagnostic.help("write \\\" for a quote within a text").fix(fix));
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

    pub(super) fn raw_text(&mut self) -> Token<'s> {
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

    /// A text between quotation marks of another kind: reported once, and read as if they were straight.
    pub(super) fn curly_text(&mut self, start: usize, open: char) -> Token<'s> {
        let rest = self.rest();
        let line = &rest[..rest.find('\n').unwrap_or(rest.len())];
        let mut quotes = line.char_indices().filter(|(_, c)| QUOTES.contains(c) || *c == '"');
        let ends = |at: usize| is_end_of_text(&line[at..]);
        let close = quotes.find(|(at, c)| ends(at + c.len_utf8()));
        self.at += close.map_or(0, |(at, c)| at + c.len_utf8());
        let help = "use the straight quotation mark \" at both ends";
        let fix = close.and_then(|_| fixes::straight(self.source, Span::new(start, self.at)));
        self.report_with(start, format!("`{open}` is not the quotation mark of a text"), help, fix);
        match close {
            Some((at, _)) => Token::Text(Cow::Borrowed(&line[..at])),
            None => {
                self.lost = true;
                Token::Broken
            }
        }
    }

    /// A text that never closes: the place is its opening quote, and reading goes on at the end of its line, with the brackets
    /// that stand there.
    fn unclosed(&mut self, start: usize) -> Token<'s> {
        let line = self.source[start..].lines().next().unwrap_or_default();
        self.at = start + line.trim_end_matches([')', ']', '}', ',', ' ']).len().max(1);
        let span = Span::new(start, start + 1);
        let diagnostic = Diagnostic::new(Code::Syntax, span, "a text begins here and is not closed");
        if !self.lost {
            self.guessed.push(self.diagnostics.len());
        }
        let help = "close it with a straight quote \", or remove this one if it is one too many";
        self.push(diagnostic.help(help).fix(fixes::closed(self.source, start)));
        Token::Broken
    }

    /// Where a text on one line ends that has quotes in it: at the next quote that something other than words follows.
    fn end_behind_quotes(&self, from: usize) -> Option<usize> {
        let line = self.source[from..].lines().next().unwrap_or_default();
        let mut quotes = line.match_indices('"').map(|(at, _)| at);
        quotes.find(|at| is_end_of_text(&line[at + 1..])).map(|at| from + at)
    }
}

/// Whether a letter right behind a quotation mark shows that the text goes on.
fn goes_on(letter: char) -> bool {
    letter.is_alphanumeric() || ".!?;'’-–…".contains(letter)
}

/// Whether what follows a quotation mark on its line shows that a text ends there.
fn is_end_of_text(rest: &str) -> bool {
    rest.trim_start().chars().next().is_none_or(|c| ",:)]}/".contains(c))
}
