//! The script as one HTML file that prints well and needs nothing else.

use maud::{Markup, html};

use super::Writer;
use crate::look::locale::Locale;
use crate::look::sheet::sheet;
use crate::model::rubric::Rubric;
use crate::model::scenario::words::Bid;
use crate::model::scenario::*;
use crate::practice::phrases;
use crate::practice::view::{Person, Review};

const STYLE: &str = include_str!("style.css");

/// The page; `person` and `review` as the briefing shows them.
pub fn html(scenario: &Scenario, rubric: &Rubric, person: &Person, review: &Review, locale: &Locale) -> String {
    let writer = Writer { scenario, rubric, person, locale };
    let title = locale.format("script-title", &[("title", writer.raw(scenario.title).into())]);
    let main = html! {
        h1 { (title) }
        p.quiet { (person.name) ", " (person.age) ", " (person.occupation) }
        p.review { (phrases::review(review, locale)) }
        p { (locale.format("script-lead", &[("name", person.first_name.as_str().into())])) }
        (writer.setting())
        (writer.patient())
        @for visit in &scenario.visits { (writer.visit(visit)) }
        section {
            h2 { (locale.text("script-endings")) }
            @for ending in &scenario.endings { (writer.ending(ending)) }
            @if !scenario.afterwards.is_empty() {
                h2 { (locale.text("script-afterwards")) }
                @for pieces in &scenario.afterwards { (writer.afterwards(pieces)) }
            }
        }
    };
    sheet(&scenario.language, &title, &[STYLE], &main)
}

