//! What is kept of a person: where it lies; taken along, taken in elsewhere, or deleted.

use bevy_egui::egui::{Id, Ui};

use crate::app::screens::Action;
use crate::app::theme::*;
use crate::app::{game::OwnData, signs, widgets::*};
use crate::look::locale::Locale;

pub(super) fn show(ui: &mut Ui, kept: &OwnData, locale: &Locale) -> Option<Action> {
    let mut action = None;
    card(ui, |ui| {
        heading(ui, &locale.text("data-title"));
        let facts = [("n", (kept.attempts as u32).into()), ("folder", kept.folder.as_str().into())];
        paragraph(ui, &locale.format("data-where", &facts), SMALL + 1.0, palette(ui).quiet);
        if kept.attempts > 0 && secondary(ui, signs::KEEP, &locale.text("data-export"), "").clicked() {
            action = Some(Action::Export);
        }
        action = place(ui, kept, locale).or(action.take());
        paragraph(ui, &locale.text("data-import-how"), SMALL + 1.0, palette(ui).quiet);
        for path in &kept.found {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let label = locale.format("data-import", &[("file", name.into())]);
            if secondary(ui, signs::TAKE_IN, &label, "").clicked() {
                action = Some(Action::Import(path.clone()));
            }
        }
        if kept.attempts > 0 {
            action = delete(ui, kept, locale).or(action.take());
        }
    });
    action
}

/// Another folder for what is kept.
fn place(ui: &mut Ui, kept: &OwnData, locale: &Locale) -> Option<Action> {
    let (opened, written) = (Id::new("another folder"), Id::new("another folder, as it is written"));
    if !disclosure(ui, opened, &locale.text("data-elsewhere")) {
        return None;
    }
    let mut action = None;
    paragraph(ui, &locale.text("data-elsewhere-how"), SMALL + 1.0, palette(ui).quiet);
    let mut folder = ui.data(|data| data.get_temp::<String>(written)).unwrap_or_else(|| kept.folder.clone());
    let name = locale.text("data-folder");
    field(ui, Id::new("folder"), &name, &mut folder, &name, 2);
    ui.horizontal_wrapped(|ui| {
        let is_other = folder.trim() != kept.folder && !folder.trim().is_empty();
        if is_other && primary(ui, &locale.text("data-use")).clicked() {
            action = Some(Action::KeepIn(Some(folder.trim().into())));
        }
        if kept.is_chosen && secondary(ui, signs::ANEW, &locale.text("data-usual"), "").clicked() {
            action = Some(Action::KeepIn(None));
        }
    });
    ui.data_mut(|data| match action {
        Some(_) => _ = data.remove_temp::<String>(written),
        None => _ = data.insert_temp(written, folder),
    });
    action
}

/// Asks again before anything is deleted.
fn delete(ui: &mut Ui, kept: &OwnData, locale: &Locale) -> Option<Action> {
    let id = Id::new("deleting");
    ui.add_space(GAP);
    let mut asks = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let mut action = None;
    if asks {
        let n = [("n", (kept.attempts as u32).into())];
        paragraph(ui, &locale.format("data-delete-sure", &n), BODY, palette(ui).bad.0);
    }
    ui.horizontal_wrapped(|ui| {
        if !asks {
            asks = danger(ui, signs::DELETE, &locale.text("data-delete")).clicked();
            return;
        }
        if primary(ui, &locale.text("data-keep")).clicked() {
            asks = false;
        }
        if danger(ui, signs::DELETE, &locale.text("data-delete-now")).clicked() {
            asks = false;
            action = Some(Action::DeleteAll);
        }
    });
    ui.data_mut(|data| data.insert_temp(id, asks));
    action
}
