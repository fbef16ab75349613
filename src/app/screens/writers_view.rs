//! The writer's view: what goes on behind the words, and where to begin.

use bevy_egui::egui::{
    self, Align, FontId, Id, Key, Label, Layout, Modifiers, Rect, Response, RichText, ScrollArea, Stroke, Ui,
    UiBuilder, vec2,
};

use super::Action;
use crate::app::game::Writing;
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::phrases;
use crate::practice::view::{Dial, Fired, FiredRule, Placed, WritersView};

/// How wide it is.
pub const WIDTH: f32 = 430.0;

/// Windows narrower than this show either the scene or the writer's view.
pub const ROOMY: f32 = 1150.0;

/// Whether it is shown; F3 shows and hides it. In a narrow window it is not, at first.
pub fn is_open(ui: &Ui, roomy: bool) -> bool {
    let id = Id::new("writers-view");
    let mut open = ui.data(|data| data.get_temp(id)).unwrap_or(roomy);
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F3)) {
        open = !open;
        ui.data_mut(|data| data.insert_temp(id, open));
    }
    open
}

/// Shows it in `rect`.
pub fn show(ui: &mut Ui, rect: Rect, writing: &Writing, view: Option<&WritersView>, locale: &Locale) -> Option<Action> {
    ui.painter().rect_filled(rect, 0.0, palette(ui).card);
    ui.painter().vline(rect.left(), rect.y_range(), Stroke::new(1.0, palette(ui).line));
    let mut placed = None;
    ui.scope_builder(UiBuilder::new().max_rect(rect.shrink(16.0)), |ui| {
        ScrollArea::vertical().id_salt("writers-view").auto_shrink(false).show(ui, |ui| {
            heading(ui, &locale.text("writer-title"));
            findings(ui, &writing.findings, locale);
            if let Some(view) = view {
                placed = place(ui, view, locale);
                last(ui, view.fired.as_ref(), locale);
                placed = person(ui, view, locale).or(placed.take());
            }
        });
    });
    placed.map(Action::Place)
}

fn findings(ui: &mut Ui, findings: &[String], locale: &Locale) {
    if findings.is_empty() {
        return quiet(ui, locale.text("writer-sound"));
    }
    let n = [("n", (findings.len() as u32).into())];
    paragraph(ui, &locale.format("writer-found", &n), BODY, palette(ui).bad.0);
    for found in findings {
        let text = RichText::new(found.trim_end()).font(FontId::monospace(SMALL - 1.5)).color(palette(ui).ink);
        ScrollArea::horizontal().id_salt(found).show(ui, |ui| ui.add(Label::new(text).extend()));
        ui.add_space(GAP / 2.0);
    }
}

/// Where to begin, and in which version.
fn place(ui: &mut Ui, view: &WritersView, locale: &Locale) -> Option<Placed> {
    let over = locale.text("writer-over");
    let at = view.at.as_deref().unwrap_or(&over);
    let mut named = |label: &str, chosen: &str, all: &[String]| {
        pick(ui, &locale.text(label), chosen, all).and_then(|at| all.get(at).cloned())
    };
    let exchange = named("writer-exchange", at, &view.exchanges);
    let variant = named("writer-variant", &view.variant, &view.variants);
    let begins = exchange.is_some() || variant.is_some();
    let here = view.here();
    begins.then(|| Placed { exchange: exchange.or(here.exchange), variant: variant.or(here.variant), ..here })
}

/// Act by act: how it landed, and the rules that say so.
fn last(ui: &mut Ui, fired: Option<&Fired>, locale: &Locale) {
    ui.add_space(GAP);
    minor(ui, &locale.text("writer-last"));
    let Some(fired) = fired else { return quiet(ui, locale.text("writer-none")) };
    quiet(ui, &fired.line);
    for act in &fired.acts {
        let manner = phrases::manner(act.manner, locale);
        let about = if act.about.is_empty() { String::new() } else { format!(" → {}", act.about.join(", ")) };
        let verdict = act.verdict.map(|verdict| phrases::verdict(verdict, locale));
        led(ui, &format!("{manner}{about}"), &verdict.unwrap_or_default(), SMALL + 0.5);
        indented(ui, |ui| {
            if act.rules.is_empty() {
                quiet(ui, locale.text("writer-no-rule"));
            }
            act.rules.iter().for_each(|rule| led(ui, &rule.id, &alone(rule, locale), SMALL));
        });
    }
    paragraph(ui, &fired.moved.join("\n"), SMALL, palette(ui).ink);
}

/// What a rule does alone.
fn alone(rule: &FiredRule, locale: &Locale) -> String {
    let heard = rule.hears.iter().map(|id| locale.format("writer-hears", &[("what", id.as_str().into())]));
    let mends = rule.mends.then(|| locale.text("writer-mends"));
    rule.moves.iter().cloned().chain(heard).chain(mends).collect::<Vec<_>>().join(", ")
}

/// Levels, and what is known, to be set.
fn person(ui: &mut Ui, view: &WritersView, locale: &Locale) -> Option<Placed> {
    let mut here = view.here();
    let before = here.clone();
    ui.add_space(GAP);
    minor(ui, &locale.text("writer-person"));
    for (dial, (_, level)) in view.dials.iter().zip(&mut here.levels) {
        set(ui, dial, level);
    }
    ui.add_space(GAP);
    minor(ui, &locale.text("writer-know"));
    for known in &view.known {
        ui.horizontal_wrapped(|ui| {
            name(ui, &known.id).on_hover_text(&known.text);
            toggle(ui, &locale.text("writer-told"), &known.id, &mut here.told);
            toggle(ui, &locale.text("writer-heard"), &known.id, &mut here.heard);
            if known.agreed.is_some() {
                toggle(ui, &locale.text("writer-agreed"), &known.id, &mut here.agreed);
            }
            group(ui, &known.id);
        });
    }
    (here != before).then_some(here)
}

/// Room for the longest names that are common; longer ones are cut off.
const NAME: f32 = 130.0;

/// A level: its name, where it is, and its number.
fn set(ui: &mut Ui, dial: &Dial, level: &mut u8) {
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 32.0;
        ui.spacing_mut().slider_width = ui.available_width() - NAME - 60.0;
        let name = name(ui, &dial.name);
        let slider = ui.add(egui::Slider::new(level, 0..=dial.most).show_value(false));
        ui.ctx().accesskit_node_builder(slider.id, |node| node.set_label(dial.name.as_str()));
        ui.label(regular(ui, level.to_string(), SMALL + 1.0, palette(ui).ink));
        if let Some(text) = &dial.text {
            name.on_hover_text(text);
            slider.on_hover_text(text);
        }
    });
}

/// A name at the beginning of a row.
fn name(ui: &mut Ui, name: &str) -> Response {
    let label = Label::new(strong(ui, name, SMALL, palette(ui).ink)).truncate();
    let layout = Layout::left_to_right(Align::Center);
    let shown = ui.allocate_ui_with_layout(vec2(NAME, 32.0), layout, |ui| {
        ui.set_width(NAME);
        ui.add(label)
    });
    shown.inner
}

/// Whether an id is in a list.
fn toggle(ui: &mut Ui, label: &str, id: &str, list: &mut Vec<String>) {
    let is_in = list.iter().any(|known| known == id);
    if switch(ui, label, is_in).clicked() {
        match is_in {
            true => list.retain(|known| known != id),
            false => list.push(id.to_owned()),
        }
    }
}
