//! What comes from outside while the app runs: what the system says, and files that have changed.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};

use bevy::prelude::Resource;

use crate::content::Content;

/// Something from outside.
pub(super) enum News {
    /// Something has been computed beside the play.
    Computed,
    /// Whether the system wants less movement.
    Still(bool),
    /// Everything that is played and read, gathered anew.
    Content(Box<Content>),
    /// Why nothing can be gathered.
    Damaged(String),
}

/// Where news arrive.
#[derive(Resource)]
pub(super) struct Inbox(Mutex<Receiver<News>>);

impl Inbox {
    /// All that has arrived, the oldest first.
    pub(super) fn take(&self) -> Vec<News> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).try_iter().collect()
    }
}

/// Sends news, and wakes the sleeping window.
#[derive(Clone)]
pub(super) struct Outbox {
    sender: Sender<News>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

impl Outbox {
    pub(super) fn send(&self, news: News) {
        // A window that is gone reads no news.
        _ = self.sender.send(news);
        (self.wake)();
    }
}

/// An inbox, and what fills it.
pub(super) fn post(wake: Arc<dyn Fn() + Send + Sync>) -> (Inbox, Outbox) {
    let (sender, receiver) = channel();
    (Inbox(Mutex::new(receiver)), Outbox { sender, wake })
}
