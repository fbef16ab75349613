//! Ids of statements: of the form of UUIDs, and made of names, so that the same thing has the same id wherever it is told.

use sha2::{Digest, Sha256};

/// The names of what? A later version of the vocabulary says other things, and they have other ids.
const SPACE: &str = "backstory xapi 1";

/// The id of something that these names tell from everything else.
///
/// It has the form of a UUID made of a name (version 5), which every store takes, from the first bytes of SHA-256.
pub(super) fn named(names: &[&str]) -> String {
    let mut hash = Sha256::new();
    for name in [SPACE].iter().chain(names) {
        // A length before each: no two lists of names come to the same bytes.
        hash.update((name.len() as u64).to_be_bytes());
        hash.update(name);
    }
    let hash = hash.finalize();
    let hex: String = hash.iter().take(16).enumerate().map(|(at, byte)| format!("{:02x}", marked(at, *byte))).collect();
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

/// The byte at this place, with the bits that say the version and the variant.
fn marked(at: usize, byte: u8) -> u8 {
    match at {
        6 => byte & 0x0f | 0x50,
        8 => byte & 0x3f | 0x80,
        _ => byte,
    }
}

/// An attempt as stores know it: by its id, which as a rule is a UUID; by one that is made of it otherwise.
pub(super) fn registration(attempt: &str) -> String {
    match is_uuid(attempt) {
        true => attempt.to_ascii_lowercase(),
        false => named(&["attempt", attempt]),
    }
}

fn is_uuid(text: &str) -> bool {
    let fits = |(at, byte): (usize, u8)| match at {
        8 | 13 | 18 | 23 => byte == b'-',
        14 => (b'1'..=b'5').contains(&byte),
        19 => b"89abAB".contains(&byte),
        _ => byte.is_ascii_hexdigit(),
    };
    text.len() == 36 && text.bytes().enumerate().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_make_uuids_and_each_has_its_own() {
        let ids = [&["a", "b"][..], &["ab"], &["a", "b", ""], &["", "a", "b"], &["b", "a"]].map(named);
        for id in &ids {
            assert!(is_uuid(id) && id.as_bytes()[14] == b'5', "{id}");
        }
        let own: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(own.len(), ids.len());
        assert_eq!(named(&["a", "b"]), ids[0]);
    }

    #[test]
    fn attempts_keep_an_id_that_is_a_uuid() {
        let check = |attempt: &str, keeps: bool| assert_eq!(registration(attempt) == attempt, keeps, "{attempt}");
        check("01234567-89ab-4def-8123-456789abcdef", true);
        check("01234567-89ab-0def-8123-456789abcdef", false);
        check("01234567-89ab-4def-0123-456789abcdef", false);
        check("0123456789ab4def8123456789abcdef", false);
        check("test", false);
        check("ø1234567-89ab-4def-8123-456789abcde", false);
        assert_eq!(registration("01234567-89AB-4DEF-8123-456789ABCDEF"), "01234567-89ab-4def-8123-456789abcdef");
        assert!(is_uuid(&registration("test")));
    }
}
