//! Readers for the types that every format is made of, one file a kind.

mod flag;
mod id;
mod list;
mod map;
mod number;
mod text;
mod wrapped;

pub use id::Id;
pub use map::Map;
pub use number::{Change, Level, Percent, Within};
pub use text::{MAX_TEXT, Words};
pub use wrapped::Located;

use crate::format::diag::{Code, Diagnostic};
use crate::format::read::Cx;
use crate::format::syntax::Node;

/// Whether there is more of something than fits, which is then reported.
fn is_too_long(what: &str, of: &str, count: usize, most: usize, node: &Node, cx: &mut Cx) -> bool {
    if count > most {
        let message = format!("this {what} has {count} {of}; at most {most} fit");
        cx.report(Diagnostic::new(Code::TooMany, node.span, message).help("divide it, or remove what is not needed"));
    }
    count > most
}
