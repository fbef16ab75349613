//! Exchanges that may offer more lines than there are keys.

use super::Subject;
use super::logic::holds;
use super::places::Place;
use crate::diag::{Code, Diagnostic};
use crate::scenario::{Condition, ExchangeIx, MAX_OFFERED};

/// Finds exchanges in which more than six lines may be open at once: the seventh would never be seen.
///
/// Lines whose guards exclude each other, such as a condition and its opposite or two variants, count once.
pub(super) fn too_many_lines(subject: &Subject) -> Vec<Diagnostic> {
    let scenario = subject.scenario;
    let mut found = Vec::new();
    for exchange in (0..scenario.exchanges.len()).map(ExchangeIx::new) {
        let open = scenario[exchange].lines.iter().filter(|line| !scenario[*line].otherwise);
        // Greedy groups of guarded lines of which at most one is open; a line without a guard excludes no other.
        let mut groups: Vec<Vec<&Condition>> = Vec::new();
        let mut unguarded = 0;
        let mut seventh = None;
        for line in open {
            match &scenario[line].when {
                None => unguarded += 1,
                Some(guard) => {
                    let place = Place::Exchange(exchange);
                    let exclude = |other: &&Condition| !subject.possible(place, &[holds(guard), holds(other)]);
                    let fits = |group: &&mut Vec<&Condition>| group.iter().all(exclude);
                    match groups.iter_mut().find(fits) {
                        Some(group) => group.push(guard),
                        None => groups.push(vec![guard]),
                    }
                }
            }
            if unguarded + groups.len() > MAX_OFFERED {
                seventh.get_or_insert(line);
            }
        }
        if let Some(line) = seventh {
            let message = format!(
                "`{}` may offer {} lines at once; at most {MAX_OFFERED} are shown",
                scenario[exchange].address,
                unguarded + groups.len()
            );
            let diagnostic = Diagnostic::new(Code::TooManyLines, subject.places.line(line), message);
            found.push(diagnostic.help("remove a line, or give lines guards that exclude each other"));
        }
    }
    found
}
