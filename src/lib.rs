//! Backstory: a training simulator for clinicians who talk with people about persistent low back pain.
//!
//! # Code map
//! Rooms, from top to bottom: each knows those above it, and none below.
//! - [`format`](crate::format): files that people write. `diag` says what is wrong with one and what would mend it, as data,
//!   renders the one and does the other;
//!   `syntax` makes a tree of RON in which every node knows its place; `read` makes typed values of the tree, and the
//!   guide's reference of the same declarations.
//! - [`model`]: what those files mean, immutable and indexed. `rubric` (the paper's items), `scenario`, `response` (the
//!   rules that say how an act lands, and the prices of the score), `translation` (words laid over all three).
//! - [`look`]: `portrait` (the person and the room as vector shapes), `theme` (colours), `locale` (the interface's words).
//! - [`play`]: the consultation. `patient` (the state, and what a line does to it), `encounter` (a case, a moment and a line
//!   give events; worlds, draws, replay), `score` (folds over events: worth, safety, the yardstick), `trainee` (simulated
//!   learners).
//! - [`practice`]: one learner. `session` (an attempt as it is played), `view` (what screens show, as data), `phrases` (the
//!   same in words), `debrief`, `record` (the codec of attempts), `logbook` (attempts over time).
//! - [`authoring`]: writing scenarios and holding them to account. `lint` (one file a rule; what a finding means is told in
//!   `format/diag/explain`, one file a code), `trial` (what simulated learners score, and the bars), `rating` (blind sheets
//!   for clinicians), `script` and `graph` (a scenario to read, and to see), `editor` (what can stand at a place of a file).
//! - [`content`]: all that is played and read, gathered from files; `content::embedded` is what ships.
//! - [`store`]: attempts on disk, the versions of scenarios that were played, settings.
//! - [`cli`]: the terminal, one file per sub-command, all printing through `out`. `app`: the desktop app in Bevy; `game` is
//!   what is played, and there is one file per screen.
//!
//! # Invariants
//! 1. Rooms look one way, and everything above [`store`] is pure: no file system, no clock, no threads, no hash maps in
//!    results, no Bevy. `tests/it/rooms.rs` fails otherwise.
//! 2. Reading never fails half-way and never panics: a file gives what could be understood and a list of diagnostics.
//! 3. The engine is one function, [`play::encounter::Encounter::step`]. State, score, debrief and replay are folds over its
//!    events; there is no second way to compute any of them.
//! 4. A line has one verdict and one price, both from the engine: label, guards, what moved, credit and reason agree. Prices
//!    stand in the response model and nowhere else; safety is a verdict beside the score and enters no number.
//! 5. What is drawn by chance is drawn by key, from a seed and an address, never from how often something was drawn.
//! 6. Nothing dangles at run time: ids become typed indices when a scenario is resolved.
//! 7. A screen is a function of a view model that gives an action; one system commits it.
#![warn(missing_docs)]
#![forbid(unsafe_code)]

#[cfg(feature = "gui")]
pub mod app;
pub mod authoring;
pub mod cli;
pub mod content;
pub mod format;
pub mod look;
pub mod model;
pub mod play;
pub mod practice;
pub mod store;
