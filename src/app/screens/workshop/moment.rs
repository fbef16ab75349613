//! A moment on the wall: what is read before it, what the patient says and shows, the lines and their hands, and the answer.

use bevy_egui::egui::epaint::RectShape;
use bevy_egui::egui::{Align, Color32, Layout, Rect, Sense, Shape, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::hands::counted;
use super::wall::{HEAD, SAID, TEXT, Wall, contrast};
use crate::app::figure::{self, Seated};
use crate::app::theme::*;
use crate::look::portrait::Light;
use crate::practice::debrief::{self, Turn};
use crate::practice::phrases;
use crate::practice::view::{OfferedLine, Utterance};
use crate::practice::workshop::{Line, Room, Step};

/// The side of the sign of a line, in pixels of a projector.
const SIGN: f32 = 88.0;

/// Room between the hands and the frame of the line that is counted, in pixels of a projector.
const EDGE: f32 = 12.0;

/// What is read before a visit.
pub(super) fn reading(ui: &mut Ui, wall: &Wall, room: &Room) {
    let briefing = &room.briefing;
    let person = &briefing.person;
    wall.head(ui, &format!("{} · {}", person.name, briefing.visit.title));
    wall.gap(ui);
    if room.home {
        briefing.interlude.iter().for_each(|words| wall.text(ui, words, TEXT));
        return;
    }
    wall.text(ui, &format!("{}, {}", person.age, person.occupation), TEXT);
    if let Some(letter) = &briefing.referral {
        wall.gap(ui);
        wall.text(ui, letter, TEXT);
    }
    wall.gap(ui);
    wall.led(ui, &wall.locale.text("play-task"), &briefing.task, TEXT);
}

/// The patient, and what they say.
pub(super) fn listening(ui: &mut Ui, wall: &Wall, room: &Room) {
    beside_patient(ui, wall, room, |ui| {
        said(ui, wall, &room.now.speech, SAID);
        wall.gap(ui);
        cue(ui, wall, room);
    });
}

/// The lines with their hands; above them what is talked about, or what the patient said where there is room.
pub(super) fn lines(ui: &mut Ui, wall: &Wall, room: &Room) {
    if room.step == Step::Discussing {
        let ask = room.question.clone().unwrap_or_else(|| wall.locale.text("workshop-ask"));
        wall.framed(ui, |ui| wall.led(ui, &clock(ui), &ask, TEXT));
        wall.gap(ui);
    }
    let words: Vec<&str> = room.now.speech.iter().map(|said| said.text.as_str()).collect();
    let words = words.join(" ");
    let room_left = ui.available_height() - lines_height(ui, wall, room);
    if wall.height(ui, &words, TEXT, ui.available_width()) + wall.points(28.0) <= room_left {
        wall.led(ui, &room.now.person.first_name, &words, TEXT);
    } else if room.step != Step::Discussing {
        wall.head(ui, &room.now.person.first_name);
    }
    if room.step == Step::Again {
        let size = vec2(ui.available_width(), wall.points(1.5 * TEXT));
        ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(wall.points(EDGE));
            wall.text(ui, &wall.locale.text("workshop-before-after"), TEXT);
        });
    }
    wall.gap(ui);
    let is_counting = matches!(room.step, Step::Voting | Step::Again);
    let at = counted(ui, room);
    for (number, line) in room.lines.iter().enumerate() {
        row(ui, wall, line, is_counting && number == at);
    }
    if is_counting && room.hands == 0 && !room.lines.iter().any(|line| line.leads) {
        wall.gap(ui);
        wall.text(ui, &wall.locale.text("workshop-count"), TEXT);
    }
}

/// How high the lines are.
fn lines_height(ui: &Ui, wall: &Wall, room: &Room) -> f32 {
    let width = words_width(ui, wall);
    let row = |line: &Line| {
        wall.height(ui, &phrases::line(&line.line), TEXT, width).max(wall.points(SIGN)) + wall.points(24.0)
    };
    room.lines.iter().map(row).sum()
}

