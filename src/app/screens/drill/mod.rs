//! Single moments: what was said, what can be said, and why it works or not.

mod over;

use bevy_egui::egui::{Id, Key, Ui};

use super::consultation::NUMBERS;
use super::{Action, leave};
use crate::app::theme::*;
use crate::app::{figure, widgets::*};
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Turn};
use crate::practice::drill::{Drill, Drilling};
use crate::practice::driver::Action as Play;
use crate::practice::phrases;

/// How many turns before the moment are shown.
const BEFORE: usize = 2;

/// Shows the moment that is answered now, or what the drill came to.
pub fn show(ui: &mut Ui, drill: &Drill, locale: &Locale) -> Option<Action> {
    match (drill.view(), drill.drilled()) {
        (Some(shown), _) => moment(ui, &shown, locale),
        (None, Some(drilled)) => over::show(ui, &drilled, locale),
        (None, None) => None,
    }
}

fn moment(ui: &mut Ui, shown: &Drilling, locale: &Locale) -> Option<Action> {
    let mut chosen = None;
    let contents = |ui: &mut Ui| {
        let arguments = [("number", u32::from(shown.number).into()), ("of", u32::from(shown.of).into())];
        title(ui, &locale.format("drill-title", &arguments));
        ui.add_space(4.0);
        card(ui, |ui| said(ui, shown, locale));
        ui.add_space(GAP);
        match &shown.answered {
            None => chosen = lines(ui, shown),
            Some(turn) => answered(ui, shown, turn, locale),
        }
    };
    let (mut goes_on, mut left_for) = (false, None);
    // Every moment begins at its top, and so does what is told of it.
    let id = format!("drill {} {}", shown.number, shown.answered.is_some());
    page(ui, &id, 820.0, contents, |ui| {
        if shown.answered.is_some() {
            let go = if shown.number == shown.of { "drill-end" } else { "drill-next" };
            goes_on = primary(ui, &locale.text(go)).clicked() || pressed(ui, Key::Enter);
        }
        left_for = leave(ui, locale);
    });
    let chosen = chosen.map(Play::Choose).or(goes_on.then_some(Play::Proceed));
    left_for.or(chosen.map(Action::Play))
}

/// Who it is, what was said a little earlier, and what they say and show now.
fn said(ui: &mut Ui, shown: &Drilling, locale: &Locale) {
    let now = &shown.now;
    let person = &now.person;
    ui.horizontal_top(|ui| {
        figure::bust(ui, &person.look, now.cue, now.mood, 120.0, "drill");
        ui.add_space(12.0);
        ui.vertical(|ui| {
            heading(ui, &person.name);
            quiet(ui, format!("{} · {}", person.occupation, phrases::visit_head(&now.visit, locale)));
            let earlier = &now.history[now.history.len().saturating_sub(BEFORE)..];
            if !earlier.is_empty()
                && disclosure(ui, Id::new(("drill earlier", shown.number)), &locale.text("drill-before"))
            {
                for turn in earlier {
                    turn.before.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
                    yours(ui, &locale.text("play-you"), &phrases::line(&turn.line));
                }
            }
            ui.add_space(4.0);
            for said in &now.speech {
                led(ui, &said.speaker, &said.text, BODY + 2.0);
            }
            if shown.answered.is_none() {
                let cue = phrases::cue(person, now.cue, locale);
                quiet(ui, cue);
            }
        });
    });
}

fn lines(ui: &mut Ui, shown: &Drilling) -> Option<usize> {
    let mut chosen = None;
    for (at, line) in shown.now.lines.iter().enumerate() {
        let card = line_card(ui, at + 1, line, None, false, false);
        if card.clicked() || NUMBERS.get(at).is_some_and(|key| pressed(ui, *key)) {
            chosen = Some(at);
        }
    }
    chosen
}

/// What was said, what came of it and why, and the best line where it was another.
fn answered(ui: &mut Ui, shown: &Drilling, turn: &Turn, locale: &Locale) {
    card(ui, |ui| {
        let verdict = phrases::verdict(turn.verdict, locale);
        chip(ui, debrief::show_verdict(turn.verdict), &verdict);
        yours(ui, &locale.text("report-you"), &phrases::line(&turn.line));
        turn.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, BODY));
        effects(ui, &turn.moved, locale);
        led(ui, &locale.text("report-why"), &turn.why, BODY);
        if turn.acceptable {
            paragraph(ui, &locale.text("drill-best"), BODY, palette(ui).good.0);
        }
        if let Some(better) = turn.others.iter().find(|other| other.acceptable && !turn.acceptable) {
            ui.add_space(6.0);
            yours(ui, &locale.text("report-better"), &phrases::line(&better.line));
            better.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
            paragraph(ui, &better.why, BODY, palette(ui).ink);
        }
        let (id, title) = &shown.item;
        quiet(ui, locale.format("drill-about", &[("item", format!("{title} ({id})").into())]));
    });
}
