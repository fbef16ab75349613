//! The desktop app: Bevy around screens that know nothing of it.

mod accessibility;
mod figure;
mod fonts;
mod game;
mod screens;
mod theme;
mod widgets;
mod window;

pub use window::run;
