//! Design tokens: every colour, size and radius of the app.

use bevy_egui::egui::style::ScrollStyle;
use bevy_egui::egui::{
    self, Color32, Context, CornerRadius, FontFamily, FontId, Id, Margin, Stroke, Style, TextStyle, Ui,
};

use crate::store::Theme;

/// Ink and the ground that it stands on.
pub type Pair = (Color32, Color32);

/// The colours of a theme. Text has at least 4.5:1 on what it stands on, a border that means something 3:1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Palette {
    /// Ground of the window.
    pub paper: Color32,
    /// Ground of cards.
    pub card: Color32,
    /// Text.
    pub ink: Color32,
    /// Text beside the point.
    pub quiet: Color32,
    /// Borders and rules.
    pub line: Color32,
    /// Borders of what can be chosen.
    pub edge: Color32,
    /// The one accent.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Ground of what belongs to the accent.
    pub accent_soft: Color32,
    /// Ground of a card under the pointer.
    pub hover: Color32,
    /// Handles of scroll bars.
    pub handle: Color32,
    /// What helped.
    pub good: Pair,
    /// Right idea, wrong moment.
    pub warn: Pair,
    /// What did harm.
    pub bad: Pair,
    /// Neither.
    pub plain: Pair,
    /// How bright pictures are shown.
    pub picture: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// Warm paper by day.
const LIGHT: Palette = Palette {
    paper: rgb(0xFB_F6_EF),
    card: rgb(0xFF_FF_FF),
    ink: rgb(0x1F_2F_33),
    quiet: rgb(0x55_67_6B),
    line: rgb(0xE3_D9_CB),
    edge: rgb(0x93_89_79),
    accent: rgb(0x1D_5B_67),
    on_accent: rgb(0xFF_FF_FF),
    accent_soft: rgb(0xE3_EF_F0),
    hover: rgb(0xF6_FA_FA),
    handle: rgb(0x8E_86_78),
    good: (rgb(0x25_6B_41), rgb(0xE4_F1_E7)),
    warn: (rgb(0x7D_4F_08), rgb(0xF8_EE_D2)),
    bad: (rgb(0xA3_36_2A), rgb(0xFB_E8_E2)),
    plain: (rgb(0x55_67_6B), rgb(0xF1_EB_E1)),
    picture: Color32::WHITE,
};

/// The same room by lamplight.
const DARK: Palette = Palette {
    paper: rgb(0x16_1D_20),
    card: rgb(0x20_2A_2E),
    ink: rgb(0xEC_E7_DE),
    quiet: rgb(0xA9_B5_B6),
    line: rgb(0x36_43_48),
    edge: rgb(0x7C_8A_8D),
    accent: rgb(0x8C_CB_D3),
    on_accent: rgb(0x10_26_2B),
    accent_soft: rgb(0x22_40_47),
    hover: rgb(0x28_36_3B),
    handle: rgb(0x7C_8A_8D),
    good: (rgb(0x9B_D8_AE), rgb(0x1E_38_29)),
    warn: (rgb(0xEB_C8_7A), rgb(0x3D_30_14)),
    bad: (rgb(0xF2_A9_9E), rgb(0x45_22_1D)),
    plain: (rgb(0xA9_B5_B6), rgb(0x2A_34_38)),
    picture: Color32::from_gray(214),
};

/// Black, white and one yellow, for eyes that need it.
const CONTRAST: Palette = Palette {
    paper: rgb(0x00_00_00),
    card: rgb(0x00_00_00),
    ink: rgb(0xFF_FF_FF),
    quiet: rgb(0xFF_FF_FF),
    line: rgb(0xFF_FF_FF),
    edge: rgb(0xFF_FF_FF),
    accent: rgb(0xFF_E1_4D),
    on_accent: rgb(0x00_00_00),
    accent_soft: rgb(0x26_22_0A),
    hover: rgb(0x26_22_0A),
    handle: rgb(0xFF_FF_FF),
    good: (rgb(0x8E_F5_B0), rgb(0x00_00_00)),
    warn: (rgb(0xFF_A9_4D), rgb(0x00_00_00)),
    bad: (rgb(0xFF_B3_A8), rgb(0x00_00_00)),
    plain: (rgb(0xFF_FF_FF), rgb(0x00_00_00)),
    picture: Color32::WHITE,
};

impl Palette {
    /// The colours of a theme.
    pub const fn of(theme: Theme) -> Palette {
        match theme {
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
            Theme::Contrast => CONTRAST,
        }
    }
}

