//! Credits and the safety gate: a fold over events, small enough for searches.

use crate::encounter::{Case, Event};
use crate::rubric::{ItemIx, Phase};
use crate::scenario::wire::Safety;
use crate::scenario::words::{Manner, Verdict};
use crate::scenario::{Act, VisitIx};

/// What an act's do is worth, before the limit of an item's best two in a visit.
pub fn worth(act: &Act, verdict: Verdict) -> u8 {
    match (act.does, verdict) {
        (Some(_), Verdict::Landed) => 2,
        (Some(_), Verdict::Neutral) => 1,
        _ => 0,
    }
}

/// What an act costs. A don't always counts.
pub fn cost(act: &Act, verdict: Verdict) -> u8 {
    match (act.dont, verdict) {
        (Some(_), _) => 3,
        (None, Verdict::Harmful) => 1,
        _ => 0,
    }
}

/// The best two credits of each item in one visit: two bits each, for the best and for the second best.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Earned {
    best: u64,
    second: u64,
}

impl Earned {
    /// What an item has earned so far in the visit, 0–4.
    pub fn of(self, item: ItemIx) -> u8 {
        bits(self.best, item) + bits(self.second, item)
    }

    /// What a credit of 0–2 adds when only an item's best two count.
    pub fn gain(self, item: ItemIx, credit: u8) -> u8 {
        credit.saturating_sub(bits(self.second, item))
    }

    /// Takes a credit in.
    pub fn add(&mut self, item: ItemIx, credit: u8) {
        let best = bits(self.best, item);
        if credit > best {
            set(&mut self.second, item, best);
            set(&mut self.best, item, credit);
        } else if credit > bits(self.second, item) {
            set(&mut self.second, item, credit);
        }
    }
}

fn bits(of: u64, item: ItemIx) -> u8 {
    (of >> (2 * u32::from(item.0)) & 3) as u8
}

fn set(of: &mut u64, item: ItemIx, credit: u8) {
    let at = 2 * u32::from(item.0);
    *of = *of & !(3 << at) | u64::from(credit) << at;
}

/// Why the safety gate is not passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Failure {
    /// A planning visit ended without the warning signs having been asked for.
    NotScreened,
    /// A visit ended without a safety net.
    NoSafetyNet,
    /// Somebody was referred before anything was asked.
    ReferredUnasked,
    /// An emergency was missed, or met too late.
    EmergencyMissed,
}

impl Failure {
    /// All of them.
    pub const ALL: [Failure; 4] =
        [Failure::NotScreened, Failure::NoSafetyNet, Failure::ReferredUnasked, Failure::EmergencyMissed];

    /// The id of the message that says so.
    pub fn message(self) -> &'static str {
        match self {
            Failure::NotScreened => "gate-not-screened",
            Failure::NoSafetyNet => "gate-no-safety-net",
            Failure::ReferredUnasked => "gate-referred-unasked",
            Failure::EmergencyMissed => "gate-emergency-missed",
        }
    }
}

/// What the safety gate needs of a visit.
///
/// A visit needs what it offers: one without a line that screens cannot be failed for not screening. Where there is an
/// emergency the same-day route is needed, whatever is offered, and nothing else once it has been taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Needs(u8);

impl Needs {
    const SCREEN: u8 = 1;
    const NET: u8 = 2;
    const MEET: u8 = 4;
    /// How many sets of needs there are.
    pub(super) const COUNT: usize = 8;

    /// What the gate needs of a whole visit.
    pub(super) fn of(case: &Case, visit: VisitIx, emergency: bool) -> Needs {
        let planning = case.scenario[visit].phase == Phase::Planning;
        let offers = |what: fn(&Act) -> bool| case.scenario.acts_of(visit).any(what);
        let screen = planning && offers(|act| act.safety == Some(Safety::Screened));
        let net = offers(|act| act.manner == Manner::SafetyNet);
        let needs = [(screen, Needs::SCREEN), (net, Needs::NET), (emergency, Needs::MEET)];
        Needs(needs.into_iter().filter(|(needed, _)| *needed).fold(0, |set, (_, need)| set | need))
    }

    /// What is still needed after an act, at best.
    pub(super) fn met_by(self, act: &Act) -> Needs {
        match act.safety {
            Some(Safety::Met) if self.0 & Needs::MEET != 0 => Needs(0),
            Some(Safety::Screened) => self.screened().netted(act.manner == Manner::SafetyNet),
            _ => self.netted(act.manner == Manner::SafetyNet),
        }
    }

    /// What is still needed once warning signs have been asked for.
    pub(super) fn screened(self) -> Needs {
        Needs(self.0 & !Needs::SCREEN)
    }

