//! What the attempts of one trainee at one scenario add up to.

use std::collections::BTreeMap;

use crate::model::response::RuleSet;
use crate::model::scenario::{LineIx, Scenario};
use crate::play::trainee::{Attempt, Ground, Trainee, attempt_seed, play};

use super::census::Census;
use super::stats::Mean;

/// Attempts, added up.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    /// By attempt that can be scored: score, outcome, how far self-efficacy rose.
    pub attempts: Vec<Point>,
    /// How many there were, with those that cannot be scored.
    pub played: u32,
    /// How many of these kept safety.
    pub kept: u32,
    /// By the number of the attempt in its series: the scores.
    pub series: Vec<Vec<f64>>,
    /// Decisions, key lines said, and how many chance would have said.
    pub decisions: (u32, u32, f64),
    /// By exchange: the credit earned there, over all attempts.
    pub credit: Vec<i64>,
    /// Which keys were met.
    pub census: Census,
    /// Lines whose label, moves and credit contradicted each other, and how often.
    pub contradictions: BTreeMap<LineIx, u32>,
    /// How often each was reached.
    pub reached: Counts,
}

/// One attempt, for correlations.
#[derive(Clone, Copy, Debug)]
pub struct Point {
    /// The score.
    pub score: f64,
    /// What became of the person.
    pub outcome: f64,
    /// How far self-efficacy rose.
    pub efficacy: i16,
}

/// How often parts of a scenario were reached.
#[derive(Clone, Debug, Default)]
pub struct Counts {
    /// By exchange.
    pub exchanges: Vec<u32>,
    /// By reply.
    pub replies: Vec<u32>,
    /// By ending.
    pub endings: Vec<u32>,
    /// By rubric item: dos that landed and don'ts that were said.
    pub items: Vec<u32>,
    /// By stage.
    pub stages: [u32; 5],
    /// Rules that fired.
    pub rules: RuleSet,
}

/// The scores of some attempts of a trainee, and nothing else of them.
pub(super) fn scores(ground: &Ground, trainee: &Trainee, seed: u32, numbers: std::ops::Range<u32>) -> Vec<f64> {
    let attempts = numbers.flat_map(|number| play(ground, trainee, attempt_seed(seed, number), |_| {}));
    attempts.filter_map(|attempt| attempt.score).collect()
}

impl Sums {
    /// Plays series `from..to` of a trainee.
    pub fn play(ground: &Ground, trainee: &Trainee, seed: u32, from: u32, to: u32) -> Sums {
        let mut sums = Sums::empty(ground);
        let mut census = Census::default();
        for number in from..to {
            let attempts = play(ground, trainee, attempt_seed(seed, number), |decision| census.count(decision));
            for (at, attempt) in attempts.iter().enumerate() {
                sums.add(&ground.case.scenario, at, attempt);
            }
        }
        sums.census = census;
        sums
    }

    fn empty(ground: &Ground) -> Sums {
        let scenario = &ground.case.scenario;
        Sums {
            credit: vec![0; scenario.exchanges.len()],
            reached: Counts {
                exchanges: vec![0; scenario.exchanges.len()],
                replies: vec![0; scenario.replies.len()],
                endings: vec![0; scenario.endings.len()],
                items: vec![0; ground.case.rubric.items().count()],
                ..Counts::default()
            },
            ..Sums::default()
        }
    }

    fn add(&mut self, scenario: &Scenario, at: usize, attempt: &Attempt) {
        if self.series.len() <= at {
            self.series.resize(at + 1, Vec::new());
        }
        if let Some(score) = attempt.score {
            self.attempts.push(Point { score, outcome: attempt.outcome, efficacy: attempt.efficacy });
            self.series[at].push(score);
        }
        self.played += 1;
        self.kept += u32::from(attempt.safety.is_kept());
        attempt.contradictions.iter().for_each(|line| *self.contradictions.entry(*line).or_default() += 1);
        let (all, right, chance) = attempt.decisions;
        self.decisions = (self.decisions.0 + all, self.decisions.1 + right, self.decisions.2 + chance);
        for (exchange, credit) in &attempt.credit {
            self.credit[exchange.at()] += i64::from(*credit);
            self.reached.exchanges[exchange.at()] += 1;
        }
        for (act, judged) in &attempt.acts {
            let act = &scenario[*act];
            let done = act.does.filter(|_| judged.verdict == crate::model::scenario::words::Verdict::Landed);
            done.into_iter().chain(act.dont).for_each(|item| self.reached.items[usize::from(item.0)] += 1);
        }
        attempt.reached.replies.iter().for_each(|reply| self.reached.replies[reply.at()] += 1);
        attempt.reached.ending.into_iter().for_each(|ending| self.reached.endings[ending.at()] += 1);
        attempt.reached.stages.iter().for_each(|stage| self.reached.stages[*stage as usize] += 1);
        self.reached.rules.join(attempt.reached.rules);
    }

    /// Adds what came after.
    pub fn join(&mut self, later: Sums) {
        self.attempts.extend(later.attempts);
        self.played += later.played;
        self.kept += later.kept;
        self.series.resize(self.series.len().max(later.series.len()), Vec::new());
        self.series.iter_mut().zip(later.series).for_each(|(all, more)| all.extend(more));
        let (all, right, chance) = later.decisions;
        self.decisions = (self.decisions.0 + all, self.decisions.1 + right, self.decisions.2 + chance);
        self.credit.iter_mut().zip(later.credit).for_each(|(all, more)| *all += more);
        later.contradictions.iter().for_each(|(line, n)| *self.contradictions.entry(*line).or_default() += n);
        self.census.join(&later.census);
        self.reached.join(&later.reached);
    }

    /// Share of attempts that kept safety.
    pub fn share_kept(&self) -> f64 {
        f64::from(self.kept) / f64::from(self.played.max(1))
    }

    /// The mean score.
    pub fn mean(&self) -> Mean {
        Mean::of(&self.attempts.iter().map(|point| point.score).collect::<Vec<_>>())
    }

    /// The mean score of the first attempt of a series, and of the last.
    pub fn first_and_last(&self) -> Option<(Mean, Mean)> {
        let (first, last) = (self.series.first()?, self.series.last()?);
        (self.series.len() > 1).then(|| (Mean::of(first), Mean::of(last)))
    }

    /// Share of decisions met with a key line, and the share that chance would have.
    pub fn key_rate(&self) -> (f64, f64) {
        let (all, right, chance) = self.decisions;
        let all = f64::from(all.max(1));
        (f64::from(right) / all, chance / all)
    }
}

impl Counts {
    /// Adds others.
    pub fn join(&mut self, other: &Counts) {
        let pairs = [
            (&mut self.exchanges, &other.exchanges),
            (&mut self.replies, &other.replies),
            (&mut self.endings, &other.endings),
            (&mut self.items, &other.items),
        ];
        for (all, more) in pairs {
            all.resize(all.len().max(more.len()), 0);
            all.iter_mut().zip(more).for_each(|(all, more)| *all += more);
        }
        self.stages.iter_mut().zip(other.stages).for_each(|(all, more)| *all += more);
        self.rules.join(other.rules);
    }
}
