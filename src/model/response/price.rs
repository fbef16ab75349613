//! What lines are worth: the one table of the score.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::wire;
use crate::model::scenario::words::Verdict;

/// What a line is worth, by how it landed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Prices {
    /// Its do helped.
    pub landed: Price,
    /// Its do neither helped nor harmed.
    pub neutral: Price,
    /// It came at the wrong moment; at another it may help.
    pub mistimed: Price,
    /// It did harm.
    pub harmful: Price,
    /// It was a don't.
    pub dont: Price,
    /// It did harm by what it said or did about safety.
    pub risk: Price,
    /// It put off an alarm that had been told, or explained it away; or the visit ended without help for it.
    pub danger: Price,
    /// It would have ended the visit while something about safety was still open.
    pub parted: Price,
    /// It did at the last chance what safety still asked for.
    pub late: Price,
}

/// One price.
#[derive(Clone, Debug, Default, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Price {
    /// Points; costs are below zero.
    pub worth: i16,
    /// Why, in one sentence.
    #[serde(skip)]
    pub because: String,
}

/// The prices with their ids, as they are borrowed.
macro_rules! rows {
    ($prices:expr) => {{
        let Prices { landed, neutral, mistimed, harmful, dont, risk, danger, parted, late } = $prices;
        [
            ("landed", landed),
            ("neutral", neutral),
            ("mistimed", mistimed),
            ("harmful", harmful),
            ("dont", dont),
            ("risk", risk),
            ("danger", danger),
            ("parted", parted),
            ("late", late),
        ]
    }};
}

impl Prices {
    pub(super) fn of(written: &wire::Prices) -> Prices {
        let price = |written: &wire::Price| Price { worth: written.worth.0, because: written.because.clone() };
        Prices {
            landed: price(&written.landed),
            neutral: price(&written.neutral),
            mistimed: price(&written.mistimed),
            harmful: price(&written.harmful),
            dont: price(&written.dont),
            risk: price(&written.risk),
            danger: price(&written.danger),
            parted: price(&written.parted),
            late: price(&written.late),
        }
    }

    /// What is wrong with the order of prices, if anything: what is worse must not be worth more, and leaving safety to the
    /// last chance must not pay.
    pub(super) fn disorder(&self) -> Option<&'static str> {
        let worth = |price: &Price| price.worth;
        let falling =
            [&self.landed, &self.neutral, &self.mistimed, &self.harmful, &self.dont, &self.risk, &self.danger]
                .map(worth);
        if falling.windows(2).any(|pair| pair[0] < pair[1]) {
            return Some(
                "prices must not rise from `landed` over `neutral`, `mistimed`, `harmful`, `dont` and `risk` to `danger`",
            );
        }
        if worth(&self.mistimed) > 0 {
            return Some("`mistimed` must not earn anything");
        }
        if !(worth(&self.danger)..=0).contains(&worth(&self.parted)) {
            return Some("`parted` must not earn anything, nor cost more than `danger`");
        }
        if !(0..=worth(&self.landed)).contains(&worth(&self.late)) {
            return Some("`late` must not cost anything, nor earn more than `landed`");
        }
        let pays = worth(&self.parted) + worth(&self.late) > 0;
        pays.then_some(
            "`parted` and `late` together must not be above zero, or leaving safety to the last chance would pay",
        )
    }

    /// What a line is worth that landed so, before anything else is looked at.
    pub fn landing(&self, verdict: Verdict) -> &Price {
        match verdict {
            Verdict::Landed => &self.landed,
            Verdict::Neutral => &self.neutral,
            Verdict::Mistimed => &self.mistimed,
            Verdict::Harmful => &self.harmful,
        }
    }

    /// Every price with its id, in the order of the table.
    pub fn all(&self) -> [(&'static str, &Price); 9] {
        rows!(self)
    }

    /// The same, for other words.
    pub(crate) fn all_mut(&mut self) -> [(&'static str, &mut Price); 9] {
        rows!(self)
    }
}
