//! Meets Amina without a window: `cargo run --example consultation`. Every line is chosen by its number, and what is said
//! and what it comes to is printed.
#![allow(clippy::disallowed_macros)]

use backstory::app::consultation::{Consultation, ConsultationPlugin, ConsultationSystems, Do, Happened, What};
use backstory::practice::session::Scene;
use bevy::prelude::*;

/// The program, before it runs.
pub fn app() -> App {
    let mut app = App::new();
    app.add_plugins((MinimalPlugins, AssetPlugin { file_path: "scenarios".into(), ..default() }, ConsultationPlugin))
        .add_systems(Startup, |mut commands: Commands, files: Res<AssetServer>| {
            commands.spawn(Consultation::new(files.load("amina/scenario.ron"), 1));
        })
        .add_systems(Update, (print, go_on).after(ConsultationSystems));
    app
}

/// Prints what can be heard and seen.
fn print(mut happened: MessageReader<Happened>) {
    for Happened { what, .. } in happened.read() {
        match what {
            What::Spoke(heard) => println!("{} ({:?}): {}", heard.speaker, heard.cue, heard.text),
            What::Scene(scene) => println!("— {scene:?}"),
            _ => {}
        }
    }
}

/// Says one line after the other, and leaves when there is something to look back at.
fn go_on(
    changed: Query<(Entity, &Consultation), Changed<Consultation>>,
    mut ask: MessageWriter<Do>,
    mut exit: MessageWriter<AppExit>,
) {
    for (entity, consultation) in &changed {
        let Some(session) = consultation.session() else { continue };
        match session.scene() {
            Scene::Talking => {
                ask.write(Do::Choose(entity, session.turns().len() % session.consultation().lines.len().max(1)));
            }
            Scene::Debrief => {
                println!("{} turns, and safety: {:?}", session.turns().len(), session.summary(None).safety);
                exit.write(AppExit::Success);
            }
            _ => _ = ask.write(Do::Proceed(entity)),
        }
    }
}

fn main() {
    app().run();
}
