//! What a tour file may hold.

use bevy_egui::egui::Key;

use crate::app::game::Page;
use crate::content::embedded;
use crate::format::diag::{Code, Diagnostic};
use crate::format::read::{Cx, Id, Read, Within};
use crate::format::syntax::{Kind, Node};
use crate::look::locale::SOURCE;
use crate::look::theme;
use crate::model::scenario::wire::Look;
use crate::model::scenario::words::Cue;
use crate::store::Settings;
use crate::{record, words};

record! {
    /// A tour of the app, of which pictures are taken: once for every window, theme and size of text.
    pub struct Tour {
        /// The windows, in points.
        windows: Vec<Size>,
        /// The colours.
        themes: Vec<Theme> = vec![Theme::Light],
        /// Sizes of text, in percent.
        texts: Vec<Within<100, 200>> = vec![Within(100)],
        /// The language, by its tag.
        language: String = SOURCE.into(),
        /// Draws the person's circumstances and the order of the lines.
        seed: u32 = 1,
        /// What is done.
        steps: Vec<Step>,
    }
    /// Width and height.
    pub struct Size {
        /// Across.
        width: Side<0>,
        /// Down.
        height: Side<1>,
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

impl From<Theme> for theme::Theme {
    fn from(theme: Theme) -> theme::Theme {
        match theme {
            Theme::Light => theme::Theme::Light,
            Theme::Dark => theme::Theme::Dark,
            Theme::Contrast => theme::Theme::Contrast,
        }
    }
}

/// One step of a tour.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Opens a scenario.
    Meet(String),
    /// Plays a scenario with a room, from the beginning.
    Lead(String),
    /// Answers single moments.
    Drill,
    /// Presses keys, one after the other.
    Keys(Vec<Key>),
    /// Says the first line at every turn, until the visit is over.
    ToTheEnd,
    /// Says the first line at every turn, and goes on, until the questions before the debrief are on the screen.
    ToTheQuestions,
    /// The same, until the debrief is on the screen.
    ToTheDebrief,
    /// Wants to write lines of their own, and to say what they expect.
    Practise,
    /// Goes to a page.
    Show(Page),
    /// Saves a picture with this name.
    Picture(String),
}

const STEPS: &str = "Meet(\"id\"), Keys(\"Enter 1\"), Times(\"PageDown\", 2), ToTheEnd, ToTheQuestions, ToTheDebrief, Practise, Lead(\"id\"), Drill, Logbook, Settings, About, Library or Picture(\"name\")";

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
            ("Meet", [id]) => scenario(id, cx).map(Step::Meet),
            ("Lead", [id]) => scenario(id, cx).map(Step::Lead),
            ("Drill", []) => Some(Step::Drill),
            ("Keys", [pressed]) => keys(pressed, cx).map(Step::Keys),
            ("Times", [pressed, times]) => {
                let (pressed, times) = (keys(pressed, cx), u8::read(times, cx));
                Some(Step::Keys(pressed?.repeat(usize::from(times?))))
            }
            ("Picture", [name]) => Id::read(name, cx).map(|id| Step::Picture(id.0)),
            ("ToTheEnd", []) => Some(Step::ToTheEnd),
            ("ToTheQuestions", []) => Some(Step::ToTheQuestions),
            ("ToTheDebrief", []) => Some(Step::ToTheDebrief),
            ("Practise", []) => Some(Step::Practise),
            ("Logbook", []) => Some(Step::Show(Page::Logbook)),
            ("Settings", []) => Some(Step::Show(Page::Settings)),
            ("About", []) => Some(Step::Show(Page::About)),
            ("Library", []) => Some(Step::Show(Page::Library)),
            _ => {
                let diagnostic = Diagnostic::new(Code::WrongType, node.span, format!("`{word}` is no such step"));
                cx.report(diagnostic.help(format!("write {STEPS}")));
                None
            }
        }
    }
}

/// A scenario that ships.
fn scenario(node: &Node, cx: &mut Cx) -> Option<String> {
    let Id(id) = Id::read(node, cx)?;
    let known: Vec<&str> = embedded::scenarios().into_iter().map(|(id, _)| id).collect();
    if !known.contains(&id.as_str()) {
        let diagnostic = Diagnostic::new(Code::UnknownId, node.span, format!("there is no scenario `{id}`"));
        cx.report(diagnostic.suggest(&id, known));
        return None;
    }
    Some(id)
}

/// Names of keys with blanks between them.
fn keys(node: &Node, cx: &mut Cx) -> Option<Vec<Key>> {
    let names = String::read(node, cx)?;
    let unknown = names.split_whitespace().find(|name| Key::from_name(name).is_none());
    if let Some(name) = unknown {
        let diagnostic = Diagnostic::new(Code::UnknownWord, node.span, format!("there is no key `{name}`"));
        cx.report(diagnostic.help("keys are called Enter, Escape, PageDown, Tab, 1, A"));
        return None;
    }
    Some(names.split_whitespace().filter_map(Key::from_name).collect())
}

/// A side of a window, in points, between what the app can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Side<const OF: usize>(pub u16);

impl<const OF: usize> Read for Side<OF> {
    fn expected() -> String {
        format!("a whole number from {} to {}", Settings::WINDOW.0[OF], Settings::WINDOW.1[OF])
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let (low, high) = (Settings::WINDOW.0[OF], Settings::WINDOW.1[OF]);
        let side = match node.kind {
            Kind::Integer(number) => u16::try_from(number).ok().filter(|side| (low..=high).contains(side)),
            _ => None,
        };
        if side.is_none() {
            cx.wrong_type(node, &Self::expected());
        }
        side.map(Side)
    }
}
