//! Phrases that terminal, app and reports share: pieces of view models in words.

use crate::look::locale::{FluentValue, Locale};
use crate::model::rubric::Phase;
use crate::model::scenario::words::{Cue, Difficulty, Manner, Stage, Verdict, WarningSign};
use crate::model::scenario::{CommonLevel, RealScale};
use crate::practice::view::{
    Card, Ends, Expected, Facet, Library, OfferedLine, Person, Progress, Review, ScaleScore, Thought, VisitHead,
};

/// A line as one text; deeds come first, in brackets.
pub fn line(line: &OfferedLine) -> String {
    match (&line.deed, &line.say) {
        (Some(deed), Some(say)) => format!("[{deed}] {say}"),
        (Some(deed), None) => format!("[{deed}]"),
        (None, say) => say.clone().unwrap_or_default(),
    }
}

/// A list as part of a sentence: with commas, and a word before the last.
pub fn list(mut parts: Vec<String>, locale: &Locale) -> String {
    let last = parts.pop().unwrap_or_default();
    match parts.is_empty() {
        true => last,
        false => format!("{} {} {last}", parts.join(", "), locale.text("list-and")),
    }
}

/// A line as it is offered: with a mark where the visit ends with it.
pub fn offered(line: &OfferedLine, locale: &Locale) -> String {
    let ends = ends(line, locale).map(|ends| format!(" ({ends})"));
    format!("{}{}", self::line(line), ends.unwrap_or_default())
}

/// A mark beside a line with which the visit ends; nothing beside others.
pub fn ends(line: &OfferedLine, locale: &Locale) -> Option<String> {
    match line.ends {
        Ends::Never => None,
        Ends::Perhaps => Some(locale.text("line-may-end")),
        Ends::Always => Some(locale.text("line-ends")),
    }
}

/// The message that stands for a word of a closed list.
fn word(list: &str, name: &str) -> String {
    format!("{list}-{}", name.to_lowercase())
}

/// How a line landed.
pub fn verdict(verdict: Verdict, locale: &Locale) -> String {
    locale.text(&word("verdict", verdict.name()))
}

/// How an act is done.
pub fn manner(manner: Manner, locale: &Locale) -> String {
    locale.text(&word("manner", manner.name()))
}

/// A stage of change.
pub fn stage(stage: Stage, locale: &Locale) -> String {
    locale.text(&word("stage", stage.name()))
}

/// What is asked for before pain is taken to be benign.
pub fn warning_sign(sign: WarningSign, locale: &Locale) -> String {
    locale.text(&word("sign", sign.name()))
}

/// A part of the process of care.
pub fn phase(phase: Phase, locale: &Locale) -> String {
    locale.text(&word("phase", phase.name()))
}

/// How hard a scenario is.
pub fn difficulty(difficulty: Difficulty, locale: &Locale) -> String {
    locale.text(&word("difficulty", difficulty.name()))
}

/// A level that everybody has.
pub fn level(level: CommonLevel, locale: &Locale) -> String {
    match level {
        CommonLevel::Readiness => locale.text("curve-readiness"),
        level => locale.text(&word("level", level.name())),
    }
}

/// Who a message is about: the pronoun, and the name they are called by.
pub fn of(person: &Person) -> [(&'static str, FluentValue<'_>); 2] {
    [("pronoun", person.pronouns.name().into()), ("name", FluentValue::from(person.first_name.as_str()))]
}

/// What a person's body does.
pub fn cue(person: &Person, cue: Cue, locale: &Locale) -> String {
    locale.format(&word("cue", cue.name()), &of(person))
}

/// What goes through a person's mind, whether they have said it, and why the last line moved them as it did.
pub fn thought(thought: &Thought, person: &Person, locale: &Locale) -> Vec<String> {
    let [pronoun, name] = of(person);
    let kind = match (thought.fear, thought.told) {
        (true, true) => "thought-fear-told",
        (true, false) => "thought-fear",
        (false, true) => "thought-belief-told",
        (false, false) => "thought-belief",
    };
    let mut lines = vec![locale.quoted(&thought.text), locale.format(kind, &[pronoun, name])];
    lines.extend(
        thought.because.as_ref().map(|because| locale.format("thought-because", &[("because", because.into())])),
    );
    lines
}

/// What was expected of a line, and what it did.
pub fn expected(expected: Expected, person: &Person, locale: &Locale) -> String {
    let words = |of: &str, what: crate::practice::view::Expectation| {
        locale.format(&format!("{of}-{}", what.name()), &self::of(person))
    };
    let arguments = [
        ("expected", words("expected", expected.expected).into()),
        ("happened", words("happened", expected.happened).into()),
    ];
    let id = if expected.expected == expected.happened { "expected-right" } else { "expected-wrong" };
    locale.format(id, &arguments)
}

