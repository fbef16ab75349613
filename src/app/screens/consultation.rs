//! The consultation: the patient on the left, the conversation on the right.

use bevy_egui::egui::{
    self, Align, FontFamily, FontId, Frame, Key, Layout, Rect, RichText, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2,
};

use super::{Action, Scene};
use crate::app::theme::*;
use crate::app::{figure, reading, widgets::*};
use crate::locale::{Locale, phrases};
use crate::portrait::Light;
use crate::view::{Briefing, Consultation, Over, Utterance};

/// What lies over the picture, so that the lines stay in sight.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sheet {
    History,
    Notes,
}

const NUMBERS: [Key; 6] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];

/// Below this height everything moves closer, so that four lines fit without scrolling.
const COMPACT: f32 = 720.0;

/// Shows a moment of the consultation; `briefing` is what was read before it.
pub fn show(ui: &mut Ui, now: &Consultation, briefing: &Briefing, locale: &Locale) -> Option<Action> {
    let whole = ui.available_rect_before_wrap();
    let compact = whole.height() < COMPACT;
    let bar = Rect::from_min_size(whole.min, vec2(whole.width(), 56.0));
    let below = Rect::from_min_max(pos2(whole.left(), bar.bottom()), whole.max);
    let split = below.right() - if compact { below.width() * 0.57 } else { (below.width() * 0.5).clamp(570.0, 660.0) };
    let left = Rect::from_min_max(below.min, pos2(split, below.bottom()));
    let right = Rect::from_min_max(pos2(split, below.top()), below.max);

    let mut action = top_bar(ui, bar, now, locale);
    figure::consulting_room(ui, left, &now.person.look, now.cue, now.mood, light(now.visit.number));
    match open_sheet(ui) {
        None => cue_strip(ui, left, now, locale),
        Some(Sheet::History) => sheet(ui, left, |ui| history(ui, now, locale)),
        Some(Sheet::Notes) => sheet(ui, left, |ui| notes(ui, briefing, locale)),
    }
    // While the words come, no key chooses: what finishes them is spent.
    let moment = egui::Id::new((now.visit.number, now.turns, now.history.len()));
    let length = now.speech.iter().map(|said| said.text.chars().count()).sum();
    let in_sight = reading::in_sight(ui, moment, length);
    let inner = right.shrink2(if compact { vec2(22.0, 14.0) } else { vec2(26.0, 20.0) });
    let foot = Rect::from_min_max(pos2(inner.left(), inner.bottom() - 42.0), inner.max);
    let talk = Rect::from_min_max(inner.min, pos2(inner.right(), foot.top() - GAP / 2.0));
    ui.scope_builder(UiBuilder::new().max_rect(talk).layout(Layout::top_down(Align::Min)), |ui| {
        action = action.take().or(conversation(ui, now, locale, compact, in_sight));
    });
    ui.scope_builder(UiBuilder::new().max_rect(foot).layout(Layout::left_to_right(Align::Center)), |ui| {
        action = action.take().or(if in_sight.is_none() { aids(ui, now, locale) } else { None });
    });
    action
}

/// Every visit has its time of day.
fn light(visit: u8) -> Light {
    [Light::Morning, Light::Midday, Light::Afternoon][usize::from(visit.saturating_sub(1)) % 3]
}

fn top_bar(ui: &mut Ui, rect: Rect, now: &Consultation, locale: &Locale) -> Option<Action> {
    let mut action = None;
    ui.painter().rect_filled(rect, 0.0, palette(ui).card);
    ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(1.0, palette(ui).line));
    let inner = rect.shrink2(vec2(22.0, 8.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)), |ui| {
        ui.label(RichText::new(&now.person.name).font(FontId::new(BODY, bold())));
        if rect.width() > 1200.0 {
            quiet(ui, format!("{}, {}", now.person.age, now.person.occupation));
        }
        quiet(ui, phrases::visit_head(&now.visit, locale));
        turns(ui, now, locale);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if secondary(ui, &locale.text("go-library"), "Esc").clicked() || pressed(ui, Key::Escape) {
                action = Some(Action::Show(Scene::Library));
            }
            toggle(ui, Sheet::History, "consultation-history", Key::H, locale);
            toggle(ui, Sheet::Notes, "consultation-notes", Key::N, locale);
        });
    });
    action
}

/// The button of a sheet, which opens and closes it.
fn toggle(ui: &mut Ui, sheet: Sheet, label: &str, key: Key, locale: &Locale) {
    let open = open_sheet(ui) == Some(sheet);
    let button = secondary(ui, &locale.text(label), key.name());
    if open {
        let stroke = Stroke::new(2.0, palette(ui).accent);
        ui.painter().rect_stroke(button.rect, ROUND_SMALL, stroke, StrokeKind::Inside);
    }
    if button.clicked() || pressed(ui, key) {
        ui.data_mut(|data| data.insert_temp(sheet_id(), (!open).then_some(sheet)));
    }
}

fn sheet_id() -> egui::Id {
    egui::Id::new("sheet")
}

fn open_sheet(ui: &Ui) -> Option<Sheet> {
    ui.data(|data| data.get_temp(sheet_id())).flatten()
}

/// A sheet over the picture.
fn sheet(ui: &mut Ui, left: Rect, contents: impl FnOnce(&mut Ui)) {
    let rect = left.shrink(22.0);
    ui.painter().rect(rect, ROUND, palette(ui).card, Stroke::new(1.0, palette(ui).line), StrokeKind::Inside);
    let inner = rect.shrink2(vec2(20.0, 16.0));
    ui.scope_builder(UiBuilder::new().max_rect(inner).layout(Layout::top_down(Align::Min)), |ui| {
        egui::ScrollArea::vertical().id_salt("sheet-scroll").auto_shrink(false).show(ui, contents);
    });
}

