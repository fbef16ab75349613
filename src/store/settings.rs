//! How somebody wants the app: kept beside the attempts.

use std::io::Write;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::files::replace_own;
use super::lock::Lock;
use super::{Store, StoreError};
use crate::look::theme::Theme;
use crate::practice::view::Practice;

/// How fast words appear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pace {
    /// For those who read slowly, or in a language that they are learning.
    Slow,
    /// As a brisk reader reads.
    #[default]
    Usual,
    /// For those who read fast.
    Fast,
    /// All words at once.
    Once,
}

impl Pace {
    /// Every pace.
    pub const ALL: [Pace; 4] = [Pace::Slow, Pace::Usual, Pace::Fast, Pace::Once];

    /// Characters a second; `None` where all are there at once.
    pub fn characters(self) -> Option<f64> {
        match self {
            Pace::Slow => Some(17.0),
            Pace::Usual => Some(34.0),
            Pace::Fast => Some(60.0),
            Pace::Once => None,
        }
    }
}

/// How somebody wants the app. What a file does not say is as it ships; what this version does not know is kept as it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The colours.
    pub theme: Theme,
    /// Size of text, in percent, from [`Settings::TEXT`].
    pub text: u16,
    /// Height of lines, in percent of what is drawn, from [`Settings::LINES`].
    pub lines: u16,
    /// Room between letters, in percent of their size, from [`Settings::LETTERS`].
    pub letters: u16,
    /// How fast words appear.
    pub pace: Pace,
    /// Whether nothing moves by itself; as the system has it, where nothing is said.
    pub still: Option<bool>,
    /// The language, by its tag; the system's, where nothing is said.
    pub language: Option<String>,
    /// Whether what is said is read aloud.
    pub aloud: bool,
    /// Whether letters and figures act by themselves.
    pub letter_keys: bool,
    /// To write a line of one's own before those on offer are shown.
    pub own_first: bool,
    /// To say what one expects of a line before it is said.
    pub expects: bool,
    /// After how many days without practice they want to be reminded; never, where nothing is said.
    pub remind: Option<u8>,
    /// Width and height of the window, in points.
    pub window: [u16; 2],
    /// Where attempts are kept; in the usual folder, where nothing is said.
    pub data: Option<PathBuf>,
    /// Who plays what a class was given, by the id that their school knows them by; once they have said so.
    pub student: Option<String>,
    /// What another version has kept here.
    #[serde(flatten)]
    pub others: Map<String, Value>,
}

impl Settings {
    /// The smallest and the largest text, in percent.
    pub const TEXT: (u16, u16) = (100, 200);
    /// The lowest and the highest lines, in percent.
    pub const LINES: (u16, u16) = (100, 200);
    /// The least and the most room between letters, in percent.
    pub const LETTERS: (u16, u16) = (0, 20);
    /// The smallest and the largest window, in points.
    pub const WINDOW: ([u16; 2], [u16; 2]) = ([640, 400], [7680, 4320]);

    /// How they want to practise.
    pub fn practice(&self) -> Practice {
        Practice { own_first: self.own_first, expects: self.expects }
    }

    /// The same within the ranges.
    fn clamped(mut self) -> Settings {
        let ranges = [
            (&mut self.text, Settings::TEXT),
            (&mut self.lines, Settings::LINES),
            (&mut self.letters, Settings::LETTERS),
        ];
        ranges.into_iter().for_each(|(value, (low, high))| *value = (*value).clamp(low, high));
        for (side, size) in self.window.iter_mut().enumerate() {
            *size = (*size).clamp(Settings::WINDOW.0[side], Settings::WINDOW.1[side]);
        }
        self
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            theme: Theme::Light,
            text: 100,
            lines: 100,
            letters: 0,
            pace: Pace::Usual,
            still: None,
            language: None,
            aloud: false,
            letter_keys: true,
            own_first: false,
            expects: false,
            remind: None,
            window: [1280, 800],
            data: None,
            student: None,
            others: Map::new(),
        }
    }
}

impl Store {
    pub(super) fn settings_path(&self) -> PathBuf {
        self.home.join("settings.json")
    }

    /// What has been kept; what has not, or cannot be read, is as it ships. With it, what cannot be read.
    pub fn settings(&self) -> (Settings, Option<StoreError>) {
        let path = self.settings_path();
        let (settings, broken) = match std::fs::read(&path) {
            Ok(bytes) => readable(&bytes),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => (Settings::default(), None),
            Err(error) => (Settings::default(), Some(error.to_string())),
        };
        (settings.clamped(), broken.map(|reason| StoreError::Settings { path, reason }))
    }

    /// Keeps what somebody has changed `from` one way `to` another, whole or not at all. What another window has changed
    /// meanwhile stays; what could not be read is set aside, and not lost.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_settings(&self, from: &Settings, to: &Settings) -> Result<(), StoreError> {
        let path = self.settings_path();
        let failed = |reason: String| StoreError::Settings { path: path.clone(), reason };
        // Nothing is created before there is something to keep.
        std::fs::create_dir_all(&self.home).map_err(|error| failed(error.to_string()))?;
        let _lock = Lock::wait(&path)?;
        let (now, broken) = self.settings();
        if broken.is_some() {
            _ = std::fs::rename(&path, path.with_extension("json.old"));
        }
        let kept = changed(from, to, &now).and_then(|settings| serde_json::to_string_pretty(&settings));
        let kept = kept.map_err(|error| failed(error.to_string()))?;
        replace_own(&path, |out| out.write_all(kept.as_bytes())).map_err(|error| failed(error.to_string()))
    }
}

/// The settings of `now`, with what differs between `from` and `to` as it is in `to`.
fn changed(from: &Settings, to: &Settings, now: &Settings) -> serde_json::Result<Map<String, Value>> {
    let fields = |settings: &Settings| serde_json::from_value::<Map<String, Value>>(serde_json::to_value(settings)?);
    let (from, to, mut now) = (fields(from)?, fields(to)?, fields(now)?);
    now.extend(to.into_iter().filter(|(name, value)| from.get(name) != Some(value)));
    Ok(now)
}

/// Read field by field, so that an unknown theme does not take away the size of the text.
pub(super) fn readable(bytes: &[u8]) -> (Settings, Option<String>) {
    let mut broken = Vec::new();
    let fields = serde_json::from_slice::<Map<String, Value>>(bytes).unwrap_or_else(|error| {
        broken.push(error.to_string());
        Map::new()
    });
    let sound = fields.into_iter().filter(|(name, value)| {
        let alone = Map::from_iter([(name.clone(), value.clone())]);
        let read = serde_json::from_value::<Settings>(alone.into());
        broken.extend(read.as_ref().err().map(|error| format!("{name}: {error}")));
        read.is_ok()
    });
    let settings = serde_json::from_value(Value::Object(sound.collect())).unwrap_or_default();
    (settings, (!broken.is_empty()).then(|| broken.join("; ")))
}
