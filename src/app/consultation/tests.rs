//! Consultations without a window.

use bevy::ecs::message::{MessageCursor, Messages};
use bevy::prelude::*;

use super::*;
use crate::content::embedded;
use crate::play::encounter::{Case, Event};
use crate::practice::session::{Adopted, Scene};

/// A program with consultations, and what it has read of what happened.
struct Program {
    app: App,
    read: MessageCursor<Happened>,
}

impl Program {
    fn new() -> Program {
        let mut app = App::new();
        app.add_plugins((MinimalPlugins, AssetPlugin::default(), ConsultationPlugin));
        Program { app, read: MessageCursor::default() }
    }

    fn patient(&mut self) -> Handle<Patient> {
        let amina = Patient::from(embedded::case("amina").unwrap());
        self.app.world_mut().resource_mut::<Assets<Patient>>().add(amina)
    }

    fn meet(&mut self, consultation: Consultation) -> Entity {
        self.app.world_mut().spawn(consultation).id()
    }

    /// What happens in a consultation when this is asked for.
    fn after(&mut self, entity: Entity, asked: impl IntoIterator<Item = Do>) -> Vec<What> {
        asked.into_iter().for_each(|asked| _ = self.app.world_mut().write_message(asked));
        self.app.update();
        let happened = self.app.world().resource::<Messages<Happened>>();
        let here = self.read.read(happened).filter(|happened| happened.consultation == entity);
        here.map(|happened| happened.what.clone()).collect()
    }

    fn session(&self, entity: Entity) -> &Session {
        self.app.world().get::<Consultation>(entity).unwrap().session().unwrap()
    }

    fn record(&self, entity: Entity) -> Option<String> {
        self.app.world().get::<Consultation>(entity).unwrap().record()
    }
}

fn is_said(what: &What) -> bool {
    matches!(what, What::Spoke(_))
}

#[test]
fn it_begins_and_what_is_chosen_has_consequences() {
    let mut program = Program::new();
    let patient = program.patient();
    let entity = program.meet(Consultation::new(patient, 1));
    assert_eq!(program.after(entity, []), [What::Scene(Scene::Briefing)]);
    let arrived = program.after(entity, [Do::Proceed(entity)]);
    assert_eq!(arrived[0], What::Scene(Scene::Talking));
    assert!(arrived.len() > 1 && arrived[1..].iter().all(is_said), "{arrived:?}");
    let answered = program.after(entity, [Do::Choose(entity, 0)]);
    assert!(matches!(answered[0], What::Event(Event::Chosen(_))), "{answered:?}");
    assert!(answered.iter().any(|what| matches!(what, What::Event(Event::Weighed(..)))));
    assert!(answered.last().is_some_and(is_said));
    assert_eq!(program.after(entity, []), []);
    assert_eq!(program.after(entity, [Do::Choose(entity, 99)]), [], "what is not on offer does nothing");
    let back = program.after(entity, [Do::TakeBack(entity)]);
    assert_eq!(back[0], What::TakenBack);
    assert_eq!(back[1..], arrived[1..], "what was said before is said again");
}

#[test]
fn what_is_kept_is_gone_on_with_and_each_is_played_by_itself() {
    let mut program = Program::new();
    let patient = program.patient();
    let (one, other) =
        (program.meet(Consultation::new(patient.clone(), 1)), program.meet(Consultation::new(patient.clone(), 2)));
    program.after(one, []);
    program.after(one, [Do::Proceed(one), Do::Choose(one, 1), Do::Choose(one, 0)]);
    assert_eq!((program.session(one).turns().len(), program.session(other).turns().len()), (2, 0));
    let record = Record::decode(program.record(one).unwrap().as_bytes()).unwrap();
    let again = program.meet(Consultation::resumed(patient, record));
    program.after(again, []);
    assert_eq!(program.session(again).consultation(), program.session(one).consultation());
    assert_eq!(program.record(again), program.record(one));
}

#[test]
fn a_file_that_changes_is_taken_up_at_the_same_place() {
    let mut program = Program::new();
    let patient = program.patient();
    let entity = program.meet(Consultation::new(patient.clone(), 1));
    program.after(entity, []);
    program.after(entity, [Do::Proceed(entity), Do::Choose(entity, 0)]);
    let now = program.session(entity).consultation();
    let change = |program: &mut Program, case: Case| {
        program.app.world_mut().resource_mut::<Assets<Patient>>().insert(&patient, case.into()).unwrap();
        // Assets tell of a change after the frame in which it happened.
        let first = program.after(entity, []);
        [first, program.after(entity, [])].concat()
    };
    let mut case = embedded::case("amina").unwrap();
    let words = change(&mut program, case.clone());
    assert_eq!(words[..2], [What::Adopted(Adopted::Words), What::Scene(Scene::Talking)]);
    assert!(program.record(entity).is_some());
    case.scenario.visits[0].budget += 1;
    let rules = change(&mut program, Case::new(case.scenario, case.rubric, case.model));
    assert_eq!(rules[0], What::Adopted(Adopted::Draft { lost: 0 }));
    assert_eq!(program.session(entity).consultation().lines, now.lines);
    assert_eq!(program.record(entity), None, "a draft is not kept");
}

#[test]
fn what_cannot_be_played_says_why() {
    let mut program = Program::new();
    let patient = program.patient();
    let entity = program.meet(Consultation::begun(patient, 1, Mode::Exam, Some("farewell".into())));
    assert_eq!(program.after(entity, []), [What::Refused("the scenario has no visit `farewell`".into())]);
    assert_eq!(program.after(entity, [Do::Choose(entity, 0)]), []);
}

#[test]
fn files_are_loaded_by_the_type_and_mistakes_are_shown_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let (_, amina) = embedded::scenarios()[0];
    std::fs::write(folder.path().join("good.ron"), amina).unwrap();
    std::fs::write(folder.path().join("bad.ron"), amina.replacen("age: 34", "age: \"old\"", 1)).unwrap();
    let mut app = App::new();
    let assets = AssetPlugin { file_path: folder.path().display().to_string(), ..default() };
    app.add_plugins((MinimalPlugins, assets, ConsultationPlugin));
    let files = app.world().resource::<AssetServer>().clone();
    let (good, bad) = (files.load::<Patient>("good.ron"), files.load::<Patient>("bad.ron"));
    let told = loop {
        app.update();
        match (files.load_state(&good), files.load_state(&bad)) {
            (bevy::asset::LoadState::Loaded, bevy::asset::LoadState::Failed(error)) => break error.to_string(),
            (bevy::asset::LoadState::Failed(error), _) => panic!("{error}"),
            (_, bevy::asset::LoadState::Loaded) => panic!("it is wrong"),
            _ => std::thread::yield_now(),
        }
    };
    assert!(told.contains("bad.ron:") && told.contains("age"), "{told}");
}
