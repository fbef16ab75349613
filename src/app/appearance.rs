//! How the app looks to somebody: typeface, colours, size of text, size of the window; as they want it, and kept.

use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowCloseRequested};
use bevy_egui::{EguiContexts, EguiPreUpdateSet, PrimaryEguiContext};

use super::fonts;
use super::theme::{self, Palette};
use super::window::Playing;
use crate::store::{Settings, Theme};

pub(super) fn plugin(app: &mut App) {
    let dressing = dress.after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::BeginPass);
    app.insert_resource(ground(Theme::Light))
        .add_systems(PreUpdate, dressing.run_if(any_with_component::<PrimaryEguiContext>))
        .add_systems(PreUpdate, remember_size.run_if(on_message::<WindowCloseRequested>));
}

fn ground(theme: Theme) -> ClearColor {
    let [red, green, blue, _] = Palette::of(theme).paper.to_array();
    ClearColor(Color::srgb_u8(red, green, blue))
}

/// Before anything is laid out, and again when the settings change.
fn dress(
    mut contexts: EguiContexts,
    playing: Option<Res<Playing>>,
    mut clear: ResMut<ClearColor>,
    mut dressed: Local<Option<Settings>>,
) -> Result {
    let wanted = playing.map(|playing| playing.0.settings.clone()).unwrap_or_default();
    if dressed.as_ref() == Some(&wanted) {
        return Ok(());
    }
    let ctx = contexts.ctx_mut()?;
    if dressed.is_none() {
        fonts::install(ctx);
    }
    theme::apply(ctx, wanted.theme);
    ctx.set_zoom_factor(f32::from(wanted.text) / 100.0);
    *clear = ground(wanted.theme);
    *dressed = Some(wanted);
    Ok(())
}

/// A window opens as large as it was left.
fn remember_size(windows: Query<&Window, With<PrimaryWindow>>, mut playing: ResMut<Playing>) {
    if let Ok(window) = windows.single() {
        let size = [window.width() as u16, window.height() as u16];
        let settings = Settings { window: size, ..playing.0.settings.clone() };
        playing.0.keep_settings(settings);
    }
}
