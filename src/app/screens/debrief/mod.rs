//! The debrief: first what is read in a minute, then all that stands behind it.

mod course;
mod moments;
mod own;
mod person;
mod rubric;
mod safety;
mod score;
mod transcript;

use bevy_egui::egui::{Align, Id, Key, Rect, Ui, vec2};

use super::{Action, leave};
use crate::app::theme::*;
use crate::app::{signs, widgets::*};
use crate::look::locale::Locale;
use crate::practice::debrief::{self, Debrief, Pattern, TurnNumber};

use transcript::Filter;

/// Shows the debrief.
pub fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale) -> Option<Action> {
    let mut looking = Looking::read(ui);
    let mut with_own = looking.with_own;
    let (mut within, mut saves, mut left_for) = (None, false, None);
    let contents = |ui: &mut Ui| {
        person::show(ui, debrief, locale);
        parts(ui, debrief, locale, &mut looking);
        // What lies below the window when the page opens takes longer to lay out than all that is seen: it comes next.
        let is_new = looking.frames < FIRST;
        for part in Part::of(debrief).take_while(|part| !is_new || part.is_first()) {
            ui.add_space(GAP);
            looking.arrive(ui, Jump::Part(part));
            let looking = &mut looking;
            match part {
                Part::Safety => safety::show(ui, debrief, locale, looking),
                Part::Score => score::show(ui, debrief, locale),
                Part::Moments => moments::show(ui, debrief, locale, looking),
                Part::Next => within = moments::next(ui, debrief, locale, looking),
                Part::Own => own::show(ui, debrief, locale, looking),
                Part::Change => course::show(ui, debrief, locale, looking),
                Part::Talk => talk(ui, debrief, locale),
                Part::Basis => score::basis(ui, debrief, locale),
                Part::Rubric => rubric::show(ui, &debrief.rubric, locale, looking),
                Part::Turns => {
                    let again = transcript::show(ui, debrief, locale, looking);
                    within = within.take().or(again);
                }
            }
        }
        if is_new {
            return ui.ctx().request_repaint();
        }
        ui.add_space(GAP);
        quiet(ui, locale.text("report-formative"));
        ui.horizontal_wrapped(|ui| {
            if secondary(ui, signs::COPY, &locale.text("debrief-copy"), "").clicked() {
                let copied = if with_own { debrief.clone() } else { debrief.clone().without_own_words() };
                ui.ctx().copy_text(debrief::markdown(&copied, locale));
                within = Some(Action::Copied);
            }
            if debrief.has_own_words() && switch(ui, &locale.text("debrief-with-own"), with_own).clicked() {
                with_own = !with_own;
            }
        });
    };
    page(ui, "debrief", 1000.0, contents, |ui| {
        saves = secondary(ui, signs::KEEP, &locale.text("debrief-save"), "").clicked();
        left_for = leave(ui, locale);
    });
    looking.with_own = with_own;
    looking.frames = looking.frames.saturating_add(1);
    looking.keep(ui);
    left_for.or(saves.then_some(Action::SaveReport { own: with_own })).or(within)
}

/// So many frames show the page as far as it is seen when it opens: they are there at once.
const FIRST: u8 = 2;

/// A part of the page, in the order in which it stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Safety,
    Score,
    Moments,
    Next,
    Own,
    Change,
    Talk,
    Basis,
    Rubric,
    Turns,
}

impl Part {
    /// The parts that have something in them.
    fn of(debrief: &Debrief) -> impl Iterator<Item = Part> {
        let first = [Part::Safety, Part::Score, Part::Moments, Part::Next];
        let rest = [Part::Own, Part::Change, Part::Talk, Part::Basis, Part::Rubric, Part::Turns];
        let all = first.into_iter().chain(rest);
        let (moments, next) = (!debrief.moments.is_empty(), debrief.next.is_some());
        let own = !debrief.reflections.is_empty() || debrief.turns.iter().any(|turn| turn.expected.is_some());
        all.filter(move |part| match part {
            Part::Own => own,
            Part::Moments => moments,
            Part::Next => next,
            _ => true,
        })
    }

