//! What can be looked up while talking: what was read before, and what was said.

use bevy_egui::egui::{Align, Id, Key, Layout, Modifiers, Ui, vec2};

use crate::app::screens::Action;
use crate::app::theme::*;
use crate::app::{figure, signs, widgets::*};
use crate::look::locale::Locale;
use crate::practice::debrief::TurnNumber;
use crate::practice::driver::Action as Play;
use crate::practice::phrases;
use crate::practice::view::{Briefing, Consultation, Reaction, Rewound};

/// What can be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// What was said.
    History,
    /// What was read.
    Notes,
    /// The last line beside the one that was taken back.
    Both,
}

/// What is open, and has something in it.
pub fn open(ui: &Ui, now: &Consultation) -> Option<Sheet> {
    let open = ui.data(|data| data.get_temp(id())).flatten();
    open.filter(|sheet| *sheet != Sheet::Both || rewound(now).is_some())
}

/// Escape closes what is open, before it leaves anything else.
pub fn close_by_key(ui: &Ui, now: &Consultation) {
    if open(ui, now).is_some() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        set(ui, None);
    }
}

/// Two tries at the last moment, where there were two.
pub fn rewound(now: &Consultation) -> Option<&Rewound> {
    now.aids.as_ref()?.rewound.as_ref()
}

/// Opens a sheet, or closes it.
pub fn set(ui: &Ui, sheet: Option<Sheet>) {
    ui.data_mut(|data| data.insert_temp(id(), sheet));
}

fn id() -> Id {
    Id::new("sheet")
}

/// Shows a sheet, over the picture or where there is none, above what has just been said.
pub fn show(
    ui: &mut Ui,
    sheet: Sheet,
    pictured: bool,
    now: &Consultation,
    briefing: &Briefing,
    locale: &Locale,
) -> Option<Action> {
    if secondary(ui, signs::CLOSE, &locale.text("consultation-close"), "Esc").clicked() {
        set(ui, None);
    }
    ui.add_space(4.0);
    match sheet {
        Sheet::History => return history(ui, pictured, now, locale),
        Sheet::Notes => notes(ui, briefing, locale),
        Sheet::Both => rewound(now).into_iter().for_each(|rewound| both(ui, rewound, pictured, now, locale)),
    }
    None
}

/// The letter, the scores and the task, to be read again.
fn notes(ui: &mut Ui, briefing: &Briefing, locale: &Locale) {
    heading(ui, &locale.text("consultation-notes"));
    ui.add_space(4.0);
    let mut part = |head: &str, paragraphs: &mut dyn Iterator<Item = String>| {
        let mut paragraphs = paragraphs.peekable();
        if paragraphs.peek().is_some() {
            minor(ui, &locale.text(head));
            paragraphs.for_each(|text| paragraph(ui, &text, SMALL + 1.0, palette(ui).ink));
            ui.add_space(GAP);
        }
    };
    part("play-task", &mut std::iter::once(briefing.task.clone()));
    part("play-interlude", &mut briefing.interlude.iter().cloned());
    part("play-referral", &mut briefing.referral.iter().cloned());
    part("play-intake", &mut briefing.intake.iter().map(|score| phrases::scale_score(score, locale)));
}

/// What was said in this visit, with the way back to every turn.
fn history(ui: &mut Ui, pictured: bool, now: &Consultation, locale: &Locale) -> Option<Action> {
    let mut action = None;
    heading(ui, &locale.text("consultation-history"));
    for (number, turn) in (1..).zip(&now.history) {
        turn.before.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
        led(ui, &locale.text("play-you"), &phrases::line(&turn.line), SMALL + 1.0);
        if now.can_go_back && link(ui, &locale.text("consultation-go-back-to")).clicked() {
            action = Some(Action::Play(Play::GoBackTo(TurnNumber { visit: now.visit.number, turn: number })));
        }
        ui.add_space(GAP / 2.0);
    }
    if pictured {
        now.speech.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
    } else if now.history.is_empty() {
        quiet(ui, locale.text("consultation-history-none"));
    }
    action
}

/// What two lines did, beside each other where there is room.
fn both(ui: &mut Ui, rewound: &Rewound, pictured: bool, now: &Consultation, locale: &Locale) {
    heading(ui, &locale.text("consultation-both"));
    let tries = [("consultation-before", &rewound.before), ("consultation-now", &rewound.now)];
    if ui.available_width() < 320.0 || !pictured {
        tries.into_iter().for_each(|(head, tried)| reaction(ui, head, tried, now, locale));
    } else {
        ui.horizontal_top(|ui| {
            let (spacing, width) = (ui.spacing().item_spacing, (ui.available_width() - GAP) / 2.0);
            ui.spacing_mut().item_spacing.x = GAP;
            for (head, tried) in tries {
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.spacing_mut().item_spacing = spacing;
                    ui.set_width(width);
                    reaction(ui, head, tried, now, locale);
                });
            }
        });
    }
}

fn reaction(ui: &mut Ui, head: &str, tried: &Reaction, now: &Consultation, locale: &Locale) {
    minor(ui, &locale.text(head));
    let cue = tried.reply.iter().rev().find(|said| said.patient).map_or(now.cue, |said| said.cue);
    figure::bust(ui, &now.person.look, cue, now.mood, 72.0, head);
    // Two rows for either, so that what was said stands at one height.
    ui.scope(|ui| {
        ui.set_min_height(42.0);
        quiet(ui, phrases::cue(&now.person, cue, locale));
    });
    yours(ui, &locale.text("play-you"), &phrases::line(&tried.line));
    tried.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
    effects(ui, &tried.moved, locale);
    ui.add_space(GAP);
}
