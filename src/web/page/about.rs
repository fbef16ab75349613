//! About: what this is, where it comes from, and what is not claimed.

use maud::{Markup, html};

use super::{Course, head, leave};
use crate::look::locale::Locale;

/// Heads and texts, in their order.
fn parts(course: Course) -> [(&'static str, Vec<&'static str>); 4] {
    let data = if course.keeps { "web-course-data" } else { "web-about-data" };
    [
        ("about-what", vec!["about-what-text"]),
        ("about-sources", vec!["about-paper", "about-talk", "web-about-rules"]),
        ("about-claims", vec![course.claims("library-claims"), "about-reviewed", "about-made-up"]),
        ("about-licence", vec!["web-about-licence", data]),
    ]
}

pub fn about(course: Course, locale: &Locale) -> Markup {
    html! {
        div.page data-scene="about" {
            (head(&locale.text("app-name")))
            p.quiet { (locale.format("about-version", &[("version", env!("CARGO_PKG_VERSION").into())])) }
            @for (title, texts) in parts(course) {
                section {
                    h2 { (locale.text(title)) }
                    @for text in texts { p { (locale.text(text)) } }
                }
            }
            p.tools.on { (leave(locale)) }
        }
    }
}
