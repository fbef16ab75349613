//! How soon the app is there for somebody who has kept ten thousand attempts.

use std::path::PathBuf;
use std::process::ExitCode;

use backstory::practice::record::{Entry, Summary, encode};
use backstory::store::Store;

use super::debrief::prepare;
use super::watch::watch;

const ATTEMPTS: usize = 10_000;

/// Where they lie.
pub fn data() -> PathBuf {
    std::env::temp_dir().join("backstory-bench-many")
}

/// Copies one full course under ten thousand names, and looks at them once, as every start does.
fn keep() -> Result<(), String> {
    let first = prepare(&data())?;
    let kept = std::fs::read_to_string(&first).map_err(|error| error.to_string())?;
    let done = encode(&Entry::Done(Summary { score: Some(50), ..Summary::default() }));
    for number in 0..ATTEMPTS {
        let copy = kept.replacen("\"bench\"", &format!("\"bench-{number}\""), 1) + &done;
        let path = first.with_file_name(format!("bench-{number}.jsonl"));
        std::fs::write(path, copy).map_err(|error| error.to_string())?;
    }
    let store = Store::open(Some(data())).map_err(|error| error.to_string())?;
    let (kept, errors) = store.shelf();
    (kept.len() == ATTEMPTS + 1 && errors.is_empty()).then_some(()).ok_or("not all of them can be read".into())
}

/// Opens the app on them a few times, and prints the median.
pub fn report(rounds: usize) -> ExitCode {
    _ = std::fs::remove_dir_all(data());
    let mut times: Vec<f64> = match keep() {
        Ok(()) => (0..rounds).filter_map(|_| watch("many")).map(|figures| figures.first_frame).collect(),
        Err(reason) => {
            eprintln!("{reason}");
            Vec::new()
        }
    };
    _ = std::fs::remove_dir_all(data());
    times.sort_by(f64::total_cmp);
    match times.get(times.len() / 2) {
        Some(median) => {
            println!("first frame with {ATTEMPTS} attempts kept: {median:.0} ms");
            ExitCode::SUCCESS
        }
        None => ExitCode::FAILURE,
    }
}
