//! How somebody wants the page: kept by the browser.

use serde::{Deserialize, Serialize};

use super::message::Prefers;
use crate::look::theme::Theme;
use crate::practice::view::Practice;

/// How somebody wants the page. What is not said is as the system has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Settings {
    /// The colours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// Size of text, in percent.
    pub text: u16,
    /// Whether nothing moves by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub still: Option<bool>,
    /// The language, by its tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Whether letters and figures act by themselves.
    pub letter_keys: bool,
    /// Who plays, where a class has been given it: their id at the school.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub student: Option<String>,
    /// To write a line of one's own before those on offer are shown.
    pub own_first: bool,
    /// To say what one expects of a line before it is said.
    pub expects: bool,
    /// After how many days without practice they want to be reminded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remind: Option<u8>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            theme: None,
            text: 100,
            still: None,
            language: None,
            letter_keys: true,
            student: None,
            own_first: false,
            expects: false,
            remind: None,
        }
    }
}

impl Settings {
    /// Sizes of text to choose from, in percent.
    pub(super) const SIZES: [u16; 5] = [100, 125, 150, 175, 200];

    /// The settings that a page has kept; as they are at first where it has kept none, or none that can be read.
    pub(super) fn of(kept: Option<&str>) -> Settings {
        let settings: Settings = kept.and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let text = settings.text.clamp(Settings::SIZES[0], Settings::SIZES[4]);
        Settings { text, ..settings }
    }

    /// As the page is to keep them.
    pub(super) fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The same with one of them set, as a control names it: `theme=dark`. What is none changes nothing.
    pub(super) fn with(mut self, set: &str) -> Settings {
        let Some((name, value)) = set.split_once('=') else { return self };
        match (name, value) {
            ("theme", name) => self.theme = Theme::ALL.into_iter().find(|theme| theme_name(*theme) == name),
            ("text", size) => {
                self.text = size.parse().ok().filter(|size| Settings::SIZES.contains(size)).unwrap_or(100)
            }
            ("still", value) => self.still = value.parse().ok(),
            ("language", tag) => self.language = Some(tag.to_owned()).filter(|tag| !tag.is_empty()),
            ("letter-keys", value) => self.letter_keys = value == "true",
            ("writes-first", value) => self.own_first = value == "true",
            ("remind", days) => self.remind = days.parse().ok(),
            ("expects", value) => self.expects = value == "true",
            _ => {}
        }
        self
    }

    /// How they want to practise.
    pub(super) fn practice(&self) -> Practice {
        Practice { own_first: self.own_first, expects: self.expects }
    }

    /// The colours that are shown.
    pub(super) fn shown(&self, prefers: Prefers) -> Theme {
        self.theme.unwrap_or(match prefers {
            Prefers { contrast: true, .. } => Theme::Contrast,
            Prefers { dark: true, .. } => Theme::Dark,
            _ => Theme::Light,
        })
    }
}

/// A theme as the style sheet calls it.
pub(super) fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Contrast => "contrast",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_is_kept_and_what_cannot_be_read_is_as_at_first() {
        let check = |set: &str, change: fn(&mut Settings)| {
            let mut expected = Settings::default();
            change(&mut expected);
            assert_eq!(Settings::default().with(set), expected, "{set}");
            assert_eq!(Settings::of(Some(&expected.text())), expected, "{set}");
        };
        check("theme=dark", |settings| settings.theme = Some(Theme::Dark));
        check("theme=", |settings| settings.theme = None);
        check("text=150", |settings| settings.text = 150);
        check("text=9", |_| {});
        check("still=true", |settings| settings.still = Some(true));
        check("language=da", |settings| settings.language = Some("da".into()));
        check("letter-keys=false", |settings| settings.letter_keys = false);
        check("remind=3", |settings| settings.remind = Some(3));
        check("nothing", |_| {});
        assert_eq!(Settings::of(Some("{\"text\":9000}")).text, 200);
        assert_eq!(Settings::of(Some("][")), Settings::default());
    }
}
