//! The browser's player: the driver behind ordinary pages, without a browser in it. A page tells what happened and does what
//! it is told, both as JSON; what is shown, kept and reported is decided here, and tested here.

mod browser;
mod desk;
mod lms;
mod loaded;
pub mod message;
mod news;
mod page;
pub mod parcel;
mod player;
mod settings;
mod shelf;
#[cfg(test)]
mod tests;

pub use desk::Desk;
pub use loaded::Loaded;
pub use player::Player;
