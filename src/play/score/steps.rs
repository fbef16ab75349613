//! What the turns of an attempt did about safety.

use crate::model::scenario::wire::Safety;
use crate::model::scenario::words::{Bid, Manner, Verdict};
use crate::model::scenario::{Act, LineIx, Needs, Signs};
use crate::play::encounter::{Case, Encounter, Event, Taken};

/// Something that a turn did about safety.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Asked for these warning signs, which had not been asked for.
    Asked(Signs),
    /// Said something else where a line on offer asked for these signs, which had not been asked for when the visit ended.
    PassedOver(Signs),
    /// Asked about something new in the body that had just been told, or examined it.
    LookedAt,
    /// Went on from something new in the body that had just been told.
    WentOn,
    /// Gave the safety net.
    Net,
    /// Sent somebody on before there was a reason to.
    TooEarly,
    /// The person told a sign of an emergency.
    Alarm,
    /// Put the alarm off, or explained it away.
    PutOff,
    /// Got help the same day.
    Sent,
    /// Would have ended the visit while this was open; the person gave a last chance.
    Warned(Needs),
    /// Ended the visit while this was open.
    LeftOpen(Needs),
}

/// What a turn did about safety, in order; `unasked` are the signs that had not been asked for in time.
pub(super) fn steps(case: &Case, taken: &Taken, unasked: Signs) -> Vec<Step> {
    let passed_over = passed_over(case, taken).in_both(unasked);
    let passed_over = (!passed_over.is_empty()).then_some(Step::PassedOver(passed_over));
    passed_over.into_iter().chain(done(case, &taken.before, &taken.events)).collect()
}

/// What was done about safety by a line that was said in this moment and had these events, in order.
pub fn done(case: &Case, moment: &Encounter, events: &[Event]) -> Vec<Step> {
    let before = &moment.state;
    let alarm = case.alarm_told(before);
    let mut steps = Vec::new();
    for event in events {
        match *event {
            Event::Judged(act, judged) => {
                let act = &case.scenario[act];
                let asks = act.asks.without(before.asked);
                let found = [
                    (!asks.is_empty(), Step::Asked(asks)),
                    (act.manner == Manner::SafetyNet && !before.context.net, Step::Net),
                    (!alarm && too_early(act, judged.verdict), Step::TooEarly),
                    (act.safety == Some(Safety::Missed) && alarm, Step::PutOff),
                    (act.safety == Some(Safety::Met) && alarm && !before.context.sent, Step::Sent),
                ];
                steps.extend(found.into_iter().filter(|(did, _)| *did).map(|(_, step)| step));
            }
            Event::Said(say) if tells_alarm(case, case.scenario[say].tells, before.told) => steps.push(Step::Alarm),
            Event::Replied(reply) if tells_alarm(case, case.scenario[reply].say.tells, before.told) => {
                steps.push(Step::Alarm);
            }
            Event::Weighed(line, verdict, _) => steps.extend(new_in_the_body(case, moment, line, verdict)),
            Event::Parted(open, _) => steps.push(Step::Warned(open)),
            Event::VisitEnded(_) => {
                let warned = steps.iter_mut().rev().find_map(|step| match *step {
                    Step::Warned(open) => Some((step, open)),
                    _ => None,
                });
                if let Some((step, open)) = warned {
                    *step = Step::LeftOpen(open);
                }
            }
            _ => {}
        }
    }
    steps
}

/// What a line that landed so did about something new in the body that had just been told, where it had.
fn new_in_the_body(case: &Case, moment: &Encounter, line: LineIx, verdict: Verdict) -> Option<Step> {
    if moment.state.context.bid != Some(Bid::NewInTheBody) {
        return None;
    }
    match case.scenario.acts_of(line).iter().any(Act::looks) {
        true => (verdict == Verdict::Landed).then_some(Step::LookedAt),
        false => verdict.is_ill().then_some(Step::WentOn),
    }
}

/// The signs that lines on offer would have asked for, where the line that was said did nothing about what was open.
fn passed_over(case: &Case, taken: &Taken) -> Signs {
    let open = Needs::open(case, &taken.before);
    if case.scenario.acts_of(taken.line).iter().any(|act| open.are_served_by(act)) {
        return Signs::NONE;
    }
    let offered = taken.before.offered(case);
    let asks = offered.iter().flat_map(|line| case.scenario.acts_of(*line)).map(|act| act.asks.in_both(open.ask));
    asks.fold(Signs::NONE, Signs::with)
}

fn too_early(act: &Act, verdict: Verdict) -> bool {
    act.manner == Manner::Refer && act.dont.is_none() && verdict == Verdict::Harmful
}

fn tells_alarm(case: &Case, tells: u64, told: u64) -> bool {
    tells & case.alarms() & !told != 0
}
