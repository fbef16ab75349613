//! The debrief: the person first, then the score, then every turn.

use bevy_egui::egui::{self, FontId, RichText, Ui, vec2};

use super::{Action, leave};
use crate::app::theme::*;
use crate::app::{figure, widgets::*};
use crate::debrief::{self, ActRow, Counts, Debrief, RubricRow, Turn};
use crate::locale::{Locale, phrases};
use crate::scenario::words::{Cue, Verdict};
use crate::view::Mood;

/// Shows the debrief.
pub fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale) -> Option<Action> {
    let mut action = None;
    let contents = |ui: &mut Ui| {
        person(ui, debrief, locale);
        ui.add_space(GAP);
        score(ui, debrief, locale);
        ui.add_space(GAP);
        change(ui, debrief, locale);
        ui.add_space(GAP);
        card(ui, |ui| {
            heading(ui, &locale.text("report-talk"));
            debrief::talk(&debrief.talk, locale)
                .iter()
                .for_each(|line| paragraph(ui, line, SMALL + 1.0, palette(ui).ink));
            ui.add_space(GAP / 2.0);
            heading(ui, &locale.text("report-steps"));
            debrief::shared(&debrief.steps, locale)
                .iter()
                .for_each(|line| paragraph(ui, line, SMALL + 1.0, palette(ui).ink));
        });
        ui.add_space(GAP);
        rubric(ui, &debrief.rubric, locale);
        ui.add_space(GAP);
        heading(ui, &locale.text("report-turns"));
        debrief.turns.iter().for_each(|shown| turn(ui, shown, locale));
        ui.add_space(GAP);
        quiet(ui, locale.text("report-formative"));
    };
    page(ui, "debrief", 1000.0, contents, |ui| {
        if primary(ui, &locale.text("debrief-save")).clicked() {
            action = Some(Action::SaveReport);
        }
        action = leave(ui, locale).or(action.take());
    });
    action
}

fn person(ui: &mut Ui, debrief: &Debrief, locale: &Locale) {
    let level = |id: &str| debrief.change.levels.iter().find(|level| level.level == id).map_or(50, |level| level.to);
    let mood = Mood {
        alliance: level("alliance"),
        autonomy: level("autonomy"),
        efficacy: level("efficacy"),
        distress: level("distress"),
        fear: debrief
            .change
            .subjects
            .iter()
            .filter(|subject| subject.fear)
            .map(|subject| subject.to)
            .max()
            .unwrap_or(0),
    };
    let text = |ui: &mut Ui| paragraph(ui, &debrief.ending.text, BODY + 1.0, palette(ui).ink);
    let is_narrow = ui.available_width() < NARROW;
    ui.horizontal_top(|ui| {
        figure::bust(ui, &debrief.person.look, Cue::Neutral, mood, if is_narrow { 96.0 } else { 128.0 }, "debrief");
        ui.add_space(12.0);
        ui.vertical(|ui| {
            let name = [("name", debrief.person.first_name.as_str().into())];
            quiet(ui, locale.format("report-where", &name));
            title(ui, &debrief.ending.title);
            if !is_narrow {
                text(ui);
            }
        });
    });
    // Words beside a face would stand in a column of three.
    if is_narrow {
        text(ui);
    }
}

fn score(ui: &mut Ui, debrief: &Debrief, locale: &Locale) {
    card(ui, |ui| {
        let score = &debrief.score;
        match score.shown {
            Some(shown) => {
                ui.horizontal(|ui| {
                    ui.label(
                        RichText::new(shown.to_string()).font(FontId::new(48.0, bold())).color(palette(ui).accent),
                    );
                    ui.label(RichText::new(locale.text("debrief-of-100")).size(BODY).color(palette(ui).ink));
                });
            }
            None => quiet(ui, locale.text("debrief-measuring")),
        }
        for line in debrief::score_basis(debrief, locale) {
            quiet(ui, line);
        }
        ui.horizontal_wrapped(|ui| counts(ui, &debrief.counts, locale));
    });
}

fn counts(ui: &mut Ui, counts: &Counts, locale: &Locale) {
    for (id, n, color) in [
        ("debrief-landed", counts.landed, palette(ui).good),
        ("debrief-neutral", counts.neutral, palette(ui).plain),
        ("debrief-mistimed", counts.mistimed, palette(ui).warn),
        ("debrief-donts", counts.donts, palette(ui).bad),
        ("debrief-missed", counts.missed, (palette(ui).accent, palette(ui).accent_soft)),
    ] {
        chip(ui, &locale.format(id, &[("n", n.into())]), color);
    }
}

fn change(ui: &mut Ui, debrief: &Debrief, locale: &Locale) {
    let change = &debrief.change;
    card(ui, |ui| {
        heading(ui, &locale.format("report-changed", &[("name", debrief.person.first_name.as_str().into())]));
        debrief::readiness(change, locale).into_iter().for_each(|line| quiet(ui, line));
        ui.add_space(4.0);
        for level in &change.levels {
            let good = (level.to > level.from) != level.less_is_better;
            row(ui, &locale.text(&format!("level-{}", level.level)), level.from, level.to, good);
        }
        for subject in &change.subjects {
            row(ui, &format!("“{}”", subject.text), subject.from, subject.to, subject.to < subject.from);
        }
        for scale in &change.scales {
            let what = phrases::scale(scale.scale, locale);
            let arguments =
                [("what", what.into()), ("from", u32::from(scale.from).into()), ("to", u32::from(scale.to).into())];
            quiet(ui, locale.format("report-scale", &arguments));
        }
    });
}

