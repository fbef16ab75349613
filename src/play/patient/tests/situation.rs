//! A moment for a rule to read, built in one line.

use crate::model::response::ResponseModel;
use crate::model::rubric::{Phase, Rubric};
use crate::model::scenario::wire::Safety;
use crate::model::scenario::words::{Bid, Cue, Manner, Stage, Topic};
use crate::model::scenario::{Act, Condition, LevelIx, Scenario, Signs, VariantIx, fixture};
use crate::play::patient::{Bound, Judgement, Turn};
use crate::play::patient::{Context, State};

/// The person, and the model that is tested.
pub(super) struct World {
    model: ResponseModel,
    scenario: Scenario,
    bound: Bound,
    rubric: Rubric,
}

/// An act, and the moment at which it is done. Somebody in Preparation, with some trust, who has told nothing.
#[derive(Clone)]
pub(super) struct Situation {
    manner: Manner,
    other: Option<Manner>,
    about: Vec<&'static str>,
    does: Option<&'static str>,
    dont: Option<&'static str>,
    topic: Option<Topic>,
    safety: Option<Safety>,
    told: Vec<&'static str>,
    heard: Vec<&'static str>,
    agreed: Vec<&'static str>,
    levels: Vec<(LevelIx, u8)>,
    context: Context,
    screened: bool,
    phase: Phase,
    untrue: bool,
}

/// An act of this manner.
pub(super) fn on(manner: Manner) -> Situation {
    Situation {
        manner,
        other: None,
        about: Vec::new(),
        does: None,
        dont: None,
        topic: None,
        safety: None,
        told: Vec::new(),
        heard: Vec::new(),
        agreed: Vec::new(),
        levels: vec![
            (LevelIx::READINESS, Stage::Preparation.start()),
            (LevelIx::ALLIANCE, 50),
            (LevelIx::DISTRESS, 40),
        ],
        context: Context::NONE,
        screened: false,
        phase: Phase::Planning,
        untrue: false,
    }
}

impl Situation {
    pub(super) fn with(mut self, other: Manner) -> Self {
        self.other = Some(other);
        self
    }

    pub(super) fn about(mut self, subject: &'static str) -> Self {
        self.about.push(subject);
        self
    }

    pub(super) fn does(mut self, item: &'static str) -> Self {
        self.does = Some(item);
        self
    }

    pub(super) fn dont(mut self, item: &'static str) -> Self {
        self.dont = Some(item);
        self
    }

    pub(super) fn topic(mut self, topic: Topic) -> Self {
        self.topic = Some(topic);
        self
    }

    pub(super) fn safety(mut self, safety: Safety) -> Self {
        self.safety = Some(safety);
        self
    }

    pub(super) fn told(mut self, subject: &'static str) -> Self {
        self.told.push(subject);
        self
    }

    /// What is heard has been told.
    pub(super) fn heard(mut self, subject: &'static str) -> Self {
        self.heard.push(subject);
        self.told(subject)
    }

    pub(super) fn agreed(mut self, fact: &'static str) -> Self {
        self.agreed.push(fact);
        self
    }

    pub(super) fn level(mut self, level: LevelIx, value: u8) -> Self {
        self.levels.push((level, value));
        self
    }

    pub(super) fn stage(self, stage: Stage) -> Self {
        self.level(LevelIx::READINESS, stage.start())
    }

    /// Used earlier in the visit.
    pub(super) fn after(mut self, manner: Manner) -> Self {
        self.context.manners |= manner.bit();
        self
    }

    /// Used in the line before.
    pub(super) fn following(mut self, manner: Manner) -> Self {
        self.context.last_manners |= manner.bit();
        self.after(manner)
    }

    pub(super) fn just_told(mut self) -> Self {
        self.context.just_told = true;
        self
    }

    pub(super) fn shows(mut self, cue: Cue) -> Self {
        self.context.cue = cue;
        self
    }

    pub(super) fn bids(mut self, bid: Bid) -> Self {
        self.context.bid = Some(bid);
        self
    }

    pub(super) fn screened(mut self) -> Self {
        self.screened = true;
        self
    }

    /// What it says is not so.
    pub(super) fn untrue(mut self) -> Self {
        self.untrue = true;
        self
    }

    pub(super) fn in_phase(mut self, phase: Phase) -> Self {
        self.phase = phase;
        self
    }
}

impl World {
    pub(super) fn new(model: ResponseModel) -> World {
        let rubric = fixture::rubric();
        let facts = r#""course": Fact(text: "A course"), "walk": Fact(text: "A walk a day", plan: true),
            "numb": Fact(text: "Numb where she sits", alarm: true)"#;
        let source = fixture::SOUND.replace(r#""course": Fact(text: "A lifting course")"#, facts);
        let (scenario, diagnostics) = crate::model::scenario::read(&source, &rubric);
        assert_eq!(diagnostics, []);
        let scenario = scenario.unwrap();
        let bound = Bound::new(&model, &scenario);
        World { model, scenario, bound, rubric }
    }

    fn set(&self, ids: &[&str]) -> u64 {
        let set = self.scenario.set_of(|subject| ids.contains(&subject.id.as_str()));
        assert_eq!(set.count_ones() as usize, ids.len(), "{ids:?}");
        set
    }

    pub(super) fn judge(&self, situation: &Situation) -> Judgement {
        let item = |id: Option<&str>| id.map(|id| self.rubric.find(id).unwrap());
        let mut state = State::new(&self.scenario, VariantIx(0), 0);
        situation.levels.iter().for_each(|(level, value)| state.set_level(*level, *value));
        (state.told, state.heard) = (self.set(&situation.told), self.set(&situation.heard));
        state.agreed = self.set(&situation.agreed);
        let signs = Signs::all();
        state.asked = if situation.screened { signs } else { Signs::NONE };
        state.context = situation.context;
        let act = |manner| Act {
            manner,
            about: 0,
            does: None,
            dont: None,
            topic: None,
            safety: None,
            asks: Signs::NONE,
            untrue: None,
        };
        let first = Act {
            about: self.set(&situation.about),
            does: item(situation.does),
            dont: item(situation.dont),
            topic: situation.topic,
            safety: situation.safety,
            untrue: situation.untrue.then(|| Condition::All(Vec::new())),
            ..act(situation.manner)
        };
        let acts: Vec<Act> = std::iter::once(first).chain(situation.other.map(act)).collect();
        Turn { model: &self.model, bound: &self.bound, state: &state, phase: situation.phase, signs }.judge(&acts)
    }

    /// Whether the rule fires for the situation's first act.
    pub(super) fn fires(&self, situation: Situation, rule: &str) -> bool {
        let fired = self.judge(&situation).acts[0].fired;
        fired.iter().any(|ix| self.model.rule(ix).id == rule)
    }
}
