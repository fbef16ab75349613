//! Every turn: what was said, what it did, and what else could have been said.

use bevy_egui::egui::{Id, Ui};

use super::{Jump, Looking};
use crate::app::screens::Action;
use crate::app::theme::*;
use crate::app::{signs, widgets::*};
use crate::look::locale::Locale;
use crate::model::scenario::words::Verdict;
use crate::practice::debrief::{self, ActRow, Debrief, Mark, Other, Turn};
use crate::practice::driver::Action as Play;
use crate::practice::phrases;

/// Which turns are shown; all of them where nothing is set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filter {
    /// Those that were this for some item.
    pub mark: Option<Mark>,
    /// Those of a visit, by its number.
    pub visit: Option<u8>,
    /// Those that were something for an item, by its id.
    pub item: Option<String>,
}

impl Filter {
    fn lets(&self, turn: &Turn) -> bool {
        let fits = |(item, mark): &(String, Mark)| {
            self.item.as_ref().is_none_or(|wanted| wanted == item) && self.mark.is_none_or(|wanted| wanted == *mark)
        };
        let any = self.item.is_none() && self.mark.is_none();
        self.visit.is_none_or(|visit| visit == turn.number.visit) && (any || turn.marks.iter().any(fits))
    }
}

pub(super) fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale, looking: &mut Looking) -> Option<Action> {
    heading(ui, &locale.text("report-turns"));
    card(ui, |ui| filters(ui, debrief, locale, &mut looking.filter));
    let mut action = None;
    let shown: Vec<&Turn> = debrief.turns.iter().filter(|turn| looking.filter.lets(turn)).collect();
    if shown.is_empty() {
        quiet(ui, locale.text("debrief-no-turns"));
    }
    for visit in shown.chunk_by(|one, next| one.visit == next.visit) {
        if let Some(first) = visit.first() {
            ui.add_space(GAP);
            minor(ui, &format!("{} · {}", phrases::visit_head(&first.visit, locale), first.visit.title));
        }
        for shown in visit {
            ui.add_space(6.0);
            if looking.jump == Some(Jump::Turn(shown.number)) {
                unfold(ui, shown);
            }
            looking.arrive(ui, Jump::Turn(shown.number));
            let rewind = card(ui, |ui| turn(ui, shown, debrief, locale));
            action = action.take().or(rewind);
        }
    }
    action
}

fn filters(ui: &mut Ui, debrief: &Debrief, locale: &Locale, filter: &mut Filter) {
    ui.horizontal_wrapped(|ui| {
        if choice(ui, &locale.text("debrief-all"), *filter == Filter::default()).clicked() {
            *filter = Filter::default();
        }
        // Nobody looks for what neither helped nor harmed.
        for mark in Mark::ALL.into_iter().filter(|mark| *mark != Mark::Neutral) {
            if choice(ui, &locale.text(debrief::mark_message(mark)), filter.mark == Some(mark)).clicked() {
                filter.mark = (filter.mark != Some(mark)).then_some(mark);
            }
        }
    });
    ui.horizontal_wrapped(|ui| {
        for visit in debrief.turns.chunk_by(|one, next| one.visit == next.visit).filter_map(|turns| turns.first()) {
            let (number, phase) = (visit.number.visit, phrases::phase(visit.visit.phase, locale));
            if choice(ui, &phase, filter.visit == Some(number)).clicked() {
                filter.visit = (filter.visit != Some(number)).then_some(number);
            }
        }
        if let Some(item) = filter.item.clone()
            && choice(ui, &locale.format("debrief-only", &[("item", item.into())]), true).clicked()
        {
            filter.item = None;
        }
    });
}

/// Tells whether a turn is shown whole, in a narrow window: there, all of them would be a very long page.
fn is_whole(turn: &Turn) -> Id {
    Id::new(("whole turn", turn.number))
}

fn unfold(ui: &Ui, turn: &Turn) {
    ui.data_mut(|data| data.insert_temp(is_whole(turn), true));
}

fn turn(ui: &mut Ui, turn: &Turn, debrief: &Debrief, locale: &Locale) -> Option<Action> {
    quiet(ui, debrief::turn_head(turn, locale));
    if ui.available_width() < NARROW {
        yours(ui, &locale.text("report-you"), &phrases::line(&turn.line));
        if !disclosure(ui, is_whole(turn), &locale.text("debrief-whole-turn")) {
            return None;
        }
    }
    turn.before.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
    if let Some(own) = &turn.own {
        quiet(ui, debrief::own_line(own, locale));
    }
    yours(ui, &locale.text("report-you"), &phrases::line(&turn.line));
    if let Some(first) = &turn.first {
        quiet(ui, locale.format("report-said-first", &[("line", phrases::line(first).into())]));
    }
    if debrief::is_mixed(&turn.acts) {
        quiet(ui, locale.text("report-mixed"));
    }
    turn.acts.iter().for_each(|act| show_act(ui, act, turn.verdict, locale));
    turn.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
    if let Some(expected) = turn.expected {
        quiet(ui, phrases::expected(expected, &debrief.person, locale));
    }
    effects(ui, &turn.moved, locale);
    for step in debrief::safety_steps(&turn.steps, locale) {
        paragraph(ui, &step, BODY, palette(ui).ink);
    }
    led(ui, &locale.text("report-why"), &turn.why, SMALL + 1.0);
    if !turn.others.is_empty() {
        let id = ui.id().with(("others", turn.number));
        if disclosure(ui, id, &locale.text("report-others")) {
            turn.others.iter().for_each(|shown| other(ui, shown, locale));
        }
    }
    let again = debrief.can_go_back && secondary(ui, signs::BACK, &locale.text("debrief-try-again"), "").clicked();
    again.then_some(Action::Play(Play::GoBackTo(turn.number)))
}

fn other(ui: &mut Ui, other: &Other, locale: &Locale) {
    ui.add_space(4.0);
    indented(ui, |ui| {
        yours(ui, &locale.text("report-or"), &phrases::line(&other.line));
        quiet(ui, debrief::other_head(other, locale));
        other.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
        effects(ui, &other.moved, locale);
        debrief::safety_steps(&other.steps, locale).into_iter().for_each(|step| quiet(ui, step));
        paragraph(ui, &other.why, SMALL + 1.0, palette(ui).ink);
    });
}

fn show_act(ui: &mut Ui, act: &ActRow, whole: Verdict, locale: &Locale) {
    chip(ui, debrief::show_verdict(act.alone.unwrap_or(whole)), &debrief::act_head(act, locale));
    for reason in &act.reasons {
        indented(ui, |ui| quiet(ui, format!("{} ({})", reason.because, debrief::source(reason, locale))));
    }
}
