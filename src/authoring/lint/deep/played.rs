//! What came of playing a scenario in every world.

use std::collections::BTreeMap;

use crate::authoring::trial::Workers;
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{LevelIx, LineIx, ReplyIx};
use crate::play::encounter::{Case, Encounter, Event, Place, Scope, Stream, World};
use crate::play::score::{Effort, Key, Tally, outcome};
use crate::play::trainee::World as Measured;

/// Attempts of each kind of learner in each world.
const ATTEMPTS: u32 = 150;

/// How often the kinds of learners say a line that earns most at once, in percent; the last never says any other than the
/// one that earns least.
const KINDS: [Learner; 4] = [Learner::Says(0), Learner::Says(50), Learner::Says(90), Learner::Contrary];

#[derive(Clone, Copy)]
enum Learner {
    /// Says a line that earns most so often, in percent, and any line otherwise.
    Says(u8),
    /// Says the line that earns least.
    Contrary,
    /// Follows the best attempt that was found.
    Best,
}

/// What came of it.
pub(super) struct Played {
    /// The worlds, in the order of [`World::all`].
    pub worlds: Vec<Measured>,
    /// What the attempts add up to.
    pub sums: Sums,
}

/// Attempts, added up.
#[derive(Clone, Default)]
pub(super) struct Sums {
    /// How many attempts there were.
    pub attempts: u32,
    /// By exchange: moments, and those in which it mattered what was said.
    pub exchanges: Vec<(u32, u32)>,
    /// By ending: how often it was told.
    pub endings: Vec<u32>,
    /// By act that is a don't: what it is about and made worse at some moment, as a set of subjects.
    pub raised: Vec<u64>,
    /// By line: the moments by how it landed as a whole.
    pub verdicts: Vec<Verdicts>,
    /// By line: the answers to it, by how it landed.
    pub answers: Vec<Answers>,
    /// By line: moments in which it was on offer.
    pub offered: Vec<u32>,
    /// By reply: moments in which it would have been the answer.
    pub given: Vec<u32>,
    /// Two lines that were on offer together: how the first compares with the second.
    pub pairs: BTreeMap<(LineIx, LineIx), Compared>,
    /// Score and outcome of every attempt that can be scored.
    pub points: Vec<(f64, f64)>,
}

/// Moments by how a line landed as a whole.
#[derive(Clone, Copy, Default)]
pub(super) struct Verdicts {
    /// It helped.
    pub landed: u32,
    /// It came too early.
    pub mistimed: u32,
    /// It did damage.
    pub harmful: u32,
}

/// The answers to a line.
#[derive(Clone, Default)]
pub(super) struct Answers {
    /// When it does something of the rubric and helped.
    pub landed: BTreeMap<ReplyIx, u32>,
    /// When it came at the wrong moment.
    pub mistimed: BTreeMap<ReplyIx, u32>,
}

/// How one line compares with another, over all moments in which both were on offer.
#[derive(Clone, Copy, Default)]
pub(super) struct Compared {
    /// Moments.
    pub moments: u32,
    /// Moments in which it was better in anything: in credit, in a level, in what is told, or in leading elsewhere.
    pub better: u32,
    /// Moments in which it was worse in something.
    pub worse: u32,
}

/// What a line would lead to.
struct Outlook {
    line: LineIx,
    credit: i32,
    next: Encounter,
}

impl Played {
    /// Plays every world by learners of every kind.
    pub(super) fn play(case: &Case, crew: &impl Workers) -> Played {
        let worlds: Vec<World> = World::all(&case.scenario).collect();
        let worlds = crew.all("yardsticks", &worlds, |world| Measured::measure(case, *world, Effort::default()));
        let kinds = || KINDS.into_iter().chain([Learner::Best]);
        let jobs: Vec<(usize, Learner)> =
            (0..worlds.len()).flat_map(|at| kinds().map(move |kind| (at, kind))).collect();
        let parts = crew.all("playing", &jobs, |(at, kind)| Sums::of(case, &worlds[*at], *kind));
        let mut sums = Sums::empty(case);
        parts.into_iter().for_each(|part| sums.join(part));
        Played { worlds, sums }
    }
}

