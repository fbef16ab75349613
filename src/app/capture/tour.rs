//! A tour: the window does by itself what a plan says.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::window::PrimaryWindow;
use bevy::winit::WinitSettings;
use bevy_egui::egui::{Event, Key, Modifiers};
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext};

use super::plan::{self, Step};
use super::save;
use crate::app::game::{Game, Scene, System};
use crate::app::screens::Action;
use crate::app::window::{self, Playing, Start};
use crate::content::embedded;
use crate::look::theme::Theme;
use crate::practice::driver::Action as Play;
use crate::store::Settings;

/// Frames after which a screen has been laid out, drawn, and drawn again.
const SETTLE: u8 = 6;

/// Frames that a window takes to come to another size.
const RESIZE: u8 = 25;

/// One way of seeing all screens.
#[derive(Clone, Copy)]
struct Sight {
    window: [u16; 2],
    theme: Theme,
    text: u16,
}

impl Sight {
    fn name(self, picture: &str) -> String {
        let theme = format!("{:?}", self.theme).to_lowercase();
        format!("{picture}-{theme}-{}-{}x{}.png", self.text, self.window[0], self.window[1])
    }
}

/// What is still to be done.
#[derive(Resource)]
struct Tour {
    sights: VecDeque<Sight>,
    plan: plan::Tour,
    folder: PathBuf,
    /// Where attempts of the tour are kept, and thrown away with it.
    data: PathBuf,
    now: Option<Sight>,
    /// Steps of the present sight, the next first.
    steps: VecDeque<Step>,
    keys: VecDeque<Key>,
    wait: u8,
    /// A picture that is on its way, and what became of the others.
    pictures: Arc<Mutex<Pictures>>,
}

#[derive(Default)]
struct Pictures {
    is_awaited: bool,
    failure: Option<String>,
}

/// Takes a tour.
///
/// # Errors
/// There is nothing to be seen, the window cannot be opened, or a picture cannot be saved.
pub(super) fn take(plan: plan::Tour, folder: &Path) -> Result<(), String> {
    let data = folder.join(format!(".tour-{}", std::process::id()));
    let sights = plan.windows.iter().flat_map(|window| {
        plan.themes.iter().flat_map(|theme| {
            plan.texts.iter().map(|text| Sight {
                window: [window.width.0, window.height.0],
                theme: (*theme).into(),
                text: u16::from(text.0),
            })
        })
    });
    let sights: VecDeque<Sight> = sights.collect();
    if sights.is_empty() {
        return Err(
            "the plan names no window, no theme or no size of text: there is nothing to take a picture of".into()
        );
    }
    let pictures = Arc::new(Mutex::new(Pictures::default()));
    let tour = Tour {
        sights,
        plan,
        folder: folder.to_owned(),
        data: data.clone(),
        now: None,
        steps: VecDeque::new(),
        keys: VecDeque::new(),
        wait: 0,
        pictures: pictures.clone(),
    };
    window::be_ready()?;
    let mut app = window::build(Start { data: Some(data.clone()), ..Start::default() });
    let stepping = go_on.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass);
    app.insert_resource(tour)
        .insert_resource(WinitSettings::continuous())
        .add_systems(PreUpdate, stepping.run_if(any_with_component::<PrimaryEguiContext>));
    let exit = app.run();
    // Attempts of a tour are nobody's.
    _ = std::fs::remove_dir_all(&data);
    let failure = pictures.lock().ok().and_then(|mut pictures| pictures.failure.take());
    match (failure, exit) {
        (Some(failure), _) => Err(failure),
        (None, AppExit::Success) => Ok(()),
        (None, AppExit::Error(code)) => Err(format!("the window closed with {code}")),
    }
}