/// Room for the words of a line, between its sign and its hands.
fn words_width(ui: &Ui, wall: &Wall) -> f32 {
    ui.available_width() - wall.points(SIGN + 330.0)
}

/// A line: its sign, its words, its hands in both rounds.
fn row(ui: &mut Ui, wall: &Wall, line: &Line, is_counted: bool) {
    let width = words_width(ui, wall);
    let top = ui.cursor().min;
    let ground = ui.painter().add(Shape::Noop);
    let words = phrases::line(&line.line);
    // A single row of words stands beside the middle of its sign.
    let lower = (wall.points(SIGN) - wall.height(ui, &words, TEXT, width)).max(0.0) / 2.0;
    let shown = ui.horizontal_top(|ui| {
        wall.sign(ui, line.letter, SIGN);
        ui.add_space(wall.points(14.0));
        ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            ui.add_space(lower);
            wall.text(ui, &words, TEXT);
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.add_space(wall.points(EDGE));
            let hands = [line.again, line.first];
            for round in hands.into_iter().flatten() {
                ui.label(crate::app::widgets::strong(ui, format!("{round:>2}"), wall.points(HEAD), palette(ui).ink));
                ui.add_space(wall.points(24.0));
            }
        });
    });
    let rect = Rect::from_min_max(top, shown.response.rect.max).expand(wall.points(8.0));
    // The line that is played has a ground of its own, and the one that is counted a frame.
    let edge = if is_counted { Stroke::new(wall.points(5.0), palette(ui).accent) } else { Stroke::NONE };
    let fill = if line.leads { palette(ui).accent_soft } else { Color32::TRANSPARENT };
    ui.painter().set(ground, RectShape::new(rect, ROUND_SMALL, fill, edge, StrokeKind::Inside));
    ui.add_space(wall.points(16.0));
}

/// What was said and answered; once it is revealed, how it landed, what it moved and why. Another line stands beside it.
pub(super) fn answered(ui: &mut Ui, wall: &Wall, room: &Room) {
    let Some(turn) = &room.turn else { return };
    if let Some(other) = &room.beside {
        let sides: [(&OfferedLine, &[Utterance], &str, &str); 2] = [
            (&turn.line, &turn.reply, &turn.why, "consultation-now"),
            (&other.line, &other.reply, &other.why, "workshop-other"),
        ];
        let whole = ui.available_rect_before_wrap();
        for (at, (line, reply, why, head)) in sides.into_iter().enumerate() {
            let width = (whole.width() - wall.points(60.0)) / 2.0;
            let left = whole.left() + at as f32 * (width + wall.points(60.0));
            let side = Rect::from_min_size(pos2(left, whole.top()), vec2(width, whole.height()));
            ui.scope_builder(UiBuilder::new().max_rect(side).layout(Layout::top_down(Align::Min)), |ui| {
                wall.head(ui, &wall.locale.text(head));
                wall.text(ui, &phrases::line(line), TEXT);
                wall.gap(ui);
                let cue = reply.iter().rev().find(|said| said.patient).map_or(room.now.cue, |said| said.cue);
                figure::bust(ui, &room.now.person.look, cue, room.now.mood, wall.points(220.0), head);
                wall.gap(ui);
                said(ui, wall, reply, TEXT);
                if room.step == Step::Revealed {
                    wall.gap(ui);
                    wall.text(ui, why, TEXT);
                }
            });
        }
        return;
    }
    if room.step == Step::Revealed {
        revealed(ui, wall, room, turn);
        return;
    }
    beside_patient(ui, wall, room, |ui| {
        wall.led(ui, &wall.locale.text("play-you"), &phrases::line(&turn.line), TEXT);
        wall.gap(ui);
        said(ui, wall, &turn.reply, SAID);
        wall.gap(ui);
        cue(ui, wall, room);
    });
}

