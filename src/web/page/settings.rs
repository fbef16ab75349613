//! Settings: language, colours, size of text, movement, keys, and what is kept.

use maud::{Markup, html};

use super::{Course, head, secondary, switch};
use crate::look::locale::Locale;
use crate::look::theme::Theme;
use crate::practice::logbook::words::reminders;
use crate::web::message::Keeps;
use crate::web::settings::{Settings, theme_name};

/// What the browser has of somebody.
pub struct Kept {
    /// How many attempts.
    pub attempts: usize,
    /// How it keeps them.
    pub keeps: Keeps,
    /// Whether they have asked to delete everything, and not yet said that they are sure.
    pub is_asked: bool,
    /// The course around it.
    pub course: Course,
}

/// `languages` are those that there are: tag and name. `is_met` is whether somebody is met, and gone back to.
pub fn settings(
    settings: &Settings,
    languages: &[(String, String)],
    kept: &Kept,
    is_met: bool,
    locale: &Locale,
) -> Markup {
    let system = (String::new(), locale.text("settings-as-system"));
    let known = languages.iter().cloned();
    let languages: Vec<_> = std::iter::once(system.clone()).chain(known).collect();
    let theme = |theme| (theme_name(theme).to_owned(), locale.text(&format!("settings-theme-{}", theme_name(theme))));
    let themes: Vec<_> = std::iter::once(system.clone()).chain(Theme::ALL.map(theme)).collect();
    let size = |n: u16| (n.to_string(), locale.format("settings-percent", &[("n", u32::from(n).into())]));
    let moves = [("false", "settings-moves"), ("true", "settings-still")];
    let moves = moves.map(|(value, id)| (value.to_owned(), locale.text(id)));
    let still = settings.still.map(|still| still.to_string()).unwrap_or_default();
    let chosen = settings.theme.map(theme_name).unwrap_or_default();
    let days = |every: Option<u8>| every.map(|days| days.to_string()).unwrap_or_default();
    let reminds = reminders(locale).map(|(every, words)| (days(every), words));
    let remind = days(settings.remind);
    html! {
        div.page data-scene="settings" {
            (head(&locale.text("settings-title")))
            @if languages.len() > 2 {
                (one_of("language", &locale.text("settings-language"), settings.language.as_deref().unwrap_or(""), &languages))
            }
            (one_of("theme", &locale.text("settings-theme"), chosen, &themes))
            (one_of("text", &locale.text("settings-text"), &settings.text.to_string(), &Settings::SIZES.map(size)))
            (one_of("still", &locale.text("settings-movement"), &still, &[vec![system], moves.to_vec()].concat()))
            (one_of("remind", &locale.text("settings-remind"), &remind, &reminds))
            section {
                h2 { (locale.text("keys-title")) }
                p.tools { (switch(&locale.text("settings-letter-keys"), "letter-keys", settings.letter_keys)) }
            }
            (data(kept, locale))
            p.tools.on {
                @if is_met { (secondary(&locale.text("settings-back"), "return", "", Some("escape"))) }
                @else { (super::leave(locale)) }
            }
        }
    }
}

/// One of several: a row of radio buttons, of which each acts at once.
fn one_of(name: &str, title: &str, chosen: &str, all: &[(String, String)]) -> Markup {
    html! {
        section {
            fieldset.choice {
                legend { (title) }
                @for (value, words) in all {
                    @let id = format!("{name}-{value}");
                    @let set = format!("{name}={value}");
                    span {
                        input type="radio" name=(name) id=(id) data-do="set" data-value=(set) checked[value == chosen];
                        label for=(id) { (words) }
                    }
                }
            }
        }
    }
}

/// What is kept, and how it goes out, comes in, and is deleted.
fn data(kept: &Kept, locale: &Locale) -> Markup {
    let n = [("n", (kept.attempts as u32).into())];
    let (keeps, elsewhere) = match kept.keeps {
        Keeps::Always => ("web-keeps", None),
        Keeps::Perhaps => ("web-keeps", (kept.attempts > 0).then_some("web-keeps-perhaps")),
        Keeps::Never => ("web-keeps-never", None),
        Keeps::Elsewhere => ("web-elsewhere", None),
    };
    html! {
        section {
            h2 { (locale.text("data-title")) }
            p { (locale.format(keeps, &n)) }
            @if kept.course.keeps { p { (locale.text("web-course-data")) } }
            @if let Some(more) = elsewhere { p { (locale.text(more)) } }
            @if kept.attempts > 0 { p.tools { (secondary(&locale.text("data-export"), "save-all", "", None)) } }
            div.field {
                label for="import" { (locale.text("web-import")) }
                input #import type="file" data-import="true" accept=".jsonl,.json,.txt";
            }
            @if kept.is_asked {
                p.warn { (locale.format("data-delete-sure", &n)) }
                p.tools {
                    (secondary(&locale.text("data-delete-now"), "forget", "sure", None))
                    (secondary(&locale.text("data-keep"), "forget", "no", None))
                }
            } @else if kept.attempts > 0 {
                p.tools { (secondary(&locale.text("data-delete"), "forget", "", None)) }
            }
        }
    }
}