/// Where in the course of care: which visit of how many, and its phase.
pub fn visit_head(visit: &VisitHead, locale: &Locale) -> String {
    let phase = phase(visit.phase, locale);
    let arguments =
        [("number", u32::from(visit.number).into()), ("of", u32::from(visit.of).into()), ("phase", phase.into())];
    locale.format("play-visit", &arguments)
}

/// Who has reviewed a scenario.
pub fn review(review: &Review, locale: &Locale) -> String {
    match (review.by.as_slice(), &review.date) {
        ([], _) => locale.text("play-review-none"),
        (by, None) => locale.format("play-review-by", &[("names", by.join(", ").into())]),
        (by, Some(date)) => {
            locale.format("play-review-by-on", &[("names", by.join(", ").into()), ("date", locale.date(date).into())])
        }
    }
}

/// The name of a scale.
pub fn scale(scale: RealScale, locale: &Locale) -> String {
    locale.text(&word("scale", scale.name()))
}

/// What is to be known of somebody before they are met, in one line.
pub fn card(card: &Card, locale: &Locale) -> String {
    let visits = locale.format("library-visits", &[("n", u32::from(card.visits).into())]);
    let decisions = locale.format("library-decisions", &[("n", u32::from(card.decisions).into())]);
    let person = format!("{}, {}", card.person.age, card.person.occupation);
    let minutes = locale.format("library-minutes", &[("n", card.minutes.into())]);
    let facts = [person, difficulty(card.difficulty, locale), visits, decisions, minutes];
    facts.into_iter().chain(card.language.clone()).collect::<Vec<_>>().join(" · ")
}

/// By what one looks for somebody.
pub fn facet(facet: Facet, locale: &Locale) -> String {
    locale.text(match facet {
        Facet::Stage => "library-seek-stage",
        Facet::Item => "library-seek-item",
        Facet::Minutes => "library-seek-minutes",
        Facet::Language => "library-seek-language",
        Facet::Country => "library-seek-country",
    })
}

/// What one looks for there.
pub fn sought(facet: Facet, value: &str, library: &Library, locale: &Locale) -> String {
    match facet {
        Facet::Stage => locale.text(&word("stage", value)),
        Facet::Item => {
            let mut items = library.cards.iter().flat_map(|card| &card.teaches);
            items.find(|(id, _)| id == value).map_or_else(|| value.into(), |(id, title)| format!("{id} {title}"))
        }
        Facet::Minutes => locale.format("library-minutes", &[("n", value.into())]),
        Facet::Language if value.is_empty() => locale.text("language-name"),
        Facet::Language | Facet::Country => value.into(),
    }
}

/// How many of all are shown.
pub fn shown(of: &[&Card], library: &Library, locale: &Locale) -> String {
    let n = |n: usize| FluentValue::from(n as u32);
    locale.format("library-sought", &[("n", n(of.len())), ("of", n(library.cards.len()))])
}

/// What meeting somebody is called, by how far the trainee has come with them.
pub fn meet(card: &Card, locale: &Locale) -> String {
    let id = match card.progress {
        Progress::Begun { .. } => "library-continue",
        Progress::Finished { .. } => "library-again",
        Progress::New | Progress::Changed => "library-meet",
    };
    locale.format(id, &[("name", card.person.first_name.as_str().into())])
}

/// How far the trainee has come with somebody.
pub fn progress(progress: &Progress, locale: &Locale) -> String {
    match progress {
        Progress::New => locale.text("library-new"),
        Progress::Changed => locale.text("library-changed"),
        Progress::Begun { visit, turns } => {
            locale.format("library-begun", &[("visit", u32::from(*visit).into()), ("turns", u32::from(*turns).into())])
        }
        Progress::Finished { times, best } => {
            let best = best.map_or_else(|| "–".into(), points);
            locale.format("library-finished", &[("times", u32::from(*times).into()), ("best", best.into())])
        }
    }
}

/// A number of the score, with a minus that is one.
pub fn points(score: i32) -> String {
    score.to_string().replace('-', "−")
}

/// A score on its scale, with the scale's range.
pub fn scale_score(score: &ScaleScore, locale: &Locale) -> String {
    let (low, high) = score.scale.range();
    let arguments = [
        ("name", scale(score.scale, locale).into()),
        ("score", u32::from(score.score).into()),
        ("low", u32::from(low).into()),
        ("high", u32::from(high).into()),
    ];
    locale.format("play-score", &arguments)
}
