//! How the app looks to somebody: typeface, colours, size of text, size of the window; as they want it, and kept.

use bevy::prelude::*;
use bevy::window::{PrimaryWindow, WindowCloseRequested};
use bevy_egui::{EguiContexts, EguiPreUpdateSet, PrimaryEguiContext};

use super::theme::{self, Palette};
use super::window::Playing;
use super::{fonts, typewriter, widgets};
use crate::store::Settings;

pub(super) fn plugin(app: &mut App) {
    let dressing = dress.after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::BeginPass);
    app.insert_resource(ClearColor(Color::WHITE))
        .add_systems(PreUpdate, dressing.run_if(any_with_component::<PrimaryEguiContext>))
        .add_systems(PreUpdate, remember_size.run_if(on_message::<WindowCloseRequested>));
}

fn ground(palette: &Palette) -> ClearColor {
    let [red, green, blue, _] = palette.paper.to_array();
    ClearColor(Color::srgb_u8(red, green, blue))
}

/// A window of this size, in points, shows everything as it was drawn.
const DRAWN_FOR: (f32, f32) = (1280.0, 800.0);

/// No window is enlarged more than this, and none to fewer points than this, unless text of that size is asked for.
const ENLARGED: (f32, (f32, f32)) = (2.0, (960.0, 600.0));

/// How many times larger than drawn everything is shown: by what somebody asks for, in percent, and more in a window that
/// would else be half empty.
fn zoom(text: u16, (width, height): (f32, f32)) -> f32 {
    let asked = f32::from(text) / 100.0;
    let fitting = |(across, down): (f32, f32)| (width / across).min(height / down);
    let (most, least_room) = ENLARGED;
    let wished = asked * fitting(DRAWN_FOR).clamp(1.0, most);
    // In steps, so that a window that is being drawn larger does not have every letter drawn anew for every pixel.
    let stepped = (wished.min(fitting(least_room)) * 20.0).floor() / 20.0;
    asked.max(stepped)
}

/// What everything is drawn with.
#[derive(Clone, PartialEq)]
struct Dress {
    settings: Settings,
    palette: Palette,
    still: bool,
}

/// Before anything is laid out, and again when the settings, the colours or the window change.
fn dress(
    mut contexts: EguiContexts,
    playing: Option<Res<Playing>>,
    mut clear: ResMut<ClearColor>,
    windows: Query<Ref<Window>, With<PrimaryWindow>>,
    mut dressed: Local<Option<Dress>>,
) -> Result {
    let Some(playing) = playing else { return Ok(()) };
    let (game, ctx) = (&playing.0, contexts.ctx_mut()?);
    if let Ok(window) = windows.single()
        && (window.is_changed() || playing.is_changed())
    {
        ctx.set_zoom_factor(zoom(game.settings.text, (window.width(), window.height())));
    }
    if !playing.is_changed() {
        return Ok(());
    }
    let palette = Palette::from(game.content().themes().of(game.settings.theme));
    let wanted = Dress { palette, still: game.is_still(), settings: game.settings.clone() };
    if dressed.as_ref() == Some(&wanted) {
        return Ok(());
    }
    if dressed.is_none() {
        fonts::install(ctx);
    }
    theme::apply(ctx, &wanted.palette, &wanted.settings, wanted.still);
    typewriter::set(ctx, wanted.settings.pace);
    widgets::set_letter_keys(ctx, wanted.settings.letter_keys);
    *clear = ground(&wanted.palette);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_windows_are_filled_and_large_text_stays_large() {
        let check = |text: u16, window: (f32, f32), expect: f32| {
            let found = zoom(text, window);
            assert!((found - expect).abs() < 0.01, "{text} % in {window:?}: {found}");
        };
        check(100, (1280.0, 800.0), 1.0);
        check(100, (640.0, 400.0), 1.0);
        check(100, (1920.0, 1080.0), 1.35);
        check(150, (1920.0, 1080.0), 1.8);
        check(200, (1920.0, 1080.0), 2.0);
        check(200, (640.0, 400.0), 2.0);
        check(100, (1920.0, 400.0), 1.0);
        check(100, (3840.0, 2160.0), 2.0);
        check(200, (3840.0, 2160.0), 3.6);
    }

    #[test]
    fn more_is_never_less() {
        for window in [(640.0, 400.0), (1024.0, 640.0), (1366.0, 768.0), (1920.0, 1080.0), (2560.0, 1440.0)] {
            let sizes: Vec<f32> = [100, 125, 150, 175, 200].map(|text| zoom(text, window)).into();
            assert!(sizes.is_sorted(), "{window:?}: {sizes:?}");
        }
    }
}
