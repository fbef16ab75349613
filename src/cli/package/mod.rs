//! `backstory package SCENARIO… -o FILE`: patients for a learning management system, for a web server, or as one page.

mod archive;
mod assigned;
mod bare;
mod manifest;
mod page;
mod parcel;
mod player;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use super::content::{self, Gathered};
use super::crew::Everybody;
use super::mode::Mode;
use super::{files, out};
use crate::content::embedded;
use crate::look::locale::SOURCE;
use crate::play::score::Effort;
use crate::store::output::{self, Site};
use crate::web::parcel::Parcel;
use parcel::{Packed, Wanted};
use player::hash_of;

pub(super) use manifest::address;
pub(super) use player::hex;

/// Where a page looks for what it plays.
const PARCEL: &str = "package.json";

/// Digits of an id: enough that no two packages share one, and few enough to be read out.
const DIGITS: usize = 16;

/// Exits with 0 when the package was written, 2 when it could not be.
#[derive(Args)]
pub(super) struct Package {
    /// Ids of scenarios, such as amina, or paths of scenario files
    #[arg(required_unless_present = "assignment")]
    scenarios: Vec<String>,
    /// Package what a class is given, as `backstory assign` has written it: students say who they are, play, and save the file that
    /// they hand in
    #[arg(long, value_name = "FILE", conflicts_with_all = ["scenarios", "mode", "seed", "pass", "require_safety", "visit", "title"])]
    assignment: Option<PathBuf>,
    /// What to write: .zip for a learning management system (SCORM 1.2), .html for one page that plays from a disk, or with
    /// --html a folder for a web server
    #[arg(short, long)]
    output: PathBuf,
    /// Write a folder of plain files
    #[arg(long)]
    html: bool,
    /// How attempts are played
    #[arg(long, value_enum, default_value = "practice")]
    mode: Mode,
    /// The seed of every attempt, so that all meet the same person on the same day; each has its own if left out
    #[arg(long)]
    seed: Option<u32>,
    /// The score from which an attempt has passed; none has passed or failed if left out
    #[arg(long, value_name = "SCORE", value_parser = clap::value_parser!(i32).range(0..=100))]
    pass: Option<i32>,
    /// To pass, safety must be kept; beside a score where one is set
    #[arg(long)]
    require_safety: bool,
    /// The language that it begins in, by its tag, such as da; the reader's if left out
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Play this visit alone
    #[arg(long)]
    visit: Option<String>,
    /// What it is called; as the scenario if left out
    #[arg(long)]
    title: Option<String>,
}

impl Package {
    pub(super) fn run(self) -> ExitCode {
        super::exit(self.write())
    }

    fn write(&self) -> Result<(), String> {
        let form = Form::of(&self.output, self.html)?;
        output::is_free(&self.output)?;
        let player = player::files()?;
        let packed = match &self.assignment {
            Some(file) => assigned::packed(file, self.language.clone())?,
            None => packed(&self.scenarios, self.says())?,
        };
        let worlds = packed.parcel.yardsticks.len();
        let scenarios = packed.files.keys().filter(|name| name.ends_with(&format!(".{SOURCE}.case"))).count();
        let title = packed.parcel.title.clone();
        let size = match form {
            Form::Scorm => {
                let bytes = archive::zip(&scorm(player, packed)?)?;
                output::file(&self.output, &bytes)?;
                bytes.len()
            }
            Form::Page => {
                let page = page::one(&site(player, packed)?)?;
                output::file(&self.output, page.as_bytes())?;
                page.len()
            }
            Form::Folder => {
                let site = site(player, packed)?;
                output::folder(&self.output, &site)?;
                site.values().map(|bytes| bytes.len()).sum()
            }
        };
        let (what, now) = form.told(&self.output);
        out::line(format_args!("{} is {what} of {}: “{title}”.", self.output.display(), sized(size)));
        out::line(format_args!("{}, so that students' devices need not.", counted(worlds, scenarios)));
        out::line(now);
        Ok(())
    }

    /// What the package says of itself.
    fn says(&self) -> Parcel {
        Parcel {
            title: self.title.clone().unwrap_or_default(),
            mode: self.mode.into(),
            seed: self.seed,
            visit: self.visit.clone(),
            pass: self.pass,
            requires_safety: self.require_safety,
            language: self.language.clone(),
            ..Parcel::blank()
        }
    }
}

/// The player with all that ships, as files of a page.
///
/// # Errors
/// What ships is damaged, or the player is not this program's.
pub(super) fn whole_bank() -> Result<Site, String> {
    let player = player::files()?;
    let all: Vec<String> = embedded::scenarios().into_iter().map(|(id, _)| id.to_owned()).collect();
    site(player, packed(&all, Parcel::blank())?)
}

/// Packs these scenarios, and measures them.
fn packed(scenarios: &[String], says: Parcel) -> Result<Packed, String> {
    let Gathered { content, ids, own } = content::gather(scenarios)?;
    if let Some(tag) = &says.language {
        content::is_spoken(tag, &content)?;
    }
    let wanted = Wanted { ships: &embedded::files(), content: &content, own: &own, scenarios: &ids, says };
    parcel::pack(wanted, Effort::default(), &Everybody)
}

/// The files of a page with a player and what it plays.
fn site(mut player: Site, Packed { parcel, files }: Packed) -> Result<Site, String> {
    player.extend(files.into_iter().map(|(name, bytes)| (name, bytes.into())));
    let json =
        |parcel: &Parcel| serde_json::to_vec(parcel).map_err(|error| format!("{PARCEL} cannot be written: {error}"));
    player.insert(PARCEL.into(), json(&parcel)?.into());
    let id = hash_of(&player).chars().take(DIGITS).collect();
    player.insert(PARCEL.into(), json(&Parcel { id, ..parcel })?.into());
    Ok(player)
}

