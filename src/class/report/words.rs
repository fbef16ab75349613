//! The report in words.

use super::Report;
use super::cost::{Cost, Why};
use crate::class::assignment::Task;
use crate::class::cohort::{Branch, Crossing, Work};
use crate::class::correction::Corrected;
use crate::look::locale::{FluentValue, Locale, decimal};
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{ExchangeIx, LineIx, ReplyIx, SayIx, VariantIx, VisitIx};
use crate::play::encounter::Case;
use crate::practice::phrases;
use crate::practice::session::Words;

/// The words of a task: of its scenario, and of what is said about it.
pub(super) struct Wording<'a> {
    pub case: &'a Case,
    pub locale: &'a Locale,
    words: Words<'a>,
}

impl<'a> Wording<'a> {
    /// `None` where the scenario of the task is missing.
    pub(super) fn of(report: &'a Report, task: usize, locale: &'a Locale) -> Option<Wording<'a>> {
        let Task { scenario, .. } = report.marker.assignment.tasks.get(task)?;
        let case = report.marker.cases.get(scenario)?;
        let words = Words { scenario: &case.scenario, variant: VariantIx(0) };
        Some(Wording { case, locale, words })
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.locale.format(id, &[("name", self.name())])
    }

    fn name(&self) -> FluentValue<'a> {
        self.case.scenario.patient.first_name().into()
    }

    /// The title of what was played, with the visit where it was one alone.
    pub(super) fn title(&self, task: &Task) -> String {
        let title = self.case.scenario.texts.raw(self.case.scenario.title);
        let visit = task.visit.as_ref().and_then(|id| self.case.scenario.visits.iter().find(|visit| visit.id == *id));
        visit.map_or_else(|| title.to_owned(), |visit| format!("{title}: {}", self.words.text(visit.title)))
    }

    /// A moment by how the patient's last words there end, since nobody but its writer knows its address.
    pub(super) fn place(&self, heard: &[SayIx]) -> String {
        let last = heard.last().map(|say| self.said(*say).1).unwrap_or_default();
        let sentence = last.split_inclusive(['.', '?', '!']).map(str::trim).rfind(|part| part.len() > 1);
        self.locale.quoted(sentence.unwrap_or(&last))
    }

    /// The address of a moment, by which tables name it.
    pub(super) fn address(&self, exchange: ExchangeIx) -> &str {
        &self.case.scenario[exchange].address
    }

    /// Who is met, and what the visit is for.
    pub(super) fn met(&self, task: &Task) -> Vec<String> {
        let person = self.words.person();
        let visits =
            self.case.scenario.visits.iter().filter(|visit| task.visit.as_ref().is_none_or(|id| visit.id == *id));
        let lead = format!("{}, {}, {}.", person.name, person.age, person.occupation);
        std::iter::once(lead).chain(visits.take(1).map(|visit| self.words.text(visit.brief))).collect()
    }

    /// A visit by its title.
    pub(super) fn visit(&self, visit: VisitIx) -> String {
        self.words.text(self.case.scenario[visit].title)
    }

    /// What can be said, as one text.
    pub(super) fn line(&self, line: LineIx) -> String {
        phrases::line(&self.words.line(line))
    }

    /// Why a line is there, where it lands as it is meant.
    pub(super) fn reason(&self, line: LineIx) -> String {
        self.words.text(self.case.scenario[line].why)
    }

    /// Who said what.
    pub(super) fn said(&self, say: SayIx) -> (String, String) {
        let said = self.words.utterance(&self.case.scenario[say]);
        (said.speaker, said.text)
    }

    /// Who answered what.
    pub(super) fn answer(&self, reply: ReplyIx) -> (String, String) {
        let said = self.words.utterance(&self.case.scenario[reply].say);
        (said.speaker, said.text)
    }

    /// What cost the class something, as a heading.
    pub(super) fn cost(&self, cost: &Cost, of: usize) -> String {
        let item = self.case.rubric.item(cost.item);
        let id = match cost.why {
            Why::Dont => "class-cost-dont",
            Why::Harmed => "class-cost-harmed",
            Why::Mistimed => "class-cost-mistimed",
            Why::Missed => "class-cost-missed",
        };
        let what = match cost.why {
            Why::Dont => item.dont.as_deref().unwrap_or(&item.title),
            Why::Harmed | Why::Mistimed | Why::Missed => item.does.as_deref().unwrap_or(&item.title),
        };
        let arguments = [
            ("what", what.trim_end_matches('.').into()),
            ("item", item.id.as_str().into()),
            ("students", FluentValue::from(cost.students)),
            ("of", of.into()),
        ];
        self.locale.format(id, &arguments)
    }

    /// A question about it for the seminar.
    pub(super) fn ask(&self, cost: &Cost) -> String {
        let id = match cost.why {
            Why::Dont | Why::Harmed => "class-ask-harm",
            Why::Mistimed => "class-ask-mistimed",
            Why::Missed => "class-ask-missed",
        };
        let arguments = [
            ("name", self.name()),
            ("line", self.line(cost.dearest.said).into()),
            ("better", self.line(cost.dearest.better).into()),
        ];
        self.locale.format(id, &arguments)
    }

    /// A question for the seminar about a moment at which a class split.
    pub(super) fn ask_split(&self, crossing: &Crossing) -> String {
        let mut said = crossing.lines.iter().filter(|branch| branch.said > 0);
        // Two that came to different things: the one that most said, and of the others the one that is furthest from it in worth.
        let Some(first) = said.next() else { return String::new() };
        let far = |branch: &&Branch| (branch.worth - first.worth).abs() * (branch.said as f64).sqrt();
        let Some(second) = said.max_by(|a, b| far(a).total_cmp(&far(b))) else { return String::new() };
        let percent = |branch: &Branch| FluentValue::from((100.0 * crossing.share(branch)).round());
        let arguments = [
            ("name", self.name()),
            ("one", self.line(first.line).into()),
            ("other", self.line(second.line).into()),
            ("share", percent(first)),
            ("rest", percent(second)),
        ];
        self.locale.format("class-ask-split", &arguments)
    }

    /// How a line landed, with how often where it landed in more than one way.
    pub(super) fn landed(&self, branch: &Branch) -> Vec<(Verdict, String)> {
        let counts = [
            (Verdict::Landed, branch.landed.landed),
            (Verdict::Neutral, branch.landed.neutral),
            (Verdict::Mistimed, branch.landed.mistimed),
            (Verdict::Harmful, branch.landed.harmed),
        ];
        let found: Vec<_> = counts.into_iter().filter(|(_, count)| *count > 0).collect();
        let is_one = found.len() == 1;
        let words = |(verdict, count): (Verdict, u32)| {
            let said = phrases::verdict(verdict, self.locale);
            (verdict, if is_one { said } else { format!("{said}: {count}") })
        };
        found.into_iter().map(words).collect()
    }
}

