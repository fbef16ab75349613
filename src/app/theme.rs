//! Design tokens: every colour, size and radius of the app.

use bevy_egui::egui::style::ScrollStyle;
use bevy_egui::egui::{Color32, Context, CornerRadius, FontFamily, FontId, Margin, Stroke, Style, TextStyle, Theme};

/// Ground of the window.
pub const PAPER: Color32 = Color32::from_rgb(0xFB, 0xF6, 0xEF);
/// Ground of cards.
pub const CARD: Color32 = Color32::WHITE;
/// Text.
pub const INK: Color32 = Color32::from_rgb(0x1F, 0x2F, 0x33);
/// Text beside the point; 5:1 or more on paper and cards.
pub const QUIET: Color32 = Color32::from_rgb(0x55, 0x67, 0x6B);
/// Borders and rules.
pub const LINE: Color32 = Color32::from_rgb(0xE3, 0xD9, 0xCB);
/// The one accent.
pub const ACCENT: Color32 = Color32::from_rgb(0x1D, 0x5B, 0x67);
/// Ground of what belongs to the accent.
pub const ACCENT_SOFT: Color32 = Color32::from_rgb(0xE3, 0xEF, 0xF0);
/// Ground of a card under the pointer.
pub const HOVER: Color32 = Color32::from_rgb(0xF6, 0xFA, 0xFA);
/// Handles of scroll bars.
const HANDLE: Color32 = Color32::from_rgb(0xC4, 0xB7, 0xA5);
/// What helped: words and ground.
pub const GOOD: (Color32, Color32) = (Color32::from_rgb(0x25, 0x6B, 0x41), Color32::from_rgb(0xE4, 0xF1, 0xE7));
/// Right idea, wrong moment.
pub const WARN: (Color32, Color32) = (Color32::from_rgb(0x85, 0x55, 0x0A), Color32::from_rgb(0xF8, 0xEE, 0xD2));
/// What did harm.
pub const BAD: (Color32, Color32) = (Color32::from_rgb(0xA3, 0x36, 0x2A), Color32::from_rgb(0xFB, 0xE8, 0xE2));
/// Neither.
pub const PLAIN: (Color32, Color32) = (QUIET, Color32::from_rgb(0xF1, 0xEB, 0xE1));

/// Corners of cards.
pub const ROUND: CornerRadius = CornerRadius::same(14);
/// Corners of small things.
pub const ROUND_SMALL: CornerRadius = CornerRadius::same(8);
/// Space between cards.
pub const GAP: f32 = 14.0;
/// Space inside cards.
pub const PAD: Margin = Margin { left: 20, right: 20, top: 16, bottom: 16 };

/// The bold cut of the typeface.
pub fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// Text in small print.
pub const SMALL: f32 = 14.5;
/// Text.
pub const BODY: f32 = 17.0;
/// What the patient says.
pub const SPEECH: f32 = 20.0;
/// Headings within a screen.
pub const HEADING: f32 = 18.0;
/// The head of a screen.
pub const TITLE: f32 = 30.0;

/// Gives a context the look of the app.
pub fn apply(ctx: &Context) {
    ctx.set_theme(Theme::Light);
    ctx.all_styles_mut(style);
}

fn style(style: &mut Style) {
    style.text_styles = [
        (TextStyle::Small, FontId::new(SMALL, FontFamily::Proportional)),
        (TextStyle::Body, FontId::new(BODY, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(BODY, FontFamily::Proportional)),
        (TextStyle::Heading, FontId::new(HEADING, bold())),
        (TextStyle::Monospace, FontId::new(SMALL, FontFamily::Monospace)),
    ]
    .into();
    style.spacing.item_spacing = bevy_egui::egui::vec2(10.0, 8.0);
    style.spacing.button_padding = bevy_egui::egui::vec2(16.0, 9.0);
    // A bar with room of its own says that there is more below.
    style.spacing.scroll = ScrollStyle { bar_width: 8.0, ..ScrollStyle::solid() };
    let visuals = &mut style.visuals;
    visuals.panel_fill = PAPER;
    visuals.window_fill = CARD;
    visuals.override_text_color = None;
    visuals.selection.bg_fill = ACCENT_SOFT;
    visuals.selection.stroke = Stroke::new(2.0, ACCENT);
    visuals.hyperlink_color = ACCENT;
    let widgets = &mut visuals.widgets;
    widgets.noninteractive.fg_stroke = Stroke::new(1.0, INK);
    widgets.noninteractive.bg_stroke = Stroke::new(1.0, LINE);
    for (widget, fill) in
        [(&mut widgets.inactive, CARD), (&mut widgets.hovered, ACCENT_SOFT), (&mut widgets.active, ACCENT_SOFT)]
    {
        widget.weak_bg_fill = fill;
        widget.bg_fill = HANDLE;
        widget.bg_stroke = Stroke::new(1.0, LINE);
        widget.fg_stroke = Stroke::new(1.0, INK);
        widget.corner_radius = ROUND_SMALL;
        widget.expansion = 0.0;
    }
    widgets.hovered.bg_stroke = Stroke::new(1.0, ACCENT);
    widgets.active.bg_stroke = Stroke::new(2.0, ACCENT);
}