    /// Whether it can be in sight when the page opens.
    fn is_first(self) -> bool {
        matches!(self, Part::Safety | Part::Score)
    }

    /// The message that names it.
    fn message(self) -> &'static str {
        match self {
            Part::Safety => "report-safety",
            Part::Own => "report-own",
            Part::Moments => "report-moments",
            Part::Next => "report-next",
            Part::Change => "report-changed",
            Part::Talk => "report-talked",
            Part::Score => "report-score",
            Part::Basis => "report-basis",
            Part::Rubric => "report-rubric",
            Part::Turns => "report-turns",
        }
    }
}

/// The keys to the parts of the page, in their order.
const KEYS: [Key; 10] =
    [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9, Key::Num0];

/// The way to each part of a long page.
fn parts(ui: &mut Ui, debrief: &Debrief, locale: &Locale, looking: &mut Looking) {
    let name = [("name", debrief.person.first_name.as_str().into())];
    ui.horizontal_wrapped(|ui| {
        for (part, key) in Part::of(debrief).zip(KEYS) {
            let way = link(ui, &locale.format(part.message(), &name));
            by_key(ui, &way, key.name());
            if way.clicked() || pressed(ui, key) {
                looking.jump = Some(Jump::Part(part));
            }
        }
    });
}

/// What of the transcript is looked at. The page keeps it itself, as it keeps how far it is scrolled.
#[derive(Clone, Default)]
struct Looking {
    filter: Filter,
    /// What is to be brought into sight.
    jump: Option<Jump>,
    /// Whether what leaves the app has the trainee's own words in it.
    with_own: bool,
    /// How often the page has been shown.
    frames: u8,
}

/// A place of the page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Jump {
    Part(Part),
    Turn(TurnNumber),
}

impl Looking {
    fn id(ui: &Ui) -> Id {
        ui.id().with("looking")
    }

    fn read(ui: &Ui) -> Looking {
        ui.data(|data| data.get_temp(Looking::id(ui))).unwrap_or_default()
    }

    fn keep(self, ui: &Ui) {
        ui.data_mut(|data| data.insert_temp(Looking::id(ui), self));
    }

    /// Brings a turn into sight, whatever was filtered.
    fn go_to(&mut self, turn: TurnNumber) {
        self.filter = Filter::default();
        self.jump = Some(Jump::Turn(turn));
    }

    /// Scrolls to what comes next, if that is what is to be brought into sight.
    fn arrive(&mut self, ui: &Ui, here: Jump) {
        if self.jump == Some(here) {
            self.jump = None;
            // The cursor has no end below, and to what has none nobody can scroll.
            let next = Rect::from_min_size(ui.cursor().min, vec2(1.0, 1.0));
            ui.scroll_to_rect(next, Some(Align::Min));
        }
    }
}

fn talk(ui: &mut Ui, debrief: &Debrief, locale: &Locale) {
    card(ui, |ui| {
        heading(ui, &locale.text("report-talked"));
        for (helps, title) in Pattern::SIDES {
            let habits: Vec<_> = debrief.habits.iter().filter(|habit| habit.pattern.helps() == helps).collect();
            if !habits.is_empty() {
                list(ui, &locale.text(title), habits.into_iter().map(|habit| debrief::habit(habit, locale)));
            }
        }
        list(ui, &locale.text("report-talk"), debrief::talk(&debrief.talk, locale));
        list(ui, &locale.text("report-steps"), debrief::shared(&debrief.steps, locale));
    });
}

/// A few lines under a head of their own.
fn list(ui: &mut Ui, head: &str, lines: impl IntoIterator<Item = String>) {
    ui.add_space(4.0);
    minor(ui, head);
    lines.into_iter().for_each(|line| paragraph(ui, &line, SMALL + 1.0, palette(ui).ink));
}
