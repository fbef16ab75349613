//! Settings: language, colours, words, movement, and what is kept.

mod data;

use bevy_egui::egui::{Key, Ui};

use super::{Action, leave};
use crate::app::game::OwnData;
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::look::theme::Theme;
use crate::practice::logbook::words::reminders;
use crate::store::{Pace, Settings};

/// Sizes of text to choose from, in percent.
const SIZES: [u16; 5] = [100, 125, 150, 175, 200];

/// Heights of lines to choose from, in percent of what is drawn.
const LINES: [u16; 4] = [100, 125, 150, 200];

/// Room between letters to choose from, in percent of their size. WCAG 2.2 (1.4.12) asks that 12 be possible.
const LETTERS: [u16; 4] = [0, 6, 12, 20];

/// What the page shows.
pub struct Shown<'a> {
    /// How somebody wants the app.
    pub settings: &'a Settings,
    /// The languages there are: tag and name.
    pub languages: &'a [(String, String)],
    /// Whether there is a voice that can read aloud.
    pub voice: bool,
    /// What is kept of them.
    pub kept: &'a OwnData,
    /// Whether somebody is met, and is gone back to.
    pub aside: bool,
}

/// Shows the settings; every change is seen at once.
pub fn show(ui: &mut Ui, shown: &Shown, locale: &Locale) -> Option<Action> {
    let (mut action, mut of_data) = (None, None);
    let mut contents = |ui: &mut Ui| {
        title(ui, &locale.text("settings-title"));
        ui.add_space(GAP);
        let mut set = |changed: Settings| action = Some(Action::Set(changed));
        language(ui, shown, locale, &mut set);
        look(ui, shown.settings, locale, &mut set);
        words(ui, shown.settings, locale, &mut set);
        behaviour(ui, shown, locale, &mut set);
        remind(ui, shown.settings, locale, &mut set);
        of_data = data::show(ui, shown.kept, locale);
        ui.add_space(GAP);
    };
    let mut left_for = None;
    page(ui, "settings", 720.0, &mut contents, |ui| {
        left_for = match shown.aside {
            true => back(ui, locale),
            false => leave(ui, locale),
        };
    });
    left_for.or(action).or(of_data)
}

/// The way back to whoever is met.
fn back(ui: &mut Ui, locale: &Locale) -> Option<Action> {
    let goes = primary(ui, &locale.text("settings-back")).clicked() || pressed(ui, Key::Escape);
    goes.then_some(Action::GoBack)
}

fn language(ui: &mut Ui, shown: &Shown, locale: &Locale, set: &mut impl FnMut(Settings)) {
    let settings = shown.settings;
    let system = (None, locale.text("settings-as-system"));
    let named = shown.languages.iter().map(|(tag, name)| (Some(tag.clone()), name.clone()));
    let languages = std::iter::once(system).chain(named);
    if let Some(language) = one_of(ui, "settings-language", locale, &settings.language, languages) {
        set(Settings { language, ..settings.clone() });
    }
}

fn look(ui: &mut Ui, settings: &Settings, locale: &Locale, set: &mut impl FnMut(Settings)) {
    let themes = Theme::ALL.map(|theme| {
        let id = match theme {
            Theme::Light => "settings-theme-light",
            Theme::Dark => "settings-theme-dark",
            Theme::Contrast => "settings-theme-contrast",
        };
        (theme, locale.text(id))
    });
    if let Some(theme) = one_of(ui, "settings-theme", locale, &settings.theme, themes) {
        set(Settings { theme, ..settings.clone() });
    }
}

/// Size, room, and how fast they come.
fn words(ui: &mut Ui, settings: &Settings, locale: &Locale, set: &mut impl FnMut(Settings)) {
    let percent = |n: u16| (n, locale.format("settings-percent", &[("n", u32::from(n).into())]));
    if let Some(text) = one_of(ui, "settings-text", locale, &settings.text, SIZES.map(percent)) {
        set(Settings { text, ..settings.clone() });
    }
    if let Some(lines) = one_of(ui, "settings-lines", locale, &settings.lines, LINES.map(percent)) {
        set(Settings { lines, ..settings.clone() });
    }
    let ids = ["settings-letters-usual", "settings-letters-some", "settings-letters-more", "settings-letters-most"];
    let letters = LETTERS.into_iter().zip(ids.map(|id| locale.text(id)));
    if let Some(letters) = one_of(ui, "settings-letters", locale, &settings.letters, letters) {
        set(Settings { letters, ..settings.clone() });
    }
    let paces = Pace::ALL.map(|pace| {
        let id = match pace {
            Pace::Slow => "settings-pace-slow",
            Pace::Usual => "settings-pace-usual",
            Pace::Fast => "settings-pace-fast",
            Pace::Once => "settings-pace-once",
        };
        (pace, locale.text(id))
    });
    if let Some(pace) = one_of(ui, "settings-pace", locale, &settings.pace, paces) {
        set(Settings { pace, ..settings.clone() });
    }
}

/// What moves, which keys act, and what is read aloud.
fn behaviour(ui: &mut Ui, shown: &Shown, locale: &Locale, set: &mut impl FnMut(Settings)) {
    let settings = shown.settings;
    let ids = [(None, "settings-as-system"), (Some(false), "settings-moves"), (Some(true), "settings-still")];
    let movement = ids.map(|(still, id)| (still, locale.text(id)));
    if let Some(still) = one_of(ui, "settings-movement", locale, &settings.still, movement) {
        set(Settings { still, ..settings.clone() });
    }
    card(ui, |ui| {
        heading(ui, &locale.text("keys-title"));
        ui.add_space(4.0);
        if switch(ui, &locale.text("settings-letter-keys"), settings.letter_keys).clicked() {
            set(Settings { letter_keys: !settings.letter_keys, ..settings.clone() });
        }
    });
    ui.add_space(GAP);
    card(ui, |ui| {
        heading(ui, &locale.text("settings-aloud"));
        ui.add_space(4.0);
        match shown.voice {
            true => {
                if switch(ui, &locale.text("settings-aloud-on"), settings.aloud).clicked() {
                    set(Settings { aloud: !settings.aloud, ..settings.clone() });
                }
            }
            false => paragraph(ui, &locale.text("settings-aloud-none"), SMALL + 1.0, palette(ui).quiet),
        }
    });
    ui.add_space(GAP);
}

/// When to be reminded of practice.
fn remind(ui: &mut Ui, settings: &Settings, locale: &Locale, set: &mut impl FnMut(Settings)) {
    if let Some(remind) = one_of(ui, "settings-remind", locale, &settings.remind, reminders(locale)) {
        set(Settings { remind, ..settings.clone() });
    }
}

/// A card of choices, of which one holds; gives the one that is chosen now.
fn one_of<T: PartialEq>(
    ui: &mut Ui,
    head: &str,
    locale: &Locale,
    holds: &T,
    all: impl IntoIterator<Item = (T, String)>,
) -> Option<T> {
    let mut chosen = None;
    card(ui, |ui| {
        heading(ui, &locale.text(head));
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            for (value, label) in all {
                if choice(ui, &label, value == *holds).clicked() {
                    chosen = Some(value);
                }
            }
            choices(ui, &locale.text(head));
        });
    });
    ui.add_space(GAP);
    chosen
}
