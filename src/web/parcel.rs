//! What a player is given to play: which files, how attempts are begun, and what has been measured beforehand.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::class::assignment::Terms;
use crate::look::locale::nearest;
use crate::play::encounter::{Case, SEMANTICS, Scope, World};
use crate::play::score::{Measured, Yardstick};
use crate::practice::driver::Way;
use crate::practice::record::Mode;

/// The format of a parcel.
pub const FORMAT: u32 = 1;

/// What is played, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parcel {
    /// Version of the format, [`FORMAT`].
    pub format: u32,
    /// The version of Backstory that it was made with.
    pub backstory: String,
    /// The engine semantics that its yardsticks were measured with.
    pub semantics: u32,
    /// What tells it from others: a hash of what it holds. What a browser keeps is kept for it.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// How attempts are played.
    pub mode: Mode,
    /// The seed of every attempt; each has its own if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u32>,
    /// The one visit that is played; the whole course if none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<String>,
    /// The score from which an attempt has passed, where somebody has set one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass: Option<i32>,
    /// Whether safety must be kept to pass.
    #[serde(default)]
    pub requires_safety: bool,
    /// The language that it begins in; the reader's where none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// What a class has been given, where the parcel is that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub terms: Option<Terms>,
    /// The languages that there are: what they call themselves, by their tags.
    pub languages: BTreeMap<String, String>,
    /// Its files.
    pub files: Vec<Listed>,
    /// What has been measured, for every world.
    pub yardsticks: Vec<Measured>,
}

/// A file of a parcel: a case or words, as its name says ([`Named`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Where it is, from the page.
    pub at: String,
    /// The language that it is for, by its tag.
    pub language: String,
}

/// What a file of a parcel holds, as the end of its name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<'n> {
    /// A sealed case, in a language: `amina.da.case`.
    Case {
        /// Id of the scenario.
        scenario: &'n str,
        /// The language, by its tag.
        language: &'n str,
    },
    /// The messages of the interface: `da.ftl`.
    Words {
        /// The language, by its tag.
        language: &'n str,
    },
}

impl<'n> Named<'n> {
    /// What a file of this name holds; `None` where that is nothing that a player reads.
    pub fn of(name: &'n str) -> Option<Named<'n>> {
        let name = name.rsplit_once('/').map_or(name, |(_, name)| name);
        match name.rsplit_once('.')? {
            (name, "case") => {
                let (scenario, language) = name.rsplit_once('.')?;
                Some(Named::Case { scenario, language })
            }
            (language, "ftl") => Some(Named::Words { language }),
            _ => None,
        }
    }
}

impl std::fmt::Display for Named<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Named::Case { scenario, language } => write!(out, "{scenario}.{language}.case"),
            Named::Words { language } => write!(out, "{language}.ftl"),
        }
    }
}

impl Parcel {
    /// One with nothing in it, for practice.
    pub fn blank() -> Parcel {
        Parcel {
            format: FORMAT,
            backstory: env!("CARGO_PKG_VERSION").into(),
            semantics: SEMANTICS,
            id: String::new(),
            title: String::new(),
            mode: Mode::Practice,
            seed: None,
            visit: None,
            pass: None,
            requires_safety: false,
            language: None,
            terms: None,
            languages: BTreeMap::new(),
            files: Vec::new(),
            yardsticks: Vec::new(),
        }
    }

    /// How attempts are begun.
    pub fn way(&self) -> Way {
        Way { mode: self.mode, visit: self.visit.clone(), seed: self.seed, assigned: None }
    }

    /// The language of this tag that there is, by the whole of it or by its first part.
    pub fn language_of<'w>(&self, wanted: &'w str) -> Option<&'w str> {
        nearest(wanted, |tag| self.languages.contains_key(tag))
    }

    /// What has been measured for a world.
    pub fn yardstick(&self, case: &Case, world: World, scope: Scope) -> Option<Yardstick> {
        Measured::find(&self.yardsticks, case, world, scope)
    }
}