/// The same with what a learning management system reads.
fn scorm(player: Site, packed: Packed) -> Result<Site, String> {
    let parcel = packed.parcel.clone();
    let mut site = site(player, packed)?;
    let manifest = manifest::text(&parcel, site.keys().map(String::as_str));
    site.insert(manifest::PLACE.into(), manifest.into_bytes().into());
    Ok(site)
}

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    /// A zip file for a learning management system.
    Scorm,
    /// One page.
    Page,
    /// A folder of plain files.
    Folder,
}

impl Form {
    /// By the name of what is to be written, and whether plain files are asked for.
    fn of(output: &Path, html: bool) -> Result<Form, String> {
        let ending = output.extension().and_then(|ending| ending.to_str()).map(str::to_lowercase);
        match (ending.as_deref(), html) {
            (Some("zip"), false) => Ok(Form::Scorm),
            (Some("zip"), true) => Err(format!(
                "{} would be a zip file, and --html asks for plain files; leave out --html, or name a folder",
                output.display()
            )),
            (Some("html" | "htm"), _) => Ok(Form::Page),
            (_, true) => Ok(Form::Folder),
            (_, false) => Err(format!(
                "{}: its name has to end in .zip for a learning management system, or in .html for one page; with --html it \
                 is the name of a folder",
                output.display()
            )),
        }
    }

    /// What it is, and what to do with it, in words.
    fn told(self, output: &Path) -> (&'static str, String) {
        match self {
            Form::Scorm => (
                "a SCORM 1.2 package",
                "In Moodle, add the activity “SCORM package” to a course and upload it there; other systems take it wherever \
                 they take SCORM 1.2."
                    .into(),
            ),
            Form::Page => (
                "one page",
                "It plays in any browser as it is: open it, mail it, or put it on a stick. What is played stays in that browser."
                    .into(),
            ),
            Form::Folder => {
                let folder = output.display().to_string();
                let now = format!(
                    "Put it on any web server as it is, or see it here with `backstory serve {}`.",
                    files::quoted(&folder)
                );
                ("a folder", now)
            }
        }
    }
}

/// How much was measured, in words.
fn counted(worlds: usize, scenarios: usize) -> String {
    let worlds = if worlds == 1 { "the one version".into() } else { format!("all {worlds} versions") };
    let scenarios = if scenarios == 1 { "its one scenario".into() } else { format!("its {scenarios} scenarios") };
    format!("What guessing and the best conversation earn was worked out for {worlds} of {scenarios}")
}

/// A size, in words.
fn sized(bytes: usize) -> String {
    match bytes.div_ceil(1000) {
        kilobytes @ ..1000 => format!("{kilobytes} kB"),
        kilobytes => format!("{:.1} MB", kilobytes as f64 / 1000.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::record;

    #[test]
    fn a_name_says_what_is_written() {
        let check = |name: &str, html: bool, expect: Result<Form, &str>| match (Form::of(Path::new(name), html), expect)
        {
            (Ok(form), Ok(expect)) => assert_eq!(form, expect, "{name}"),
            (Err(said), Err(expect)) => assert!(said.starts_with(name) && said.contains(expect), "{said}"),
            (found, expect) => panic!("{name}: {found:?}, {expect:?}"),
        };
        check("amina.zip", false, Ok(Form::Scorm));
        check("AMINA.ZIP", false, Ok(Form::Scorm));
        check("amina.html", false, Ok(Form::Page));
        check("amina.html", true, Ok(Form::Page));
        check("out/amina", true, Ok(Form::Folder));
        check("amina.zip", true, Err("leave out --html, or name a folder"));
        check("amina", false, Err("has to end in .zip"));
        check("amina.tar", false, Err("has to end in .zip"));
    }

    #[test]
    fn an_id_goes_with_all_that_is_in_a_package() {
        let id = |player: &[u8], says: Parcel, file: &[u8]| {
            let files = [("content/base.json".to_owned(), file.to_vec())].into();
            let player = [("index.html".to_owned(), player.to_vec().into())].into();
            let site = site(player, Packed { parcel: says, files }).unwrap();
            assert_eq!(site.len(), 3);
            serde_json::from_slice::<Parcel>(&site[PARCEL]).unwrap().id
        };
        let first = id(b"1", Parcel::blank(), b"2");
        assert!(first.len() == DIGITS && first == id(b"1", Parcel::blank(), b"2"), "{first}");
        let exam = Parcel { mode: record::Mode::Exam, ..Parcel::blank() };
        let others = [id(b"2", Parcel::blank(), b"2"), id(b"1", Parcel::blank(), b"3"), id(b"1", exam, b"2")];
        assert!(!others.contains(&first) && others[0] != others[1], "{others:?}");
    }

    #[test]
    fn sizes_and_counts_are_words() {
        let sizes = [0, 1, 999, 1000, 1001, 999_000, 999_001, 4_140_000].map(sized);
        assert_eq!(sizes, ["0 kB", "1 kB", "1 kB", "1 kB", "2 kB", "999 kB", "1.0 MB", "4.1 MB"]);
        assert_eq!(
            counted(1, 1),
            "What guessing and the best conversation earn was worked out for the one version of its one scenario"
        );
        assert_eq!(
            counted(24, 2),
            "What guessing and the best conversation earn was worked out for all 24 versions of its 2 scenarios"
        );
    }
}
