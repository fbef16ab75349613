//! One file a screen: a function of a view model that gives an action. Nothing of Bevy but egui in any of them.

mod about;
mod briefing;
mod consultation;
mod debrief;
mod drill;
mod given;
mod interlude;
mod library;
mod logbook;
mod notice;
mod reflecting;
mod settings;
mod shortcuts;
mod teaching;
#[cfg(test)]
mod tests;
mod trouble;
mod workshop;
mod writers_view;

use std::path::PathBuf;

use bevy_egui::egui::{Id, Key, Ui, UiBuilder};

use crate::app::game::{Game, Page, Scene, Teach};
use crate::app::{signs, widgets::*};
use crate::look::locale::Locale;
use crate::practice::driver::Action as Play;
use crate::practice::view::Placed;
use crate::store::Settings;

/// What the trainee asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// To play.
    Play(Play),
    /// To go to the library, the settings or the page about the program.
    Show(Page),
    /// To leave the settings for whoever was met before.
    GoBack,
    /// To begin at this moment, for those who write.
    Place(Placed),
    /// To have the app like this.
    Set(Settings),
    /// To have attempts kept in this folder, or in the usual one again.
    KeepIn(Option<PathBuf>),
    /// To keep the debrief as a file, with what they wrote themselves or without.
    SaveReport {
        /// With it.
        own: bool,
    },
    /// To keep what they can show of their practice as a file.
    SavePortfolio,
    /// To keep what a room did as a file.
    SaveRoom,
    /// To have the facilitator's guide of a scenario as a file, by its id.
    SaveGuide(String),
    /// To see the facilitator's notes in a window of their own, or no more.
    ShowNotes,
    /// Has the debrief on the clipboard.
    Copied,
    /// To have all that is kept of them in one file.
    Export,
    /// To take in such a file from elsewhere.
    Import(PathBuf),
    /// To be somebody, by their id, where a class has been given something; or somebody else.
    Be(Option<String>),
    /// To have the file that they hand in.
    HandIn,
    /// What a teacher asks for.
    Teach(Teach),
    /// To leave what a class has been given.
    LeaveGiven,
    /// To have all that is kept of them deleted.
    DeleteAll,
    /// Has read the latest notice.
    Dismiss,
}

/// Shows what is on the screen, with the latest notice over it.
pub fn show(ui: &mut Ui, game: &Game) -> Option<Action> {
    let action = match shortcuts::is_open(ui) {
        true => {
            shortcuts::show(ui, &game.locale);
            None
        }
        false if pressed_anywhere(ui, Key::F2) => Some(Action::Show(Page::Settings)),
        false => with_writers_view(ui, game),
    };
    let read = notice::show(ui, &game.notices, &game.locale);
    action.or(read)
}

/// Shows the facilitator's notes, in a window of their own; the keys of the wall act there, too.
pub fn show_notes(ui: &mut Ui, game: &Game) -> Option<Action> {
    let room = game.workshop()?;
    let asked = workshop::keys_beside(ui, room);
    workshop::notes(ui, room, &game.locale);
    asked
}

/// What is on the screen, beside what goes on behind it for those who write.
fn with_writers_view(ui: &mut Ui, game: &Game) -> Option<Action> {
    let Some(writing) = game.writing() else { return arrived(ui, game) };
    let whole = ui.available_rect_before_wrap();
    let roomy = whole.width() >= writers_view::ROOMY;
    if !writers_view::is_open(ui, roomy) {
        return arrived(ui, game);
    }
    let split = if roomy { whole.right() - writers_view::WIDTH } else { whole.left() };
    let mut action = None;
    if roomy {
        let left = whole.with_max_x(split);
        action = ui.scope_builder(UiBuilder::new().max_rect(left), |ui| arrived(ui, game)).inner;
    }
    action.or(writers_view::show(ui, whole.with_min_x(split), writing, game.writers_view().as_ref(), &game.locale))
}

fn arrived(ui: &mut Ui, game: &Game) -> Option<Action> {
    if game.is_aside() {
        return ui.push_id("aside", |ui| scene(ui, game)).inner;
    }
    // Whoever comes back to a page finds its top, and not where somebody else has left it.
    ui.push_id(arrival(ui, game.scene()), |ui| scene(ui, game)).inner
}

/// The way back to the library.
fn leave(ui: &mut Ui, locale: &Locale) -> Option<Action> {
    leave_by(ui, locale, "Esc")
}

/// The same, with the key that is said beside it.
fn leave_by(ui: &mut Ui, locale: &Locale, key: &str) -> Option<Action> {
    let leaves = secondary(ui, signs::LIBRARY, &locale.text("go-library"), key).clicked();
    (leaves || pressed(ui, Key::Escape)).then_some(Action::Show(Page::Library))
}

/// How often the scene has changed.
fn arrival(ui: &Ui, scene: Scene) -> u32 {
    let id = Id::new("arrival");
    ui.data_mut(|data| {
        let (last, count) = data.get_temp(id).unwrap_or((scene, 0_u32));
        let count = if last == scene { count } else { count + 1 };
        data.insert_temp(id, (scene, count));
        count
    })
}

fn scene(ui: &mut Ui, game: &Game) -> Option<Action> {
    let locale = &game.locale;
    match game.scene() {
        Scene::Trouble => game.trouble().and_then(|trouble| trouble::show(ui, &trouble, game.library(), locale)),
        Scene::Page(Page::Library) => library::show(ui, game.library(), game.reminder(), game.given(), locale),
        Scene::Interlude => game.briefing().and_then(|briefing| interlude::show(ui, &briefing, locale)),
        Scene::Briefing => game.briefing().and_then(|briefing| briefing::show(ui, &briefing, &game.settings, locale)),
        Scene::Consultation => {
            let both = game.consultation().zip(game.briefing());
            both.and_then(|(now, briefing)| consultation::show(ui, &now, &briefing, locale))
        }
        Scene::Reflecting => game.reflecting().and_then(|asked| reflecting::show(ui, &asked, locale)),
        Scene::Workshop => game.workshop().and_then(|room| workshop::show(ui, room, locale)),
        Scene::Drill => game.drill().and_then(|drill| drill::show(ui, drill, locale)),
        Scene::Debrief => game.debrief().and_then(|debrief| debrief::show(ui, debrief, locale)),
        Scene::Page(Page::Logbook) => logbook::show(ui, game.logbook(), game.library(), locale),
        Scene::Page(Page::Settings) => {
            let languages = game.content().languages();
            let shown = settings::Shown {
                settings: &game.settings,
                languages: &languages,
                voice: game.has_voice(),
                kept: game.own_data(),
                aside: game.is_aside(),
            };
            settings::show(ui, &shown, locale)
        }
        Scene::Page(Page::Teaching) => teaching::show(ui, game.teaching(), &game.offers(), locale),
        Scene::Page(Page::About) => about::show(ui, locale),
    }
}
