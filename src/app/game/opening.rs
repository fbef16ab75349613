//! Opening a scenario: an attempt is gone on with, or begun.

use std::sync::{Arc, OnceLock};

use super::{Game, Open, Trouble, header, is_ours};
use crate::embedded;
use crate::encounter::Case;
use crate::record::Header;
use crate::score::{Effort, Yardstick};
use crate::session::Session;
use crate::store::Writer;

/// An attempt, and where it is kept.
type Begun = (Session, Option<Writer>);

impl Game {
    /// Goes on where the trainee has left, or begins.
    pub(super) fn open(&mut self, scenario: &str) {
        self.open_by(scenario, |game, case, header| match game.resume(case, &header) {
            Some(resumed) => resumed,
            None => game.begin(case, header),
        });
    }

    /// Begins, whatever has been left; that is kept as it is.
    pub(super) fn begin_anew(&mut self, scenario: &str) {
        self.open_by(scenario, Game::begin);
    }

    fn open_by(&mut self, scenario: &str, way: impl FnOnce(&mut Game, &Arc<Case>, Header) -> Result<Begun, Trouble>) {
        let Some(case) = embedded::case(scenario).map(Arc::new) else {
            let reason = self.locale.format("trouble-gone", &[("scenario", scenario.into())]);
            self.trouble = Some(Trouble { scenario: scenario.into(), reason, kept: false });
            return;
        };
        let mut header = header(&case);
        header.seed = self.seed.unwrap_or(header.seed);
        match way(self, &case, header) {
            Ok((session, writer)) => {
                self.trouble = None;
                self.open = Some(self.measured(case, session, writer));
            }
            Err(trouble) => self.trouble = Some(trouble),
        }
    }

    /// Measures, beside the play, what can be reached and what chance would do.
    fn measured(&self, case: Arc<Case>, session: Session, writer: Option<Writer>) -> Open {
        let yardstick = Arc::new(OnceLock::new());
        let (world, scope, wake, measured) = (session.world(), session.scope(), self.wake.clone(), yardstick.clone());
        std::thread::spawn(move || {
            measured.get_or_init(|| Yardstick::measure(&case, world, scope, Effort::default()));
            wake();
        });
        Open { session, writer, yardstick, debrief: None, done: false }
    }

    fn begin(&mut self, case: &Arc<Case>, header: Header) -> Result<Begun, Trouble> {
        let created = self.store.as_ref().map(|store| store.create(&header));
        let session = Session::begin(case.clone(), header).map_err(|error| trouble(case, &error, false))?;
        match created {
            Some(Ok(writer)) => Ok((session, Some(writer))),
            Some(Err(error)) => {
                self.cannot_save(&error);
                Ok((session, None))
            }
            None => Ok((session, None)),
        }
    }

    /// The attempt that was left, where there is one.
    fn resume(&mut self, case: &Arc<Case>, header: &Header) -> Option<Result<Begun, Trouble>> {
        let store = self.store.as_ref()?;
        let path = store.unfinished(|kept| kept.rules_hash == header.rules_hash && is_ours(kept))?;
        let opened = match store.resume(&path) {
            Ok(opened) => opened,
            Err(error) => return Some(Err(trouble(case, &error, true))),
        };
        let resumed = Session::resume(case.clone(), opened.record);
        if resumed.is_ok() && opened.repaired {
            self.notice("play-torn", &[]);
        }
        Some(match resumed {
            Ok(session) => Ok((session, Some(opened.writer))),
            Err(error) => Err(trouble(case, &format!("{}: {error}", path.display()), true)),
        })
    }
}

fn trouble(case: &Case, reason: &dyn std::fmt::Display, kept: bool) -> Trouble {
    Trouble { scenario: case.scenario.id.clone(), reason: reason.to_string(), kept }
}
