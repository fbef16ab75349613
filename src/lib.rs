//! Backstory: a training simulator for clinicians who talk with people about persistent low back pain.
//!
//! # Code map
//! Rooms, from top to bottom: each knows those above it, and none below.
//! - [`mod@format`]: files that people write. `diag` says what is wrong with one and what would mend it, as data,
//!   renders the one and does the other;
//!   `syntax` makes a tree of RON in which every node knows its place; `read` makes typed values of the tree, and the
//!   guide's reference of the same declarations.
//! - [`model`]: what those files mean, immutable and indexed. `rubric` (the paper's items), `scenario`, `response` (the
//!   rules that say how an act lands, and the prices of the score), `translation` (words laid over all three), `tableau`
//!   (whether conditions can hold together).
//! - [`look`]: `portrait` (the person and the room as vector shapes), `theme` (colours), `locale` (the interface's words), `sheet`
//!   (the frame of every page that is mailed and printed).
//! - [`play`]: the consultation. `patient` (the state, and what a line does to it), `encounter` (a case, a moment and a line
//!   give events; worlds, draws, replay), `score` (folds over events: worth, safety, the yardstick), `trainee` (simulated
//!   learners).
//! - [`practice`]: one learner. `driver` (plays for every face, against a small `Host`), `session` (an attempt as it is
//!   played), `view` (what screens show, as data), `phrases` (the same in words), `debrief`, `record` (the codec of attempts),
//!   `logbook` (attempts over time, and the path through the bank), `drill` (single moments), `workshop` (a room that plays
//!   together), `portfolio` (what somebody can show of it), `said` (what went wrong, in words), `reported` (what others are told of an attempt who keep
//!   results: a course page and a record store alike), `statements` (the same as xAPI).
//! - [`authoring`]: writing scenarios and holding them to account. `lint` (one file a rule; what a finding means is told in
//!   `format/diag/explain`, one file a code), `trial` (what simulated learners score, and the bars), `rating` (blind sheets
//!   for clinicians), `script` and `graph` (a scenario to read, and to see), `facilitator` (the guide for leading a room), `editor` (what can stand at a place of a file).
//! - [`content`]: all that is played and read, gathered from files; `content::embedded` is what ships.
//! - [`class`]: many learners and one teacher. `assignment` (what a class is given to play, with the scenarios in it), `cohort`
//!   (what was handed in: played again, held against the assignment, counted), `report` (what a teacher reads of it, and a
//!   student is sent), `correction` (verdicts that a teacher disputes), `marking` (what a class is
//!   marked by), `pseudonym`.
//! - [`web`]: the browser's player: pages as HTML, and what a page has to do, as data; pure, so that it is tested without a
//!   browser. `web/` in the root of the repository is the WebAssembly around it, and `assets/web` the page.
//! - `store`: attempts on disk, the versions of scenarios that were played, settings; `coursework` (a class on disk: what was
//!   handed in is read, and what came of it is written, for terminal and app alike).
//! - `cli`: the terminal, one file per sub-command, all printing through `out`. `app`: the desktop app in Bevy; `game` is
//!   what is played, and there is one file per screen. `app::consultation` is a plugin for other Bevy programs.
//!
//! # Where is …
//! | what is asked | where it is |
//! |---|---|
//! | the words of the coach | `assets/locales/en/app.ftl`, `coach-…`; which one, in `practice/session/coach.rs` |
//! | what a line at the wrong moment costs | `prices` in `assets/response/low-back-pain.ron`, read by `model/response/price.rs` |
//! | how a torn last line is mended | `resume` in `store/mod.rs` |
//! | the colour and the sign of a don't | `play/score/mark.rs` (the mark), `app/signs.rs` (the sign), `assets/theme.ron` |
//! | the plural of the turns left | `play-turns` in `assets/locales` |
//! | BS0709, or any code | `format/diag/explain/BS0709.md`; the rule beside its fellows in `authoring/lint` |
//! | what happens at home | `Scene::Interlude` in `practice/session/mod.rs`; its screen, `app/screens/interlude.rs` |
//! | when a habit is told | `practice/session/debrief/habits.rs` |
//! | what F1 shows | `app/screens/shortcuts.rs` |
//! | how fast somebody breathes | `look/portrait/life.rs`; pictures a second, `app/motion.rs` |
//! | the order of the lines | `Encounter::shown` in `play/encounter/replay.rs` |
//! | when an item is due again | `practice/logbook/skill.rs`; what is suggested today, `practice/logbook/path.rs` |
//! | by what the library is searched | `practice/view/library.rs` |
//! | which moments a drill is of | `practice/drill/deal.rs` |
//! | what Page Down does on the wall | `Workshop::forward` in `practice/workshop/mod.rs`; its screens, `app/screens/workshop` |
//! | the facilitator's second window | `app/second.rs` |
//! | what an import does with two of one attempt | `store/import.rs` |
//! | what a record store is told, and how each statement arrives once | `practice/statements`, `cli/xapi/parcels.rs` |
//! | why something that was handed in does not count | `class/cohort/refused.rs` |
//! | what Moodle's table or a record store says of a class | `class/cohort/reported` |
//! | what is in a package, and what Moodle reads of it | `cli/package/parcel.rs`, `cli/package/manifest.rs` |
//!
//! Entry points: [`play::encounter::Encounter::step`], [`practice::driver::Driver`], [`content::Content::gather`],
//! [`authoring::lint::check`], `cli::run`, `app::run`, `app::consultation::ConsultationPlugin`.
//!
//! # Words with one meaning
//! The domain's are in the glossary of the scenario format. Beside them:
//! - *attempt*: what a learner plays. On disk it is a `Record` (a header and entries); `Kept` is what is known of it without
//!   opening it; `Play` its choices, enough to rebuild it; `Replay` the same with all events; `Session` the attempt in front
//!   of a learner; `Driver` who plays it for a face.
//! - *scene*: what the learner is doing (`practice::session::Scene`). *Context*: what the turns so far leave behind for the
//!   rules. *Moment*: a turn that mattered, in the debrief. *Vignette*: a moment that clinicians rate. *Offer*: what a
//!   simulated learner is offered; *decision*: an offer, and the line that was said.
//! - *sealed*: a case as bytes, for the browser, which reads nothing that people write. *Parcel*: what a packaged player plays.
//! - *aside*: what is played beside courses, a drill or a workshop. *Room*: people who play together (`practice::workshop`), or
//!   simulated ones (`play::trainee`); the consulting room is `look::portrait`'s. *Wall*: what a room sees on its projector.
//! - *facet*: by what somebody is looked for in the library; *sought*: what is looked for, facet by facet.
//! - *world*: a variant and all chance outcomes. Bevy's is never imported by this name.
//! - *workers*: who does the jobs of a trial. *Writer's view*: what goes on behind the words, for those who write.
//!
//! # Deliberately absent
//! A network (but for `serve`, which speaks to its own machine alone, and `xapi --send`, which speaks to the store that is
//! named), accounts, telemetry; a pass mark that nobody has set; a clock or chance in the engine; a second way to compute a
//! number; text that is generated; `async`, `unsafe`, global state.
//!
//! # Invariants
//! 1. Rooms look one way (`tests/it/rooms.rs`), and everything above `store` is pure: no file system, no clock, no threads,
//!    no hash maps, no Bevy. The features leave out what only the edge needs, and `clippy.toml` forbids the rest.
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
#[allow(clippy::disallowed_methods, clippy::disallowed_types)]
pub mod app;
pub mod authoring;
pub mod class;
#[cfg(feature = "terminal")]
#[allow(clippy::disallowed_methods, clippy::disallowed_types)]
pub mod cli;
pub mod content;
pub mod format;
pub mod look;
pub mod model;
pub mod play;
pub mod practice;
#[cfg(feature = "terminal")]
#[allow(clippy::disallowed_methods, clippy::disallowed_types)]
pub mod store;
pub mod web;
