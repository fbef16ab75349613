//! The browser's player as it ships: the files of its page, and the engine that was compiled for it.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::bare::bare;
use crate::play::encounter::SEMANTICS;
use crate::store::output::Site;

/// Everything of the page.
static PAGE: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/web");
/// The page that begins it.
pub(super) const FIRST: &str = "index.html";
/// The compiled engine.
pub(super) const ENGINE: &str = "player.wasm";
/// What is known of the compiled engine. It goes nowhere.
const STAMP: &str = "stamp.json";

/// What to do about an engine that is not this program's.
const ANEW: &str = "run web/build, and compile this program anew";

/// What the engine in `assets/web` was compiled from. `web/build` writes it, and tells by it whether the engine is of other
/// sources.
#[derive(Deserialize)]
struct Stamp {
    /// The semantics of the engine.
    semantics: u32,
}

/// The files of the player, by their places from the page.
///
/// # Errors
/// It is not whole, or plays by other rules than this program, so that what was measured here would not hold there.
pub(super) fn files() -> Result<Site, String> {
    let stamp = PAGE.get_file(STAMP).and_then(|file| file.contents_utf8());
    let is_whole = [FIRST, ENGINE].iter().all(|name| PAGE.contains(name));
    check(stamp.filter(|_| is_whole), SEMANTICS)?;
    let mut files = BTreeMap::new();
    below(&PAGE, &mut files);
    files.remove(STAMP);
    Ok(files)
}

fn below(folder: &'static Dir, files: &mut Site) {
    for file in folder.files() {
        let Some(path) = file.path().to_str() else { continue };
        let text = file.contents_utf8().filter(|_| path.ends_with(".js") || path.ends_with(".css"));
        let bytes = text.map_or_else(|| file.contents().into(), |text| bare(text).into_bytes().into());
        files.insert(path.replace('\\', "/"), bytes);
    }
    folder.dirs().for_each(|inner| below(inner, files));
}

/// That the engine of a stamp is one of these semantics.
fn check(stamp: Option<&str>, semantics: u32) -> Result<(), String> {
    let Some(stamp) = stamp else {
        return Err(format!("this program has no player for browsers in it, since assets/web is not whole; {ANEW}"));
    };
    let Stamp { semantics: theirs } = serde_json::from_str(stamp)
        .map_err(|error| format!("assets/web/{STAMP} says nothing of the player for browsers ({error}); {ANEW}"))?;
    if theirs != semantics {
        return Err(format!(
            "the player for browsers is of another version: it plays by the rules of engine {theirs}, and this program \
             by those of engine {semantics}; {ANEW}"
        ));
    }
    Ok(())
}

/// A hash of hashes: SHA-256, in hexadecimal, of a line for each file, as the tool `sha256sum` writes them.
pub(super) fn hash_of(files: &Site) -> String {
    let mut hash = Sha256::new();
    for (name, bytes) in files {
        hash.update(format!("{}  {name}\n", hex(bytes)));
    }
    shown(&hash.finalize())
}

/// SHA-256 in hexadecimal.
pub(in crate::cli) fn hex(bytes: &[u8]) -> String {
    shown(&Sha256::digest(bytes))
}

/// Bytes in hexadecimal.
fn shown(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_of_other_rules_is_refused() {
        let checked = |stamp: Option<&str>| check(stamp, 5).err().unwrap_or_default();
        assert_eq!(checked(Some("{\"semantics\": 5, \"sources\": \"abc\"}")), "");
        for (stamp, says) in [
            (None, "no player for browsers in it, since assets/web is not whole"),
            (Some("{}"), "says nothing of the player for browsers (missing field `semantics`"),
            (Some("{\"semantics\": 4}"), "it plays by the rules of engine 4, and this program by those of engine 5"),
        ] {
            let said = checked(stamp);
            assert!(said.contains(says) && said.ends_with(ANEW), "{said}");
        }
    }

    #[test]
    fn a_hash_is_told_as_other_programs_tell_it() {
        let files = [("b/two.rs", "two\n"), ("a/one.rs", "one\n")];
        let files: Site = files.map(|(name, text)| (name.to_owned(), text.as_bytes().into())).into();
        // printf '%s  a/one.rs\n%s  b/two.rs\n' $(echo one | sha256sum | cut -c-64) $(echo two | sha256sum | cut -c-64) | sha256sum
        assert_eq!(hash_of(&files), "776b1a2d16ad231972bf187c7498f71c18de7d0764f4181033d97334c00c585b");
    }
}
