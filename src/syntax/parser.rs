//! Tokens to a tree.

use super::token::{Lexer, Token};
use super::tree::{Entry, Field, Kind, Node};
use crate::diag::{Code, Diagnostic, Span};

/// A file larger than this is refused unread: fifty times the size of a full scenario.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;

/// Brackets nested deeper than this are refused; a scenario needs about twenty.
pub const MAX_DEPTH: usize = 96;

/// After this many findings the rest is noise.
const MAX_FINDINGS: usize = 50;

/// The outermost word of a file, which says what it is: `Scenario`, `Overlay`, `Plans`. What follows is not read.
pub fn head(source: &str) -> Option<&str> {
    let mut lexer = Lexer::new(source);
    loop {
        match lexer.next().0 {
            Token::Attribute => {}
            Token::Word(word) => return Some(word),
            _ => return None,
        }
    }
}

/// Reads one value from `source`.
///
/// Never fails: what could not be understood is [`Kind::Broken`], and a diagnostic says why.
pub fn parse(source: &str) -> (Node<'_>, Vec<Diagnostic>) {
    let whole = Span::new(0, source.len());
    let broken = Node { span: whole, kind: Kind::Broken };
    if source.len() > MAX_BYTES {
        let message = format!("the file has {} MiB; at most {} are read", source.len() >> 20, MAX_BYTES >> 20);
        let help = "a full scenario has about 0.1 MiB: is this the right file?";
        return (broken, vec![Diagnostic::new(Code::TooLarge, Span::default(), message).help(help)]);
    }
    let mut parser = Parser {
        lexer: Lexer::new(source),
        token: Token::End,
        span: whole,
        end: 0,
        closes: Vec::new(),
        broken: false,
        mended: false,
        given_up: false,
    };
    parser.advance();
    while parser.token == Token::Attribute {
        parser.advance();
    }
    let node = if parser.token == Token::End {
        parser.report(Span::new(0, 0), "the file is empty", "begin with `Scenario(`");
        broken
    } else {
        parser.value()
    };
    let bracket_is_wrong = |found: &Diagnostic| found.related.is_some();
    if parser.token != Token::End && !parser.given_up && !parser.lexer.diagnostics.iter().any(bracket_is_wrong) {
        let span = parser.span;
        parser.report(span, "the file should end here, but goes on", "is there a closing bracket too many above?");
    }
    let mut diagnostics = parser.lexer.diagnostics;
    diagnostics.truncate(MAX_FINDINGS);
    (node, diagnostics)
}

struct Parser<'s> {
    lexer: Lexer<'s>,
    token: Token<'s>,
    span: Span,
    /// Where the last consumed token ended: the place where a missing comma belongs.
    end: u32,
    /// What closes the brackets that are open, innermost last.
    closes: Vec<char>,
    /// Whether the last consumed token could not be read: then what follows may be its consequence.
    broken: bool,
    /// Whether a bracket that is missing has just been reported: then no comma is missed behind it.
    mended: bool,
    /// Nothing more is read after a nesting that is too deep.
    given_up: bool,
}

