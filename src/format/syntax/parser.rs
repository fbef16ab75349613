//! Tokens to a tree.

use std::borrow::Cow;

use super::token::{Lexer, Token};
use super::tree::{Entry, Field, Kind, Node};
use super::trial::{self, Parsed};
use crate::format::diag::{Code, Diagnostic, Fix, Span};

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
    let (node, diagnostics, _) = trial::parse_as_far(source);
    (node, diagnostics)
}

/// Parses a text once; what may mend it is yet to be tried.
pub(super) fn parse_once(source: &str) -> Parsed<'_> {
    let whole = Span::new(0, source.len());
    let broken = Node { span: whole, kind: Kind::Broken };
    if source.len() > MAX_BYTES {
        let message = format!("the file has {} MiB; at most {} are read", source.len() >> 20, MAX_BYTES >> 20);
        let help = "a full scenario has about 0.1 MiB: is this the right file?";
        let diagnostics = vec![Diagnostic::new(Code::TooLarge, Span::default(), message).help(help)];
        let (guessed, candidates) = (Vec::new(), Vec::new());
        return Parsed { node: broken, diagnostics, is_lost: true, guessed, candidates, is_cut: false };
    }
    let mut parser = Parser {
        lexer: Lexer::new(source),
        token: Token::End,
        span: whole,
        end: 0,
        closes: Vec::new(),
        opened: Vec::new(),
        candidates: Vec::new(),
        broken: false,
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
    if parser.token != Token::End {
        let span = parser.span;
        parser.report(span, "the file should end here, but goes on", "is there a closing bracket too many above?");
    }
    let Lexer { mut diagnostics, lost, guessed, .. } = parser.lexer;
    let is_cut = diagnostics.len() > MAX_FINDINGS;
    diagnostics.truncate(MAX_FINDINGS);
    Parsed { node, diagnostics, is_lost: lost, guessed, candidates: parser.candidates, is_cut }
}

pub(super) struct Parser<'s> {
    pub(super) lexer: Lexer<'s>,
    pub(super) token: Token<'s>,
    pub(super) span: Span,
    /// Where the last consumed token ended: the place where a missing comma belongs.
    pub(super) end: u32,
    /// What closes the brackets that are open, innermost last.
    pub(super) closes: Vec<char>,
    /// Where they were opened.
    pub(super) opened: Vec<Span>,
    /// What may mend the finding behind which reading is lost.
    pub(super) candidates: Vec<Fix>,
    /// Whether the last consumed token could not be read: then what follows may be its consequence.
    broken: bool,
    /// Nothing more is read after a nesting that is too deep.
    given_up: bool,
}

