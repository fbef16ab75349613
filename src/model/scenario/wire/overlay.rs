//! Translations as they are written, in a file beside what they translate.

use crate::format::read::{Id, Language, Located, Map, Words};
use crate::record;

record! {
    /// A translation of a scenario, of the rubric or of the response model.
    pub struct Overlay {
        /// Id of what is translated.
        translates: Located<Id>,
        /// Language of the translation, a BCP 47 tag.
        language: Located<Language>,
        /// The texts by address.
        texts: Map<Translation>,
    }
    /// One translated text. `of` keeps the source it was made from, so that stale ones are found.
    pub struct Translation {
        /// The source text.
        of: String,
        /// The translated text; empty while there is none yet.
        is: Located<Words>,
        /// The source text before it changed, until the translation has been mended.
        was: Option<String> = None,
    }
}
