#![doc = include_str!("../../../format/diag/explain/BS0706.md")]

use super::Subject;
use super::played::Played;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::VariantIx;
use crate::play::encounter::Case;
use crate::play::encounter::{Encounter, Event, Scope, Stream, World};

/// Attempts in which two variants are compared.
const ATTEMPTS: u32 = 60;

/// Finds variants in which, whatever is said, everything goes as in an earlier one.
pub(super) fn same_worlds(subject: &Subject, case: &Case, _: &Played) -> Vec<Diagnostic> {
    let variants: Vec<_> = subject.written.variants.iter().collect();
    let mut found = Vec::new();
    for (at, (id, span, written)) in variants.iter().enumerate() {
        // Where its words differ, it doesn't read the same.
        let same = variants[..at].iter().enumerate().find(|(before, (_, _, other))| {
            written.texts == other.texts && plays_as(case, VariantIx::new(*before), VariantIx::new(at))
        });
        if let Some((_, (other, place, _))) = same {
            let message =
                format!("`{id}` plays as `{other}` does: no verdict and no answer differs in {ATTEMPTS} attempts");
            let diagnostic = Diagnostic::new(Code::SameWorlds, *span, message).related(*place, "the same");
            found.push(diagnostic.help("let levels or conditions differ where it matters, or remove it"));
        }
    }
    found
}

/// Whether the same choices lead to the same events in both.
fn plays_as(case: &Case, one: VariantIx, other: VariantIx) -> bool {
    let chances = (1_u8 << case.scenario.chances.len()) - 1;
    (0..ATTEMPTS).all(|seed| {
        let chances = seed as u8 & chances;
        events(case, World { variant: one, chances }, seed) == events(case, World { variant: other, chances }, seed)
    })
}

/// What happens when lines are drawn by chance, without the numbers.
fn events(case: &Case, world: World, seed: u32) -> Vec<Event> {
    let mut stream = Stream::new(seed, "same worlds");
    let mut seen = Vec::new();
    let mut note = |event: Event| {
        if !matches!(event, Event::Moved { .. }) {
            seen.push(event);
        }
    };
    let mut now = Encounter::begin(case, world, Scope::Course, &mut note);
    loop {
        let offered = now.offered(case);
        let Some(line) = offered.get(stream.below(offered.len().max(1) as u32) as usize) else { return seen };
        now = now.step(case, *line, &mut note);
    }
}