/// Does the next thing, once the last has been seen.
fn go_on(
    mut tour: ResMut<Tour>,
    mut playing: ResMut<Playing>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
    mut commands: Commands,
    mut exit: MessageWriter<AppExit>,
) -> Result {
    // Where the pointer happens to be is nobody's business.
    for mut input in &mut inputs {
        input.events.push(Event::PointerGone);
        // On a bare display nobody gives the window the focus, and who has none is not typed into.
        input.focused = true;
    }
    // Nobody tells a tour when something has been computed.
    playing.0.settle();
    if tour.pictures.lock().is_ok_and(|pictures| pictures.is_awaited) {
        return Ok(());
    }
    if tour.wait > 0 {
        tour.wait -= 1;
        return Ok(());
    }
    tour.wait = SETTLE;
    if let Some(key) = tour.keys.pop_front() {
        for pressed in [true, false] {
            let event = Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::default() };
            inputs.iter_mut().for_each(|mut input| input.events.push(event.clone()));
        }
        return Ok(());
    }
    let game = &mut playing.0;
    match tour.steps.pop_front() {
        Some(Step::Meet(scenario)) => game.act(Action::Play(Play::Open(scenario))),
        Some(Step::Lead(scenario)) => {
            game.act(Action::Play(Play::WorkshopAnew(scenario)));
            // The notes are the facilitator's, in a window of their own.
            if game.shows_notes() {
                game.act(Action::ShowNotes);
            }
        }
        Some(Step::Drill) => game.act(Action::Play(Play::Drill)),
        Some(Step::Practise) => {
            game.keep_settings(Settings { own_first: true, expects: true, ..game.settings.clone() });
        }
        Some(Step::Show(page)) => game.act(Action::Show(page)),
        Some(Step::Keys(keys)) => tour.keys.extend(keys),
        Some(Step::ToTheEnd) => to_the_end(game),
        Some(Step::ToTheQuestions) => to_the_questions(game),
        Some(Step::ToTheDebrief) => {
            to_the_questions(game);
            game.act(Action::Play(Play::Proceed));
        }
        Some(Step::Picture(name)) => picture(&tour, &name, &mut commands),
        None => match tour.sights.pop_front() {
            Some(sight) => {
                tour.now = Some(sight);
                tour.steps = tour.plan.steps.iter().cloned().collect();
                tour.wait = RESIZE;
                for mut window in &mut windows {
                    let [width, height] = sight.window;
                    window.resolution.set(f32::from(width), f32::from(height));
                }
                _ = std::fs::remove_dir_all(&tour.data);
                let content = embedded::content()?;
                let system = System {
                    languages: vec![tour.plan.language.clone()],
                    still: Some(true),
                    voice: false,
                    folders: Vec::new(),
                };
                *game = Game::new(content, None, system, Some(tour.data.clone()), Arc::new(|| {}));
                game.sow(tour.plan.seed);
                game.settings =
                    Settings { theme: sight.theme, text: sight.text, still: Some(true), ..Settings::default() };
            }
            None => _ = exit.write(AppExit::Success),
        },
    }
    Ok(())
}

/// Says the first line at every turn, until the visit is over.
fn to_the_end(game: &mut Game) {
    while game.consultation().is_some_and(|now| now.over.is_none()) && game.scene() == Scene::Consultation {
        game.act(Action::Play(Play::Choose(0)));
    }
}

/// Says the first line at every turn of every visit, until the trainee is asked what they think.
fn to_the_questions(game: &mut Game) {
    while let Scene::Interlude | Scene::Briefing | Scene::Consultation = game.scene() {
        game.act(Action::Play(Play::Proceed));
        to_the_end(game);
    }
}

fn picture(tour: &Tour, name: &str, commands: &mut Commands) {
    let Some(sight) = tour.now else { return };
    let path = tour.folder.join(sight.name(name));
    let pictures = tour.pictures.clone();
    if let Ok(mut pictures) = pictures.lock() {
        pictures.is_awaited = true;
    }
    commands.spawn(Screenshot::primary_window()).observe(move |captured: On<ScreenshotCaptured>| {
        let saved = match captured.image.clone().try_into_dynamic() {
            Ok(image) => {
                let pixels = image.into_rgba8();
                let size = [pixels.width(), pixels.height()];
                save(&path, pixels.into_raw(), size)
            }
            Err(error) => Err(format!("{}: {error}", path.display())),
        };
        if let Ok(mut pictures) = pictures.lock() {
            pictures.is_awaited = false;
            pictures.failure = pictures.failure.take().or(saved.err());
        }
    });
}
