//! One file a screen: a function of a view model that gives an action. No Bevy type in any of them.

pub mod briefing;
pub mod consultation;
pub mod debrief;
pub mod library;
pub mod notice;
#[cfg(test)]
mod tests;

/// What the trainee asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// To meet the patient of this scenario.
    Open(String),
    /// To go on: into the visit, out of it, to the debrief.
    Proceed,
    /// To say the line with this number, from 0.
    Choose(usize),
    /// To take back the last line.
    Back,
    /// To ask the coach.
    Coach,
    /// To go to the library.
    Library,
    /// To keep the debrief as a file.
    SaveReport,
    /// Has read the latest notice.
    Dismiss,
}
