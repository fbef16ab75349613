//! What cost the class most: what was said where something else was worth more, put together by what it was about.

use std::collections::BTreeMap;

use crate::class::cohort::{Choice, Marked};
use crate::model::rubric::{ItemIx, ItemKind, Rubric};
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{ExchangeIx, LineIx, SayIx};
use crate::play::score::Mark;

/// What about an item cost points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Its don't was said.
    Dont,
    /// Its do did harm.
    Harmed,
    /// Its do came at the wrong moment.
    Mistimed,
    /// It was on offer, and what was said was worth less.
    Missed,
}

impl Why {
    /// All of them, the worst first.
    const ALL: [Why; 4] = [Why::Dont, Why::Harmed, Why::Mistimed, Why::Missed];
}

/// What something cost the class.
#[derive(Clone, Debug, PartialEq)]
pub struct Cost {
    /// The item.
    pub item: ItemIx,
    /// What about it cost most.
    pub why: Why,
    /// Points of the score, on the average of all attempts that count.
    pub points: f64,
    /// How many students it came up with in that way.
    pub students: usize,
    /// The choice in which it cost most altogether.
    pub dearest: Example,
}

/// A choice that many made.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// Where.
    pub exchange: ExchangeIx,
    /// What the patient had just said, most often.
    pub heard: Vec<SayIx>,
    /// What was said.
    pub said: LineIx,
    /// The line that would have earned most then, as it was on offer most often.
    pub better: LineIx,
    /// In how many attempts it was said there.
    pub students: usize,
}

/// What is put together about an item.
#[derive(Default)]
struct Sum {
    points: f64,
    students: BTreeMap<Why, Vec<usize>>,
    choices: BTreeMap<(Why, ExchangeIx, LineIx), Place>,
}

#[derive(Default)]
struct Place {
    points: f64,
    students: Vec<usize>,
    /// How often which line would have been better, by what the patient had just said.
    better: BTreeMap<(Vec<SayIx>, LineIx), usize>,
}

/// What cost the class, the dearest first.
///
/// A choice costs what the best line on offer would have earned above it, whatever came of it later. It is put down to what was
/// wrong with what was said, and to what was passed over where nothing was, or where safety needed it.
pub fn costs(counted: &[&Marked], rubric: &Rubric) -> Vec<Cost> {
    let mut sums: BTreeMap<ItemIx, Sum> = BTreeMap::new();
    // How much oftener a line helped than not where somebody said it: of lines that would have been as good, the one that did.
    let mut landed: BTreeMap<LineIx, i32> = BTreeMap::new();
    for (student, marked) in counted.iter().enumerate() {
        for choice in &marked.choices {
            *landed.entry(choice.said).or_default() += if choice.verdict == Verdict::Landed { 1 } else { -1 };
            let lost = choice.best() - choice.credit;
            let about = about(choice, rubric);
            if lost <= 0 || about.is_empty() {
                continue;
            }
            let points = f64::from(lost) * marked.points / about.len() as f64;
            for (item, why) in about {
                sums.entry(item).or_default().add(student, choice, why, points);
            }
        }
    }
    let class = counted.len().max(1) as f64;
    let mut costs: Vec<Cost> = sums.into_iter().filter_map(|(item, sum)| sum.cost(item, class, &landed)).collect();
    costs.sort_by(|a, b| b.points.total_cmp(&a.points).then(a.item.cmp(&b.item)));
    costs
}

/// Which items are meant.
type Fits<'a> = &'a dyn Fn(ItemIx) -> bool;

/// What a choice that cost something was about: first what did harm, then what safety needed and did not get.
fn about(choice: &Choice, rubric: &Rubric) -> Vec<(ItemIx, Why)> {
    let is_safety = |item: ItemIx| rubric.item(item).kind == ItemKind::Safety;
    let of = |mark: Mark, why: Why, fits: Fits| {
        let items = choice.marks.iter().filter(|(item, is)| *is == mark && fits(*item));
        items.map(|(item, _)| (*item, why)).collect::<Vec<_>>()
    };
    let any = |_: ItemIx| true;
    let kinds: [(Mark, Why, Fits); 5] = [
        (Mark::Dont, Why::Dont, &any),
        (Mark::Harmed, Why::Harmed, &any),
        (Mark::Missed, Why::Missed, &is_safety),
        (Mark::Mistimed, Why::Mistimed, &any),
        (Mark::Missed, Why::Missed, &any),
    ];
    let mut found = kinds.into_iter().map(|(mark, why, fits)| of(mark, why, fits));
    found.find(|about| !about.is_empty()).unwrap_or_default()
}

impl Sum {
    fn add(&mut self, student: usize, choice: &Choice, why: Why, points: f64) {
        self.points += points;
        mark(self.students.entry(why).or_default(), student);
        let place = self.choices.entry((why, choice.exchange, choice.said)).or_default();
        place.points += points;
        mark(&mut place.students, student);
        let best = choice.best();
        let better = choice.others.iter().filter(|(_, credit)| *credit == best);
        better.for_each(|(line, _)| *place.better.entry((choice.heard.clone(), *line)).or_default() += 1);
    }

    fn cost(self, item: ItemIx, class: f64, landed: &BTreeMap<LineIx, i32>) -> Option<Cost> {
        let of = |why: Why| {
            let choices = self.choices.iter().filter(|((is, ..), _)| *is == why);
            choices.map(|(_, place)| place.points).sum::<f64>()
        };
        // Of two that cost as much, the first, here and below.
        let why = Why::ALL.into_iter().rev().max_by(|a, b| of(*a).total_cmp(&of(*b)))?;
        let of_it = self.choices.iter().filter(|((is, ..), _)| *is == why);
        let ((_, exchange, said), place) = of_it.rev().max_by(|(_, a), (_, b)| a.points.total_cmp(&b.points))?;
        let ((heard, better), _) =
            place.better.iter().rev().max_by_key(|((_, line), often)| (**often, landed.get(line).copied()))?;
        let dearest = Example {
            exchange: *exchange,
            heard: heard.clone(),
            said: *said,
            better: *better,
            students: place.students.len(),
        };
        Some(Cost {
            item,
            why,
            points: self.points / class,
            students: self.students.get(&why).map_or(0, Vec::len),
            dearest,
        })
    }
}

/// Counts a student once; they come one after the other.
fn mark(students: &mut Vec<usize>, student: usize) {
    if students.last() != Some(&student) {
        students.push(student);
    }
}
