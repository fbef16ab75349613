//! What a face has to give the driver: patients, a place to keep attempts, the time, and somebody who computes.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use crate::play::encounter::{Case, Scope, World};
use crate::play::score::Yardstick;
use crate::practice::record::{Entry, Header, Kept, Record};
use crate::practice::said::Said;

/// Work that takes a while.
pub type Work = Box<dyn FnOnce() + Send>;

/// The world of one learner, as terminal, app or browser have it.
pub trait Host {
    /// Why something cannot be kept or read.
    type Error: Said;

    /// The case of a scenario, in the language of the interface.
    fn case(&self, scenario: &str) -> Option<Arc<Case>>;

    /// The case of an attempt as it was when it was played, where that is known.
    fn case_then(&self, header: &Header) -> Option<Arc<Case>>;

    /// What is known of every attempt, the one that was written last at the end; and why others cannot be read.
    fn shelf(&self) -> (Vec<Kept>, Vec<Self::Error>);

    /// Whether the files are kept that an attempt was played from.
    fn is_kept_whole(&self, header: &Header) -> bool;

    /// Reads an attempt without opening it.
    ///
    /// # Errors
    /// It cannot be read.
    fn read(&self, path: &Path) -> Result<Record, Self::Error>;

    /// Begins to keep a new attempt, and lets go of the one before. Whether it is kept: there may be no place.
    ///
    /// # Errors
    /// It cannot be kept.
    fn begin(&mut self, header: &Header) -> Result<bool, Self::Error>;

    /// Opens an attempt to go on with it, and lets go of the one before.
    ///
    /// # Errors
    /// It cannot be opened; somebody else may have it open.
    fn resume(&mut self, path: &Path) -> Result<Resumed, Self::Error>;

    /// Keeps an entry of the attempt that is open.
    ///
    /// # Errors
    /// It cannot be kept.
    fn keep(&mut self, entry: &Entry) -> Result<(), Self::Error>;

    /// Lets go of the attempt that is open: nothing more of it is kept.
    fn let_go(&mut self);

    /// The time.
    fn now(&self) -> Timestamp;

    /// An id that no other attempt has, and a seed.
    fn draw(&self) -> (String, u32);

    /// Has something computed, now or beside the play.
    fn compute(&self, work: Work);

    /// What 0 and 100 mean in a world, where that has been measured beforehand.
    fn yardstick(&self, _: &Case, _: World, _: Scope) -> Option<Yardstick> {
        None
    }
}

/// An attempt that was opened again.
pub struct Resumed {
    /// What had been kept.
    pub record: Record,
    /// Whether a torn last line was cut off.
    pub repaired: bool,
}
