//! `backstory play [SCENARIO]`: a whole visit in a terminal, or from a pipe.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use super::content::{self, Language, Loaded};
use super::files;
use super::{DataFolder, out};
use crate::content::File;
use crate::format::diag::shown;
use crate::look::locale::{FluentValue, Locale};
use crate::play::encounter::Case;
use crate::practice::debrief::{self, Debrief};
use crate::practice::driver::{Action, Driver, Way, Why, Work};
use crate::practice::phrases;
use crate::practice::record;
use crate::practice::said::Said;
use crate::practice::session::{Scene, Session};
use crate::practice::view::{Aids, Briefing, Consultation, Over, Person, Thought, Utterance};
use crate::store::{Desk, Face, Refusal, Store, StoreError};
use clap::{Args, ValueEnum};

/// How an attempt is played.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Mode {
    /// With coach and going back
    Practice,
    /// With neither; every choice is confirmed
    Exam,
}

/// Exits with 0 when the visit was played or left, 2 when it could not begin.
#[derive(Args)]
pub(super) struct Play {
    /// Id of a scenario, such as amina, or the path of a scenario file
    #[arg(default_value = "amina")]
    scenario: String,
    /// Begin a new attempt with this seed; the same seed meets the same person on the same day
    #[arg(long)]
    seed: Option<u32>,
    /// Play this visit alone
    #[arg(long)]
    visit: Option<String>,
    /// How it is played
    #[arg(long, value_enum, default_value = "practice")]
    mode: Mode,
    #[command(flatten)]
    kept: DataFolder,
    #[command(flatten)]
    language: Language,
}

impl Play {
    pub(super) fn run(mut self, before: DataFolder) -> ExitCode {
        self.kept.data = self.kept.data.take().or(before.data);
        super::exit(self.play())
    }

    /// The same command without a seed, which would begin anew.
    fn again(&self) -> String {
        let mut words = vec!["backstory".to_owned(), "play".to_owned(), self.scenario.clone()];
        let visit = self.visit.as_ref().map(|visit| ["--visit".to_owned(), visit.clone()]);
        let mode = (self.mode == Mode::Exam).then(|| ["--mode".to_owned(), "exam".to_owned()]);
        let data = self.kept.data.as_ref().map(|data| ["--data".to_owned(), data.display().to_string()]);
        words.extend([visit, mode, data].into_iter().flatten().flatten());
        words.iter().map(|word| files::quoted(word)).collect::<Vec<_>>().join(" ")
    }

    fn play(self) -> Result<(), String> {
        let Loaded { case, locale, files } = content::load(&self.scenario, &self.language, None)?;
        let width = if io::stdout().is_terminal() { textwrap::termwidth().clamp(40, 90) } else { 80 };
        let out = io::stdout().lock();
        let mut player = Player { locale, width, out, again: self.again() };
        let mode = match self.mode {
            Mode::Practice => record::Mode::Practice,
            Mode::Exam => record::Mode::Exam,
        };
        let scenario = case.scenario.id.clone();
        let face = Terminal { case, files, language: player.locale.language().to_owned() };
        let way = Way { mode, visit: self.visit, seed: self.seed };
        let mut driver = Driver::new(Desk::new(player.store(self.kept.data), face), way);
        player.open(&mut driver, scenario)?;
        let finished = player.run(&mut driver).map_err(|error| error.to_string())?;
        if finished {
            driver.wait();
            player.tell(&mut driver);
            let debrief = driver.debrief().ok_or("there is nothing to look back at")?;
            player.debrief(debrief).map_err(|error| error.to_string())?;
        }
        Ok(())
    }
}

/// The terminal's side of the play: one scenario, and what it is read from.
struct Terminal {
    case: Arc<Case>,
    files: Vec<File>,
    language: String,
}

impl Face for Terminal {
    fn case(&self, scenario: &str) -> Option<Arc<Case>> {
        (self.case.scenario.id == scenario).then(|| self.case.clone())
    }

    fn files(&self, _scenario: &str) -> Vec<File> {
        self.files.clone()
    }

    fn language(&self) -> &str {
        &self.language
    }

    /// Beside the play, which does not wait for it: whoever has come to the end before it is done does.
    fn compute(&self, work: Work) {
        std::thread::spawn(work);
    }
}

/// What the trainee typed.
enum Typed {
    Number(usize),
    Letter(char),
    Nothing,
    Other,
    End,
}

struct Player {
    locale: Locale,
    width: usize,
    out: io::StdoutLock<'static>,
    /// The command that goes on with the attempt.
    again: String,
}

