//! Backstory: a training simulator for clinicians who talk with people about persistent low back pain.
//!
//! # Code map
//! From left to right: a module knows those above it.
//! - [`diag`]: what is wrong with a file, as data; rendered as text with carets or as JSON.
//! - [`syntax`]: RON text to a tree in which every node knows its place.
//! - [`read`]: the tree to typed values; one declaration gives reader, messages and the guide's reference.
//! - [`rubric`]: the paper's items, from `assets/rubric`.
//! - [`scenario`]: what a scenario file may hold, and the immutable model it is resolved into.
//! - [`patient`]: the person's state, and the response model (`assets/response`) that says how an act lands.
//! - [`translation`]: a file of words in another language, laid over a scenario, the rubric or the response model.
//! - [`view`]: what the screens show, as plain data; [`locale`]: the words of the interface (`assets/locales`).
//! - [`theme`]: the colours of the app (`assets/theme.ron`), held to the contrast that people need.
//! - [`portrait`]: the person and the room as vector shapes, from a look and an expression.
//! - [`encounter`]: a case, a moment and a line give events; worlds, draws, replay.
//! - [`score`]: credit, and the verdict on safety, as folds over events; the yardstick of chance and best with its landmarks.
//! - [`debrief`]: the debrief as data, as text, as HTML; [`mod@record`]: the codec of attempts; [`trainee`]: simulated
//!   learners, a small file for each kind.
//! - [`trial`]: what trainees score, the bars that hold it to account, and what nobody reaches.
//! - [`session`]: one attempt as it is played; takes choices, gives view models and entries for the record.
//! - [`logbook`]: a person's attempts over time, and what is worth practising today.
//! - [`lint`]: what a scenario says and cannot mean, what smells in it, and what play finds out; one file a rule. What a
//!   finding means is told in `diag/explain`, one file a code.
//! - [`editor`]: what can stand at a place of a file that is being written, and what stands there.
//! - [`graph`]: a scenario as a picture, weighted by where simulated learners went.
//! - [`rating`]: the moments of a scenario for clinicians to rate, blind, and what their ratings come to.
//! - [`script`]: a whole scenario as one page for colleagues who review it.
//! - [`content`]: scenarios, rules, translations, messages and colours, gathered from files; what is broken leaves what was
//!   good before.
//! - [`embedded`]: what ships inside the program; [`store`]: attempts on disk, each open in one program at a time, the versions
//!   of scenarios that were played, what is known without opening them, and all of it taken along, taken in or deleted.
//! - [`cli`]: one file per sub-command, and `out`, through which all of them print; `app`: the desktop app, with one file per screen: `game` is what is played, without
//!   Bevy; `window` brings both together; `watch`, `system` and `input` are where the world outside comes in.
//!
//! # Invariants
//! 1. Layers look one way, and everything left of `embedded` is pure: no file system, no clock, no threads, no hash maps,
//!    no Bevy. `tests/it/layers.rs` fails otherwise.
//! 2. Reading never fails half-way and never panics: a file gives what could be understood and a list of diagnostics.
//! 3. The engine is one function, [`encounter::Encounter::step`]. State, score, debrief and replay are folds over its
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
pub mod cli;
pub mod content;
pub mod debrief;
pub mod diag;
pub mod editor;
pub mod embedded;
pub mod encounter;
pub mod graph;
pub mod lint;
pub mod locale;
pub mod logbook;
pub mod patient;
pub mod portrait;
pub mod rating;
pub mod read;
pub mod record;
pub mod rubric;
pub mod scenario;
pub mod score;
pub mod script;
pub mod session;
pub mod store;
pub mod syntax;
pub mod theme;
pub mod trainee;
pub mod translation;
pub mod trial;
pub mod view;
