//! What the trainee said in their own words, before they saw the lines.

use bevy_egui::egui::{Id, Ui};

use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::logbook::OwnLine;
use crate::practice::phrases;

/// How many are shown at first.
const SOME: usize = 3;

pub(super) fn show(ui: &mut Ui, own: &[OwnLine], locale: &Locale) {
    heading(ui, &locale.text("portfolio-own"));
    own.iter().take(SOME).for_each(|line| one(ui, line, locale));
    if own.len() > SOME && disclosure(ui, Id::new("own lines"), &locale.text("logbook-more")) {
        own[SOME..].iter().for_each(|line| one(ui, line, locale));
    }
}

fn one(ui: &mut Ui, line: &OwnLine, locale: &Locale) {
    ui.separator();
    line.before.iter().for_each(|said| led(ui, &said.speaker, &said.text, SMALL + 1.0));
    yours(ui, &locale.text("portfolio-own-said"), &line.own);
    quiet(ui, format!("{} {}", locale.text("portfolio-own-chose"), phrases::line(&line.chose)));
    if let Some(better) = &line.better {
        quiet(ui, format!("{} {}", locale.text("report-better"), phrases::line(better)));
    }
}
