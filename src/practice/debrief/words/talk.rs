//! Ways of talking in words: how often, signs of a shared decision, habits.

use super::turns;
use crate::look::locale::{FluentValue, Locale, decimal};
use crate::practice::debrief::{Band, Habit, Often, Step, Steps, Talk};

/// Ways of talking, line by line, each with how often it was on offer. Ratios only where they mean something.
pub fn talk(talk: &Talk, locale: &Locale) -> Vec<String> {
    let count = |id, often: Often| locale.format(id, &[("n", often.said.into()), ("of", often.offered.into())]);
    let band = |band: Band| FluentValue::from(locale.text(band.message()));
    let mut lines =
        vec![count("report-talk-questions", talk.questions), count("report-talk-reflections", talk.reflections)];
    if let Some((ratio, of)) = talk.ratio() {
        let arguments = [("ratio", decimal(ratio, 1)), ("band", band(of))];
        lines.push(locale.format("report-talk-ratio", &arguments));
    }
    if let Some((share, of)) = talk.complex_share() {
        let arguments = [("share", decimal(share, 0)), ("band", band(of))];
        lines.push(locale.format("report-talk-complex", &arguments));
    }
    lines.push(count("report-talk-partnership", talk.partnership));
    lines.push(count("report-talk-affirmations", talk.affirmations));
    lines.push(count("report-talk-information", talk.information));
    lines.push(count("report-talk-persuasion", talk.persuasion));
    lines
}

/// Signs of the five steps of a shared decision, line by line.
pub fn shared(steps: &Steps, locale: &Locale) -> Vec<String> {
    let line = |step: Step| {
        let seen = steps.of(step);
        let turns = if seen.is_empty() { locale.text("report-step-none") } else { turns(seen, locale) };
        format!("{}: {turns}", locale.text(step.message()))
    };
    Step::ALL.into_iter().map(line).collect()
}

/// A habit in words, with how often and where.
pub fn habit(habit: &Habit, locale: &Locale) -> String {
    let arguments = [
        ("n", FluentValue::from(habit.seen.len() as u32)),
        ("of", habit.of.into()),
        ("turns", turns(&habit.seen, locale).into()),
    ];
    let seen = locale.format("report-habit-seen", &arguments);
    let before = habit.before.map(|(shown, of)| {
        let arguments = [("shown", FluentValue::from(shown)), ("of", of.into())];
        format!(" {}", locale.format("report-habit-before", &arguments))
    });
    format!("{} {seen}{}", locale.text(habit.pattern.message()), before.unwrap_or_default())
}
