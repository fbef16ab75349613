//! How soon after the key that asks for it the debrief of a full course is on the screen.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use backstory::embedded;
use backstory::record::Mode;
use backstory::session::{self, Session};
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

/// Runs the app through the walk, and says how many milliseconds after the last key the debrief was drawn: until the frame
/// after that in which it is seen, when it has been handed to the screen.
pub fn measured(mut app: App) -> ExitCode {
    typed(&mut app, WALK);
    app.insert_resource(WinitSettings::continuous());
    let mut pressed: Option<Instant> = None;
    let mut frame = 0;
    let stamp = move |outputs: Query<&EguiRenderOutput>,
                      mut changed: Local<bool>,
                      mut last: Local<u64>,
                      mut exit: MessageWriter<AppExit>| {
        frame += 1;
        let picture = outputs.iter().map(hash).fold(0, u64::wrapping_add);
        if *changed && let Some(pressed) = pressed.take() {
            println!("debrief {:.1}", pressed.elapsed().as_secs_f64() * 1000.0);
            exit.write(AppExit::Success);
        }
        // The key comes with the next frame.
        if frame == APART * WALK.len() as u32 - 1 {
            pressed = Some(Instant::now());
        } else if pressed.is_some() && picture != *last {
            *changed = true;
        }
        *last = picture;
    };
    app.add_systems(PostUpdate, stamp.after(EguiPostUpdateSet::ProcessOutput));
    app.run();
    ExitCode::SUCCESS
}

/// Takes the walk in a process of its own a few times, and prints the median.
pub fn report(rounds: usize) -> ExitCode {
    let once = || {
        let said = lines("debrief")?;
        said.iter().find_map(|(line, _)| line.strip_prefix("debrief ")?.parse::<f64>().ok())
    };
    let mut times: Vec<f64> = (0..rounds).filter_map(|_| once()).collect();
    times.sort_by(f64::total_cmp);
    match times.get(times.len() / 2) {
        Some(median) => {
            println!("debrief of a full course on the screen: {median:.0} ms after the key");
            ExitCode::SUCCESS
        }
        None => {
            eprintln!("the debrief was not seen");
            ExitCode::FAILURE
        }
    }
}
