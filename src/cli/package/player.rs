//! The browser's player as it ships: the files of its page, and the engine that was compiled for it.

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::Site;
use crate::play::encounter::SEMANTICS;

/// Everything of the page.
static PAGE: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/web");
/// What the compiled engine is made of, and more: see [`ROOMS`].
static SOURCES: Dir = include_dir!("$CARGO_MANIFEST_DIR/src");
/// What makes it a program for browsers, and which libraries are in it.
static AROUND: [(&str, &[u8]); 3] = [
    ("Cargo.lock", include_bytes!("../../../Cargo.lock")),
    ("web/Cargo.toml", include_bytes!("../../../web/Cargo.toml")),
    ("web/src/lib.rs", include_bytes!("../../../web/src/lib.rs")),
];

/// The page that begins it.
pub(super) const FIRST: &str = "index.html";
/// The compiled engine.
pub(super) const ENGINE: &str = "player.wasm";
/// What is known of the compiled engine. It goes nowhere.
const STAMP: &str = "stamp.json";

/// The folders of `src` that are compiled for a browser: every room but those of files, terminal and window.
const ROOMS: [&str; 8] = ["authoring", "content", "format", "look", "model", "play", "practice", "web"];

/// What to do about an engine that is not this program's.
const ANEW: &str = "run web/build, and compile this program anew";

/// Of what the engine in `assets/web` was compiled. Whoever compiles it writes this beside it.
#[derive(Deserialize)]
struct Stamp {
    /// The semantics of the engine.
    semantics: u32,
    /// The hash of its sources, as [`sources`] makes it.
    sources: String,
    /// What compiled it, in words; for people.
    #[serde(default)]
    toolchain: String,
}

/// Which player will do.
#[derive(clap::Args)]
pub(in crate::cli) struct Which {
    /// Take the player of other sources than this program's, as long as it plays by the same rules; for those who work on it
    #[arg(long, hide = true)]
    any_player: bool,
}

/// The files of the player, by their places from the page.
///
/// # Errors
/// It is not whole, plays by other rules than this program, so that what was measured here would not hold there, or was
/// compiled from other sources.
pub(super) fn files(which: &Which) -> Result<Site, String> {
    let stamp = PAGE.get_file(STAMP).and_then(|file| file.contents_utf8());
    let is_whole = [FIRST, ENGINE].iter().all(|name| PAGE.contains(name));
    let sources = (!which.any_player).then(sources);
    check(stamp.filter(|_| is_whole), SEMANTICS, sources.as_deref())?;
    let mut files = BTreeMap::new();
    below(&PAGE, &mut files);
    files.remove(STAMP);
    Ok(files)
}

fn below(folder: &'static Dir, files: &mut Site) {
    let named = folder.files().filter_map(|file| Some((file.path().to_str()?.replace('\\', "/"), file.contents())));
    files.extend(named.map(|(name, bytes)| (name, bytes.into())));
    folder.dirs().for_each(|inner| below(inner, files));
}

/// That the engine of a stamp is one of these semantics, and of these sources where they matter.
fn check(stamp: Option<&str>, semantics: u32, sources: Option<&str>) -> Result<(), String> {
    let Some(stamp) = stamp else {
        return Err(format!("this program has no player for browsers in it, since assets/web is not whole; {ANEW}"));
    };
    let stamp: Stamp = serde_json::from_str(stamp)
        .map_err(|error| format!("assets/web/{STAMP} says nothing of the player for browsers ({error}); {ANEW}"))?;
    let whose = match stamp.toolchain.as_str() {
        "" => String::new(),
        toolchain => format!(", compiled by {toolchain},"),
    };
    if stamp.semantics != semantics {
        let theirs = stamp.semantics;
        return Err(format!(
            "the player for browsers{whose} plays by the rules of engine {theirs}, and this program by those of engine \
             {semantics}; {ANEW}"
        ));
    }
    if let Some(sources) = sources.filter(|sources| *sources != stamp.sources) {
        return Err(format!(
            "the player for browsers{whose} was compiled from other sources than this program: its sources in \
             assets/web/{STAMP} are {}, and here they are {sources}; {ANEW}",
            stamp.sources
        ));
    }
    Ok(())
}

/// SHA-256, in hexadecimal, of what the engine is compiled from; tests are not. `web/build` says the same.
fn sources() -> String {
    let mut rooms = BTreeMap::new();
    ROOMS.iter().filter_map(|room| SOURCES.get_dir(room)).for_each(|room| below(room, &mut rooms));
    rooms.retain(|name, _| !(name.contains("/tests/") || name.ends_with("/tests.rs") || name.ends_with("/fixture.rs")));
    let rooms = rooms.into_iter().map(|(name, bytes)| (format!("src/{name}"), bytes));
    let mut all: Site = rooms.chain(AROUND.map(|(name, bytes)| (name.to_owned(), bytes.into()))).collect();
    // A system may have written other line ends when it took the sources out.
    all.values_mut().filter(|text| text.contains(&b'\r')).for_each(|text| text.to_mut().retain(|byte| *byte != b'\r'));
    hash_of(&all)
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
    fn an_engine_of_other_rules_or_sources_is_refused() {
        let checked = |stamp: Option<&str>| check(stamp, 5, Some("abc")).err().unwrap_or_default();
        let stamp = |semantics: u32, sources: &str| {
            format!("{{\"semantics\": {semantics}, \"sources\": \"{sources}\", \"toolchain\": \"rustc 1.95\"}}")
        };
        assert_eq!(checked(Some(&stamp(5, "abc"))), "");
        assert_eq!(checked(Some("{\"semantics\": 5, \"sources\": \"abc\"}")), "");
        assert_eq!(check(Some(&stamp(5, "abd")), 5, None), Ok(()));
        for (stamp, says) in [
            (None, "no player for browsers in it, since assets/web is not whole"),
            (Some("{}"), "says nothing of the player for browsers (missing field `semantics`"),
            (Some(stamp(4, "abc").as_str()), "compiled by rustc 1.95, plays by the rules of engine 4"),
            (Some(stamp(5, "abd").as_str()), "its sources in assets/web/stamp.json are abd, and here they are abc"),
        ] {
            let said = checked(stamp);
            assert!(said.contains(says) && said.ends_with(ANEW), "{said}");
        }
    }

    #[test]
    fn sources_are_told_as_other_programs_tell_them() {
        let files = [("b/two.rs", "two\n"), ("a/one.rs", "one\n")];
        let files: Site = files.map(|(name, text)| (name.to_owned(), text.as_bytes().into())).into();
        // printf '%s  a/one.rs\n%s  b/two.rs\n' $(echo one | sha256sum | cut -c-64) $(echo two | sha256sum | cut -c-64) | sha256sum
        assert_eq!(hash_of(&files), "776b1a2d16ad231972bf187c7498f71c18de7d0764f4181033d97334c00c585b");
        let all = ROOMS.iter().map(|room| SOURCES.get_dir(room).map_or(0, |room| room.entries().len()));
        assert!(all.clone().all(|entries| entries > 0), "{:?}", all.collect::<Vec<_>>());
    }
}