/// The colours that are in use.
pub fn palette(ui: &Ui) -> Palette {
    ui.data(|data| data.get_temp(palette_id())).unwrap_or(LIGHT)
}

fn palette_id() -> Id {
    Id::new("palette")
}

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

/// The signs on buttons.
pub fn signs() -> FontFamily {
    FontFamily::Name("signs".into())
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

/// Gives a context the look of the app; where somebody wants it `still`, nothing slides or fades either.
pub fn apply(ctx: &Context, theme: Theme, still: bool) {
    let palette = Palette::of(theme);
    ctx.data_mut(|data| data.insert_temp(palette_id(), palette));
    ctx.set_theme(if theme == Theme::Light { egui::Theme::Light } else { egui::Theme::Dark });
    ctx.all_styles_mut(|own| {
        style(own, &palette);
        own.animation_time = if still { 0.0 } else { Style::default().animation_time };
    });
}

fn style(style: &mut Style, palette: &Palette) {
    style.text_styles = [
        (TextStyle::Small, FontId::new(SMALL, FontFamily::Proportional)),
        (TextStyle::Body, FontId::new(BODY, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(BODY, FontFamily::Proportional)),
        (TextStyle::Heading, FontId::new(HEADING, bold())),
        (TextStyle::Monospace, FontId::new(SMALL, FontFamily::Monospace)),
    ]
    .into();
    style.spacing.item_spacing = egui::vec2(10.0, 8.0);
    style.spacing.button_padding = egui::vec2(16.0, 9.0);
    // A bar with room of its own says that there is more below.
    style.spacing.scroll = ScrollStyle { bar_width: 8.0, ..ScrollStyle::solid() };
    let visuals = &mut style.visuals;
    visuals.panel_fill = palette.paper;
    visuals.window_fill = palette.card;
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(palette.quiet);
    visuals.selection.bg_fill = palette.accent_soft;
    visuals.selection.stroke = Stroke::new(2.0, palette.accent);
    visuals.hyperlink_color = palette.accent;
    let widgets = &mut visuals.widgets;
    widgets.noninteractive.fg_stroke = Stroke::new(1.0, palette.ink);
    widgets.noninteractive.bg_stroke = Stroke::new(1.0, palette.line);
    for (widget, fill) in [
        (&mut widgets.inactive, palette.card),
        (&mut widgets.hovered, palette.accent_soft),
        (&mut widgets.active, palette.accent_soft),
    ] {
        widget.weak_bg_fill = fill;
        widget.bg_fill = palette.handle;
        widget.bg_stroke = Stroke::new(1.0, palette.line);
        widget.fg_stroke = Stroke::new(1.0, palette.ink);
        widget.corner_radius = ROUND_SMALL;
        widget.expansion = 0.0;
    }
    widgets.hovered.bg_stroke = Stroke::new(1.0, palette.accent);
    widgets.active.bg_stroke = Stroke::new(2.0, palette.accent);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How two colours differ in brightness, as WCAG 2.2 has it, from 1 to 21.
    fn contrast(a: Color32, b: Color32) -> f64 {
        let linear = |part: u8| match f64::from(part) / 255.0 {
            low if low <= 0.04045 => low / 12.92,
            high => ((high + 0.055) / 1.055).powf(2.4),
        };
        let bright = |c: Color32| 0.2126 * linear(c.r()) + 0.7152 * linear(c.g()) + 0.0722 * linear(c.b());
        let (a, b) = (bright(a), bright(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_theme_can_be_read() {
        for theme in Theme::ALL {
            let p = Palette::of(theme);
            let check = |what: &str, ink: Color32, ground: Color32, least: f64| {
                let found = contrast(ink, ground);
                assert!(found >= least, "{theme:?}: {what} has {found:.2}:1, not {least}:1");
            };
            for ground in [p.paper, p.card, p.hover, p.accent_soft] {
                check("ink", p.ink, ground, 7.0);
                check("accent", p.accent, ground, 4.5);
            }
            for ground in [p.paper, p.card] {
                check("quiet text", p.quiet, ground, 4.5);
                check("edge", p.edge, ground, 3.0);
                check("handle", p.handle, ground, 3.0);
                for (ink, _) in [p.good, p.warn, p.bad, p.plain] {
                    check("a mark", ink, ground, 4.5);
                }
            }
            for (ink, ground) in [p.good, p.warn, p.bad, p.plain, (p.on_accent, p.accent)] {
                check("a pair", ink, ground, 4.5);
            }
        }
    }
}
