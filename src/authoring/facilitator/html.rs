//! The guide as one HTML file that prints well and needs nothing else.

use maud::{Markup, html};

use super::{Moment, Part, Situation, Timing, timing};
use crate::look::locale::{FluentValue, Locale};
use crate::look::sheet::{STYLE, sheet};
use crate::model::scenario::{ExchangeIx, Guide, Stop, VisitIx};
use crate::play::encounter::Case;
use crate::play::trainee::Voted;
use crate::practice::phrases;
use crate::practice::session::{Words, person};
use crate::practice::view::{Review, Utterance};

const OWN_STYLE: &str = include_str!("style.css");

/// The lengths of a session that the guide lays out, in minutes.
const SESSIONS: [u32; 2] = [45, 90];

/// How many situations of a stop are shown: what decides shows from two, and more would not be read.
const SITUATIONS: usize = 2;

/// How many other moments are named at which simulated rooms part.
const OTHERS: usize = 5;

/// The page: what the author wrote for facilitators, and what simulated rooms did at every moment. A scenario whose author wrote
/// nothing gets the second alone.
pub fn html(case: &Case, moments: &[Moment], locale: &Locale) -> String {
    let scenario = &case.scenario;
    let page = Page { case, moments, locale };
    let person = person(scenario);
    let title = locale.format("guide-title", &[("title", scenario.texts.raw(scenario.title).into())]);
    let main = html! {
        header { div {
            h1 { (title) }
            p.quiet { (person.name) " · " (person.age) " · " (person.occupation) }
            p.quiet { (phrases::review(&Review::from(&scenario.notes), locale)) }
        } }
        @match &scenario.guide {
            Some(guide) => (page.authored(guide)),
            None => section { p { (locale.text("guide-none")) } },
        }
        (page.others())
        @if let Some(guide) = &scenario.guide { (page.misreadings(guide)) }
        (page.endings())
        footer { p.quiet { (locale.text("guide-simulated")) } }
    };
    sheet(&scenario.language, &title, &[STYLE, OWN_STYLE], &main)
}

struct Page<'a> {
    case: &'a Case,
    moments: &'a [Moment],
    locale: &'a Locale,
}

