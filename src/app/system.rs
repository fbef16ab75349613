//! What the system says of the person who sits before it.

use mundy::{Interest, Preferences, Subscription};

use super::game::System;

/// The languages that somebody wants; whether they want movement is told by [`follow`].
pub(super) fn now() -> System {
    System { languages: sys_locale::get_locales().collect(), still: None }
}

/// Tells whether less movement is wanted, now and whenever it changes, as long as what is given back lives. Systems that
/// have no such setting say that it is not.
pub(super) fn follow(mut tell: impl FnMut(bool) + Send + Sync + 'static) -> Subscription {
    Preferences::subscribe(Interest::ReducedMotion, move |preferences| tell(preferences.reduced_motion.is_reduce()))
}
