//! The closed lists of words in a look: a body, what it wears and does, and what is around it.

use crate::words;

words! {
    /// Tone of the skin.
    pub enum Skin ("a tone of the skin") { Light, Fair, Olive, Tan, Brown, Dark, }

    /// Hair, or what covers it.
    pub enum Hair ("a hair style") { Scarf, Short, Bob, Bun, Curly, Bald, Long, BunWithPen, }

    /// Colour of the hair.
    pub enum HairColor ("a hair colour") { Black, DarkBrown, Brown, Auburn, Blond, Grey, White, }

    /// Build of the body.
    pub enum Build ("a build") { Slim, Medium, Broad, Athletic, }

    /// What is worn on the upper body.
    pub enum Garment ("a garment") {
        /// Round at the neck.
        Jumper,
        /// With a collar and buttons.
        Shirt,
        /// Open over a top in the accent colour.
        Cardigan,
        /// With a zip and a collar that stands up, over trousers in the accent colour.
        ZipTop,
    }

    /// Colour of a garment.
    pub enum Cloth ("a colour of clothes") { Teal, Terracotta, Sage, Plum, Mustard, Navy, Grey, Charcoal, Green, }

    /// What the arms do of their own, beside what the cue has them do.
    pub enum Bearing ("a bearing") {
        /// Nothing: the hands stay in the lap.
        Usual,
        /// Hands flat on the thighs; arms folded to hold off (`Guarded`, `LeansBack`); a hand up, with fingers spread to count
        /// what there is to weigh (`Thinks`, `Surprised`).
        Counting,
        /// A hand up and open, as in telling a story (`Brightens`, `Laughs`, `LeansIn`); a hand on the breastbone when it
        /// comes close (`Tearful`, `LooksDown`, `HandsTight`).
        Telling,
        /// A hand flat on the outside of the thigh (`LooksDown`, `Tearful`), or closed round the edge of the chair while the
        /// other lies open (`Tense`, `Guarded`, `Winces`); with `Polite` it goes there as fear grows.
        Holding,
        /// The right hand closes over the left wrist, where a watch is (`LooksDown`, `HandsTight`, `Tearful`); a flat hand
        /// cuts the air, as in handing over (`LeansIn`, `Thinks`). Sits straighter as fear grows.
        Reporting,
    }

    /// What hangs on the wall of the consulting room.
    pub enum Wall ("what hangs on a wall") {
        /// A landscape in a frame.
        Landscape,
        /// A poster of a spine.
        Spine,
        /// A chart on which children are measured.
        Height,
        /// A window on to a yard with a bicycle.
        Yard,
        /// A rota of shifts in colours.
        Rota,
    }

    /// What the person has put down beside them.
    pub enum Brings ("what somebody brings") {
        /// Nothing.
        Nothing,
        /// A hard hat, and gloves.
        Helmet,
        /// A black folder of music, and a soft leather bag.
        Folder,
        /// A paper bag from a baker.
        BakersBag,
        /// A metal water bottle with a chalked 3.
        Bottle,
    }
}
