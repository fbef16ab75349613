//! The briefing: what is known before the visit, and what it is for.

use maud::{Markup, html};

use super::{head, leave, picture, primary, section, switch};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::phrases;
use crate::practice::view::{Briefing, Practice, ScaleScore};

/// `practice` is how they want to practise; `None` in an exam.
pub fn briefing(briefing: &Briefing, practice: Option<Practice>, locale: &Locale) -> Markup {
    let person = &briefing.person;
    let visit = format!("{} · {}", phrases::visit_head(&briefing.visit, locale), briefing.visit.title);
    html! {
        div.page data-scene="briefing" {
            header.card {
                (picture::bust(&person.look, Cue::Neutral, Mood::default()))
                div {
                    (head(&person.name))
                    p.facts { (person.age) ", " (person.occupation) }
                    p.facts { (visit) }
                }
            }
            // Before everything else, so that nobody scrolls past it.
            @if briefing.visit.number == 1 {
                (section(&locale.text("play-warnings"), &briefing.warnings))
                p.quiet { (phrases::review(&briefing.review, locale)) }
            }
            (section(&locale.text("play-referral"), briefing.referral.as_slice()))
            @if !briefing.intake.is_empty() {
                section {
                    h2 { (locale.text("play-intake")) }
                    dl.intake { @for score in &briefing.intake { (scale(score, locale)) } }
                }
            }
            section {
                h2 { (locale.text("play-task")) }
                p { (briefing.task) }
                p.quiet { (locale.format("play-behaviour", &[("behaviour", briefing.behaviour.as_str().into())])) }
                p.quiet { (locale.format("play-budget", &[("n", u32::from(briefing.budget).into())])) }
            }
            @if let Some(practice) = practice {
                section {
                    h2 { (locale.text("practise-head")) }
                    p.quiet { (locale.text("practise-lead")) }
                    p.tools {
                        (switch(&locale.text("practise-own"), "writes-first", practice.own_first))
                        (switch(&locale.text("practise-expect"), "expects", practice.expects))
                    }
                }
            }
            p.tools.on {
                (primary(&locale.text("briefing-begin"), "proceed", ""))
                (leave(locale))
            }
        }
    }
}

/// A score on its scale: a bar over the whole range, without bands that nobody has validated.
fn scale(score: &ScaleScore, locale: &Locale) -> Markup {
    let (low, high) = score.scale.range();
    let part = 100.0 * f32::from(score.score.saturating_sub(low)) / f32::from((high - low).max(1));
    let words =
        [("score", u32::from(score.score).into()), ("low", u32::from(low).into()), ("high", u32::from(high).into())];
    html! {
        dt { (phrases::scale(score.scale, locale)) }
        dd.scalebar {
            span.track aria-hidden="true" { i style=(format!("width:{part:.0}%")) {} }
            " " (locale.format("briefing-score", &words))
        }
    }
}
