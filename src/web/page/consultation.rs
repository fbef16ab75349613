//! The consultation: the patient, what is said, what you can say, and what helps.

use maud::{Markup, html};

use super::{Course, link, picture, primary, secondary, sheet};
use crate::look::locale::Locale;
use crate::practice::debrief;
use crate::practice::phrases;
use crate::practice::view::{Briefing, Consultation, Expectation, OfferedLine, Over};

/// `briefing` is what was read before it.
pub fn consultation(now: &Consultation, briefing: &Briefing, course: Course, locale: &Locale) -> Markup {
    html! {
        div.consultation data-scene="consultation" {
            (bar(now, locale))
            div.beside {
                (picture::room(now))
                p.cue { (phrases::cue(&now.person, now.cue, locale)) }
            }
            div.talk {
                (speech(now))
                (looking_back(now, locale))
                (choice(now, course, locale))
                p.tools { (aids(now, locale)) }
                @if let Some(rewound) = now.aids.as_ref().and_then(|aids| aids.rewound.as_ref()) {
                    (sheet::both(rewound, now, locale))
                }
                (sheet::history(now, locale))
                (sheet::notes(briefing, locale))
            }
        }
    }
}

/// Who it is, which visit, and how much time is left.
fn bar(now: &Consultation, locale: &Locale) -> Markup {
    let left = match now.over {
        Some(_) => locale.text("consultation-over"),
        None => {
            let left = u32::from(now.budget.saturating_sub(now.turns));
            locale.format("play-turns", &[("left", left.into())])
        }
    };
    html! {
        header.bar {
            h1 #head tabindex="-1" { (now.person.name) }
            span.facts { (phrases::visit_head(&now.visit, locale)) }
            span.facts { (left) }
            (super::leave(locale))
        }
    }
}

/// What has just been said; who speaks is named where it is not the patient alone.
fn speech(now: &Consultation) -> Markup {
    let is_named = now.speech.iter().any(|said| !said.patient);
    html! {
        div.speech {
            @for (at, said) in now.speech.iter().enumerate() {
                @let is_other = at == 0 || now.speech[at - 1].speaker != said.speaker;
                p {
                    @if is_named && is_other { b.speaker { (said.speaker) } " " }
                    (said.text)
                }
            }
        }
    }
}

/// What came of what was expected, what the coach asks, a last chance, and what goes through the person's mind.
fn looking_back(now: &Consultation, locale: &Locale) -> Markup {
    let aids = now.aids.as_ref();
    html! {
        @if let Some(expected) = aids.and_then(|aids| aids.expected) {
            p.quiet { (phrases::expected(expected, &now.person, locale)) }
        }
        @if let Some(coach) = aids.and_then(|aids| aids.coach.as_ref()) {
            p.coach #coach { b { (locale.text("consultation-coach")) } " " (locale.text(coach)) }
        }
        @if let Some(thought) = aids.and_then(|aids| aids.thought.as_ref()) {
            div.thought #thought {
                @for line in phrases::thought(thought, &now.person, locale) { p { (line) } }
            }
        }
        @if let Some(open) = now.open {
            p.warn { (locale.format("play-last-chance", &[("what", debrief::needs(open, locale).into())])) }
        }
    }
}

/// What the trainee does next: writes their own line, says what they expect, chooses a line, or goes on.
fn choice(now: &Consultation, course: Course, locale: &Locale) -> Markup {
    let picked = now.picked.and_then(|picked| now.lines.get(picked));
    match (&now.aids, picked, &now.over) {
        (_, _, Some(over)) => self::over(over, locale),
        (Some(aids), _, None) if aids.own_first => own(course, locale),
        (Some(_), Some(line), None) => expectation(now, line, locale),
        _ => lines(now, locale),
    }
}

