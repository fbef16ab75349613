//! What an attempt is gone on from, in the 4,096 characters that SCORM 1.2 has for it: a head, two characters a choice and one
//! a step back; then the trainee's own words, while there is room.
//!
//! Lines are numbered as the scenario has them, which the hash of its rules in the head holds in place.

use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::model::scenario::LineIx;
use crate::play::encounter::Case;
use crate::practice::record::{Entry, Header, Mode, Record};
use crate::practice::session;
use crate::practice::view::Expectation;

/// As much as SCORM 1.2 keeps.
pub(super) const ROOM: usize = 4_096;

/// The form of what is written.
const FORM: &str = "b1";

/// What stands between two parts of it.
const BETWEEN: char = ';';

/// So many characters of the hash tell one version from another.
const HASH: usize = 16;

/// The digits of a line's number, in base 64.
const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz._";

/// A step back, and what was expected of a line.
const BACK: u8 = b'-';
const EXPECTED: [(u8, Expectation); 3] =
    [(b'+', Expectation::Opens), (b'=', Expectation::Stays), (b'!', Expectation::Closes)];

/// What was left with the system is not ours, or was played on another version.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unread;

/// Own words: after how many other entries they stand, and what they are.
#[derive(Serialize, Deserialize)]
struct Words(usize, Entry);

/// An attempt as it is left with the system, and whether all words of their own are in it.
pub(super) fn written(case: &Case, record: &Record) -> (String, bool) {
    let header = &record.header;
    let begun = header.begun.map_or_else(String::new, |begun| begun.as_millisecond().to_string());
    let mode = if header.mode == Mode::Exam { "e" } else { "p" };
    let hash = header.rules_hash.get(..HASH).unwrap_or(&header.rules_hash);
    let seed = header.seed.to_string();
    let visit = header.visit.as_deref().unwrap_or_default();
    let head = [FORM, &header.scenario, hash, &header.id, &seed, mode, visit, &begun, &header.language];
    let (mut entries, mut words) = (String::new(), Vec::new());
    let mut count = 0;
    for entry in &record.entries {
        match entry {
            Entry::Line(address) => {
                let number = case.scenario.find_line(address).map_or(0, LineIx::at);
                entries.extend([number / 64 % 64, number % 64].map(|digit| char::from(DIGITS[digit])));
            }
            Entry::Back {} => entries.push(char::from(BACK)),
            Entry::Expected(expected) => {
                let sign = EXPECTED.iter().find(|(_, known)| known == expected);
                entries.extend(sign.map(|(sign, _)| char::from(*sign)));
            }
            Entry::Own(_) | Entry::Reflected(_) => {
                words.push(Words(count, entry.clone()));
                continue;
            }
            // What it came to is computed again; a room is not played in a course.
            Entry::Voted(_) | Entry::Done(_) => continue,
        }
        count += 1;
    }
    let mut text = head.join(&BETWEEN.to_string());
    text.push(BETWEEN);
    text.push_str(&entries);
    let own = serde_json::to_string(&words).unwrap_or_default();
    let fits = words.is_empty() || text.chars().count() + 1 + own.chars().count() <= ROOM;
    if fits && !words.is_empty() {
        text.push(BETWEEN);
        text.push_str(&own);
    }
    (text, fits)
}

/// The attempt that was left with the system; `None` where none was.
///
/// # Errors
/// It is not ours, or was played on another version.
pub(super) fn read(text: &str, cases: &[Arc<Case>]) -> Result<Option<Record>, Unread> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let mut parts = text.splitn(11, BETWEEN);
    let mut part = || parts.next().ok_or(Unread);
    let [form, scenario, hash, id, seed] = [part()?, part()?, part()?, part()?, part()?];
    let [mode, visit, begun, language, entries] = [part()?, part()?, part()?, part()?, part()?];
    let case = cases.iter().find(|case| case.scenario.id == scenario).ok_or(Unread)?;
    if form != FORM || !case.rules_hash().starts_with(hash) || hash.len() != HASH {
        return Err(Unread);
    }
    let mode = match mode {
        "p" => Mode::Practice,
        "e" => Mode::Exam,
        _ => return Err(Unread),
    };
    let seed = seed.parse().map_err(|_| Unread)?;
    let header = Header {
        visit: Some(visit.to_owned()).filter(|visit| !visit.is_empty()),
        begun: begun.parse().ok().and_then(|begun| Timestamp::from_millisecond(begun).ok()),
        language: language.into(),
        ..session::header(case, id.into(), seed, mode)
    };
    let words = parts.next().and_then(|words| serde_json::from_str(words).ok()).unwrap_or_default();
    let entries = with_words(self::entries(entries, case)?, words);
    Ok(Some(Record { header, entries, whole: 0 }))
}

fn entries(text: &str, case: &Case) -> Result<Vec<Entry>, Unread> {
    let (mut entries, mut bytes) = (Vec::new(), text.bytes());
    while let Some(byte) = bytes.next() {
        if byte == BACK {
            entries.push(Entry::Back {});
        } else if let Some((_, expected)) = EXPECTED.iter().find(|(sign, _)| *sign == byte) {
            entries.push(Entry::Expected(*expected));
        } else {
            let digit = |byte: u8| DIGITS.iter().position(|digit| *digit == byte).ok_or(Unread);
            let number = 64 * digit(byte)? + digit(bytes.next().ok_or(Unread)?)?;
            let line = case.scenario.lines.get(number).ok_or(Unread)?;
            entries.push(Entry::Line(line.address.clone()));
        }
    }
    Ok(entries)
}

/// The entries with own words at their places.
fn with_words(entries: Vec<Entry>, words: Vec<Words>) -> Vec<Entry> {
    let mut all = Vec::new();
    let mut words = words.into_iter().peekable();
    for at in 0..=entries.len() {
        while let Some(Words(_, word)) = words.next_if(|Words(before, _)| *before <= at) {
            all.push(word);
        }
        all.extend(entries.get(at).cloned());
    }
    all
}
