//! Conditions in words.

use super::Writer;
use crate::model::scenario::words::Stage;
use crate::model::scenario::{CommonLevel, Condition, LevelBound, LevelIx};
use crate::practice::phrases;

impl Writer<'_> {
    /// On what something depends, as part of a sentence.
    pub(super) fn condition(&self, condition: &Condition) -> String {
        let with = |id: &str, what: &str| self.locale.format(id, &[("what", what.into())]);
        match condition {
            Condition::All(all) => self.joined(all, "script-and"),
            Condition::Any(any) => self.joined(any, "script-or"),
            Condition::Not(inner) => with("script-not", &self.nested(inner)),
            Condition::Level(LevelIx::READINESS, bound) => self.stage(*bound),
            Condition::Level(level, bound) => self.level(*level, *bound),
            Condition::Told(set) => with("script-told", &self.subjects(*set)),
            Condition::Heard(set) => with("script-heard", &self.subjects(*set)),
            Condition::Agreed(set) => with("script-agreed", &self.subjects(*set)),
            Condition::Said(line) => with("script-said", &self.scenario[*line].address),
            Condition::JustSaid(line) => with("script-just-said", &self.scenario[*line].address),
            Condition::Asked(signs) => {
                let signs = signs.iter().map(|sign| phrases::warning_sign(sign, self.locale));
                with("script-asked", &signs.collect::<Vec<_>>().join(", "))
            }
            Condition::NetGiven => self.word("script-net-given"),
            Condition::Verdict(verdict) => with("script-verdict", &phrases::verdict(*verdict, self.locale)),
            Condition::Chance(chance) => {
                let chance = &self.scenario.chances[chance.at()];
                let arguments = [("what", chance.id.as_str().into()), ("percent", chance.percent.into())];
                self.locale.format("script-chance", &arguments)
            }
            Condition::Variant(variant) => with("script-variant", &self.scenario[*variant].id),
        }
    }

    fn joined(&self, parts: &[Condition], word: &str) -> String {
        let word = format!(" {} ", self.word(word));
        parts.iter().map(|part| self.nested(part)).collect::<Vec<_>>().join(&word)
    }

    /// In brackets where it has parts of its own.
    fn nested(&self, condition: &Condition) -> String {
        match condition {
            Condition::All(parts) | Condition::Any(parts) if parts.len() > 1 => {
                format!("({})", self.condition(condition))
            }
            _ => self.condition(condition),
        }
    }

    fn stage(&self, bound: LevelBound) -> String {
        let (id, readiness) = match bound {
            LevelBound::AtLeast(least) => ("script-stage-from", least),
            LevelBound::Below(below) => ("script-stage-before", below),
        };
        self.locale.format(id, &[("what", phrases::stage(Stage::of(readiness), self.locale).into())])
    }

    fn level(&self, level: LevelIx, bound: LevelBound) -> String {
        let what = match CommonLevel::of(level) {
            Some(common) => phrases::level(common, self.locale),
            None => self.scenario.level_id(level).to_owned(),
        };
        let (id, n) = match bound {
            LevelBound::AtLeast(least) => ("script-at-least", least),
            LevelBound::Below(below) => ("script-below", below),
        };
        self.locale.format(id, &[("what", what.into()), ("n", n.into())])
    }
}
