//! What somebody who plays sees of a moment, in the words of the terminal player.

use std::sync::Arc;

use super::walk::Met;
use crate::look::locale::Locale;
use crate::model::scenario::{LineIx, VisitIx};
use crate::play::encounter::Case;
use crate::practice::phrases;
use crate::practice::record::{Entry, Header, Mode, Record};
use crate::practice::session::{self, Scene, Session};
use crate::practice::view::{Briefing, Consultation, Utterance};

/// A scenario, and the words around it.
#[derive(Clone)]
pub struct Course {
    /// The scenario, bound.
    pub case: Arc<Case>,
    /// The words of the interface.
    pub locale: Locale,
}

/// What is seen of a moment.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Seen {
    /// Who is met, in which visit, and what is read before it in every attempt.
    pub brief: Vec<String>,
    /// What happened at home before the visit, and how much time is left in it.
    pub here: Vec<String>,
    /// What was said and shown in the visit.
    pub before: Vec<String>,
    /// The lines on offer, as they are shown.
    pub words: Vec<String>,
}

/// Plays moments again, to see what was seen.
pub(super) struct Eyes<'a> {
    course: &'a Course,
    header: Header,
    /// How many of the person's last turns are seen; all of the visit, if nothing is said.
    turns: Option<usize>,
}

impl<'a> Eyes<'a> {
    pub fn new(course: &'a Course, turns: Option<usize>) -> Eyes<'a> {
        let header = session::header(&course.case, String::new(), 0, Mode::Exam);
        Eyes { course, header, turns }
    }

    /// What is seen of a moment; `None` where its way cannot be gone again, which does not happen.
    pub fn see(&self, met: &Met) -> Option<Seen> {
        let scenario = &self.course.case.scenario;
        let mut talking = self.session(met.seed, &met.path)?;
        while matches!(talking.scene(), Scene::Interlude | Scene::Briefing) {
            talking.proceed();
        }
        let visit = scenario[met.exchange].visit;
        let of = |line: &LineIx| scenario[scenario[*line].exchange].visit;
        let earlier = met.path.iter().take_while(|line| of(line) < visit).count();
        let briefing = self.session(met.seed, &met.path[..earlier])?.briefing();
        let shown = talking.consultation();
        Some(Seen {
            brief: self.brief(&briefing, visit),
            here: self.here(&briefing, &shown),
            before: self.before(&shown),
            words: shown.lines.iter().map(phrases::line).collect(),
        })
    }

    fn session(&self, seed: u32, path: &[LineIx]) -> Option<Session> {
        let said = |line: &LineIx| Entry::Line(self.course.case.scenario[*line].address.clone());
        let header = Header { seed, ..self.header.clone() };
        let record = Record { header, entries: path.iter().map(said).collect(), whole: 0 };
        Session::resume(self.course.case.clone(), record).ok()
    }

    fn titled(&self, title: &str, words: &str) -> String {
        format!("{}: {words}", self.course.locale.text(title))
    }

    fn brief(&self, briefing: &Briefing, visit: VisitIx) -> Vec<String> {
        let (person, locale) = (&briefing.person, &self.course.locale);
        let mut brief = vec![
            format!("{}, {}, {}", person.name, person.age, person.occupation),
            format!("{} · {}", phrases::visit_head(&briefing.visit, locale), briefing.visit.title),
        ];
        brief.extend(briefing.referral.iter().map(|words| self.titled("play-referral", words)));
        let scores: Vec<String> = briefing.intake.iter().map(|score| phrases::scale_score(score, locale)).collect();
        if visit == VisitIx(0) && !scores.is_empty() {
            brief.push(self.titled("play-intake", &scores.join("; ")));
        }
        brief.push(self.titled("play-task", &briefing.task));
        brief.push(locale.format("play-behaviour", &[("behaviour", briefing.behaviour.as_str().into())]));
        brief
    }

    fn here(&self, briefing: &Briefing, shown: &Consultation) -> Vec<String> {
        let left = u32::from(shown.budget.saturating_sub(shown.turns));
        let left = self.course.locale.format("play-turns", &[("left", left.into())]);
        let home =
            (!briefing.interlude.is_empty()).then(|| self.titled("play-interlude", &briefing.interlude.join(" ")));
        home.into_iter().chain([format!("({left})")]).collect()
    }

    fn before(&self, shown: &Consultation) -> Vec<String> {
        let you = self.course.locale.text("play-you");
        let said = |said: &Utterance| {
            let cue = phrases::cue(&shown.person, said.cue, &self.course.locale);
            let cue = said.patient.then(|| format!("({cue})"));
            cue.into_iter().chain([format!("{}: {}", said.speaker, said.text)]).collect::<Vec<_>>()
        };
        let from = self.turns.map_or(0, |turns| (shown.history.len() + 1).saturating_sub(turns));
        let mut lines = Vec::new();
        if from > 0 {
            lines.push("[What was said before this in the visit is left out.]".to_owned());
        }
        for turn in &shown.history[from..] {
            lines.extend(turn.before.iter().flat_map(said));
            lines.push(format!("{you}: {}", phrases::line(&turn.line)));
        }
        lines.extend(shown.speech.iter().flat_map(said));
        lines
    }
}
