//! Blind sheets: written into a folder, and read from one.

use std::collections::BTreeSet;
use std::path::Path;

use super::super::out;
use super::filled::{self, Filled, letter};
use super::{BEFORE, MOMENT, SCENE, SHEET, letters, print, words};
use crate::authoring::rating::{
    Answer, Blindness, Course, Decision, LETTERS, Reader, Side, blind_id, compare, decisions,
};

pub(super) const CHOICE: &str = "your choice (letter)";
const MISSING: &str = "only if the best thing to say is missing: what is it?";
/// By its head a file is known to be the key, and is left out of what is read.
const KEY: &str = "key of the sheet (readers never need this file)";

/// What a side's files are called, without their endings; sheets carry it too.
pub(super) fn stem(side: Side) -> &'static str {
    match side {
        Side::LinesAlone => "lines-alone",
        Side::WithPatient => "with-the-patient",
    }
}

/// Decisions that are put to readers.
pub(super) struct Blind {
    pub courses: Vec<Course>,
    pub decisions: Vec<Decision>,
    asked: Blindness,
    id: String,
}

impl Blind {
    /// Draws the decisions. The order in which scenarios are named makes no difference.
    ///
    /// # Errors
    /// A scenario is named twice, or nothing is to be decided in any.
    pub(super) fn draw(mut courses: Vec<Course>, asked: Blindness) -> Result<Blind, String> {
        courses.sort_by(|a, b| a.case.scenario.id.cmp(&b.case.scenario.id));
        let twice = courses.windows(2).find(|two| two[0].case.scenario.id == two[1].case.scenario.id);
        if let Some([one, _]) = twice {
            return Err(format!("the scenario `{}` is named twice", one.case.scenario.id));
        }
        let decisions = decisions(&courses, asked);
        if decisions.is_empty() {
            return Err("there is nothing to decide here: at every moment all lines are as good as each other".into());
        }
        let id = blind_id(&courses, asked);
        Ok(Blind { courses, decisions, asked, id })
    }

    /// Writes the sheets of both sides, the same to print, and the key.
    pub(super) fn write(&self, folder: &Path) -> Result<(), String> {
        let failed = |path: &Path, error| format!("{}: {error}", path.display());
        std::fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
        let files = Side::ALL.iter().flat_map(|side| ["csv", "txt"].map(|ending| format!("{}.{ending}", stem(*side))));
        let files: Vec<String> = files.chain(["key.csv".into()]).collect();
        // A reader may have filled in what lies there.
        if let Some(file) = files.iter().map(|file| folder.join(file)).find(|file| file.exists()) {
            return Err(format!("{} is there already, and may be filled in; name another folder", file.display()));
        }
        for side in Side::ALL {
            filled::write(&folder.join(stem(side)).with_extension("csv"), &self.rows(side))?;
            let file = folder.join(stem(side)).with_extension("txt");
            std::fs::write(&file, print::sheet(self, side)).map_err(|error| failed(&file, error))?;
        }
        filled::write(&folder.join("key.csv"), &self.key())?;
        out::print(print::written(self, folder));
        Ok(())
    }

    fn rows(&self, side: Side) -> Vec<Vec<String>> {
        let with_patient = side == Side::WithPatient;
        let only = |columns: [String; 2]| columns.into_iter().filter(move |_| with_patient);
        let head = [SHEET, MOMENT].map(str::to_owned).into_iter().chain(only([SCENE, BEFORE].map(str::to_owned)));
        let head = head.chain(letters()).chain([CHOICE.into()]);
        let mut rows = vec![head.chain(with_patient.then(|| MISSING.into())).collect()];
        for decision in &self.decisions {
            let moment = &decision.moment;
            let row = [self.sheet(side), decision.id.clone()].into_iter();
            let row = row.chain(only([moment.scene().join("\n"), moment.before.join("\n")])).chain(words(moment));
            rows.push(row.chain([String::new()]).chain(with_patient.then(String::new)).collect());
        }
        rows
    }

    /// What a sheet of a side is called.
    pub(super) fn sheet(&self, side: Side) -> String {
        format!("{}/{}", self.id, stem(side))
    }

    fn key(&self) -> Vec<Vec<String>> {
        let head = [KEY, MOMENT, "best (letters)", "exchange"].map(str::to_owned).into_iter();
        let mut rows = vec![head.chain(letters()).chain(["lines said on the way".into()]).collect()];
        for decision in &self.decisions {
            let scenario = &self.courses[decision.course].case.scenario;
            let best = LETTERS.iter().zip(decision.moment.marks()).filter(|(_, best)| *best).map(|(letter, _)| *letter);
            let best = best.map(String::from).collect::<Vec<_>>().join(" ");
            let row = [self.id.clone(), decision.id.clone(), best, self.place(decision)].into_iter();
            let ids = |at: usize| decision.moment.lines.get(at).map(|line| scenario[*line].address.clone());
            let way: Vec<&str> = decision.path.iter().map(|line| scenario[*line].address.as_str()).collect();
            rows.push(
                row.chain((0..LETTERS.len()).map(|at| ids(at).unwrap_or_default())).chain([way.join(" ")]).collect(),
            );
        }
        rows
    }

    /// Where a decision is.
    pub(super) fn place(&self, decision: &Decision) -> String {
        let scenario = &self.courses[decision.course].case.scenario;
        format!("{}: {}", scenario.id, scenario[decision.moment.exchange].address)
    }