impl Sums {
    fn empty(case: &Case) -> Sums {
        let scenario = &case.scenario;
        Sums {
            exchanges: vec![(0, 0); scenario.exchanges.len()],
            endings: vec![0; scenario.endings.len()],
            raised: vec![0; scenario.acts.len()],
            verdicts: vec![Verdicts::default(); scenario.lines.len()],
            answers: vec![Answers::default(); scenario.lines.len()],
            offered: vec![0; scenario.lines.len()],
            given: vec![0; scenario.replies.len()],
            ..Sums::default()
        }
    }

    fn of(case: &Case, world: &Measured, learner: Learner) -> Sums {
        let mut sums = Sums::empty(case);
        let seed = world.world.number(&case.scenario) as u32;
        let mut stream = Stream::new(seed, "deep");
        let attempts = if matches!(learner, Learner::Best) { 1 } else { ATTEMPTS };
        for _ in 0..attempts {
            sums.attempt(case, world, learner, &mut stream);
        }
        sums
    }

    fn attempt(&mut self, case: &Case, world: &Measured, learner: Learner, stream: &mut Stream) {
        let mut tally = Tally::default();
        let start = Encounter::begin(case, world.world, Scope::Course, |event| tally.event(event));
        let mut now = start;
        let mut turn = 0;
        while let Some(key) = Key::of(case, &now) {
            self.look(case, &now, &key);
            let best = world.best.get(turn).copied();
            let Some(line) = learner.choose(&key, best, stream) else { break };
            now = now.step(case, line, |event| tally.event(event));
            turn += 1;
        }
        self.attempts += 1;
        if let Place::Over(Some(ending)) = now.place {
            self.endings[ending.at()] += 1;
        }
        self.points.extend(world.yardstick.score(tally.raw).map(|score| (score, outcome(case, &start, &now))));
    }

    /// Looks at what every line on offer would lead to.
    fn look(&mut self, case: &Case, now: &Encounter, key: &Key) {
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

    fn join(&mut self, other: Sums) {
        self.attempts += other.attempts;
        for (all, more) in self.exchanges.iter_mut().zip(other.exchanges) {
            *all = (all.0 + more.0, all.1 + more.1);
        }
        let counts =
            [(&mut self.endings, other.endings), (&mut self.offered, other.offered), (&mut self.given, other.given)];
        for (all, more) in counts {
            all.iter_mut().zip(more).for_each(|(all, more)| *all += more);
        }
        self.raised.iter_mut().zip(other.raised).for_each(|(all, more)| *all |= more);
        for (all, more) in self.verdicts.iter_mut().zip(other.verdicts) {
            all.landed += more.landed;
            all.mistimed += more.mistimed;
            all.harmful += more.harmful;
        }
        for (all, more) in self.answers.iter_mut().zip(other.answers) {
            more.landed.into_iter().for_each(|(reply, n)| *all.landed.entry(reply).or_default() += n);
            more.mistimed.into_iter().for_each(|(reply, n)| *all.mistimed.entry(reply).or_default() += n);
        }
        for (pair, more) in other.pairs {
            let all = self.pairs.entry(pair).or_default();
            all.moments += more.moments;
            all.better += more.better;
            all.worse += more.worse;
        }
        self.points.extend(other.points);
    }
}

impl Learner {
    fn choose(self, key: &Key, best: Option<LineIx>, stream: &mut Stream) -> Option<LineIx> {
        let credits = || key.offered.iter().copied().zip(key.credits);
        let among: Vec<LineIx> = match self {
            Learner::Best => best.into_iter().filter(|line| key.offered.contains(line)).collect(),
            Learner::Contrary => {
                let least = credits().map(|(_, credit)| credit).min();
                credits().filter(|(_, credit)| Some(*credit) == least).map(|(line, _)| line).collect()
            }
            Learner::Says(percent) => return key.pick(u32::from(percent), stream),
        };
        among.get(stream.below(among.len().max(1) as u32) as usize).copied()
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
