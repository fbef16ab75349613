//! Before the number: what the trainee thinks of their own attempt. Every question can be passed over.

use bevy_egui::egui::{Id, Key, Ui};

use super::{Action, leave};
use crate::app::theme::*;
use crate::app::{figure, widgets::*};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::debrief::{self, Asked, Reflecting};
use crate::practice::driver::Action as Play;
use crate::practice::phrases;

/// Shows the questions.
pub fn show(ui: &mut Ui, asked: &Reflecting, locale: &Locale) -> Option<Action> {
    let id = ui.id().with("reflecting");
    let mut answers: Vec<String> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    answers.resize(asked.questions.len(), String::new());
    let contents = |ui: &mut Ui| {
        ui.horizontal(|ui| {
            figure::bust(ui, &asked.person.look, Cue::Neutral, Mood::default(), 96.0, "reflecting");
            ui.add_space(12.0);
            ui.vertical(|ui| {
                title(ui, &locale.text("reflect-title"));
                paragraph(ui, &locale.text("reflect-lead"), BODY, palette(ui).quiet);
            });
        });
        for (at, (question, answer)) in asked.questions.iter().zip(&mut answers).enumerate() {
            ui.add_space(GAP);
            card(ui, |ui| ask(ui, id.with(at), question, answer, asked, locale));
        }
    };
    let (mut goes_on, mut left_for) = (false, None);
    page(ui, "reflecting", 720.0, contents, |ui| {
        goes_on = primary(ui, &locale.text("reflect-on")).clicked() || pressed(ui, Key::Enter);
        left_for = leave(ui, locale);
    });
    ui.data_mut(|data| data.insert_temp(id, answers.clone()));
    left_for.or(goes_on.then_some(Action::Play(Play::Reflect(answers))))
}

fn ask(ui: &mut Ui, id: Id, question: &Asked, answer: &mut String, asked: &Reflecting, locale: &Locale) {
    if let Some(about) = &question.about {
        quiet(ui, debrief::turn_name(about.turn, locale));
        yours(ui, &locale.text("play-you"), &phrases::line(&about.line));
        about.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, BODY));
        ui.add_space(4.0);
    }
    let asks = locale.format(question.question.message(), &phrases::of(&asked.person));
    heading(ui, &asks);
    field(ui, id, &asks, answer, "", 2);
}
