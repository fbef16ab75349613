//! The library: whom to meet.

use maud::{Markup, html};

use super::{Course, hand_in, head, picture, primary, secondary};
use crate::class::assignment::{Student, Terms};
use crate::look::locale::Locale;
use crate::look::portrait::Mood;
use crate::model::scenario::words::Cue;
use crate::practice::logbook::{Reminder, words};
use crate::practice::phrases;
use crate::practice::view::{Card, Facet, Library, Progress, Sought};

/// `given` is what a class has been given, and who of it plays.
pub fn library(
    library: &Library,
    sought: &Sought,
    reminder: Option<&Reminder>,
    given: Option<(&Terms, &Student)>,
    course: Course,
    locale: &Locale,
) -> Markup {
    let (facets, found) = (library.facets(sought), library.sought(sought));
    html! {
        div.page data-scene="library" {
            (head(&locale.text("app-name")))
            nav.tools aria-label=(locale.text("app-name")) {
                @for page in ["logbook", "settings", "about"] {
                    (secondary(&locale.text(&format!("library-{page}")), "show", page, None))
                }
            }
            @match given {
                Some((terms, student)) => (self::given(terms, student, locale)),
                None => p.quiet { (locale.text("library-lead")) },
            }
            @if let Some(reminder) = reminder.filter(|_| given.is_none()) { (remind(reminder, locale)) }
            @if library.cards.is_empty() { p { (locale.text("library-empty")) } }
            @if !facets.is_empty() { (seek(library, &facets, sought, &found, locale)) }
            div.cards {
                @for (at, shown) in found.into_iter().enumerate() { (card(shown, at == 0, given.is_none() && !course.keeps, locale)) }
            }
            @if library.cards.iter().any(|card| card.review.by.is_empty()) {
                p.quiet { (locale.text("library-unreviewed")) }
            }
            p.quiet { (locale.text(course.claims("library-claims"))) }
        }
    }
}

/// By what somebody can be looked for; each acts at once.
fn seek(
    library: &Library,
    facets: &[(Facet, Vec<String>)],
    sought: &Sought,
    found: &[&Card],
    locale: &Locale,
) -> Markup {
    html! {
        form.seek aria-label=(locale.text("library-seek")) {
            @for (facet, values) in facets {
                @let name = facet.name();
                @let chosen = sought.of(*facet);
                label {
                    (phrases::facet(*facet, locale))
                    select name=(name) data-do="seek" {
                        option value="" { (locale.text("library-seek-any")) }
                        @for value in values {
                            option value=(value) selected[Some(value.as_str()) == chosen] {
                                (phrases::sought(*facet, value, library, locale))
                            }
                        }
                    }
                }
            }
        }
        @if found.len() < library.cards.len() {
            p.tools {
                span.quiet { (phrases::shown(found, library, locale)) }
                (secondary(&locale.text("library-seek-all"), "seek", "", None))
            }
        }
    }
}

/// That it is time to practise, as somebody has wished, and what with.
fn remind(reminder: &Reminder, locale: &Locale) -> Markup {
    let [go, why] = words::today(&reminder.today, locale);
    let (what, whom) = super::asks(&reminder.today);
    html! {
        section {
            p { (words::reminder(reminder, locale)) }
            p.quiet { (why) }
            p.tools { (secondary(&go, what, whom, None)) }
        }
    }
}

fn given(terms: &Terms, student: &Student, locale: &Locale) -> Markup {
    html! {
        p { (locale.format("assigned-as", &[("student", student.as_str().into())])) " " (terms.words(locale).join(" ")) }
        p.tools {
            (hand_in(locale))
            (secondary(&locale.text("assigned-else"), "who-else", "", None))
        }
    }
}

/// `leads` says whether it can be played with a room: not where a class has been given it, nor in a course.
fn card(card: &Card, is_first: bool, leads: bool, locale: &Locale) -> Markup {
    let meet = phrases::meet(card, locale);
    html! {
        article.card {
            (picture::bust(&card.person.look, Cue::Neutral, Mood::default()))
            div {
                h2 { (card.person.name) }
                p { (card.title) }
                p.facts { (phrases::card(card, locale)) }
                @if !card.review.by.is_empty() { p.quiet { (phrases::review(&card.review, locale)) } }
                p { (phrases::progress(&card.progress, locale)) }
                p.tools {
                    @if is_first { (primary(&meet, "open", &card.scenario)) }
                    @else { button.primary type="button" data-do="open" data-value=(card.scenario) { (meet) } }
                    @if matches!(card.progress, Progress::Begun { .. }) {
                        (secondary(&locale.text("library-anew"), "anew", &card.scenario, None))
                    }
                    @if leads { (secondary(&locale.text("workshop-title"), "workshop", &card.scenario, None)) }
                }
            }
        }
    }
}
