//! What the patient says, what you can say, and what helps.

use bevy_egui::egui::{CornerRadius, Frame, Id, Key, Margin, Response, Stroke, Ui};

use super::sheet::{self, Sheet};
use super::{Action, before, thought, toggle};
use crate::app::signs;
use crate::app::theme::*;
use crate::app::widgets::*;
use crate::look::locale::Locale;
use crate::practice::driver::Action as Play;
use crate::practice::phrases;
use crate::practice::view::{Consultation, Over, Utterance};

/// The keys of what can be chosen.
pub const NUMBERS: [Key; 6] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// Enough.
    Wide,
    /// Beside the patient, but low.
    Compact,
    /// Under the patient.
    Narrow,
}

/// The conversation at a moment.
pub struct Talk<'a> {
    pub now: &'a Consultation,
    pub locale: &'a Locale,
    pub space: Space,
    /// Whether the room is drawn, and what is thought is drawn in it.
    pub pictured: bool,
    /// Tells one moment from the next.
    pub moment: Id,
    /// How many characters have been said, while they are being said.
    pub in_sight: Option<usize>,
}

impl Talk<'_> {
    /// Words and lines.
    pub fn show(&self, ui: &mut Ui) -> Option<Action> {
        let (now, locale) = (self.now, self.locale);
        let close = self.space != Space::Wide;
        if close {
            ui.spacing_mut().item_spacing.y = 6.0;
        }
        self.speech(ui, &now.speech);
        if self.in_sight.is_some() {
            return None;
        }
        self.looking_back(ui);
        ui.add_space(if close { 3.0 } else { GAP });
        let picked = now.picked.and_then(|picked| now.lines.get(picked));
        match (&now.aids, picked) {
            (Some(aids), _) if aids.own_first => before::own(ui, self.moment, locale),
            (Some(_), Some(line)) => before::expectation(ui, now, line, locale),
            _ => self.lines(ui),
        }
    }

    /// What came of what was expected, the way to both tries at the last moment, and what the coach asks: before the lines,
    /// so that it is seen.
    fn looking_back(&self, ui: &mut Ui) {
        let (now, locale) = (self.now, self.locale);
        if let Some(expected) = now.aids.as_ref().and_then(|aids| aids.expected) {
            quiet(ui, phrases::expected(expected, &now.person, locale));
        }
        if sheet::rewound(now).is_some() {
            toggle(ui, Sheet::Both, now, locale);
        }
        if let Some(coach) = now.aids.as_ref().and_then(|aids| aids.coach.as_ref()) {
            let frame = Frame::new().fill(palette(ui).accent_soft).stroke(Stroke::new(1.0, palette(ui).accent));
            let frame = frame.corner_radius(ROUND).inner_margin(Margin::symmetric(16, 10));
            let shown = frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                led(ui, &locale.text("consultation-coach"), &locale.text(coach), BODY);
            });
            self.comes_into_sight(ui, "coach", &shown.response);
        }
        if let Some(open) = now.open {
            let what = crate::practice::debrief::needs(open, locale);
            let words = locale.format("play-last-chance", &[("what", what.into())]);
            let frame = Frame::new().fill(palette(ui).warn.1).stroke(Stroke::new(1.0, palette(ui).warn.0));
            let frame = frame.corner_radius(ROUND).inner_margin(Margin::symmetric(16, 10));
            let shown = frame.show(ui, |ui| {
                ui.set_width(ui.available_width());
                paragraph(ui, &words, BODY, palette(ui).warn.0);
            });
            self.comes_into_sight(ui, "last chance", &shown.response);
        }
        if !self.pictured && now.aids.as_ref().is_some_and(|aids| aids.thought.is_some()) {
            let shown = ui.scope(|ui| thought::beside(ui, now, locale));
            self.comes_into_sight(ui, "thought", &shown.response);
        }
    }

    /// What has been asked for is scrolled to, once.
    fn comes_into_sight(&self, ui: &Ui, what: &str, shown: &Response) {
        let id = self.moment.with(what);
        let is_new = ui.data_mut(|data| !std::mem::replace(data.get_temp_mut_or_default::<bool>(id), true));
        if is_new {
            ui.scroll_to_rect(shown.rect, None);
            announced(ui, shown);
        }
    }

    /// The lines on offer, with what helps to choose.
    fn lines(&self, ui: &mut Ui) -> Option<Action> {
        let (now, locale) = (self.now, self.locale);
        let close = self.space != Space::Wide;
        let mut action = None;
        if !now.lines.is_empty() && !close {
            heading(ui, &locale.text("consultation-you"));
        }
        if let Some(own) = now.aids.as_ref().and_then(|aids| aids.own.as_ref()) {
            quiet(ui, crate::practice::debrief::own_line(own, locale));
        }
        for (at, line) in now.lines.iter().enumerate() {
            let ends = phrases::ends(line, locale);
            let card = line_card(ui, at + 1, line, ends.as_deref(), now.picked == Some(at), close);
            if card.clicked() || NUMBERS.get(at).is_some_and(|key| pressed(ui, *key)) {
                action = Some(Action::Play(Play::Choose(at)));
            }
        }
        if let Some(picked) = now.picked {
            let say = primary(ui, &locale.text("consultation-say"));
            if say.clicked() || pressed(ui, Key::Enter) {
                action = Some(Action::Play(Play::Choose(picked)));
            }
        }
        action.or(self.over(ui))
    }

    /// The way on, when the visit is over.
    fn over(&self, ui: &mut Ui) -> Option<Action> {
        let (words, go) = match self.now.over.as_ref()? {
            Over::NextVisit => ("play-over-visit", "consultation-next"),
            Over::Course => ("play-over-course", "consultation-debrief"),
        };
        paragraph(ui, &self.locale.text(words), BODY, palette(ui).quiet);
        let goes = primary(ui, &self.locale.text(go)).clicked() || pressed(ui, Key::Enter);
        goes.then_some(Action::Play(Play::Proceed))
    }

    /// What helps in practice mode; nothing while words are coming.
    pub fn aids(&self, ui: &mut Ui) -> Option<Action> {
        let (now, locale) = (self.now, self.locale);
        if self.in_sight.is_some() {
            return None;
        }
        if now.can_go_back
            && (secondary(ui, signs::BACK, &locale.text("consultation-back"), "B").clicked() || pressed(ui, Key::B))
        {
            return Some(Action::Play(Play::Back));
        }
        let aids = now.aids.as_ref().filter(|aids| now.over.is_none() && now.picked.is_none() && !aids.own_first)?;
        let mut ask = |asked: bool, (sign, label, key): (&str, &str, Key), action: Action| {
            let asks = !asked && (secondary(ui, sign, &locale.text(label), key.name()).clicked() || pressed(ui, key));
            asks.then_some(action)
        };
        let coach =
            ask(aids.coach.is_some(), (signs::COACH, "consultation-coach-ask", Key::C), Action::Play(Play::Coach));
        let thought = ask(
            aids.thought.is_some(),
            (signs::THOUGHT, "consultation-thought-ask", Key::T),
            Action::Play(Play::Thought),
        );
        coach.or(thought)
    }

    /// What is said, as far as it has come; the rest has its room already.
    fn speech(&self, ui: &mut Ui, speech: &[Utterance]) {
        let close = self.space != Space::Wide;
        let pad = if close { Margin::symmetric(18, 10) } else { PAD };
        let (fill, stroke) = (palette(ui).card, Stroke::new(1.0, palette(ui).line));
        let corner = CornerRadius { nw: 3, ..ROUND };
        let frame = Frame::new().fill(fill).stroke(stroke).inner_margin(pad).corner_radius(corner);
        let mut in_sight = self.in_sight.unwrap_or(usize::MAX);
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            let size = if close { SPEECH - 3.0 } else { SPEECH };
            // Where room is scarce, a head that names them stands right above.
            let is_named = self.pictured || speech.iter().any(|said| !said.patient);
            let mut speaker = "";
            for said in speech {
                if is_named && said.speaker != speaker {
                    ui.label(strong(ui, &said.speaker, SMALL, palette(ui).quiet));
                    speaker = &said.speaker;
                }
                let length = said.text.chars().count();
                let shown = appearing(ui, &said.text, size, in_sight.min(length));
                announced(ui, &shown);
                in_sight = in_sight.saturating_sub(length);
            }
        });
    }
}
