//! How a line opens.

/// The first word of a line, by what it does for the line and not by what it means.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// Any other.
    #[default]
    Other,
    /// Joins on: so, and, but.
    Joining,
    /// Asks: what, how, when.
    Asking,
    /// Asks for a yes or a no: do, is, would.
    Auxiliary,
    /// Speaks to you.
    You,
    /// Speaks of me.
    I,
    /// Speaks of us.
    We,
    /// Bids: tell, show, try.
    Bidding,
    /// Nods: yes, good, of course.
    Nodding,
    /// Points: that, it, the.
    Pointing,
}

const WORDS: [(Opening, &[&str]); 9] = [
    (Opening::Joining, &["so", "and", "but", "then", "well", "or", "now", "because", "since"]),
    (Opening::Asking, &["what", "what's", "how", "how's", "when", "where", "which", "who", "who's", "why", "whose"]),
    (
        Opening::Auxiliary,
        &[
            "do", "does", "did", "is", "are", "was", "were", "can", "could", "would", "will", "have", "has", "may",
            "might", "should", "shall", "am", "isn't", "don't",
        ],
    ),
    (Opening::You, &["you", "you're", "you've", "you'd", "you'll", "your", "yours"]),
    (Opening::I, &["i", "i'm", "i've", "i'd", "i'll", "my", "mine"]),
    (Opening::We, &["we", "we're", "we've", "we'd", "we'll", "let's", "our", "us"]),
    (
        Opening::Bidding,
        &[
            "tell", "show", "try", "look", "stand", "take", "say", "go", "come", "keep", "start", "think", "imagine",
            "give", "sit", "put", "wait", "let", "ask", "pick", "bend", "leave",
        ],
    ),
    (
        Opening::Nodding,
        &[
            "yes", "right", "good", "ok", "okay", "of", "lovely", "sure", "fine", "true", "no", "exactly", "thanks",
            "fair",
        ],
    ),
    (
        Opening::Pointing,
        &[
            "that", "that's", "that'd", "this", "it", "it's", "it'll", "there", "there's", "the", "a", "an", "these",
            "those",
        ],
    ),
];

impl Opening {
    /// The opening of a line that begins with a word, in lower case.
    pub fn of(word: &str) -> Opening {
        WORDS.iter().find(|(_, words)| words.contains(&word)).map_or(Opening::Other, |(opening, _)| *opening)
    }
}
