//! Rules in words, close to how they are written: for tables and explanations.

use super::{About, Effect, Kind, Rule, When};
use crate::model::rubric::{ItemIx, Rubric};
use crate::model::scenario::words::{Bid, Cue, Manner, Stage, Topic};
use crate::model::scenario::{LevelBound, LevelIx};

impl Rule {
    /// When it fires.
    pub fn conditions(&self, rubric: &Rubric) -> String {
        let mut parts = Vec::new();
        if self.manners != u32::MAX {
            parts.push(manners(self.manners));
        }
        parts.extend(about(&self.about));
        parts.extend(self.when.as_ref().map(|when| phrase(when, rubric, false)));
        parts.join("; ")
    }

    /// What it moves.
    pub fn moves(&self) -> String {
        self.effects.iter().map(effect).collect::<Vec<_>>().join(", ")
    }
}

fn manners(set: u32) -> String {
    words(Manner::ALL.iter().map(|manner| (manner.name(), *manner as u32)), set)
}

fn words<'w>(all: impl Iterator<Item = (&'w str, u32)>, set: u32) -> String {
    let named = all.filter(|(_, bit)| set >> bit & 1 == 1).map(|(name, _)| name);
    named.collect::<Vec<_>>().join(" or ")
}

fn about(about: &About) -> Option<String> {
    let kinds = about.kinds.iter().map(|kind| match kind {
        Kind::Belief => "belief",
        Kind::Fear => "fear",
        Kind::Goal => "goal",
        Kind::Fact => "fact",
    });
    let beliefs = about.beliefs.iter().map(|kind| kind.name());
    let mut parts = vec![kinds.chain(beliefs).collect::<Vec<_>>().join(" or ")];
    parts.extend(about.nothing.then(|| "nothing".to_owned()));
    parts.extend(about.told.map(|told| if told { "told" } else { "untold" }.to_owned()));
    parts.extend(about.heard.map(|heard| if heard { "heard" } else { "unheard" }.to_owned()));
    parts.retain(|part| !part.is_empty());
    (!parts.is_empty()).then(|| format!("about {}", parts.join(", ")))
}

/// A condition; in brackets where it stands within another and has several parts.
fn phrase(when: &When, rubric: &Rubric, within: bool) -> String {
    let list = |all: &[When], word: &str| {
        let parts: Vec<String> = all.iter().map(|when| phrase(when, rubric, true)).collect();
        let parts = parts.join(word);
        if within { format!("({parts})") } else { parts }
    };
    match when {
        When::All(all) => list(all, " and "),
        When::Any(any) => list(any, " or "),
        When::Not(inner) => format!("not {}", phrase(inner, rubric, true)),
        When::Level(LevelIx::READINESS, bound) => stage(*bound),
        When::Level(level, bound) => {
            let (word, value) = match bound {
                LevelBound::AtLeast(value) => ("at least", value),
                LevelBound::Below(value) => ("below", value),
            };
            format!("{} {word} {value}", level.common_id().unwrap_or_default())
        }
        When::GoalVoiced => "a goal has been voiced".into(),
        When::PlanAgreed => "a plan has been agreed".into(),
        When::JustTold => "something has just been told".into(),
        When::AnythingHeard => "something has been heard".into(),
        When::Screened => "all warning signs have been asked for".into(),
        When::AsksNew => "asks for a warning sign that has not been asked for".into(),
        When::AlarmTold => "a sign of an emergency has been told".into(),
        When::Topic(set) => {
            format!("topic {}", words(Topic::ALL.iter().map(|topic| (topic.name(), *topic as u32)), *set))
        }
        When::Shows(set) => format!("shows {}", words(Cue::ALL.iter().map(|cue| (cue.name(), *cue as u32)), *set)),
        When::Bids(set) => {
            format!("the patient {}", words(Bid::ALL.iter().map(|bid| (bid.name(), *bid as u32)), *set))
        }
        When::After(set) => format!("earlier in the visit {}", manners(*set)),
        When::Following(set) => format!("right after {}", manners(*set)),
        When::With(set) => format!("together with {}", manners(*set)),
        When::Phase(phase) => format!("in {}", phase.name()),
        When::Does(list) => format!("does {}", items(list, rubric)),
        When::Dont(list) => format!("is the don't of {}", items(list, rubric)),
        When::Safety(mark) => format!("marked {}", mark.name()),
        When::Untrue => "what it says is not so".into(),
    }
}

fn stage(bound: LevelBound) -> String {
    match bound {
        LevelBound::AtLeast(floor) => format!("{} or later", Stage::of(floor).name()),
        LevelBound::Below(floor) => format!("before {}", Stage::of(floor).name()),
    }
}

fn items(list: &[ItemIx], rubric: &Rubric) -> String {
    list.iter().map(|item| rubric.item(*item).id.as_str()).collect::<Vec<_>>().join(" or ")
}

fn effect(effect: &Effect) -> String {
    match effect {
        Effect::Level(level, by) => format!("{} {}", level.common_id().unwrap_or_default(), signed(*by)),
        Effect::Subject(by) => format!("what it is about {}", signed(*by)),
        Effect::Beliefs(kinds, by) => {
            let kinds: Vec<&str> = kinds.iter().map(|kind| kind.name()).collect();
            format!("{} beliefs {}", kinds.join(" and "), signed(*by))
        }
        Effect::Fears(by) => format!("fears {}", signed(*by)),
        Effect::Hear => "heard".into(),
        Effect::Mend => "half of the lost trust comes back, at most 8".into(),
    }
}

/// A change with its sign, the minus as a sign and not as a hyphen.
pub fn signed(by: i16) -> String {
    if by < 0 { format!("−{}", by.unsigned_abs()) } else { format!("+{by}") }
}
