//! Characters to tokens.

use std::borrow::Cow;

use super::fixes;
use crate::format::diag::{Code, Diagnostic, Fix, Span, is_unseen, strange_letter, without_unseen};

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

/// What stands for a quotation mark elsewhere: those of word processors, of other languages and of program code.
const QUOTES: [char; 12] = ['“', '”', '„', '«', '»', '‘', '’', '‚', '\'', '`', '′', '″'];
/// How a line begins that a tool for versions has left in a file where two versions clash.
const CLASHES: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];
/// How notes begin elsewhere.
const NOTES: [&str; 4] = ["<!--", "--", "/", "#"];

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

    fn word(&mut self) -> Token<'s> {
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
    fn without_unseen(&mut self, start: usize, token: Token<'s>) -> Token<'s> {
        let written = &self.source[start..self.at];
        if !written.contains(is_unseen) {
            return token;
        }
        let help = strange_letter(written).unwrap_or_default();
        let fix = without_unseen(written, Span::new(start, start).start);
        self.report_with(start, "this has a letter that cannot be seen", &help, fix);
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
                    let fix = fixes::percent(self.source, self.at - 1);
                    let message = format!("`{written}%` is not a number");
                    self.report_with(start, message, &format!("write {written} alone"), fix);
                }
                Token::Integer(number)
            }
            Err(_) if digits.parse::<f64>().is_ok_and(f64::is_finite) => Token::Decimal(written),
            Err(_) => self.no_number(start, written),
        }
    }

    fn no_number(&mut self, start: usize, written: &str) -> Token<'s> {
        let help = match written {
            "+" => "a text goes on in the next line of the same quotation marks; nothing is added up here",
            "-" => "entries of a list stand in square brackets, with a comma after each and no dash before",
            _ => "numbers here are whole, such as 40 or -3",
        };
        self.report(start, format!("`{written}` is not a number"), help);
        self.lost |= matches!(written, "+" | "-");
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

    /// A text between quotation marks of another kind: reported once, and read as if they were straight.
    fn curly_text(&mut self, start: usize, open: char) -> Token<'s> {
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
}

/// Whether a letter right behind a quotation mark shows that the text goes on.
fn goes_on(letter: char) -> bool {
    letter.is_alphanumeric() || ".!?;'’-–…".contains(letter)
}

/// Whether what follows a quotation mark on its line shows that a text ends there.
fn is_end_of_text(rest: &str) -> bool {
    rest.trim_start().chars().next().is_none_or(|c| ",:)]}/".contains(c))
}
