//! Words without their endings.

/// A word without its endings, so that "bends", "bending" and "bend" are one. It need not be a word.
pub(super) fn stem(word: &str) -> String {
    let mut stem = word.to_lowercase();
    // "mornings" has two.
    while let Some(shorter) = without_ending(&stem) {
        stem = shorter.to_owned();
    }
    // "stopped" has two letters where "stop" has one; "carries" has another than "carry".
    let mut letters: Vec<char> = stem.chars().collect();
    if let [.., a, b] = letters[..]
        && a == b
    {
        letters.pop();
    }
    if let Some(last @ 'y') = letters.last_mut() {
        *last = 'i';
    }
    letters.into_iter().collect()
}

fn without_ending(word: &str) -> Option<&str> {
    let endings = ["ing", "ed", "es", "s", "e"].into_iter().filter(|_| !word.ends_with("ss"));
    endings.filter_map(|ending| word.strip_suffix(ending)).find(|stem| stem.chars().count() > 2)
}

#[cfg(test)]
mod tests {
    use super::super::common;
    use super::stem;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [&["bend", "bends", "bending"][..], &["slip", "slipped"], &["carry", "carries", "carried"]] {
            assert!(forms.iter().all(|form| stem(form) == stem(forms[0])), "{forms:?}");
        }
        let is_common = |word: &str| common::stems().contains(&stem(word));
        assert!(is_common("mornings") && is_common("goes") && !is_common("harbour"));
    }
}
