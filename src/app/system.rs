//! What the system says of the person who sits before it.

use std::path::PathBuf;

use mundy::{Interest, Preferences, Subscription};

use super::game::System;
use super::voice::Voice;

/// What it says at the start; whether they want movement is told by [`follow`].
pub(super) fn now(voice: &Voice) -> System {
    System { languages: languages(), still: None, voice: voice.is_there(), folders: folders() }
}

/// The languages that somebody wants, the best first.
pub(super) fn languages() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// The folders of documents and downloads; the home folder where a system has no documents.
fn folders() -> Vec<PathBuf> {
    let Some(user) = directories::UserDirs::new() else { return Vec::new() };
    let documents = user.document_dir().unwrap_or(user.home_dir());
    std::iter::once(documents).chain(user.download_dir()).map(Into::into).collect()
}

/// Tells whether less movement is wanted, now and whenever it changes, as long as what is given back lives. Systems that
/// have no such setting say that it is not.
pub(super) fn follow(mut tell: impl FnMut(bool) + Send + Sync + 'static) -> Subscription {
    Preferences::subscribe(Interest::ReducedMotion, move |preferences| tell(preferences.reduced_motion.is_reduce()))
}
