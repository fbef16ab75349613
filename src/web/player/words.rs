//! The language that is spoken, and what has been loaded of it.

use super::Player;
use crate::look::locale::SOURCE;
use crate::play::encounter::Unsealed;
use crate::web::message::Order;

impl Player {
    /// Takes up the words and cases of the language that somebody wants, as far as they have been loaded.
    pub(super) fn speak(&mut self) {
        let known = self.wanted().filter_map(|tag| self.driver.host.parcel.language_of(tag));
        let language = known.filter(|tag| self.loaded.speaks(tag)).map(str::to_owned).next();
        let language = language.unwrap_or_else(|| SOURCE.into());
        self.locale = self.loaded.locale(&language);
        self.driver.host.cases = self.loaded.cases(&language);
        self.driver.adopt();
    }

    /// The languages that somebody wants, the best first.
    fn wanted(&self) -> impl Iterator<Item = &str> {
        let said = self.settings.language.iter().chain(&self.driver.host.parcel.language);
        said.chain(&self.languages).map(String::as_str)
    }

    /// Asks for what the language that somebody wants still lacks.
    pub(super) fn ask_for_words(&mut self) {
        let parcel = &self.driver.host.parcel;
        let Some(tag) = self.wanted().find_map(|tag| parcel.language_of(tag)) else { return };
        if !self.loaded.speaks(tag) {
            let files = parcel.files.iter().filter(|file| file.language == tag);
            let files = files.map(|file| file.at.clone()).collect();
            self.driver.host.orders.push(Order::Load { files });
        }
    }

    /// Takes up a file that a page has loaded.
    ///
    /// # Errors
    /// It is of another version.
    pub fn load(&mut self, name: &str, bytes: &[u8]) -> Result<(), Unsealed> {
        self.loaded.add(name, bytes)
    }
}
