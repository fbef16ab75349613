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
            (1.., 10) => letter,
            (1.., 11) => number,
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
        assert!(row[4].len() > 10 && row[5].len() > 10 && row[10].is_empty(), "{text}");
        // A rater sees what a player sees: who it is, what they say, and what their body does.
        assert!(
            row[2].starts_with("Amina Warsame, 34") && row[3].contains("Amina: ") && row[3].contains("("),
            "{text}"
        );
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

/// Runs the command for blind sheets of Amina.
fn blind(arguments: &[&str]) -> (bool, String) {
    rate(&[&["--blind", "--decisions", "12"], arguments].concat())
}

/// Rows of a file that the command has written, the head first.
fn rows(file: &Path) -> Vec<csv::StringRecord> {
    let bytes = fs::read(file).unwrap();
    assert!(bytes.starts_with(&[0xef, 0xbb, 0xbf]), "spreadsheets need the mark");
    csv::ReaderBuilder::new().has_headers(false).from_reader(&bytes[3..]).records().map(Result::unwrap).collect()
}

/// Writes blind sheets into a folder of their own: the lines alone, those with the patient, and the key.
fn blind_sheets(folder: &Path, more: &[&str]) -> [Vec<csv::StringRecord>; 3] {
    let (done, told) = blind(&[&["-o", folder.to_str().unwrap()], more].concat());
    assert!(done && told.starts_with("12 decisions.\n"), "{told}");
    ["lines-alone.csv", "with-the-patient.csv", "key.csv"].map(|file| rows(&folder.join(file)))
}

/// A sheet that is filled in: by row, what stands in the column of the choice, and in the last.
fn filled_in(rows: &[csv::StringRecord], choice: impl Fn(&str) -> String, missing: &str) -> Vec<u8> {
    let at = rows[0].iter().position(|head| head.starts_with("your choice")).unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    for (number, row) in rows.iter().enumerate() {
        let fields = row.iter().enumerate().map(|(column, field)| match (number, column) {
            (1.., column) if column == at => choice(&row[1]),
            (1, column) if column > at => missing.into(),
            _ => field.into(),
        });
        writer.write_record(fields).unwrap();
    }
    writer.into_inner().unwrap()
}

/// By the key, a letter that is best at a moment, or one that is not.
fn of_key(key: &[csv::StringRecord], moment: &str, best: bool) -> String {
    let row = key.iter().find(|row| &row[1] == moment).unwrap();
    let offered = (0..6).filter(|at| !row[4 + at].is_empty()).map(|at| char::from(b'A' + at as u8).to_string());
    offered.into_iter().find(|letter| row[2].contains(letter) == best).unwrap()
}

#[test]
fn blind_sheets_tell_nothing_and_hold_the_same_decisions() {
    let folder = tempfile::tempdir().unwrap();
    let [alone, patient, key] = blind_sheets(&folder.path().join("one"), &[]);
    assert_eq!([alone.clone(), patient.clone(), key.clone()], blind_sheets(&folder.path().join("two"), &[]));
    let other = blind_sheets(&folder.path().join("three"), &["--seed", "2"]);
    assert!(alone != other[0] && key != other[2]);
    let places: Vec<&str> = key[1..].iter().map(|row| &row[3]).collect();
    assert!(!places.is_sorted(), "in the order of the course: {places:?}");
    assert!(key[0][0].contains("readers never need this file"), "{:?}", key[0]);
    for ((alone, patient), key) in alone.iter().zip(&patient).zip(&key).skip(1) {
        assert_eq!((&alone[1], &patient[1]), (&key[1], &key[1]));
        let lines =
            |row: &csv::StringRecord, from: usize| (0..6).map(|at| row[from + at].to_owned()).collect::<Vec<_>>();
        assert_eq!(lines(alone, 2), lines(patient, 4));
        assert!(patient[3].contains("Amina: ") && patient[3].contains('('), "{}", &patient[3]);
        let exchange = key[3].trim_start_matches("amina: ");
        for row in [alone, patient] {
            let text = row.iter().skip(1).collect::<String>();
            assert!(!text.contains(exchange) && !text.contains('{') && !text.contains("amina/"), "{text}");
        }
    }
    let printed = ["lines-alone.txt", "with-the-patient.txt"].map(|file| folder.path().join("one").join(file));
    let [lines, whole] = printed.map(|file| fs::read_to_string(file).unwrap());
    assert!(!lines.contains("Amina: ") && whole.contains("Amina: "), "{lines}");
    for text in [lines, whole] {
        assert!(text.contains("M12\n") && text.contains("Your choice: ____") && !text.contains("planning/"), "{text}");
    }
    let (done, told) = blind(&["-o", folder.path().join("one").to_str().unwrap()]);
    assert!(!done && told.contains("lines-alone.csv is there already, and may be filled in"), "{told}");
}

