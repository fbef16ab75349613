//! The browser as the driver's host: cases that are in memory, attempts that the page is told to keep, no clock and no chance
//! but what a call brings, and yardsticks that were measured beforehand.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::message::{Keeps, Order};
use super::parcel::Parcel;
use super::shelf::Shelf;
use crate::look::locale::Locale;
use crate::play::encounter::{Case, Scope, World};
use crate::play::score::Yardstick;
use crate::practice::driver::{Host, Resumed, Work};
use crate::practice::record::{Entry, Header, Kept, Record, RecordError};
use crate::practice::said::Said;

/// Everything outside the play.
pub(super) struct Browser {
    /// What is played.
    pub parcel: Parcel,
    /// What can be played, in the language of the interface.
    pub cases: Vec<Arc<Case>>,
    /// What has been played.
    pub shelf: Shelf,
    /// How the page keeps it.
    pub keeps: Keeps,
    /// What the page is to do.
    pub orders: Vec<Order>,
    /// The time of the call.
    pub now: Timestamp,
    /// What the call brought as chance: 32 hexadecimal digits.
    pub random: String,
    /// The attempt that is open.
    pub open: Option<String>,
}

/// Why an attempt cannot be opened.
#[derive(Debug)]
pub(super) enum Refusal {
    /// It is not here.
    Gone,
    /// It cannot be read.
    Record(RecordError),
    /// Another page has what is played here.
    Elsewhere,
}

impl Said for Refusal {
    fn said(&self, locale: &Locale) -> String {
        match self {
            Refusal::Gone => locale.text("web-gone"),
            Refusal::Record(error) => error.said(locale),
            Refusal::Elsewhere => locale.text("web-elsewhere"),
        }
    }
}

impl Browser {
    fn record(&self, path: &Path) -> Result<Record, Refusal> {
        let record = path.to_str().and_then(|id| self.shelf.record(id)).ok_or(Refusal::Gone)?;
        record.map_err(Refusal::Record)
    }
}

impl Host for Browser {
    type Error = Refusal;

    fn case(&self, scenario: &str) -> Option<Arc<Case>> {
        self.cases.iter().find(|case| case.scenario.id == scenario).cloned()
    }

    fn case_then(&self, header: &Header) -> Option<Arc<Case>> {
        self.case(&header.scenario).filter(|case| case.rules_hash() == header.rules_hash)
    }

    fn shelf(&self) -> (Vec<Kept>, Vec<Refusal>) {
        let (kept, errors) = self.shelf.kept();
        (kept, errors.into_iter().map(Refusal::Record).collect())
    }

    fn is_kept_whole(&self, header: &Header) -> bool {
        self.case_then(header).is_some()
    }

    fn read(&self, path: &Path) -> Result<Record, Refusal> {
        self.record(path)
    }

    fn begin(&mut self, header: &Header) -> Result<bool, Refusal> {
        if self.keeps == Keeps::Elsewhere {
            return Err(Refusal::Elsewhere);
        }
        let lines = self.shelf.begin(header);
        self.open = Some(header.id.clone());
        self.orders.push(Order::Keep { id: header.id.clone(), lines });
        // Where the browser keeps nothing it is here until the page is closed, and can be saved as a file.
        Ok(true)
    }

    fn resume(&mut self, path: &Path) -> Result<Resumed, Refusal> {
        if self.keeps == Keeps::Elsewhere {
            return Err(Refusal::Elsewhere);
        }
        let record = self.record(path)?;
        self.open = Some(record.header.id.clone());
        Ok(Resumed { record, repaired: false })
    }

    fn keep(&mut self, entry: &Entry) -> Result<(), Refusal> {
        let id = self.open.clone().ok_or(Refusal::Gone)?;
        let lines = self.shelf.append(&id, entry);
        self.orders.push(Order::Keep { id, lines });
        Ok(())
    }

    fn let_go(&mut self) {
        self.open = None;
    }

    fn now(&self) -> Timestamp {
        self.now
    }

    fn draw(&self) -> (String, u32) {
        drawn(&self.random)
    }

    fn compute(&self, _: Work) {
        // A page that searched would stand still for seconds: what its parcel has not measured has no score here.
    }

    fn yardstick(&self, case: &Case, world: World, scope: Scope) -> Option<Yardstick> {
        self.parcel.yardstick(case, world, scope)
    }
}

/// An id and a seed of 32 hexadecimal digits: a UUID of version 4, as everywhere else.
fn drawn(random: &str) -> (String, u32) {
    let digits: String =
        random.chars().filter(char::is_ascii_hexdigit).chain(std::iter::repeat('0')).take(32).collect();
    let (seed, variant) = (u32::from_str_radix(&digits[..8], 16), u8::from_str_radix(&digits[16..17], 16));
    let variant = 8 | variant.unwrap_or_default() & 3;
    let [a, b, c] = [&digits[..8], &digits[8..12], &digits[13..16]];
    let id = format!("{a}-{b}-4{c}-{variant:x}{}-{}", &digits[17..20], &digits[20..]);
    (id.to_lowercase(), seed.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::drawn;

    #[test]
    fn what_is_drawn_is_an_id_and_a_seed() {
        let check = |random: &str, id: &str, seed: u32| assert_eq!(drawn(random), (id.into(), seed));
        check("0123456789abcdef0123456789ABCDEF", "01234567-89ab-4def-8123-456789abcdef", 0x0123_4567);
        check("", "00000000-0000-4000-8000-000000000000", 0);
        check("ÆØÅ", "00000000-0000-4000-8000-000000000000", 0);
    }
}
