//! The lines that are on offer at a moment.

use super::{Case, Encounter, Place};
use crate::model::scenario::{LineIx, MAX_OFFERED};

/// The lines that can be chosen, in the order of the file.
#[derive(Clone, Copy, Debug)]
pub struct Offered {
    lines: [LineIx; MAX_OFFERED],
    count: u8,
}

impl std::ops::Deref for Offered {
    type Target = [LineIx];

    fn deref(&self) -> &[LineIx] {
        &self.lines[..usize::from(self.count)]
    }
}

impl Offered {
    pub(super) fn as_mut(&mut self) -> &mut [LineIx] {
        &mut self.lines[..usize::from(self.count)]
    }
}

impl Encounter {
    /// The lines on offer; none when it is over.
    pub fn offered(&self, case: &Case) -> Offered {
        let mut offered = Offered { lines: [LineIx(0); MAX_OFFERED], count: 0 };
        let Place::At(exchange) = self.place else { return offered };
        for otherwise in [false, true] {
            for ix in case.scenario[exchange].lines.iter() {
                let line = &case.scenario[ix];
                let open = line.otherwise == otherwise
                    && !(line.once && self.state.has_said(ix))
                    && self.state.allows(&line.when);
                if open && usize::from(offered.count) < MAX_OFFERED {
                    offered.lines[usize::from(offered.count)] = ix;
                    offered.count += 1;
                }
            }
            if offered.count > 0 {
                break;
            }
        }
        offered
    }
}
