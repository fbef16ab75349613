//! A statement as stores read it: the part of the Experience API that is used here.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use super::vocabulary::{ATTEMPTS, Extension, Kind, Verb};

/// That somebody did something.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Statement {
    /// Tells it from all others, and is the same whenever the same is told.
    pub id: String,
    /// Who.
    pub actor: Actor,
    /// Did what.
    pub verb: Verb,
    /// With what.
    pub object: Activity,
    /// And what came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Outcome>,
    /// In which attempt.
    pub context: Context,
    /// When, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
}

/// Somebody who learns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Actor {
    /// That it is a person.
    pub object_type: Agent,
    /// What they are called, where somebody has asked for that to be told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How they are known.
    pub account: Account,
}

/// The kind of an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Agent {
    /// One person.
    Agent,
}

/// An account of a person somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    /// Where it is: the address of the system.
    pub home_page: String,
    /// Its id there.
    pub name: String,
}

impl Actor {
    /// The person of an account.
    pub fn of(account: Account) -> Actor {
        Actor { object_type: Agent::Agent, name: None, account }
    }

    /// Somebody who is known by an attempt alone.
    pub(super) fn of_attempt(attempt: &str) -> Actor {
        Actor::of(Account { home_page: ATTEMPTS.into(), name: attempt.into() })
    }
}

/// Words in one language, or in several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Said(BTreeMap<String, String>);

impl Said {
    /// Words in a language, named by its tag.
    pub fn new(language: &str, words: String) -> Said {
        Said([(language.to_owned(), words)].into())
    }
}

/// What is learned with: a scenario, a visit of it, a moment in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Activity {
    /// Which.
    pub id: String,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<Definition>,
}

impl Activity {
    /// One of which no more is said.
    pub(super) fn named(id: String) -> Activity {
        Activity { id, definition: None }
    }
}

/// What an activity is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Definition {
    /// What it is called.
    pub name: Said,
    /// Its kind, as an address.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// How it is answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interaction_type: Option<&'static str>,
    /// What can be answered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<Component>,
}

impl Definition {
    pub(super) fn of(kind: Kind, name: Said) -> Definition {
        Definition { name, kind: kind.address(), interaction_type: None, choices: Vec::new() }
    }
}

/// One of the things that can be answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Component {
    /// Its id within the activity.
    pub id: String,
    /// Its words.
    pub description: Said,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Outcome {
    /// The score.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<Grade>,
    /// Whether it was right, or has passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// Whether it is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion: Option<bool>,
    /// What was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response: Option<String>,
    /// What only Backstory says.
    #[serde(skip_serializing_if = "Extensions::is_empty")]
    pub extensions: Extensions,
}

/// A score as it is shown, whole and below 0 too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Score(pub i32);

/// A score as stores know one: between −100 and 100. What goes beyond is held there.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Grade {
    /// From −1 to 1, where 0 is guessing and 1 the best that was found.
    pub scaled: f64,
    /// The number.
    pub raw: i32,
    /// The least that it can be.
    pub min: i32,
    /// The most that it can be.
    pub max: i32,
}

impl From<Score> for Grade {
    fn from(Score(score): Score) -> Grade {
        let (min, max) = (-100, 100);
        let raw = score.clamp(min, max);
        Grade { scaled: f64::from(raw) / f64::from(max), raw, min, max }
    }
}

/// In which attempt, how it is played, and what belongs together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Context {
    /// The attempt.
    pub registration: String,
    /// What it belongs to.
    #[serde(rename = "contextActivities")]
    pub activities: Activities,
    /// The program.
    pub platform: &'static str,
    /// The language of the words, by its tag.
    pub language: String,
    /// What only Backstory says.
    pub extensions: Extensions,
}

/// What something belongs to.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Activities {
    /// What it is a part of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parent: Vec<Activity>,
    /// The scenario.
    pub grouping: Vec<Activity>,
    /// The vocabulary that it is told in.
    pub category: Vec<Activity>,
}

/// What only Backstory says, by [`Extension`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extensions(BTreeMap<Extension, Value>);

impl Extensions {
    pub(super) fn set(&mut self, name: Extension, value: impl Into<Value>) {
        self.0.insert(name, value.into());
    }

    /// What is said under a name.
    pub fn get(&self, name: Extension) -> Option<&Value> {
        self.0.get(&name)
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.0.iter().map(|(name, value)| (name.address(), value)))
    }
}
