//! Whom one can meet, and by what one can look for them.

use super::{Person, Review};
use crate::model::scenario::words::{Difficulty, Stage};

/// All that can be played.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Library {
    /// One card a scenario.
    pub cards: Vec<Card>,
}

/// A scenario in the library.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Id of the scenario.
    pub scenario: String,
    /// Its title.
    pub title: String,
    /// The person.
    pub person: Person,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// The stage of change that the person starts in.
    pub stage: Stage,
    /// The items of the rubric that it teaches, by id and title.
    pub teaches: Vec<(String, String)>,
    /// The country that it is set in.
    pub country: Option<String>,
    /// How many visits it has.
    pub visits: u8,
    /// How many decisions there is time for, over all visits.
    pub decisions: u16,
    /// Minutes that these take, reckoned.
    pub minutes: u32,
    /// Topics that may distress.
    pub warnings: Vec<String>,
    /// What its language calls itself, where that is not the interface's.
    pub language: Option<String>,
    /// Who has reviewed it.
    pub review: Review,
    /// How far the trainee has come.
    pub progress: Progress,
}

/// How far the trainee has come with a scenario.
#[derive(Clone, Debug, PartialEq)]
pub enum Progress {
    /// Not played yet.
    New,
    /// Begun and left.
    Begun {
        /// Number of the visit, from 1.
        visit: u8,
        /// Lines said in it so far.
        turns: u8,
    },
    /// Begun and left, and the scenario has changed since: it begins anew.
    Changed,
    /// Played to the end at least once.
    Finished {
        /// How often.
        times: u16,
        /// The best score, if any attempt was scored.
        best: Option<i32>,
    },
}

/// By what people in the library can be looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// The stage of change that they start in, by its name.
    Stage,
    /// An item of the rubric that is taught, by its id.
    Item,
    /// Minutes that there are.
    Minutes,
    /// The language, by what it calls itself; the interface's own is empty.
    Language,
    /// The country that it is set in.
    Country,
}

/// What is looked for, facet by facet; of what is not in it, everything will do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought(Vec<(Facet, String)>);

impl Sought {
    /// What is looked for there.
    pub fn of(&self, facet: Facet) -> Option<&str> {
        self.0.iter().find(|(at, _)| *at == facet).map(|(_, value)| value.as_str())
    }

    /// The same, but this is looked for there, or anything.
    pub fn with(&self, facet: Facet, value: Option<&str>) -> Sought {
        let elsewhere = self.0.iter().filter(|(at, _)| *at != facet).cloned();
        Sought(elsewhere.chain(value.map(|value| (facet, value.into()))).collect())
    }
}

/// Whom to meet is seen at a glance while there are fewer than so many.
const MANY: usize = 4;

/// Lengths of a session are told apart by so many minutes.
const STEP: u32 = 5;

impl Facet {
    /// Every facet, in the order in which they are asked.
    pub const ALL: [Facet; 5] = [Facet::Stage, Facet::Item, Facet::Minutes, Facet::Language, Facet::Country];

    /// What it is called where a page sends it.
    pub fn name(self) -> &'static str {
        match self {
            Facet::Stage => "stage",
            Facet::Item => "item",
            Facet::Minutes => "minutes",
            Facet::Language => "language",
            Facet::Country => "country",
        }
    }
}

impl Library {
    /// Those whom one looks for, in the library's order; everybody where nobody fits, since what was looked for was said of
    /// another library or in another language.
    pub fn sought(&self, sought: &Sought) -> Vec<&Card> {
        let fits = |card: &&Card| sought.0.iter().all(|(facet, value)| card.fits(*facet, value));
        let found: Vec<_> = self.cards.iter().filter(fits).collect();
        if found.is_empty() { self.cards.iter().collect() } else { found }
    }

    /// By what these people can be told apart, and what can be looked for there beside what is looked for elsewhere: whatever
    /// is chosen, somebody fits. Nothing while there are few.
    pub fn facets(&self, sought: &Sought) -> Vec<(Facet, Vec<String>)> {
        let all: Vec<&Card> = self.cards.iter().collect();
        let tells_apart = |facet: &Facet| {
            let splits = |value: &String| !all.iter().all(|card| card.fits(*facet, value));
            all.len() >= MANY && values(*facet, &all).iter().any(splits)
        };
        let facets = Facet::ALL.into_iter().filter(tells_apart);
        facets.map(|facet| (facet, values(facet, &self.sought(&sought.with(facet, None))))).collect()
    }
}

