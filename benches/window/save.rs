//! How soon after a writer has saved a scenario the window shows what they changed.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use backstory::app::{self, Start};
use backstory::content::embedded;
use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::{EguiPostUpdateSet, EguiRenderOutput};

use super::keys::hash;
use super::watch::lines;

/// How often the file is saved.
const SAVES: usize = 7;
/// The window is left alone this long before the file is saved, and again after each time.
const SETTLE: Duration = Duration::from_millis(1500);

/// When the file was saved last, until it has been seen.
type Saved = Arc<Mutex<Option<Instant>>>;

/// The scenario that is saved: what she says first is different every time.
fn version(number: usize) -> String {
    let source = embedded::scenarios().into_iter().find(|(id, _)| *id == "amina").map_or("", |(_, source)| source);
    source.replacen("Don't mind how I sit.", &format!("Don't mind how I sit, {number}."), 1).replacen(
        "That was all.",
        &format!("That was all, {number}."),
        1,
    )
}

/// Opens the app on a folder with one scenario, saves that again and again, and says how many milliseconds later the change
/// was laid out, and was on the screen: when the frame after that has been laid out, too.
pub fn measured(folder: PathBuf, focused: fn(ResMut<bevy::winit::WinitSettings>)) -> ExitCode {
    let file = folder.join("scenario.ron");
    let written = std::fs::create_dir_all(&folder).and_then(|()| std::fs::write(&file, version(0)));
    if let Err(error) = written {
        eprintln!("{}: {error}", file.display());
        return ExitCode::FAILURE;
    }
    let data = Some(folder.join("data"));
    std::fs::create_dir_all(folder.join("data")).unwrap_or_default();
    std::fs::write(folder.join("data/settings.json"), "{\"still\":true}").unwrap_or_default();
    let mut app = app::build(Start { data, watch: Some(folder), ..Start::default() });
    let saved = Saved::default();
    let seen = saved.clone();
    let mut picture = 0_u64;
    let mut laid_out: Option<Instant> = None;
    let see = move |outputs: Query<&EguiRenderOutput>, mut redraw: MessageWriter<RequestRedraw>| {
        let now = outputs.iter().map(hash).fold(0, u64::wrapping_add);
        let has_changed = now != std::mem::replace(&mut picture, now);
        let Ok(mut seen) = seen.lock() else { return };
        let Some(saved) = *seen else { return };
        match laid_out.take() {
            Some(laid_out) => {
                let after = |then: Instant| (then - saved).as_secs_f64() * 1000.0;
                println!("save {:.1} {:.1}", after(laid_out), after(Instant::now()));
                *seen = None;
            }
            None if has_changed => {
                laid_out = Some(Instant::now());
                redraw.write(RequestRedraw);
            }
            None => {}
        }
    };
    app.add_systems(Last, focused).add_systems(PostUpdate, see.after(EguiPostUpdateSet::ProcessOutput));
    std::thread::spawn(move || {
        std::thread::sleep(3 * SETTLE);
        for number in 1..=SAVES {
            let text = version(number);
            if let Ok(mut saved) = saved.lock() {
                *saved = Some(Instant::now());
            }
            std::fs::write(&file, text).unwrap_or_else(|error| eprintln!("{}: {error}", file.display()));
            std::thread::sleep(SETTLE);
        }
        std::process::exit(0);
    });
    app.run();
    ExitCode::SUCCESS
}

/// Saves in a process of its own, and prints the median beside what reading the file alone takes.
pub fn report() -> ExitCode {
    let said = lines("save").unwrap_or_default();
    let times = said.iter().filter_map(|(line, _)| line.strip_prefix("save ")?.split_once(' '));
    let mut times: Vec<(f64, f64)> =
        times.filter_map(|(laid_out, seen)| Some((laid_out.parse().ok()?, seen.parse().ok()?))).collect();
    times.sort_by(|one, other| one.1.total_cmp(&other.1));
    let (Some((laid_out, seen)), Ok((rubric, _))) = (times.get(times.len() / 2), embedded::rules()) else {
        eprintln!("what was saved was not seen");
        return ExitCode::FAILURE;
    };
    let text = version(0);
    let start = Instant::now();
    let found = backstory::authoring::lint::check(&text, &rubric).1.len();
    let read = start.elapsed().as_secs_f64() * 1000.0;
    println!(
        "a scenario of {} kB saved {} times: laid out {laid_out:.0} ms after, on the screen after {seen:.0} ms; reading and \
         checking it takes {read:.0} ms ({found} findings)",
        text.len() / 1000,
        times.len()
    );
    ExitCode::SUCCESS
}
