//! What is new on the page since it was shown last: read aloud to those who do not see it, and where the focus goes.

use super::player::Page;
use crate::look::locale::Locale;
use crate::practice::phrases;
use crate::practice::session::Scene;
use crate::practice::view::{Consultation, Utterance};

/// What was shown last.
#[derive(Default)]
pub(super) struct News {
    at: Option<(Option<Scene>, Option<Page>)>,
    moment: Option<(u8, usize, Vec<Utterance>)>,
    coach: Option<String>,
    thought: Option<String>,
    picked: Option<usize>,
    own_first: bool,
    notice: Option<String>,
}

impl News {
    /// What is to be said of the moment that is shown now, and the id of what has the focus from here on.
    pub(super) fn of(
        &mut self,
        scene: Option<Scene>,
        page: Page,
        now: Option<&Consultation>,
        locale: &Locale,
    ) -> (Vec<String>, Option<&'static str>) {
        // The last words of a visit are said where the others are.
        let scene = if scene == Some(Scene::Closing) { Some(Scene::Talking) } else { scene };
        let at = (scene, scene.is_none().then_some(page));
        let is_elsewhere = self.at.replace(at).is_some_and(|before| before != at);
        let mut focus = is_elsewhere.then_some("head");
        let Some(now) = now.filter(|_| scene == Some(Scene::Talking)) else {
            self.moment = None;
            return (Vec::new(), focus);
        };
        let mut say = Vec::new();
        let moment = (now.visit.number, now.history.len(), now.speech.clone());
        if self.moment.as_ref() != Some(&moment) {
            say.push(phrases::cue(&now.person, now.cue, locale));
            say.extend(now.speech.iter().map(|said| format!("{}: {}", said.speaker, said.text)));
            focus = focus.or(self.moment.is_some().then_some("lines"));
            self.moment = Some(moment);
        }
        let aids = now.aids.clone().unwrap_or_default();
        let thought = aids.thought.map(|thought| phrases::thought(&thought, &now.person, locale).join(" "));
        let coach = aids.coach.map(|coach| locale.text(&coach));
        say.extend(coach.clone().filter(|_| self.coach != coach));
        say.extend(thought.clone().filter(|_| self.thought != thought));
        let is_other = (now.picked, aids.own_first) != (self.picked, self.own_first);
        focus = focus.or(is_other.then_some("lines"));
        (self.coach, self.thought, self.picked, self.own_first) = (coach, thought, now.picked, aids.own_first);
        (say, focus)
    }

    /// The notice that is shown now, where it was not shown before.
    pub(super) fn notice(&mut self, notice: Option<&String>) -> Option<String> {
        let is_new = self.notice.as_ref() != notice;
        self.notice = notice.cloned();
        self.notice.clone().filter(|_| is_new)
    }
}
