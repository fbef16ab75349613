//! What goes through the patient's mind, once it has been asked for.

use bevy_egui::egui::{self, Align2, FontFamily, Rect, Sense, Stroke, StrokeKind, Ui, pos2, text::LayoutJob, vec2};

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::locale::{Locale, phrases};
use crate::view::{Consultation, Thought};

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
        job.append(&format!("{gap}{line}"), 0.0, format(size, FontFamily::Proportional, ink));
    }
    job.wrap.max_width = (picture.width() * 0.44).max(200.0);
    let galley = ui.painter().layout_job(job);
    let pad = vec2(18.0, 14.0);
    let bubble = Align2::LEFT_TOP.anchor_size(picture.min + vec2(22.0, 22.0), galley.size() + 2.0 * pad);
    let painter = ui.painter().with_clip_rect(picture);
    let (ground, edge) = (palette(ui).card, Stroke::new(1.0, palette(ui).edge));
    // Two drops lead from the bubble towards the head.
    let head = pos2(picture.center().x, picture.top() + picture.height() * 0.3);
    let from = pos2(bubble.right() - 12.0, bubble.bottom() - 6.0);
    for (part, radius) in [(0.2, 8.0), (0.42, 5.0)] {
        painter.circle(from.lerp(head, part), radius, ground, edge);
    }
    painter.rect(bubble, 22.0, ground, edge, StrokeKind::Inside);
    painter.galley(bubble.min + pad, galley, palette(ui).ink);
    let response = ui.interact(bubble, ui.id().with("thought"), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::WidgetType::Label, true, lines.join(" ")));
}

/// As a card, where there is no picture.
pub fn beside(ui: &mut Ui, now: &Consultation, locale: &Locale) {
    let Some(thought) = of(now) else { return };
    card(ui, |ui| {
        for (at, line) in phrases::thought(thought, &now.person, locale).iter().enumerate() {
            match at {
                0 => paragraph(ui, line, BODY, palette(ui).ink),
                _ => quiet(ui, line),
            }
        }
    });
}
