//! What is on the page, one file a screen: a function of a view model that gives HTML. Controls say what they ask for in
//! `data-do` and `data-value`, and the key that presses them in `data-key`.

mod about;
mod briefing;
mod consultation;
mod debrief;
mod drill;
mod interlude;
mod library;
mod logbook;
mod picture;
mod reflecting;
mod settings;
mod sheet;
mod trouble;
mod who;
mod workshop;

use maud::{Markup, html};

use crate::look::locale::Locale;
use crate::practice::logbook::Today;

pub(super) use about::about;
pub(super) use briefing::briefing;
pub(super) use consultation::consultation;
pub(super) use debrief::debrief;
pub(super) use drill::drill;
pub(super) use interlude::interlude;
pub(super) use library::library;
pub(super) use logbook::logbook;
pub(super) use reflecting::reflecting;
pub(super) use settings::{Kept, settings};
pub(super) use trouble::trouble;
pub(super) use who::who;
pub(super) use workshop::{notes, workshop};

/// What a page has to say of the course that it is part of.
#[derive(Clone, Copy, Debug, Default)]
pub struct Course {
    /// Whether a course page around it keeps what is played.
    pub keeps: bool,
    /// Whether somebody has set what counts as passed.
    pub has_mark: bool,
    /// Whether what is played is handed in as a file.
    pub hands_in: bool,
}

impl Course {
    /// What is claimed, and what is not: the id of a message, in place of the one that says that there is no mark.
    fn claims(self, without_mark: &'static str) -> &'static str {
        if self.has_mark { "web-course-mark" } else { without_mark }
    }

    /// Who else may read what somebody writes here; nothing where nobody may.
    fn own_words(self, locale: &Locale) -> Markup {
        html! { @if self.keeps { p.quiet { (locale.text("web-course-own")) } } }
    }
}

/// A control: what it is called and asks for, and how it looks.
struct Button<'a> {
    label: &'a str,
    action: &'a str,
    value: &'a str,
    class: &'a str,
    key: Option<&'a str>,
}

impl Button<'_> {
    fn html(&self) -> Markup {
        html! {
            button type="button" class=(self.class) data-do=(self.action) data-value=(self.value) data-key=[self.key]
                aria-keyshortcuts=[self.key] {
                (self.label)
                @if let Some(key) = self.key.filter(|key| key.len() == 1) { " " kbd aria-hidden="true" { (key.to_uppercase()) } }
            }
        }
    }
}

/// The control that most people want next.
fn primary(label: &str, action: &str, value: &str) -> Markup {
    Button { label, action, value, class: "primary", key: Some("enter") }.html()
}

/// A control beside it.
fn secondary(label: &str, action: &str, value: &str, key: Option<&str>) -> Markup {
    Button { label, action, value, class: "secondary", key }.html()
}

/// A control that looks like words.
fn link(label: &str, action: &str, value: &str) -> Markup {
    Button { label, action, value, class: "link", key: None }.html()
}

/// A control that is on or off.
fn switch(label: &str, name: &str, is_on: bool) -> Markup {
    let set = format!("{name}={}", !is_on);
    html! {
        button.switch type="button" id=(name) data-do="set" data-value=(set) aria-pressed=(is_on.to_string()) { (label) }
    }
}

/// The file that is handed in, where a class has been given something.
fn hand_in(locale: &Locale) -> Markup {
    secondary(&locale.text("assigned-hand-in"), "hand-in", "", None)
}

/// How a control asks for what is worth fifteen minutes today.
fn asks(today: &Today) -> (&'static str, &str) {
    match today {
        Today::Meet(suggestion) => ("open", &suggestion.scenario),
        Today::Drill(_) => ("drill", ""),
    }
}

/// The way back to the library.
fn leave(locale: &Locale) -> Markup {
    secondary(&locale.text("go-library"), "show", "library", Some("escape"))
}

/// The head of a page.
fn head(words: &str) -> Markup {
    html! { h1 #head tabindex="-1" { (words) } }
}

/// A part of a page under its own head; nothing where there is nothing in it.
fn section(title: &str, paragraphs: &[String]) -> Markup {
    html! {
        @if !paragraphs.is_empty() {
            section { h2 { (title) } @for text in paragraphs { p { (text) } } }
        }
    }
}
