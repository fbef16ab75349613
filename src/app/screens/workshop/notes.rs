//! The facilitator's own screen: what follows which line, what is behind the face, what rooms misread, and the keys.

use bevy_egui::egui::{Id, Ui};

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::debrief;
use crate::practice::phrases;
use crate::practice::workshop::{Room, Workshop};

/// The keys, and what they do: message ids.
const KEYS: [(&str, &str); 9] = [
    ("Page Down", "workshop-key-on"),
    ("Page Up", "workshop-key-back"),
    ("A … F", "workshop-key-line"),
    ("0 … 9", "workshop-key-hands"),
    ("X", "workshop-key-pick"),
    ("T", "workshop-key-talk"),
    ("↑ ↓", "workshop-key-scroll"),
    ("N", "workshop-key-notes"),
    ("S", "workshop-key-save"),
];

/// Shows the notes; nobody but the facilitator sees them.
pub fn show(ui: &mut Ui, workshop: &Workshop, locale: &Locale) {
    let (room, notes) = (workshop.room(), workshop.notes());
    let side = margin(ui.available_width(), 900.0);
    scrolled(ui, Id::new("notes of a room"), side, |ui| {
        title(ui, &format!("{} · {}", room.now.person.name, phrases::visit_head(&room.now.visit, locale)));
        quiet(ui, notes.at.clone().unwrap_or_default());
        quiet(ui, locale.format("workshop-stops", &[("n", (notes.stops as u32).into())]));
        if let Some(question) = &room.question {
            card(ui, |ui| led(ui, &locale.text("guide-ask"), question, BODY));
        }
        ui.add_space(GAP);
        ahead(ui, &room, &notes.ahead, locale);
        card(ui, |ui| {
            heading(ui, &locale.text("workshop-behind"));
            for dial in &notes.behind.dials {
                ui.horizontal(|ui| {
                    level_bar(ui, f32::from(dial.level) / f32::from(dial.most.max(1)));
                    quiet(ui, format!("{} {}", dial.level, dial.text.as_deref().unwrap_or(&dial.name)));
                });
            }
            let known = |wanted: fn(&crate::practice::view::Known) -> bool| {
                let words = notes.behind.known.iter().filter(|known| wanted(known)).map(|known| known.text.as_str());
                words.collect::<Vec<_>>().join(" · ")
            };
            led(ui, &locale.text("workshop-told"), &known(|known| known.told && !known.heard), SMALL + 1.0);
            led(ui, &locale.text("workshop-heard"), &known(|known| known.heard), SMALL + 1.0);
        });
        ui.add_space(GAP);
        if !notes.misreadings.is_empty() {
            card(ui, |ui| {
                heading(ui, &locale.text("guide-misreadings"));
                notes.misreadings.iter().for_each(|words| paragraph(ui, words, SMALL + 1.0, palette(ui).ink));
            });
            ui.add_space(GAP);
        }
        card(ui, |ui| {
            heading(ui, &locale.text("keys-title"));
            KEYS.iter().for_each(|(key, what)| led(ui, key, &locale.text(what), SMALL + 1.0));
        });
    });
}

/// What would follow each line that can be chosen now.
fn ahead(ui: &mut Ui, room: &Room, ahead: &[(char, debrief::Other)], locale: &Locale) {
    for (letter, other) in ahead {
        card(ui, |ui| {
            let hands =
                room.lines.iter().find(|line| line.letter == *letter).and_then(|line| line.again.or(line.first));
            let hands = hands.map(|hands| format!(" · {hands}")).unwrap_or_default();
            let best = if other.acceptable { format!(" · {}", locale.text("guide-best")) } else { String::new() };
            let verdict = phrases::verdict(other.verdict, locale);
            chip(ui, debrief::show_verdict(other.verdict), &format!("{letter} · {verdict}{best}{hands}"));
            paragraph(ui, &phrases::line(&other.line), BODY, palette(ui).ink);
            other.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
            paragraph(ui, &other.why, SMALL + 1.0, palette(ui).quiet);
        });
        ui.add_space(6.0);
    }
}
