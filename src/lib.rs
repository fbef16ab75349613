//! Backstory: a training simulator for clinicians who talk with people about persistent low back pain.
//!
//! # Code map
//! - [`diag`]: what is wrong with a file, as data; rendered as text with carets or as JSON.
//! - [`syntax`]: RON text to a tree in which every node knows its place.
//! - [`read`]: the tree to typed values; one declaration gives reader, messages and schema.
//! - [`rubric`]: the paper's items, from `assets/rubric`.
//! - [`scenario`]: what a scenario file may hold, and the immutable model it is resolved into.
//! - [`portrait`]: the patient and the room as vector shapes, from a look, a cue and a mood; as SVG and as pixels.
//! - [`cli`]: one file per sub-command; the only place here that touches the file system.
//!
//! # Invariants
//! 1. Layers look one way: `diag ← syntax ← read ← rubric ← scenario ← cli`; `portrait` sees `scenario` and `view`.
//! 2. Reading never fails half-way and never panics: a file gives what could be understood and a list of diagnostics.
//! 3. Everything left of `cli` is pure: no file access, no clock, no threads, no global state.
#![warn(missing_docs)]
#![forbid(unsafe_code)]

#[cfg(feature = "gui")]
pub mod app;
pub mod cli;
pub mod debrief;
pub mod diag;
pub mod embedded;
pub mod encounter;
pub mod lint;
pub mod locale;
pub mod patient;
pub mod portrait;
pub mod read;
pub mod record;
pub mod rubric;
pub mod scenario;
pub mod score;
pub mod session;
pub mod store;
pub mod syntax;
pub mod view;
