//! First frame, memory and idle processor use of the app, beside an empty Bevy and bevy_egui window of the same build.
//!
//! Needs a display. `cargo bench --profile dev --bench window`
//!
//! Each window runs in a process of its own: this program, started again with its name as argument.

use std::io::{BufRead, BufReader};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use backstory::app;
use bevy::prelude::*;
use bevy::window::WindowResolution;
use bevy::winit::WinitSettings;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass};

/// The two windows, in the order in which each round opens them.
const WINDOWS: [&str; 2] = ["empty", "backstory"];
const ROUNDS: usize = 5;
/// A window is left alone this long before it is taken to be idle.
const SETTLE: Duration = Duration::from_secs(4);
/// How long the idle window is watched.
const WATCH: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    match std::env::args().nth(1).as_deref() {
        Some("empty") => measured(empty()),
        Some("backstory") => measured(app::build(Some(std::env::temp_dir().join("backstory-bench")))),
        _ => compare(),
    }
}

/// What one window took.
#[derive(Default)]
struct Figures {
    /// From the start of the process to the end of the first frame with an interface, in milliseconds.
    first_frame: f64,
    /// Resident memory when idle, in MiB.
    memory: f64,
    /// Processor time when idle, in percent of a core.
    idle: f64,
}

fn compare() -> ExitCode {
    let mut all: [Vec<Figures>; 2] = Default::default();
    for _ in 0..ROUNDS {
        for (window, figures) in WINDOWS.iter().zip(&mut all) {
            match watch(window) {
                Some(found) => figures.push(found),
                None => {
                    eprintln!("the {window} window could not be measured: is there a display?");
                    return ExitCode::FAILURE;
                }
            }
        }
    }
    let median = |window: usize, figure: fn(&Figures) -> f64| {
        let mut figures: Vec<f64> = all[window].iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    let line = |what: &str, unit: &str, figure: fn(&Figures) -> f64| {
        let (empty, ours) = (median(0, figure), median(1, figure));
        println!("{what}: empty {empty:.1} {unit}, backstory {ours:.1} {unit}, ratio {:.2}", ours / empty);
    };
    println!("medians of {ROUNDS} rounds");
    line("first frame", "ms", |figures| figures.first_frame);
    line("memory", "MiB", |figures| figures.memory);
    line("idle processor", "% of a core", |figures| figures.idle);
    ExitCode::SUCCESS
}

/// Opens a window in a process of its own and reads what it says of itself.
fn watch(window: &str) -> Option<Figures> {
    let start = Instant::now();
    let program = std::env::current_exe().ok()?;
    let mut child = Command::new(program).arg(window).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let mut figures = Figures::default();
    for line in BufReader::new(child.stdout.take()?).lines().map_while(Result::ok) {
        match line.split_once(' ') {
            Some(("first-frame", _)) => figures.first_frame = start.elapsed().as_secs_f64() * 1000.0,
            Some(("memory", mebibytes)) => figures.memory = mebibytes.parse().ok()?,
            Some(("idle", percent)) => figures.idle = percent.parse().ok()?,
            _ => {}
        }
    }
    child.wait().ok()?;
    (figures.first_frame > 0.0 && figures.memory > 0.0).then_some(figures)
}

/// A window with nothing in it but an egui context.
fn empty() -> App {
    let window = Window { title: "Empty".into(), resolution: WindowResolution::new(1280, 800), ..default() };
    let mut app = App::new();
    app.add_plugins(DefaultPlugins.set(WindowPlugin { primary_window: Some(window), ..default() }))
        .add_plugins(EguiPlugin::default())
        .insert_resource(WinitSettings::desktop_app())
        .add_systems(Startup, |mut commands: Commands| _ = commands.spawn(Camera2d))
        .add_systems(EguiPrimaryContextPass, |mut contexts: EguiContexts| _ = contexts.ctx_mut());
    app
}

/// Runs a window that says when its first frame is done, what it holds when idle and what it uses then; then ends.
fn measured(mut app: App) -> ExitCode {
    app.add_systems(Last, |mut contexts: EguiContexts, mut frames: Local<u32>| {
        *frames += u32::from(contexts.ctx_mut().is_ok());
        // The typeface is there from the second frame on.
        if *frames == 2 {
            println!("first-frame done");
        }
    });
    std::thread::spawn(|| {
        std::thread::sleep(SETTLE);
        let before = processor_seconds();
        std::thread::sleep(WATCH);
        let used = processor_seconds() - before;
        println!("memory {:.1}", resident_mebibytes());
        println!("idle {:.2}", used / WATCH.as_secs_f64() * 100.0);
        std::process::exit(0);
    });
    app.run();
    ExitCode::SUCCESS
}

/// Resident memory of this process; 0 where the system does not say.
fn resident_mebibytes() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

/// Processor time of this process so far, at 100 ticks a second; 0 where the system does not say.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}