impl<'s> Parser<'s> {
    fn advance(&mut self) -> Token<'s> {
        self.end = self.span.end;
        let (token, span) = if self.given_up { (Token::End, self.span) } else { self.lexer.next() };
        self.span = span;
        let consumed = std::mem::replace(&mut self.token, token);
        self.broken = consumed == Token::Broken;
        consumed
    }

    fn report(&mut self, span: Span, message: impl Into<String>, help: &str) {
        // What follows a nesting that is too deep is only its consequence.
        if !self.given_up {
            self.lexer.diagnostics.push(Diagnostic::new(Code::Syntax, span, message).help(help));
        }
    }

    fn value(&mut self) -> Node<'s> {
        let start = self.span;
        let kind = match self.token {
            Token::Open(bracket) => return self.nested(None, start, bracket),
            Token::Word(word) => {
                self.advance();
                match (word, &self.token) {
                    ("true", _) => Kind::Bool(true),
                    ("false", _) => Kind::Bool(false),
                    (_, Token::Open('(')) => return self.nested(Some(word), start, '('),
                    _ => Kind::Tuple(Some(word), Vec::new()),
                }
            }
            Token::Integer(_) | Token::Decimal(_) | Token::Text(_) => match self.advance() {
                Token::Integer(number) => Kind::Integer(number),
                Token::Decimal(number) => Kind::Decimal(number),
                Token::Text(text) => Kind::Text(text),
                _ => Kind::Broken,
            },
            Token::Broken | Token::Attribute => {
                self.advance();
                Kind::Broken
            }
            Token::Comma | Token::Colon | Token::Close(_) | Token::End => {
                self.report(
                    start,
                    "a value is missing here",
                    "write a text in \"quotes\", a number, a list […] or a Name(…)",
                );
                Kind::Broken
            }
        };
        Node { span: start, kind }
    }

    fn nested(&mut self, name: Option<&'s str>, start: Span, bracket: char) -> Node<'s> {
        if self.closes.len() == MAX_DEPTH {
            let message = format!("brackets are nested more than {MAX_DEPTH} deep");
            self.lexer.diagnostics.push(Diagnostic::new(Code::TooDeep, self.span, message));
            self.given_up = true;
            self.advance();
            return Node { span: start, kind: Kind::Broken };
        }
        let opened = self.span;
        self.closes.push(closing(bracket));
        self.advance();
        let kind = match bracket {
            '[' => Kind::List(self.sequence(opened, Self::value)),
            '{' => Kind::Map(self.sequence(opened, Self::entry)),
            _ => self.parenthesised(name, opened),
        };
        self.closes.pop();
        Node { span: Span { start: start.start, end: self.end }, kind }
    }

    /// RON mixes no names and positions: the first item decides.
    fn parenthesised(&mut self, name: Option<&'s str>, opened: Span) -> Kind<'s> {
        let is_field = matches!(self.token, Token::Word(_)) && self.colon_follows();
        if is_field {
            Kind::Struct(name, self.items(opened, Self::field, true))
        } else {
            Kind::Tuple(name, self.sequence(opened, Self::value))
        }
    }

    /// Whether what follows can only belong to something further out, so that `close` is missing before it: a field's name
    /// within a list or a map, or a map's key among the fields of a struct.
    fn belongs_further_out(&self, close: char, fields: bool) -> bool {
        let outer = &self.closes[..self.closes.len().saturating_sub(1)];
        let (is_name, is_key) = (matches!(self.token, Token::Word(_)), matches!(self.token, Token::Text(_)));
        let fits = match close {
            ')' => fields && is_key && outer.contains(&'}'),
            _ => is_name && outer.contains(&')'),
        };
        fits && self.colon_follows()
    }

    fn colon_follows(&self) -> bool {
        let mut ahead = self.lexer.fork();
        matches!(ahead.next().0, Token::Colon)
    }

    /// Items separated by commas up to the closing bracket. A missing comma and a wrong or missing bracket are reported
    /// and mended.
    fn sequence<T>(&mut self, opened: Span, item: fn(&mut Self) -> T) -> Vec<T> {
        self.items(opened, item, false)
    }

    /// The same; `fields` says whether each has a name.
    fn items<T>(&mut self, opened: Span, item: fn(&mut Self) -> T, fields: bool) -> Vec<T> {
        let mut items = Vec::new();
        let Some(close) = self.closes.last().copied() else { return items };
        loop {
            match self.token {
                Token::Close(found) if found == close => {
                    self.advance();
                    return items;
                }
                Token::Close(found) => {
                    let message = format!("`{found}` closes what `{}` opened", opening(close));
                    let related = format!("opened here, to be closed with `{close}`");
                    let missing = self.closes.contains(&found);
                    let help =
                        if missing { format!("is a `{close}` missing before it?") } else { format!("write `{close}`") };
                    let diagnostic = Diagnostic::new(Code::Syntax, self.span, message).related(opened, related);
                    self.lexer.diagnostics.push(diagnostic.help(help));
                    // A bracket that closes something further out is left to it.
                    if !missing {
                        self.advance();
                    }
                    return items;
                }
                Token::End => {
                    if !self.lexer.swallowed {
                        let message = format!("this `{}` is never closed", opening(close));
                        self.report(opened, message, &format!("add `{close}` at its end"));
                    }
                    self.given_up = true;
                    return items;
                }
                Token::Comma => {
                    let span = self.span;
                    self.report(span, "there is a comma too many", "remove one of them");
                    self.advance();
                    continue;
                }
                _ if self.belongs_further_out(close, fields) => {
                    let message = format!("a `{close}` is missing before this");
                    let related = format!("opened here, to be closed with `{close}`");
                    let diagnostic = Diagnostic::new(Code::Syntax, self.span, message).related(opened, related);
                    self.lexer.diagnostics.push(diagnostic.help(format!("write `{close},` before it")));
                    self.mended = true;
                    return items;
                }
                _ => {}
            }
            let before = self.span;
            items.push(item(self));
            // What could not be read has been reported.
            while self.token == Token::Broken {
                self.advance();
            }
            match self.token {
                Token::Comma => {
                    self.advance();
                }
                Token::Close(_) | Token::End => {}
                _ if std::mem::take(&mut self.mended) => {}
                _ => {
                    if !self.broken {
                        let at = Span { start: self.end.saturating_sub(1), end: self.end };
                        self.report(at, "a comma is missing after this", "put `,` between two entries");
                    }
                    if self.span == before {
                        self.advance();
                    }
                }
            }
        }
    }

    fn colon(&mut self, after: &str) {
        if self.token == Token::Colon {
            self.advance();
        } else {
            let span = self.span;
            self.report(span, format!("a colon is missing after {after}"), "write name: value");
        }
    }

    fn entry(&mut self) -> Entry<'s> {
        let key = self.value();
        self.colon("this key");
        Entry { key, value: self.value() }
    }

    fn field(&mut self) -> Field<'s> {
        let name_span = self.span;
        let name = match self.token {
            Token::Word(name) => {
                self.advance();
                name
            }
            _ => {
                self.report(name_span, "a field name is missing here", "every entry here is written name: value");
                return Field { name: "", name_span, value: self.value() };
            }
        };
        self.colon(&format!("`{name}`"));
        Field { name, name_span, value: self.value() }
    }
}

fn closing(open: char) -> char {
    match open {
        '[' => ']',
        '{' => '}',
        _ => ')',
    }
}

fn opening(close: char) -> char {
    match close {
        ']' => '[',
        '}' => '{',
        _ => '(',
    }
}
