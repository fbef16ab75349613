//! Design tokens: every colour, size and radius of the app. The colours come from the theme file.

use bevy_egui::egui::style::{ScrollAnimation, ScrollStyle};
use bevy_egui::egui::{
    self, Color32, Context, CornerRadius, FontFamily, FontId, Id, Margin, Stroke, Style, TextStyle, Ui,
};

use crate::format::read::Located;
use crate::look::theme::{self, Colour, Theme, Tone};
use crate::store::Settings;

/// Ink and the ground that it stands on.
pub type Pair = (Color32, Color32);

/// The colours of a theme, as [`crate::look::theme::Palette`] has them.
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
    /// It came at the wrong moment; at another it may help.
    pub warn: Pair,
    /// What did harm.
    pub bad: Pair,
    /// Neither.
    pub plain: Pair,
    /// How bright pictures are shown.
    pub picture: Color32,
}

impl From<&theme::Palette> for Palette {
    fn from(written: &theme::Palette) -> Palette {
        let colour = |colour: &Located<Colour>| {
            let [red, green, blue] = colour.value.0;
            Color32::from_rgb(red, green, blue)
        };
        let pair = |pair: &theme::Pair| (colour(&pair.ink), colour(&pair.ground));
        Palette {
            paper: colour(&written.paper),
            card: colour(&written.card),
            ink: colour(&written.ink),
            quiet: colour(&written.quiet),
            line: colour(&written.line),
            edge: colour(&written.edge),
            accent: colour(&written.accent),
            on_accent: colour(&written.on_accent),
            accent_soft: colour(&written.accent_soft),
            hover: colour(&written.hover),
            handle: colour(&written.handle),
            good: pair(&written.good),
            warn: pair(&written.warn),
            bad: pair(&written.bad),
            plain: pair(&written.plain),
            picture: Color32::from_gray((u16::from(written.picture.0) * 255 / 100) as u8),
        }
    }
}

impl Palette {
    /// The colours of a tone.
    pub fn of(&self, tone: Tone) -> Pair {
        match tone {
            Tone::Good => self.good,
            Tone::Warn => self.warn,
            Tone::Bad => self.bad,
            Tone::Plain => self.plain,
            Tone::Accent => (self.accent, self.accent_soft),
        }
    }
}

/// The colours that are in use; none before [`apply`].
pub fn palette(ui: &Ui) -> Palette {
    ui.data(|data| data.get_temp(palette_id())).unwrap_or(UNDRESSED)
}

fn palette_id() -> Id {
    Id::new("palette")
}

/// Black on white, while nothing has been applied yet.
const UNDRESSED: Palette = {
    let (ink, ground) = (Color32::BLACK, Color32::WHITE);
    let pair = (ink, ground);
    Palette {
        paper: ground,
        card: ground,
        ink,
        quiet: ink,
        line: ink,
        edge: ink,
        accent: ink,
        on_accent: ground,
        accent_soft: ground,
        hover: ground,
        handle: ink,
        good: pair,
        warn: pair,
        bad: pair,
        plain: pair,
        picture: ground,
    }
};

/// How much room there is in words.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Height of lines, in heights as drawn.
    pub lines: f32,
    /// Room between letters, in sizes of the text.
    pub letters: f32,
}

/// The room that somebody wants in words.
pub fn room(ui: &Ui) -> Room {
    ui.data(|data| data.get_temp(room_id())).unwrap_or(Room { lines: 1.0, letters: 0.0 })
}

fn room_id() -> Id {
    Id::new("room in words")
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
pub fn apply(ctx: &Context, palette: &Palette, settings: &Settings, still: bool) {
    let room = Room { lines: f32::from(settings.lines) / 100.0, letters: f32::from(settings.letters) / 100.0 };
    ctx.data_mut(|data| {
        data.insert_temp(palette_id(), *palette);
        data.insert_temp(room_id(), room);
    });
    ctx.set_theme(if settings.theme == Theme::Light { egui::Theme::Light } else { egui::Theme::Dark });
    ctx.all_styles_mut(|own| {
        style(own, palette);
        own.animation_time = if still { 0.0 } else { Style::default().animation_time };
        own.scroll_animation = if still { ScrollAnimation::none() } else { ScrollAnimation::default() };
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
        (&mut widgets.open, palette.accent_soft),
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
