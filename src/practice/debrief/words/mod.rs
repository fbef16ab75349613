//! Parts of the debrief in words, shared by terminal, app and reports.

mod change;
mod moment;
mod moved;
mod own;
mod safety;
mod score;
mod talk;
mod turn;

pub use change::*;
pub use moment::*;
pub use moved::*;
pub use own::*;
pub use safety::*;
pub use score::*;
pub use talk::*;
pub use turn::*;

pub use crate::practice::phrases::points;
