//! What stands between two brackets: items with their commas, entries with their keys, fields with their names.

use std::borrow::Cow;

use super::{MAX_DEPTH, Parser};
use crate::format::diag::{Code, Diagnostic, Fix, Span};
use crate::format::syntax::token::Token;
use crate::format::syntax::tree::{Entry, Field, Kind, Node};

impl<'s> Parser<'s> {
    pub(super) fn nested(&mut self, name: Option<&'s str>, start: Span, bracket: char) -> Node<'s> {
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
