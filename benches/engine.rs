//! Speed of the engine: `cargo bench --no-default-features --features terminal`. The last lines give ratios and medians of this run.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

use std::hint::black_box;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use backstory::content::embedded;
use backstory::model::rubric::Rubric;
use backstory::model::scenario::LineIx;
use backstory::play::encounter::{Case, Encounter, Event, Replay, Scope, Stream, Taken, World};
use backstory::play::score::{Effort, Yardstick};
use backstory::play::trainee::{Ground, Trainee, World as Measured, play};
use backstory::practice::logbook::{self, Attempt, Known};
use backstory::practice::record::{Entry, Mode, encode};
use backstory::practice::session::{self, Session};
use backstory::store::Store;
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
    let (plain, ours) = beside(100, plain_ron, read_and_check);
    println!(
        "read, resolve and check Amina: {ours:?}, plain ron {plain:?}, ratio {:.2}",
        ours.as_secs_f64() / plain.as_secs_f64()
    );
    sizes(&amina);
    attempts(&amina);
    shelf();
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

/// What is known of ten thousand attempts that lie on disk, without and with the index.
fn shelf() {
    let kept = played();
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let attempts = folder.path().join("attempts");
    std::fs::create_dir(&attempts).unwrap_or_else(|error| panic!("{error}"));
    (0..10_000_u32).into_par_iter().for_each(|run| {
        let id = format!("{run:08}-0000-4000-8000-000000000000");
        let text = kept.replacen("the-id", &id, 1);
        std::fs::write(attempts.join(id + ".jsonl"), text).unwrap_or_else(|error| panic!("{error}"));
    });
    let store = Store::open(Some(folder.path().into())).unwrap_or_else(|error| panic!("{error}"));
    let look = || assert_eq!(store.shelf().0.len(), 10_000);
    let (without, with) = (median(1, look), median(5, look));
    println!("10000 attempts of {} bytes on disk: {without:?} without an index, {with:?} with it", kept.len());
    let (shelf, case, now) = (store.shelf().0, amina(), jiff::Zoned::now());
    let attempts: Vec<_> = shelf
        .iter()
        .map(|kept| Attempt {
            header: &kept.header,
            turns: kept.turns,
            is_open: kept.is_open,
            summary: kept.summary.as_ref(),
            at: kept.written,
            is_kept_whole: false,
        })
        .collect();
    let known = [Known {
        scenario: case.scenario.id.clone(),
        first_name: case.scenario.patient.first_name().into(),
        rules_hash: case.rules_hash().into(),
        difficulty: case.scenario.difficulty,
        teaches: Vec::new(),
    }];
    let log = median(5, || {
        black_box(logbook::logbook(&attempts, &known, &case.rubric, &now));
    });
    println!("their logbook: {log:?}");
}

/// A finished attempt, as it is kept.
fn played() -> String {
    let case = Arc::new(amina());
    let header = session::header(&case, "the-id".into(), 1, Mode::Practice);
    let mut kept = encode(&header);
    let mut session = Session::begin(case, header).unwrap_or_else(|error| panic!("{error}"));
    while !session.is_over() {
        kept.extend(session.choose(0).as_ref().map(encode));
        session.proceed();
    }
    kept + &encode(&Entry::Done(session.summary(None)))
}

/// The median of some runs.
fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    middle((0..runs).map(|_| time(&mut run)).collect())
}

/// The medians of two that take turns, so that a machine that is busy for a while is so for both.
fn beside(runs: usize, mut one: impl FnMut(), mut two: impl FnMut()) -> (Duration, Duration) {
    let (ones, twos) = (0..runs).map(|_| (time(&mut one), time(&mut two))).unzip();
    (middle(ones), middle(twos))
}

fn time(run: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
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
    black_box(backstory::authoring::lint::check(source(), &RUBRIC));
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
