//! What stands at a place in a text, also while it is being written and is no whole value yet.

use std::borrow::Cow;

use super::token::{Lexer, Token};
use crate::format::diag::Span;

/// A place in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Cursor<'s> {
    /// The brackets that are open there, outermost first.
    pub frames: Vec<Frame<'s>>,
    /// The word or text that the place touches; empty between them.
    pub under: Under<'s>,
    /// Where that stands; the place itself where there is none.
    pub span: Span,
    /// What follows it.
    pub next: Next,
}

/// An open bracket.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame<'s> {
    /// `(`, `[` or `{`.
    pub bracket: char,
    /// The word before it: `Act` in `Act(`.
    pub head: Option<&'s str>,
    /// The field or key whose value is being written.
    pub name: Option<Cow<'s, str>>,
    /// How many values stand before, each with its comma.
    pub before: usize,
    /// Fields that are given in it, before and after.
    pub given: Vec<&'s str>,
}

/// What a place touches.
#[derive(Clone, Debug, PartialEq)]
pub enum Under<'s> {
    /// A word, without quotes.
    Word(&'s str),
    /// A text in quotes.
    Text(Cow<'s, str>),
    /// Nothing of use.
    Nothing,
}

/// What follows a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A colon: the word is a field or a key.
    Colon,
    /// A bracket: the word is a head.
    Open,
    /// Anything else.
    Other,
}

impl<'s> Cursor<'s> {
    /// What stands at a byte of a text.
    pub fn at(source: &'s str, at: usize) -> Cursor<'s> {
        let mut lexer = Lexer::new(source);
        let mut frames: Vec<Frame> = Vec::new();
        let mut last = Token::End;
        loop {
            let (token, span) = lexer.next();
            let touches = span.range().start < at && at <= span.range().end || span.range().start == at;
            if touches && token == Token::Broken && source[span.range().start..].starts_with('"') {
                // A text that is being written: what stands behind the place is not known to belong to it.
                let text = source.get(span.range().start + 1..at).unwrap_or_default();
                let span = Span::new(span.range().start, at);
                return Cursor { frames, under: Under::Text(text.into()), span, next: Next::Other };
            }
            let is_beyond = span.range().start >= at || token == Token::End;
            if touches && matches!(token, Token::Word(_) | Token::Text(_)) {
                let next = match lexer.fork().next().0 {
                    Token::Colon => Next::Colon,
                    Token::Open(_) => Next::Open,
                    _ => Next::Other,
                };
                let under = match &token {
                    Token::Word(word) => Under::Word(word),
                    Token::Text(text) => Under::Text(text.clone()),
                    _ => Under::Nothing,
                };
                given_after(lexer, &mut frames, token);
                return Cursor { frames, under, span, next };
            }
            if is_beyond {
                given_after(lexer, &mut frames, token);
                return Cursor { frames, under: Under::Nothing, span: Span::new(at, at), next: Next::Other };
            }
            take(&mut frames, &last, &token);
            last = token;
        }
    }
}

/// Goes past a token.
fn take<'s>(frames: &mut Vec<Frame<'s>>, last: &Token<'s>, token: &Token<'s>) {
    if let Token::Open(bracket) = token {
        let head = match last {
            Token::Word(word) if *bracket == '(' => Some(*word),
            _ => None,
        };
        return frames.push(Frame { bracket: *bracket, head, name: None, before: 0, given: Vec::new() });
    }
    if let Token::Close(_) = token {
        frames.pop();
    }
    let Some(frame) = frames.last_mut() else { return };
    match (token, last) {
        (Token::Comma, _) => {
            frame.name = None;
            frame.before += 1;
        }
        (Token::Colon, Token::Word(name)) => {
            frame.name = Some(Cow::Borrowed(name));
            frame.given.push(name);
        }
        (Token::Colon, Token::Text(key)) => frame.name = Some(key.clone()),
        _ => {}
    }
}

/// Finds the fields that follow in the innermost bracket, from a token on that has been read.
fn given_after<'s>(mut lexer: Lexer<'s>, frames: &mut [Frame<'s>], first: Token<'s>) {
    let Some(frame) = frames.last_mut() else { return };
    let mut depth = 0_u32;
    let (mut last, mut token) = (Token::End, first);
    loop {
        match (&token, &last) {
            (Token::End, _) => return,
            (Token::Open(_), _) => depth += 1,
            (Token::Close(_), _) if depth == 0 => return,
            (Token::Close(_), _) => depth -= 1,
            (Token::Colon, Token::Word(name)) if depth == 0 => frame.given.push(name),
            _ => {}
        }
        last = std::mem::replace(&mut token, lexer.next().0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Brackets with head and name, and what is touched, at the `|` of a text.
    fn check(marked: &str, expect: &str) {
        let at = marked.find('|').unwrap();
        let source = marked.replacen('|', "", 1);
        let cursor = Cursor::at(&source, at);
        let frames = cursor.frames.iter().map(|frame| {
            let name = frame.name.as_deref().map(|name| format!("{name}:")).unwrap_or_default();
            format!("{}{}{}{name}", frame.head.unwrap_or_default(), frame.bracket, frame.before)
        });
        let under = match &cursor.under {
            Under::Word(word) => (*word).to_owned(),
            Under::Text(text) => format!("{text:?}"),
            Under::Nothing => "-".to_owned(),
        };
        let given = cursor.frames.last().map(|frame| frame.given.join(",")).unwrap_or_default();
        assert_eq!(format!("{} {under} [{given}]", frames.collect::<Vec<_>>().join(" ")), expect, "{marked}");
    }

    #[test]
    fn places_know_their_brackets() {
        check("Scenario(id: \"a\", |)", "Scenario(1 - [id]");
        check("Scenario(id: \"a\", ti|)", "Scenario(1 ti [id]");
        check("Scenario(id: \"a\", ti|tle: \"b\")", "Scenario(1 title [id,title]");
        check("Scenario(|id: \"a\", title: \"b\")", "Scenario(0 id [id,title]");
        check("Act(manner: |, about: [\"x\"])", "Act(0manner: - [manner,about]");
        check("Act(about: [\"x\", \"|\"], does: \"D2\")", "Act(0about: [1 \"\" []");
        let nested = "Visit(exchanges: { \"hello\": Exchange(says: [ Say(|) ]) })";
        check(nested, "Visit(0exchanges: {0hello: Exchange(0says: [0 Say(0 - []");
        check("Line(when: All([Told(\"a\"), |", "Line(0when: All(0 [1 - []");
        check("| Scenario(", " - []");
        // An unfinished text goes to the end of its line.
        check("Act(does: \"D|\n)", "Act(0does: \"D\" [does]");
    }
}
