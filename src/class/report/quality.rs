//! The scenario under test: what its moments tell of those who play it, as far as a class of this size can say.

use std::collections::BTreeMap;

use crate::authoring::trial::{NINETEEN_IN_TWENTY, correlation, rank_correlation};
use crate::class::cohort::{Choice, Cohort, Marked, Work, same_words};
use crate::model::scenario::{ExchangeIx, LineIx};
use crate::play::encounter::Case;

/// Fewer students than this say nothing about a moment.
pub const FEWEST: usize = 10;

/// A correlation with the interval in which it lies nineteen times in twenty.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Certain {
    /// The correlation, -1 to 1.
    pub is: f64,
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// How many students it is of.
    pub students: usize,
}

/// What a moment tells of those who come to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// The moment.
    pub exchange: ExchangeIx,
    /// How many students had something to decide there.
    pub students: usize,
    /// How good what they said was, 0 to 1 of what was on offer: an easy moment is near 1.
    pub ease: f64,
    /// How what students said there goes together with what they said everywhere else; `None` where one of them does not vary.
    pub tells: Option<Certain>,
}

/// How a scenario held up.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Quality {
    /// The moments that enough students came to, in the order of the file.
    pub moments: Vec<Moment>,
    /// Lines that many were offered and nobody said, with how many students.
    pub unsaid: Vec<(LineIx, usize)>,
    /// How many students played.
    pub students: usize,
}

impl Quality {
    /// Of the attempts that count.
    pub fn of(counted: &[&Marked], case: &Case) -> Quality {
        // By moment: what each student's first choice there was worth, beside the mean of all their other decisions.
        let mut moments: BTreeMap<ExchangeIx, Vec<(f64, f64)>> = BTreeMap::new();
        let mut offered: BTreeMap<LineIx, (usize, usize)> = BTreeMap::new();
        for marked in counted {
            let decisions = firsts(&marked.choices);
            let sum: f64 = decisions.values().sum();
            for (exchange, share) in &decisions {
                let rest = (sum - share) / (decisions.len() as f64 - 1.0).max(1.0);
                moments.entry(*exchange).or_default().push((*share, rest));
            }
            let mut lines: BTreeMap<LineIx, bool> = BTreeMap::new();
            for choice in &marked.choices {
                choice.others.iter().for_each(|(line, _)| _ = lines.entry(same_words(case, *line)).or_default());
                lines.insert(same_words(case, choice.said), true);
            }
            for (line, is_said) in lines {
                let (students, said) = offered.entry(line).or_default();
                *students += 1;
                *said += usize::from(is_said);
            }
        }
        let enough = |students: usize| students >= FEWEST;
        let moment = |(exchange, pairs): (ExchangeIx, Vec<(f64, f64)>)| Moment {
            exchange,
            students: pairs.len(),
            ease: pairs.iter().map(|(share, _)| share).sum::<f64>() / pairs.len().max(1) as f64,
            tells: correlation(&pairs).and_then(|is| Certain::of(is, pairs.len(), 1.0)),
        };
        let unsaid = offered.into_iter().filter(|(_, (students, said))| *said == 0 && enough(*students));
        Quality {
            moments: moments.into_iter().filter(|(_, pairs)| enough(pairs.len())).map(moment).collect(),
            unsaid: unsaid.map(|(line, (students, _))| (line, students)).collect(),
            students: counted.len(),
        }
    }

    /// At how many moments those who do well elsewhere clearly did better, and at how many worse.
    pub fn clear(&self) -> (usize, usize) {
        let tells = || self.moments.iter().filter_map(|moment| moment.tells);
        (tells().filter(|tells| tells.low > 0.0).count(), tells().filter(|tells| tells.high < 0.0).count())
    }
}

impl Certain {
    /// A correlation of so many pairs (Fisher); `wide` widens the interval, for ranks. `None` of too few to say anything.
    fn of(is: f64, pairs: usize, wide: f64) -> Option<Certain> {
        let error = wide / (pairs.checked_sub(3).filter(|left| *left > 0)? as f64).sqrt();
        let middle = is.clamp(-0.9999, 0.9999).atanh();
        let end = |by: f64| (middle + by * NINETEEN_IN_TWENTY * error).tanh();
        Some(Certain { is, low: end(-1.0), high: end(1.0), students: pairs })
    }

    /// How far a correlation of 0 could be off among so many students.
    pub fn margin(students: usize) -> Option<f64> {
        Certain::of(0.0, students, 1.0).map(|certain| certain.high)
    }
}

/// How the scores of the same students at two tasks go together, pair by pair of tasks, where enough played both.
///
/// The interval is Fisher's with the standard error for ranks of Fieller, Hartley and Pearson (1957): the root of 1.06 / (n - 3).
pub fn agreement(cohort: &Cohort, tasks: usize) -> Vec<(usize, usize, Certain)> {
    const RANKS: f64 = 1.029_563;
    let pairs = (0..tasks).flat_map(|one| (one + 1..tasks).map(move |other| (one, other)));
    let of = |(one, other): (usize, usize)| {
        let score = |work: &Work, task: usize| {
            work.counted().nth(task).flatten().and_then(|marked| marked.summary.score).map(f64::from)
        };
        let scores: Vec<(f64, f64)> =
            cohort.students.values().filter_map(|work| Some((score(work, one)?, score(work, other)?))).collect();
        let is = rank_correlation(&scores).filter(|_| scores.len() >= FEWEST)?;
        Some((one, other, Certain::of(is, scores.len(), RANKS)?))
    };
    pairs.filter_map(of).collect()
}

/// How good the first choice at each moment was, where there was something to decide.
fn firsts(choices: &[Choice]) -> BTreeMap<ExchangeIx, f64> {
    let mut firsts = BTreeMap::new();
    for choice in choices {
        if let Some(share) = choice.share() {
            firsts.entry(choice.exchange).or_insert(share);
        }
    }
    firsts
}
