//! The words of a scenario as they are shown: placeholders filled in, speakers named.

use crate::model::scenario::{LineIx, ReplyIx, Say, Scenario, Text, Then, VariantIx, VisitIx, fill};
use crate::play::encounter::Event;
use crate::practice::view::{Ends, OfferedLine, Person, Utterance, VisitHead};

/// The words of a scenario in one variant.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The variant, which fills in what differs between them.
    pub variant: VariantIx,
}

/// The person of a scenario as every screen shows them, in the first of its variants.
pub fn person(scenario: &Scenario) -> Person {
    Words { scenario, variant: VariantIx(0) }.person()
}

impl Words<'_> {
    /// A text.
    pub fn text(self, text: Text) -> String {
        let values = &self.scenario[self.variant].texts;
        let value =
            |key: &str| values.iter().find(|(name, _)| name == key).map(|(_, text)| self.scenario.texts.raw(*text));
        fill(self.scenario.texts.raw(text), value)
    }

    /// The person.
    pub fn person(self) -> Person {
        let patient = &self.scenario.patient;
        Person {
            name: patient.name.clone(),
            first_name: patient.first_name().into(),
            age: patient.age,
            occupation: self.text(patient.occupation),
            pronouns: patient.pronouns,
            look: patient.look,
        }
    }

    /// A visit, as it is headed.
    pub fn visit(self, visit: VisitIx) -> VisitHead {
        let written = &self.scenario[visit];
        VisitHead {
            number: visit.0 + 1,
            of: self.scenario.visits.len() as u8,
            phase: written.phase,
            title: self.text(written.title),
        }
    }

    /// A line, as it is offered.
    pub fn line(self, line: LineIx) -> OfferedLine {
        let line = &self.scenario[line];
        let ends = |reply: ReplyIx| !matches!(self.scenario[reply].then, Then::To(_));
        let ends = match (line.replies.iter().any(ends), line.replies.iter().all(ends)) {
            (false, _) => Ends::Never,
            (true, false) => Ends::Perhaps,
            (true, true) => Ends::Always,
        };
        OfferedLine { say: line.say.map(|text| self.text(text)), deed: line.deed.map(|text| self.text(text)), ends }
    }

    pub(super) fn utterances(self, events: &[Event]) -> Vec<Utterance> {
        let said = events.iter().filter_map(|event| match event {
            Event::Said(ix) => Some(&self.scenario[*ix]),
            Event::Replied(ix) => Some(&self.scenario[*ix].say),
            _ => None,
        });
        said.map(|say| self.utterance(say)).collect()
    }

    /// Something that is said and shown.
    pub fn utterance(self, say: &Say) -> Utterance {
        let person = say.speaker.and_then(|speaker| self.scenario.people.get(usize::from(speaker)));
        let patient = self.scenario.patient.first_name();
        Utterance {
            speaker: person.map_or(patient, |person| &person.name).into(),
            patient: person.is_none(),
            look: person.and_then(|person| person.look),
            text: self.text(say.text),
            cue: say.cue,
        }
    }
}
