//! What stands in the terminal: the briefing, the person and the lines, and the words of the program.

use std::io::{self, Write};

use super::player::Player;
use crate::cli::out;
use crate::format::diag::shown;
use crate::look::locale::FluentValue;
use crate::practice::debrief;
use crate::practice::phrases;
use crate::practice::view::{Briefing, Consultation, Over, Person, Thought, Utterance};

impl Player {
    pub(super) fn thought(&mut self, thought: &Thought, person: &Person) -> io::Result<()> {
        self.print("\n")?;
        phrases::thought(thought, person, &self.locale).iter().try_for_each(|words| self.paragraph("  ", "  ", words))
    }

    pub(super) fn briefing(&mut self, briefing: &Briefing) -> io::Result<()> {
        let visit = &briefing.visit;
        let head = phrases::visit_head(visit, &self.locale);
        let person = &briefing.person;
        self.print(&format!("\n{}, {}, {}\n{head} · {}\n", person.name, person.age, person.occupation, visit.title))?;
        if visit.number == 1 {
            self.print(&format!("{}\n", phrases::review(&briefing.review, &self.locale)))?;
            if !briefing.warnings.is_empty() {
                self.heading("play-warnings")?;
                briefing.warnings.iter().try_for_each(|warning| self.paragraph("  - ", "    ", warning))?;
            }
        }
        if !briefing.interlude.is_empty() {
            self.heading("play-interlude")?;
            briefing.interlude.iter().try_for_each(|words| self.paragraph("  ", "  ", words))?;
        }
        if let Some(referral) = &briefing.referral {
            self.heading("play-referral")?;
            self.paragraph("  ", "  ", referral)?;
        }
        if !briefing.intake.is_empty() {
            self.heading("play-intake")?;
        }
        for score in &briefing.intake {
            let words = phrases::scale_score(score, &self.locale);
            self.paragraph("  ", "    ", &words)?;
        }
        self.heading("play-task")?;
        self.paragraph("  ", "  ", &briefing.task)?;
        let change = self.locale.format("play-behaviour", &[("behaviour", briefing.behaviour.as_str().into())]);
        self.paragraph("  ", "  ", &change)?;
        let budget = self.locale.format("play-budget", &[("n", u32::from(briefing.budget).into())]);
        self.paragraph("  ", "  ", &budget)?;
        self.print("\n")
    }

    pub(super) fn consultation(&mut self, now: &Consultation) -> io::Result<()> {
        now.speech.iter().try_for_each(|said| self.said(said, &now.person))?;
        self.print("\n")?;
        for (at, line) in now.lines.iter().enumerate() {
            self.paragraph(&format!("  {} ", at + 1), "    ", &phrases::offered(line, &self.locale))?;
        }
        if let Some(open) = now.open {
            let what = debrief::needs(open, &self.locale);
            self.message("play-last-chance", &[("what", what.into())])?;
        }
        let left = u32::from(now.budget.saturating_sub(now.turns));
        let words = format!("({}) ", self.locale.format("play-turns", &[("left", left.into())]));
        let help = if now.aids.is_some() { "play-help" } else { "play-help-exam" };
        let help = if now.turns == 0 { self.locale.text(help) } else { String::new() };
        self.paragraph("  ", "  ", &(words + &help))
    }

    pub(super) fn chosen(&mut self, shown: &Consultation, at: usize) -> io::Result<()> {
        let you = self.locale.text("play-you");
        self.print("\n")?;
        self.paragraph(&format!("{you}: "), "    ", &phrases::line(&shown.lines[at]))
    }

    pub(super) fn closing(&mut self, last: &Consultation) -> io::Result<()> {
        last.speech.iter().try_for_each(|said| self.said(said, &last.person))?;
        let id = if last.over == Some(Over::NextVisit) { "play-over-visit" } else { "play-over-course" };
        self.message(id, &[])
    }

    pub(super) fn history(&mut self, shown: &Consultation) -> io::Result<()> {
        let you = self.locale.text("play-you");
        for turn in &shown.history {
            turn.before.iter().try_for_each(|said| self.said(said, &shown.person))?;
            self.paragraph(&format!("{you}: "), "    ", &phrases::line(&turn.line))?;
        }
        shown.speech.iter().try_for_each(|said| self.said(said, &shown.person))
    }

    pub(super) fn said(&mut self, said: &Utterance, person: &Person) -> io::Result<()> {
        let cue = phrases::cue(person, said.cue, &self.locale);
        self.print("\n")?;
        if said.patient {
            self.paragraph("  ", "  ", &format!("({cue})"))?;
        }
        self.paragraph(&format!("{}: ", said.speaker), "    ", &said.text)
    }

    pub(super) fn warn(&mut self, id: &str, arguments: &[(&str, FluentValue)]) {
        out::complain(textwrap::fill(&self.locale.format(id, arguments), self.width));
    }

    fn heading(&mut self, id: &str) -> io::Result<()> {
        let heading = self.locale.text(id);
        self.print(&format!("\n{heading}\n"))
    }

    pub(super) fn message(&mut self, id: &str, arguments: &[(&str, FluentValue)]) -> io::Result<()> {
        let words = self.locale.format(id, arguments);
        self.print("\n")?;
        self.paragraph("", "", &words)
    }

    pub(super) fn paragraph(&mut self, first: &str, rest: &str, words: &str) -> io::Result<()> {
        let options = textwrap::Options::new(self.width).initial_indent(first).subsequent_indent(rest);
        writeln!(self.out, "{}", textwrap::fill(&shown(words), options))
    }

    pub(super) fn print(&mut self, text: &str) -> io::Result<()> {
        write!(self.out, "{}", shown(text))
    }
}
