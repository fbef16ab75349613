//! The desktop app: Bevy around screens that know nothing of it.

mod figure;
mod fonts;
mod game;
mod input;
mod screens;
mod theme;
mod widgets;
mod window;

pub use window::{build, run};
