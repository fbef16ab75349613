//! The writer's bench: an attempt that begins at a given moment, with the person as the writer sets them, and what goes on
//! behind the words.

use std::sync::Arc;

use super::words::Words;
use super::{Practice, Scene, Session, Tries, aids::Asked, header};
use crate::model::response::signed;
use crate::model::scenario::{CommonLevel, ExchangeIx, LevelIx, Scenario, SubjectKind, VariantIx};
use crate::play::encounter::{Case, Encounter, Event, Replay, Taken, World};
use crate::play::patient::State;
use crate::practice::record::Mode;
use crate::practice::view::{Dial, Fired, FiredAct, FiredRule, Known, Placed, WritersView};

/// The moment in a case. Names that the scenario does not know are passed over, since it changes under them.
pub(super) fn begin(placed: &Placed, case: &Case, seed: u32) -> Replay {
    let scenario = &case.scenario;
    let drawn = World::drawn(scenario, seed);
    let variant = placed.variant.as_ref().and_then(|id| scenario.variants.iter().position(|known| known.id == *id));
    let world = World { variant: variant.map_or(drawn.variant, VariantIx::new), ..drawn };
    let exchange = placed.exchange.as_ref().and_then(|address| scenario.find_exchange(address));
    let exchange = exchange.or_else(|| scenario.visits.first().map(|visit| visit.start)).unwrap_or(ExchangeIx(0));
    let mut opening = Vec::new();
    let prepare = |state: &mut State| set(placed, scenario, state);
    let start = Encounter::placed(case, world, exchange, prepare, |event| opening.push(event));
    Replay { world, start, opening, turns: Vec::new() }
}

fn set(placed: &Placed, scenario: &Scenario, state: &mut State) {
    let levels = placed.levels.iter().filter_map(|(name, level)| Some((scenario.find_level(name)?, *level)));
    levels.for_each(|(ix, level)| state.set_level(ix, level));
    let set = |ids: &[String]| scenario.set_of(|subject| ids.contains(&subject.id));
    // What has been heard has been told.
    (state.told, state.heard) = (set(&placed.told) | set(&placed.heard), set(&placed.heard));
    state.agreed = set(&placed.agreed);
}

impl Session {
    /// An attempt for its writer, at a moment of their choice. It is a draft: it has no score.
    pub fn placed(case: Arc<Case>, placed: Placed, seed: u32) -> Session {
        let replay = begin(&placed, &case, seed);
        let header = header(&case, String::new(), seed, Mode::Practice);
        let scene = if replay.now().is_over() { Scene::Debrief } else { Scene::Talking };
        Session {
            header,
            scope: crate::play::encounter::Scope::Course,
            replay,
            retries: 0,
            tries: Tries::default(),
            reflections: Vec::new(),
            scene,
            practice: Practice::default(),
            asked: Asked::default(),
            picked: None,
            placed: Some(placed),
            is_draft: true,
            case,
        }
    }

    /// What goes on behind the words.
    pub fn writers_view(&self) -> WritersView {
        let (case, now) = (&*self.case, self.replay.now());
        let scenario = &case.scenario;
        let at = match now.place {
            crate::play::encounter::Place::At(exchange) => Some(scenario[exchange].address.clone()),
            crate::play::encounter::Place::Over(_) => None,
        };
        WritersView {
            at,
            exchanges: scenario.exchanges.iter().map(|exchange| exchange.address.clone()).collect(),
            variant: scenario[self.replay.world.variant].id.clone(),
            variants: scenario.variants.iter().map(|variant| variant.id.clone()).collect(),
            dials: dials(scenario, &now.state, self.words()),
            known: known(scenario, &now.state, self.words()),
            fired: self.replay.turns.last().map(|turn| fired(case, turn)),
        }
    }
}

/// Every level that a writer thinks in: trust and its like, readiness, beliefs and fears.
fn dials(scenario: &Scenario, state: &State, words: Words) -> Vec<Dial> {
    let common = CommonLevel::ALL.into_iter().map(|level| (level.name(), level.ix(), None));
    let own = scenario
        .subjects
        .iter()
        .filter_map(|subject| Some((subject.id.as_str(), subject.level?, Some(words.text(subject.text)))));
    let dial = |(name, level, text): (&str, LevelIx, Option<String>)| Dial {
        name: name.to_owned(),
        text,
        level: state.level(level),
        most: level.most(),
    };
    common.chain(own).map(dial).collect()
}

/// What can be told and heard, and has been.
fn known(scenario: &Scenario, state: &State, words: Words) -> Vec<Known> {
    let known = scenario.subjects.iter().enumerate().map(|(at, subject)| {
        let has = |set: u64| set >> at & 1 == 1;
        Known {
            id: subject.id.clone(),
            text: words.text(subject.text),
            told: has(state.told),
            heard: has(state.heard),
            agreed: matches!(subject.kind, SubjectKind::Fact { plan: true, .. }).then(|| has(state.agreed)),
        }
    });
    known.collect()
}

/// What a line did: act by act, how it landed, and the rules that say so.
pub fn fired(case: &Case, turn: &Taken) -> Fired {
    let line = &case.scenario[turn.line];
    let explained = turn.before.explain(case, turn.line);
    let acts = line.acts.iter().enumerate().map(|(at, ix)| {
        let act = &case.scenario[ix];
        let verdict = turn.events.iter().find_map(|event| match event {
            Event::Judged(judged, how) if *judged == ix => Some(how.verdict),
            _ => None,
        });
        let rules = explained.iter().filter(|(act, ..)| *act == at).map(|(_, rule, alone)| {
            let levels = alone.change.iter().enumerate().filter(|(_, by)| **by != 0);
            let levels = levels.map(|(at, by)| (case.scenario.level_id(LevelIx(at as u8)), *by));
            FiredRule {
                id: case.model.rule(*rule).id.clone(),
                moves: levels.map(|(name, by)| format!("{name} {}", signed(by))).collect(),
                hears: case.scenario.subjects_of(alone.hears).map(|(_, subject)| subject.id.clone()).collect(),
                mends: alone.mends,
            }
        });
        FiredAct {
            manner: act.manner,
            about: case.scenario.subjects_of(act.about).map(|(_, subject)| subject.id.clone()).collect(),
            verdict,
            rules: rules.collect(),
        }
    });
    let moved = turn.events.iter().filter_map(|event| match event {
        Event::Moved { level, from, to } => Some(format!("{} {from} → {to}", case.scenario.level_id(*level))),
        _ => None,
    });
    Fired { line: line.address.clone(), acts: acts.collect(), moved: moved.collect() }
}
