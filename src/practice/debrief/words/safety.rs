//! What became of safety, in words.

use super::turns;
use crate::look::locale::Locale;
use crate::model::scenario::Needs;
use crate::model::scenario::words::WarningSign;
use crate::practice::debrief::{Safety, SafetyStep, Standing, TurnNumber};
use crate::practice::phrases;

/// How safety stands, in one sentence.
pub fn safety_head(safety: &Safety, locale: &Locale) -> String {
    let did = |step: &SafetyStep| matches!(step, SafetyStep::Asked(_) | SafetyStep::Net | SafetyStep::Sent);
    let did_nothing = !safety.turns.iter().flat_map(|turn| &turn.steps).any(did);
    locale.text(match (safety.standing, safety.late) {
        (Standing::Kept, false) => "safety-kept",
        (Standing::Kept, true) => "safety-kept-late",
        (Standing::Incomplete, _) if did_nothing => "safety-none",
        (Standing::Incomplete, _) => "safety-incomplete",
        (Standing::Lost, _) => "safety-lost",
    })
}

/// What was left out, line by line: the illness by its name, the signs that were not asked for, the net.
pub fn safety_gaps(safety: &Safety, locale: &Locale) -> Vec<String> {
    let mut lines = Vec::new();
    if safety.standing == Standing::Lost {
        lines.push(match &safety.illness {
            Some(illness) => locale.format("safety-missed-illness", &[("illness", illness.as_str().into())]),
            None => locale.text("safety-missed"),
        });
    } else if let Some(illness) = &safety.illness {
        lines.push(locale.format("safety-met-illness", &[("illness", illness.as_str().into())]));
    }
    if !safety.unasked.is_empty() {
        let signs = signs(safety.unasked.iter().copied(), locale);
        lines.push(locale.format("safety-unasked", &[("signs", signs.into())]));
    }
    lines.extend(safety.no_net.then(|| locale.text("safety-no-net")));
    if !safety.went_on.is_empty() {
        lines.push(locale.format("safety-went-on", &[("turns", turns(&safety.went_on, locale).into())]));
    }
    lines.extend((safety.standing == Standing::Incomplete && !safety.emergency).then(|| locale.text("safety-luck")));
    lines
}

/// What the turns did about safety, turn by turn.
pub fn safety_turns(safety: &Safety, locale: &Locale) -> Vec<(TurnNumber, String)> {
    let lines = safety.turns.iter().map(|of| (of.turn, safety_steps(&of.steps, locale).join(" ")));
    lines.collect()
}

/// What a turn did about safety, a sentence each.
pub fn safety_steps(steps: &[SafetyStep], locale: &Locale) -> Vec<String> {
    let sentence = |step: &SafetyStep| {
        let with = |id: &str, what: String| locale.format(id, &[("what", what.into())]);
        match step {
            SafetyStep::Asked(asked) => with("safety-step-asked", signs(asked.iter(), locale)),
            SafetyStep::PassedOver(signs) => with("safety-step-passed-over", self::signs(signs.iter(), locale)),
            SafetyStep::LookedAt => locale.text("safety-step-looked-at"),
            SafetyStep::WentOn => locale.text("safety-step-went-on"),
            SafetyStep::Net => locale.text("safety-step-net"),
            SafetyStep::TooEarly => locale.text("safety-step-too-early"),
            SafetyStep::Alarm => locale.text("safety-step-alarm"),
            SafetyStep::PutOff => locale.text("safety-step-put-off"),
            SafetyStep::Sent => locale.text("safety-step-sent"),
            SafetyStep::Warned(_) => locale.text("safety-step-warned"),
            SafetyStep::LeftOpen(open) => {
                locale.format("safety-step-left-open", &[("send", if open.send { "yes".into() } else { "no".into() })])
            }
        }
    };
    steps.iter().map(sentence).collect()
}

/// What is still open, as part of a sentence. That there is an emergency is not told by it.
pub fn needs(open: Needs, locale: &Locale) -> String {
    let ask = (!open.ask.is_empty()).then(|| {
        let signs = signs(open.ask.iter(), locale);
        locale.format("safety-open-ask", &[("signs", signs.into())])
    });
    let net = open.net.then(|| locale.text("safety-open-net"));
    let only_help = open.ask.is_empty() && !open.net;
    let send = only_help.then(|| locale.text("safety-open-send"));
    ask.into_iter().chain(net).chain(send).collect::<Vec<_>>().join("; ")
}

fn signs(signs: impl Iterator<Item = WarningSign>, locale: &Locale) -> String {
    let names = signs.map(|sign| phrases::warning_sign(sign, locale));
    phrases::list(names.collect(), locale)
}