    fn netted(self, net: bool) -> Needs {
        if net { Needs(self.0 & !Needs::NET) } else { self }
    }

    /// Whether warning signs must be asked for.
    pub(super) fn screen(self) -> bool {
        self.0 & Needs::SCREEN != 0
    }

    /// Whether a safety net must be given.
    pub(super) fn net(self) -> bool {
        self.0 & Needs::NET != 0
    }

    /// Whether an emergency must be met.
    pub(super) fn meet(self) -> bool {
        self.0 & Needs::MEET != 0
    }

    /// Whether anything is needed.
    pub(super) fn any(self) -> bool {
        self.0 != 0
    }

    /// Its number among the sets of needs.
    pub(super) fn number(self) -> usize {
        usize::from(self.0)
    }
}

impl From<usize> for Needs {
    fn from(number: usize) -> Needs {
        Needs(number as u8 & (Needs::COUNT as u8 - 1))
    }
}

/// Credit earned and the safety gate so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tally {
    /// Credits less costs.
    pub raw: i32,
    /// Credits of the present visit.
    pub earned: Earned,
    screened: bool,
    net: bool,
    /// There is an emergency in this visit, and whether the same-day route has been taken.
    emergency: bool,
    met: bool,
    /// A sign of an emergency has been told.
    alarm: bool,
    failed: u8,
}

impl Tally {
    /// Folds in one event.
    pub fn event(&mut self, case: &Case, event: Event) {
        match event {
            Event::VisitBegan(_) => {
                self.earned = Earned::default();
                (self.net, self.emergency, self.met) = (false, false, false);
            }
            Event::Emergency => self.emergency = true,
            Event::Said(say) => self.alarm |= case.scenario[say].tells & case.alarms() != 0,
            Event::Replied(reply) => self.alarm |= case.scenario[reply].say.tells & case.alarms() != 0,
            Event::Judged(act, judged) => self.act(&case.scenario[act], judged.verdict),
            Event::VisitEnded(visit) => self.gate(case, visit),
            _ => {}
        }
    }

    /// Everything but the credit: what can still matter.
    pub(super) fn prospects(&self) -> Tally {
        Tally { raw: 0, ..*self }
    }

    /// The safety gate so far, without any credit.
    pub fn safety(&self) -> Tally {
        Tally { raw: 0, earned: Earned::default(), ..*self }
    }

    /// Whether the gate is passed so far.
    pub fn passes(&self) -> bool {
        self.failed == 0
    }

    /// Why the gate is not passed.
    pub fn failures(&self) -> impl Iterator<Item = Failure> {
        Failure::ALL.into_iter().filter(|failure| self.failed >> *failure as u8 & 1 == 1)
    }

    /// What an act adds now.
    pub fn credit(&self, act: &Act, verdict: Verdict) -> i32 {
        let gain = act.does.map_or(0, |item| self.earned.gain(item, worth(act, verdict)));
        i32::from(gain) - i32::from(cost(act, verdict))
    }

    fn act(&mut self, act: &Act, verdict: Verdict) {
        self.raw += self.credit(act, verdict);
        if let Some(item) = act.does {
            self.earned.add(item, worth(act, verdict));
        }
        if act.manner == Manner::Refer && !self.screened && !self.alarm {
            self.fail(Failure::ReferredUnasked);
        }
        if act.safety == Some(Safety::Missed) && self.emergency {
            self.fail(Failure::EmergencyMissed);
        }
        self.met |= act.safety == Some(Safety::Met) && self.alarm;
        self.screened |= act.safety == Some(Safety::Screened);
        self.net |= act.manner == Manner::SafetyNet;
    }

    fn gate(&mut self, case: &Case, visit: VisitIx) {
        let needs = self.needs(case, visit);
        let failures = [
            (needs.screen(), Failure::NotScreened),
            (needs.net(), Failure::NoSafetyNet),
            (needs.meet(), Failure::EmergencyMissed),
        ];
        failures.into_iter().filter(|(failed, _)| *failed).for_each(|(_, failure)| self.fail(failure));
    }

    /// What the gate still needs before the visit ends.
    pub(super) fn needs(&self, case: &Case, visit: VisitIx) -> Needs {
        if self.met && self.emergency {
            return Needs(0);
        }
        let needs = Needs::of(case, visit, self.emergency);
        let needs = if self.screened { needs.screened() } else { needs };
        needs.netted(self.net)
    }

    fn fail(&mut self, failure: Failure) {
        self.failed |= 1 << failure as u8;
    }
}