impl Player {
    /// Where attempts are kept. What is wrong with it is said, and play goes on where nothing can be kept.
    fn store(&mut self, data: Option<PathBuf>) -> Option<Store> {
        let store = match Store::open(data) {
            Ok(store) => store,
            Err(error) => {
                self.warn("play-cannot-save", &[("reason", error.said(&self.locale).into())]);
                return None;
            }
        };
        if let Some(broken) = store.settings().1 {
            let folder = store.folder().display().to_string();
            let arguments = [("reason", broken.said(&self.locale).into()), ("folder", folder.into())];
            self.warn("play-settings", &arguments);
        }
        Some(store)
    }

    /// Meets somebody: the attempt that was left is gone on with, unless a seed asks for a new one. One that cannot be gone
    /// on with is left as it is, and a new one is begun.
    fn open(&mut self, driver: &mut Driver<Desk<Terminal>>, scenario: String) -> Result<(), String> {
        let errors = driver.read_shelf();
        if let Some(first) = errors.first() {
            let arguments = [("n", (errors.len() as u32).into()), ("reason", first.said(&self.locale).into())];
            self.warn("play-unreadable", &arguments);
        }
        let anew = driver.way.seed.is_some();
        driver.act(if anew { Action::BeginAnew(scenario.clone()) } else { Action::Open(scenario.clone()) });
        if let Some(trouble) = driver.trouble().filter(|trouble| trouble.is_kept()) {
            let reason = [("reason", trouble.said(&self.locale).into())];
            if let Why::Open(StoreError::Refused { reason: Refusal::OpenElsewhere(_) | Refusal::InUse, .. }) =
                &trouble.why
            {
                return Err(self.locale.format("play-open-elsewhere", &reason));
            }
            self.warn("play-cannot-resume", &reason);
            driver.act(Action::BeginAnew(scenario));
        }
        self.tell(driver);
        driver.trouble().map_or(Ok(()), |trouble| Err(trouble.said(&self.locale)))
    }

    /// Says what the trainee should know.
    fn tell(&mut self, driver: &mut Driver<Desk<Terminal>>) {
        for told in driver.told() {
            out::complain(textwrap::fill(&told.said(&self.locale), self.width));
        }
    }

    /// Plays to the end, or until the trainee leaves. Whether the end was reached.
    fn run(&mut self, driver: &mut Driver<Desk<Terminal>>) -> io::Result<bool> {
        let mut input = io::stdin().lock();
        if let Some(session) = driver.session().filter(|session| session.scene() == Scene::Talking) {
            self.consultation(&session.consultation())?;
        }
        while let Some(session) = driver.session() {
            match session.scene() {
                // The briefing tells of it.
                Scene::Interlude => driver.act(Action::Proceed),
                Scene::Briefing => {
                    self.briefing(&session.briefing())?;
                    driver.act(Action::Proceed);
                    self.shown(driver)?;
                }
                Scene::Closing => {
                    self.closing(&session.consultation())?;
                    driver.act(Action::Proceed);
                }
                Scene::Reflecting => {
                    let answers = self.reflect(session, &mut input)?;
                    driver.act(Action::Reflect(answers));
                }
                Scene::Debrief => return Ok(true),
                Scene::Talking => {
                    let now = session.consultation();
                    let typed = match (self.ask(&mut input)?, now.picked) {
                        (Typed::Nothing, Some(picked)) => Typed::Number(picked + 1),
                        (typed, _) => typed,
                    };
                    if !self.answer(driver, &now, typed)? {
                        return Ok(false);
                    }
                }
            }
            self.tell(driver);
        }
        Ok(false)
    }

    /// Does what was typed. Whether play goes on.
    fn answer(&mut self, driver: &mut Driver<Desk<Terminal>>, now: &Consultation, typed: Typed) -> io::Result<bool> {
        match typed {
            Typed::Number(number) if (1..=now.lines.len()).contains(&number) => {
                let turns = |driver: &Driver<_>| driver.session().map_or(0, |session| session.turns().len());
                let before = turns(driver);
                driver.act(Action::Choose(number - 1));
                if turns(driver) == before {
                    let line = phrases::line(&now.lines[number - 1]);
                    self.message("play-picked", &[("line", line.into())])?;
                    return Ok(true);
                }
                self.tell(driver);
                self.chosen(now, number - 1)?;
                self.shown(driver)?;
            }
            Typed::Letter('?') => {
                driver.act(Action::Coach);
                match aids(driver).and_then(|aids| aids.coach) {
                    Some(id) => {
                        let question = self.locale.text(&id);
                        self.message("play-coach", &[("question", question.into())])?;
                    }
                    None => self.message("play-coach-no", &[])?,
                }
            }
            Typed::Letter('t') => {
                driver.act(Action::Thought);
                match aids(driver).map(|aids| aids.thought) {
                    Some(Some(thought)) => self.thought(&thought, &now.person)?,
                    Some(None) => self.message("thought-none", &[])?,
                    None => self.message("play-thought-no", &[])?,
                }
            }
            Typed::Letter('b') => {
                let can = now.can_go_back;
                driver.act(Action::Back);
                self.tell(driver);
                self.message(if can { "play-back" } else { "play-back-no" }, &[])?;
                if can {
                    self.shown(driver)?;
                }
            }
            Typed::Letter('h') => self.history(now)?,
            Typed::Letter('q') => {
                self.left(driver.is_kept(), "play-saved")?;
                return Ok(false);
            }
            Typed::End => {
                self.left(driver.is_kept(), "play-ended-early")?;
                return Ok(false);
            }
            _ => self.message("play-not-offered", &[("most", (now.lines.len() as u32).into())])?,
        }
        Ok(true)
    }

