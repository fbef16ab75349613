//! What a tour file may hold.

use crate::diag::{Code, Diagnostic};
use crate::read::{Cx, Id, Read, Within};
use crate::scenario::wire::Look;
use crate::scenario::words::Cue;
use crate::syntax::{Kind, Node};
use crate::{record, store, words};

record! {
    /// A tour of the app, of which pictures are taken: once for every window, theme and size of text.
    pub struct Tour {
        /// The windows, in points.
        windows: Vec<Size>,
        /// The colours.
        themes: Vec<Theme> = vec![Theme::Light],
        /// Sizes of text, in percent.
        texts: Vec<Within<100, 200>> = vec![Within(100)],
        /// Draws the person's circumstances and the order of the lines.
        seed: u32 = 1,
        /// What is done.
        steps: Vec<Step>,
    }
    /// Width and height.
    pub struct Size {
        /// From 640.
        width: u32,
        /// From 400.
        height: u32,
    }
    /// Faces side by side, to be told apart.
    pub struct Faces {
        /// The people.
        looks: Vec<Face>,
        /// What they show.
        cues: Vec<Cue>,
    }
    /// Somebody.
    pub struct Face {
        /// Years.
        age: Within<1, 120>,
        /// How they are drawn.
        look: Look,
    }
}

words! {
    /// The colours of the app.
    pub enum Theme ("a theme") { Light, Dark, Contrast, }
}

impl From<Theme> for store::Theme {
    fn from(theme: Theme) -> store::Theme {
        match theme {
            Theme::Light => store::Theme::Light,
            Theme::Dark => store::Theme::Dark,
            Theme::Contrast => store::Theme::Contrast,
        }
    }
}

/// One step of a tour.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Opens a scenario.
    Meet(String),
    /// Presses keys, one after the other.
    Keys(Vec<String>),
    /// Presses a key so often.
    Times(String, u8),
    /// Says the first line at every turn, and goes on, until the debrief is on the screen.
    ToTheDebrief,
    /// Goes to the settings.
    Settings,
    /// Goes to the page about the program.
    About,
    /// Goes to the library.
    Library,
    /// Saves a picture with this name.
    Picture(String),
}

const STEPS: &str = "Meet(\"id\"), Keys(\"Enter 1\"), Times(\"PageDown\", 2), ToTheDebrief, Settings, About, Library or Picture(\"name\")";

impl Read for Step {
    fn expected() -> String {
        format!("a step: {STEPS}")
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let (word, arguments) = match &node.kind {
            Kind::Tuple(Some(word), arguments) => (*word, arguments.as_slice()),
            _ => {
                cx.wrong_type(node, &Self::expected());
                return None;
            }
        };
        match (word, arguments) {
            ("Meet", [id]) => Id::read(id, cx).map(|id| Step::Meet(id.0)),
            ("Keys", [keys]) => {
                let keys = String::read(keys, cx)?;
                Some(Step::Keys(keys.split_whitespace().map(str::to_owned).collect()))
            }
            ("Times", [key, times]) => {
                let (key, times) = (String::read(key, cx), u8::read(times, cx));
                Some(Step::Times(key?, times?))
            }
            ("Picture", [name]) => Id::read(name, cx).map(|id| Step::Picture(id.0)),
            ("ToTheDebrief", []) => Some(Step::ToTheDebrief),
            ("Settings", []) => Some(Step::Settings),
            ("About", []) => Some(Step::About),
            ("Library", []) => Some(Step::Library),
            _ => {
                let diagnostic = Diagnostic::new(Code::WrongType, node.span, format!("`{word}` is no such step"));
                cx.report(diagnostic.help(format!("write {STEPS}")));
                None
            }
        }
    }
}
