//! One file a screen: a function of a view model that gives an action. Nothing of Bevy but egui in any of them.

mod about;
mod briefing;
mod consultation;
mod debrief;
mod interlude;
mod library;
mod logbook;
mod notice;
mod reflecting;
mod settings;
#[cfg(test)]
mod tests;
mod trouble;

use std::path::PathBuf;

use bevy_egui::egui::{Id, Key, Ui};

use crate::app::game::{Game, Page, Scene};
use crate::app::{signs, widgets::*};
use crate::debrief::TurnNumber;
use crate::locale::Locale;
use crate::store::Settings;
use crate::view::Expectation;

/// What the trainee asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// To meet the patient of this scenario.
    Open(String),
    /// To meet them from the beginning, whatever has been left.
    BeginAnew(String),
    /// To go on: into the visit, out of it, to the debrief.
    Proceed,
    /// To say the line with this number, from 0.
    Choose(usize),
    /// To take back the last line.
    Back,
    /// To ask the coach.
    Coach,
    /// To know what goes through the patient's mind.
    Thought,
    /// To keep a line of their own, and to see those on offer; of an empty one nothing is kept.
    SayFirst(String),
    /// To say the picked line, of which they expect this.
    Expect(Expectation),
    /// To pick another line.
    PutBack,
    /// To go on with an attempt, or to look back at it, by its id.
    OpenAttempt(String),
    /// To have answered what was asked before the number, question by question.
    Reflect(Vec<String>),
    /// To go to the library, the settings or the page about the program.
    Show(Page),
    /// To have the app like this.
    Set(Settings),
    /// To go back to a turn and try it again.
    GoBackTo(TurnNumber),
    /// To keep the debrief as a file, with what they wrote themselves or without.
    SaveReport {
        /// With it.
        own: bool,
    },
    /// Has the debrief on the clipboard.
    Copied,
    /// To have all that is kept of them in one file.
    Export,
    /// To take in such a file from elsewhere.
    Import(PathBuf),
    /// To have all that is kept of them deleted.
    DeleteAll,
    /// Has read the latest notice.
    Dismiss,
}

/// Shows what is on the screen, with the latest notice over it.
pub fn show(ui: &mut Ui, game: &Game) -> Option<Action> {
    if game.scene() != Scene::Briefing {
        interlude::forget(ui);
    }
    // Whoever comes back to a page finds its top, and not where somebody else has left it.
    let action = ui.push_id(arrival(ui, game.scene()), |ui| scene(ui, game)).inner;
    let read = notice::show(ui, &game.notices, &game.locale);
    action.or(read)
}

/// The way back to the library.
fn leave(ui: &mut Ui, locale: &Locale) -> Option<Action> {
    let leaves = secondary(ui, signs::LIBRARY, &locale.text("go-library"), "Esc").clicked();
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
        Scene::Trouble => game.trouble().and_then(|trouble| trouble::show(ui, trouble, game.library(), locale)),
        Scene::Page(Page::Library) => library::show(ui, game.library(), locale),
        Scene::Briefing => game.briefing().and_then(|briefing| match interlude::is_due(ui, &briefing) {
            true => interlude::show(ui, &briefing, locale),
            false => briefing::show(ui, &briefing, &game.settings, locale),
        }),
        Scene::Consultation => {
            let both = game.consultation().zip(game.briefing());
            both.and_then(|(now, briefing)| consultation::show(ui, &now, &briefing, locale))
        }
        Scene::Reflecting => game.reflecting().and_then(|asked| reflecting::show(ui, &asked, locale)),
        Scene::Debrief => game.debrief().and_then(|debrief| debrief::show(ui, debrief, locale)),
        Scene::Page(Page::Logbook) => logbook::show(ui, game.logbook(), game.library(), locale),
        Scene::Page(Page::Settings) => settings::show(ui, &game.settings, game.own_data(), locale),
        Scene::Page(Page::About) => about::show(ui, locale),
    }
}
