use super::*;

#[test]
fn draws_depend_on_seed_and_address_alone() {
    let draws: Vec<u32> = (0..8).map(|seed| draw(seed, "chance/phone", 100)).collect();
    assert_eq!(draws, (0..8).map(|seed| draw(seed, "chance/phone", 100)).collect::<Vec<_>>());
    assert_ne!(draws, (0..8).map(|seed| draw(seed, "chance/door", 100)).collect::<Vec<_>>());
    assert_eq!(draw(1, "nothing to draw from", 0), 0);
}

#[test]
fn draws_are_even() {
    let mut counts = [0_u32; 5];
    (0..5_000).for_each(|seed| counts[draw(seed, "even", 5) as usize] += 1);
    // Five standard errors of a fair count of 1,000.
    assert!(counts.iter().all(|count| count.abs_diff(1_000) < 142), "{counts:?}");
}

#[test]
fn a_shuffle_keeps_every_card() {
    for seed in 0..50 {
        let mut cards = [0, 1, 2, 3, 4, 5];
        shuffle(seed, "order", &mut cards);
        let mut sorted = cards;
        sorted.sort_unstable();
        assert_eq!(sorted, [0, 1, 2, 3, 4, 5]);
    }
}
