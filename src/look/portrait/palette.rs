//! The colours of a person, chosen once for all parts.

use super::picture::Color;
use crate::model::scenario::Look;
use crate::model::scenario::words::{Cloth, Garment, Hair, HairColor, Skin};

/// A colour with its darker and lighter neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tone {
    /// As the light falls on it.
    pub(super) base: Color,
    /// In the shade and in folds.
    pub(super) shade: Color,
    /// Turned to the window.
    pub(super) light: Color,
}

impl Tone {
    fn new(base: u32, shade: u32, light: u32) -> Tone {
        Tone { base: Color::hex(base), shade: Color::hex(shade), light: Color::hex(light) }
    }
}

/// All colours of one person.
#[derive(Clone, Copy, Debug)]
pub(super) struct Palette {
    pub(super) skin: Tone,
    /// Lines within the skin: nostrils, folds.
    pub(super) crease: Color,
    pub(super) lip: Color,
    pub(super) mouth: Color,
    pub(super) blush: Color,
    pub(super) white: Color,
    pub(super) iris: Color,
    pub(super) lash: Color,
    pub(super) hair: Tone,
    pub(super) brow: Color,
    pub(super) cloth: Tone,
    pub(super) accent: Tone,
    pub(super) lap: Tone,
}

impl Palette {
    pub(super) fn of(look: &Look) -> Palette {
        let skin = skin(look.skin);
        let hair = hair(look.hair_color);
        let cloth = cloth(look.clothes);
        let accent = if look.accent == look.clothes && look.hair != Hair::Scarf {
            Tone { base: cloth.light, shade: cloth.base, light: cloth.light }
        } else {
            self::cloth(look.accent)
        };
        let (lip, blush) = warmth(look.skin);
        let ink = Color::hex(0x2A1913);
        let pale_hair = matches!(look.hair_color, HairColor::Blond | HairColor::Grey | HairColor::White);
        Palette {
            skin,
            crease: skin.shade.mix(ink, 0.32),
            lip,
            mouth: Color::hex(0x3E1817),
            blush,
            white: Color::hex(0xFBF5EC).mix(skin.base, 0.1),
            iris: if pale_hair && matches!(look.skin, Skin::Light | Skin::Fair) {
                Color::hex(0x46606B)
            } else {
                Color::hex(0x35211A)
            },
            lash: if look.skin == Skin::Light { Color::hex(0x4C342A) } else { ink },
            hair,
            brow: if pale_hair { hair.shade.mix(Color::hex(0x4A4038), 0.35) } else { hair.base.mix(ink, 0.25) },
            cloth,
            accent,
            lap: if look.garment == Garment::ZipTop { accent } else { lap(look.clothes) },
        }
    }
}

fn skin(skin: Skin) -> Tone {
    match skin {
        Skin::Light => Tone::new(0xF1D2BD, 0xDDB198, 0xF7DFCE),
        Skin::Fair => Tone::new(0xE9BE9E, 0xD19C7B, 0xF1CFB4),
        Skin::Olive => Tone::new(0xD5A47C, 0xB9825B, 0xE0B591),
        Skin::Tan => Tone::new(0xB9825D, 0x996245, 0xC89470),
        Skin::Brown => Tone::new(0x96634A, 0x784B37, 0xA87459),
        Skin::Dark => Tone::new(0x74492F, 0x573322, 0x875B3F),
    }
}

fn warmth(skin: Skin) -> (Color, Color) {
    let (lip, blush) = match skin {
        Skin::Light => (0xC9857B, 0xE9A793),
        Skin::Fair => (0xBD7767, 0xDD957A),
        Skin::Olive => (0xA9664F, 0xC8815D),
        Skin::Tan => (0x93543F, 0xA8684A),
        Skin::Brown => (0x753D33, 0xB06A4C),
        Skin::Dark => (0x5E2E26, 0x95513A),
    };
    (Color::hex(lip), Color::hex(blush))
}

fn hair(color: HairColor) -> Tone {
    match color {
        HairColor::Black => Tone::new(0x292528, 0x1C191C, 0x3B3639),
        HairColor::DarkBrown => Tone::new(0x44302A, 0x33231F, 0x573F36),
        HairColor::Brown => Tone::new(0x6B4A38, 0x54382A, 0x7F5B46),
        HairColor::Auburn => Tone::new(0x87482F, 0x6C3722, 0x9C5B3E),
        HairColor::Blond => Tone::new(0xCFA76B, 0xB28A50, 0xDDBC86),
        HairColor::Grey => Tone::new(0x9A9894, 0x7E7C79, 0xB0AEA9),
        HairColor::White => Tone::new(0xDEDAD2, 0xC0BBB2, 0xECE9E2),
    }
}

fn cloth(cloth: Cloth) -> Tone {
    match cloth {
        Cloth::Teal => Tone::new(0x2F6670, 0x25535D, 0x3D7882),
        Cloth::Terracotta => Tone::new(0xC67456, 0xAC5F44, 0xD4876A),
        Cloth::Sage => Tone::new(0x7D9679, 0x687F65, 0x91A88C),
        Cloth::Plum => Tone::new(0x744A60, 0x5E3A4D, 0x875C72),
        Cloth::Mustard => Tone::new(0xCB9A45, 0xB08236, 0xD9AD5F),
        Cloth::Navy => Tone::new(0x34455F, 0x28374D, 0x445773),
        Cloth::Grey => Tone::new(0xC3C3BE, 0xA8A9A6, 0xD3D2CD),
        Cloth::Charcoal => Tone::new(0x73787D, 0x5E6368, 0x868B8F),
        Cloth::Green => Tone::new(0x34503F, 0x284032, 0x42614F),
    }
}

/// Trousers or skirt: quiet, and never the colour of the top.
fn lap(clothes: Cloth) -> Tone {
    match clothes {
        Cloth::Navy | Cloth::Teal | Cloth::Plum => Tone::new(0x4B4A50, 0x3C3B41, 0x5A5960),
        _ => Tone::new(0x3E4A58, 0x313C48, 0x4D5A69),
    }
}
