//! The window: one system that shows what is played, and one that commits what the trainee asks for.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use bevy::core_pipeline::tonemapping::Tonemapping;
use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::{FileDragAndDrop, WindowPlugin, WindowResolution};
use bevy::winit::{EventLoopProxyWrapper, WinitSettings, WinitUserEvent};
use bevy_egui::egui::{self, LayerId, Ui, UiBuilder};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass};

use super::game::Game;
use super::news::{self, Inbox, News};
use super::screens::{self, Action};
use super::voice::{self, Voice};
use super::watch::{self, Watched};
use super::{appearance, icon, input, motion, second, system};
use crate::content::{Content, Damaged, Spoken, embedded};
use crate::practice::view::Placed;
use crate::store::{Settings, Store};

/// What the trainee asks for, on its way to the one system that does it.
#[derive(Message)]
pub(super) struct Asked(pub(super) Action);

/// What is played.
#[derive(Resource)]
pub(super) struct Playing(pub(super) Game);

/// How the app begins.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// Where attempts are kept; in the platform's folder, where nothing is said.
    pub data: Option<PathBuf>,
    /// A folder whose files are played, and watched for changes, with the writer's view beside them.
    pub watch: Option<PathBuf>,
    /// Where the writer begins.
    pub placed: Placed,
}

/// Opens the window.
pub fn run(start: Start) -> ExitCode {
    if let Err(message) = be_ready() {
        eprintln!("{message}");
        return ExitCode::FAILURE;
    }
    match build(start).run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// The app, not yet running, so that it can be measured.
pub fn build(start: Start) -> App {
    // What is wrong with settings is said once there is a window to say it in.
    let kept = Store::open(start.data.clone()).map(|store| store.settings().0);
    let kept = kept.unwrap_or_default();
    let wanted = kept.language.into_iter().chain(system::languages()).collect();
    let open = open(start, wanted);
    let [width, height] = kept.window.map(u32::from);
    let [min_width, min_height] = Settings::WINDOW.0.map(f32::from);
    let window = Window {
        title: "Backstory".into(),
        resolution: WindowResolution::new(width, height),
        resize_constraints: WindowResizeConstraints { min_width, min_height, ..default() },
        ..default()
    };
    let plugins = DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), ..default() })
        // The app reads nothing from a folder of assets, so that there is none to watch.
        .set(AssetPlugin { watch_for_changes_override: Some(false), ..default() });
    let mut app = App::new();
    app.add_plugins(plugins)
        .add_plugins(EguiPlugin::default())
        .add_plugins((appearance::plugin, icon::plugin, input::plugin, motion::plugin, second::plugin, voice::plugin))
        .insert_resource(WinitSettings::desktop_app())
        .add_message::<Asked>()
        .add_systems(Startup, (camera, open))
        .add_systems(EguiPrimaryContextPass, (take_in, show, commit).chain());
    app
}

/// Sees to it that a window that cannot be opened is said in one sentence.
///
/// # Errors
/// It is clear before trying.
pub(super) fn be_ready() -> Result<(), String> {
    explain_failed_starts();
    no_display().map_or(Ok(()), |reason| Err(refusal(reason)))
}

/// Why no window can be opened, as far as can be told before trying.
fn no_display() -> Option<&'static str> {
    let none = |name: &str| std::env::var_os(name).is_none_or(|value| value.is_empty());
    let linux = cfg!(all(unix, not(target_os = "macos")));
    (linux && none("DISPLAY") && none("WAYLAND_DISPLAY")).then_some("app-no-display-there")
}

/// Bevy panics where it finds no window system or no graphics adapter. The trainee gets one sentence instead.
fn explain_failed_starts() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        let message = panic.payload_as_str().unwrap_or_default();
        let reason = [
            ("Failed to build event loop", "app-no-display-answer"),
            ("Failed to create wgpu surface", "app-no-display-surface"),
            ("Unable to find a GPU", "app-no-adapter"),
            ("RequestDeviceError", "app-adapter-unusable"),
        ];
        match reason.into_iter().find(|(sign, _)| message.contains(sign)) {
            Some((_, reason)) => {
                eprintln!("{}", refusal(reason));
                std::process::exit(1);
            }
            None => usual(panic),
        }
    }));
}

fn refusal(reason: &str) -> String {
    let languages = system::languages();
    let spoken = embedded::content().map(|content| {
        let language = content.language(languages.iter().map(String::as_str)).to_owned();
        content.speak(&language)
    });
    match spoken {
        Ok(Some(spoken)) => {
            let reason = spoken.locale.text(reason);
            spoken.locale.format("app-no-display", &[("reason", reason.into())])
        }
        Ok(None) => format!("error: {reason}"),
        Err(error) => format!("error: {error}"),
    }
}

/// Everything is drawn by egui, which smooths its own edges.
fn camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off, Tonemapping::None));
}

