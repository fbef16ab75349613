//! A class of 300 simulated students of five abilities, marked: how well their mean scores tell their abilities; then a thousand
//! attempts of whole courses, how long they take beside playing the same choices once, and how much memory.
//!
//! `cargo bench --no-default-features --features terminal --bench class`; with `-- --keep FILE` the report of a class in which
//! three weaknesses were planted is written, for readers.
#![allow(clippy::disallowed_methods, clippy::disallowed_types, clippy::disallowed_macros)]

#[path = "../tests/it/class/simulated.rs"]
mod simulated;

use std::time::Instant;

use backstory::authoring::trial::rank_correlation;
use backstory::class::cohort::{Cohort, HandIn, read};
use backstory::class::report::{Beside, Report, html};
use backstory::content::embedded;
use backstory::play::score::Effort;
use backstory::practice::session::Session;
use rayon::prelude::*;
use simulated::Class;

/// Of a hundred choices, so many are the best on offer.
const ABILITIES: [u32; 5] = [20, 35, 50, 65, 80];

fn main() {
    let ids: Vec<&str> = embedded::scenarios().iter().map(|(id, _)| *id).collect();
    let class = Class::new("Talking with people about their backs", &ids, None);
    let marker = class.marker(Effort::default());
    let files: Vec<(String, String)> = (0..300)
        .into_par_iter()
        .map(|number| {
            (format!("s{number:03}.jsonl"), class.hand_in(&format!("s{number:03}"), ABILITIES[number % 5], &[]))
        })
        .collect();
    let cohort = Cohort::gather(
        &class.assignment,
        files.par_iter().flat_map(|(name, text)| read(name, text.as_bytes(), &marker, None)).collect(),
    );
    let pairs: Vec<(f64, f64)> = cohort
        .students
        .values()
        .enumerate()
        .map(|(number, work)| {
            let scores: Vec<f64> =
                work.counted().flatten().filter_map(|marked| marked.summary.score.map(f64::from)).collect();
            (f64::from(ABILITIES[number % 5]), scores.iter().sum::<f64>() / scores.len().max(1) as f64)
        })
        .collect();
    println!(
        "{} students of five abilities, {} scenarios: rank correlation of mean score and ability {:.2}",
        pairs.len(),
        ids.len(),
        rank_correlation(&pairs).unwrap_or_default()
    );
    let report = Report::of(&cohort, &marker, None);
    let locale = embedded::locale("en").unwrap();
    println!(
        "the report of them: {} kB",
        html(&report, &Beside { pages: None, paths: &[], corrected: &[] }, &locale).len() / 1000
    );

    let many: Vec<(String, String)> = (0..1_000 / ids.len())
        .into_par_iter()
        .map(|number| (format!("m{number:04}"), class.hand_in(&format!("m{number:04}"), ABILITIES[number % 5], &[])))
        .collect();
    let start = Instant::now();
    let replayed: usize = many
        .iter()
        .flat_map(|(_, text)| HandIn::read(text.as_bytes()).unwrap().attempts)
        .map(|(_, record)| {
            let record = record.unwrap();
            Session::resume(class.cases[&record.header.scenario].clone(), record).unwrap().turns().len()
        })
        .sum();
    let plain = start.elapsed();
    let start = Instant::now();
    let cohort = Cohort::gather(
        &class.assignment,
        many.par_iter().flat_map(|(name, text)| read(name, text.as_bytes(), &marker, None)).collect(),
    );
    let report = Report::of(&cohort, &marker, None);
    let page = html(&report, &Beside { pages: None, paths: &[], corrected: &[] }, &locale);
    let marked = start.elapsed();
    println!(
        "{} attempts, {replayed} choices: marked and reported ({} kB) in {marked:?}; played again by one processor {plain:?}; ratio {:.1}; {} MiB resident",
        many.len() * ids.len(),
        page.len() / 1000,
        marked.as_secs_f64() / plain.as_secs_f64(),
        resident()
    );
    if let Some(at) = std::env::args().skip_while(|argument| argument != "--keep").nth(1) {
        let class = Class::new("Talking with people about their backs", &["amina"], Some("planning"));
        let marker = class.marker(Effort::default());
        let cohort = class.cohort(class.planted(60).iter(), &marker);
        let page =
            html(&Report::of(&cohort, &marker, None), &Beside { pages: None, paths: &[], corrected: &[] }, &locale);
        std::fs::write(at, page).unwrap();
    }
}

/// Resident memory of this process in MiB, at most so far; 0 where the system does not say.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok()).unwrap_or(0) / 1024
}
