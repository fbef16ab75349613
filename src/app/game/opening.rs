//! Opening a scenario: an attempt is gone on with, or begun.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use super::{Game, Open, Trouble, header, is_ours};
use crate::play::encounter::Case;
use crate::play::score::{Effort, Yardstick};
use crate::practice::record::Header;
use crate::practice::session::Session;
use crate::store::{Said, StoreError, Writer};

/// An attempt that can be shown.
struct Begun {
    session: Session,
    /// Where it is kept.
    writer: Option<Writer>,
    /// Whether its summary is kept already.
    done: bool,
}

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

    /// Goes on with an attempt, or looks back at it.
    pub(super) fn open_attempt(&mut self, id: &str) {
        let Some(kept) = self.shelf.iter().find(|kept| kept.header.id == id).cloned() else { return };
        match self.case_then(&kept.header) {
            Some(then) => self.open_case(&then, |game, case, _| game.take_up(case, &kept.path)),
            None => self.open_by(&kept.header.scenario, |game, case, _| game.take_up(case, &kept.path)),
        }
    }

    fn open_by(&mut self, scenario: &str, way: impl FnOnce(&mut Game, &Arc<Case>, Header) -> Result<Begun, Trouble>) {
        let Some(case) = self.case(scenario).cloned() else {
            let reason = self.locale.format("trouble-gone", &[("scenario", scenario.into())]);
            self.trouble = Some(Trouble { scenario: scenario.into(), reason, kept: false });
            return;
        };
        self.open_case(&case, way);
    }

    fn open_case(
        &mut self,
        case: &Arc<Case>,
        way: impl FnOnce(&mut Game, &Arc<Case>, Header) -> Result<Begun, Trouble>,
    ) {
        // It may be the one that is opened again, and one program alone has it.
        self.open = None;
        let mut header = header(case);
        header.seed = self.seed.unwrap_or(header.seed);
        match way(self, case, header) {
            Ok(mut begun) => {
                begun.session.practise(self.settings.practice());
                self.trouble = None;
                self.open = Some(self.measured(case.clone(), begun));
            }
            Err(trouble) => self.trouble = Some(trouble),
        }
    }

    /// Measures, beside the play, what can be reached and what chance would do.
    fn measured(&self, case: Arc<Case>, begun: Begun) -> Open {
        let Begun { session, writer, done } = begun;
        let is_now = |now: &Arc<Case>| Arc::ptr_eq(now, &case) || now.rules_hash() == case.rules_hash();
        let is_earlier = !self.case(&case.scenario.id).is_some_and(is_now);
        let yardstick = Arc::new(OnceLock::new());
        let (world, scope, wake, measured) = (session.world(), session.scope(), self.wake.clone(), yardstick.clone());
        std::thread::spawn(move || {
            measured.get_or_init(|| Yardstick::measure(&case, world, scope, Effort::default()));
            wake();
        });
        Open { session, writer, yardstick, debrief: None, is_measured: false, done, is_earlier }
    }

    fn begin(&mut self, case: &Arc<Case>, header: Header) -> Result<Begun, Trouble> {
        let files = || self.content.files_of(&header.scenario);
        let created = self.store.as_ref().map(|store| store.begin(&header, files()));
        let session =
            Session::begin(case.clone(), header).map_err(|error| trouble(case, error.said(&self.locale), false))?;
        let writer = match created {
            Some(Ok(writer)) => Some(writer),
            Some(Err(error)) => {
                self.cannot_save(&error);
                None
            }
            None => None,
        };
        Ok(Begun { session, writer, done: false })
    }

    /// The attempt that was left, where there is one.
    fn resume(&mut self, case: &Arc<Case>, header: &Header) -> Option<Result<Begun, Trouble>> {
        let store = self.store.as_ref()?;
        let path = store.unfinished(|kept| kept.rules_hash == header.rules_hash && is_ours(kept))?;
        Some(self.take_up(case, &path))
    }

    /// An attempt in a file.
    fn take_up(&mut self, case: &Arc<Case>, path: &Path) -> Result<Begun, Trouble> {
        let Some(store) = &self.store else { return Err(trouble(case, StoreError::NoFolder.said(&self.locale), true)) };
        let opened = store.resume(path).map_err(|error| trouble(case, error.said(&self.locale), true))?;
        let done = !opened.record.is_open();
        let resumed = Session::resume(case.clone(), opened.record);
        if resumed.is_ok() && opened.repaired {
            self.notice("play-torn", &[]);
        }
        let session = resumed.map_err(|error| {
            let reason = format!("{}: {}", path.display(), error.said(&self.locale));
            trouble(case, reason, true)
        })?;
        Ok(Begun { session, writer: Some(opened.writer), done })
    }
}

fn trouble(case: &Case, reason: String, kept: bool) -> Trouble {
    Trouble { scenario: case.scenario.id.clone(), reason, kept }
}