/// The lines on offer.
fn lines(now: &Consultation, locale: &Locale) -> Markup {
    html! {
        h2 #lines tabindex="-1" { (locale.text("consultation-you")) }
        @if let Some(own) = now.aids.as_ref().and_then(|aids| aids.own.as_ref()) {
            p.quiet { (debrief::own_line(own, locale)) }
        }
        ol.lines {
            @for (at, line) in now.lines.iter().enumerate() {
                li { (offered(at, line, "choose", &at.to_string(), now.picked == Some(at), locale)) }
            }
        }
        @if let Some(picked) = now.picked {
            p.tools { (primary(&locale.text("consultation-say"), "choose", &picked.to_string())) }
        }
    }
}

/// A line that can be chosen; the number before it is the key that chooses it.
pub(super) fn offered(
    at: usize,
    line: &OfferedLine,
    action: &str,
    value: &str,
    is_picked: bool,
    locale: &Locale,
) -> Markup {
    let number = at + 1;
    html! {
        button.line.picked[is_picked] type="button" data-do=(action) data-value=(value) data-key=(number)
            aria-pressed=[is_picked.then_some("true")] {
            span.number aria-hidden="true" { (number) }
            span {
                @if let Some(deed) = &line.deed { span.deed { "[" (deed) "]" } " " }
                @if let Some(say) = &line.say { (say) }
                @if let Some(ends) = phrases::ends(line, locale) { " " span.ends { "(" (ends) ")" } }
            }
        }
    }
}

/// The way on, when the visit is over.
fn over(over: &Over, locale: &Locale) -> Markup {
    let (words, go) = match over {
        Over::NextVisit => ("play-over-visit", "consultation-next"),
        Over::Course => ("play-over-course", "consultation-debrief"),
    };
    html! {
        p.quiet #lines tabindex="-1" { (locale.text(words)) }
        p.tools { (primary(&locale.text(go), "proceed", "")) }
    }
}

/// A field for one's own words, before the lines are shown.
fn own(course: Course, locale: &Locale) -> Markup {
    html! {
        form data-do="say-first" {
            h2 #lines tabindex="-1" { (locale.text("own-ask")) }
            div.field {
                label for="own" { (locale.text("own-hint")) }
                textarea #own name="own" rows="3" maxlength="2000" {}
            }
            (course.own_words(locale))
            p.tools {
                button.primary type="submit" { (locale.text("own-keep")) }
                (secondary(&locale.text("own-pass"), "pass", "", None))
            }
        }
    }
}

/// The picked line, and what it will do.
fn expectation(now: &Consultation, line: &OfferedLine, locale: &Locale) -> Markup {
    html! {
        p.you { b { (locale.text("own-would-say")) } " " (phrases::line(line)) }
        h2 #lines tabindex="-1" { (locale.format("expect-ask", &phrases::of(&now.person))) }
        ol.lines {
            @for (at, expectation) in Expectation::ALL.into_iter().enumerate() {
                @let name = expectation.name();
                @let say = locale.format(&format!("expect-{name}"), &phrases::of(&now.person));
                @let line = OfferedLine { say: Some(say), deed: None, ends: Default::default() };
                li { (offered(at, &line, "expect", name, false, locale)) }
            }
        }
        p { (link(&locale.text("expect-other"), "put-back", "")) }
    }
}

/// What helps in practice.
fn aids(now: &Consultation, locale: &Locale) -> Markup {
    let is_choosing = now.over.is_none() && now.picked.is_none();
    let aids = now.aids.as_ref().filter(|aids| is_choosing && !aids.own_first);
    html! {
        @if now.can_go_back { (secondary(&locale.text("consultation-back"), "back", "", Some("b"))) }
        @if let Some(aids) = aids {
            @if aids.coach.is_none() { (secondary(&locale.text("consultation-coach-ask"), "coach", "", Some("c"))) }
            @if aids.thought.is_none() { (secondary(&locale.text("consultation-thought-ask"), "thought", "", Some("t"))) }
        }
    }
}
