#![doc = include_str!("../../../format/diag/explain/BS0602.md")]

use super::Subject;
use crate::format::diag::{Code, Diagnostic};
use crate::model::scenario::{LineIx, Scenario};

/// Below so many moments chance alone may look like a habit.
const LEAST: usize = 6;

/// A way to pick a line without reading it.
type Form = (&'static str, fn(&Subject, &[LineIx]) -> Option<LineIx>);

const FORMS: [Form; 4] = [
    ("the longest", |subject, lines| only(lines, |line| subject.letters(line))),
    ("the shortest", |subject, lines| only(lines, |line| std::cmp::Reverse(subject.letters(line)))),
    ("the first", |_, lines| lines.first().copied()),
    ("the last", |_, lines| lines.last().copied()),
];

/// Finds scenarios in which the line that does most right has the same form, or the same place, in most moments.
pub(super) fn best_by_form(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let moments: Vec<(Vec<LineIx>, LineIx)> = subject
        .exchanges()
        .filter_map(|exchange| {
            let lines: Vec<LineIx> =
                scenario[exchange].lines.iter().filter(|line| !scenario[*line].otherwise).collect();
            let best = only(&lines, |line| worth(scenario, line))?;
            (lines.len() > 2).then_some((lines, best))
        })
        .collect();
    let found = FORMS.iter().filter_map(|(name, pick)| {
        let hits = moments.iter().filter(|(lines, best)| pick(subject, lines) == Some(*best)).count();
        (moments.len() >= LEAST && hits * 2 > moments.len()).then(|| {
            let message = format!("the line that does most is {name} in {hits} of {} moments", moments.len());
            let diagnostic = Diagnostic::new(Code::BestByForm, subject.written.id.span, message);
            diagnostic.help("learners find that out quickly: let wrong lines look like that as well")
        })
    });
    found.collect()
}

/// What a line does right by its acts, less what it does wrong.
fn worth(scenario: &Scenario, line: LineIx) -> i32 {
    let acts = scenario[line].acts.iter().map(|act| &scenario[act]);
    acts.map(|act| 2 * i32::from(act.does.is_some()) - 3 * i32::from(act.dont.is_some())).sum()
}

/// The line with the highest value; `None` where several share it.
fn only<V: Ord>(lines: &[LineIx], value: impl Fn(LineIx) -> V) -> Option<LineIx> {
    let best = lines.iter().copied().max_by_key(|line| value(*line))?;
    let others = lines.iter().filter(|line| **line != best);
    (!others.into_iter().any(|line| value(*line) == value(best))).then_some(best)
}
