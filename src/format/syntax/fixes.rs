//! What would mend a slip of form. Where reading went on as if the right thing stood there, the fix writes what was read. Where it
//! did not, [`trial`](super::trial) tries it.

use super::token::{Lexer, Token};
use crate::format::diag::{Fix, Span};

/// A colon right behind the name, in place of the sign at `span`.
pub(super) fn colon(source: &str, span: Span) -> Option<Fix> {
    let (before, after) = (&source[..span.range().start], &source[span.range().end..]);
    let name = before.trim_end_matches([' ', '\t']);
    let colon = if after.starts_with(char::is_whitespace) { ":" } else { ": " };
    let is_name = name.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '"');
    is_name.then(|| Fix::replace(Span::new(name.len(), span.range().end), colon))
}

/// A number without the sign for percent at `at`.
pub(super) fn percent(source: &str, at: usize) -> Option<Fix> {
    let number = source[..at].trim_end_matches([' ', '\t']);
    number.ends_with(|c: char| c.is_ascii_digit()).then(|| Fix::remove(Span::new(number.len(), at + 1)))
}

/// A token without the blanks before it.
pub(super) fn removed(source: &str, span: Span) -> Fix {
    let start = source[..span.range().start].trim_end_matches([' ', '\t']).len();
    Fix::remove(Span::new(start, span.range().end))
}

/// Two strokes in place of how the note `written` begins elsewhere; what would end it there goes.
pub(super) fn note(source: &str, written: Span, mark: &str) -> Option<Fix> {
    let Span { start, end } = written;
    let begin = Fix::replace(Span { start, end: start + Span::new(0, mark.len()).end }, "//");
    let note = &source[written.range()];
    let Some(inner) = note.strip_suffix("-->").filter(|_| mark == "<!--") else { return Some(begin) };
    let is_alone = source[end as usize..].lines().next().is_none_or(|rest| rest.trim().is_empty());
    let tail = Span { start: start + Span::new(0, inner.len()).end, end };
    (is_alone && !note.contains('\n')).then(|| begin.and(Fix::remove(tail)))
}

/// Straight quotation marks around the text at `span`, which was read between others.
pub(super) fn straight(source: &str, span: Span) -> Option<Fix> {
    let written = &source[span.range()];
    let (open, close) = (written.chars().next()?, written.chars().next_back()?);
    let inner = &written[open.len_utf8()..written.len() - close.len_utf8()];
    let opens_twice = !['\'', '`', '′', '″'].contains(&open) && inner.contains(open);
    // A backslash means nothing there, and something between straight ones.
    if opens_twice || inner.contains('\\') {
        return None;
    }
    let at =
        |byte: usize, letter: char| Span::new(span.range().start + byte, span.range().start + byte + letter.len_utf8());
    let within = inner.match_indices('"').map(|(byte, _)| Fix::insert(at(open.len_utf8() + byte, '"').start, "\\"));
    let ends = [(0, open), (written.len() - close.len_utf8(), close)].into_iter().filter(|(_, quote)| *quote != '"');
    Fix::all(ends.map(|(byte, quote)| Fix::replace(at(byte, quote), "\"")).chain(within))
}

/// A stroke before every quote within the text whose words stand at `body`: where they come in pairs, or where the text has
/// opened one of another kind before.
pub(super) fn escaped(source: &str, body: Span) -> Option<Fix> {
    let words = &source[body.range()];
    let quotes: Vec<usize> =
        words.match_indices('"').map(|(at, _)| at).filter(|at| !words[..*at].ends_with('\\')).collect();
    let opens = |before: &str| before.rfind(['„', '“']).is_some_and(|at| !before[at..].contains('”'));
    let is_sure = match quotes.as_slice() {
        [alone] => opens(&words[..*alone]),
        many => many.len() % 2 == 0,
    };
    let escape = |at: usize| Fix::insert(body.start + Span::new(0, at).end, "\\");
    Fix::all(quotes.into_iter().map(escape)).filter(|_| is_sure)
}

/// The quotation mark that ends the text which begins at `start`: at the end of its line, before the brackets and commas there,
/// where nothing else can stand before them and the next line begins something new.
pub(super) fn closed(source: &str, start: usize) -> Option<Fix> {
    let line = source[start + 1..].lines().next()?;
    let words = line.trim_end_matches([')', ']', '}', ',', ' ', '\t', '\r']);
    let count = |brackets: &[char]| words.matches(brackets).count();
    let is_whole = !words.is_empty() && words.len() < line.trim_end().len() && !line.contains(['"', '\\']);
    let is_sure = is_whole && count(&['(', '[', '{']) == count(&[')', ']', '}']) && !names_a_field(words);
    let next = source[start + 1 + line.len()..].trim_start();
    (is_sure && begins_anew(next)).then(|| Fix::insert(Span::new(0, start + 1 + words.len()).end, "\""))
}

