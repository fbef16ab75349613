//! The colours of the app, as data: three palettes in one file, held to the contrast that people need.

mod colour;
mod contrast;
mod wire;

use serde::{Deserialize, Serialize};

pub use colour::Colour;
pub use wire::{Pair, Palette};

use crate::format::diag::{Diagnostic, has_errors};

/// Which colours somebody wants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// Dark on light.
    #[default]
    Light,
    /// Light on dark.
    Dark,
    /// White and yellow on black.
    Contrast,
}

impl Theme {
    /// Every theme.
    pub const ALL: [Theme; 3] = [Theme::Light, Theme::Dark, Theme::Contrast];
}

/// What a colour says of something. It is never said by the colour alone: a sign and words stand beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// It helped.
    Good,
    /// It came at the wrong moment; at another it may help.
    Warn,
    /// It did harm.
    Bad,
    /// Neither.
    Plain,
    /// It belongs to the app's accent.
    Accent,
}

/// The palettes of all themes.
#[derive(Clone, Debug, PartialEq)]
pub struct Themes {
    light: Palette,
    dark: Palette,
    contrast: Palette,
}

impl Themes {
    /// Reads a theme file: the palettes if they can be used, and everything found wrong. Colours that are too close to each
    /// other cannot be used.
    pub fn read(source: &str) -> (Option<Themes>, Vec<Diagnostic>) {
        let (written, mut diagnostics) = crate::format::read::read::<wire::Theme>(source);
        let Some(written) = written else { return (None, diagnostics) };
        if written.format.value != 1 {
            diagnostics.push(crate::format::read::future_format(&written.format, 1));
            return (None, diagnostics);
        }
        let wire::Theme { light, dark, contrast, .. } = written;
        for (name, palette) in [("light", &light), ("dark", &dark), ("contrast", &contrast)] {
            diagnostics.extend(contrast::too_close(name, palette));
        }
        let themes = Themes { light, dark, contrast };
        (Some(themes).filter(|_| !has_errors(&diagnostics)), diagnostics)
    }

    /// The colours of a theme.
    pub fn of(&self, theme: Theme) -> &Palette {
        match theme {
            Theme::Light => &self.light,
            Theme::Dark => &self.dark,
            Theme::Contrast => &self.contrast,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHIPS: &str = include_str!("../../../assets/theme.ron");

    #[track_caller]
    fn check(from: &str, to: &str, expect: &[&str]) {
        let source = SHIPS.replacen(from, to, 1);
        let (themes, found) = Themes::read(&source);
        let found: Vec<_> = found.iter().map(|found| format!("{}: {}", found.code.id(), found.message)).collect();
        assert_eq!(found, expect);
        assert_eq!(themes.is_some(), expect.is_empty());
    }

    #[test]
    fn every_theme_that_ships_can_be_read_by_everybody() {
        check("", "", &[]);
        assert_eq!(Themes::read(SHIPS).0.unwrap().of(Theme::Contrast).ink.value, Colour([0xff, 0xff, 0xff]));
    }

    #[test]
    fn mistakes_are_named() {
        check("FBF6EF", "FBF6E", &["BS0205: expected a colour, such as \"1D5B67\", found a text"]);
        check(
            "format: 1",
            "format: 2",
            &["BS0106: this file has format 2, and this version of Backstory reads format 1"],
        );
        check("picture: 84", "picture: 101", &["BS0206: 101 is outside 10 to 100"]);
    }

    #[test]
    fn colours_too_close_to_each_other_are_named() {
        check(
            "quiet: \"55676B\"",
            "quiet: \"A5B7BB\"",
            &[
                "BS0805: light: `quiet` on `paper` has 1.94 : 1, and needs 4.5 : 1",
                "BS0805: light: `quiet` on `card` has 2.08 : 1, and needs 4.5 : 1",
            ],
        );
        check(
            "edge: \"938979\"",
            "edge: \"E3D9CB\"",
            &[
                "BS0805: light: `edge` on `paper` has 1.30 : 1, and needs 3 : 1",
                "BS0805: light: `edge` on `card` has 1.40 : 1, and needs 3 : 1",
            ],
        );
    }
}
