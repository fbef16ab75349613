//! What a course page exports of a package: a row for every attempt, with the choices in columns. Headings are in the language
//! of whoever exports, so that columns are told by what stands in them.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord};

use super::interaction::Interaction;
use super::{Found, Reported};
use crate::class::assignment::{HEADS, Student};
use crate::class::cohort::Refusal;

/// Cells after the id of a choice in which its answer may stand: a page can be asked for some of them and in this order, the
/// answer, the right ones, the result.
const AFTER: usize = 3;

/// Reads a table; `None` where no cell of it is a choice.
pub(super) fn read(text: &str, column: Option<&str>) -> Option<Found> {
    let head = text.lines().next()?;
    let delimiter = ['\t', ';', ','].into_iter().max_by_key(|sign| (head.matches(*sign).count(), *sign == '\t'))?;
    let mut reader = ReaderBuilder::new().delimiter(delimiter as u8).flexible(true).from_reader(text.as_bytes());
    let heads = reader.headers().ok()?.clone();
    // The headings are the first row. No more is kept of a file that is something else.
    let rows = reader.records().zip(2..).filter_map(|(row, line)| Some((row.ok()?, line)));
    let rows: Vec<(StringRecord, usize)> = rows.filter(|(row, _)| row.iter().any(is_choice)).collect();
    (!rows.is_empty()).then(|| {
        let ids = ids(&heads, column)?;
        let mut all = Vec::new();
        rows.iter().try_for_each(|(row, line)| attempts(row, *line, ids, &mut all))?;
        Ok(all)
    })
}

fn is_choice(cell: &str) -> bool {
    Interaction::read(cell).is_some()
}

/// The column that has the ids.
fn ids(heads: &StringRecord, column: Option<&str>) -> Result<usize, Refusal> {
    let is_it = |head: &str| {
        let head = head.trim().to_lowercase();
        column.map_or_else(|| HEADS.contains(&head.as_str()), |column| head == column.trim().to_lowercase())
    };
    heads.iter().position(is_it).ok_or_else(|| {
        let known: Vec<_> = heads.iter().filter(|head| !head.trim().is_empty()).take(12).collect();
        Refusal::NoIds(known.join(", "))
    })
}

/// The attempts of a row: whoever plays again at one sitting has several there.
fn attempts(row: &StringRecord, line: usize, ids: usize, all: &mut Vec<Reported>) -> Result<(), Refusal> {
    let whose = row.get(ids).unwrap_or_default();
    let student =
        Student::try_from(whose.to_owned()).map_err(|error| Refusal::NoStudent(format!("row {line}: {error}")))?;
    let mut choices: BTreeMap<usize, (Interaction, String)> = BTreeMap::new();
    let cells: Vec<&str> = row.iter().collect();
    for (at, cell) in cells.iter().enumerate() {
        let Some(choice) = Interaction::read(cell) else { continue };
        let answers = cells[at + 1..].iter().take(AFTER).map(|cell| cell.trim());
        let answer = answers.into_iter().find(|answer| choice.is_about(answer));
        let answer = answer.ok_or(Refusal::NoAnswers(line))?.to_owned();
        choices.insert(choice.number, (choice, answer));
    }
    let begins = all.len();
    for (choice, answer) in choices.into_values() {
        let known = |one: &Reported| (&one.attempt, &one.scenario) == (&choice.attempt, &choice.scenario);
        let at = (begins..all.len()).find(|at| known(&all[*at]));
        let at = at.unwrap_or_else(|| {
            let (attempt, scenario) = (choice.attempt.clone(), choice.scenario.clone());
            all.push(Reported { student: student.clone(), line, attempt, scenario, way: None, choices: Vec::new() });
            all.len() - 1
        });
        all[at].choices.push((choice.turn, answer));
    }
    // What a page knows of an attempt's id tells it apart for this student alone.
    for one in &mut all[begins..] {
        one.attempt = format!("{}-{}-{}", student.key(), one.scenario, one.attempt);
    }
    Ok(())
}