/// The quotation mark before a text that has only the one at its end, in its line.
pub(super) fn opened(source: &str, start: usize) -> Option<Fix> {
    let line = source[start..].lines().next()?;
    let (words, rest) = line.split_once('"')?;
    let ends = rest.chars().all(|c| ")]}, \t\r".contains(c));
    (ends && !names_a_field(words)).then(|| Fix::insert(Span::new(0, start).end, "\""))
}

/// Whether words have something like `, name:` in them.
fn names_a_field(words: &str) -> bool {
    words.match_indices(',').any(|(at, _)| {
        let rest = words[at + 1..].trim_start();
        let name = rest.trim_start_matches(|c: char| c == '_' || c.is_ascii_alphanumeric());
        name.len() < rest.len() && name.trim_start().starts_with(':')
    })
}

/// Whether a line begins with a name and its colon, a type, a text, a note or a closing bracket.
fn begins_anew(line: &str) -> bool {
    let name = line.trim_start_matches(|c: char| c == '_' || c.is_ascii_alphanumeric());
    let is_named = name.len() < line.len() && name.starts_with([':', '(']);
    is_named || line.is_empty() || line.starts_with([']', ')', '}', '"']) || line.starts_with("//")
}

/// Words with capital letters as one, such as `LooksDown`.
pub(super) fn one_word(source: &str, span: Span) -> Option<Fix> {
    let is_part = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_uppercase()) && part.chars().all(|c| c.is_ascii_alphabetic())
    };
    let written = &source[span.range()];
    written.split(' ').all(is_part).then(|| Fix::replace(span, written.replace(' ', "")))
}

/// Other brackets in place of the pair that opens at `open`.
pub(super) fn brackets(source: &str, open: Span, instead: [&str; 2]) -> Option<Fix> {
    let close = matching(source, open)?;
    Some(Fix::replace(open, instead[0]).and(Fix::replace(close, instead[1])))
}

/// The bracket that closes another.
fn matching(source: &str, open: Span) -> Option<Span> {
    let mut lexer = Lexer::behind(source, open);
    let mut depth = 0_u32;
    loop {
        match lexer.next() {
            (Token::End, _) => return None,
            (Token::Open(_), _) => depth += 1,
            (Token::Close(_), span) if depth == 0 => return Some(span),
            (Token::Close(_), _) => depth -= 1,
            _ => {}
        }
    }
}

/// `All([…, …])` or `Any([…, …])` around what is joined by `and` or `or`: from the value of the item at `item` on, over the word
/// at `joint`.
pub(super) fn joined(source: &str, item: Span, joint: Span) -> Option<Fix> {
    let mut lexer = Lexer::behind(source, Span { end: item.start, ..item });
    let (first, name) = (lexer.next(), lexer.next());
    let start = if name.0 == Token::Colon { lexer.next().1.start } else { first.1.start };
    let word = source[joint.range()].to_ascii_lowercase();
    let (mut joints, mut at) = (vec![joint], joint);
    let end = loop {
        at = operand(source, at)?;
        match Lexer::behind(source, at).next() {
            (Token::Word(next), span) if next.eq_ignore_ascii_case(&word) => {
                joints.push(span);
                at = span;
            }
            (Token::Comma | Token::Close(_), _) => break at.end,
            _ => return None,
        }
    };
    let open = if word == "and" { "All([" } else { "Any([" };
    let comma = |joint: Span| {
        let start = source[..joint.range().start].trim_end().len();
        Fix::replace(Span::new(start, joint.range().end), ",")
    };
    let around = Fix::insert(start, open).and(Fix::insert(end, "])"));
    Fix::all(joints.into_iter().map(comma)).map(|commas| around.and(commas))
}

/// The word that follows, with its brackets.
fn operand(source: &str, after: Span) -> Option<Span> {
    let mut lexer = Lexer::behind(source, after);
    let (Token::Word(_), word) = lexer.next() else { return None };
    match lexer.next() {
        (Token::Open('('), open) => matching(source, open),
        _ => Some(word),
    }
}

/// A condition's brackets in place of the colon between its word and a text: `Told: "id"`.
pub(super) fn called(source: &str, colon: Span) -> Option<Fix> {
    let word = source[..colon.range().start].trim_end_matches([' ', '\t']);
    let name = word.rsplit(|c: char| !c.is_ascii_alphanumeric()).next()?;
    let (Token::Text(_), text) = Lexer::behind(source, colon).next() else { return None };
    let open = Span::new(word.len(), text.range().start);
    name.starts_with(|c: char| c.is_ascii_uppercase()).then(|| Fix::replace(open, "(").and(Fix::insert(text.end, ")")))
}
