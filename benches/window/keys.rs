//! Keys that are pressed by a program, and how soon the screen shows what they did.

use std::hash::{DefaultHasher, Hasher};
use std::process::ExitCode;

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardInput};
use bevy::prelude::*;
use bevy::window::{PrimaryWindow, RequestRedraw};
use bevy::winit::WinitSettings;
use bevy_egui::egui::epaint::Primitive;
use bevy_egui::{EguiPostUpdateSet, EguiRenderOutput};

use super::watch::lines;

/// Frames between two keys: enough for a screen to come to rest.
pub const APART: u32 = 12;

/// A walk through the app, and what each key does in it.
const WALK: [(KeyCode, &str); 7] = [
    (KeyCode::Enter, "opens the briefing"),
    (KeyCode::Enter, "begins the visit"),
    (KeyCode::Digit1, "says a line"),
    (KeyCode::KeyN, "opens the notes"),
    (KeyCode::KeyC, "asks the coach"),
    (KeyCode::KeyB, "takes the line back"),
    (KeyCode::Escape, "leaves"),
];

/// Presses these keys one after the other, once the first frames have been drawn.
pub fn typed(app: &mut App, keys: impl IntoIterator<Item = KeyCode>) {
    let mut waiting = Vec::from_iter(keys).into_iter();
    let press = move |mut frame: Local<u32>,
                      window: Single<Entity, With<PrimaryWindow>>,
                      mut pressed: MessageWriter<KeyboardInput>,
                      mut redraw: MessageWriter<RequestRedraw>| {
        *frame += 1;
        if waiting.len() > 0 {
            redraw.write(RequestRedraw);
        }
        let due = frame.is_multiple_of(APART).then(|| waiting.next()).flatten();
        let Some(key_code) = due else { return };
        for state in [ButtonState::Pressed, ButtonState::Released] {
            let logical_key = Key::Unidentified(bevy::input::keyboard::NativeKey::Unidentified);
            let window = *window;
            pressed.write(KeyboardInput { key_code, logical_key, state, text: None, repeat: false, window });
        }
    };
    app.add_systems(First, press);
}

/// Runs the app through the walk, and says after how many frames each key had changed the picture: 1 is the frame that
/// takes the key. Nothing else moves; frames are drawn without a pause.
pub fn measured(mut app: App) -> ExitCode {
    typed(&mut app, WALK.map(|(key, _)| key));
    app.insert_resource(WinitSettings::continuous());
    let compare = |outputs: Query<&EguiRenderOutput>,
                   mut frame: Local<u32>,
                   mut last: Local<u64>,
                   mut changed: Local<bool>,
                   mut exit: MessageWriter<AppExit>| {
        *frame += 1;
        let picture = outputs.iter().map(hash).fold(0, u64::wrapping_add);
        let (key, since) = (*frame / APART, *frame % APART);
        if since == 0 {
            *changed = false;
        }
        if key > 0 && picture != *last && !*changed {
            *changed = true;
            println!("{} {}", key - 1, since + 1);
        }
        *last = picture;
        if key > WALK.len() as u32 {
            exit.write(AppExit::Success);
        }
    };
    let drawn = compare.after(EguiPostUpdateSet::ProcessOutput);
    app.add_systems(PostUpdate, drawn);
    app.run();
    ExitCode::SUCCESS
}

/// Takes the walk in a process of its own and prints what it says.
pub fn report() -> ExitCode {
    let said = lines("keys").unwrap_or_default();
    let frames = |key: usize| {
        let mut words = said.iter().filter_map(|(line, _)| line.split_once(' '));
        words.find(|(found, _)| found.parse() == Ok(key)).and_then(|(_, frames)| frames.parse::<u32>().ok())
    };
    println!("frames from a key to its effect");
    for (at, (key, what)) in WALK.iter().enumerate() {
        match frames(at) {
            Some(frames) => println!("  {key:?} {what}: {frames}"),
            None => {
                println!("  {key:?} {what}: nothing was seen");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

/// Tells one picture from another.
pub fn hash(output: &EguiRenderOutput) -> u64 {
    let mut hasher = DefaultHasher::new();
    for job in &output.paint_jobs {
        let Primitive::Mesh(mesh) = &job.primitive else { continue };
        for vertex in &mesh.vertices {
            for part in [vertex.pos.x, vertex.pos.y, vertex.uv.x, vertex.uv.y] {
                hasher.write_u32(part.to_bits());
            }
            hasher.write(&vertex.color.to_array());
        }
    }
    hasher.finish()
}
