//! "Did you mean …?"

use super::strange_letter;

/// How the help begins that names what was meant.
const SLIP: &str = "did you mean";

/// Whether a help says that something is a slip of the keys.
pub(super) fn tells_a_slip(help: &str) -> bool {
    help.starts_with(SLIP)
}

/// The one of `known` that is close enough to `found` for `found` to be a slip of the keys.
pub fn nearest<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found = found.to_lowercase();
    // Another form of the same word, such as `reply` for `replies`.
    let stem = found.get(..found.len().saturating_sub(1)).filter(|stem| stem.len() >= 4);
    let near = known.into_iter().map(|name| (strsim::damerau_levenshtein(&found, &name.to_lowercase()), name));
    let near = near.filter(|(distance, name)| {
        *distance <= 1 + name.chars().count() / 4 || *distance <= 3 && stem.is_some_and(|stem| name.starts_with(stem))
    });
    near.min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// A help sentence when one of `known` is close enough to `found` to be a slip of the keys,
/// or, when there are at most eight of them, the list of what would have been right.
pub fn did_you_mean<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(found, known.iter().copied()) {
        Some(name) => {
            let strange = strange_letter(found).map(|strange| format!(" {strange}")).unwrap_or_default();
            Some(format!("{SLIP} `{name}`?{strange}"))
        }
        None if known.is_empty() || known.len() > 8 => None,
        None => Some(format!("one of: {}", known.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn slips_are_recognised_and_strangers_are_not() {
        let check = |found, expect: Option<&str>| {
            assert_eq!(did_you_mean(found, ["Guarded", "LooksDown", "Brightens"]).as_deref(), expect);
        };
        check("Gaurded", Some("did you mean `Guarded`?"));
        check("Gu\u{430}rded", Some("did you mean `Guarded`? `\u{430}` (U+0430) is not one of the letters a to z"));
        assert_eq!(did_you_mean("reply", ["replies", "once"]).as_deref(), Some("did you mean `replies`?"));
        check("looksdown", Some("did you mean `LooksDown`?"));
        check("zzz", Some("one of: Guarded, LooksDown, Brightens"));
        assert_eq!(did_you_mean("x", []), None);
    }
}
