//! Content in one language.

use std::sync::Arc;

use super::Content;
use crate::look::locale::Locale;
use crate::model::scenario::{Plans, Scenario};
use crate::model::translation::{Original, lay_over};
use crate::play::encounter::Case;

/// Everything in one language: the words of the interface, and what can be played.
#[derive(Clone)]
pub struct Spoken {
    /// The words of the interface.
    pub locale: Locale,
    /// What can be played, by id; what is not translated is in the language that it was written in.
    pub cases: Vec<Arc<Case>>,
}

impl Spoken {
    /// What is played under an id.
    pub fn case(&self, id: &str) -> Option<&Arc<Case>> {
        self.cases.iter().find(|case| case.scenario.id == id)
    }
}

impl Content {
    /// Everything in a language, by its tag. `None` where there is none of the interface.
    pub fn speak(&self, language: &str) -> Option<Spoken> {
        let locale = self.locales.get(language)?.clone();
        let (rubric, model) = (self.said(&*self.rubric.value, language), self.said(&*self.model.value, language));
        let scenarios = self.scenarios.values();
        let cases = scenarios.map(|part| {
            let scenario = self.said(&*part.value, language);
            let plans = self.plans_of(&scenario);
            Arc::new(Case::new(scenario, rubric.clone(), model.clone()).with_plans(plans))
        });
        Some(Spoken { locale, cases: cases.collect() })
    }

    /// The written plans of a scenario; none where there are none that fit it.
    fn plans_of(&self, scenario: &Scenario) -> Plans {
        let own = self.plans.iter().rev().filter(|file| Plans::subject(&file.text).as_ref() == Some(&scenario.id));
        own.filter_map(|file| Plans::read(&file.text, scenario).0).next().unwrap_or_default()
    }

    /// The words of the interface in a language.
    pub fn locale(&self, language: &str) -> Option<&Locale> {
        self.locales.get(language)
    }

    /// Something in a language, as far as it is translated.
    fn said<T: Original>(&self, original: &T, language: &str) -> T {
        let overlay = self.overlays.get(&(original.id().to_owned(), language.to_owned()));
        let said =
            overlay.filter(|_| language != original.language()).and_then(|file| lay_over(&file.text, original).0);
        said.unwrap_or_else(|| original.clone())
    }
}
