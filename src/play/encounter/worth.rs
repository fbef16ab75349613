//! What a line is worth at a moment: one price, by how it landed on the whole.

use super::{Case, Encounter};
use crate::model::rubric::ItemKind;
use crate::model::scenario::wire::Safety;
use crate::model::scenario::words::{Bid, Manner, Verdict};
use crate::model::scenario::{Act, LineIx, Needs};

/// What a line is worth, if it lands so.
///
/// Only a line that does something of the rubric earns, and the same thing earns once: a line that has been said, a sign
/// that has been asked for, a net that has been given add nothing until there is something new to ask or to say.
pub(super) fn worth(case: &Case, before: &Encounter, line: LineIx, verdict: Verdict) -> i16 {
    let prices = &case.model.prices;
    let acts = case.scenario.acts_of(line);
    let alarm = case.alarm_told(&before.state);
    let price = match verdict {
        _ if alarm && acts.iter().any(|act| act.safety == Some(Safety::Missed)) => &prices.danger,
        Verdict::Harmful if is_risk(case, before, acts) => &prices.risk,
        Verdict::Harmful if acts.iter().any(|act| act.dont.is_some()) => &prices.dont,
        Verdict::Landed | Verdict::Neutral if before.is_last_chance(case) => {
            let open = Needs::open(case, before);
            match acts.iter().any(|act| open.are_served_by(act)) {
                true => &prices.late,
                false => return 0,
            }
        }
        Verdict::Landed | Verdict::Neutral if !acts.iter().any(|act| earns(before, line, act)) => return 0,
        Verdict::Landed | Verdict::Neutral | Verdict::Mistimed | Verdict::Harmful => prices.landing(verdict),
    };
    price.worth
}

/// Whether a line that does harm does it about safety: by what it says of it, or by going on where something new in the body
/// has just been told. Sending somebody on who need not go is too much of it, and no risk.
fn is_risk(case: &Case, before: &Encounter, acts: &[Act]) -> bool {
    let is_safety = |item| case.rubric.item(item).kind == ItemKind::Safety;
    let sends = acts.iter().any(|act| act.manner == Manner::Refer || act.safety == Some(Safety::Met));
    let goes_on = before.state.context.bid == Some(Bid::NewInTheBody) && !acts.iter().any(Act::looks);
    !sends && (goes_on || acts.iter().any(|act| act.does.is_some_and(is_safety)))
}

/// Whether an act does something of the rubric that has not been done before.
fn earns(before: &Encounter, line: LineIx, act: &Act) -> bool {
    let state = &before.state;
    act.does.is_some()
        && match (act.manner, act.safety) {
            _ if !act.asks.is_empty() => !state.asked.holds(act.asks),
            (Manner::SafetyNet, _) => !state.context.net,
            (Manner::Refer, Some(Safety::Met)) => !state.context.sent,
            _ => !state.has_said(line),
        }
}
