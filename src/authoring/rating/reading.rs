//! What readers of blind sheets come to: how often they found a best line, and where they see it otherwise.

use super::blind::Decision;
use crate::authoring::trial::{bootstrap_interval, permuted};
use crate::play::encounter::Stream;

/// What a reader was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The lines, and nothing else.
    LinesAlone,
    /// The lines, with what the person said and showed before.
    WithPatient,
}

impl Side {
    /// Both.
    pub const ALL: [Side; 2] = [Side::LinesAlone, Side::WithPatient];

    /// The share of best lines that it is held to.
    pub fn bar(self) -> Bar {
        match self {
            Side::LinesAlone => Bar::AtMost(0.50),
            Side::WithPatient => Bar::AtLeast(0.75),
        }
    }
}

/// What a share is held to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bar {
    /// It should not be more.
    AtMost(f64),
    /// It should not be less.
    AtLeast(f64),
}

impl Bar {
    /// Whether a share holds it.
    pub fn holds(self, share: f64) -> bool {
        match self {
            Bar::AtMost(most) => share <= most,
            Bar::AtLeast(least) => share >= least,
        }
    }
}

/// The share of decisions in which the best thing to say may be missing: 5 in 60.
pub const MISSING: Bar = Bar::AtMost(5.0 / 60.0);

/// What a reader says of one decision; either may be left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The number of the letter that was chosen, from 0.
    pub choice: Option<usize>,
    /// What would have been better than all that is on offer.
    pub missing: Option<String>,
}

/// Somebody who filled in a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// What the sheet is called.
    pub name: String,
    /// What they were given.
    pub side: Side,
    /// Decision by decision.
    pub answers: Vec<Answer>,
}

/// How often a best line was found; each decision counts the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// Decisions that somebody answered.
    pub decisions: usize,
    /// Mean over them of the share of readers who chose one of the best lines.
    pub right: f64,
    /// What somebody who draws lots would come to at them.
    pub chance: f64,
    /// 95 % interval of `right`, by a bootstrap over the decisions.
    pub interval: (f64, f64),
    /// How likely chance would do as well, by permutations of the keys within decisions.
    pub p: f64,
}

/// A decision that readers with the patient see otherwise than the coding.
#[derive(Clone, Debug, PartialEq)]
pub struct Apart {
    /// Its position among the decisions.
    pub at: usize,
    /// How many chose one of the best lines.
    pub right: usize,
    /// By letter, how many chose it.
    pub chose: Vec<usize>,
}

/// What all readers come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// For each side that was read: what it came to.
    pub figures: Vec<(Side, Figure)>,
    /// Each reader's own share of best lines; `None` for one who chose nothing.
    pub readers: Vec<Option<f64>>,
    /// How much more was found with the patient, over decisions answered on both sides, with its interval.
    pub gain: Option<(f64, (f64, f64))>,
    /// Mean over readers with the patient of the decisions of which they said that something is missing.
    pub missing: Option<f64>,
    /// Where readers with the patient see it otherwise, the fewest in agreement first.
    pub apart: Vec<Apart>,
}

/// Holds what readers chose against the coding.
pub fn compare(decisions: &[Decision], readers: &[Reader], seed: u32) -> Comparison {
    let keys: Vec<Vec<bool>> = decisions.iter().map(|decision| decision.moment.marks()).collect();
    held(&keys, readers, seed)
}

/// The same, of bare keys: by decision and letter, whether the line is one of the best.
fn held(keys: &[Vec<bool>], readers: &[Reader], seed: u32) -> Comparison {
    let [alone, patient] = Side::ALL.map(|side| choices(keys, readers, side));
    let figures = [(Side::LinesAlone, &alone), (Side::WithPatient, &patient)];
    let figures = figures.into_iter().filter_map(|(side, choices)| Some((side, figure(keys, choices, seed)?)));
    Comparison {
        figures: figures.collect(),
        readers: readers.iter().map(|reader| own(keys, reader)).collect(),
        gain: gain(&shares(keys, &alone), &shares(keys, &patient), seed),
        missing: missing(readers),
        apart: apart(keys, &patient),
    }
}