/// What is played, and the folder that is watched, where there is one.
struct Read {
    content: Result<Content, Damaged>,
    spoken: Option<Spoken>,
    watched: Option<Result<Watched, notify::Error>>,
}

impl Read {
    /// In the language that is wanted most of those that there are.
    fn begin(folder: Option<PathBuf>, wanted: &[String]) -> Read {
        let watched = folder.clone().map(Watched::begin);
        let own = match (&watched, &folder) {
            (Some(Ok(watched)), _) => watched.files.clone(),
            (Some(Err(_)), Some(folder)) => watch::files(folder),
            _ => Vec::new(),
        };
        let content = Content::gather(&embedded::files(), &own, None);
        let spoken = content
            .as_ref()
            .ok()
            .and_then(|content| content.speak(content.language(wanted.iter().map(String::as_str))));
        Read { content, spoken, watched }
    }
}

/// Makes the game, which wakes the sleeping window when a measurement is ready, and listens to what happens outside.
///
/// Files are read from now on, while Bevy looks for a graphics adapter; the rest waits for the main thread, since some
/// systems tell nobody else what somebody has set.
fn open(
    start: Start,
    wanted: Vec<String>,
) -> impl FnMut(Commands, Res<EventLoopProxyWrapper>, NonSendMarker) -> Result {
    let folder = start.watch.clone();
    let mut reading = Some(std::thread::spawn(move || Read::begin(folder, &wanted)));
    move |mut commands, proxy, _main_thread| {
        let Some(reading) = reading.take() else { return Ok(()) };
        let Read { content, spoken, watched } = reading.join().map_err(|_| "reading what is played came to an end")?;
        let content = content?;
        let proxy = (**proxy).clone();
        // A window that is gone need not be woken.
        let wake: Arc<dyn Fn() + Send + Sync> = Arc::new(move || _ = proxy.send_event(WinitUserEvent::WakeUp));
        let (inbox, outbox) = news::post(wake);
        let computed = outbox.clone();
        let voice = Voice::find();
        let computed = Arc::new(move || computed.send(News::Computed));
        let mut game = Game::new(content.clone(), spoken, system::now(&voice), start.data.clone(), computed);
        match watched.is_some() {
            true => game.write(start.placed.clone()),
            false => game.go_on_given(),
        }
        match watched {
            Some(Ok(watched)) => watched.follow(content, outbox.clone()),
            Some(Err(error)) => game.notice("watch-failed", &[("reason", error.to_string().into())]),
            None => {}
        }
        let following = system::follow(move |still| outbox.send(News::Still(still)));
        commands.insert_resource(Following { _system: following });
        commands.insert_resource(voice);
        commands.insert_resource(inbox);
        commands.insert_resource(Playing(game));
        Ok(())
    }
}

/// What is listened to, as long as it is here.
#[derive(Resource)]
struct Following {
    _system: mundy::Subscription,
}

/// The whole window as one `Ui`.
fn root(contexts: &mut EguiContexts) -> Result<Ui> {
    let ctx = contexts.ctx_mut()?;
    let builder = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.viewport_rect());
    Ok(Ui::new(ctx.clone(), egui::Id::new("window"), builder))
}

/// A file that is dropped on the window is taken in.
fn take_in(mut dropped: MessageReader<FileDragAndDrop>, mut asked: MessageWriter<Asked>) {
    let paths = dropped.read().filter_map(|event| match event {
        FileDragAndDrop::DroppedFile { path_buf, .. } => Some(path_buf.clone()),
        _ => None,
    });
    asked.write_batch(paths.map(|path| Asked(Action::Import(path))));
}

fn show(mut contexts: EguiContexts, playing: Res<Playing>, mut asked: MessageWriter<Asked>) -> Result {
    let mut ui = root(&mut contexts)?;
    asked.write_batch(screens::show(&mut ui, &playing.0).map(Asked));
    Ok(())
}

/// The one place where the game changes; it counts as changed in no other frame.
fn commit(
    mut asked: MessageReader<Asked>,
    inbox: Res<Inbox>,
    mut playing: ResMut<Playing>,
    mut contexts: EguiContexts,
) -> Result {
    let news = inbox.take();
    if news.is_empty() && asked.is_empty() {
        return Ok(());
    }
    let game = &mut playing.0;
    let newest = news.iter().rposition(|news| matches!(news, News::Content(_)));
    for (at, news) in news.into_iter().enumerate() {
        match news {
            News::Computed => game.settle(),
            News::Still(still) => game.follow(still),
            // Where files were saved faster than they are shown, only what they are now is of interest.
            News::Content(content) if newest == Some(at) => game.renew(*content),
            News::Content(_) => {}
            News::Damaged(reason) => game.notice("watch-failed", &[("reason", reason.into())]),
        }
    }
    for Asked(action) in asked.read() {
        game.act(action.clone());
    }
    contexts.ctx_mut()?.request_repaint();
    Ok(())
}
