//! The person and the room as vector shapes: a pure function from a look and an expression.
//!
//! [`expression()`] turns a look, a cue and a mood into an [`Expression`]; [`portrait`], [`bust`] and [`room`] turn a look and
//! an expression into a [`Picture`]; [`svg()`] and [`raster()`] put pictures on their canvases.
//!
//! A head is drawn in its own coordinates, with the origin between the eyes, and carried to its place by one map
//! (`head`); trunk and arms are drawn from joints (`pose`), so that they stretch with the posture.

mod bearing;
mod brings;
mod brows;
mod chair;
mod clothes;
mod cues;
mod expression;
mod eyes;
mod face;
mod figure;
mod geometry;
mod gesture;
mod glasses;
mod hair;
mod hands;
mod head;
mod icon;
mod life;
mod mood;
mod mouth;
mod neck;
mod outline;
mod palette;
mod picture;
mod pose;
mod raster;
mod rig;
mod room;
mod scarf;
mod sleeves;
mod svg;
mod wall;

pub use chair::chair;
pub use expression::Expression;
pub use figure::{bust, portrait};
pub use icon::icon;
pub use life::Life;
pub use mood::Mood;
pub use picture::Picture;
pub use raster::{Mode, raster};
pub use rig::{expression, moment};
pub use room::{Light, room};
pub use svg::{Living, svg, svg_living, svg_titled};

#[cfg(test)]
use crate::model::scenario::{Look, words};

/// Somebody to draw.
#[cfg(test)]
const SOMEBODY: Look = Look {
    age: 40,
    skin: words::Skin::Olive,
    hair: words::Hair::Short,
    hair_color: words::HairColor::DarkBrown,
    build: words::Build::Medium,
    garment: words::Garment::Jumper,
    clothes: words::Cloth::Teal,
    accent: words::Cloth::Grey,
    glasses: false,
    glasses_chain: false,
    beard: false,
    stubble: false,
    weathered: false,
    watch: false,
    bearing: words::Bearing::Usual,
    wall: words::Wall::Landscape,
    brings: words::Brings::Nothing,
};
