//! Translations: a file beside its source that gives the texts in another language, by address.
//!
//! A scenario, the rubric and the response model are translated in the same way. What has no translation, or one that was
//! made from another text, keeps the source's words: a learner never meets a gap.

mod lay;
mod originals;
#[cfg(test)]
mod tests;
mod update;

pub use lay::{head, lay_over};
pub use update::{Updated, update};

/// The language that all others are translated from.
pub const SOURCE: &str = "en";

/// Something whose words can be given in another language.
pub trait Original: Clone {
    /// Its id, by which a translation names it.
    fn id(&self) -> &str;

    /// The language that it is written in.
    fn language(&self) -> &str {
        SOURCE
    }

    /// Its texts by address, in the file's order.
    fn texts(&self) -> Vec<(String, &str)>;

    /// Gives the texts in other words, by address; those that `words` does not know keep the source's.
    fn say<'w>(&mut self, language: &str, words: impl Fn(&str) -> Option<&'w str>);
}
