//! Tests of the whole: what ships, played and checked from outside.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

mod amina;
mod browser;
mod check;
mod class;
#[cfg(feature = "gui")]
mod consultation;
mod data;
mod debrief;
mod editor;
mod facilitator;
mod fix;
mod graph;
mod guide;
mod hostile;
mod languages;
mod living;
mod marama;
mod messages;
mod package;
mod play;
mod rate;
mod rooms;
mod safety;
mod script;
mod serve;
mod slips;
mod smells;
mod trial;
mod words;
mod xapi;
