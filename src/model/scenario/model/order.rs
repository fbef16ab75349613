//! What follows from the order in which a scenario is written: the number of each text, and where each run of neighbours
//! begins. Bytes for a browser leave it out, since numbers that only rise hardly become smaller when they are packed.

use super::*;

impl Scenario {
    /// Every text that is told to who plays, in the order of the lists.
    pub(crate) fn each_text(&mut self, tell: &mut dyn FnMut(&mut Text)) {
        tell(&mut self.title);
        let Notes { warnings, setting, .. } = &mut self.notes;
        warnings.iter_mut().chain(setting).for_each(&mut *tell);
        let Patient { occupation, behaviour, strengths, .. } = &mut self.patient;
        [occupation, behaviour].into_iter().chain(strengths).for_each(&mut *tell);
        self.people.iter_mut().for_each(|person| tell(&mut person.relation));
        self.subjects.iter_mut().for_each(|subject| tell(&mut subject.text));
        for Variant { texts, illness, .. } in &mut self.variants {
            texts.iter_mut().map(|(_, text)| text).chain(illness).for_each(&mut *tell);
        }
        for Visit { title, brief, referral, .. } in &mut self.visits {
            [title, brief].into_iter().chain(referral).for_each(&mut *tell);
        }
        for Line { say, deed, why, .. } in &mut self.lines {
            say.iter_mut().chain(deed).chain([why]).for_each(&mut *tell);
        }
        for Reply { say, why, .. } in &mut self.replies {
            [&mut say.text].into_iter().chain(why).for_each(&mut *tell);
        }
        self.says.iter_mut().for_each(|say| tell(&mut say.text));
        self.paragraphs.iter_mut().for_each(|paragraph| tell(&mut paragraph.text));
        for Ending { title, text, .. } in &mut self.endings {
            [title, text].into_iter().for_each(&mut *tell);
        }
        self.afterwards.iter_mut().flatten().for_each(|piece| tell(&mut piece.text));
    }

    /// Numbers the texts anew, which are these words in the order of [`Scenario::each_text`], and lets every run of neighbours
    /// begin where the one before it ends.
    pub(crate) fn put_in_order(&mut self, words: Vec<String>) {
        let mut texts = Texts::default();
        let mut words = words.into_iter();
        self.each_text(&mut |text| *text = texts.add(String::new(), words.next().unwrap_or_default()));
        self.texts = texts;
        let (mut exchange, mut line, mut act, mut reply, mut say, mut paragraph) = Default::default();
        for visit in &mut self.visits {
            visit.exchanges.begin_at(&mut exchange);
            for exchange in self.exchanges.get_mut(visit.exchanges.range()).unwrap_or_default() {
                exchange.says.begin_at(&mut say);
                exchange.lines.begin_at(&mut line);
            }
            visit.interlude.begin_at(&mut paragraph);
            visit.time_up_says.begin_at(&mut say);
        }
        for line in &mut self.lines {
            line.acts.begin_at(&mut act);
            line.replies.begin_at(&mut reply);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::content::embedded;

    #[test]
    fn every_text_that_is_played_is_told_once() {
        for mut scenario in embedded::scenarios().into_iter().filter_map(|(id, _)| Some(embedded::case(id)?.scenario)) {
            let texts = scenario.texts.clone();
            let mut untold: Vec<_> = texts.iter().map(|(address, _)| address).collect();
            scenario.each_text(&mut |text| untold.retain(|address| *address != texts.address(*text)));
            // Nobody is told what is for a room or for readers, nor a placeholder's value where every version has its own.
            let unplayed = ["guide/", "notes/pathways/", "texts/"];
            untold.retain(|address| !unplayed.iter().any(|part| address.starts_with(part)));
            assert_eq!(untold, [""; 0]);
        }
    }
}
