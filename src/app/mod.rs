//! The desktop app: Bevy around screens that know nothing of it.

mod appearance;
mod figure;
mod fonts;
mod game;
mod input;
mod motion;
mod reading;
mod screens;
mod theme;
mod widgets;
mod window;

pub use window::{build, run};
