//! The person and the room as vector shapes: a pure function from a look and an expression.
//!
//! [`rig::expression`] turns a [`Cue`] and a [`Mood`] into an [`Expression`]; [`portrait`], [`bust`] and [`room`] turn
//! a [`Look`] and an expression into a [`Picture`]; [`svg()`] and [`raster()`] put pictures on their canvases.
//!
//! A head is drawn in its own coordinates, with the origin between the eyes, and carried to its place by one map
//! (`head`); trunk and arms are drawn from joints (`pose`), so that they stretch with the posture.

mod brows;
mod chair;
mod clothes;
pub mod cue;
pub mod expression;
mod eyes;
mod face;
mod figure;
pub mod geometry;
mod hair;
mod hands;
mod head;
pub mod look;
mod mouth;
mod neck;
mod outline;
mod palette;
pub mod picture;
mod pose;
pub mod raster;
pub mod rig;
mod room;
mod scarf;
pub mod svg;
mod words;

pub use cue::Cue;
pub use expression::Expression;
pub use figure::{bust, portrait};
pub use look::{Build, Cloth, Garment, Hair, HairColor, Look, Skin};
pub use picture::Picture;
pub use raster::{Mode, raster};
pub use rig::{Mood, expression, moment};
pub use room::{Light, room};
pub use svg::{svg, svg_titled};