    /// Shows the moment, while somebody is talked with.
    fn shown(&mut self, driver: &Driver<Desk<Terminal>>) -> io::Result<()> {
        match driver.session().filter(|session| session.scene() == Scene::Talking) {
            Some(session) => self.consultation(&session.consultation()),
            None => Ok(()),
        }
    }

    fn ask(&mut self, input: &mut impl BufRead) -> io::Result<Typed> {
        write!(self.out, "> ")?;
        self.out.flush()?;
        let mut typed = String::new();
        if input.read_line(&mut typed)? == 0 {
            writeln!(self.out)?;
            return Ok(Typed::End);
        }
        if !io::stdin().is_terminal() {
            // From a pipe, what was chosen does not stand on the screen yet.
            writeln!(self.out, "{}", shown(typed.trim()))?;
        }
        let typed = typed.trim();
        Ok(match (typed.parse(), typed.chars().next()) {
            (Ok(number), _) => Typed::Number(number),
            (_, None) => Typed::Nothing,
            (_, Some(letter)) if typed.chars().count() == 1 => Typed::Letter(letter.to_ascii_lowercase()),
            _ => Typed::Other,
        })
    }

    fn thought(&mut self, thought: &Thought, person: &Person) -> io::Result<()> {
        self.print("\n")?;
        phrases::thought(thought, person, &self.locale).iter().try_for_each(|words| self.paragraph("  ", "  ", words))
    }

    /// Shows what can be read in a minute, and the rest on asking; in a pipe nobody can ask, so that all of it is shown.
    fn debrief(&mut self, debrief: &Debrief) -> io::Result<()> {
        if !io::stdin().is_terminal() {
            return self.print(&debrief::text(debrief, &self.locale, self.width));
        }
        self.print(&debrief::first_page(debrief, &self.locale, self.width))?;
        self.message("play-rest", &[])?;
        write!(self.out, "> ")?;
        self.out.flush()?;
        let mut typed = String::new();
        io::stdin().read_line(&mut typed)?;
        match typed.trim().is_empty() {
            true => self.print(&debrief::rest(debrief, &self.locale, self.width)),
            false => Ok(()),
        }
    }

    /// Asks what is to be thought about before the number; in a pipe there is nobody to think.
    fn reflect(&mut self, session: &Session, input: &mut impl BufRead) -> io::Result<Vec<String>> {
        let asked = session.reflecting();
        let mut answers = Vec::new();
        if !io::stdin().is_terminal() {
            return Ok(answers);
        }
        self.message("reflect-lead", &[])?;
        for question in &asked.questions {
            if let Some(about) = &question.about {
                let (you, turn) = (self.locale.text("play-you"), debrief::turn_name(about.turn, &self.locale));
                self.print(&format!("\n{turn}\n"))?;
                self.paragraph(&format!("{you}: "), "    ", &phrases::line(&about.line))?;
                about.reply.iter().try_for_each(|said| self.said(said, &asked.person))?;
            }
            self.message(question.question.message(), &phrases::of(&asked.person))?;
            write!(self.out, "> ")?;
            self.out.flush()?;
            let mut answer = String::new();
            input.read_line(&mut answer)?;
            answers.push(answer);
        }
        Ok(answers)
    }

