//! Consultations in any Bevy program, with a window or without: a patient is an asset, a consultation a component, and what
//! is done and what happens are messages.
//!
//! ```no_run
//! use backstory::app::consultation::{Consultation, ConsultationPlugin, Patient};
//! use bevy::prelude::*;
//!
//! fn meet(mut commands: Commands, files: Res<AssetServer>) {
//!     commands.spawn(Consultation::new(files.load("amina/scenario.ron"), 1));
//! }
//!
//! let mut app = App::new();
//! app.add_plugins((MinimalPlugins, AssetPlugin::default(), ConsultationPlugin)).add_systems(Startup, meet);
//! ```

mod message;
mod patient;
#[cfg(test)]
mod tests;

use bevy::prelude::*;

use crate::practice::record::{Entry, Header, Mode, Record, encode};
use crate::practice::session::{ResumeError, Session, header};

pub use message::{Do, Happened, What};
pub use patient::{Patient, PatientError, PatientLoader};

use message::{Mark, tell};

/// Consultations with patients that are loaded as assets.
///
/// A [`Patient`] is loaded by its type, from any `.ron` file: `asset_server.load::<Patient>("amina/scenario.ron")`. Every
/// entity with a [`Consultation`] is played by itself; a program writes [`Do`] and reads [`Happened`]. Where the program
/// watches its assets, a consultation goes on at the same place when the file is saved.
pub struct ConsultationPlugin;

/// The systems of the plugin, in [`Update`]: what they write can be read after them in the same frame.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ConsultationSystems;

impl Plugin for ConsultationPlugin {
    fn build(&self, app: &mut App) {
        app.init_asset::<Patient>()
            .init_asset_loader::<PatientLoader>()
            .add_message::<Do>()
            .add_message::<Happened>()
            .add_systems(Update, (begin, adopt, act).chain().in_set(ConsultationSystems));
    }
}

/// A consultation with one patient. It begins when the patient is loaded.
#[derive(Component)]
pub struct Consultation {
    patient: Handle<Patient>,
    attempt: Attempt,
}

/// What is played of it.
enum Attempt {
    /// The patient is not loaded yet.
    Waiting(Beginning),
    /// It is played.
    Open(Box<Open>),
    /// It cannot be played.
    Refused,
}

/// How a consultation begins.
enum Beginning {
    Anew { seed: u32, mode: Mode, visit: Option<String> },
    Again(Box<Record>),
}

struct Open {
    session: Session,
    /// What is kept of it, after its header.
    entries: Vec<Entry>,
}

impl Consultation {
    /// A whole course in practice. The same seed meets the same person on the same day.
    pub fn new(patient: Handle<Patient>, seed: u32) -> Consultation {
        Consultation::begun(patient, seed, Mode::Practice, None)
    }

    /// A course, or only the visit with this id, in practice or as an exam.
    pub fn begun(patient: Handle<Patient>, seed: u32, mode: Mode, visit: Option<String>) -> Consultation {
        Consultation { patient, attempt: Attempt::Waiting(Beginning::Anew { seed, mode, visit }) }
    }

    /// Goes on with what was kept; see [`Consultation::record`] and [`Record::decode`].
    pub fn resumed(patient: Handle<Patient>, record: Record) -> Consultation {
        Consultation { patient, attempt: Attempt::Waiting(Beginning::Again(Box::new(record))) }
    }

    /// Whom it is with.
    pub fn patient(&self) -> &Handle<Patient> {
        &self.patient
    }

    /// What is played: the scene, everything that can be shown of it, and the debrief. `None` until the patient is loaded,
    /// and where it cannot be played.
    pub fn session(&self) -> Option<&Session> {
        match &self.attempt {
            Attempt::Open(open) => Some(&open.session),
            Attempt::Waiting(_) | Attempt::Refused => None,
        }
    }

    /// What is to be kept of it: the lines of an attempt's file, as the app and the command line read them too. `None` while
    /// there is nothing to keep: before it has begun, and since its rules have changed under it.
    pub fn record(&self) -> Option<String> {
        let Attempt::Open(open) = &self.attempt else { return None };
        let kept = || open.entries.iter().map(encode).collect::<String>();
        (!open.session.is_draft()).then(|| encode(open.session.header()) + &kept())
    }

    fn begin(&mut self, patient: &Patient) -> Result<(), ResumeError> {
        let case = patient.case().clone();
        let Attempt::Waiting(beginning) = std::mem::replace(&mut self.attempt, Attempt::Refused) else { return Ok(()) };
        let record = match beginning {
            Beginning::Anew { seed, mode, visit } => {
                let id = uuid::Uuid::new_v4().to_string();
                let header = Header { visit, ..header(&case, id, seed, mode) };
                Record { header, entries: Vec::new(), whole: 0 }
            }
            Beginning::Again(record) => *record,
        };
        let entries = record.entries.clone();
        let session = Session::resume(case, record)?;
        self.attempt = Attempt::Open(Box::new(Open { session, entries }));
        Ok(())
    }
}

/// Begins what waits for a patient who is loaded now.
fn begin(
    mut consultations: Query<(Entity, &mut Consultation)>,
    patients: Res<Assets<Patient>>,
    mut happened: MessageWriter<Happened>,
) {
    for (entity, mut consultation) in &mut consultations {
        let is_waiting = matches!(consultation.attempt, Attempt::Waiting(_));
        let Some(patient) = patients.get(&consultation.patient).filter(|_| is_waiting) else { continue };
        match consultation.begin(patient) {
            Ok(()) => tell(entity, consultation.session(), Mark::default(), &mut happened),
            Err(error) => _ = happened.write(Happened { consultation: entity, what: What::Refused(error.to_string()) }),
        }
    }
}

/// Goes on at the same place with a patient whose file has changed.
fn adopt(
    mut changed: MessageReader<AssetEvent<Patient>>,
    mut consultations: Query<(Entity, &mut Consultation)>,
    patients: Res<Assets<Patient>>,
    mut happened: MessageWriter<Happened>,
) {
    for event in changed.read() {
        let AssetEvent::Modified { id } = event else { continue };
        let Some(patient) = patients.get(*id) else { continue };
        for (entity, mut consultation) in &mut consultations {
            if consultation.patient.id() != *id {
                continue;
            }
            let Attempt::Open(open) = &mut consultation.attempt else { continue };
            let adopted = open.session.adopt(patient.case().clone());
            happened.write(Happened { consultation: entity, what: What::Adopted(adopted) });
            tell(entity, Some(&open.session), Mark { scene: None, ..Mark::of(&open.session) }, &mut happened);
        }
    }
}

/// Does what is asked for; what is not on offer does nothing.
fn act(
    mut asked: MessageReader<Do>,
    mut consultations: Query<&mut Consultation>,
    mut happened: MessageWriter<Happened>,
) {
    for asked in asked.read() {
        let entity = asked.consultation();
        let Ok(mut consultation) = consultations.get_mut(entity) else { continue };
        let Attempt::Open(open) = &mut consultation.attempt else { continue };
        let Open { session, entries } = &mut **open;
        let before = Mark::of(session);
        match asked {
            Do::Choose(_, number) => entries.extend(session.choose(*number)),
            Do::Proceed(_) => session.proceed(),
            Do::TakeBack(_) => entries.extend(session.back()),
        }
        tell(entity, Some(session), before, &mut happened);
    }
}
