//! The theme file as it is written.

use super::Colour;
use crate::format::read::{Located, Within};
use crate::record;

record! {
    /// The file.
    pub struct Theme {
        /// Version of the format, 1.
        format: Located<u32>,
        /// Dark on light.
        light: Palette,
        /// Light on dark.
        dark: Palette,
        /// For eyes that need it.
        contrast: Palette,
    }
    /// The colours of a theme.
    pub struct Palette {
        /// Ground of the window.
        paper: Located<Colour>,
        /// Ground of cards.
        card: Located<Colour>,
        /// Ground of a card under the pointer.
        hover: Located<Colour>,
        /// Text.
        ink: Located<Colour>,
        /// Text beside the point.
        quiet: Located<Colour>,
        /// Borders and rules.
        line: Located<Colour>,
        /// Borders of what can be chosen.
        edge: Located<Colour>,
        /// Handles of scroll bars.
        handle: Located<Colour>,
        /// The one accent.
        accent: Located<Colour>,
        /// Text on the accent.
        on_accent: Located<Colour>,
        /// Ground of what belongs to the accent.
        accent_soft: Located<Colour>,
        /// What helped.
        good: Pair,
        /// It came at the wrong moment; at another it may help.
        warn: Pair,
        /// What did harm.
        bad: Pair,
        /// Neither.
        plain: Pair,
        /// How bright pictures are shown, in percent.
        picture: Within<10, 100>,
    }
    /// A colour and the ground that it stands on.
    pub struct Pair {
        /// The colour.
        ink: Located<Colour>,
        /// The ground.
        ground: Located<Colour>,
    }
}
