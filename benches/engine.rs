//! Speed of the engine: `cargo bench --no-default-features`. The last lines give ratios and medians of this run.

use std::hint::black_box;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use backstory::embedded;
use backstory::encounter::{Case, Encounter, Event, Replay, Scope, Stream, Taken, World};
use backstory::rubric::Rubric;
use backstory::scenario::LineIx;
use backstory::score::{Effort, Yardstick};
use backstory::trainee::{Ground, Trainee, World as Measured, play};
use rayon::prelude::*;

fn main() {
    divan::main();
    let amina = amina();
    let turns = turns(&amina);
    let step = median(2_000, || {
        for (now, line) in &turns {
            black_box(now.step(&amina, *line, |event| {
                black_box(event);
            }));
        }
    }) / turns.len() as u32;
    println!("one step, full response model: median {step:?}");
    let (plain, ours) = (median(60, plain_ron), median(60, read_and_check));
    println!(
        "read, resolve and check Amina: {ours:?}, plain ron {plain:?}, ratio {:.2}",
        ours.as_secs_f64() / plain.as_secs_f64()
    );
    sizes(&amina);
    attempts(&amina);
    for world in World::all(&amina.scenario) {
        let start = Instant::now();
        let yardstick = Yardstick::measure(&amina, world, Scope::Course, Effort::default());
        println!("yardstick of {world:?}: {:?}, best {}, bound {}", start.elapsed(), yardstick.best, yardstick.bound);
    }
}

/// What a moment and a whole attempt take in memory.
fn sizes(case: &Case) {
    let mut replay = Replay::begin(case, 1, Scope::Course);
    while let Some(line) = replay.now().offered(case).first().copied() {
        replay.choose(case, line);
    }
    let events: usize = replay.turns.iter().map(|turn| turn.events.len() * size_of::<Event>()).sum();
    let whole = size_of::<Replay>() + replay.turns.len() * size_of::<Taken>() + events;
    let turns = replay.turns.len();
    println!(
        "one encounter: {} bytes; {turns} turns with all moments and events: {whole} bytes",
        size_of::<Encounter>()
    );
}

/// Ten thousand attempts of all simulated trainees, on as many processors as there are.
fn attempts(case: &Case) {
    let worlds = World::all(&case.scenario).map(|world| Measured::measure(case, world, Effort::default())).collect();
    let ground = Ground::new(case, worlds, None);
    let players: Vec<_> = Trainee::all().iter().filter(|trainee| trainee.can_play(&ground)).collect();
    let start = Instant::now();
    let played: usize = (0..10_000_u32)
        .into_par_iter()
        .map(|run| play(&ground, players[run as usize % players.len()], run, |_| {}).len())
        .sum();
    println!("{played} attempts of simulated trainees, keys and all: {:?}", start.elapsed());
}

/// The median of some runs.
fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[runs / 2]
}

fn amina() -> Case {
    embedded::case("amina").unwrap_or_else(|| panic!("Amina ships with the program"))
}

fn source() -> &'static str {
    embedded::scenarios().into_iter().find(|(id, _)| *id == "amina").map(|(_, source)| source).unwrap_or_default()
}

/// The turns of some random attempts.
fn turns(case: &Case) -> Vec<(Encounter, LineIx)> {
    let mut stream = Stream::new(1, "bench");
    let mut turns = Vec::new();
    let worlds: Vec<_> = World::all(&case.scenario).collect();
    for world in worlds.into_iter().cycle().take(40) {
        let mut now = Encounter::begin(case, world, Scope::Course, |_| {});
        while !now.is_over() {
            let offered = now.offered(case);
            let line = offered[stream.below(offered.len() as u32) as usize];
            turns.push((now, line));
            now = now.step(case, line, |_| {});
        }
    }
    turns
}

fn plain_ron() {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    black_box(options.from_str::<ron::Value>(source()).is_ok());
}

fn read_and_check() {
    static RUBRIC: LazyLock<Rubric> =
        LazyLock::new(|| Rubric::read(embedded::RUBRIC).0.unwrap_or_else(|| panic!("it ships")));
    black_box(backstory::lint::check(source(), &RUBRIC));
}

#[divan::bench]
fn step(bencher: divan::Bencher) {
    let amina = amina();
    let turns = turns(&amina);
    let mut next = turns.iter().cycle();
    bencher.bench_local(|| {
        next.next().map(|(now, line)| {
            now.step(&amina, *line, |event| {
                black_box(event);
            })
        })
    });
}

#[divan::bench]
fn ron_alone() {
    plain_ron();
}

#[divan::bench]
fn read_resolve_and_check() {
    read_and_check();
}

#[divan::bench]
fn yardstick(bencher: divan::Bencher) {
    let amina = amina();
    let world = World::drawn(&amina.scenario, 1);
    bencher.bench_local(|| Yardstick::measure(&amina, world, Scope::Course, Effort::default()));
}
