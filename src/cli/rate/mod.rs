//! `backstory rate SCENARIO -o sheet.csv`, and `--read DIR` for what came back; `--blind` for blind sheets.

mod blind;
mod filled;
mod print;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{ArgGroup, Args};
use comfy_table::Table;

use super::content::{self, Language, Loaded};
use super::out;
use crate::authoring::rating::{Blindness, Course, LETTERS, Rating, Results, Vignette, results, sheet, sheet_id};
use crate::play::encounter::Case;

use filled::{Filled, letter};

const SHEET: &str = "sheet";
const MOMENT: &str = "moment";
const SCENE: &str = "who it is, and what was read before the visit";
const BEFORE: &str = "what was said";
const BEST: &str = "which line would you say? (letter)";
const OF_100: &str = "of 100 who should just pass: how many would say one as good?";

/// Exits with 0 when it was done, 2 when a file cannot be read or written.
#[derive(Args)]
#[command(group = ArgGroup::new("what").required(true).args(["output", "read"]))]
pub(super) struct Rate {
    /// Id of a scenario, such as amina, or the path of a scenario file; several with --blind
    #[arg(required = true, value_name = "SCENARIO")]
    scenarios: Vec<String>,
    /// The sheet to write: every moment once, shuffled, without the coding. With --blind: the folder for the sheets
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Read filled sheets, one a rater, from this folder
    #[arg(long, value_name = "FOLDER")]
    read: Option<PathBuf>,
    /// Write or read blind sheets: the same decisions as lines alone, and with what the person said and showed
    #[arg(long)]
    blind: bool,
    /// How many decisions blind sheets ask for
    #[arg(long, value_name = "N", default_value = "60", requires = "blind", value_parser = clap::value_parser!(u16).range(1..=500))]
    decisions: u16,
    /// How many of the person's last turns blind sheets show; the whole visit if left out
    #[arg(long, value_name = "N", requires = "blind", value_parser = clap::value_parser!(u16).range(1..=500))]
    turns: Option<u16>,
    /// Draws the order of moments and lines; sheets of one seed belong together
    #[arg(long, default_value = "1")]
    seed: u32,
}

impl Rate {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.done())
    }

    fn done(&self) -> Result<(), String> {
        let courses = self.scenarios.iter().map(|scenario| course(scenario)).collect::<Result<Vec<_>, _>>()?;
        if self.blind {
            let (count, turns) = (usize::from(self.decisions), self.turns.map(usize::from));
            let blind = blind::Blind::draw(courses, Blindness { count, turns, seed: self.seed })?;
            return match (&self.output, &self.read) {
                (Some(folder), _) => blind.write(folder),
                (None, Some(folder)) => blind.read(folder),
                (None, None) => Ok(()),
            };
        }
        let [course] = courses.as_slice() else {
            return Err("one scenario at a time is rated; several go together with --blind".into());
        };
        match (&self.output, &self.read) {
            (Some(file), _) => self.write(course, file),
            (None, Some(folder)) => self.read(course, folder),
            (None, None) => Ok(()),
        }
    }

    fn write(&self, course: &Course, file: &Path) -> Result<(), String> {
        let moments = sheet(course, self.seed);
        let id = sheet_id(&course.case, self.seed);
        let head = [SHEET, MOMENT, SCENE, BEFORE].map(str::to_owned).into_iter();
        let mut rows = vec![head.chain(letters()).chain([BEST, OF_100].map(str::to_owned)).collect()];
        for (at, moment) in moments.iter().enumerate() {
            let row = [id.clone(), (at + 1).to_string(), moment.scene().join("\n"), moment.before.join("\n")];
            rows.push(row.into_iter().chain(words(moment)).chain([String::new(), String::new()]).collect());
        }
        filled::write(file, &rows)?;
        out::line(format_args!(
            "{} moments; give a copy to each rater, and read them back with --read FOLDER",
            moments.len()
        ));
        Ok(())
    }

    fn read(&self, course: &Course, folder: &Path) -> Result<(), String> {
        let moments = sheet(course, self.seed);
        let id = sheet_id(&course.case, self.seed);
        let files = Filled::all(folder)?;
        let raters = files.iter().map(|file| rater(file, &id, &moments)).collect::<Result<Vec<_>, _>>()?;
        out::print(report(&course.case, &results(&course.case, &moments, &raters), raters.len()));
        Ok(())
    }
}

fn course(scenario: &str) -> Result<Course, String> {
    let Loaded { case, locale, .. } = content::load(scenario, &Language::source(), None)?;
    Ok(Course { case, locale })
}

/// The heads of the columns that lines stand in.
fn letters() -> impl Iterator<Item = String> {
    LETTERS.into_iter().map(String::from)
}

/// The lines of a moment, a column each; the last are empty where there are fewer.
fn words(moment: &Vignette) -> impl Iterator<Item = String> {
    (0..LETTERS.len()).map(|at| moment.words.get(at).cloned().unwrap_or_default())
}

/// What one rater says, moment by moment.
fn rater(file: &Filled, id: &str, moments: &[Vignette]) -> Result<Vec<Option<Rating>>, String> {
    let (sheet, moment) = (file.column(SHEET)?, file.column(MOMENT)?);
    let (best, of_100) = (file.column(BEST)?, file.column(OF_100)?);
    let mut ratings = vec![None; moments.len()];
    for row in file.rows() {
        if row.field(sheet) != id {
            let found = row.field(sheet);
            return Err(
                row.error(format!("this is the sheet `{found}`, and `{id}` is asked for: another version or seed"))
            );
        }
        let number = row.field(moment).parse::<usize>().ok().filter(|number| (1..=moments.len()).contains(number));
        let Some(at) = number.map(|number| number - 1) else {
            return Err(row.error(format!("there is no moment `{}`", row.field(moment))));
        };
        ratings[at] = rating(row.field(best), row.field(of_100), &moments[at]).map_err(|error| row.error(error))?;
    }
    Ok(ratings)
}

/// A rating; `None` where the rater left it out.
fn rating(best: &str, of_100: &str, moment: &Vignette) -> Result<Option<Rating>, String> {
    let chosen = letter(best, moment.lines.len())?;
    let Some(best) = chosen.and_then(|at| moment.lines.get(at)).copied() else { return Ok(None) };
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
