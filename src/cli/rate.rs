//! `backstory rate SCENARIO -o sheet.csv`, and `--read DIR` for what came back.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{ArgGroup, Args};
use comfy_table::Table;

use super::content::{self, Language, Loaded};
use crate::encounter::Case;
use crate::rating::{LETTERS, Moment, Rating, Results, results, sheet, sheet_id};

const SHEET: &str = "sheet";
const MOMENT: &str = "moment";
const BEFORE: &str = "what was said";
const BEST: &str = "which line would you say? (letter)";
const OF_100: &str = "of 100 who should just pass: how many would say one as good?";

/// Exits with 0 when it was done, 2 when a file cannot be read or written.
#[derive(Args)]
#[command(group = ArgGroup::new("what").required(true).args(["output", "read"]))]
pub(super) struct Rate {
    /// Id of a scenario, such as amina, or the path of a scenario file
    scenario: String,
    /// The sheet to write: every moment once, shuffled, without the coding
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Read filled sheets, one a rater, from this folder
    #[arg(long, value_name = "FOLDER")]
    read: Option<PathBuf>,
    /// Draws the order of moments and lines; sheets of one seed belong together
    #[arg(long, default_value = "1")]
    seed: u32,
}

impl Rate {
    pub(super) fn run(self) -> ExitCode {
        super::exit(match (&self.output, &self.read) {
            (Some(file), _) => self.write(file),
            (None, Some(folder)) => self.read(folder),
            (None, None) => Ok(()),
        })
    }

    fn write(&self, file: &Path) -> Result<(), String> {
        let Loaded { case, .. } = content::load(&self.scenario, &Language::source(), None)?;
        let moments = sheet(&case, self.seed);
        let failed = |error: csv::Error| format!("{}: {error}", file.display());
        // The mark at the beginning tells spreadsheets that this is UTF-8.
        let mut writer = csv::Writer::from_writer(vec![0xef, 0xbb, 0xbf]);
        let letters = LETTERS.map(String::from);
        let head = [SHEET, MOMENT, BEFORE].into_iter().chain(letters.iter().map(String::as_str)).chain([BEST, OF_100]);
        writer.write_record(head).map_err(failed)?;
        for (at, moment) in moments.iter().enumerate() {
            let mut row = vec![sheet_id(&case, self.seed), (at + 1).to_string(), moment.before.join("\n")];
            row.extend((0..LETTERS.len()).map(|letter| moment.words.get(letter).cloned().unwrap_or_default()));
            row.extend([String::new(), String::new()]);
            writer.write_record(row).map_err(failed)?;
        }
        let bytes = writer.into_inner().map_err(|error| format!("{}: {error}", file.display()))?;
        std::fs::write(file, bytes).map_err(|error| format!("{}: {error}", file.display()))?;
        println!("{} moments; give a copy to each rater, and read them back with --read FOLDER", moments.len());
        Ok(())
    }

    fn read(&self, folder: &Path) -> Result<(), String> {
        let Loaded { case, .. } = content::load(&self.scenario, &Language::source(), None)?;
        let moments = sheet(&case, self.seed);
        let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        files.retain(|file| file.extension().is_some_and(|extension| extension == "csv"));
        files.sort();
        if files.is_empty() {
            return Err(format!("there is no .csv file in {}", folder.display()));
        }
        let id = sheet_id(&case, self.seed);
        let raters = files.iter().map(|file| rater(file, &id, &moments)).collect::<Result<Vec<_>, _>>()?;
        print!("{}", report(&case, &results(&case, &moments, &raters), raters.len()));
        Ok(())
    }
}

/// What one rater says, moment by moment.
fn rater(file: &Path, id: &str, moments: &[Moment]) -> Result<Vec<Option<Rating>>, String> {
    let name = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| format!("{name}: {error}; save it as CSV, in UTF-8"))?;
    let text = text.trim_start_matches('\u{feff}');
    // Spreadsheets in many languages write semicolons.
    let first = text.lines().next().unwrap_or_default();
    let delimiter = if first.matches(';').count() > first.matches(',').count() { b';' } else { b',' };
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
    let head = reader.headers().map_err(|error| format!("{name}: {error}"))?.clone();
    let column = |what: &str| {
        head.iter()
            .position(|known| known.trim() == what)
            .ok_or_else(|| format!("{name}: the column `{what}` is not there"))
    };
    let (sheet, moment, best, of_100) = (column(SHEET)?, column(MOMENT)?, column(BEST)?, column(OF_100)?);
    let mut ratings = vec![None; moments.len()];
    for (at, row) in reader.records().enumerate() {
        let row = row.map_err(|error| format!("{name}: {error}"))?;
        let line = at + 2;
        let field = |column: usize| row.get(column).unwrap_or_default().trim();
        if field(sheet) != id {
            return Err(format!(
                "{name}, row {line}: this is the sheet `{}`, and `{id}` is asked for: another version or seed",
                field(sheet)
            ));
        }
        let number = field(moment).parse::<usize>().ok().filter(|number| (1..=moments.len()).contains(number));
        let Some(at) = number.map(|number| number - 1) else {
            return Err(format!("{name}, row {line}: there is no moment `{}`", field(moment)));
        };
        ratings[at] =
            rating(field(best), field(of_100), &moments[at]).map_err(|error| format!("{name}, row {line}: {error}"))?;
    }
    Ok(ratings)
}

/// A rating; `None` where the rater left it out.
fn rating(best: &str, of_100: &str, moment: &Moment) -> Result<Option<Rating>, String> {
    if best.is_empty() {
        return Ok(None);
    }
    let letter = LETTERS.iter().position(|letter| best.eq_ignore_ascii_case(&letter.to_string()));
    let Some(best) = letter.and_then(|at| moment.lines.get(at)).copied() else {
        let last = LETTERS[moment.lines.len() - 1];
        return Err(format!("`{best}` is not one of the letters A to {last}"));
    };
    let number = of_100.trim_end_matches('%').trim().replace(',', ".");
    let of_100 = match number.is_empty() {
        true => None,
        false => match number.parse::<f64>() {
            Ok(number) if (0.0..=100.0).contains(&number) => Some(number),
            _ => return Err(format!("`{of_100}` is not a number from 0 to 100")),
        },
    };
    Ok(Some(Rating { best, of_100 }))
}

fn report(case: &Case, results: &Results, raters: usize) -> String {
    let percent = |share: Option<f64>| share.map_or("–".into(), |share| format!("{:.0} %", 100.0 * share));
    let mut table = Table::new();
    table.load_style(comfy_table::presets::NOTHING);
    table.set_header(["moment", "raters", "agree with each other", "agree with the coding"]);
    for moment in &results.moments {
        let row =
            [moment.address.clone(), moment.raters.to_string(), percent(moment.agreement), percent(moment.with_coding)];
        table.add_row(row);
    }
    let beyond = results.ac1.map_or("two raters are needed".into(), |ac1| format!("{ac1:.2}"));
    let cut = match results.cut {
        Some((mean, Some(error))) => format!("{mean:.0} % of decisions, standard error {error:.1}"),
        Some((mean, None)) => format!("{mean:.0} % of decisions; its error needs two raters"),
        None => "nobody said how many of 100".into(),
    };
    let title = case.scenario.texts.raw(case.scenario.title);
    format!(
        "{title}: {raters} raters\n\n{table}\n\nAgreement beyond chance (Gwet's AC1): {beyond}\nAngoff cut score: {cut}\n"
    )
}
