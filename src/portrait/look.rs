//! How a person looks: what stays the same from one moment to the next.

use super::words::list;

list! {
    /// Tone of the skin.
    Skin {
        /// The lightest.
        Light,
        /// Light with some warmth.
        Fair,
        /// Between fair and tan, golden.
        #[default]
        Olive,
        /// Light brown.
        Tan,
        /// Brown.
        Brown,
        /// The darkest.
        Dark,
    }
}

list! {
    /// Hair, or what covers it.
    Hair {
        /// A headscarf in the accent colour.
        Scarf,
        /// Cut short, ears free.
        #[default]
        Short,
        /// To the jaw.
        Bob,
        /// Tied up.
        Bun,
        /// Full and curly.
        Curly,
        /// None on top.
        Bald,
        /// Past the shoulders.
        Long,
    }
}

list! {
    /// Colour of the hair.
    HairColor {
        /// Black.
        Black,
        /// Dark brown.
        #[default]
        DarkBrown,
        /// Brown.
        Brown,
        /// Reddish brown.
        Auburn,
        /// Blond.
        Blond,
        /// Grey.
        Grey,
        /// White.
        White,
    }
}

list! {
    /// Build of the body.
    Build {
        /// Narrow shoulders, thin arms.
        Slim,
        /// In between.
        #[default]
        Medium,
        /// Broad shoulders, strong arms.
        Broad,
    }
}

list! {
    /// Colour of a garment.
    Cloth {
        /// Blue-green.
        #[default]
        Teal,
        /// Warm brick red.
        Terracotta,
        /// Grey-green.
        Sage,
        /// Dark red-violet.
        Plum,
        /// Dull yellow.
        Mustard,
        /// Dark blue.
        Navy,
        /// Light grey.
        Grey,
    }
}

list! {
    /// What the person wears on the upper body.
    Garment {
        /// A jumper with a round neck.
        #[default]
        Jumper,
        /// A shirt with a collar, open over the accent colour.
        Shirt,
        /// A cardigan, open over a top in the accent colour.
        Cardigan,
    }
}

/// The appearance of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Tone of the skin.
    pub skin: Skin,
    /// Hair, or what covers it.
    pub hair: Hair,
    /// Colour of the hair, and of brows and beard.
    pub hair_color: HairColor,
    /// Years: from the middle of life on, quiet lines appear.
    pub age: u8,
    /// Build of the body.
    pub build: Build,
    /// What is worn.
    pub garment: Garment,
    /// Colour of the clothes.
    pub clothes: Cloth,
    /// Colour of the scarf, or of what shows at neck and cuffs.
    pub accent: Cloth,
    /// Wears glasses.
    pub glasses: bool,
    /// Has a beard.
    pub beard: bool,
}

impl Default for Look {
    fn default() -> Look {
        Look {
            skin: Skin::default(),
            hair: Hair::default(),
            hair_color: HairColor::default(),
            age: 40,
            build: Build::default(),
            garment: Garment::default(),
            clothes: Cloth::default(),
            accent: Cloth::Grey,
            glasses: false,
            beard: false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_back() {
        for skin in Skin::ALL {
            assert_eq!(Skin::from_name(skin.name()), Some(*skin));
        }
        assert_eq!(Skin::ALL.len(), 6);
        assert_eq!(Hair::from_name("Wig"), None);
    }
}
