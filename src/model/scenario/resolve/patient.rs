//! The person, their beliefs and fears, and the variants.

use super::Resolver;
use crate::format::diag::{Code, Diagnostic};
use crate::format::read::Located;
use crate::model::scenario::model::*;

impl Resolver<'_> {
    pub(super) fn patient(&mut self) -> (Patient, Vec<Subject>) {
        let written = self.written;
        let person = &written.patient;
        let mut levels = [0; MAX_LEVELS];
        for (ix, level) in [
            (LevelIx::ALLIANCE, person.alliance.0),
            (LevelIx::AUTONOMY, person.autonomy.0),
            (LevelIx::EFFICACY, person.efficacy.0),
            (LevelIx::DISTRESS, person.distress.0),
            (LevelIx::READINESS, person.stage.start()),
        ] {
            levels[ix.at()] = level;
        }
        let mut subjects = Vec::new();
        for (id, _, belief) in person.beliefs.iter() {
            let text = self.text(format!("patient/beliefs/{id}"), &belief.text);
            self.leveled(&mut subjects, &mut levels, id, SubjectKind::Belief(belief.kind), text, belief.conviction.0);
        }
        for (id, _, fear) in person.fears.iter() {
            let text = self.text(format!("patient/fears/{id}"), &fear.text);
            self.leveled(&mut subjects, &mut levels, id, SubjectKind::Fear, text, fear.intensity.0);
        }
        for (id, _, goal) in person.goals.iter() {
            let text = self.text(format!("patient/goals/{id}"), &goal.text);
            subjects.push(Subject { id: id.into(), kind: SubjectKind::Goal, level: None, text });
        }
        for (id, _, fact) in person.facts.iter() {
            let text = self.text(format!("patient/facts/{id}"), &fact.text);
            subjects.push(Subject {
                id: id.into(),
                kind: SubjectKind::Fact { plan: fact.plan, alarm: fact.alarm },
                level: None,
                text,
            });
        }
        let strengths = person.strengths.iter().enumerate();
        let strengths = strengths.map(|(at, text)| self.text(format!("patient/strengths/{}", at + 1), text)).collect();
        let intake = self.intake();
        let patient = Patient {
            name: person.name.clone(),
            age: person.age.0,
            occupation: self.text("patient/occupation".into(), &person.occupation),
            pronouns: person.pronouns,
            look: person.look.aged(person.age.0),
            behaviour: self.text("patient/behaviour".into(), &person.behaviour),
            stage: person.stage,
            levels,
            level_count: (LevelIx::COMMON + subjects.iter().filter(|subject| subject.level.is_some()).count()) as u8,
            strengths,
            intake,
        };
        (patient, subjects)
    }

    fn leveled(
        &self,
        subjects: &mut Vec<Subject>,
        levels: &mut [u8; MAX_LEVELS],
        id: &str,
        kind: SubjectKind,
        text: crate::model::scenario::Text,
        level: u8,
    ) {
        let ix = self.names.levels.get(id).copied();
        if let Some(ix) = ix {
            levels[ix.at()] = level;
        }
        subjects.push(Subject { id: id.into(), kind, level: ix, text });
    }

    fn intake(&self) -> Intake {
        let intake = &self.written.patient.intake;
        Intake {
            pseq: intake.pseq.map(|score| score.0),
            tsk11: intake.tsk11.map(|score| score.0),
            fabq_pa: intake.fabq_pa.map(|score| score.0),
            fabq_w: intake.fabq_w.map(|score| score.0),
            pcs: intake.pcs.map(|score| score.0),
        }
    }

    fn visit_of(&mut self, id: &Located<crate::format::read::Id>) -> Option<VisitIx> {
        let visits = &self.written.visits;
        let found = visits.position(&id.value.0).map(VisitIx::new);
        if found.is_none() {
            self.unknown("visit", id, visits.keys());
        }
        found
    }

    /// The variants with their levels written out; a scenario without any has one.
    pub(super) fn variants(&mut self, patient: &Patient) -> Vec<Variant> {
        let written = self.written;
        let default_texts: Vec<_> =
            written.texts.iter().map(|(key, _, text)| (key, self.text(format!("texts/{key}"), text))).collect();
        if written.variants.is_empty() {
            let texts = default_texts.into_iter().map(|(key, text)| (key.to_string(), text)).collect();
            return vec![Variant {
                id: "only".into(),
                weight: 1,
                levels: patient.levels,
                texts,
                emergency: None,
                illness: None,
            }];
        }
        let mut variants = Vec::new();
        for (id, _, variant) in written.variants.iter() {
            let mut levels = patient.levels;
            for (level, span, value) in variant.levels.iter() {
                match self.names.levels.get(level) {
                    Some(ix) => levels[ix.at()] = value.0,
                    None => {
                        let id = Located { value: crate::format::read::Id(level.into()), span };
                        let known: Vec<_> = self.names.levels.keys().copied().collect();
                        self.unknown("level", &id, known);
                    }
                }
            }
            for (key, span, _) in variant.texts.iter() {
                if written.texts.get(key).is_none() {
                    let message = format!("`texts` of the scenario has no `{key}`");
                    let diagnostic = Diagnostic::new(Code::UnknownPlaceholder, span, message);
                    self.report(diagnostic.suggest(key, written.texts.keys()).help("give it a default there"));
                }
            }
            let mut texts = Vec::new();
            for (key, default) in &default_texts {
                let text = match variant.texts.get(key) {
                    Some(text) => self.text(format!("variants/{id}/texts/{key}"), text),
                    None => *default,
                };
                texts.push((key.to_string(), text));
            }
            let emergency = variant.emergency.as_ref().and_then(|visit| self.visit_of(visit));
            let illness = variant.illness.as_ref().map(|text| self.text(format!("variants/{id}/illness"), text));
            variants.push(Variant { id: id.into(), weight: variant.weight.0, levels, texts, emergency, illness });
        }
        variants
    }
}