#[test]
fn filled_blind_sheets_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    let written = folder.path().join("sheets");
    let [alone, patient, key] = blind_sheets(&written, &[]);
    // All that was written may lie beside what came back.
    let half = |moment: &str| of_key(&key, moment, moment < "M07");
    let but_one = |moment: &str| of_key(&key, moment, moment != "M03");
    fs::write(written.join("ann.csv"), filled_in(&alone, half, "")).unwrap();
    fs::write(written.join("ben.csv"), filled_in(&patient, |moment| of_key(&key, moment, true), "an apology")).unwrap();
    fs::write(written.join("cem.csv"), filled_in(&patient, |moment| but_one(moment).to_lowercase(), "no")).unwrap();
    let (done, told) = blind(&["--read", written.to_str().unwrap()]);
    assert!(done && told.starts_with(&format!("{}: nothing is filled in", written.join("lines-alone.csv").display())));
    let line = |begins: &str| told.lines().find(|line| line.trim_start().starts_with(begins)).unwrap_or_default();
    let figures = line("the lines alone");
    assert!(figures.contains(" 50 % ") && figures.contains("at most 50 %: holds"), "{told}");
    // One of two readers, at one of twelve decisions: 23 of 24.
    let figures = line("with the patient");
    assert!(figures.contains(" 96 % ") && figures.contains("at least 75 %: holds"), "{told}");
    assert!(told.contains("adds 46 points") && told.contains("missing in 0.5 of 12 decisions"), "{told}");
    assert!(told.contains("Too few readers yet (the lines alone)"), "{told}");
    let apart: Vec<&str> = told.lines().filter(|line| line.ends_with("chose one of the best")).collect();
    assert!(matches!(apart[..], [one] if one.starts_with("M03  amina: ") && one.contains(": 1 of 2")), "{told}");
    assert!(told.contains("“an apology”") && !told.contains("“no”"), "{told}");
}

#[test]
fn what_is_wrong_in_a_blind_sheet_is_named_with_its_row() {
    let folder = tempfile::tempdir().unwrap();
    let [alone, patient, _] = blind_sheets(&folder.path().join("sheets"), &[]);
    let back = folder.path().join("back");
    fs::create_dir(&back).unwrap();
    let file = back.join("one.csv");
    let check = |bytes: Vec<u8>, expect: &str, more: &[&str]| {
        fs::write(&file, bytes).unwrap();
        let (done, told) = blind(&[&["--read", back.to_str().unwrap()], more].concat());
        assert!(!done && told.contains(expect), "{told}");
    };
    let all = |letter: &str| filled_in(&alone, |_| letter.to_owned(), "");
    check(all("K"), "one.csv, row 2: `K` is not one of the letters A to", &[]);
    check(all(""), "is filled in", &[]);
    check(
        all("A"),
        "row 2: this sheet is another one: it is read with `backstory rate amina --blind --decisions 12",
        &["--seed", "2"],
    );
    let changed = |from: &str, to: &str| String::from_utf8(all("A")).unwrap().replace(from, to).into_bytes();
    check(changed("M02,", "M13,"), "row 3: there is no moment `M13`; they go from M01 to M12", &[]);
    check(changed("M02,", "M01,"), "row 3: the moment `M01` stands here twice", &[]);
    check(changed("/all/", "/all/9"), "row 2: this sheet is of another version", &[]);
    check(changed("your choice", "mine"), "the column `your choice (letter)` is not there", &[]);
    let rows = sheet(folder.path());
    check(filled(&rows, "A", "60", b','), "the column `your choice (letter)` is not there", &[]);
    let both = [&alone[..2], &patient[2..]].concat();
    let both = both.iter().map(|row| row.iter().take(9).collect()).collect::<Vec<csv::StringRecord>>();
    check(filled_in(&both, |_| "A".into(), ""), "row 3: this row is of the other kind of sheet", &[]);
}

#[test]
fn several_scenarios_go_together_only_blind() {
    let folder = tempfile::tempdir().unwrap();
    let (done, told) = rate(&["marama", "-o", folder.path().join("sheet.csv").to_str().unwrap()]);
    assert!(!done && told.contains("several go together with --blind"), "{told}");
    let (done, told) = rate(&["amina", "--blind", "-o", folder.path().join("x").to_str().unwrap()]);
    assert!(!done && told.contains("`amina` is named twice"), "{told}");
    let written = folder.path().join("both");
    let (done, told) = rate(&["marama", "--blind", "-o", written.to_str().unwrap()]);
    assert!(done && told.contains("backstory rate amina marama --blind --read FOLDER"), "{told}");
    let key = rows(&written.join("key.csv"));
    let of = |id: &str| key.iter().filter(|row| row[3].starts_with(id)).count();
    assert_eq!((of("amina: "), of("marama: ")), (30, 30));
}