/// What these have in a facet, each once, in its own order.
fn values(facet: Facet, cards: &[&Card]) -> Vec<String> {
    let step = |card: &&Card| card.minutes.div_ceil(STEP);
    match facet {
        Facet::Stage => {
            let starts = |stage: &&Stage| cards.iter().any(|card| card.stage == **stage);
            Stage::ALL.iter().filter(starts).map(|stage| stage.name().into()).collect()
        }
        Facet::Minutes => {
            let steps = 0..=cards.iter().map(step).max().unwrap_or_default();
            let lasts = steps.filter(|so_many| cards.iter().any(|card| step(card) == *so_many));
            lasts.map(|so_many| (so_many * STEP).to_string()).collect()
        }
        Facet::Item => sorted(cards.iter().flat_map(|card| &card.teaches).map(|(id, _)| id.clone()).collect()),
        Facet::Language => sorted(cards.iter().map(|card| card.language.clone().unwrap_or_default()).collect()),
        Facet::Country => sorted(cards.iter().filter_map(|card| card.country.clone()).collect()),
    }
}

fn sorted(mut values: Vec<String>) -> Vec<String> {
    values.sort();
    values.dedup();
    values
}

impl Card {
    fn fits(&self, facet: Facet, value: &str) -> bool {
        match facet {
            Facet::Stage => self.stage.name() == value,
            Facet::Item => self.teaches.iter().any(|(id, _)| id == value),
            Facet::Minutes => value.parse().is_ok_and(|minutes: u32| self.minutes <= minutes),
            Facet::Language => self.language.as_deref().unwrap_or_default() == value,
            Facet::Country => self.country.as_deref() == Some(value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::embedded;
    use crate::practice::session::person;

    fn library() -> Library {
        let person = person(&embedded::case("amina").unwrap().scenario);
        let card = |scenario: &str, stage, teaches: &[&str], minutes, country: &str| Card {
            scenario: scenario.into(),
            title: String::new(),
            person: person.clone(),
            difficulty: Difficulty::Introductory,
            stage,
            teaches: teaches.iter().map(|id| ((*id).into(), String::new())).collect(),
            country: Some(country.into()),
            visits: 3,
            decisions: 40,
            minutes,
            warnings: Vec::new(),
            language: None,
            review: Review::default(),
            progress: Progress::New,
        };
        Library {
            cards: vec![
                card("anna", Stage::Preparation, &["D6", "C4"], 60, "Denmark"),
                card("bo", Stage::Precontemplation, &["D2", "C4"], 61, "England"),
                card("cat", Stage::Preparation, &["D2", "D1"], 90, "Ireland"),
                card("dan", Stage::Action, &["D1"], 75, "England"),
            ],
        }
    }

    fn sought(of: &[(Facet, &str)]) -> Sought {
        of.iter().fold(Sought::default(), |sought, (facet, value)| sought.with(*facet, Some(value)))
    }

    #[test]
    fn people_are_found_by_every_facet() {
        let library = library();
        let check = |of: &[(Facet, &str)], expect: &[&str]| {
            let found: Vec<_> = library.sought(&sought(of)).iter().map(|card| card.scenario.as_str()).collect();
            assert_eq!(found, expect, "{of:?}");
        };
        check(&[], &["anna", "bo", "cat", "dan"]);
        check(&[(Facet::Stage, "Precontemplation")], &["bo"]);
        check(&[(Facet::Item, "D2")], &["bo", "cat"]);
        check(&[(Facet::Country, "Ireland"), (Facet::Item, "D2")], &["cat"]);
        check(&[(Facet::Language, "")], &["anna", "bo", "cat", "dan"]);
        check(&[(Facet::Minutes, "60")], &["anna"]);
        check(&[(Facet::Minutes, "75")], &["anna", "bo", "dan"]);
        check(&[(Facet::Minutes, "many")], &["anna", "bo", "cat", "dan"]);
    }

    #[test]
    fn whatever_can_be_chosen_somebody_fits() {
        let library = library();
        for (facet, values) in library.facets(&Sought::default()) {
            for value in values {
                let chosen = sought(&[(facet, &value)]);
                for (other, values) in library.facets(&chosen) {
                    for value in values {
                        let both = chosen.with(other, Some(&value));
                        let fits = |card: &Card| both.0.iter().all(|(facet, value)| card.fits(*facet, value));
                        assert!(library.cards.iter().any(fits), "{both:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_tells_nobody_apart_is_not_asked() {
        let facets = |library: &Library| {
            library.facets(&Sought::default()).into_iter().map(|(facet, _)| facet).collect::<Vec<_>>()
        };
        let mut library = library();
        assert!(!facets(&library).contains(&Facet::Language), "all speak the interface's");
        library.cards[0].language = Some("Dansk".into());
        assert!(facets(&library).contains(&Facet::Language));
        library.cards.truncate(3);
        assert_eq!(facets(&library), [], "three are seen at a glance");
    }
}
