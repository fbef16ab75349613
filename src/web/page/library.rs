//! The library: whom to meet.

use maud::{Markup, html};

use super::{head, picture, primary, secondary};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::debrief::points;
use crate::practice::phrases;
use crate::practice::view::{Card, Library, Progress};

pub fn library(library: &Library, title: &str, locale: &Locale) -> Markup {
    html! {
        div.page data-scene="library" {
            (head(title))
            nav.tools aria-label=(locale.text("app-name")) {
                @for page in ["logbook", "settings", "about"] {
                    (secondary(&locale.text(&format!("library-{page}")), "show", page, None))
                }
            }
            p.quiet { (locale.text("library-lead")) }
            @if library.cards.is_empty() { p { (locale.text("library-empty")) } }
            div.cards {
                @for (at, shown) in library.cards.iter().enumerate() { (card(shown, at == 0, locale)) }
            }
            @if library.cards.iter().any(|card| card.review.by.is_empty()) {
                p.quiet { (locale.text("library-unreviewed")) }
            }
            p.quiet { (locale.text("library-claims")) }
        }
    }
}

fn card(card: &Card, is_first: bool, locale: &Locale) -> Markup {
    let visits = locale.format("library-visits", &[("n", u32::from(card.visits).into())]);
    let decisions = locale.format("library-decisions", &[("n", u32::from(card.decisions).into())]);
    let person = format!("{}, {}", card.person.age, card.person.occupation);
    let facts = [person, phrases::difficulty(card.difficulty, locale), visits, decisions];
    let facts: Vec<_> = facts.into_iter().chain(card.language.clone()).collect();
    let name = [("name", card.person.first_name.as_str().into())];
    let meet = match card.progress {
        Progress::Begun { .. } => "library-continue",
        Progress::Finished { .. } => "library-again",
        Progress::New | Progress::Changed => "library-meet",
    };
    let meet = locale.format(meet, &name);
    html! {
        article.card {
            (picture::bust(&card.person.look, Cue::Neutral, Mood::default()))
            div {
                h2 { (card.person.name) }
                p { (card.title) }
                p.facts { (facts.join(" · ")) }
                @if !card.review.by.is_empty() { p.quiet { (phrases::review(&card.review, locale)) } }
                p { (progress(&card.progress, locale)) }
                p.tools {
                    @if is_first { (primary(&meet, "open", &card.scenario)) }
                    @else { button.primary type="button" data-do="open" data-value=(card.scenario) { (meet) } }
                    @if matches!(card.progress, Progress::Begun { .. }) {
                        (secondary(&locale.text("library-anew"), "anew", &card.scenario, None))
                    }
                }
            }
        }
    }
}

fn progress(progress: &Progress, locale: &Locale) -> String {
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
