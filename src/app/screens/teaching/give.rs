//! What a class is given to play.

use bevy_egui::egui::Ui;

use super::{begins, one_of, typed};
use crate::app::game::{Draft, Offer, Teach, Teaching};
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::class::assignment::{Counting, Seed, Terms};
use crate::look::locale::Locale;
use crate::practice::record::Mode;

/// Days that are the same for all have a number; which one does not matter.
const SAME_DAY: Seed = Seed::Same(1);

pub(super) fn show(ui: &mut Ui, teaching: &Teaching, offers: &[Offer], locale: &Locale) -> Option<Teach> {
    heading(ui, &locale.text("teaching-give"));
    paragraph(ui, &locale.text("teaching-give-how"), BODY, palette(ui).quiet);
    let mut draft = teaching.draft.clone();
    if let Some(title) = typed(ui, &locale.text("teaching-name"), &locale.text("teaching-name-hint"), &draft.title) {
        draft.title = title;
    }
    people(ui, &mut draft, offers, locale);
    how(ui, &mut draft.terms, locale);
    marks(ui, &mut draft, locale);
    let gives = begins(ui, teaching, &locale.text("teaching-give-now"), locale).then_some(Teach::Give);
    gives.or_else(|| (draft != teaching.draft).then(|| Teach::Draft(Box::new(draft))))
}

/// Who is met, in the order in which they were chosen, and in which visit.
fn people(ui: &mut Ui, draft: &mut Draft, offers: &[Offer], locale: &Locale) {
    ui.add_space(GAP / 2.0);
    minor(ui, &locale.text("teaching-people"));
    for Offer { scenario, name, first_name, visits } in offers {
        let at = draft.tasks.iter().position(|(task, _)| task == scenario);
        if switch(ui, name, at.is_some()).clicked() {
            match at {
                Some(at) => _ = draft.tasks.remove(at),
                None => draft.tasks.push((scenario.clone(), None)),
            }
        }
        let Some((_, visit)) = at.and_then(|at| draft.tasks.get_mut(at)) else { continue };
        indented(ui, |ui| {
            let whole = (None, locale.text("teaching-all-visits"));
            let visits = visits.iter().map(|(id, title)| (Some(id.clone()), title.clone()));
            let head = locale.format("teaching-visits-of", &[("name", first_name.as_str().into())]);
            if let Some(chosen) = one_of(ui, &head, visit, std::iter::once(whole).chain(visits)) {
                *visit = chosen;
            }
        });
    }
}

fn how(ui: &mut Ui, terms: &mut Terms, locale: &Locale) {
    let text = |id: &str| locale.text(id);
    let modes = [(Mode::Practice, text("teaching-practice")), (Mode::Exam, text("teaching-exam"))];
    if let Some(mode) = one_of(ui, &text("teaching-mode"), &terms.mode, modes) {
        terms.mode = mode;
    }
    let days = [(Seed::ByStudent, text("teaching-own-day")), (SAME_DAY, text("teaching-same-day"))];
    if let Some(seed) = one_of(ui, &text("teaching-day"), &terms.seed, days) {
        terms.seed = seed;
    }
    let number = |n: u32| (Some(n), locale.format("teaching-attempts-n", &[("n", n.into())]));
    let attempts = [(None, text("teaching-attempts-any")), number(1), number(2), number(3)];
    if let Some(attempts) = one_of(ui, &text("teaching-attempts"), &terms.attempts, attempts) {
        terms.attempts = attempts;
    }
    if terms.attempts != Some(1) {
        let counts =
            [(Counting::Best, "teaching-best"), (Counting::First, "teaching-first"), (Counting::Last, "teaching-last")];
        let counts = counts.map(|(counts, id)| (counts, text(id)));
        if let Some(counts) = one_of(ui, &text("teaching-counts"), &terms.counts, counts) {
            terms.counts = counts;
        }
    }
}

/// What it takes to pass, and the days.
fn marks(ui: &mut Ui, draft: &mut Draft, locale: &Locale) {
    let text = |id: &str| locale.text(id);
    if let Some(pass) = typed(ui, &text("teaching-pass"), &text("teaching-pass-hint"), &draft.pass) {
        draft.pass = pass;
    }
    let switches = [(&mut draft.requires_safety, "teaching-safety"), (&mut draft.terms.lms_ids, "teaching-lms-ids")];
    for (on, id) in switches {
        if switch(ui, &text(id), *on).clicked() {
            *on = !*on;
        }
    }
    for (day, id) in [(&mut draft.opens, "teaching-opens"), (&mut draft.closes, "teaching-closes")] {
        if let Some(typed) = typed(ui, &text(id), &text("teaching-day-hint"), day) {
            *day = typed;
        }
    }
}
