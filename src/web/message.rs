//! What a page tells the player, and what it is told to do: JSON on both sides, so that everything that is played in a
//! browser is tested without one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::parcel::Parcel;

/// Something that happened on the page, with what only a page knows.
#[derive(Deserialize)]
pub struct Call {
    /// Milliseconds since 1970.
    pub now: i64,
    /// By how many minutes the clock on the wall is ahead of Greenwich.
    pub offset: i32,
    /// Chance from outside, as 32 hexadecimal digits: ids and seeds are made of it.
    pub random: String,
    /// What happened.
    pub from: FromPage,
}

/// What happened on the page: its name, with what belongs to it.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FromPage {
    /// It has loaded.
    Start(Box<Start>),
    /// Something was pressed or sent.
    Do {
        /// What it asks for: the `data-do` of the control.
        action: String,
        /// Of what: its `data-value`.
        #[serde(default)]
        value: String,
        /// What stands in the fields of its form, by their names.
        #[serde(default)]
        fields: BTreeMap<String, String>,
    },
    /// The files have been handed over that were asked for.
    Loaded,
    /// Files that were asked for cannot be had.
    NoFiles {
        /// Why, in the browser's words.
        reason: String,
    },
    /// A file was chosen to be taken in.
    Import {
        /// What is in it.
        text: String,
    },
    /// The browser could not keep something.
    NotKept {
        /// Why, in the browser's words.
        reason: String,
    },
    /// The learning management system refused something, or cannot be reached.
    Refused {
        /// Its words.
        reason: String,
    },
    /// What was refused has been taken after all.
    Taken,
}

/// What there is when a page has loaded, beside the files that it has handed over before.
#[derive(Deserialize)]
pub struct Start {
    /// What it plays.
    pub parcel: Parcel,
    /// The settings that were kept, as they were kept.
    #[serde(default)]
    pub settings: Option<String>,
    /// The lines of every attempt that this browser has, the one that was written last at the end.
    #[serde(default)]
    pub attempts: Vec<String>,
    /// The languages that somebody wants, the best first.
    #[serde(default)]
    pub languages: Vec<String>,
    /// What the system asks for.
    #[serde(default)]
    pub prefers: Prefers,
    /// How this browser keeps things.
    pub keeps: Keeps,
    /// The learning management system around it, if there is one.
    #[serde(default)]
    pub lms: Option<Around>,
}

/// What the system asks of every page.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Prefers {
    /// Light on dark.
    pub dark: bool,
    /// More contrast.
    pub contrast: bool,
}

/// How a browser keeps things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Keeps {
    /// Until somebody deletes it.
    Always,
    /// Until it needs the room.
    Perhaps,
    /// Not at all.
    Never,
    /// Another page plays here already, and only one at a time can keep what is played.
    Elsewhere,
}

/// A learning management system, as it is found at the start: SCORM 1.2.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Around {
    /// What was left with it the last time: `cmi.suspend_data`.
    pub suspended: String,
    /// How many interactions it has already: `cmi.interactions._count`.
    pub interactions: usize,
    /// Who learns, by its own id: `cmi.core.student_id`.
    pub student: String,
    /// `cmi.core.lesson_status`.
    pub status: String,
    /// `cmi.core.score.raw`.
    pub score: String,
}

/// What the page is to do now.
#[derive(Debug, Default, PartialEq, Serialize)]
pub struct ToPage {
    /// The language of the words, by its tag.
    pub language: String,
    /// The title of the page.
    pub title: String,
    /// The words of the link past what comes before the contents.
    pub skip: String,
    /// The colours: `light`, `dark` or `contrast`.
    pub theme: &'static str,
    /// Size of text, in percent.
    pub text: u16,
    /// Whether nothing moves by itself; `None` as the system asks.
    pub still: Option<bool>,
    /// Whether keys without others act by themselves.
    pub keys: bool,
    /// What is on the page.
    pub main: String,
    /// What is in the window of a facilitator's notes, while a room is led.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// What is to be read aloud to those who do not see it.
    pub say: Vec<String>,
    /// The id of what has the focus from now on; where nothing is said it stays where it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub focus: Option<&'static str>,
    /// What is to be done beside it, in this order.
    pub orders: Vec<Order>,
}

/// Something that only a page can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "order", rename_all = "kebab-case")]
pub enum Order {
    /// Keeps lines at the end of an attempt; it is a new one where there is none of this id.
    Keep {
        /// Its id.
        id: String,
        /// Whole lines.
        lines: String,
    },
    /// Keeps these lines of an attempt instead of what is kept of it.
    Replace {
        /// Its id.
        id: String,
        /// Whole lines.
        lines: String,
    },
    /// Keeps the settings.
    Settings {
        /// As they are to be given back.
        text: String,
    },
    /// Deletes everything that is kept.
    Forget,
    /// Gives somebody a file.
    Save {
        /// What it is called.
        name: String,
        /// What kind it is, as a MIME type.
        kind: &'static str,
        /// What is in it.
        text: String,
    },
    /// Loads files of what is played.
    Load {
        /// Their places in the parcel.
        files: Vec<String>,
    },
    /// Tells the learning management system.
    Lms {
        /// Elements and their values, in the order in which they are to be set.
        set: Vec<(String, String)>,
    },
}
