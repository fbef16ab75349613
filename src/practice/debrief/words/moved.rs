//! What a line moved in the person, in words.

use super::score::sign;
use crate::look::locale::Locale;
use crate::practice::debrief::{Lever, Moved};
use crate::practice::phrases;

/// What a lever is, in words.
pub fn lever(lever: &Lever, locale: &Locale) -> String {
    match lever {
        Lever::Level(level) => phrases::level(*level, locale),
        Lever::Belief(text) => locale.format("report-lever-belief", &[("text", text.as_str().into())]),
        Lever::Fear(text) => locale.format("report-lever-fear", &[("text", text.as_str().into())]),
    }
}

/// What a line moved in the person, in one sentence for the better and one for the worse.
pub fn moved(moved: &[Moved], locale: &Locale) -> String {
    let parts = effects(moved, locale).into_iter().map(|part| match part.rows.as_slice() {
        [] => part.head,
        // A number stays with its name, and a dot at the end of its line.
        rows => {
            let rows = rows.iter().map(|(by, what)| format!("{what}\u{a0}{by}")).collect::<Vec<_>>();
            format!("{}: {}.", part.head, rows.join("\u{a0}· "))
        }
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// A part of what a line moved.
pub struct Effects {
    /// Whether it is for the better; `None` where nothing moved.
    pub better: Option<bool>,
    /// Its head, or all there is to be said.
    pub head: String,
    /// By how much, and what.
    pub rows: Vec<(String, String)>,
}

/// What a line moved, for the better and for the worse.
pub fn effects(moved: &[Moved], locale: &Locale) -> Vec<Effects> {
    let nothing = |id: &str| vec![Effects { better: None, head: locale.text(id), rows: Vec::new() }];
    if moved.is_empty() {
        return nothing("report-moved-nothing");
    }
    if moved.iter().all(|moved| moved.from == moved.to) {
        return nothing("report-moved-limit");
    }
    let part = |better: bool| {
        let own = moved.iter().filter(|moved| moved.gain() != 0 && (moved.gain() > 0) == better);
        let rows = own.map(|moved| {
            let by = i32::from(moved.to) - i32::from(moved.from);
            (format!("{}{}", sign(by), by.abs()), lever(&moved.what, locale))
        });
        let head = locale.text(if better { "report-moved-better" } else { "report-moved-worse" });
        Effects { better: Some(better), head, rows: rows.collect() }
    };
    [part(true), part(false)].into_iter().filter(|part| !part.rows.is_empty()).collect()
}
