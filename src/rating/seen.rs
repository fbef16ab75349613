//! What somebody who plays sees of a moment, in the words of the terminal player.

use std::sync::Arc;

use super::walk::Met;
use crate::encounter::Case;
use crate::locale::{Locale, phrases};
use crate::record::{Entry, Header, Mode, Record};
use crate::scenario::{LineIx, VisitIx};
use crate::session::{self, Session};
use crate::view::{Briefing, Consultation, Utterance};

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
    /// Who is met, in which visit, and what was read before it.
    pub scene: Vec<String>,
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
        talking.proceed();
        let visit = scenario[met.exchange].visit;
        let of = |line: &LineIx| scenario[scenario[*line].exchange].visit;
        let earlier = met.path.iter().take_while(|line| of(line) < visit).count();
        let briefing = self.session(met.seed, &met.path[..earlier])?.briefing();
        let shown = talking.consultation();
        Some(Seen {
            scene: self.scene(&briefing, &shown, visit),
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

    fn scene(&self, briefing: &Briefing, shown: &Consultation, visit: VisitIx) -> Vec<String> {
        let (person, locale) = (&briefing.person, &self.course.locale);
        let titled = |title: &str, words: String| format!("{}: {words}", locale.text(title));
        let mut scene = vec![
            format!("{}, {}, {}", person.name, person.age, person.occupation),
            format!("{} · {}", phrases::visit_head(&briefing.visit, locale), briefing.visit.title),
        ];
        scene.extend(briefing.referral.iter().map(|words| titled("play-referral", words.clone())));
        let scores: Vec<String> = briefing.intake.iter().map(|score| phrases::scale_score(score, locale)).collect();
        if visit == VisitIx(0) && !scores.is_empty() {
            scene.push(titled("play-intake", scores.join("; ")));
        }
        if !briefing.interlude.is_empty() {
            scene.push(titled("play-interlude", briefing.interlude.join(" ")));
        }
        scene.push(titled("play-task", briefing.task.clone()));
        scene.push(locale.format("play-behaviour", &[("behaviour", briefing.behaviour.as_str().into())]));
        let left = u32::from(shown.budget.saturating_sub(shown.turns));
        scene.push(format!("({})", locale.format("play-turns", &[("left", left.into())])));
        scene
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
