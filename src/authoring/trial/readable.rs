//! How hard a text is to read.

/// In fewer words one long one weighs too much.
const LEAST_WORDS: usize = 20;

/// Words in a sentence, plus the percentage of words of more than six letters: about 25 is easy, 40 a newspaper, 50 official
/// prose (Björnsson 1968). `None` where there are fewer than twenty words.
pub fn lix(text: &str) -> Option<usize> {
    let (words, sentences, long) = count(text);
    (words >= LEAST_WORDS).then(|| words / sentences.max(1) + 100 * long / words)
}

/// The same for a text of any length, for means over many short ones; `None` where there is no word.
pub(super) fn short_lix(text: &str) -> Option<f64> {
    let (words, sentences, long) = count(text);
    (words > 0).then(|| words as f64 / sentences.max(1) as f64 + 100.0 * long as f64 / words as f64)
}

/// Words, sentences and long words.
fn count(text: &str) -> (usize, usize, usize) {
    let words = || crate::play::trainee::split(text);
    let sentences = text.split(['.', '!', '?', ':', ';']).filter(|part| part.chars().any(char::is_alphanumeric));
    (words().count(), sentences.count(), words().filter(|word| word.chars().count() > 6).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_sentences_of_long_words_are_hard() {
        let check = |text: &str, expect| assert_eq!(lix(text), expect, "{text}");
        check("Too short to tell.", None);
        check(&"She bends. ".repeat(10), Some(2));
        check(&"Internalisation constitutes behaviour ".repeat(10), Some(130));
        check(&"She told the children about it. ".repeat(4), Some(6 + 16));
    }

    #[test]
    fn short_texts_count_in_a_mean() {
        assert_eq!((short_lix("She bends."), short_lix("Understanding.")), (Some(2.0), Some(101.0)));
        assert_eq!(short_lix("…"), None);
    }
}
