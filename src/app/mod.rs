//! The desktop app: Bevy around screens that know nothing of it.

mod appearance;
mod capture;
pub mod consultation;
mod figure;
mod fonts;
mod game;
mod icon;
mod input;
mod motion;
mod news;
mod screens;
mod second;
mod signs;
mod system;
mod theme;
mod typewriter;
mod voice;
mod watch;
mod widgets;
mod window;

pub use capture::capture;
pub use game::{Game, Scene, System};
pub use screens::Action;
pub use window::{Start, build, run};
