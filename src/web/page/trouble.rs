//! Trouble: why somebody cannot be met, what is not lost, and what can be done.

use maud::{Markup, html};

use super::{head, leave, primary, secondary};
use crate::look::locale::Locale;
use crate::practice::driver::Trouble;
use crate::practice::said::Said;

/// `name` is who cannot be met.
pub fn trouble<E: Said>(trouble: &Trouble<E>, name: &str, locale: &Locale) -> Markup {
    let name = [("name", name.into())];
    let (title, lead) = match trouble.is_kept() {
        true => ("trouble-resume", "trouble-kept"),
        false => ("trouble-open", "trouble-wait"),
    };
    html! {
        div.page data-scene="trouble" {
            (head(&locale.format(title, &name)))
            p { (locale.text(lead)) }
            section {
                h2 { (locale.text("trouble-why")) }
                p { (trouble.said(locale)) }
            }
            p.tools.on {
                @if trouble.is_kept() {
                    (primary(&locale.text("trouble-anew"), "anew", &trouble.scenario))
                    (secondary(&locale.text("web-save-all"), "save-all", "", None))
                }
                (leave(locale))
            }
        }
    }
}
