//! The browser's player: the driver behind ordinary pages, without a browser in it. A page tells what happened and does what
//! it is told, both as JSON; what is shown, kept and reported is decided here, and tested here.

pub mod message;
pub mod parcel;
