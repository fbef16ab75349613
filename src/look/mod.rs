//! How things look and read: a face, colours, words.

pub mod locale;
pub mod portrait;
pub mod sheet;
pub mod theme;
