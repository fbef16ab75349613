//! What simulated trainees reached, by whom, and what nothing reached.

use serde::Serialize;

use super::{Trial, Trials};
use crate::model::rubric::ItemKind;
use crate::model::scenario::words::Stage;
use crate::model::scenario::{ExchangeIx, LineIx};

/// What was reached in one scenario, or over the bank.
#[derive(Clone, Debug, Serialize)]
pub struct Coverage {
    /// `rules`, `items`, `stages`, `exchanges`, `replies`, `endings`.
    pub kind: &'static str,
    /// Every one of the kind.
    pub parts: Vec<Part>,
}

/// One thing that can be reached.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// Its id or address; a reply is its line's address and its number.
    pub name: String,
    /// The trainees that reached it.
    pub by: Vec<&'static str>,
}

impl Coverage {
    /// How many were reached.
    pub fn reached(&self) -> usize {
        self.parts.iter().filter(|part| !part.by.is_empty()).count()
    }

    /// Names of those that nothing reached.
    pub fn unreached(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter(|part| part.by.is_empty()).map(|part| part.name.as_str())
    }
}

impl Trial<'_> {
    /// Coverage of a scenario.
    pub fn coverage(&self) -> Vec<Coverage> {
        let case = &self.entry.case;
        let scenario = &case.scenario;
        let exchanges = (0..scenario.exchanges.len()).map(ExchangeIx::new);
        let replies = (0..scenario.lines.len()).map(LineIx::new).flat_map(|line| {
            let replies = scenario[line].replies.iter().enumerate();
            replies.map(move |(at, reply)| (format!("{}/{}", scenario[line].address, at + 1), reply.at()))
        });
        let items = case.rubric.items().filter(|(_, item)| item.kind != ItemKind::KeyPoint);
        // An item that no line carries is not this scenario's to reach.
        let carried = |ix| scenario.acts.iter().any(|act| act.does == Some(ix) || act.dont == Some(ix));
        let items = items.filter(|(ix, _)| carried(*ix)).map(|(ix, item)| (item.id.clone(), usize::from(ix.0)));
        let endings = scenario.endings.iter().enumerate().map(|(at, ending)| (ending.id.clone(), at));
        vec![
            self.parts("exchanges", exchanges.map(|ix| (scenario[ix].address.clone(), ix.at())), |sums| {
                &sums.exchanges
            }),
            self.parts("replies", replies, |sums| &sums.replies),
            self.parts("endings", endings, |sums| &sums.endings),
            self.parts("items", items, |sums| &sums.items),
            self.parts("stages", stages(), |sums| &sums.stages),
            self.rules(),
        ]
    }

    fn parts(
        &self,
        kind: &'static str,
        names: impl Iterator<Item = (String, usize)>,
        counts: impl Fn(&super::Counts) -> &[u32],
    ) -> Coverage {
        let by = |at: usize| {
            let reached = self.players.iter().filter(|(_, sums)| counts(&sums.reached).get(at).is_some_and(|n| *n > 0));
            reached.map(|(trainee, _)| trainee.id).collect()
        };
        Coverage { kind, parts: names.map(|(name, at)| Part { name, by: by(at) }).collect() }
    }

    fn rules(&self) -> Coverage {
        let parts = self.entry.case.model.rules().map(|(ix, rule)| {
            let fired = self.players.iter().filter(|(_, sums)| sums.reached.rules.iter().any(|fired| fired == ix));
            Part { name: rule.id.clone(), by: fired.map(|(trainee, _)| trainee.id).collect() }
        });
        Coverage { kind: "rules", parts: parts.collect() }
    }
}

fn stages() -> impl Iterator<Item = (String, usize)> {
    Stage::ALL.iter().enumerate().map(|(at, stage)| (stage.name().to_owned(), at))
}

impl Trials<'_> {
    /// Rules, items and stages over all scenarios: each is reached where a scenario reaches it.
    pub fn coverage(&self) -> Vec<Coverage> {
        let mut all: Vec<Coverage> = Vec::new();
        for coverage in self.scenarios.iter().flat_map(Trial::coverage) {
            if !["rules", "items", "stages"].contains(&coverage.kind) {
                continue;
            }
            match all.iter_mut().find(|known| known.kind == coverage.kind) {
                Some(known) => known.join(coverage),
                None => all.push(coverage),
            }
        }
        all
    }
}

impl Coverage {
    fn join(&mut self, other: Coverage) {
        for part in other.parts {
            match self.parts.iter_mut().find(|known| known.name == part.name) {
                Some(known) => {
                    known.by.extend(part.by);
                    known.by.sort_unstable();
                    known.by.dedup();
                }
                None => self.parts.push(part),
            }
        }
    }
}
