//! `backstory rate`: the sheet goes out without the coding, comes back filled, and is held against it.

use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs the command; whether it went well, and what it printed.
fn rate(arguments: &[&str]) -> (bool, String) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_backstory")).args(["rate", "amina"]).args(arguments).output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.success(), text)
}

fn sheet(folder: &Path) -> Vec<csv::StringRecord> {
    let file = folder.join("sheet.csv");
    let (done, told) = rate(&["-o", file.to_str().unwrap()]);
    assert!(done, "{told}");
    let bytes = fs::read(file).unwrap();
    assert!(bytes.starts_with(&[0xef, 0xbb, 0xbf]), "spreadsheets need the mark");
    csv::ReaderBuilder::new().has_headers(false).from_reader(&bytes[3..]).records().map(Result::unwrap).collect()
}

/// A sheet on which the rater has put a letter and a number at every moment.
fn filled(rows: &[csv::StringRecord], letter: &str, number: &str, delimiter: u8) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
    for (at, row) in rows.iter().enumerate() {
        let fields = row.iter().enumerate().map(|(column, field)| match (at, column) {
            (1.., 9) => letter,
            (1.., 10) => number,
            _ => field,
        });
        writer.write_record(fields).unwrap();
    }
    writer.into_inner().unwrap()
}

#[test]
fn the_sheet_is_blind_and_the_same_for_a_seed() {
    let folder = tempfile::tempdir().unwrap();
    let rows = sheet(folder.path());
    assert_eq!(rows, sheet(folder.path()));
    assert!(rows.len() > 35, "{} rows", rows.len());
    for row in &rows[1..] {
        let text = row.iter().collect::<String>();
        assert!(!text.contains("planning/") && !text.contains("delivery/") && !text.contains('{'), "{text}");
        assert!(row[3].len() > 10 && row[4].len() > 10 && row[9].is_empty(), "{text}");
    }
}

#[test]
fn what_comes_back_is_held_against_each_other_and_the_coding() {
    let folder = tempfile::tempdir().unwrap();
    let rows = sheet(folder.path());
    let back = folder.path().join("back");
    fs::create_dir(&back).unwrap();
    fs::write(back.join("one.csv"), filled(&rows, "a", "60", b',')).unwrap();
    fs::write(back.join("two.csv"), filled(&rows, "A", "70 %", b';')).unwrap();
    let (done, told) = rate(&["--read", back.to_str().unwrap()]);
    assert!(done && told.starts_with("Keep it straight: 2 raters\n"), "{told}");
    assert!(told.contains("Agreement beyond chance (Gwet's AC1): 1.00\n"), "{told}");
    assert!(told.contains("Angoff cut score: 65 % of decisions, standard error 5.0\n"), "{told}");
    // Both said A everywhere; the coding can't have, since the letters are shuffled.
    assert!(told.matches("100 %").count() > rows.len() - 1 && told.contains(" 0 % "), "{told}");
}

#[test]
fn what_cannot_be_read_is_named_with_its_row() {
    let folder = tempfile::tempdir().unwrap();
    let rows = sheet(folder.path());
    let back = folder.path().join("back");
    fs::create_dir(&back).unwrap();
    let (done, told) = rate(&["--read", back.to_str().unwrap()]);
    assert!(!done && told.contains("there is no .csv file in"), "{told}");
    let file = back.join("one.csv");
    let check = |bytes: Vec<u8>, expect: &str, more: &[&str]| {
        fs::write(&file, bytes).unwrap();
        let (done, told) = rate(&[&["--read", back.to_str().unwrap()], more].concat());
        assert!(!done && told.contains(expect), "{told}");
    };
    check(filled(&rows, "K", "60", b','), "row 2: `K` is not one of the letters A to", &[]);
    check(filled(&rows, "A", "most", b','), "row 2: `most` is not a number from 0 to 100", &[]);
    check(filled(&rows, "A", "60", b','), "row 2: this is the sheet `amina/1/", &["--seed", "2"]);
    check(b"a,b\n1,2\n".to_vec(), "the column `sheet` is not there", &[]);
}
