//! What the system says of the person who sits before it.

use mundy::{Interest, Preferences, Subscription};

use super::game::System;
use super::voice::Voice;

/// What it says at the start; whether they want movement is told by [`follow`].
pub(super) fn now(voice: &Voice) -> System {
    System { languages: languages(), still: None, voice: voice.is_there() }
}

/// The languages that somebody wants, the best first.
pub(super) fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// Tells whether less movement is wanted, now and whenever it changes, as long as what is given back lives. Systems that
/// have no such setting say that it is not.
pub(super) fn follow(mut tell: impl FnMut(bool) + Send + Sync + 'static) -> Subscription {
    Preferences::subscribe(Interest::ReducedMotion, move |preferences| tell(preferences.reduced_motion.is_reduce()))
}
