//! What is asked of a consultation, and what happens in it.

use bevy::prelude::*;

use crate::play::encounter::Event;
use crate::practice::session::{Adopted, Scene, Session};
use crate::practice::view::Utterance;

/// What a program asks of a consultation.
#[derive(Message, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Do {
    /// Say the line with this number, from 0, as [`Session::consultation`] shows them. In an exam a line is said when it is
    /// chosen a second time.
    Choose(Entity, usize),
    /// Go on: from what happened at home into the visit, out of it, and at last to the debrief.
    Proceed(Entity),
    /// Take back the last line, in practice.
    TakeBack(Entity),
}

impl Do {
    pub(super) fn consultation(self) -> Entity {
        match self {
            Do::Choose(entity, _) | Do::Proceed(entity) | Do::TakeBack(entity) => entity,
        }
    }
}

/// Something happened in a consultation.
#[derive(Message, Clone, Debug)]
pub struct Happened {
    /// In which.
    pub consultation: Entity,
    /// What.
    pub what: What,
}

/// What happens in a consultation. Of one turn the events come first, then the scene where it is another one, then what is
/// said.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// It cannot be played, for this reason.
    Refused(String),
    /// The engine's own event: what was judged, what moved, what it is worth. Its indices are those of the session's case.
    Event(Event),
    /// The last line was taken back.
    TakenBack,
    /// The patient's file has changed.
    Adopted(Adopted),
    /// The trainee is doing something else now.
    Scene(Scene),
    /// Somebody says and shows something.
    Spoke(Utterance),
}

/// How far a session had come.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mark {
    pub scene: Option<Scene>,
    pub turns: usize,
}

impl Mark {
    pub(super) fn of(session: &Session) -> Mark {
        Mark { scene: Some(session.scene()), turns: session.turns().len() }
    }
}

/// Tells what has happened since a mark.
pub(super) fn tell(entity: Entity, session: Option<&Session>, before: Mark, happened: &mut MessageWriter<Happened>) {
    let Some(session) = session else { return };
    let now = Mark::of(session);
    let mut what: Vec<What> = Vec::new();
    if now.turns < before.turns {
        what.push(What::TakenBack);
    }
    let taken = session.turns().iter().skip(before.turns);
    what.extend(taken.flat_map(|taken| &taken.events).map(|event| What::Event(*event)));
    if now.scene != before.scene {
        what.push(What::Scene(session.scene()));
    }
    let is_heard = matches!(session.scene(), Scene::Talking | Scene::Closing);
    if is_heard && (now.scene != before.scene || now.turns != before.turns) {
        what.extend(session.consultation().speech.into_iter().map(What::Spoke));
    }
    happened.write_batch(what.into_iter().map(|what| Happened { consultation: entity, what }));
}
