//! The portfolio as one HTML file that prints on A4 and needs nothing else.

use maud::{Markup, html};

use super::{Portfolio, Sitting};
use crate::look::locale::Locale;
use crate::look::sheet::{STYLE, sheet};
use crate::practice::logbook::OwnLine;
use crate::practice::phrases;
use crate::practice::record::Mode;

const OWN_STYLE: &str = include_str!("style.css");

/// The page.
pub fn html(portfolio: &Portfolio, locale: &Locale) -> String {
    let page = Page { portfolio, locale };
    let title = locale.text("portfolio-title");
    let main = html! {
        header { div {
            h1 { (title) }
            p { b { (locale.text("portfolio-name")) } " " (portfolio.name.as_deref().unwrap_or("______________________________")) }
            p.quiet { (locale.format("portfolio-made", &[("day", locale.date(&portfolio.day).into())])) }
        } }
        section { h2 { (locale.text("portfolio-in-short")) } (page.in_short()) }
        section { h2 { (locale.text("portfolio-items")) } (page.items()) }
        section { h2 { (locale.text("portfolio-sittings")) } (page.sittings()) }
        @if portfolio.sittings.iter().any(|sitting| !sitting.reflections.is_empty()) {
            section { h2 { (locale.text("portfolio-reflections")) } (page.reflections()) }
        }
        @if !portfolio.own.is_empty() {
            section { h2 { (locale.text("portfolio-own")) } @for own in &portfolio.own { (page.own(own)) } }
        }
        section.sign {
            h2 { (locale.text("portfolio-next")) }
            p.lines { (locale.text("portfolio-next-hint")) }
            p { (locale.text("portfolio-sign")) " ______________________________" }
        }
        footer { p.quiet { (locale.text("portfolio-means")) } }
    };
    sheet(locale.language(), &title, &[STYLE, OWN_STYLE], &main)
}

struct Page<'a> {
    portfolio: &'a Portfolio,
    locale: &'a Locale,
}

impl Page<'_> {
    fn in_short(&self) -> Markup {
        let portfolio = self.portfolio;
        let people: Vec<String> = portfolio.people().into_iter().map(str::to_owned).collect();
        let minutes = portfolio.minutes();
        let arguments = [("hours", (minutes / 60).into()), ("minutes", (minutes % 60).into())];
        let met = [("n", (people.len() as u32).into()), ("people", phrases::list(people, self.locale).into())];
        let from = portfolio.sittings.first().zip(portfolio.sittings.last());
        html! {
            p.lead { (self.locale.format("portfolio-hours", &arguments)) }
            @if let Some((first, last)) = from {
                p { (self.locale.format("portfolio-period", &[("from", self.locale.date(&first.day).into()), ("to", self.locale.date(&last.day).into())])) }
                p { (self.locale.format("portfolio-people", &met)) }
            } @else { p { (self.locale.text("portfolio-empty")) } }
            p.quiet { (self.locale.text("portfolio-reckoned")) }
        }
    }

    fn items(&self) -> Markup {
        html! {
            p.quiet { (self.locale.text("portfolio-items-mean")) }
            table.items {
                thead { tr {
                    th scope="col" { (self.locale.text("portfolio-item")) } th scope="col" { (self.locale.text("portfolio-landed")) }
                    th scope="col" { (self.locale.text("portfolio-chances")) }
                } }
                tbody { @for (id, title, share) in &self.portfolio.items {
                    tr { th scope="row" { (id) " " (title) } td { (share.landed) } td { (share.of + share.donts) } }
                } }
            }
        }
    }

    fn sittings(&self) -> Markup {
        html! {
            table {
                thead { tr {
                    th scope="col" { (self.locale.text("portfolio-day")) } th scope="col" { (self.locale.text("portfolio-with")) }
                    th scope="col" { (self.locale.text("portfolio-decisions")) } th scope="col" { (self.locale.text("portfolio-minutes")) }
                } }
                tbody { @for sitting in &self.portfolio.sittings { tr {
                    th scope="row" { (self.locale.date(&sitting.day)) } td { (self.with(sitting)) }
                    td { (sitting.decisions) } td { (sitting.minutes) }
                } } }
            }
        }
    }

    fn with(&self, sitting: &Sitting) -> String {
        let who = sitting.person.clone().unwrap_or_else(|| self.locale.text("logbook-drill"));
        match sitting.mode {
            Mode::Exam => format!("{who} ({})", self.locale.text("logbook-exam")),
            Mode::Practice => who,
        }
    }

    fn reflections(&self) -> Markup {
        html! {
            @for sitting in self.portfolio.sittings.iter().filter(|sitting| !sitting.reflections.is_empty()) {
                article {
                    h3 { (self.locale.date(&sitting.day)) " · " (self.with(sitting)) }
                    @for reflection in &sitting.reflections {
                        p.quiet { (self.locale.text(reflection.question.asked_later())) }
                        p { (reflection.answer) }
                    }
                }
            }
        }
    }

    fn own(&self, own: &OwnLine) -> Markup {
        html! {
            article {
                @for said in &own.before { p.said { b { (said.speaker) } " " (said.text) } }
                p.you { b { (self.locale.text("portfolio-own-said")) } " " (own.own) }
                p.quiet { (self.locale.text("portfolio-own-chose")) " " (phrases::line(&own.chose)) }
            }
        }
    }
}
