//! What moves by itself, and when it does not: never where somebody wants it still, and not when nobody is there.

use std::time::Duration;

use bevy::prelude::*;
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::egui::{self, Id};
use bevy_egui::{EguiContexts, EguiInput, EguiPreUpdateSet, PrimaryEguiContext};

use super::game::Scene;
use super::window::Playing;

/// Pictures a second while somebody breathes: enough for a chest that moves by three pixels.
const RATE: f32 = 12.0;

/// Seconds without a key or the pointer, after which nothing moves.
const PATIENCE: f64 = 30.0;

pub(super) fn plugin(app: &mut App) {
    let pacing = pace.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass);
    app.add_systems(PreUpdate, pacing.run_if(any_with_component::<PrimaryEguiContext>));
}

/// Says to those who draw whether things may move, and wakes the window as often as a breath needs where somebody sits.
fn pace(
    mut contexts: EguiContexts,
    inputs: Query<&EguiInput, With<PrimaryEguiContext>>,
    playing: Option<Res<Playing>>,
    time: Res<Time<Real>>,
    mut winit: ResMut<WinitSettings>,
    mut touched: Local<f64>,
    mut breathed: Local<bool>,
) -> Result {
    let now = time.elapsed_secs_f64();
    if inputs.iter().any(|input| !input.events.is_empty()) {
        *touched = now;
    }
    let Some(playing) = playing else { return Ok(()) };
    let moves = now - *touched < PATIENCE && !playing.0.is_still();
    set(contexts.ctx_mut()?, moves);
    let breathes = moves && playing.0.scene() == Scene::Consultation;
    if breathes != *breathed {
        *breathed = breathes;
        *winit = WinitSettings::desktop_app();
        if breathes {
            winit.focused_mode = UpdateMode::reactive(Duration::from_secs_f32(1.0 / RATE));
        }
    }
    Ok(())
}

/// Says whether things may move by themselves.
pub fn set(ctx: &egui::Context, moves: bool) {
    ctx.data_mut(|data| data.insert_temp(id(), moves));
}

/// Whether things may move by themselves; not unless it has been said.
pub fn is_on(ctx: &egui::Context) -> bool {
    ctx.data(|data| data.get_temp(id())).unwrap_or(false)
}

fn id() -> Id {
    Id::new("moves")
}
