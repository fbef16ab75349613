//! A look at a moment: what every line on offer would lead to.

use super::sums::Sums;
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{LevelIx, LineIx, ReplyIx};
use crate::play::encounter::{Case, Encounter, Event, Place};
use crate::play::score::Key;

/// What a line would lead to.
struct Outlook {
    line: LineIx,
    credit: i32,
    next: Encounter,
}

impl Sums {
    /// Looks at what every line on offer would lead to.
    pub(super) fn look(&mut self, case: &Case, now: &Encounter, key: &Key) {
        let mut outlooks: Vec<Outlook> = Vec::new();
        for (line, credit) in key.offered.iter().zip(key.credits) {
            let mut reply = None;
            let next = now.step(case, *line, |event| {
                if let Event::Replied(given) = event {
                    reply.get_or_insert(given);
                }
            });
            self.note(case, now, *line, reply);
            outlooks.push(Outlook { line: *line, credit, next });
        }
        let levels = usize::from(case.scenario.patient.level_count);
        let mut matters = false;
        for (at, one) in outlooks.iter().enumerate() {
            for other in &outlooks[at + 1..] {
                let (better, worse) = compare(one, other, levels);
                matters |= better || worse;
                self.count((one.line, other.line), better, worse);
                self.count((other.line, one.line), worse, better);
            }
        }
        if let Place::At(exchange) = now.place
            && outlooks.len() > 1
        {
            let (moments, mattered) = &mut self.exchanges[exchange.at()];
            (*moments, *mattered) = (*moments + 1, *mattered + u32::from(matters));
        } else if let Place::At(exchange) = now.place {
            // With one line there is no choice that could matter.
            self.exchanges[exchange.at()].0 += 1;
            self.exchanges[exchange.at()].1 += 1;
        }
    }

    fn note(&mut self, case: &Case, now: &Encounter, line: LineIx, reply: Option<ReplyIx>) {
        self.offered[line.at()] += 1;
        reply.into_iter().for_each(|reply| self.given[reply.at()] += 1);
        let judgement = now.judge(case, line);
        let verdicts = &mut self.verdicts[line.at()];
        match judgement.verdict {
            Verdict::Landed => verdicts.landed += 1,
            Verdict::Mistimed => verdicts.mistimed += 1,
            Verdict::Harmful => verdicts.harmful += 1,
            Verdict::Neutral => {}
        }
        self.note_dont(case, now, line);
        let answers = &mut self.answers[line.at()];
        let does = case.scenario.acts_of(line).iter().any(|act| act.does.is_some());
        let counts = match judgement.verdict {
            Verdict::Landed if does => &mut answers.landed,
            Verdict::Mistimed => &mut answers.mistimed,
            Verdict::Landed | Verdict::Neutral | Verdict::Harmful => return,
        };
        reply.into_iter().for_each(|reply| *counts.entry(reply).or_default() += 1);
    }

    /// Notes what the don'ts of a line make worse, of what they are about.
    fn note_dont(&mut self, case: &Case, now: &Encounter, line: LineIx) {
        let scenario = &case.scenario;
        let acts = scenario[line].acts;
        if acts.iter().all(|act| scenario[act].dont.is_none()) {
            return;
        }
        for (at, _, alone) in now.explain(case, line) {
            if let Some(act) = acts.iter().nth(at).filter(|act| scenario[*act].dont.is_some()) {
                let about = scenario.subjects_of(scenario[act].about);
                let worse = about.filter(|(_, known)| known.level.is_some_and(|level| alone.change[level.at()] > 0));
                self.raised[act.at()] |= worse.fold(0, |set, (known, _)| set | 1 << known.at());
            }
        }
    }

    fn count(&mut self, pair: (LineIx, LineIx), better: bool, worse: bool) {
        let compared = self.pairs.entry(pair).or_default();
        compared.moments += 1;
        compared.better += u32::from(better);
        compared.worse += u32::from(worse);
    }
}

/// Whether one line is better than another in anything, and whether it is worse in anything. Lines that lead to different
/// places are both.
fn compare(one: &Outlook, other: &Outlook, levels: usize) -> (bool, bool) {
    let (a, b) = (&one.next, &other.next);
    if (a.place, a.visit) != (b.place, b.visit) {
        return (true, true);
    }
    let gains = |a: &Encounter, b: &Encounter| {
        let (a, b) = (&a.state, &b.state);
        let more = a.told & !b.told | a.heard & !b.heard | a.agreed & !b.agreed;
        more != 0
            || (0..levels)
                .map(|at| LevelIx(at as u8))
                .any(|level| level.gain(i32::from(a.level(level)) - i32::from(b.level(level))) > 0)
    };
    (one.credit > other.credit || gains(a, b), other.credit > one.credit || gains(b, a))
}
