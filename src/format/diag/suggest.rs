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
    near(&found.to_lowercase(), known).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}

/// All of `known` that are close enough to a word in small letters, and how far off.
fn near<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> impl Iterator<Item = (usize, &'a str)> {
    let near = known.into_iter().map(move |name| (strsim::damerau_levenshtein(found, &name.to_lowercase()), name));
    near.filter(move |(distance, name)| {
        *distance <= 1 + name.chars().count() / 4 || *distance <= 3 && is_form(found, name)
    })
}

/// Whether a word begins as another form of it would, such as `reply` for `replies`.
fn is_form(found: &str, name: &str) -> bool {
    found.get(..found.len().saturating_sub(1)).is_some_and(|stem| stem.len() >= 4 && name.starts_with(stem))
}

/// The one of `known` that must be meant by `found`: the difference is small for its length and no figure, and no other is
/// nearly as close.
pub fn surely<'a>(found: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = found.to_lowercase();
    let mut near: Vec<(usize, &str)> = near(&lower, known).collect();
    near.sort_unstable();
    near.dedup();
    let (distance, name) = *near.first()?;
    let is_clear = near.get(1).is_none_or(|(second, _)| *second > distance + usize::from(distance > 0));
    let is_small = distance * 3 <= name.chars().count() || is_form(&lower, name);
    let figures = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    (is_clear && is_small && figures(found) == figures(name) && name != found).then_some(name)
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
    use super::{did_you_mean, surely};

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

    #[test]
    fn what_must_be_meant_is_near_and_alone() {
        let check = |found, known: &[&str], expect: Option<&str>| {
            assert_eq!(surely(found, known.iter().copied()), expect, "{found}");
        };
        check("Comtemplation", &["Precontemplation", "Contemplation", "Action"], Some("Contemplation"));
        check("halfsmile", &["HalfSmile", "Smile"], Some("HalfSmile"));
        check("reply", &["replies", "once", "say"], Some("replies"));
        check("whe", &["when", "why", "then"], None);
        check("part-3", &["part-2"], None);
        check("D8", &["D1", "D2"], None);
        check("d2", &["D1", "D2"], Some("D2"));
        check("on", &["no"], None);
        check("zzz", &["HalfSmile"], None);
        check("grnd", &["grand", "grand"], Some("grand"));
        check("grand", &["grand"], None);
        check("x", &[], None);
    }
}
