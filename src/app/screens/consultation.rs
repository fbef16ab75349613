//! The consultation: the patient on the left, the conversation on the right.

use bevy_egui::egui::{
    self, Align, FontFamily, FontId, Frame, Key, Layout, Rect, RichText, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::Action;
use crate::app::theme::*;
use crate::app::{figure, widgets::*};
use crate::locale::{FluentValue, Locale};
use crate::view::{Consultation, Over, Utterance};

const HISTORY: &str = "consultation-history";
const NUMBERS: [Key; 6] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];

/// Shows a moment of the consultation.
pub fn show(ui: &mut Ui, now: &Consultation, locale: &Locale) -> Option<Action> {
    let whole = ui.available_rect_before_wrap();
    let bar = Rect::from_min_size(whole.min, vec2(whole.width(), 56.0));
    let below = Rect::from_min_max(pos2(whole.left(), bar.bottom()), whole.max);
    let split = below.left() + (below.width() * 0.5).min(720.0).max(below.width() - 660.0);
    let left = Rect::from_min_max(below.min, pos2(split, below.bottom()));
    let right = Rect::from_min_max(pos2(split, below.top()), below.max);

    let mut action = top_bar(ui, bar, now, locale);
    figure::consulting_room(ui, left, &now.person.look, now.cue, now.mood);
    cue_strip(ui, left, now, locale);
    let inner = right.shrink2(vec2(26.0, 20.0));
    let foot = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 42.0), inner.max);
    let talk = Rect::from_min_max(inner.min, pos2(inner.right(), foot.top() - GAP));
    ui.scope_builder(UiBuilder::new().max_rect(talk).layout(Layout::top_down(Align::Min)), |ui| {
        action = action.take().or(conversation(ui, now, locale));
    });
    ui.scope_builder(UiBuilder::new().max_rect(foot).layout(Layout::left_to_right(Align::Center)), |ui| {
        action = action.take().or(aids(ui, now, locale));
    });
    action
}

fn top_bar(ui: &mut Ui, rect: Rect, now: &Consultation, locale: &Locale) -> Option<Action> {
    let mut action = None;
    ui.painter().rect_filled(rect, 0.0, CARD);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, LINE));
    let inner = rect.shrink2(vec2(22.0, 8.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)), |ui| {
        ui.label(RichText::new(&now.person.name).font(FontId::new(BODY, bold())));
        quiet(ui, format!("{}, {}", now.person.age, now.person.occupation));
        turns(ui, now, locale);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if secondary(ui, &locale.text("go-library"), "Esc").clicked() || pressed(ui, Key::Escape) {
                action = Some(Action::Library);
            }
            let open = flag(ui, HISTORY);
            let label = if open { "consultation-history-close" } else { "consultation-history" };
            if secondary(ui, &locale.text(label), "H").clicked() || pressed(ui, Key::H) {
                set_flag(ui, HISTORY, !open);
            }
        });
    });
    action
}

/// The budget of the visit, as a bar and in words.
fn turns(ui: &mut Ui, now: &Consultation, locale: &Locale) {
    let (rect, _) = ui.allocate_exact_size(vec2(96.0, 20.0), egui::Sense::hover());
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), 6.0));
    let part = f32::from(now.turns) / f32::from(now.budget.max(1));
    ui.painter().rect_filled(track, 3.0, LINE);
    let done = Rect::from_min_size(track.min, vec2(track.width() * part, track.height()));
    ui.painter().rect_filled(done, 3.0, ACCENT);
    let left = u32::from(now.budget.saturating_sub(now.turns));
    quiet(ui, locale.format("play-turns", &[("left", left.into())]));
}