    fn briefing(&mut self, briefing: &Briefing) -> io::Result<()> {
        let visit = &briefing.visit;
        let head = phrases::visit_head(visit, &self.locale);
        let person = &briefing.person;
        self.print(&format!("\n{}, {}, {}\n{head} · {}\n", person.name, person.age, person.occupation, visit.title))?;
        if visit.number == 1 {
            self.print(&format!("{}\n", phrases::review(&briefing.review, &self.locale)))?;
            if !briefing.warnings.is_empty() {
                self.heading("play-warnings")?;
                briefing.warnings.iter().try_for_each(|warning| self.paragraph("  - ", "    ", warning))?;
            }
        }
        if !briefing.interlude.is_empty() {
            self.heading("play-interlude")?;
            briefing.interlude.iter().try_for_each(|words| self.paragraph("  ", "  ", words))?;
        }
        if let Some(referral) = &briefing.referral {
            self.heading("play-referral")?;
            self.paragraph("  ", "  ", referral)?;
        }
        if !briefing.intake.is_empty() {
            self.heading("play-intake")?;
        }
        for score in &briefing.intake {
            let words = phrases::scale_score(score, &self.locale);
            self.paragraph("  ", "    ", &words)?;
        }
        self.heading("play-task")?;
        self.paragraph("  ", "  ", &briefing.task)?;
        let change = self.locale.format("play-behaviour", &[("behaviour", briefing.behaviour.as_str().into())]);
        self.paragraph("  ", "  ", &change)?;
        let budget = self.locale.format("play-budget", &[("n", u32::from(briefing.budget).into())]);
        self.paragraph("  ", "  ", &budget)?;
        self.print("\n")
    }

    fn consultation(&mut self, now: &Consultation) -> io::Result<()> {
        now.speech.iter().try_for_each(|said| self.said(said, &now.person))?;
        self.print("\n")?;
        for (at, line) in now.lines.iter().enumerate() {
            self.paragraph(&format!("  {} ", at + 1), "    ", &phrases::offered(line, &self.locale))?;
        }
        if let Some(open) = now.open {
            let what = debrief::needs(open, &self.locale);
            self.message("play-last-chance", &[("what", what.into())])?;
        }
        let left = u32::from(now.budget.saturating_sub(now.turns));
        let words = format!("({}) ", self.locale.format("play-turns", &[("left", left.into())]));
        let help = if now.aids.is_some() { "play-help" } else { "play-help-exam" };
        let help = if now.turns == 0 { self.locale.text(help) } else { String::new() };
        self.paragraph("  ", "  ", &(words + &help))
    }

    fn chosen(&mut self, shown: &Consultation, at: usize) -> io::Result<()> {
        let you = self.locale.text("play-you");
        self.print("\n")?;
        self.paragraph(&format!("{you}: "), "    ", &phrases::line(&shown.lines[at]))
    }

    fn closing(&mut self, last: &Consultation) -> io::Result<()> {
        last.speech.iter().try_for_each(|said| self.said(said, &last.person))?;
        let id = if last.over == Some(Over::NextVisit) { "play-over-visit" } else { "play-over-course" };
        self.message(id, &[])
    }

    fn history(&mut self, shown: &Consultation) -> io::Result<()> {
        let you = self.locale.text("play-you");
        for turn in &shown.history {
            turn.before.iter().try_for_each(|said| self.said(said, &shown.person))?;
            self.paragraph(&format!("{you}: "), "    ", &phrases::line(&turn.line))?;
        }
        shown.speech.iter().try_for_each(|said| self.said(said, &shown.person))
    }

    fn said(&mut self, said: &Utterance, person: &Person) -> io::Result<()> {
        let cue = phrases::cue(person, said.cue, &self.locale);
        self.print("\n")?;
        if said.patient {
            self.paragraph("  ", "  ", &format!("({cue})"))?;
        }
        self.paragraph(&format!("{}: ", said.speaker), "    ", &said.text)
    }

    /// Says how the attempt goes on, where it is kept: on a line of its own, which can be copied.
    fn left(&mut self, is_kept: bool, saved: &str) -> io::Result<()> {
        if !is_kept {
            return self.message("play-not-saved", &[]);
        }
        self.message(saved, &[])?;
        self.print(&format!("  {}\n", self.again))
    }

    fn warn(&mut self, id: &str, arguments: &[(&str, FluentValue)]) {
        out::complain(textwrap::fill(&self.locale.format(id, arguments), self.width));
    }

    fn heading(&mut self, id: &str) -> io::Result<()> {
        let heading = self.locale.text(id);
        self.print(&format!("\n{heading}\n"))
    }

    fn message(&mut self, id: &str, arguments: &[(&str, FluentValue)]) -> io::Result<()> {
        let words = self.locale.format(id, arguments);
        self.print("\n")?;
        self.paragraph("", "", &words)
    }

    fn paragraph(&mut self, first: &str, rest: &str, words: &str) -> io::Result<()> {
        let options = textwrap::Options::new(self.width).initial_indent(first).subsequent_indent(rest);
        writeln!(self.out, "{}", textwrap::fill(&shown(words), options))
    }

    fn print(&mut self, text: &str) -> io::Result<()> {
        write!(self.out, "{}", shown(text))
    }
}

/// What helps in practice; `None` in an exam.
fn aids(driver: &Driver<Desk<Terminal>>) -> Option<Aids> {
    driver.session()?.consultation().aids
}
