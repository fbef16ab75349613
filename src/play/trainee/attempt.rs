//! One attempt of a trainee, and what it leaves behind for trials.

use super::{Ground, Memory, Offer, Trainee};
use crate::model::response::RuleSet;
use crate::model::scenario::words::Stage;
use crate::model::scenario::{ActIx, EndingIx, ExchangeIx, LevelIx, LineIx, ReplyIx, Scenario, Then};
use crate::play::encounter::{Encounter, Event, Scope, Stream, World, draw};
use crate::play::patient::Judged;
use crate::play::score::{Key, Safety, Tally, contradicts, outcome};

/// A choice that mattered: some lines would have earned more at once than others.
#[derive(Clone, Copy)]
pub struct Decision<'a> {
    /// The moment.
    pub moment: Offer<'a>,
    /// What every line would earn.
    pub key: &'a Key,
    /// The line that was said.
    pub said: LineIx,
}

/// What an attempt came to.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// The score; `None` where chance is as good as it gets.
    pub score: Option<f64>,
    /// What became of safety.
    pub safety: Safety,
    /// What became of the person; see [`outcome`].
    pub outcome: f64,
    /// How far self-efficacy rose.
    pub efficacy: i16,
    /// Decisions, how many of them were met with a key line, and how many chance would have, in the mean.
    pub decisions: (u32, u32, f64),
    /// By exchange: the credit earned there.
    pub credit: Vec<(ExchangeIx, i32)>,
    /// Every act and how it landed.
    pub acts: Vec<(ActIx, Judged)>,
    /// Lines whose label, moves and credit contradicted each other.
    pub contradictions: Vec<LineIx>,
    /// What was reached.
    pub reached: Reached,
}

/// What an attempt reached; exchanges and rules have their own lists in [`Attempt`].
#[derive(Clone, Debug, Default)]
pub struct Reached {
    /// Replies that were given.
    pub replies: Vec<ReplyIx>,
    /// Lines that were said, with where each led.
    pub passages: Vec<(LineIx, Onward)>,
    /// Stages that the person was in.
    pub stages: Vec<Stage>,
    /// The ending.
    pub ending: Option<EndingIx>,
    /// Rules that fired.
    pub rules: RuleSet,
}

/// Where a line led when it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Onward {
    /// Where its reply leads.
    Then(Then),
    /// The time of the visit was over.
    TimeUp,
}

/// Finds out where a line leads, from what happens when it is said.
#[derive(Clone, Copy, Debug)]
pub struct Leading {
    then: Then,
    onward: Option<Onward>,
}

impl Default for Leading {
    fn default() -> Leading {
        Leading { then: Then::EndVisit, onward: None }
    }
}

impl Leading {
    /// Takes up what happens next.
    pub fn hear(&mut self, scenario: &Scenario, event: &Event) {
        match event {
            Event::Replied(reply) => self.then = scenario[*reply].then,
            Event::TimeUp(_) => self.onward = Some(Onward::TimeUp),
            Event::Arrived(next) => _ = self.onward.get_or_insert(Onward::Then(Then::To(*next))),
            Event::VisitEnded(_) => _ = self.onward.get_or_insert(Onward::Then(self.then)),
            _ => {}
        }
    }

    /// Where it led.
    pub fn onward(self) -> Option<Onward> {
        self.onward
    }
}

/// What is handed on at every decision.
pub type Trace<'t> = dyn FnMut(&Decision) + 't;

/// The seed of the attempt with a number in a trial: neighbours share nothing.
pub fn attempt_seed(seed: u32, number: u32) -> u32 {
    draw(seed, &format!("attempt/{number}"), u32::MAX)
}

/// Plays as many attempts as the trainee makes in a row. The same seed gives the same world and order of lines to every
/// trainee.
pub fn play(ground: &Ground, trainee: &Trainee, seed: u32, mut trace: impl FnMut(&Decision)) -> Vec<Attempt> {
    let mut memory = Memory::default();
    let mut stream = Stream::new(seed, trainee.id);
    (0..trainee.series)
        .map(|number| {
            memory.begin();
            let seed = if number == 0 { seed } else { attempt_seed(seed, number) };
            attempt(ground, trainee, seed, &mut memory, &mut stream, &mut trace)
        })
        .collect()
}

fn attempt(
    ground: &Ground,
    trainee: &Trainee,
    seed: u32,
    memory: &mut Memory,
    stream: &mut Stream,
    trace: &mut Trace,
) -> Attempt {
    let case = ground.case;
    let world = World::drawn(&case.scenario, seed);
    let mut tally = Tally::default();
    let mut played = Attempt {
        score: None,
        safety: Safety::default(),
        outcome: 0.0,
        efficacy: 0,
        decisions: (0, 0, 0.0),
        credit: Vec::new(),
        acts: Vec::new(),
        contradictions: Vec::new(),
        reached: Reached::default(),
    };
    let start = Encounter::begin(case, world, Scope::Course, |event| {
        tally.event(event);
        memory.hear(ground, event);
    });
    let mut now = start;
    let mut keys = Vec::new();
    while let Some(key) = Key::of(case, &now) {
        let shown = now.shown(case, seed);
        let moment = Offer { ground, now: &now, shown: &shown, heard: &memory.heard, key: &key };
        let Some(line) = trainee.choose(&moment, memory, stream) else { break };
        if key.is_decision() {
            let (all, right, chance) = &mut played.decisions;
            (*all, *right) = (*all + 1, *right + u32::from(key.holds(line)));
            *chance += key.count() as f64 / key.offered.len() as f64;
            trace(&Decision { moment, key: &key, said: line });
        }
        memory.say();
        if trainee.series > 1 {
            keys.push(key);
        }
        let before = tally.raw;
        let stage = now.state.stage();
        if !played.reached.stages.contains(&stage) {
            played.reached.stages.push(stage);
        }
        played.contradictions.extend(key.offered.iter().filter(|line| contradicts(case, &now, **line)));
        let exchange = case.scenario[line].exchange;
        let mut leading = Leading::default();
        now = now.step(case, line, |event| {
            tally.event(event);
            memory.hear(ground, event);
            played.note(event);
            leading.hear(&case.scenario, &event);
        });
        played.reached.passages.extend(leading.onward().map(|onward| (line, onward)));
        played.credit.push((exchange, tally.raw - before));
    }
    keys.iter().for_each(|key| remember(memory, key));
    let rise = |level: LevelIx| i16::from(now.state.level(level)) - i16::from(start.state.level(level));
    played.score = ground.world(&start).yardstick.score(tally.raw);
    played.safety = tally.safety;
    played.outcome = outcome(case, &start, &now);
    played.efficacy = rise(LevelIx::EFFICACY);
    played
}

impl Attempt {
    fn note(&mut self, event: Event) {
        match event {
            Event::Judged(act, judged) => {
                self.acts.push((act, judged));
                self.reached.rules.join(judged.fired);
            }
            Event::Replied(reply) => self.reached.replies.push(reply),
            Event::Ended(ending) => self.reached.ending = ending,
            _ => {}
        }
    }
}

/// The debrief shows what every line on offer would have earned.
fn remember(memory: &mut Memory, key: &Key) {
    for (line, credit) in key.offered.iter().zip(key.credits) {
        let (sum, n) = memory.earned.entry(*line).or_default();
        (*sum, *n) = (*sum + credit, *n + 1);
    }
}
