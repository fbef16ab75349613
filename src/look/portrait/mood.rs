//! What of a person's state shows in a face.

/// The part of the person's state that shows, each 0–100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mood {
    /// Working alliance.
    pub alliance: u8,
    /// Felt autonomy.
    pub autonomy: u8,
    /// Pain self-efficacy.
    pub efficacy: u8,
    /// Distress.
    pub distress: u8,
    /// The strongest fear.
    pub fear: u8,
}

impl Default for Mood {
    /// A person who is neither wary nor at ease.
    fn default() -> Mood {
        Mood { alliance: 50, autonomy: 50, efficacy: 50, distress: 40, fear: 40 }
    }
}
