//! Signs on buttons, from the icon font Phosphor; each always with its word.

use egui_phosphor::bold;

/// The library.
pub const LIBRARY: &str = bold::HOUSE;
/// Keys.
pub const KEYS: &str = bold::KEYBOARD;
/// Settings.
pub const SETTINGS: &str = bold::GEAR;
/// A class.
pub const TEACHING: &str = bold::CHALKBOARD_TEACHER;
/// About the program.
pub const ABOUT: &str = bold::INFO;
/// What was read before the visit.
pub const NOTES: &str = bold::CLIPBOARD_TEXT;
/// What was said.
pub const HISTORY: &str = bold::CHATS;
/// The coach.
pub const COACH: &str = bold::LIGHTBULB;
/// What goes through somebody's mind.
pub const THOUGHT: &str = bold::CLOUD;
/// Two tries side by side.
pub const BOTH: &str = bold::COLUMNS;
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
/// To close what is open.
pub const CLOSE: &str = bold::X;
/// Something is on.
pub const ON_BOX: &str = bold::CHECK_SQUARE;
/// Something is off.
pub const OFF_BOX: &str = bold::SQUARE;
/// The logbook.
pub const LOGBOOK: &str = bold::CHART_BAR;
/// To go on with something.
pub const ON: &str = bold::ARROW_RIGHT;
/// To take something in from a file.
pub const TAKE_IN: &str = bold::UPLOAD_SIMPLE;
/// To delete something.
pub const DELETE: &str = bold::TRASH;
/// To keep something as a file.
pub const KEEP: &str = bold::DOWNLOAD_SIMPLE;
/// A room that plays together.
pub const ROOM: &str = bold::USERS_THREE;
/// A facilitator's guide.
pub const GUIDE: &str = bold::BOOK_OPEN;
