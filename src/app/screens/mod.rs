//! One file a screen: a function of a view model that gives an action. Nothing of Bevy but egui in any of them.

mod about;
mod briefing;
mod consultation;
mod debrief;
mod interlude;
mod library;
mod notice;
mod settings;
#[cfg(test)]
mod tests;
mod trouble;

use bevy_egui::egui::{Id, Key, Ui};

use crate::app::game::{Game, Page, Scene};
use crate::app::{signs, widgets::*};
use crate::debrief::TurnNumber;
use crate::locale::Locale;
use crate::store::Settings;

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
    /// To go to the library, the settings or the page about the program.
    Show(Page),
    /// To have the app like this.
    Set(Settings),
    /// To go back to a turn and try it again.
    GoBackTo(TurnNumber),
    /// To keep the debrief as a file.
    SaveReport,
    /// Has the debrief on the clipboard.
    Copied,
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
        Scene::Briefing => game.briefing().and_then(|briefing| {
            let show = if interlude::is_due(ui, &briefing) { interlude::show } else { briefing::show };
            show(ui, &briefing, locale)
        }),
        Scene::Consultation => {
            let both = game.consultation().zip(game.briefing());
            both.and_then(|(now, briefing)| consultation::show(ui, &now, &briefing, locale))
        }
        Scene::Debrief => game.debrief().and_then(|debrief| debrief::show(ui, debrief, locale)),
        Scene::Page(Page::Settings) => settings::show(ui, &game.settings, locale),
        Scene::Page(Page::About) => about::show(ui, locale),
    }
}
