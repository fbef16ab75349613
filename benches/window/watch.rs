//! A window that says what it takes, and the process that listens.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy_egui::EguiContexts;

/// A window is left alone this long before it is watched: until what a conversation can earn has been worked out beside it,
/// and not until people cease to breathe before nobody.
const SETTLE: Duration = Duration::from_secs(15);
/// How long it is watched.
const WATCH: Duration = Duration::from_secs(5);

/// What one window took.
#[derive(Default)]
pub struct Figures {
    /// From the start of the process to the end of the first frame with an interface, in milliseconds.
    pub first_frame: f64,
    /// Resident memory once settled, in MiB.
    pub memory: f64,
    /// Processor time once settled, in percent of a core.
    pub processor: f64,
    /// How much of it is spent on what a graphics adapter would do, where there is none.
    pub rendering: f64,
    /// Frames a second once settled.
    pub frames: f64,
}

/// What the process of a window says, line by line, until it ends.
pub fn lines(window: &str) -> Option<Vec<(String, Instant)>> {
    let program = std::env::current_exe().ok()?;
    let mut child = Command::new(program).arg(window).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let said = BufReader::new(child.stdout.take()?).lines().map_while(Result::ok);
    let said = said.map(|line| (line, Instant::now())).collect();
    child.wait().ok()?;
    Some(said)
}

/// Opens a window in a process of its own and reads what it says of itself.
pub fn watch(window: &str) -> Option<Figures> {
    let start = Instant::now();
    let mut figures = Figures::default();
    for (line, heard) in lines(window)? {
        let number = |text: &str| text.parse::<f64>().ok();
        match line.split_once(' ') {
            Some(("first-frame", _)) => figures.first_frame = (heard - start).as_secs_f64() * 1000.0,
            Some(("memory", mebibytes)) => figures.memory = number(mebibytes)?,
            Some(("processor", percent)) => figures.processor = number(percent)?,
            Some(("rendering", percent)) => figures.rendering = number(percent)?,
            Some(("frames", rate)) => figures.frames = number(rate)?,
            _ => {}
        }
    }
    (figures.first_frame > 0.0 && figures.memory > 0.0).then_some(figures)
}

/// Runs a window that says when its first frame is done, what it holds and uses when it has settled; then ends.
pub fn measured(mut app: App) -> ExitCode {
    let frames = Arc::new(AtomicU32::new(0));
    let drawn = frames.clone();
    app.add_systems(Last, move |mut contexts: EguiContexts| {
        // The typeface is there from the second frame on.
        if contexts.ctx_mut().is_ok() && drawn.fetch_add(1, Ordering::Relaxed) == 1 {
            println!("first-frame done");
        }
    });
    std::thread::spawn(move || {
        std::thread::sleep(SETTLE);
        let so_far = || (processor_seconds(), rendering_seconds(), frames.load(Ordering::Relaxed));
        let (before, rendered, drawn) = so_far();
        std::thread::sleep(WATCH);
        let now = so_far();
        let rate = |amount: f64| amount / WATCH.as_secs_f64();
        println!("memory {:.1}", resident_mebibytes());
        println!("processor {:.2}", rate(now.0 - before) * 100.0);
        println!("rendering {:.2}", rate(now.1 - rendered) * 100.0);
        println!("frames {:.1}", rate(f64::from(now.2 - drawn)));
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

/// Processor time of this process so far; 0 where the system does not say.
fn processor_seconds() -> f64 {
    seconds(Path::new("/proc/self/stat"))
}

/// Processor time of Mesa's software renderer so far, which draws in threads of its own; 0 where there is none.
fn rendering_seconds() -> f64 {
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten().map(|thread| thread.path());
    let name = |thread: &PathBuf| std::fs::read_to_string(thread.join("comm")).unwrap_or_default();
    threads.filter(|thread| name(thread).starts_with("llvmpipe")).map(|thread| seconds(&thread.join("stat"))).sum()
}

/// Processor time that a `stat` file tells, at 100 ticks a second.
fn seconds(stat: &Path) -> f64 {
    let stat = std::fs::read_to_string(stat).unwrap_or_default();
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    fields.skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0
}