/// Verdicts of a scenario that were corrected, each as a sentence, with how many choices that count are marked otherwise.
pub fn corrected(report: &Report, scenario: &str, found: &[Corrected], locale: &Locale) -> Vec<String> {
    let task = report.marker.assignment.tasks.iter().position(|task| task.scenario == scenario);
    let Some(wording) = task.and_then(|task| Wording::of(report, task, locale)) else { return Vec::new() };
    let counted = || report.cohort.students.values().flat_map(Work::counted).flatten();
    let times = |corrected: &Corrected| {
        let choices =
            counted().filter(|marked| marked.record.header.scenario == scenario).flat_map(|marked| &marked.choices);
        choices.filter(|choice| choice.said == corrected.line && choice.ruled == Some(corrected.was)).count()
    };
    let sentence = |corrected: &Corrected| {
        let arguments = [
            (
                "line",
                format!("{} ({})", wording.line(corrected.line), wording.case.scenario[corrected.line].address).into(),
            ),
            ("was", phrases::verdict(corrected.was, locale).into()),
            ("is", phrases::verdict(corrected.is, locale).into()),
            ("because", corrected.because.as_str().into()),
            ("times", FluentValue::from(times(corrected))),
        ];
        locale.format("class-corrected-line", &arguments)
    };
    found.iter().map(sentence).collect()
}

/// A number of so many decimals, with a minus that is one.
pub(super) fn signed(number: f64, decimals: usize, locale: &Locale) -> String {
    let said = locale.format("class-number", &[("n", decimal(number.abs(), decimals))]);
    let is_below = number < 0.0 && said.contains(|c: char| c.is_ascii_digit() && c != '0');
    if is_below { format!("−{said}") } else { said }
}

/// A share as a whole number of percent.
pub(super) fn percent(share: f64, locale: &Locale) -> String {
    locale.format("class-percent", &[("n", (100.0 * share).round().into())])
}
