//! The words of statements: verbs that everybody knows, kinds of activities, and what only Backstory says. `docs/xapi.md` tells
//! what they mean to whoever reads a store, and a test holds the two together.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::Said;

/// The version of this vocabulary.
pub(super) const PROFILE: &str = "1";

/// Where those have their account who are known by an attempt alone.
pub const ATTEMPTS: &str = "urn:x-backstory:attempts";

/// What somebody did: verbs of the ADL vocabulary, of which cmi5 has those that it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verb {
    /// Began the attempt.
    Launched,
    /// Said a line.
    Answered,
    /// Reached a score.
    Scored,
    /// Finished the attempt.
    Completed,
    /// Reached the mark that somebody has set.
    Passed,
    /// Did not.
    Failed,
}

impl Verb {
    /// All of them, in the order in which they come.
    pub const ALL: [Verb; 6] =
        [Verb::Launched, Verb::Answered, Verb::Scored, Verb::Completed, Verb::Passed, Verb::Failed];

    /// Its word.
    pub fn name(self) -> &'static str {
        match self {
            Verb::Launched => "launched",
            Verb::Answered => "answered",
            Verb::Scored => "scored",
            Verb::Completed => "completed",
            Verb::Passed => "passed",
            Verb::Failed => "failed",
        }
    }

    /// Its address, which is its id.
    pub fn address(self) -> String {
        format!("http://adlnet.gov/expapi/verbs/{}", self.name())
    }
}

impl Serialize for Verb {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut verb = to.serialize_struct("Verb", 2)?;
        verb.serialize_field("id", &self.address())?;
        verb.serialize_field("display", &Said::new("en", self.name().into()))?;
        verb.end()
    }
}

/// What an activity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A scenario, played as a whole.
    Scenario,
    /// A visit of one, played alone.
    Visit,
    /// A moment at which something is said.
    Exchange,
    /// This vocabulary.
    Profile,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 4] = [Kind::Scenario, Kind::Visit, Kind::Exchange, Kind::Profile];

    /// The id of one of the kind, by its address in its scenario.
    pub fn id(self, address: &str) -> String {
        let kind = match self {
            Kind::Scenario => "scenario",
            Kind::Visit => "visit",
            Kind::Exchange => "exchange",
            Kind::Profile => "profile",
        };
        format!("urn:x-backstory:{kind}:{address}")
    }

    /// The address of the kind itself, as others know it.
    pub fn address(self) -> &'static str {
        match self {
            Kind::Scenario | Kind::Visit => "http://adlnet.gov/expapi/activities/simulation",
            Kind::Exchange => "http://adlnet.gov/expapi/activities/cmi.interaction",
            Kind::Profile => "http://adlnet.gov/expapi/activities/profile",
        }
    }
}

macro_rules! extensions {
    ($($(#[doc = $doc:literal])* $name:ident = $word:literal,)*) => {
        /// What only Backstory says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Extension { $($(#[doc = $doc])* $name,)* }

        impl Extension {
            /// All of them.
            pub const ALL: &'static [Extension] = &[$(Extension::$name),*];

            /// Its address, which is its id. No dot is in it: some stores put paths together with dots.
            pub fn address(self) -> &'static str {
                match self { $(Extension::$name => concat!("urn:x-backstory:extension:", $word),)* }
            }
        }
    };
}

extensions! {
    /// The id of the attempt, as Backstory has it.
    Attempt = "attempt",
    /// Practice or exam.
    Mode = "mode",
    /// What draws the person's day and the order of the lines.
    Seed = "seed",
    /// The hash of all that can change what happens or what it is worth.
    Rules = "rules",
    /// The assignment that the attempt belongs to.
    Assignment = "assignment",
    /// Which choice of the attempt it is, from 1, those that were taken back included.
    Choice = "choice",
    /// The visit and the turn in it, both from 1.
    Turn = "turn",
    /// How often something has been said at this moment, this time included.
    Try = "try",
    /// The line: its address, and its words as they were shown.
    Line = "line",
    /// The ids of the lines on offer, in the order in which they were shown.
    Offered = "offered",
    /// The ids of the lines that earned most, where that was not all of them.
    Best = "best",
    /// How the line landed.
    Verdict = "verdict",
    /// What the line earned or cost.
    Credit = "credit",
    /// What it was for items of the rubric; at the end, how often.
    Items = "items",
    /// The score as it is shown, below 0 too.
    Score = "score",
    /// The score of what was said first at every moment, where something was taken back.
    FirstTries = "first-tries",
    /// How safety stands.
    Safety = "safety",
    /// The title of the ending.
    Ending = "ending",
    /// How many choices were taken back.
    TakenBack = "taken-back",
    /// What it takes to pass.
    PassMark = "pass-mark",
}

/// A language tag as stores take it; "undetermined" for one that is none.
pub(super) fn language(tag: &str) -> &str {
    let mut parts = tag.split('-');
    let is_language = parts
        .next()
        .is_some_and(|first| (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let fits = |part: &str| match part.len() {
        2 | 4 => part.bytes().all(|byte| byte.is_ascii_alphabetic()),
        3 => part.bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    };
    if is_language && parts.all(fits) { tag } else { "und" }
}