impl Writer<'_> {
    /// Where it is set, and the pathways that it follows.
    fn setting(&self) -> Markup {
        let notes = &self.scenario.notes;
        html! {
            @if notes.setting.is_some() || !notes.pathways.is_empty() {
                section {
                    h2 { (self.word("script-setting")) }
                    @if let Some(setting) = notes.setting { p { (self.raw(setting)) } }
                    @for pathway in &notes.pathways {
                        p { (self.raw(pathway.text)) }
                        p.quiet { (self.read(pathway)) }
                    }
                }
            }
        }
    }

    fn read(&self, pathway: &Pathway) -> String {
        let arguments = [("source", pathway.source.as_str().into()), ("date", pathway.read.as_str().into())];
        self.locale.format("script-pathway", &arguments)
    }

    fn patient(&self) -> Markup {
        let levels = CommonLevel::SET.map(|level| (phrases::level(level, self.locale), level.ix()));
        let of =
            |kind: fn(&SubjectKind) -> bool| self.scenario.subjects.iter().filter(move |subject| kind(&subject.kind));
        let kinds = [
            ("script-goals", of(|kind| matches!(kind, SubjectKind::Goal))),
            ("script-believes", of(|kind| matches!(kind, SubjectKind::Belief(_)))),
            ("script-fears", of(|kind| matches!(kind, SubjectKind::Fear))),
            ("script-facts", of(|kind| matches!(kind, SubjectKind::Fact { .. }))),
        ];
        let start = &self.scenario.patient.levels;
        html! {
            section {
                h2 { (self.word("script-person")) }
                h3 { (self.word("script-levels")) }
                @let stage = phrases::stage(self.scenario.patient.stage, self.locale);
                @let behaviour = self.raw(self.scenario.patient.behaviour);
                p { (self.locale.format("script-stage", &[("behaviour", behaviour.into()), ("stage", stage.into())])) }
                p { @for (at, (name, level)) in levels.iter().enumerate() { @if at > 0 { " · " } (name) " " (start[level.at()]) } }
                @for (head, subjects) in kinds {
                    h3 { (self.word(head)) }
                    ul { @for subject in subjects { li {
                        strong { (subject.id) } ": " (self.raw(subject.text))
                        @if let Some(level) = subject.level { " (" (start[level.at()]) ")" }
                    } } }
                }
                @if !self.scenario.patient.strengths.is_empty() {
                    h3 { (self.word("script-strengths")) }
                    ul { @for strength in &self.scenario.patient.strengths { li { (self.raw(*strength)) } } }
                }
                @if self.scenario.variants.len() > 1 {
                    h3 { (self.word("script-variants")) }
                    ul { @for variant in &self.scenario.variants { li { (self.variant(variant)) } } }
                }
            }
        }
    }

    fn variant(&self, variant: &Variant) -> Markup {
        let of: u32 = self.scenario.variants.iter().map(|variant| u32::from(variant.weight)).sum();
        let arguments = [("id", variant.id.as_str().into()), ("weight", variant.weight.into()), ("of", of.into())];
        let start = &self.scenario.patient.levels;
        let count = usize::from(self.scenario.patient.level_count);
        let differs = (0..count).filter(|at| variant.levels[*at] != start[*at]);
        html! {
            (self.locale.format("script-variant-head", &arguments))
            @for at in differs { ", " (self.scenario.level_id(LevelIx(at as u8))) " " (variant.levels[at]) }
            @for (key, text) in &variant.texts { ", {" (key) "} " (self.locale.quoted(self.raw(*text))) }
            @if let Some(visit) = variant.emergency {
                ", " (self.locale.format("script-emergency", &[("visit", self.raw(self.scenario[visit].title).into())]))
            }
        }
    }

    fn visit(&self, visit: &Visit) -> Markup {
        html! {
            section.visit {
                h2 { (self.raw(visit.title)) }
                p.quiet {
                    (phrases::phase(visit.phase, self.locale)) " · "
                    (self.locale.format("script-time", &[("n", visit.budget.into())]))
                }
                h3 { (self.word("script-task")) }
                p { (self.raw(visit.brief)) }
                @if let Some(letter) = visit.referral { h3 { (self.word("script-letter")) } p { (self.raw(letter)) } }
                @for exchange in visit.exchanges.iter() { (self.exchange(&self.scenario[exchange])) }
                @if visit.time_up_says.iter().len() > 0 {
                    h3 { (self.word("script-time-up")) }
                    @for say in visit.time_up_says.iter() { (self.say(&self.scenario[say])) }
                }
                @if visit.interlude.iter().len() > 0 {
                    h3 { (self.word("script-home")) }
                    @for paragraph in visit.interlude.iter() { (self.paragraph(&self.scenario[paragraph])) }
                }
            }
        }
    }

    fn exchange(&self, exchange: &Exchange) -> Markup {
        html! {
            article id=(exchange.address) {
                h3.address { (exchange.address) }
                @for say in exchange.says.iter() { (self.say(&self.scenario[say])) }
                @for line in exchange.lines.iter() { (self.line(&self.scenario[line])) }
            }
        }
    }

    fn say(&self, say: &Say) -> Markup {
        html! { div.said { (self.guard("script-if", &say.when)) p { (self.spoken(say)) } } }
    }

    /// Who says what, with what the body does.
    fn spoken(&self, say: &Say) -> Markup {
        let other = say.speaker.map(|at| self.scenario.people[usize::from(at)].name.as_str());
        html! {
            strong { (other.unwrap_or(&self.person.first_name)) ": " }
            (self.raw(say.text)) " "
            @if other.is_none() { em.quiet { "(" (phrases::cue(self.person, say.cue, self.locale)) ")" } }
            @if let Some(bid) = say.bid { " " span.mark { (self.bid(bid)) } }
            @if say.tells != 0 { " " span.mark { (self.what("script-tells", say.tells)) } }
        }
    }

    /// What the words ask for.
    fn bid(&self, bid: Bid) -> String {
        self.locale.format("script-bid", &[("bid", bid.name().into())])
    }

    fn line(&self, line: &Line) -> Markup {
        let id = line.address.rsplit('/').next().unwrap_or_default();
        html! {
            div.line {
                p {
                    strong { (self.word("script-you")) ": " }
                    @if let Some(deed) = line.deed { "[" (self.raw(deed)) "] " }
                    @if let Some(say) = line.say { (self.raw(say)) }
                    " " span.quiet { (id) }
                }
                (self.guard("script-offered", &line.when))
                @if line.once { p.guard { (self.word("script-once")) } }
                @if line.otherwise { p.guard { (self.word("script-otherwise")) } }
                ul.acts { @for act in line.acts.iter() { li { (self.act(&self.scenario[act])) } } }
                @for reply in line.replies.iter() { (self.reply(&self.scenario[reply])) }
                p.why { (self.word("script-why")) ": " (self.raw(line.why)) }
            }
        }
    }

    fn act(&self, act: &Act) -> Markup {
        let item = |id: &str, item| {
            let item = self.rubric.item(item);
            let arguments = [("item", item.id.as_str().into()), ("title", item.title.as_str().into())];
            self.locale.format(id, &arguments)
        };
        html! {
            (phrases::manner(act.manner, self.locale))
            @if act.about != 0 { ", " (self.what("script-about", act.about)) }
            @if let Some(does) = act.does { " · " strong { (item("script-does", does)) } }
            @if let Some(dont) = act.dont { " · " strong { (item("script-dont", dont)) } }
            @if let Some(topic) = act.topic { " · " (topic.name()) }
            @if let Some(safety) = act.safety { " · " (safety.name()) }
            @for sign in act.asks.iter() { " · " (phrases::warning_sign(sign, self.locale)) }
            @if let Some(untrue) = &act.untrue { " · " (self.holds("script-untrue", untrue)) }
        }
    }

    fn reply(&self, reply: &Reply) -> Markup {
        html! {
            div.said {
                (self.guard("script-if", &reply.say.when))
                p {
                    (self.spoken(&reply.say))
                    @if reply.agrees != 0 { " " span.mark { (self.what("script-agrees", reply.agrees)) } }
                    " → " (self.then(reply.then))
                }
                @if let Some(why) = reply.why { p.why { (self.word("script-why-here")) ": " (self.raw(why)) } }
            }
        }
    }

    fn then(&self, then: Then) -> Markup {
        match then {
            Then::To(exchange) => {
                let address = &self.scenario[exchange].address;
                html! { a href={ "#" (address) } { (address) } }
            }
            Then::EndVisit => html! { (self.word("script-end-visit")) },
            Then::Ending(ending) => {
                let ending = &self.scenario[ending];
                html! { a href={ "#ending/" (ending.id) } { (self.raw(ending.title)) } }
            }
        }
    }

    fn paragraph(&self, paragraph: &Paragraph) -> Markup {
        html! {
            div.said {
                (self.guard("script-if", &paragraph.when))
                p {
                    (self.raw(paragraph.text))
                    @for (level, change) in &paragraph.effects { " " span.mark { (self.scenario.level_id(*level)) " " (format!("{change:+}")) } }
                }
            }
        }
    }

    /// A list of which the first that holds is told.
    fn afterwards(&self, pieces: &[Piece]) -> Markup {
        html! {
            article {
                @for piece in pieces {
                    (self.guard("script-if", &piece.when))
                    p { (self.raw(piece.text)) }
                }
            }
        }
    }

    fn ending(&self, ending: &Ending) -> Markup {
        html! {
            article id={ "ending/" (ending.id) } {
                h3 { (self.raw(ending.title)) }
                (self.guard("script-if", &ending.when))
                p { (self.raw(ending.text)) }
            }
        }
    }

    fn guard(&self, id: &str, when: &Option<Condition>) -> Markup {
        html! { @if let Some(when) = when { p.guard { (self.holds(id, when)) } } }
    }

    fn holds(&self, id: &str, when: &Condition) -> String {
        self.locale.format(id, &[("what", self.condition(when).into())])
    }

    fn what(&self, id: &str, set: u64) -> String {
        self.locale.format(id, &[("what", self.subjects(set).into())])
    }
}
