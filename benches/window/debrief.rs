//! How soon after the key that asks for it the debrief of a full course is on the screen.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use backstory::content::embedded;
use backstory::practice::record::Mode;
use backstory::practice::session::{self, Session};
use backstory::store::Store;
use bevy::prelude::*;
use bevy::winit::WinitSettings;
use bevy_egui::{EguiPostUpdateSet, EguiRenderOutput};

use super::keys::{APART, hash, typed};
use super::watch::lines;

/// Keys that lead from the library to the questions, and on to the debrief.
const WALK: [KeyCode; 2] = [KeyCode::Enter, KeyCode::Enter];

/// Keeps an attempt in `data` in which the last line of a full course has been said, and nothing been told yet; gives its file.
pub fn prepare(data: &Path) -> Result<PathBuf, String> {
    let store = Store::open(Some(data.to_owned())).map_err(|error| error.to_string())?;
    let case = Arc::new(embedded::case("amina").ok_or("Amina ships with the program")?);
    let header = session::header(&case, "bench".into(), 1, Mode::Practice);
    let mut writer = store.create(&header).map_err(|error| error.to_string())?;
    let mut session = Session::begin(case, header).map_err(|error| error.to_string())?;
    while !session.is_over() {
        match session.choose(0) {
            Some(entry) => writer.append(&entry).map_err(|error| error.to_string())?,
            None => session.proceed(),
        }
    }
    Ok(writer.path().to_owned())
}

/// When the last key was pressed, and when what it did had been laid out.
#[derive(Resource, Default)]
struct Times {
    frame: u32,
    pressed: Option<Instant>,
    laid_out: Option<Instant>,
    picture: u64,
}

/// Runs the app through the walk, and says how many milliseconds after the last key the debrief was laid out, and how many
/// after it was on the screen: when the frame after that has been laid out, too, since a frame is drawn beside the next.
pub fn measured(mut app: App) -> ExitCode {
    typed(&mut app, WALK);
    app.insert_resource(WinitSettings::continuous())
        .init_resource::<Times>()
        .add_systems(First, press)
        .add_systems(PostUpdate, see.after(EguiPostUpdateSet::ProcessOutput))
        .run();
    ExitCode::SUCCESS
}

fn press(mut times: ResMut<Times>) {
    times.frame += 1;
    if times.frame == APART * WALK.len() as u32 {
        times.pressed = Some(Instant::now());
    }
}

fn see(outputs: Query<&EguiRenderOutput>, mut times: ResMut<Times>, mut exit: MessageWriter<AppExit>) {
    let picture = outputs.iter().map(hash).fold(0, u64::wrapping_add);
    let has_changed = picture != std::mem::replace(&mut times.picture, picture);
    let Some(pressed) = times.pressed else { return };
    match times.laid_out {
        Some(laid_out) => {
            let after = |then: Instant| (then - pressed).as_secs_f64() * 1000.0;
            println!("debrief {:.1} {:.1}", after(laid_out), after(Instant::now()));
            exit.write(AppExit::Success);
        }
        None if has_changed => times.laid_out = Some(Instant::now()),
        None => {}
    }
}

/// Takes the walk in a process of its own a few times, and prints the median.
pub fn report(rounds: usize) -> ExitCode {
    let once = || {
        let said = lines("debrief")?;
        let (laid_out, seen) = said.iter().find_map(|(line, _)| line.strip_prefix("debrief ")?.split_once(' '))?;
        Some((laid_out.parse::<f64>().ok()?, seen.parse::<f64>().ok()?))
    };
    let mut times: Vec<(f64, f64)> = (0..rounds).filter_map(|_| once()).collect();
    times.sort_by(|one, other| one.1.total_cmp(&other.1));
    match times.get(times.len() / 2) {
        Some((laid_out, seen)) => {
            println!(
                "debrief of a full course: laid out {laid_out:.0} ms after the key, on the screen after {seen:.0} ms"
            );
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("the debrief was not seen");
            ExitCode::FAILURE
        }
    }
}
