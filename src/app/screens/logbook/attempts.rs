//! Every attempt, with the way back into it.

use bevy_egui::egui::{Id, Ui};

use crate::app::screens::Action;
use crate::app::theme::*;
use crate::app::{signs, widgets::*};
use crate::look::locale::Locale;
use crate::practice::driver::Action as Play;
use crate::practice::logbook::{Row, State, words};
use crate::practice::record::Mode;

/// How many attempts are shown at first, and with every wish for more.
const SOME: usize = 12;

pub(super) fn show(ui: &mut Ui, attempts: &[Row], locale: &Locale) -> Option<Action> {
    let id = Id::new("attempts-shown");
    let mut shown = ui.data(|data| data.get_temp(id)).unwrap_or(SOME);
    let mut action = None;
    heading(ui, &locale.format("logbook-attempts", &[("n", (attempts.len() as u32).into())]));
    for row in attempts.iter().take(shown) {
        ui.separator();
        action = attempt(ui, row, locale).or(action.take());
    }
    if shown < attempts.len() && link(ui, &locale.text("logbook-more")).clicked() {
        shown += SOME;
    }
    ui.data_mut(|data| data.insert_temp(id, shown));
    action
}

fn attempt(ui: &mut Ui, row: &Row, locale: &Locale) -> Option<Action> {
    minor(ui, &format!("{} · {}", words::name(row, locale), words::ago(row.days, locale)));
    paragraph(ui, &words::facts(row, locale), SMALL + 1.0, palette(ui).ink);
    let (sign, label) = match row.state {
        State::Open => (signs::ON, "logbook-go-on"),
        State::Finished => (signs::HISTORY, "logbook-look-back"),
        State::Earlier => {
            quiet(ui, locale.text("logbook-earlier"));
            return None;
        }
    };
    // An exam is gone on with where it was begun.
    if row.mode == Mode::Exam && row.state == State::Open {
        return None;
    }
    secondary(ui, sign, &locale.text(label), "").clicked().then(|| Action::Play(Play::OpenAttempt(row.id.clone())))
}
