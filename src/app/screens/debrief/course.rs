//! What changed: the person turn by turn, each curve by itself, and from start to end.

use bevy_egui::egui::{Align2, FontFamily, FontId, Label, Response, Sense, Ui, pos2, vec2};
use egui_plot::{HLine, Line, LineStyle, Plot, PlotPoints, PlotResponse, Points, VLine};

use super::Looking;
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::model::scenario::words::Stage;
use crate::practice::debrief::{self, Curve, Debrief, Timeline};
use crate::practice::phrases;

/// Height of a curve; readiness needs room for the names of its stages.
const HEIGHT: f32 = 64.0;
const HEIGHT_OF_STAGES: f32 = 120.0;

/// Width of the words before a curve, and of the names of stages between both.
const WORDS: f32 = 245.0;
const NAMES: f32 = 130.0;

pub(super) fn show(ui: &mut Ui, debrief: &Debrief, locale: &Locale, looking: &mut Looking) {
    card(ui, |ui| {
        heading(ui, &locale.format("report-changed", &[("name", debrief.person.first_name.as_str().into())]));
        debrief::readiness(&debrief.change, locale).into_iter().for_each(|line| quiet(ui, line));
        quiet(ui, locale.text("debrief-course-hint"));
        for (at, curve) in Curve::ALL.into_iter().enumerate() {
            course(ui, debrief, (at, curve), locale, looking);
        }
        ui.add_space(4.0);
        rows(ui, debrief, locale);
    });
}

/// One curve beside its name, or below it where there is no room.
fn course(ui: &mut Ui, debrief: &Debrief, (at, curve): (usize, Curve), locale: &Locale, looking: &mut Looking) {
    let words = |ui: &mut Ui| {
        minor(ui, &locale.text(curve.message()));
        quiet(ui, debrief::curve_change(&debrief.timeline, at, locale));
    };
    let is_narrow = ui.available_width() < NARROW;
    let mut plotted = |ui: &mut Ui| {
        let names = (curve == Curve::Readiness).then_some(Names { locale, inside: is_narrow });
        let (response, nearest) = plot(ui, &debrief.timeline, (at, curve), names);
        let turn = nearest.and_then(|at| debrief.timeline.samples[at].turn);
        let Some(turn) = turn else { return };
        let said = debrief.turns.iter().find(|shown| shown.number == turn);
        let said = said.map(|shown| phrases::line(&shown.line)).unwrap_or_default();
        if response.on_hover_text(format!("{}\n{said}", debrief::turn(turn, locale))).clicked() {
            looking.go_to(turn);
        }
    };
    if is_narrow {
        words(ui);
        plotted(ui);
        return;
    }
    ui.horizontal(|ui| {
        ui.allocate_ui(vec2(WORDS, HEIGHT), |ui| {
            ui.set_width(WORDS);
            ui.vertical(words);
        });
        ui.add_space(NAMES);
        plotted(ui);
    });
}

