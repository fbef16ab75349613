//! Who plays, where a class has been given something to play.

use maud::{Markup, html};

use super::{head, secondary};
use crate::class::assignment::Terms;
use crate::look::locale::Locale;

pub fn who(terms: &Terms, title: &str, locale: &Locale) -> Markup {
    html! {
        div.page data-scene="who" {
            (head(title))
            nav.tools aria-label=(locale.text("app-name")) {
                @for page in ["settings", "about"] {
                    (secondary(&locale.text(&format!("library-{page}")), "show", page, None))
                }
            }
            @for words in terms.words(locale) { p { (words) } }
            form data-do="who" {
                section {
                    h2 { (locale.text("assigned-who-title")) }
                    p { (locale.text("assigned-who-lead")) }
                    div.field {
                        label for="who" { (locale.text("assigned-who")) }
                        input #who name="who" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" maxlength="64";
                    }
                    p.tools { button.primary type="submit" data-key="enter" { (locale.text("assigned-who-go")) } }
                }
            }
        }
    }
}