/// What has changed, with how far; under each other where there is no room for both.
fn row(ui: &mut Ui, what: &str, from: u8, to: u8, good: bool) {
    let words = |ui: &mut Ui| _ = ui.add(egui::Label::new(RichText::new(what).size(SMALL + 1.0)).wrap());
    let change = |ui: &mut Ui| {
        change_bar(ui, from, to, good);
        ui.label(RichText::new(format!("{from} → {to}")).size(SMALL + 1.0).color(palette(ui).quiet));
    };
    if ui.available_width() < NARROW {
        words(ui);
        ui.horizontal(change);
        return;
    }
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            ui.set_width(540.0);
            words(ui);
        });
        change(ui);
    });
}

fn rubric(ui: &mut Ui, rows: &[RubricRow], locale: &Locale) {
    card(ui, |ui| {
        heading(ui, &locale.text("report-rubric"));
        if ui.available_width() < NARROW {
            rubric_list(ui, rows, locale)
        } else {
            rubric_table(ui, rows, locale)
        }
        quiet(ui, locale.text("report-rubric-sources"));
    });
}

/// The name of an item, which says more under the pointer.
fn item(ui: &mut Ui, row: &RubricRow) {
    let label = ui.label(RichText::new(format!("{}  {}", row.id, row.title)).size(BODY - 1.0));
    let sides: Vec<&str> = [row.does.as_deref(), row.dont.as_deref()].into_iter().flatten().collect();
    label.on_hover_text(format!("{} ({})", sides.join(" / "), row.source));
}

fn rubric_table(ui: &mut Ui, rows: &[RubricRow], locale: &Locale) {
    egui::Grid::new("rubric").num_columns(6).striped(false).spacing(vec2(22.0, 9.0)).show(ui, |ui| {
        quiet(ui, locale.text("report-rubric-item"));
        debrief::columns(&Counts::default()).iter().for_each(|(head, _)| quiet(ui, locale.text(head)));
        ui.end_row();
        for row in rows {
            item(ui, row);
            for ((_, n), ink) in debrief::columns(&row.counts).into_iter().zip(inks(ui)) {
                let (text, ink) = if n == 0 { ("–".into(), palette(ui).quiet) } else { (n.to_string(), ink) };
                ui.label(RichText::new(text).font(FontId::new(BODY, bold())).color(ink));
            }
            ui.end_row();
        }
    });
}

/// The same as a list: only what there was of it.
fn rubric_list(ui: &mut Ui, rows: &[RubricRow], locale: &Locale) {
    for row in rows {
        item(ui, row);
        ui.horizontal_wrapped(|ui| {
            for ((head, n), ink) in debrief::columns(&row.counts).into_iter().zip(inks(ui)).filter(|((_, n), _)| *n > 0)
            {
                let text = format!("{} {n}", locale.text(head));
                ui.label(RichText::new(text).font(FontId::new(SMALL, bold())).color(ink));
            }
        });
    }
}

/// Inks of the columns of the rubric.
fn inks(ui: &Ui) -> [egui::Color32; 5] {
    let palette = palette(ui);
    [palette.good.0, palette.plain.0, palette.warn.0, palette.bad.0, palette.accent]
}

fn turn(ui: &mut Ui, turn: &Turn, locale: &Locale) {
    ui.add_space(6.0);
    card(ui, |ui| {
        let number = [("number", u32::from(turn.number).into()), ("visit", u32::from(turn.visit.number).into())];
        let head = locale.format("report-turn", &number);
        quiet(ui, format!("{head} · {}", debrief::credit(turn.credit, locale)));
        turn.before.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
        led(ui, &locale.text("report-you"), &phrases::line(&turn.line), BODY);
        for act in &turn.acts {
            show_act(ui, act, locale);
        }
        turn.reply.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
        led(ui, &locale.text("report-why"), &turn.why, SMALL + 1.0);
        if !turn.others.is_empty() {
            let id = ("others", turn.visit.number, turn.number);
            egui::CollapsingHeader::new(locale.text("report-others")).id_salt(id).show(ui, |ui| {
                for other in &turn.others {
                    let credit = debrief::credit(other.credit, locale);
                    led(ui, &phrases::line(&other.line), &format!("({credit}) {}", other.why), SMALL + 1.0);
                }
            });
        }
    });
}

fn show_act(ui: &mut Ui, act: &ActRow, locale: &Locale) {
    let (color, mark) = match act.verdict {
        Verdict::Landed => (palette(ui).good, "✔"),
        Verdict::Neutral => (palette(ui).plain, "–"),
        Verdict::Mistimed => (palette(ui).warn, "⏱"),
        Verdict::Harmful => (palette(ui).bad, "✖"),
    };
    let contents = |ui: &mut Ui| {
        chip(ui, &format!("{mark} {}", debrief::act_head(act, locale)), color);
        for reason in &act.reasons {
            quiet(ui, format!("{} ({})", reason.because, debrief::source(reason, locale)));
        }
    };
    // A long chip would leave a column of letters to the words after it.
    if ui.available_width() < NARROW {
        ui.scope(contents)
    } else {
        ui.horizontal_wrapped(contents)
    };
}
