//! The frame of every page that is mailed and printed: one HTML file that needs nothing else.

use maud::{DOCTYPE, Markup, PreEscaped, html};

/// How such pages look, most of them.
pub const STYLE: &str = include_str!("sheet.css");

/// A page in a language, with a title in its head, these style sheets, one laid over the other, and what its `main` holds.
pub fn sheet(language: &str, title: &str, styles: &[&str], main: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { @for style in styles { (PreEscaped(style)) } }
            }
            body { main { (main) } }
        }
    };
    page.into_string()
}
