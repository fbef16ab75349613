//! Words on the screen, with as much room between lines and letters as somebody needs.

use bevy_egui::egui::{Color32, FontFamily, FontId, Galley, RichText, TextFormat, Ui, text::LayoutJob};

use crate::app::theme::*;

/// Height of a line of running text, in sizes of the text, as drawn.
pub(super) const LINE: f32 = 1.42;

/// Height of a line of a label, in sizes of the text, where lines are wanted higher than drawn.
const LABEL: f32 = 1.25;

/// Running text in a size, a cut and a colour.
pub fn format(ui: &Ui, size: f32, family: FontFamily, color: Color32) -> TextFormat {
    let room = room(ui);
    TextFormat {
        font_id: FontId::new(size, family),
        color,
        line_height: Some(size * LINE * room.lines),
        extra_letter_spacing: size * room.letters,
        ..Default::default()
    }
}

/// A few words in a size and a colour.
pub fn regular(ui: &Ui, text: impl Into<String>, size: f32, color: Color32) -> RichText {
    spaced(ui, RichText::new(text).size(size).color(color), size)
}

/// A few bold words in a size and a colour.
pub fn strong(ui: &Ui, text: impl Into<String>, size: f32, color: Color32) -> RichText {
    spaced(ui, RichText::new(text).font(FontId::new(size, bold())).color(color), size)
}

fn spaced(ui: &Ui, text: RichText, size: f32) -> RichText {
    let room = room(ui);
    let text = text.extra_letter_spacing(size * room.letters);
    if room.lines > 1.0 { text.line_height(Some(size * LABEL * room.lines)) } else { text }
}

/// Words laid out in a width, to be painted.
pub fn laid_out(ui: &Ui, text: &str, format: TextFormat, width: f32) -> std::sync::Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    ui.painter().layout_job(job)
}
