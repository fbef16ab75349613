//! Signs on buttons, from the icon font Phosphor; each always with its word.

use egui_phosphor::bold;

/// The library.
pub const LIBRARY: &str = bold::HOUSE;
/// Settings.
pub const SETTINGS: &str = bold::GEAR;
/// About the program.
pub const ABOUT: &str = bold::INFO;
/// What was read before the visit.
pub const NOTES: &str = bold::CLIPBOARD_TEXT;
/// What was said.
pub const HISTORY: &str = bold::CHATS;
/// The coach.
pub const COACH: &str = bold::LIGHTBULB;
/// To take a line back.
pub const BACK: &str = bold::ARROW_U_UP_LEFT;
/// To begin anew.
pub const ANEW: &str = bold::ARROW_COUNTER_CLOCKWISE;
/// That something has been read.
pub const READ: &str = bold::CHECK;
/// To put something on the clipboard.
pub const COPY: &str = bold::COPY;
/// More can be shown.
pub const CLOSED: &str = bold::CARET_RIGHT;
/// More is shown.
pub const OPEN: &str = bold::CARET_DOWN;
/// To keep something as a file.
pub const KEEP: &str = bold::DOWNLOAD_SIMPLE;
