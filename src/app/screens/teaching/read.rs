//! What a class has handed in, and what came of it.

use std::path::{Path, PathBuf};

use bevy_egui::egui::{Id, OpenUrl, Ui};
use url::Url;

use super::{begins, typed};
use crate::app::game::{Teach, Teaching};
use crate::app::theme::*;
use crate::app::{signs, widgets::*};
use crate::look::locale::Locale;
use crate::store::coursework::{Coursework, InFile, Told};

/// So many of the files that do not count are named here; the report has all.
const NAMED: usize = 8;

pub(super) fn show(ui: &mut Ui, teaching: &Teaching, locale: &Locale) -> Option<Teach> {
    heading(ui, &locale.text("teaching-read"));
    paragraph(ui, &locale.text("teaching-read-how"), BODY, palette(ui).quiet);
    let mut work = teaching.work.clone();
    let text = |id: &str| locale.text(id);
    let hint = text("teaching-path");
    path(ui, &text("teaching-assignment"), &hint, &mut work.assignment);
    paths(ui, &text("teaching-files"), &hint, &mut work.handed);
    if switch(ui, &text("teaching-pages"), work.pages).clicked() {
        work.pages = !work.pages;
    }
    if disclosure(ui, Id::new("more of a class"), &text("teaching-more")) {
        more(ui, &mut work, locale);
    }
    let reads = begins(ui, teaching, &text("teaching-read-now"), locale).then_some(Teach::Read);
    if let Some((told, output)) = &teaching.told {
        ui.add_space(GAP);
        let shown = ui.scope(|ui| tell(ui, told, output, locale)).response;
        announced(ui, &shown);
    }
    reads.or_else(|| (work != teaching.work).then(|| Teach::Work(Box::new(work))))
}

/// What few classes need.
fn more(ui: &mut Ui, work: &mut Coursework, locale: &Locale) {
    let text = |id: &str| locale.text(id);
    let hint = text("teaching-path");
    optional(ui, &text("teaching-list"), &hint, &mut work.list);
    paths(ui, &text("teaching-corrections"), &hint, &mut work.corrections);
    optional(ui, &text("teaching-pseudonyms"), &text("teaching-pseudonyms-hint"), &mut work.pseudonyms);
    let column = work.column.clone().unwrap_or_default();
    if let Some(column) = typed(ui, &text("teaching-column"), "Username", &column) {
        work.column = Some(column).filter(|column| !column.trim().is_empty());
    }
}

fn path(ui: &mut Ui, head: &str, hint: &str, path: &mut PathBuf) {
    if let Some(typed) = typed(ui, head, hint, &path.display().to_string()) {
        *path = typed.into();
    }
}

fn optional(ui: &mut Ui, head: &str, hint: &str, path: &mut Option<PathBuf>) {
    let shown = path.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    if let Some(typed) = typed(ui, head, hint, &shown) {
        *path = (!typed.trim().is_empty()).then(|| typed.into());
    }
}

/// The first can be typed; others are dropped, and each can be taken away.
fn paths(ui: &mut Ui, head: &str, hint: &str, paths: &mut Vec<PathBuf>) {
    let mut first = paths.first().cloned();
    optional(ui, head, hint, &mut first);
    match (first, paths.first_mut()) {
        (Some(typed), Some(path)) => *path = typed,
        (Some(typed), None) => paths.push(typed),
        (None, Some(_)) => _ = paths.remove(0),
        (None, None) => {}
    }
    let mut gone = None;
    for (at, path) in paths.iter().enumerate().skip(1) {
        let name = path.display().to_string();
        if secondary(ui, signs::CLOSE, &name, "").clicked() {
            gone = Some(at);
        }
    }
    if let Some(at) = gone {
        paths.remove(at);
    }
}

/// What came of it, and where it is.
fn tell(ui: &mut Ui, told: &Told, output: &Path, locale: &Locale) {
    let counts = [
        ("files", (told.files as u32).into()),
        ("students", (told.students as u32).into()),
        ("attempts", (told.attempts as u32).into()),
    ];
    minor(ui, &locale.text("teaching-came"));
    paragraph(ui, &locale.format("teaching-counted", &counts), BODY, palette(ui).ink);
    if told.reported > 0 {
        let n = [("n", (told.reported as u32).into())];
        paragraph(ui, &locale.format("class-reported", &n), BODY, palette(ui).ink);
    }
    if !told.missing.is_empty() {
        let missing = [("n", (told.missing.len() as u32).into()), ("students", told.missing.join(", ").into())];
        paragraph(ui, &locale.format("class-missing", &missing), BODY, palette(ui).ink);
    }
    if !told.ask.is_empty() {
        paragraph(ui, &locale.text("class-ask"), BODY, palette(ui).ink);
        indented(ui, |ui| told.ask.iter().take(NAMED).for_each(|(place, why)| refused(ui, place, why, locale)));
        if told.ask.len() > NAMED {
            let rest = [("n", ((told.ask.len() - NAMED) as u32).into())];
            paragraph(ui, &locale.format("teaching-more-asked", &rest), BODY, palette(ui).ink);
        }
    }
    let path = [("path", output.display().to_string().into())];
    paragraph(ui, &locale.format("teaching-written", &path), BODY, palette(ui).ink);
    let report = output.join("report.html");
    if let Ok(url) = Url::from_file_path(&report)
        && secondary(ui, signs::ON, &locale.text("teaching-open"), "").clicked()
    {
        ui.ctx().open_url(OpenUrl::new_tab(url));
    }
}

fn refused(ui: &mut Ui, (file, line): &InFile, why: &str, locale: &Locale) {
    let place = line.map_or_else(
        || file.clone(),
        |line| locale.format("class-line-of", &[("file", file.as_str().into()), ("line", (line as u32).into())]),
    );
    led(ui, &place, why, SMALL + 1.0);
}
