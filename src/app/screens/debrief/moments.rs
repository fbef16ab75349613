//! The turns that mattered, and the one thing to try next.

use bevy_egui::egui::Ui;

use super::Looking;
use crate::app::screens::Action;
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Debrief, Moment};
use crate::practice::driver::Action as Play;
use crate::practice::phrases;

pub(super) fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale, looking: &mut Looking) {
    heading(ui, &locale.text("report-moments"));
    for shown in &debrief.moments {
        card(ui, |ui| moment(ui, shown, locale, looking));
    }
}

fn moment(ui: &mut Ui, moment: &Moment, locale: &Locale, looking: &mut Looking) {
    chip(ui, debrief::show_moment(moment), &debrief::moment_head(moment, locale));
    yours(ui, &locale.text("report-you"), &phrases::line(&moment.line));
    moment.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, BODY));
    for step in debrief::safety_steps(&moment.steps, locale) {
        paragraph(ui, &step, BODY, palette(ui).ink);
    }
    if let Some(reason) = &moment.reason {
        let because = format!("{} ({})", reason.because, debrief::source(reason, locale));
        paragraph(ui, &because, SMALL + 1.0, palette(ui).ink);
    }
    if let Some(led) = &moment.led {
        paragraph(ui, &debrief::led(led, locale), SMALL + 1.0, palette(ui).ink);
    }
    effects(ui, &moment.moved, locale);
    if let Some(better) = &moment.better {
        ui.add_space(4.0);
        indented(ui, |ui| {
            yours(ui, &locale.text("report-better"), &phrases::line(&better.line));
            better.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
            paragraph(ui, &better.why, SMALL + 1.0, palette(ui).ink);
        });
    }
    if link(ui, &locale.text("debrief-show-turn")).clicked() {
        looking.go_to(moment.turn);
    }
}

/// What to try next, with the way there.
pub(super) fn next(ui: &mut Ui, debrief: &Debrief, locale: &Locale, looking: &mut Looking) -> Option<Action> {
    let next = debrief.next.as_ref()?;
    let [aim, ask, place] = debrief::next_words(next, locale);
    let mut action = None;
    card(ui, |ui| {
        heading(ui, &locale.text("report-next"));
        paragraph(ui, &aim, BODY + 1.0, palette(ui).ink);
        quiet(ui, place);
        ui.horizontal_wrapped(|ui| {
            if debrief.can_go_back && primary(ui, &locale.text("debrief-try-again")).clicked() {
                action = Some(Action::Play(Play::GoBackTo(next.turn)));
            }
            if link(ui, &locale.text("debrief-show-turn")).clicked() {
                looking.go_to(next.turn);
            }
        });
        ui.add_space(4.0);
        minor(ui, &locale.text("report-ask"));
        paragraph(ui, &ask, BODY, palette(ui).ink);
    });
    action
}