impl<'s> Parser<'s> {
    pub(super) fn advance(&mut self) -> Token<'s> {
        self.end = self.span.end;
        let (token, span) = if self.given_up { (Token::End, self.span) } else { self.lexer.next() };
        self.span = span;
        let consumed = std::mem::replace(&mut self.token, token);
        self.broken = consumed == Token::Broken;
        consumed
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
                    _ if self.goes_on() => self.after_word(word, start),
                    _ => Kind::Tuple(Some(word), Vec::new()),
                }
            }
            Token::Integer(_) | Token::Decimal(_) | Token::Text(_) => match self.advance() {
                Token::Integer(number) => {
                    if matches!(self.token, Token::Word(_)) && self.goes_on() {
                        let unit = self.span;
                        let told = self.mend(
                            unit,
                            "a number stands alone",
                            &format!("write {number}, without a word behind it"),
                        );
                        self.skip_words();
                        if matches!(self.token, Token::Comma | Token::Close(_)) {
                            self.attach(told, Fix::remove(Span { start: start.end, end: self.end }));
                        }
                    }
                    Kind::Integer(number)
                }
                Token::Decimal(number) => Kind::Decimal(number),
                Token::Text(text) => Kind::Text(text),
                _ => Kind::Broken,
            },
            Token::Broken | Token::Attribute => {
                self.advance();
                Kind::Broken
            }
            Token::Comma | Token::Colon | Token::Close(_) | Token::End => {
                let help = "write a text in \"quotes\", a number, a list […] or a Name(…)";
                match self.token {
                    Token::Colon | Token::End => self.report(start, "a value is missing here", help),
                    _ => self.mend(start, "a value is missing here", help),
                };
                Kind::Broken
            }
        };
        Node { span: start, kind }
    }

    fn nested(&mut self, name: Option<&'s str>, start: Span, bracket: char) -> Node<'s> {
        if self.closes.len() == MAX_DEPTH {
            let message = format!("brackets are nested more than {MAX_DEPTH} deep");
            self.lexer.push(Diagnostic::new(Code::TooDeep, self.span, message));
            self.lexer.lost = true;
            self.given_up = true;
            self.advance();
            return Node { span: start, kind: Kind::Broken };
        }
        let opened = self.span;
        self.closes.push(closing(bracket));
        self.opened.push(opened);
        self.advance();
        let kind = match bracket {
            '[' => Kind::List(self.sequence(opened, Self::value)),
            '{' => Kind::Map(self.sequence(opened, Self::entry)),
            _ => self.parenthesised(name, opened),
        };
        self.closes.pop();
        self.opened.pop();
        Node { span: Span { start: start.start, end: self.end }, kind }
    }

    /// RON mixes no names and positions: the first item decides.
    fn parenthesised(&mut self, name: Option<&'s str>, opened: Span) -> Kind<'s> {
        let is_field = matches!(self.token, Token::Word(_) | Token::Text(_)) && self.colon_follows();
        if is_field {
            Kind::Struct(name, self.items(opened, Self::field, true))
        } else {
            Kind::Tuple(name, self.sequence(opened, Self::value))
        }
    }

    pub(super) fn colon_follows(&self) -> bool {
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
                    self.wrong_bracket(found, close, opened);
                    // A bracket that closes something further out is left to it.
                    if !self.closes.contains(&found) {
                        self.advance();
                    }
                    return items;
                }
                Token::End => {
                    self.never_closed(close, opened);
                    self.given_up = true;
                    return items;
                }
                Token::Comma => {
                    self.one_too_many("comma");
                    continue;
                }
                _ if self.belongs_further_out(close, fields) => {
                    self.no_bracket(close, opened);
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
                _ => {
                    if !self.broken {
                        self.no_comma(before);
                    }
                    if self.span == before {
                        self.advance();
                    }
                }
            }
        }
    }

    /// Passes the colon after a name; whether there was one.
    fn colon(&mut self, after: &str) -> bool {
        let found = self.token == Token::Colon;
        if found {
            self.advance();
            if self.token == Token::Colon {
                self.one_too_many("colon");
            }
        } else {
            self.no_colon(after);
        }
        found
    }

    fn entry(&mut self) -> Entry<'s> {
        let key = self.value();
        let is_named = matches!(key.kind, Kind::Struct(Some(_), _) | Kind::Tuple(Some(_), _));
        if is_named && matches!(self.token, Token::Comma | Token::Close(_)) {
            self.no_id(key.span);
            return Entry { key, value: Node { span: self.span, kind: Kind::Broken } };
        }
        self.colon("this key");
        Entry { key, value: self.value() }
    }

    fn field(&mut self) -> Field<'s> {
        let name_span = self.span;
        let name = match self.token.clone() {
            Token::Word(name) => {
                self.advance();
                name
            }
            Token::Text(Cow::Borrowed(name)) if self.colon_follows() => {
                let message = format!("`{name}` is the name of a field, which has no quotation marks");
                let told = self.mend(name_span, message, &format!("write {name}: …"));
                self.attach(told, Fix::replace(name_span, name));
                self.advance();
                name
            }
            _ => {
                self.report(name_span, "a field name is missing here", "every entry here is written name: value");
                return Field { name: "", name_span, value: self.value() };
            }
        };
        // Without its colon it may be anything.
        let name = if self.colon(&format!("`{name}`")) { name } else { "" };
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

pub(super) fn opening(close: char) -> char {
    match close {
        ']' => '[',
        '}' => '{',
        _ => '(',
    }
}
