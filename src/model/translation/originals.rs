//! What can be translated.

use super::Original;
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario::Scenario;

impl Original for Scenario {
    fn id(&self) -> &str {
        &self.id
    }

    fn language(&self) -> &str {
        &self.language
    }

    fn texts(&self) -> Vec<(String, &str)> {
        self.texts.iter().map(|(address, text)| (address.to_owned(), text)).collect()
    }

    fn say<'w>(&mut self, language: &str, words: impl Fn(&str) -> Option<&'w str>) {
        self.language = language.to_owned();
        self.texts.say(words);
    }
}

/// `D1/title`, `D1/does` and `D1/dont`.
impl Original for Rubric {
    fn id(&self) -> &str {
        &self.id
    }

    fn texts(&self) -> Vec<(String, &str)> {
        let items = self.items().flat_map(|(_, item)| {
            let parts = [("title", Some(&item.title)), ("does", item.does.as_ref()), ("dont", item.dont.as_ref())];
            parts.into_iter().filter_map(|(part, text)| Some((format!("{}/{part}", item.id), text?.as_str())))
        });
        items.collect()
    }

    fn say<'w>(&mut self, _: &str, words: impl Fn(&str) -> Option<&'w str>) {
        for item in self.items_mut() {
            let say = |part: &str, text: &mut String| {
                if let Some(said) = words(&format!("{}/{part}", item.id)) {
                    *text = said.to_owned();
                }
            };
            say("title", &mut item.title);
            item.does.iter_mut().for_each(|text| say("does", text));
            item.dont.iter_mut().for_each(|text| say("dont", text));
        }
    }
}

/// `prices/landed/because`, `confronted/because`, and `confronted/source` unless it is a design choice, which the interface has words for.
impl Original for ResponseModel {
    fn id(&self) -> &str {
        &self.id
    }

    fn texts(&self) -> Vec<(String, &str)> {
        let rules = self.rules().flat_map(|(_, rule)| {
            let source = (!rule.is_design_choice()).then_some(rule.source.as_str());
            let parts = [("because", Some(rule.because.as_str())), ("source", source)];
            parts.into_iter().filter_map(|(part, text)| Some((format!("{}/{part}", rule.id), text?)))
        });
        let prices = self.prices.all().map(|(id, price)| (format!("prices/{id}/because"), price.because.as_str()));
        rules.chain(prices.into_iter().filter(|(_, because)| !because.is_empty())).collect()
    }

    fn say<'w>(&mut self, _: &str, words: impl Fn(&str) -> Option<&'w str>) {
        for rule in self.rules_mut() {
            let said = |part: &str| words(&format!("{}/{part}", rule.id)).map(str::to_owned);
            let (because, source) = (said("because"), said("source"));
            because.into_iter().for_each(|said| rule.because = said);
            source.into_iter().for_each(|said| rule.source = said);
        }
        for (id, price) in self.prices.all_mut() {
            if let Some(said) = words(&format!("prices/{id}/because")) {
                price.because = said.to_owned();
            }
        }
    }
}