/// Decision by decision, the letters that readers of one side chose.
fn choices(keys: &[Vec<bool>], readers: &[Reader], side: Side) -> Vec<Vec<usize>> {
    let of = |at: usize| {
        let answers = readers.iter().filter(|reader| reader.side == side).filter_map(|reader| reader.answers.get(at));
        answers.filter_map(|answer| answer.choice).collect()
    };
    (0..keys.len()).map(of).collect()
}

/// Decision by decision, the share of readers who chose one of the best lines; `None` where nobody chose.
fn shares(keys: &[Vec<bool>], choices: &[Vec<usize>]) -> Vec<Option<f64>> {
    let right = |keys: &[bool], chosen: &[usize]| chosen.iter().filter(|letter| keys[**letter]).count() as f64;
    let share =
        |keys: &Vec<bool>, chosen: &Vec<usize>| (!chosen.is_empty()).then(|| right(keys, chosen) / chosen.len() as f64);
    keys.iter().zip(choices).map(|(keys, chosen)| share(keys, chosen)).collect()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// `None` where nobody chose anything.
fn figure(keys: &[Vec<bool>], choices: &[Vec<usize>], seed: u32) -> Option<Figure> {
    let (keys, choices): (Vec<Vec<bool>>, Vec<Vec<usize>>) =
        keys.iter().cloned().zip(choices.iter().cloned()).filter(|(_, chosen)| !chosen.is_empty()).unzip();
    let right: Vec<f64> = shares(&keys, &choices).into_iter().flatten().collect();
    let by_chance = |keys: &Vec<bool>| keys.iter().filter(|key| **key).count() as f64 / keys.len() as f64;
    (!right.is_empty()).then(|| Figure {
        decisions: right.len(),
        right: mean(&right),
        chance: mean(&keys.iter().map(by_chance).collect::<Vec<_>>()),
        interval: bootstrap_interval(&right, &mut Stream::new(seed, "rating/interval")),
        p: permuted(seed, &keys, |keys| shares(keys, &choices).into_iter().flatten().sum()),
    })
}

/// One reader's own share of best lines.
fn own(keys: &[Vec<bool>], reader: &Reader) -> Option<f64> {
    let chosen: Vec<Vec<usize>> = reader.answers.iter().map(|answer| answer.choice.into_iter().collect()).collect();
    let right: Vec<f64> = shares(keys, &chosen).into_iter().flatten().collect();
    (!right.is_empty()).then(|| mean(&right))
}

/// How much more was found with the patient, over decisions that both sides answered.
fn gain(alone: &[Option<f64>], patient: &[Option<f64>], seed: u32) -> Option<(f64, (f64, f64))> {
    let both = alone.iter().zip(patient).filter_map(|(alone, patient)| Some((*patient)? - (*alone)?));
    let gains: Vec<f64> = both.collect();
    let interval = bootstrap_interval(&gains, &mut Stream::new(seed, "rating/gain"));
    (!gains.is_empty()).then(|| (mean(&gains), interval))
}

/// Mean over readers with the patient; nobody else can know.
fn missing(readers: &[Reader]) -> Option<f64> {
    let said = |reader: &Reader| reader.answers.iter().filter(|answer| answer.missing.is_some()).count() as f64;
    let all: Vec<f64> = readers.iter().filter(|reader| reader.side == Side::WithPatient).map(said).collect();
    (!all.is_empty()).then(|| mean(&all))
}

fn apart(keys: &[Vec<bool>], choices: &[Vec<usize>]) -> Vec<Apart> {
    let mut apart: Vec<(f64, Apart)> = Vec::new();
    for (at, share) in shares(keys, choices).into_iter().enumerate() {
        let Some(share) = share.filter(|share| *share < 1.0) else { continue };
        let mut chose = vec![0; keys[at].len()];
        choices[at].iter().for_each(|letter| chose[*letter] += 1);
        let right = choices[at].iter().filter(|letter| keys[at][**letter]).count();
        apart.push((share, Apart { at, right, chose }));
    }
    apart.sort_by(|(a, _), (b, _)| a.total_cmp(b));
    apart.into_iter().map(|(_, apart)| apart).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(side: Side, chosen: &[Option<usize>], missing: &[usize]) -> Reader {
        let said = |at: usize| missing.contains(&at).then(|| "an apology".to_owned());
        let answer = |(at, choice): (usize, &Option<usize>)| Answer { choice: *choice, missing: said(at) };
        Reader { name: "x".into(), side, answers: chosen.iter().enumerate().map(answer).collect() }
    }

    #[track_caller]
    fn near(found: f64, expect: f64) {
        assert!((found - expect).abs() < 1e-9, "{found} is not {expect}");
    }

    /// Three decisions: one best line of two, two of four, one of four.
    fn keys() -> Vec<Vec<bool>> {
        vec![vec![true, false], vec![false, true, true, false], vec![false, false, false, true]]
    }

    #[test]
    fn shares_by_hand() {
        let readers = [
            reader(Side::LinesAlone, &[Some(0), Some(0), None], &[]),
            reader(Side::LinesAlone, &[Some(1), Some(1), None], &[]),
            reader(Side::WithPatient, &[Some(0), Some(1), Some(3)], &[2]),
            reader(Side::WithPatient, &[Some(0), Some(2), Some(0)], &[]),
        ];
        let found = held(&keys(), &readers, 1);
        let [(Side::LinesAlone, alone), (Side::WithPatient, patient)] = found.figures[..] else { panic!("{found:?}") };
        // Alone, the third decision was left out: each of the others was right for one of two.
        assert_eq!((alone.decisions, patient.decisions), (2, 3));
        near(alone.right, 0.5);
        near(alone.chance, 0.5);
        assert_eq!(alone.interval, (0.5, 0.5));
        near(patient.right, (1.0 + 1.0 + 0.5) / 3.0);
        near(patient.chance, (0.5 + 0.5 + 0.25) / 3.0);
        // The patient adds one half at both decisions that were answered on both sides.
        assert_eq!(found.gain, Some((0.5, (0.5, 0.5))));
        let own: Vec<f64> = found.readers.iter().map(|own| own.unwrap()).collect();
        own.iter().zip([0.5, 0.5, 1.0, 2.0 / 3.0]).for_each(|(own, expect)| near(*own, expect));
        assert_eq!(found.missing, Some(0.5), "one of two readers, once");
        assert_eq!(found.apart, [Apart { at: 2, right: 1, chose: vec![1, 0, 0, 1] }]);
    }

    #[test]
    fn who_always_finds_one_is_not_chance_and_who_draws_lots_is() {
        let keys = vec![vec![true, false, false]; 12];
        let check = |choice: fn(usize) -> usize, expect: fn(f64) -> bool| {
            let chosen: Vec<Option<usize>> = (0..12).map(|at| Some(choice(at))).collect();
            let found = held(&keys, &[reader(Side::WithPatient, &chosen, &[])], 1);
            assert!(expect(found.figures[0].1.p), "{found:?}");
        };
        check(|_| 0, |p| p < 0.01);
        check(|at| at % 3, |p| p > 0.3);
    }

    #[test]
    fn nothing_comes_of_nothing() {
        let found = held(&keys(), &[reader(Side::LinesAlone, &[None, None, None], &[])], 1);
        assert_eq!((found.figures.len(), found.readers, found.missing), (0, vec![None], None));
        assert!(found.gain.is_none() && found.apart.is_empty());
    }

    #[test]
    fn bars() {
        assert!(Side::LinesAlone.bar().holds(0.5) && !Side::LinesAlone.bar().holds(0.51));
        assert!(Side::WithPatient.bar().holds(0.75) && !Side::WithPatient.bar().holds(0.74));
        assert!(MISSING.holds(5.0 / 60.0) && !MISSING.holds(0.1));
    }
}
