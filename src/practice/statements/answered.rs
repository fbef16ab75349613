//! That a line was said.

use serde_json::{Value, json};

use super::Teller;
use super::statement::{Activity, Component, Definition, Extensions, Outcome, Statement};
use super::vocabulary::{Extension, Kind, Verb};
use crate::model::scenario::{LineIx, Signs};
use crate::play::score::TurnCard;
use crate::practice::phrases;
use crate::practice::reported::Choice;

/// A choice, with what it was.
pub(super) fn answered(teller: &mut Teller, choice: &Choice) -> Statement {
    let (case, words) = (teller.session.case(), teller.session.words());
    let (scenario, taken) = (&case.scenario, &choice.taken);
    let ids = |lines: &[LineIx]| Value::from(lines.iter().map(|line| scenario.id_of(*line)).collect::<Vec<_>>());
    // Which signs go unasked is known when the visit has ended, and no statement knows what came later.
    let card = TurnCard::of(case, taken, Signs::NONE);
    let items =
        card.marks.iter().map(|(item, mark)| json!({ "item": case.rubric.item(*item).id, "mark": mark.name() }));
    let decision = choice.decision(case);
    let line = &scenario[taken.line];
    let mut said = Extensions::default();
    said.set(Extension::Choice, choice.number);
    said.set(Extension::Turn, json!({ "visit": taken.before.visit.0 + 1, "turn": taken.before.turns + 1 }));
    said.set(Extension::Try, choice.tries);
    said.set(Extension::Line, json!({ "address": line.address, "words": phrases::line(&words.line(taken.line)) }));
    said.set(Extension::Offered, ids(&taken.before.shown(case, teller.session.header().seed)));
    if let Some(decision) = &decision {
        said.set(Extension::Best, ids(&decision.best));
    }
    said.set(Extension::Verdict, card.said.verdict.name().to_lowercase());
    said.set(Extension::Credit, card.said.credit);
    said.set(Extension::Items, items.collect::<Vec<_>>());
    let result = Outcome {
        success: decision.map(|decision| decision.is_right),
        response: Some(scenario.id_of(taken.line).into()),
        extensions: said,
        ..Outcome::default()
    };
    let object = moment(teller, taken.line);
    teller.say(Verb::Answered, &choice.number.to_string(), object, Some(result))
}

/// The moment at which a line can be said, with all that can be said at it: the same for everybody who comes there.
fn moment(teller: &Teller, line: LineIx) -> Activity {
    let (case, words) = (teller.session.case(), teller.session.words());
    let exchange = &case.scenario[case.scenario[line].exchange];
    let visit = words.visit(exchange.visit);
    let id = exchange.address.rsplit('/').next().unwrap_or_default();
    let name = format!("{}: {}: {id}", words.text(case.scenario.title), visit.title);
    let choices = exchange.lines.iter().map(|line| Component {
        id: case.scenario.id_of(line).into(),
        description: teller.say_in(phrases::line(&words.line(line))),
    });
    Activity {
        id: Kind::Exchange.id(&format!("{}/{}", case.scenario.id, exchange.address)),
        definition: Some(Definition {
            interaction_type: Some("choice"),
            choices: choices.collect(),
            ..Definition::of(Kind::Exchange, teller.say_in(name))
        }),
    }
}
