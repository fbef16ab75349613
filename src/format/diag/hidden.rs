//! Letters that cannot be seen and do something: they move a terminal's cursor, or turn what is written around.

use std::borrow::Cow;

use super::{Fix, Span};

/// Whether a letter does something and shows nothing. Line ends and tabs are no such letters, nor are those that some
/// languages need to join or part letters.
pub fn is_hidden(letter: char) -> bool {
    match letter {
        '\n' | '\t' => false,
        // These turn the direction of all that follows.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => true,
        '\u{2028}' | '\u{2029}' | '\u{feff}' => true,
        letter => letter.is_control(),
    }
}

/// Whether a letter shows nothing, whatever it does: one in an id, a word or a number makes it another.
pub fn is_unseen(letter: char) -> bool {
    let joins_or_parts = matches!(letter, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}');
    joins_or_parts || is_hidden(letter) || matches!(letter, '\u{fe00}'..='\u{fe0f}')
}

/// Names the first letter that is not what it seems: one that cannot be seen, or a stranger that looks like a plain one.
pub fn strange_letter(text: &str) -> Option<String> {
    let (at, letter) = text.char_indices().find(|(_, letter)| !letter.is_ascii() || is_unseen(*letter))?;
    let number = format!("U+{:04X}", letter as u32);
    Some(match is_unseen(letter) {
        true if at == 0 => {
            format!("it begins with a letter that cannot be seen ({number}): delete it, and type the word again")
        }
        true => {
            format!("after `{}` there is a letter that cannot be seen ({number}): type the word again", &text[..at])
        }
        false => format!("`{letter}` ({number}) is not one of the letters a to z"),
    })
}

/// Takes the letters out of a word, an id or a number that show nothing; `start` is where it stands.
pub fn without_unseen(written: &str, start: u32) -> Option<Fix> {
    let unseen = written.char_indices().filter(|(_, letter)| is_unseen(*letter));
    Fix::all(unseen.map(|(at, letter)| Fix::remove(place(start, at, letter))))
}

/// Takes the letters out of a text that turn it around, and puts blanks where they part words. What else they did nobody can
/// know: then there is no fix.
pub fn without_hidden(written: &str, start: u32) -> Option<Fix> {
    let mut fixes = Vec::new();
    for (at, letter) in written.char_indices().filter(|(_, letter)| is_hidden(*letter)) {
        let instead = match letter {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' => "",
            '\r' if written[at..].starts_with("\r\n") => "",
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => " ",
            _ => return None,
        };
        fixes.push(Fix::replace(place(start, at, letter), instead));
    }
    Fix::all(fixes)
}

fn place(start: u32, at: usize, letter: char) -> Span {
    let start = start as usize + at;
    Span::new(start, start + letter.len_utf8())
}

/// The same text with such letters written out, as in `\u{1b}`.
pub fn shown(text: &str) -> Cow<'_, str> {
    written_out(text, |letter| letter.escape_unicode().to_string())
}

/// The same for JSON, in whose strings alone they can stand.
pub fn shown_in_json(text: &str) -> Cow<'_, str> {
    written_out(text, |letter| format!("\\u{:04x}", letter as u32))
}

fn written_out(text: &str, write: impl Fn(char) -> String) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return text.into();
    }
    let letters = text.chars();
    letters.map(|letter| if is_hidden(letter) { write(letter) } else { letter.to_string() }).collect::<String>().into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_written_out_and_the_rest_is_left() {
        let check = |text: &str, expect: &str| assert_eq!(shown(text), expect, "{text:?}");
        check("A line,\n\tand »another« – 👩‍⚕️ שלום", "A line,\n\tand »another« – 👩‍⚕️ שלום");
        check("\u{1b}]52;c;QQ==\u{7}", "\\u{1b}]52;c;QQ==\\u{7}");
        check("gone\u{8}\u{8} \u{9b}2J \r", "gone\\u{8}\\u{8} \\u{9b}2J \\u{d}");
        check("is \u{202e}ton\u{202c}", "is \\u{202e}ton\\u{202c}");
        assert!(is_unseen('\u{200d}') && !is_hidden('\u{200d}') && !is_unseen('é'));
        assert_eq!(shown_in_json("\"\u{202e}\u{9b}\""), "\"\\u202e\\u009b\"");
    }

    #[test]
    fn a_letter_that_is_not_what_it_seems_is_named() {
        let check = |text: &str, expect: Option<&str>| assert_eq!(strange_letter(text).as_deref(), expect, "{text:?}");
        check("HalfSmile", None);
        check(
            "Half\u{200b}Smile",
            Some("after `Half` there is a letter that cannot be seen (U+200B): type the word again"),
        );
        check("H\u{430}lf", Some("`\u{430}` (U+0430) is not one of the letters a to z"));
        let first = "it begins with a letter that cannot be seen (U+FEFF): delete it, and type the word again";
        check("\u{feff}a", Some(first));
    }

    #[test]
    fn what_does_nothing_is_taken_out_and_the_rest_is_left() {
        let check = |fix: Option<Fix>, text: &str, expect: Option<&str>| {
            let mended = fix.map(|fix| super::super::apply(text, [&fix]).0);
            assert_eq!(mended.as_deref(), expect, "{text:?}");
        };
        let word = |text: &str, expect| check(without_unseen(text, 0), text, expect);
        word("Half\u{200b}Smile\u{feff}", Some("HalfSmile"));
        word("HalfSmile", None);
        let words = |text: &str, expect| check(without_hidden(text, 0), text, expect);
        words("is \u{202e}ton\u{202c}", Some("is ton"));
        words("one\u{2028}two\r\nthree", Some("one two\nthree"));
        words("\u{1b}]52;c\u{7}", None);
    }
}
