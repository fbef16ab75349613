//! What a record store has of a class: statements as `backstory xapi` writes them, one a line, or as stores give them out, as a
//! list or in pages. A store has much else; what belongs to another assignment is passed over.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{Found, Reported, Way};
use crate::class::assignment::Student;
use crate::class::cohort::Refusal;
use crate::practice::record::Mode;
use crate::practice::statements::{ATTEMPTS, Extension, Kind, Verb};

/// A statement, or a page of them, as far as it matters here.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Item {
    statements: Vec<Item>,
    verb: Named,
    actor: Actor,
    object: Named,
    result: Extended,
    context: Extended,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Named {
    id: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Actor {
    account: Account,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Account {
    home_page: String,
    name: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Extended {
    extensions: BTreeMap<String, Value>,
}

/// A choice: its number in the attempt, the visit and the turn in it, and the line.
type Choice = (u64, (u64, u64), String);

/// Reads statements; `None` where it is something else, or nobody answered anything in them.
pub(super) fn read(text: &str, assignment: &str) -> Option<Found> {
    let mut attempts: BTreeMap<String, (Result<Reported, Refusal>, Vec<Choice>)> = BTreeMap::new();
    let mut other = None;
    for (item, line) in items(text)?.iter().zip(1..) {
        let Some((attempt, of, choice)) = item.answered() else { continue };
        match of {
            Some(of) if of == assignment => {
                let begun =
                    attempts.entry(attempt.to_owned()).or_insert_with(|| (item.begun(attempt, line), Vec::new()));
                begun.1.push(choice);
            }
            Some(of) => _ = other.get_or_insert(Refusal::OtherAssignment(of.to_owned())),
            None => _ = other.get_or_insert(Refusal::Outside),
        }
    }
    if attempts.is_empty() {
        return other.map(Err);
    }
    Some(attempts.into_values().map(|(begun, choices)| begun.map(|begun| put(begun, choices))).collect())
}

/// The statements of a file.
fn items(text: &str) -> Option<Vec<Item>> {
    let items: Vec<Item> = match text.trim_start().bytes().next()? {
        b'[' => serde_json::from_str(text).ok()?,
        b'{' => serde_json::Deserializer::from_str(text).into_iter().collect::<Result<_, _>>().ok()?,
        _ => return None,
    };
    let all = items.into_iter().flat_map(|mut item| match std::mem::take(&mut item.statements) {
        page if page.is_empty() => vec![item],
        page => page,
    });
    Some(all.collect())
}

impl Item {
    /// That somebody said a line: the attempt, its assignment, and the choice; `None` where it says something else.
    fn answered(&self) -> Option<(&str, Option<&str>, Choice)> {
        if self.verb.id != Verb::Answered.address() {
            return None;
        }
        let result = |extension: Extension| self.result.extensions.get(extension.address());
        let turn = result(Extension::Turn)?;
        let choice = (
            result(Extension::Choice)?.as_u64()?,
            (turn["visit"].as_u64()?, turn["turn"].as_u64()?),
            result(Extension::Line)?["address"].as_str()?.to_owned(),
        );
        Some((self.how(Extension::Attempt)?, self.how(Extension::Assignment), choice))
    }

    fn how(&self, extension: Extension) -> Option<&str> {
        self.context.extensions.get(extension.address())?.as_str()
    }

    /// The attempt that it belongs to, without choices yet.
    fn begun(&self, attempt: &str, line: usize) -> Result<Reported, Refusal> {
        let account = &self.actor.account;
        if account.home_page == ATTEMPTS {
            return Err(Refusal::NoStudent(
                "its statements name nobody; `backstory xapi --actor` names who played".into(),
            ));
        }
        let student = Student::try_from(account.name.clone());
        let student = student.map_err(|error| Refusal::NoStudent(format!("statement {line}: {error}")))?;
        let place = self.object.id.strip_prefix(Kind::Exchange.id("").as_str()).unwrap_or_default();
        let seed = self.context.extensions.get(Extension::Seed.address()).and_then(Value::as_u64);
        Ok(Reported {
            student,
            line,
            attempt: attempt.to_owned(),
            scenario: place.split('/').next().unwrap_or_default().to_owned(),
            way: Some(Way {
                rules_hash: self.how(Extension::Rules).unwrap_or_default().to_owned(),
                seed: seed.and_then(|seed| u32::try_from(seed).ok()).unwrap_or_default(),
                mode: if self.how(Extension::Mode) == Some("exam") { Mode::Exam } else { Mode::Practice },
            }),
            choices: Vec::new(),
        })
    }
}

/// The choices in their order: what comes at or after a turn that stands has been gone back to.
fn put(begun: Reported, mut choices: Vec<Choice>) -> Reported {
    choices.sort_by_key(|(number, ..)| *number);
    // The same statement can be in two pages.
    choices.dedup_by_key(|(number, ..)| *number);
    let mut stand: Vec<(u64, u64)> = Vec::new();
    let placed = choices.into_iter().map(|(_, turn, line)| {
        stand.retain(|earlier| *earlier < turn);
        stand.push(turn);
        (stand.len(), line)
    });
    let choices = placed.collect();
    Reported { choices, ..begun }
}