impl Page<'_> {
    fn text(&self, id: &str) -> String {
        self.locale.text(id)
    }

    fn authored(&self, guide: &Guide) -> Markup {
        let scenario = &self.case.scenario;
        let rubric = &self.case.rubric;
        html! {
            section {
                h2 { (self.text("guide-purpose")) }
                p.lead { (scenario.texts.raw(guide.purpose)) }
                ul { @for item in &scenario.teaches {
                    @let item = rubric.item(*item);
                    li { b { (item.id) } " " (item.title) @if let Some(does) = &item.does { ": " (does) } }
                } }
                @if !scenario.notes.warnings.is_empty() {
                    p { (self.text("guide-warnings")) }
                    ul { @for text in &scenario.notes.warnings { li { (scenario.texts.raw(*text)) } } }
                }
            }
            section {
                h2 { (self.text("guide-timing")) }
                p { (self.text("guide-timing-means")) }
                div.timings { @for minutes in SESSIONS { (self.timing(&timing(scenario, guide, self.moments, minutes))) } }
            }
            section.stops {
                h2 { (self.text("guide-stops")) }
                p.quiet { (self.text("guide-stops-mean")) }
                @for (at, stop) in guide.stops.iter().enumerate() { (self.stop(at + 1, stop)) }
            }
        }
    }

    fn timing(&self, timing: &Timing) -> Markup {
        let mut begins = 0;
        let rows: Vec<(u32, u32, String)> = timing
            .slots
            .iter()
            .map(|slot| {
                let from = begins;
                begins += slot.minutes;
                (from, slot.minutes, self.part(slot.part))
            })
            .collect();
        html! {
            table.timing {
                caption { (self.locale.format("guide-minutes", &[("n", timing.minutes.into())])) }
                thead { tr {
                    th scope="col" { (self.text("guide-from")) } th scope="col" { (self.text("guide-for")) }
                    th scope="col" { (self.text("guide-what")) }
                } }
                tbody { @for (from, minutes, what) in rows { tr { td { (from) } td { (minutes) } td { (what) } } } }
            }
        }
    }

    fn part(&self, part: Part) -> String {
        match part {
            Part::Opening => self.text("guide-part-opening"),
            Part::Between => self.text("guide-part-between"),
            Part::Close => self.text("guide-part-close"),
            Part::Play(visit, decisions, stops) => {
                let arguments = [
                    ("visit", FluentValue::from(self.visit(visit))),
                    ("decisions", decisions.into()),
                    ("stops", stops.into()),
                ];
                self.locale.format("guide-part-play", &arguments)
            }
        }
    }

    fn visit(&self, visit: VisitIx) -> String {
        self.case.scenario.texts.raw(self.case.scenario[visit].title).to_owned()
    }

    /// Whether a moment lies in a visit that the shortest session has no time for.
    fn is_for_longer(&self, exchange: ExchangeIx) -> bool {
        let Some(guide) = &self.case.scenario.guide else { return false };
        let short = timing(&self.case.scenario, guide, self.moments, SESSIONS[0]);
        let visit = self.case.scenario[exchange].visit;
        !short.slots.iter().any(|slot| matches!(slot.part, Part::Play(played, ..) if played == visit))
    }

    fn stop(&self, number: usize, stop: &Stop) -> Markup {
        let moment = self.moments.iter().find(|moment| moment.exchange == stop.exchange);
        html! {
            article {
                h3 { (number) ". " (self.place(stop.exchange)) @if self.is_for_longer(stop.exchange) { " · " (self.text("guide-longer")) } }
                @if let Some(moment) = moment {
                    p.quiet { (self.locale.format("guide-came", &[("percent", moment.came.into())])) }
                    @for (at, situation) in moment.situations.iter().take(SITUATIONS).enumerate() {
                        @if at > 0 { p.other { (self.text("guide-otherwise")) } }
                        (self.situation(situation, true))
                    }
                } @else {
                    p.quiet { (self.text("guide-nobody-came")) }
                }
                p.question { b { (self.text("guide-ask")) } (self.case.scenario.texts.raw(stop.question)) }
            }
        }
    }

    /// Where a moment stands: its visit, and its address as the file has it.
    fn place(&self, exchange: ExchangeIx) -> Markup {
        let scenario = &self.case.scenario;
        html! { (self.visit(scenario[exchange].visit)) " " span.quiet { (scenario[exchange].address) } }
    }

    /// What a room finds at a moment; in full, with what is answered to each line and why it lands so.
    fn situation(&self, situation: &Situation, in_full: bool) -> Markup {
        let words = Words { scenario: &self.case.scenario, variant: situation.variant };
        html! {
            @for say in &situation.heard { (self.said(&words.utterance(&self.case.scenario[*say]))) }
            table.lines {
                thead { tr {
                    th.letter scope="col" { (self.text("guide-letter")) } th scope="col" { (self.text("guide-line")) }
                    th.share scope="col" { (self.text("guide-share")) } th.landing scope="col" { (self.text("guide-lands")) }
                } }
                tbody { @for (letter, voted) in ('A'..).zip(&situation.lines) { tr {
                    th.letter scope="row" { (letter) }
                    td { b { (phrases::line(&words.line(voted.line))) } @if in_full { (self.answer(&words, voted)) } }
                    td.share { (situation.share(voted)) " %" }
                    td.landing { span class=(format!("tag {}", voted.verdict.name().to_lowercase())) {
                        @if voted.is_key { b { (self.text("guide-best")) } br; }
                        (phrases::verdict(voted.verdict, self.locale))
                    } }
                } } }
            }
        }
    }

    fn said(&self, said: &Utterance) -> Markup {
        let person = person(&self.case.scenario);
        html! { p.theirs {
            b { (said.speaker) } " " (said.text)
            @if said.patient { " " em.quiet { "(" (phrases::cue(&person, said.cue, self.locale)) ")" } }
        } }
    }

    /// What is answered, and why the line lands so.
    fn answer(&self, words: &Words, voted: &Voted) -> Markup {
        let scenario = &self.case.scenario;
        let reply = voted.reply.map(|reply| &scenario[reply]);
        let why = reply.and_then(|reply| reply.why).unwrap_or(scenario[voted.line].why);
        html! {
            @if let Some(reply) = reply {
                @let said = words.utterance(&reply.say);
                span.reply { (said.speaker) ": " (said.text) }
            }
            span.why { (words.text(why)) }
        }
    }

    fn others(&self) -> Markup {
        let stops = self.case.scenario.guide.iter().flat_map(|guide| &guide.stops);
        let stops: Vec<ExchangeIx> = stops.map(|stop| stop.exchange).collect();
        let mut others: Vec<&Moment> =
            self.moments.iter().filter(|moment| !stops.contains(&moment.exchange) && moment.came >= 20).collect();
        others.sort_by(|one, other| other.split.total_cmp(&one.split).then(one.exchange.cmp(&other.exchange)));
        html! {
            section {
                h2 { (self.text("guide-splits")) }
                p.quiet { (self.text("guide-splits-mean")) }
                @for moment in others.into_iter().take(OTHERS) {
                    article {
                        h3 { (self.place(moment.exchange)) }
                        @for situation in moment.situations.iter().take(1) { (self.situation(situation, false)) }
                    }
                }
            }
        }
    }

    fn misreadings(&self, guide: &Guide) -> Markup {
        html! {
            section {
                h2 { (self.text("guide-misreadings")) }
                ul { @for text in &guide.misreadings { li { (self.case.scenario.texts.raw(*text)) } } }
            }
        }
    }

    fn endings(&self) -> Markup {
        let scenario = &self.case.scenario;
        html! {
            section {
                h2 { (self.text("guide-endings")) }
                ul { @for ending in &scenario.endings { li { b { (scenario.texts.raw(ending.title)) } ". " (scenario.texts.raw(ending.text)) } } }
            }
        }
    }
}
