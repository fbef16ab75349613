//! What is put together from the records of many attempts: lines of one's own, and a portfolio.

use std::sync::Arc;

use jiff::Zoned;

use super::{Driver, Host};
use crate::play::encounter::Case;
use crate::practice::logbook::{OwnLine, Share, own_lines};
use crate::practice::portfolio::{Portfolio, Sitting, day, items, minutes};
use crate::practice::record::Kept;
use crate::practice::session::Session;

/// How many lines of one's own are shown, the latest first.
const OWN: usize = 60;

impl<H: Host> Driver<H> {
    /// What the learner said in their own words before they saw the lines, the latest first. Attempts at versions that are not
    /// kept are passed over.
    pub fn own_words(&self) -> Vec<OwnLine> {
        let with = self.shelf.iter().rev().filter(|kept| kept.own > 0);
        let mut lines: Vec<OwnLine> = Vec::new();
        for kept in with {
            let Some(session) = self.looked_at(kept) else { continue };
            let at = kept.summary.as_ref().and_then(|summary| summary.finished).unwrap_or(kept.written);
            let mut own = own_lines(&session.briefing().person, session.all_turns(), at);
            own.reverse();
            lines.extend(own);
            if lines.len() >= OWN {
                lines.truncate(OWN);
                break;
            }
        }
        lines
    }

    fn looked_at(&self, kept: &Kept) -> Option<Session> {
        let case = self.host.case_then(&kept.header)?;
        Session::resume(case, self.host.read(&kept.path).ok()?).ok()
    }

    /// What somebody can show of their practice: everything that was finished, until now.
    pub fn portfolio(&self, cases: &[Arc<Case>], now: &Zoned) -> Portfolio {
        let finished = || self.shelf.iter().filter(|kept| kept.summary.is_some() && !kept.header.workshop);
        let items = items(finished());
        let rubric = cases.first().map(|case| &case.rubric);
        let practised = rubric
            .into_iter()
            .flat_map(|rubric| rubric.items())
            .filter_map(|(_, item)| Some((item.id.clone(), item.title.clone(), Share::from(*items.get(&item.id)?))));
        let mut sittings: Vec<_> =
            finished().map(|kept| (self.finished(kept), self.sitting(kept, cases, now))).collect();
        sittings.sort_by_key(|(at, _)| *at);
        Portfolio {
            name: None,
            day: now.date().to_string(),
            sittings: sittings.into_iter().map(|(_, sitting)| sitting).collect(),
            items: practised.collect(),
            own: self.own_words(),
        }
    }

    fn finished(&self, kept: &Kept) -> jiff::Timestamp {
        kept.summary.as_ref().and_then(|summary| summary.finished).unwrap_or(kept.written)
    }

    fn sitting(&self, kept: &Kept, cases: &[Arc<Case>], now: &Zoned) -> Sitting {
        let header = &kept.header;
        let named = cases.iter().find(|case| case.scenario.id == header.scenario);
        let name = named.map_or(&header.scenario, |case| &case.scenario.patient.name);
        let reflections = self.host.read(&kept.path).map(|record| record.reflections()).unwrap_or_default();
        Sitting {
            day: day(self.finished(kept), now),
            person: header.drill.is_none().then(|| name.clone()),
            mode: header.mode,
            decisions: kept.turns,
            minutes: minutes(kept),
            reflections,
        }
    }
}
