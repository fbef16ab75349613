//! About: what this is, where it comes from, and what is not claimed.

use maud::{Markup, html};

use super::{head, leave};
use crate::look::locale::Locale;

/// Heads and texts, in their order.
const PARTS: [(&str, &[&str]); 4] = [
    ("about-what", &["about-what-text"]),
    ("about-sources", &["about-paper", "about-talk", "web-about-rules"]),
    ("about-claims", &["library-claims", "about-reviewed", "about-made-up"]),
    ("about-licence", &["web-about-licence", "web-about-data"]),
];

pub fn about(locale: &Locale) -> Markup {
    html! {
        div.page data-scene="about" {
            (head(&locale.text("app-name")))
            p.quiet { (locale.format("about-version", &[("version", env!("CARGO_PKG_VERSION").into())])) }
            @for (title, texts) in PARTS {
                section {
                    h2 { (locale.text(title)) }
                    @for text in texts { p { (locale.text(text)) } }
                }
            }
            p.tools.on { (leave(locale)) }
        }
    }
}
