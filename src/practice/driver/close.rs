//! The end of an attempt: it is looked back at, and what it came to is kept.

use super::{Driver, Host};
use crate::play::score::{Effort, Yardstick};
use crate::practice::record::{Entry, Summary};
use crate::practice::session::Scene;

impl<H: Host> Driver<H> {
    /// Looks back at an attempt that is over, and keeps its summary once it has been measured. To be called when a host that
    /// computes beside the play has done so; every action calls it too.
    pub fn settle(&mut self) {
        self.settle_aside();
        let Some(open) = &mut self.open else { return };
        if open.session.scene() != Scene::Debrief {
            open.debrief = None;
            return;
        }
        let yardstick = open.yardstick.get().filter(|_| !open.session.is_draft());
        if open.debrief.is_none() || yardstick.is_some() && !open.is_measured {
            let mut debrief = open.session.debrief(yardstick);
            // Who looks back at an old attempt is told of those before it.
            let own = &open.session.header().id;
            let earlier = self.shelf.iter().take_while(|kept| kept.header.id != *own);
            debrief.remember(earlier.filter_map(|kept| kept.summary.as_ref()));
            open.debrief = Some(debrief);
            open.is_measured = yardstick.is_some();
        }
        if yardstick.is_some() && !open.done {
            open.done = true;
            let finished = Some(self.host.now());
            let entry = Entry::Done(Summary { finished, ..open.session.summary(yardstick) });
            self.keep(&entry);
        }
    }

    /// Waits until the attempt that is open has been measured, for a face that has nothing to show meanwhile.
    pub fn wait(&mut self) {
        let Some(open) = self.open.as_ref().filter(|open| !open.session.is_draft()) else { return };
        let session = &open.session;
        let measure = || Yardstick::measure(session.case(), session.world(), session.scope(), Effort::default());
        open.yardstick.get_or_init(measure);
        self.settle();
    }
}