/// What the body says, in words, over the foot of the picture.
fn cue_strip(ui: &mut Ui, left: Rect, now: &Consultation, locale: &Locale) {
    let arguments =
        [("pronoun", now.person.pronouns.name().into()), ("name", FluentValue::from(now.person.first_name.as_str()))];
    let cue = locale.format(&format!("cue-{}", now.cue.name().to_lowercase()), &arguments);
    let font = FontId::new(SMALL + 1.0, FontFamily::Proportional);
    let galley = ui.painter().layout(cue.clone(), font, INK, left.width() - 76.0);
    let size = vec2(left.width() - 44.0, galley.size().y + 24.0);
    let rect = Rect::from_min_size(pos2(left.left() + 22.0, left.bottom() - 20.0 - size.y), size);
    let painter = ui.painter();
    painter.rect(rect, ROUND_SMALL, PAPER.gamma_multiply(0.96), Stroke::new(1.0, LINE), StrokeKind::Inside);
    painter.galley(rect.min + vec2(16.0, 12.0), galley, INK);
    // For screen readers: the painted words as a label.
    let response = ui.interact(rect, ui.id().with("cue"), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &cue));
}

fn conversation(ui: &mut Ui, now: &Consultation, locale: &Locale) -> Option<Action> {
    let mut action = None;
    // A new moment begins at its top.
    let id = (now.visit.number, now.turns, now.history.len());
    egui::ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| {
        if flag(ui, HISTORY) {
            history(ui, now, locale);
        }
        speech(ui, &now.speech);
        ui.add_space(GAP);
        if !now.lines.is_empty() {
            heading(ui, &locale.text("consultation-you"));
        }
        for (at, line) in now.lines.iter().enumerate() {
            if line_card(ui, at + 1, line).clicked() || NUMBERS.get(at).is_some_and(|key| pressed(ui, *key)) {
                action = Some(Action::Choose(at));
            }
        }
        if let Some(coach) = &now.coach {
            ui.add_space(GAP / 2.0);
            let frame = Frame::new().fill(ACCENT_SOFT).corner_radius(ROUND).inner_margin(PAD);
            frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                led(ui, &locale.text("consultation-coach"), &locale.text(coach), BODY);
            });
        }
        if let Some(over) = &now.over {
            let (words, go) = match over {
                Over::NextVisit => ("play-over-visit", "consultation-next"),
                Over::Course => ("play-over-course", "consultation-debrief"),
            };
            paragraph(ui, &locale.text(words), BODY, QUIET);
            if primary(ui, &locale.text(go)).clicked() || pressed(ui, Key::Enter) {
                action = Some(Action::Proceed);
            }
        }
    });
    action
}

/// What helps in practice mode.
fn aids(ui: &mut Ui, now: &Consultation, locale: &Locale) -> Option<Action> {
    if now.can_go_back && (secondary(ui, &locale.text("consultation-back"), "B").clicked() || pressed(ui, Key::B)) {
        return Some(Action::Back);
    }
    let may_ask = now.coached && now.coach.is_none() && now.over.is_none();
    let asks = may_ask && (secondary(ui, &locale.text("consultation-coach-ask"), "C").clicked() || pressed(ui, Key::C));
    asks.then_some(Action::Coach)
}

fn history(ui: &mut Ui, now: &Consultation, locale: &Locale) {
    for turn in &now.history {
        turn.before.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
        led(ui, &locale.text("play-you"), &line_text(&turn.line), SMALL + 1.0);
    }
    ui.separator();
}

fn speech(ui: &mut Ui, speech: &[Utterance]) {
    let frame = Frame::new().fill(CARD).stroke(Stroke::new(1.0, LINE)).inner_margin(PAD);
    let corner = egui::CornerRadius { nw: 3, ..ROUND };
    frame.corner_radius(corner).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let size = if ui.available_width() < 500.0 { SPEECH - 2.0 } else { SPEECH };
        let mut speaker = "";
        for said in speech {
            if said.speaker != speaker {
                ui.label(RichText::new(&said.speaker).font(FontId::new(SMALL, bold())).color(QUIET));
                speaker = &said.speaker;
            }
            paragraph(ui, &said.text, size, INK);
        }
    });
}
