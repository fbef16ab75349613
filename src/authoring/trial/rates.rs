//! How often trainees that look at the outside of lines would say a key line.

use crate::play::encounter::Stream;
use crate::play::trainee::{Ground, Memory, Trainee, attempt_seed, play};

/// A surface trainee at the decisions that random trainees meet, so that all are asked the same.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// Who.
    pub trainee: Trainee,
    /// Share of decisions at which it would say a key line.
    pub keys: f64,
    /// Share at which chance would.
    pub chance: f64,
}

/// The rates of some trainees, over so many random attempts.
pub(super) fn rates(ground: &Ground, trainees: &[Trainee], runs: u32, seed: u32) -> Vec<Rate> {
    let Some(random) = Trainee::find("random").filter(|_| !trainees.is_empty()) else { return Vec::new() };
    let mut stream = Stream::new(seed, "rates");
    let mut right = vec![0_u32; trainees.len()];
    let (mut all, mut chance) = (0_u32, 0.0);
    for run in 0..runs {
        play(ground, random, attempt_seed(seed, run), |decision| {
            all += 1;
            chance += decision.key.count() as f64 / decision.key.offered.len() as f64;
            for (right, trainee) in right.iter_mut().zip(trainees) {
                let line = trainee.choose(&decision.moment, &Memory::default(), &mut stream);
                *right += u32::from(line.is_some_and(|line| decision.key.holds(line)));
            }
        });
    }
    let share = |n: f64| n / f64::from(all.max(1));
    let rate = |(trainee, right): (&Trainee, u32)| Rate {
        trainee: *trainee,
        keys: share(f64::from(right)),
        chance: share(chance),
    };
    trainees.iter().zip(right).map(rate).collect()
}
