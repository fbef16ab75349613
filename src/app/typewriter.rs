//! Words that appear at the speed of typed. A key or a click finishes them, and does nothing else.

use bevy_egui::egui::{Context, Event, Id, Ui};

use super::motion;
use crate::store::Pace;

/// How far the words of a moment have come.
#[derive(Clone, Copy)]
struct Typed {
    moment: Id,
    since: f64,
    finished: bool,
}

/// How many of `length` characters are in sight; `None` once all are. `moment` tells one speech from the next.
pub fn in_sight(ui: &Ui, moment: Id, length: usize) -> Option<usize> {
    let id = Id::new("typewriter");
    let now = ui.input(|input| input.time);
    let last = ui.data(|data| data.get_temp::<Typed>(id)).filter(|last| last.moment == moment);
    // Where nothing moves by itself, words are there at once.
    let mut typed = last.unwrap_or(Typed { moment, since: now, finished: false });
    let pace = ui.data(|data| data.get_temp::<Pace>(pace_id())).unwrap_or_default().characters();
    let shown = pace.map_or(length, |pace| ((now - typed.since) * pace) as usize);
    let is_hurried = last.is_some() && ui.input(|input| input.events.iter().any(hurries));
    let was_finished = typed.finished;
    typed.finished |= shown >= length || is_hurried || !motion::is_on(ui.ctx());
    ui.data_mut(|data| data.insert_temp(id, typed));
    if was_finished || typed.finished && !is_hurried {
        return None;
    }
    ui.ctx().request_repaint();
    // The key that finishes them is spent on that: in this frame the moment is still being read.
    Some(if is_hurried { length } else { shown })
}

/// Says how fast words appear.
pub fn set(ctx: &Context, pace: Pace) {
    ctx.data_mut(|data| data.insert_temp(pace_id(), pace));
}

fn pace_id() -> Id {
    Id::new("pace")
}

fn hurries(event: &Event) -> bool {
    matches!(event, Event::Key { pressed: true, .. } | Event::PointerButton { pressed: true, .. })
}
