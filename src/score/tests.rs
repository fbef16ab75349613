use super::*;
use crate::rubric::ItemIx;

#[test]
fn an_items_best_two_count() {
    let mut earned = Earned::default();
    let item = ItemIx(3);
    let gains: Vec<u8> = [1, 0, 2, 1, 2, 2]
        .into_iter()
        .map(|credit| {
            let gain = earned.gain(item, credit);
            earned.add(item, credit);
            gain
        })
        .collect();
    assert_eq!(gains, [1, 0, 2, 0, 1, 0]);
    assert_eq!(earned.of(item), 4);
    assert_eq!(earned.of(ItemIx(4)), 0);
}

#[test]
fn the_score_is_a_line_through_chance_and_best() {
    let yardstick = Yardstick { chance: 4.0, spread: 3.0, best: 24, bound: 26 };
    assert_eq!(yardstick.score(4), Some(0.0));
    assert_eq!(yardstick.score(24), Some(100.0));
    assert_eq!(yardstick.score(-16), Some(-100.0));
    assert_eq!(yardstick.shown(-16), Some(0));
    assert_eq!(yardstick.shown(15), Some(55));
    assert!(!yardstick.is_exact());
    assert_eq!(Yardstick { chance: 4.0, best: 4, ..yardstick }.score(4), None);
}