/// The curve, with names of stages beside it where they are given, and the number of the sample nearest to the pointer.
fn plot(
    ui: &mut Ui,
    timeline: &Timeline,
    (at, curve): (usize, Curve),
    names: Option<Names>,
) -> (Response, Option<usize>) {
    let palette = palette(ui);
    let last = timeline.samples.len().saturating_sub(1);
    let points: Vec<[f64; 2]> =
        timeline.samples.iter().enumerate().map(|(turn, sample)| [turn as f64, sample.values[at]]).collect();
    let stages = curve == Curve::Readiness;
    // Names inside have their own part of the width, where no curve runs.
    let room = names.map_or(0.0, |names| if names.inside { 0.7 } else { 0.0 });
    let plot = Plot::new(("course", curve.message()))
        .height(if stages { HEIGHT_OF_STAGES } else { HEIGHT })
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_crosshair(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_drag(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .sense(Sense::click())
        .label_formatter(|_| None)
        .cursor_color(palette.quiet)
        .link_cursor("course", [true, false])
        .set_margin_fraction(vec2(0.0, 0.0))
        .default_x_bounds(-0.5 - room * last as f64, last as f64 + 0.5)
        .default_y_bounds(-6.0, 106.0);
    let shown = plot.show(ui, |plot| {
        for level in if stages { vec![0.0, 20.0, 40.0, 60.0, 80.0, 100.0] } else { vec![0.0, 100.0] } {
            plot.hline(HLine::new("", level).color(palette.line).allow_hover(false));
        }
        for border in timeline.borders() {
            let style = LineStyle::dashed_dense();
            plot.vline(VLine::new("", border as f64 + 0.5).color(palette.edge).style(style).allow_hover(false));
        }
        plot.line(Line::new("", PlotPoints::from(points.clone())).color(palette.accent).width(2.5).allow_hover(false));
        plot.points(Points::new("", points.clone()).color(palette.accent).radius(2.5).allow_hover(false));
        plot.pointer_coordinate().map(|pointer| pointer.x.round().clamp(0.0, last as f64) as usize)
    });
    if let Some(names) = names {
        name_stages(ui, &shown, names);
    }
    let nearest = shown.inner.filter(|_| shown.response.hovered());
    (shown.response, nearest)
}

/// The names of the stages, and where they stand.
#[derive(Clone, Copy)]
struct Names<'a> {
    locale: &'a Locale,
    /// Within the plot, where there is no room beside it.
    inside: bool,
}

/// The names of the stages, beside their bands, where no curve runs.
fn name_stages<T>(ui: &Ui, shown: &PlotResponse<T>, names: Names) {
    for (number, stage) in Stage::ALL.iter().enumerate() {
        let height = shown.transform.position_from_point_y(20.0 * number as f64 + 10.0);
        let left = shown.response.rect.left();
        let (x, anchor) =
            if names.inside { (left + 4.0, Align2::LEFT_CENTER) } else { (left - 8.0, Align2::RIGHT_CENTER) };
        let font = FontId::new(SMALL - 1.5, FontFamily::Proportional);
        let name = phrases::stage(*stage, names.locale);
        ui.painter().text(pos2(x, height), anchor, name, font, palette(ui).quiet);
    }
}

/// What has no curve of its own, from start to end.
fn rows(ui: &mut Ui, debrief: &Debrief, locale: &Locale) {
    let change = &debrief.change;
    quiet(ui, locale.text("debrief-bars"));
    for level in debrief::beside_curves(change) {
        let good = level.level.ix().gain(i32::from(level.to) - i32::from(level.from)) > 0;
        row(ui, &phrases::level(level.level, locale), (level.from, level.to), good, locale);
    }
    for subject in &change.subjects {
        let levels = (subject.from, subject.to);
        row(ui, &locale.quoted(&subject.text), levels, subject.to < subject.from, locale);
    }
    for scale in &change.scales {
        let what = phrases::scale(scale.scale, locale);
        let arguments =
            [("what", what.into()), ("from", u32::from(scale.from).into()), ("to", u32::from(scale.to).into())];
        let verdict = debrief::change_verdict(scale.from == scale.to, (scale.to > scale.from) != scale.less_is_better);
        quiet(ui, format!("{}: {}", locale.format("report-scale", &arguments), locale.text(verdict)));
    }
}

/// What has changed, with how far and whether for the better; under each other where there is no room for both.
fn row(ui: &mut Ui, what: &str, (from, to): (u8, u8), good: bool, locale: &Locale) {
    /// Room for the numbers and the word after them.
    const NUMBERS: f32 = 170.0;
    let words = |ui: &mut Ui| _ = ui.add(Label::new(regular(ui, what, SMALL + 1.0, palette(ui).ink)).wrap());
    let change = |ui: &mut Ui| {
        change_bar(ui, from, to, good);
        let numbers = format!("{from} → {to}  {}", locale.text(debrief::change_verdict(from == to, good)));
        ui.label(regular(ui, numbers, SMALL + 1.0, palette(ui).quiet));
    };
    if ui.available_width() < NARROW {
        words(ui);
        ui.horizontal_wrapped(change);
        return;
    }
    ui.horizontal(|ui| {
        ui.scope(|ui| {
            let numbers = NUMBERS * (1.0 + 2.0 * room(ui).letters);
            ui.set_width(ui.available_width() - CHANGE_BAR - numbers);
            words(ui);
        });
        change(ui);
    });
}
