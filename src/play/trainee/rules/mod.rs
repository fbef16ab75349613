//! Rules about the outside of lines, fitted on other scenarios. Where one of them earns something, the same habit of
//! writing gives the key away in more than one scenario.

mod cues;
mod linear;
mod tree;

use super::attempt::{attempt_seed, play};
use super::{Ground, Group, Memory, Mind, Offer, Trainee};
use crate::model::scenario::LineIx;

/// Weighs all that can be seen of a line.
pub(super) const LINEAR: Trainee = Trainee::new("fitted-weights", Group::Rule, Mind::Rule(Kind::Linear));

/// Asks two questions about the outside of a line, one after the other.
pub(super) const SMALL_TREE: Trainee = Trainee::new("fitted-two-questions", Group::Rule, Mind::Rule(Kind::SmallTree));

/// Asks three questions, one after the other.
pub(super) const TREE: Trainee = Trainee::new("fitted-three-questions", Group::Rule, Mind::Rule(Kind::Tree));

/// Goes by the two cues that did best together.
pub(super) const CUES: Trainee = Trainee::new("fitted-two-cues", Group::Rule, Mind::Rule(Kind::Cues));

/// The kinds of rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A weight for every feature.
    Linear,
    /// A tree of depth two.
    SmallTree,
    /// A tree of depth three.
    Tree,
    /// Two features, the second where the first does not tell.
    Cues,
}

/// What is learned from.
#[derive(Clone, Debug, Default)]
pub struct Lessons {
    choices: Vec<Choice>,
}

/// A decision: the lines that were on offer.
type Choice = Vec<Seen>;

/// A line, as it looked at a moment.
#[derive(Clone, Debug)]
struct Seen {
    /// What every surface trainee makes of it.
    features: Vec<i32>,
    /// What it would have earned, beyond the mean of the lines that were on offer.
    gain: f64,
}

/// The trainees that value a line by its outside: each is a feature.
fn features() -> impl Iterator<Item = &'static Trainee> {
    Trainee::all().iter().filter(|trainee| trainee.group == Group::Surface && matches!(trainee.mind, Mind::Values(_)))
}

fn look(feature: &Trainee, moment: &Offer, line: LineIx) -> i32 {
    feature.mind.worth(moment, line, &Memory::default())
}

impl Lessons {
    /// The decisions that random attempts meet in a scenario.
    pub fn of(ground: &Ground, attempts: u32, seed: u32) -> Lessons {
        let mut lessons = Lessons::default();
        let Some(random) = Trainee::find("random") else { return lessons };
        for run in 0..attempts {
            play(ground, random, attempt_seed(seed, run), |decision| {
                let offered = decision.key.offered.iter().zip(decision.key.credits);
                let mean = offered.clone().map(|(_, credit)| f64::from(credit)).sum::<f64>() / offered.len() as f64;
                let see = |(line, credit): (&LineIx, i32)| Seen {
                    features: features().map(|feature| look(feature, &decision.moment, *line)).collect(),
                    gain: f64::from(credit) - mean,
                };
                lessons.choices.push(offered.map(see).collect());
            });
        }
        lessons
    }
}

/// The rules that were fitted.
#[derive(Clone, Debug)]
pub struct Rules {
    features: Vec<&'static Trainee>,
    linear: linear::Weights,
    small_tree: tree::Tree,
    tree: tree::Tree,
    cues: cues::Cues,
}

impl Rules {
    /// Fits all kinds of rules; `None` where there is nothing to learn from.
    pub fn fit<'l>(lessons: impl Iterator<Item = &'l Lessons>) -> Option<Rules> {
        let choices: Vec<&Choice> = lessons.flat_map(|lessons| &lessons.choices).collect();
        (!choices.is_empty()).then(|| Rules {
            features: features().collect(),
            linear: linear::Weights::fit(&choices),
            small_tree: tree::Tree::fit(&choices, 2),
            tree: tree::Tree::fit(&choices, 3),
            cues: cues::Cues::fit(&choices),
        })
    }

    /// What a rule makes of a line.
    pub(super) fn worth(&self, kind: Kind, moment: &Offer, line: LineIx) -> i32 {
        // A rule looks at no more features than it needs.
        let value = |feature: usize| look(self.features[feature], moment, line);
        match kind {
            Kind::Linear => self.linear.worth(value),
            Kind::SmallTree => self.small_tree.worth(&value),
            Kind::Tree => self.tree.worth(&value),
            Kind::Cues => self.cues.worth(value),
        }
    }
}

/// A worth as trainees compare them, in thousandths.
fn thousandths(worth: f64) -> i32 {
    (1_000.0 * worth).round() as i32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Choices of three lines. The second feature tells the key, the first only says where the second is to be believed.
    fn toy() -> Vec<Choice> {
        let seen = |features: [i32; 3], gain| Seen { features: features.to_vec(), gain };
        let choice =
            |at: i32| vec![seen([0, 5, at % 7], 2.0), seen([0, 1, 3 * at % 5], -1.0), seen([1, 9, at % 2], -1.0)];
        (0..60).map(choice).collect()
    }

    fn best(choice: &Choice, worth: impl Fn(&[i32]) -> i32) -> Vec<f64> {
        let worths: Vec<i32> = choice.iter().map(|line| worth(&line.features)).collect();
        let most = worths.iter().max().copied();
        choice.iter().zip(worths).filter(|(_, worth)| Some(*worth) == most).map(|(line, _)| line.gain).collect()
    }

    #[test]
    fn every_kind_of_rule_finds_what_gives_the_key_away() {
        let toy = toy();
        let choices: Vec<&Choice> = toy.iter().collect();
        let weights = linear::Weights::fit(&choices);
        let tree = tree::Tree::fit(&choices, 2);
        for choice in &toy {
            assert_eq!(best(choice, |features| weights.worth(|at| features[at])), [2.0]);
            assert_eq!(best(choice, |features| tree.worth(&|at| features[at])), [2.0]);
        }
        // Two cues: whoever takes the most of one and then of another.
        let turned: Vec<Choice> = toy
            .iter()
            .map(|choice| {
                let turn = |line: &Seen| Seen {
                    features: vec![-line.features[0], line.features[1], line.features[2]],
                    gain: line.gain,
                };
                choice.iter().map(turn).collect()
            })
            .collect();
        let cues = cues::Cues::fit(&turned.iter().collect::<Vec<_>>());
        for choice in &turned {
            assert_eq!(best(choice, |features| cues.worth(|at| features[at])), [2.0]);
        }
    }

    #[test]
    fn where_nothing_tells_rules_have_no_opinion() {
        let blank = vec![Seen { features: vec![1, 1], gain: 1.0 }, Seen { features: vec![1, 1], gain: -1.0 }];
        let choices = [&blank, &blank];
        assert_eq!(linear::Weights::fit(&choices).worth(|_| 1), 0);
        assert_eq!(tree::Tree::fit(&choices, 3).worth(&|_| 1), 0);
        assert!(Rules::fit([Lessons::default()].iter()).is_none());
    }
}