/// The letter, the scores and the task, to be read again.
fn notes(ui: &mut Ui, briefing: &Briefing, locale: &Locale) {
    let mut part = |head: &str, paragraphs: &mut dyn Iterator<Item = String>| {
        let mut paragraphs = paragraphs.peekable();
        if paragraphs.peek().is_some() {
            heading(ui, &locale.text(head));
            paragraphs.for_each(|text| paragraph(ui, &text, SMALL + 1.0, palette(ui).ink));
            ui.add_space(GAP);
        }
    };
    part("play-task", &mut std::iter::once(briefing.task.clone()));
    part("play-interlude", &mut briefing.interlude.iter().cloned());
    part("play-referral", &mut briefing.referral.iter().cloned());
    part("play-intake", &mut briefing.intake.iter().map(|score| phrases::scale_score(score, locale)));
}

/// The budget of the visit, as a bar and in words.
fn turns(ui: &mut Ui, now: &Consultation, locale: &Locale) {
    let (rect, _) = ui.allocate_exact_size(vec2(96.0, 20.0), egui::Sense::hover());
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), 6.0));
    let part = f32::from(now.turns) / f32::from(now.budget.max(1));
    ui.painter().rect_filled(track, 3.0, palette(ui).line);
    let done = Rect::from_min_size(track.min, vec2(track.width() * part, track.height()));
    ui.painter().rect_filled(done, 3.0, palette(ui).accent);
    let left = u32::from(now.budget.saturating_sub(now.turns));
    quiet(ui, locale.format("play-turns", &[("left", left.into())]));
}

/// What the body says, in words, over the foot of the picture.
fn cue_strip(ui: &mut Ui, left: Rect, now: &Consultation, locale: &Locale) {
    let cue = phrases::cue(&now.person, now.cue, locale);
    let font = FontId::new(SMALL + 1.0, FontFamily::Proportional);
    let galley = ui.painter().layout(cue.clone(), font, palette(ui).ink, left.width() - 76.0);
    let size = vec2(left.width() - 44.0, galley.size().y + 24.0);
    let rect = Rect::from_min_size(pos2(left.left() + 22.0, left.bottom() - 20.0 - size.y), size);
    let painter = ui.painter();
    painter.rect(
        rect,
        ROUND_SMALL,
        palette(ui).paper.gamma_multiply(0.96),
        Stroke::new(1.0, palette(ui).line),
        StrokeKind::Inside,
    );
    painter.galley(rect.min + vec2(16.0, 12.0), galley, palette(ui).ink);
    // For screen readers: the painted words as a label.
    let response = ui.interact(rect, ui.id().with("cue"), egui::Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, &cue));
}

fn conversation(
    ui: &mut Ui,
    now: &Consultation,
    locale: &Locale,
    compact: bool,
    in_sight: Option<usize>,
) -> Option<Action> {
    let mut action = None;
    // A new moment begins at its top.
    let id = (now.visit.number, now.turns, now.history.len());
    egui::ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| {
        if compact {
            ui.spacing_mut().item_spacing.y = 6.0;
        }
        speech(ui, &now.speech, compact, in_sight.unwrap_or(usize::MAX));
        if in_sight.is_some() {
            return;
        }
        ui.add_space(if compact { 0.0 } else { GAP });
        if !now.lines.is_empty() && !compact {
            heading(ui, &locale.text("consultation-you"));
        }
        for (at, line) in now.lines.iter().enumerate() {
            let card = line_card(ui, at + 1, line, now.picked == Some(at), compact);
            if card.clicked() || NUMBERS.get(at).is_some_and(|key| pressed(ui, *key)) {
                action = Some(Action::Choose(at));
            }
        }
        if let Some(picked) = now.picked {
            let say = primary(ui, &locale.text("consultation-say"));
            if say.clicked() || pressed(ui, Key::Enter) {
                action = Some(Action::Choose(picked));
            }
        }
        if let Some(coach) = &now.coach {
            ui.add_space(GAP / 2.0);
            let frame = Frame::new().fill(palette(ui).accent_soft).corner_radius(ROUND).inner_margin(PAD);
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
            paragraph(ui, &locale.text(words), BODY, palette(ui).quiet);
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
    heading(ui, &locale.text("consultation-history"));
    for turn in &now.history {
        turn.before.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
        led(ui, &locale.text("play-you"), &phrases::line(&turn.line), SMALL + 1.0);
        ui.add_space(GAP / 2.0);
    }
    now.speech.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
}

/// What is said, with so many of its characters in sight; the rest has its room already.
fn speech(ui: &mut Ui, speech: &[Utterance], compact: bool, mut in_sight: usize) {
    let pad = if compact { egui::Margin::symmetric(18, 10) } else { PAD };
    let frame = Frame::new().fill(palette(ui).card).stroke(Stroke::new(1.0, palette(ui).line)).inner_margin(pad);
    let corner = egui::CornerRadius { nw: 3, ..ROUND };
    frame.corner_radius(corner).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let size = if compact { SPEECH - 3.0 } else { SPEECH };
        let mut speaker = "";
        for said in speech {
            if said.speaker != speaker {
                ui.label(RichText::new(&said.speaker).font(FontId::new(SMALL, bold())).color(palette(ui).quiet));
                speaker = &said.speaker;
            }
            let length = said.text.chars().count();
            appearing(ui, &said.text, size, in_sight.min(length));
            in_sight = in_sight.saturating_sub(length);
        }
    });
}
