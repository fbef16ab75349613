//! Tokens to a tree.

mod brackets;
mod slips;

use super::token::{Lexer, Token};
use super::tree::{Kind, Node};
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

struct Parser<'s> {
    lexer: Lexer<'s>,
    token: Token<'s>,
    span: Span,
    /// Where the last consumed token ended: the place where a missing comma belongs.
    end: u32,
    /// What closes the brackets that are open, innermost last.
    closes: Vec<char>,
    /// Where they were opened.
    opened: Vec<Span>,
    /// What may mend the finding behind which reading is lost.
    candidates: Vec<Fix>,
    /// Whether the last consumed token could not be read: then what follows may be its consequence.
    broken: bool,
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

    fn colon_follows(&self) -> bool {
        let mut ahead = self.lexer.fork();
        matches!(ahead.next().0, Token::Colon)
    }
}
