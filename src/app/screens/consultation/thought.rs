//! What goes through the patient's mind, once it has been asked for.

use bevy_egui::egui::{self, Align2, FontFamily, Rect, Sense, Stroke, StrokeKind, Ui, pos2, text::LayoutJob, vec2};

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::phrases;
use crate::practice::view::{Consultation, Thought};

fn of(now: &Consultation) -> Option<&Thought> {
    now.aids.as_ref()?.thought.as_ref()
}

/// As a bubble over the picture, in its upper corner.
pub fn over(ui: &Ui, picture: Rect, now: &Consultation, locale: &Locale) {
    let Some(thought) = of(now) else { return };
    let lines = phrases::thought(thought, &now.person, locale);
    let mut job = LayoutJob::default();
    for (at, line) in lines.iter().enumerate() {
        let (size, ink, gap) = match at {
            0 => (BODY, palette(ui).ink, ""),
            _ => (SMALL, palette(ui).quiet, "\n"),
        };
        job.append(&format!("{gap}{line}"), 0.0, format(ui, size, FontFamily::Proportional, ink));
    }
    // In a small picture it lies along the top, where it is low and the head is not; in a low one beside the head.
    let (is_small, is_low) = (picture.width() < 560.0, picture.height() < picture.width() * 0.8);
    let (edge, pad) = if is_small { (12.0, vec2(16.0, 8.0)) } else { (22.0, vec2(18.0, 14.0)) };
    let most = picture.width() - 2.0 * (edge + pad.x);
    job.wrap.max_width = match (is_low, is_small) {
        (true, _) => picture.width() / 2.0 - picture.height() * 0.2 - edge - 2.0 * pad.x,
        (false, true) => most,
        (false, false) => picture.width() * 0.44,
    };
    let galley = ui.painter().layout_job(job);
    let bubble = Align2::LEFT_TOP.anchor_size(picture.min + vec2(edge, edge), galley.size() + 2.0 * pad);
    let painter = ui.painter().with_clip_rect(picture);
    let (ground, edge) = (palette(ui).card, Stroke::new(1.0, palette(ui).edge));
    // Two drops lead from the bubble towards the head, where there is room between both.
    let head = pos2(picture.center().x, picture.top() + picture.height() * 0.22);
    let from = pos2(bubble.right().min(head.x + 40.0) - 24.0, bubble.bottom());
    if !is_low && head.y - from.y > 44.0 {
        painter.circle(from + vec2(4.0, 14.0), 8.0, ground, edge);
        painter.circle(from + vec2(14.0, 32.0), 5.0, ground, edge);
    }
    painter.rect(bubble, 22.0, ground, edge, StrokeKind::Inside);
    painter.galley(bubble.min + pad, galley, palette(ui).ink);
    let response = ui.interact(bubble, ui.id().with("thought"), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, lines.join(" ")));
    announced(ui, &response);
}

/// As a card, where there is no picture.
pub fn beside(ui: &mut Ui, now: &Consultation, locale: &Locale) {
    let Some(thought) = of(now) else { return };
    card(ui, |ui| {
        minor(ui, &locale.text("consultation-thought"));
        for (at, line) in phrases::thought(thought, &now.person, locale).iter().enumerate() {
            match at {
                0 => paragraph(ui, line, BODY, palette(ui).ink),
                _ => quiet(ui, line),
            }
        }
    });
}