fn revealed(ui: &mut Ui, wall: &Wall, room: &Room, turn: &Turn) {
    let (tone, sign) = debrief::show_verdict(turn.verdict);
    let (ink, _) = palette(ui).of(tone);
    let head = format!("{sign} {}", phrases::verdict(turn.verdict, wall.locale));
    ui.label(crate::app::widgets::strong(ui, head, wall.points(HEAD), strongest(ui, ink)));
    wall.gap(ui);
    wall.led(ui, &wall.locale.text("play-you"), &phrases::line(&turn.line), TEXT);
    wall.text(ui, &turn.why, TEXT);
    wall.gap(ui);
    for part in debrief::effects(&turn.moved, wall.locale) {
        let rows: Vec<String> = part.rows.iter().map(|(by, what)| format!("{by} {what}")).collect();
        wall.led(ui, &part.head, &rows.join(" · "), TEXT);
    }
    wall.gap(ui);
    let best = room.lines.iter().filter(|line| match line.line == turn.line {
        true => turn.acceptable,
        false => turn.others.iter().any(|other| other.acceptable && other.line == line.line),
    });
    for line in best {
        ui.horizontal_top(|ui| {
            wall.sign(ui, line.letter, SIGN);
            ui.add_space(wall.points(14.0));
            ui.vertical(|ui| {
                wall.led(ui, &wall.locale.text("guide-best"), &phrases::line(&line.line), TEXT);
                let other = turn.others.iter().find(|other| other.line == line.line);
                other.into_iter().for_each(|other| said(ui, wall, &other.reply, TEXT));
            });
        });
        ui.add_space(wall.points(12.0));
    }
}

/// Ink of a tone where it can be read from the back row, else plain ink.
fn strongest(ui: &Ui, ink: Color32) -> Color32 {
    let palette = palette(ui);
    if contrast(ink, palette.paper) >= 7.0 { ink } else { palette.ink }
}

/// The patient on the left, in their room; words on the right.
fn beside_patient(ui: &mut Ui, wall: &Wall, room: &Room, words: impl FnOnce(&mut Ui)) {
    let whole = ui.available_rect_before_wrap();
    let split = whole.left() + whole.width() * 0.4;
    let left = Rect::from_min_max(whole.min, pos2(split - wall.points(40.0), whole.bottom()));
    let right = Rect::from_min_max(pos2(split, whole.top()), whole.max);
    let now = &room.now;
    ui.allocate_rect(left, Sense::hover());
    let patient = Seated { look: &now.person.look, cue: now.cue, mood: now.mood };
    let light = [Light::Morning, Light::Midday, Light::Afternoon][usize::from(now.visit.number.saturating_sub(1)) % 3];
    figure::consulting_room(ui, left, &patient, None, light);
    ui.scope_builder(UiBuilder::new().max_rect(right).layout(Layout::top_down(Align::Min)), words);
}

fn said(ui: &mut Ui, wall: &Wall, speech: &[Utterance], pixels: f32) {
    for said in speech {
        wall.led(ui, &said.speaker, &said.text, pixels);
        ui.add_space(wall.points(10.0));
    }
}

fn cue(ui: &mut Ui, wall: &Wall, room: &Room) {
    wall.text(ui, &phrases::cue(&room.now.person, room.now.cue, wall.locale), TEXT);
}

/// How long the room has talked, in minutes and seconds; the wall is drawn again every second.
fn clock(ui: &Ui) -> String {
    let id = bevy_egui::egui::Id::new("talk since");
    let now = ui.input(|input| input.time);
    let since: Option<(u64, f64)> = ui.data(|data| data.get_temp(id));
    // A talk that was not on the wall in the last frames is another one.
    let frame = ui.ctx().cumulative_frame_nr();
    let begun = since.filter(|(last, _)| frame.saturating_sub(*last) <= 2).map_or(now, |(_, begun)| begun);
    ui.data_mut(|data| data.insert_temp(id, (frame, begun)));
    ui.ctx().request_repaint_after(std::time::Duration::from_secs(1));
    let seconds = (now - begun) as u64;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