    /// The command that writes or reads such sheets.
    pub(super) fn command(&self) -> String {
        command(&self.id)
    }

    /// How many decisions there are, and whether more were asked for.
    pub(super) fn count(&self) -> String {
        let count = self.decisions.len();
        match count < self.asked.count {
            false => format!("{count} decisions"),
            true => format!(
                "{count} decisions; {} were asked for, and there are no more that differ in the lines on offer or in which \
                 of them are best",
                self.asked.count
            ),
        }
    }

    /// Reads what came back.
    pub(super) fn read(&self, folder: &Path) -> Result<(), String> {
        let files = Filled::all(folder)?;
        let files = files.iter().filter(|file| !file.has(KEY));
        let all = files.map(|file| self.reader(file)).collect::<Result<Vec<Reader>, _>>()?;
        let wrote = |reader: &Reader| reader.answers.iter().any(|answer| *answer != Answer::default());
        let (readers, empty): (Vec<Reader>, Vec<Reader>) = all.into_iter().partition(wrote);
        for reader in &empty {
            out::line(format_args!("{}: nothing is filled in; it is left out", reader.name));
        }
        if readers.is_empty() {
            return Err(format!("no sheet in {} is filled in", folder.display()));
        }
        out::print(print::report(self, &readers, &compare(&self.decisions, &readers, self.asked.seed)));
        Ok(())
    }

    fn reader(&self, file: &Filled) -> Result<Reader, String> {
        let (sheet, moment, choice) = (file.column(SHEET)?, file.column(MOMENT)?, file.column(CHOICE)?);
        let Some(first) = file.rows().next() else { return Err(format!("{}: there is no row in it", file.name)) };
        let is_of = |side: &Side| first.field(sheet) == self.sheet(*side);
        let side = Side::ALL.into_iter().find(is_of).ok_or_else(|| first.error(self.other(first.field(sheet))))?;
        let missing = if side == Side::WithPatient { Some(file.column(MISSING)?) } else { None };
        let mut answers = vec![Answer::default(); self.decisions.len()];
        let mut seen = BTreeSet::new();
        for row in file.rows() {
            if row.field(sheet) != self.sheet(side) {
                return Err(row.error(self.other(row.field(sheet))));
            }
            let named = |decision: &Decision| decision.id.eq_ignore_ascii_case(row.field(moment));
            let Some(at) = self.decisions.iter().position(named) else {
                let known = self.decisions.last().map_or("M01", |last| &last.id);
                return Err(
                    row.error(format!("there is no moment `{}`; they go from M01 to {known}", row.field(moment)))
                );
            };
            if !seen.insert(at) {
                return Err(row.error(format!("the moment `{}` stands here twice; delete one", self.decisions[at].id)));
            }
            let lines = self.decisions[at].moment.lines.len();
            let choice = letter(row.field(choice), lines).map_err(|error| row.error(error))?;
            let said = missing.map(|column| row.field(column)).filter(|said| is_something(said));
            answers[at] = Answer { choice, missing: said.map(str::to_owned) };
        }
        Ok(Reader { name: file.name.clone(), side, answers })
    }

    /// What to say of a sheet with another name.
    fn other(&self, found: &str) -> String {
        let parts = |id: &str| id.split('/').map(str::to_owned).collect::<Vec<_>>();
        let (own, other) = (parts(&self.id), parts(found));
        let is_blind = other.len() == own.len() + 1 && Side::ALL.iter().any(|side| found.ends_with(stem(*side)));
        if !is_blind {
            return format!("`{found}` is not the name of a blind sheet; leave the column `{SHEET}` as it was written");
        }
        if other[..4] == own[..4] && other[4] != own[4] {
            return "this sheet is of another version: the scenario or the rules have changed since it was written. Read it \
                    with that version, or write new sheets"
                .into();
        }
        if other[..5] == own[..] {
            return "this row is of the other kind of sheet; a file holds one kind".into();
        }
        format!("this sheet is another one: it is read with `{} --read FOLDER`", command(found))
    }
}

/// The command that writes or reads sheets of a name; options that are as usual are left out.
fn command(id: &str) -> String {
    let mut parts = id.split('/');
    let scenarios = parts.next().unwrap_or_default().replace('+', " ");
    let option = |name: &str, usual: &str, value: Option<&str>| match value {
        Some(value) if value != usual => format!(" --{name} {value}"),
        _ => String::new(),
    };
    let seed = option("seed", "1", parts.next());
    let decisions = option("decisions", "60", parts.next());
    let turns = option("turns", "all", parts.next());
    format!("backstory rate {scenarios} --blind{seed}{decisions}{turns}")
}

/// Whether a reader names something that is missing; some write that nothing is.
fn is_something(said: &str) -> bool {
    !["", "-", "–", "no", "none", "nothing"].contains(&said.trim_end_matches('.').to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_missing_is_nothing() {
        let check = |said: &str, expect: bool| assert_eq!(is_something(said), expect, "{said}");
        check("", false);
        check("No.", false);
        check("–", false);
        check("an apology", true);
    }

    #[test]
    fn commands_leave_out_what_is_usual() {
        assert_eq!(command("amina/1/60/all/2abc"), "backstory rate amina --blind");
        assert_eq!(
            command("amina+marama/7/40/4/2abc/lines-alone"),
            "backstory rate amina marama --blind --seed 7 --decisions 40 --turns 4"
        );
    }
}
