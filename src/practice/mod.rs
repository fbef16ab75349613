//! One learner: an attempt as it is played, looked back at, kept, and followed over time.

pub mod debrief;
pub mod drill;
pub mod driver;
pub mod logbook;
pub mod phrases;
pub mod portfolio;
pub mod record;
pub mod reported;
pub mod said;
pub mod session;
pub mod statements;
pub mod view;
pub mod workshop;
