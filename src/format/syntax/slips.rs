//! What a writer's slip looks like where the parser stands, and how it is said.

use super::parser::Parser;
use super::token::Token;
use super::tree::Kind;
use crate::format::diag::{Code, Diagnostic, Span};

impl<'s> Parser<'s> {
    /// A word with which something stands in one line: what is missing between them, or around them.
    pub(super) fn after_word(&mut self, word: &'s str, start: Span) -> Kind<'s> {
        let is_value = self.lexer.between(0, start.start).trim_end().ends_with(':');
        let (here, is_straight) = (self.span, self.lexer.between(self.span.start, self.span.end).starts_with('"'));
        match self.token {
            Token::Comma | Token::Colon | Token::Close(_) | Token::End | Token::Attribute => {
                return Kind::Tuple(Some(word), Vec::new());
            }
            Token::Open(_) => {
                self.report(here, format!("`{word}` goes on with round brackets"), &format!("write {word}( … )"));
            }
            Token::Text(_) | Token::Integer(_) | Token::Decimal(_) if is_straight || !is_value => {
                let help = format!("write {word}: …, or put the whole text into quotation marks");
                self.report(here, format!("a colon is missing after `{word}`"), &help);
            }
            _ => self.in_parts(start),
        }
        Kind::Broken
    }

    /// Reports what can be read over: what comes behind it is understood all the same.
    pub(super) fn mend(&mut self, span: Span, message: impl Into<String>, help: &str) {
        self.lexer.push(Diagnostic::new(Code::Syntax, span, message).help(help));
    }

    /// Reports what may have more findings as its consequence: it is the last one.
    pub(super) fn report(&mut self, span: Span, message: impl Into<String>, help: &str) {
        self.mend(span, message, help);
        self.lexer.lost = true;
    }

    /// Reports a bracket that does not fit the one that is open.
    pub(super) fn report_bracket(&mut self, message: String, opened: Span, close: char, help: String) {
        let related = format!("opened here, to be closed with `{close}`");
        let found = Diagnostic::new(Code::Syntax, self.span, message).related(opened, related);
        self.lexer.push(found.help(help));
        self.lexer.lost = true;
    }

    /// Whether what follows stands in the same line, and is no field's name.
    pub(super) fn goes_on(&self) -> bool {
        self.is_same_line() && !self.colon_follows()
    }

    pub(super) fn is_same_line(&self) -> bool {
        !self.lexer.between(self.end, self.span.start).contains('\n')
    }

    pub(super) fn skip_words(&mut self) {
        while matches!(self.token, Token::Word(_)) && self.goes_on() {
            self.advance();
        }
    }

    /// Several words where one is meant, or the beginning of a text without its quotation mark.
    fn in_parts(&mut self, start: Span) {
        // A mark among them that means nothing has just been reported: it belongs to this.
        let own = self.lexer.diagnostics.partition_point(|found| found.span.start < start.start);
        if own < self.lexer.diagnostics.len() {
            self.lexer.diagnostics.truncate(own);
            self.lexer.lost = false;
        }
        self.skip_words();
        let span = Span { start: start.start, end: self.end };
        let rest = self.lexer.between(span.start, u32::MAX).lines().next().unwrap_or_default();
        let words: String = rest.split_inclusive([',', '"', ')']).next().unwrap_or_default().chars().take(30).collect();
        let help = "a text stands in quotation marks, and a word of the program is written as one, such as `LooksDown`";
        self.report(span, format!("`{}…` is more than one word", words.trim_end_matches([',', '"', ')'])), help);
    }

    /// Whether what follows can only belong to something further out, so that `close` is missing before it: a field's name
    /// within a list or a map, or a map's key among the fields of a struct.
    pub(super) fn belongs_further_out(&self, close: char, fields: bool) -> bool {
        let outer = &self.closes[..self.closes.len().saturating_sub(1)];
        let (is_name, is_key) = (matches!(self.token, Token::Word(_)), matches!(self.token, Token::Text(_)));
        let fits = match close {
            ')' => fields && is_key && outer.contains(&'}') && self.is_entry(),
            _ => is_name && outer.contains(&')'),
        };
        fits && self.colon_follows()
    }

    /// Whether a key with something like `Line(…)` follows, as in a map, and not a field's name in quotes.
    pub(super) fn is_entry(&self) -> bool {
        let mut ahead = self.lexer.fork();
        let next = (ahead.next().0, ahead.next().0, ahead.next().0);
        matches!(next, (Token::Colon, Token::Word(_), Token::Open('(')) | (Token::Colon, Token::Open('('), _))
    }

    /// What stands where a comma should.
    pub(super) fn no_comma(&mut self) {
        let (here, at) = (self.span, Span { start: self.end.saturating_sub(1), end: self.end });
        match self.token {
            Token::Word(word @ ("and" | "or" | "AND" | "OR" | "And" | "Or")) => self.report(
                here,
                format!("`{word}` is not written here"),
                "write All([…, …]) where all must hold, and Any([…, …]) where one is enough",
            ),
            Token::Colon if self.closes.last() == Some(&')') => {
                let help = "between round brackets every entry is written name: value, and a condition Told(\"id\")";
                self.report(here, "a colon stands here, and no name before it", help);
            }
            Token::Colon => {
                self.report(here, "there is a colon too many", "put a text into quotation marks as a whole")
            }
            _ => self.mend(at, "a comma is missing after this", "put `,` between two entries"),
        }
    }
}
