//! What a file holds, by its name and its text.

use std::path::Path;

/// What a file of content holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Words of the interface.
    Messages,
    /// A rubric.
    Rubric,
    /// A response model.
    Model,
    /// Colours.
    Theme,
    /// A translation.
    Overlay,
    /// Written plans.
    Plans,
    /// A scenario.
    Scenario,
}

/// The endings of files of messages, and of all others.
const ENDINGS: [&str; 2] = ["ftl", "ron"];

impl Kind {
    /// By the ending of its name, or else by the first word in it; `None` where that is none that is known.
    pub fn of(path: &Path, text: &str) -> Option<Kind> {
        if Kind::is_messages(path) {
            return Some(Kind::Messages);
        }
        match crate::format::read::head(text)? {
            "Rubric" => Some(Kind::Rubric),
            "ResponseModel" => Some(Kind::Model),
            "Theme" => Some(Kind::Theme),
            "Overlay" => Some(Kind::Overlay),
            "Plans" => Some(Kind::Plans),
            "Scenario" => Some(Kind::Scenario),
            _ => None,
        }
    }

    /// Whether a file is one of messages.
    pub fn is_messages(path: &Path) -> bool {
        path.extension().is_some_and(|ending| ending == ENDINGS[0])
    }

    /// Whether a file can be content at all.
    pub fn is_content(path: &Path) -> bool {
        path.extension().is_some_and(|ending| ENDINGS.iter().any(|known| ending == *known))
    }

    /// Whether it belongs to what stands beside it, and does not stand for itself.
    pub fn is_beside(self) -> bool {
        matches!(self, Kind::Overlay | Kind::Plans)
    }
}
