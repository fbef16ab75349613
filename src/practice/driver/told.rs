//! What the learner should know of what the driver did.

use crate::look::locale::Locale;
use crate::practice::said::Said;
use crate::practice::session::ResumeError;

/// Something that the learner should know; a face shows what does not show there otherwise.
pub enum Told<E> {
    /// An attempt is gone on with, from this visit, by its number.
    GoneOn(u8),
    /// Half a line at the end of an attempt was cut off.
    Torn,
    /// There is an attempt that was left, at another version of the scenario; a new one was begun.
    Changed,
    /// What is played cannot be kept; it goes on without.
    NotKept(E),
    /// The files have changed: the attempt is a draft from here on.
    Draft,
    /// So many of its last lines cannot be said any more.
    Lost(usize),
    /// The scenario, by its id, is gone; what is open goes on as it was.
    Gone(String),
}

impl<E: Said> Said for Told<E> {
    fn said(&self, locale: &Locale) -> String {
        match self {
            Told::GoneOn(visit) => locale.format("play-again-from", &[("visit", u32::from(*visit).into())]),
            Told::Torn => locale.text("play-torn"),
            Told::Changed => locale.text("play-changed"),
            Told::NotKept(error) => locale.format("play-cannot-save", &[("reason", error.said(locale).into())]),
            Told::Draft => locale.text("watch-draft"),
            Told::Lost(lines) => locale.format("watch-lost", &[("n", (*lines as u32).into())]),
            Told::Gone(scenario) => locale.format("watch-gone", &[("scenario", scenario.as_str().into())]),
        }
    }
}

/// Somebody cannot be met.
pub struct Trouble<E> {
    /// Whose scenario.
    pub scenario: String,
    /// Why.
    pub why: Why<E>,
}

/// Why somebody cannot be met.
pub enum Why<E> {
    /// The scenario is not there.
    NoScenario,
    /// A new attempt cannot begin.
    Begin(ResumeError),
    /// All attempts that the assignment gives, so many, have been begun.
    NoMore(u32),
    /// The attempt that was left cannot be opened.
    Open(E),
    /// It can be opened, from this place, and not gone on with.
    GoOn(String, ResumeError),
}

impl<E> Trouble<E> {
    /// Whether an attempt is left as it is, so that another can be begun.
    pub fn is_kept(&self) -> bool {
        matches!(self.why, Why::Open(_) | Why::GoOn(..))
    }
}

impl<E: Said> Said for Trouble<E> {
    fn said(&self, locale: &Locale) -> String {
        match &self.why {
            Why::NoScenario => locale.format("trouble-gone", &[("scenario", self.scenario.as_str().into())]),
            Why::Begin(error) => error.said(locale),
            Why::NoMore(most) => locale.format("trouble-no-more", &[("n", (*most).into())]),
            Why::Open(error) => error.said(locale),
            Why::GoOn(place, error) => format!("{place}: {}", error.said(locale)),
        }
    }
}
