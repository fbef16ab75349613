//! The icon of the window.

use bevy::ecs::system::NonSendMarker;
use bevy::prelude::*;
use bevy::window::PrimaryWindow;
use bevy::winit::WINIT_WINDOWS;
use winit::window::Icon;

use crate::look::portrait::{self, Mode};

/// Side of the icon in pixels; systems scale it down.
const SIDE: u32 = 128;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, set);
}

/// Windows take their icons on the main thread only.
fn set(windows: Query<Entity, With<PrimaryWindow>>, _on_the_main_thread: NonSendMarker) {
    let pixels = portrait::raster(&[&portrait::icon()], SIDE, SIDE, Mode::Cover);
    let straight = pixels.chunks_exact(4).flat_map(|pixel| {
        let full = |part: u8| (u16::from(part) * 255 / u16::from(pixel[3].max(1))).min(255) as u8;
        [full(pixel[0]), full(pixel[1]), full(pixel[2]), pixel[3]]
    });
    // A window without its icon is a window all the same.
    let Ok(icon) = Icon::from_rgba(straight.collect(), SIDE, SIDE) else { return };
    WINIT_WINDOWS.with_borrow(|known| {
        for window in windows.iter().filter_map(|entity| known.get_window(entity)) {
            window.set_window_icon(Some(icon.clone()));
        }
    });
}
