//! What a writer's slip looks like where the parser stands, and how it is said.

use super::Parser;
use super::brackets::opening;
use crate::format::diag::{Code, Diagnostic, Fix, Span};
use crate::format::syntax::fixes;
use crate::format::syntax::token::Token;
use crate::format::syntax::tree::Kind;

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
                let told =
                    self.report(here, format!("`{word}` goes on with round brackets"), &format!("write {word}( … )"));
                let is_type = word.starts_with(|c: char| c.is_ascii_uppercase());
                self.propose(told, |parser| fixes::brackets(parser.text(), here, ["(", ")"]).filter(|_| is_type));
            }
            Token::Text(_) | Token::Integer(_) | Token::Decimal(_) if is_straight || !is_value => {
                let help = format!("write {word}: …, or put the whole text into quotation marks");
                let told = self.report(here, format!("a colon is missing after `{word}`"), &help);
                let is_field = !is_value && word.starts_with(|c: char| c.is_ascii_lowercase());
                self.propose(told, |parser| is_field.then(|| Fix::insert(parser.end, ":")));
            }
            _ => self.in_parts(start),
        }
        Kind::Broken
    }

    /// Reports what can be read over: what comes behind it is understood all the same. Gives its number, unless it may be the
    /// consequence of something before.
    pub(super) fn mend(&mut self, span: Span, message: impl Into<String>, help: &str) -> Option<usize> {
        let number = (!self.lexer.lost).then_some(self.lexer.diagnostics.len());
        self.lexer.push(Diagnostic::new(Code::Syntax, span, message).help(help));
        number
    }

    /// Reports what may have more findings as its consequence: it is the last one.
    pub(super) fn report(&mut self, span: Span, message: impl Into<String>, help: &str) -> Option<usize> {
        let number = self.mend(span, message, help);
        self.lexer.lost = true;
        number
    }

    /// Adds what mends a finding that has been read over.
    pub(super) fn attach(&mut self, number: Option<usize>, fix: Fix) {
        if let Some(found) = number.and_then(|number| self.lexer.diagnostics.get_mut(number)) {
            found.fix = Some(fix);
        }
    }

    /// Adds what may mend a finding behind which nothing is certain: it will be tried.
    fn propose<F: IntoIterator<Item = Fix>>(&mut self, number: Option<usize>, fixes: impl FnOnce(&Self) -> F) {
        if number.is_some() {
            self.candidates = fixes(self).into_iter().collect();
        }
    }

    /// A comma or a colon that is there twice; passes it.
    pub(super) fn one_too_many(&mut self, what: &str) {
        let span = self.span;
        let told = self.mend(span, format!("there is a {what} too many"), "remove one of them");
        self.attach(told, fixes::removed(self.text(), span));
        self.advance();
    }

    /// Something other than a colon after a name.
    pub(super) fn no_colon(&mut self, after: &str) {
        let span = self.span;
        let told = self.report(span, format!("a colon is missing after {after}"), "write name: value");
        let is_value = match self.token {
            Token::Word(_) => matches!(self.lexer.fork().next().0, Token::Open('(')),
            Token::Text(_) | Token::Integer(_) | Token::Open(_) => true,
            _ => false,
        };
        self.propose(told, |parser| is_value.then(|| Fix::insert(parser.end, ":")));
    }

    /// A value in braces without the id that should stand before it.
    pub(super) fn no_id(&mut self, value: Span) {
        let help = "write a list in square brackets [ … ], or an id and a colon before each entry";
        let told = self.report(value, "in braces every entry has an id before it", help);
        self.propose(told, |parser| {
            let opened = parser.opened.last().copied()?;
            let is_first = parser.lexer.between(opened.end, value.start).trim().is_empty();
            fixes::brackets(parser.text(), opened, ["[", "]"]).filter(|_| is_first)
        });
    }

    /// A bracket that does not close the one that is open: that one's is missing before it, or it stands in its place.
    pub(super) fn wrong_bracket(&mut self, found: char, close: char, opened: Span) {
        let message = format!("`{found}` closes what `{}` opened", opening(close));
        let missing = self.closes.contains(&found);
        let help = if missing { format!("is a `{close}` missing before it?") } else { format!("write `{close}`") };
        let told = self.report_bracket(message, opened, close, help);
        self.propose(told, |parser| {
            let before = missing.then(|| parser.close_before(close, ""));
            before.into_iter().chain([Fix::replace(parser.span, close.to_string())])
        });
    }

    /// The end of the file, while a bracket is open.
    pub(super) fn never_closed(&mut self, close: char, opened: Span) {
        let message = format!("this `{}` is never closed", opening(close));
        let told = self.report(opened, message, &format!("add `{close}` at its end"));
        self.propose(told, |parser| parser.close_at_end(close));
    }

    /// Something that belongs further out, while a bracket is open.
    pub(super) fn no_bracket(&mut self, close: char, opened: Span) {
        let message = format!("a `{close}` is missing before this");
        let told = self.report_bracket(message, opened, close, format!("write `{close},` before it"));
        self.propose(told, |parser| [parser.close_before(close, ",")]);
    }

    /// Puts a bracket behind what has been read, before the comma there; otherwise with what follows it.
    fn close_before(&self, close: char, follows: &str) -> Fix {
        match self.lexer.between(self.end.saturating_sub(1), self.end) {
            "," => Fix::insert(self.end - 1, close.to_string()),
            _ => Fix::insert(self.end, format!("{close}{follows}")),
        }
    }

    /// Puts the outermost bracket at the end of the text, where it is plain that it is this one that is missing: what stands
    /// last is indented.
    fn close_at_end(&self, close: char) -> Option<Fix> {
        let text = self.text();
        let is_indented = text.trim_end().lines().last().is_some_and(|line| line.starts_with([' ', '\t']));
        let before = if text.ends_with('\n') { "" } else { "\n" };
        let end = Span::new(text.len(), text.len()).start;
        (is_indented && self.closes.len() == 1).then(|| Fix::insert(end, format!("{before}{close}\n")))
    }

    /// The whole text.
    fn text(&self) -> &'s str {
        self.lexer.between(0, u32::MAX)
    }

    /// Reports a bracket that does not fit the one that is open.
    fn report_bracket(&mut self, message: String, opened: Span, close: char, help: String) -> Option<usize> {
        let number = (!self.lexer.lost).then_some(self.lexer.diagnostics.len());
        let related = format!("opened here, to be closed with `{close}`");
        let found = Diagnostic::new(Code::Syntax, self.span, message).related(opened, related);
        self.lexer.push(found.help(help));
        self.lexer.lost = true;
        number
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
        let told =
            self.report(span, format!("`{}…` is more than one word", words.trim_end_matches([',', '"', ')'])), help);
        let is_end = matches!(self.token, Token::Comma | Token::Close(_));
        self.propose(told, |parser| {
            let one = fixes::one_word(parser.text(), span).filter(|_| is_end);
            one.into_iter().chain(fixes::opened(parser.text(), span.range().start))
        });
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

    /// What stands where a comma should, behind the item that begins at `item`.
    pub(super) fn no_comma(&mut self, item: Span) {
        let (here, at) = (self.span, Span { start: self.end.saturating_sub(1), end: self.end });
        match self.token {
            Token::Word(word @ ("and" | "or" | "AND" | "OR" | "And" | "Or")) => {
                let help = "write All([…, …]) where all must hold, and Any([…, …]) where one is enough";
                let told = self.report(here, format!("`{word}` is not written here"), help);
                self.propose(told, |parser| fixes::joined(parser.text(), item, here));
                // It is no word of the next entry.
                self.advance();
            }
            Token::Colon if self.closes.last() == Some(&')') => {
                let help = "between round brackets every entry is written name: value, and a condition Told(\"id\")";
                let told = self.report(here, "a colon stands here, and no name before it", help);
                self.propose(told, |parser| fixes::called(parser.text(), here));
            }
            Token::Colon => {
                self.report(here, "there is a colon too many", "put a text into quotation marks as a whole");
            }
            _ => {
                let told = self.mend(at, "a comma is missing after this", "put `,` between two entries");
                if self.begins_an_item() {
                    self.attach(told, Fix::insert(self.end, ","));
                }
            }
        }
    }

    /// Whether what stands here can only be the next item: a name with its colon, or a value where no name stands.
    fn begins_an_item(&self) -> bool {
        let is_open = || matches!(self.lexer.fork().next().0, Token::Open('('));
        match self.token {
            Token::Word(_) if self.colon_follows() => true,
            Token::Word(_) => is_open(),
            Token::Text(_) if self.colon_follows() => true,
            Token::Text(_) | Token::Integer(_) | Token::Open(_) => self.closes.last() == Some(&']'),
            _ => false,
        }
    }
}
