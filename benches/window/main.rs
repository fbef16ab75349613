//! What the app's window costs, beside an empty Bevy and bevy_egui window of the same build: first frame, memory, and
//! processor, asleep and while somebody breathes; how soon it is there with ten thousand attempts, and how soon a debrief
//! is; how many frames after a key the screen shows what it did, and how soon what a writer has saved.
//!
//! Needs a display. `cargo bench --profile dev --bench window`
//!
//! Each window runs in a process of its own: this program, started again with its name as argument.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

mod debrief;
mod keys;
mod many;
mod save;
mod watch;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use backstory::app;
use bevy::prelude::*;
use bevy::window::WindowResolution;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::{EguiContexts, EguiInput, EguiPlugin, EguiPreUpdateSet, EguiPrimaryContextPass};

use watch::{Figures, watch};

/// The windows, in the order in which each round opens them: those that sleep, and those that draw now and then.
const WINDOWS: [&str; 4] = ["empty", "library", "empty-drawing", "breathing"];
const ROUNDS: usize = 5;

/// How often a person is drawn while they breathe, a second.
const RATE: f32 = 12.0;

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("empty") => watch::measured(empty(WinitSettings::desktop_app())),
        Some("library") => watch::measured(ours("")),
        Some("empty-drawing") => {
            let focused_mode = UpdateMode::reactive(Duration::from_secs_f32(1.0 / RATE));
            watch::measured(empty(WinitSettings { focused_mode, ..WinitSettings::desktop_app() }))
        }
        Some("breathing") => {
            // To the briefing, into the visit, and to the end of what she says.
            let mut app = ours("");
            keys::typed(&mut app, [KeyCode::Enter, KeyCode::Enter, KeyCode::Home]);
            watch::measured(app)
        }
        Some("many") => watch::measured(app_in(many::data())),
        Some("debrief") => match debrief::prepare(&data()) {
            Ok(_) => debrief::measured(ours("")),
            Err(reason) => {
                eprintln!("{reason}");
                ExitCode::FAILURE
            }
        },
        Some("save") => save::measured(data().with_extension("save"), focused),
        Some("saves") => save::report(),
        Some("keys") => keys::measured(ours(r#"{"still":true}"#)),
        _ => compare(),
    }
}

fn compare() -> ExitCode {
    let mut all: [Vec<Figures>; WINDOWS.len()] = Default::default();
    for _ in 0..ROUNDS {
        for (window, figures) in WINDOWS.iter().zip(&mut all) {
            match watch(window) {
                Some(found) => figures.push(found),
                None => {
                    eprintln!("the {window} window could not be measured: is there a display?");
                    return ExitCode::FAILURE;
                }
            }
        }
    }
    let median = |window: usize, figure: fn(&Figures) -> f64| {
        let mut figures: Vec<f64> = all[window].iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    let line = |what: &str, unit: &str, [theirs, ours]: [usize; 2], figure: fn(&Figures) -> f64| {
        let (theirs, ours) = (median(theirs, figure), median(ours, figure));
        println!("{what}: empty {theirs:.1} {unit}, backstory {ours:.1} {unit}, ratio {:.2}", ours / theirs);
    };
    println!("medians of {ROUNDS} rounds");
    line("first frame", "ms", [0, 1], |figures| figures.first_frame);
    line("memory", "MiB", [0, 1], |figures| figures.memory);
    line("processor, asleep", "% of a core", [0, 1], |figures| figures.processor);
    line("processor, drawing 12 times a second", "% of a core", [2, 3], |figures| figures.processor);
    let without_rendering = |figures: &Figures| figures.processor - figures.rendering;
    line("the same, without software rendering", "% of a core", [2, 3], without_rendering);
    line("frames a second, drawing", "", [2, 3], |figures| figures.frames);
    let reports: [fn() -> ExitCode; 4] =
        [|| many::report(ROUNDS), || debrief::report(ROUNDS), keys::report, save::report];
    let failed = reports.into_iter().map(|report| report()).find(|done| *done != ExitCode::SUCCESS);
    failed.unwrap_or(ExitCode::SUCCESS)
}

/// A window with nothing in it but an egui context. It takes no input: the binding repeats the modifiers in every frame,
/// and egui draws after every event, so that it would never sleep.
fn empty(settings: WinitSettings) -> App {
    let window = Window { title: "Empty".into(), resolution: WindowResolution::new(1280, 800), ..default() };
    let plugins = DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), ..default() })
        // Ours watches no assets either.
        .set(AssetPlugin { watch_for_changes_override: Some(false), ..default() });
    let mut app = App::new();
    app.add_plugins(plugins)
        .add_plugins(EguiPlugin::default())
        .insert_resource(settings)
        .add_systems(PreUpdate, deaf.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass))
        .add_systems(Last, focused)
        .add_systems(Startup, |mut commands: Commands| _ = commands.spawn(Camera2d))
        .add_systems(EguiPrimaryContextPass, |mut contexts: EguiContexts| _ = contexts.ctx_mut());
    app
}

fn deaf(mut inputs: Query<&mut EguiInput>) {
    inputs.iter_mut().for_each(|mut input| input.events.clear());
}

/// A bare display without a window manager gives nobody the focus.
fn focused(mut settings: ResMut<WinitSettings>) {
    settings.unfocused_mode = settings.focused_mode;
}

/// Where this process keeps attempts.
fn data() -> PathBuf {
    std::env::temp_dir().join(format!("backstory-bench-{}", std::process::id()))
}

/// The app, with these settings.
fn ours(settings: &str) -> App {
    let data = data();
    if !settings.is_empty() {
        let kept = std::fs::create_dir_all(&data).and_then(|()| std::fs::write(data.join("settings.json"), settings));
        kept.unwrap_or_else(|error| eprintln!("{}: {error}", data.display()));
    }
    app_in(data)
}

/// The app, with what is kept in this folder.
fn app_in(data: PathBuf) -> App {
    let mut app = app::build(app::Start { data: Some(data), ..app::Start::default() });
    app.add_systems(Last, focused);
    app
}
