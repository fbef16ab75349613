//! The shipped model: every rule with a moment in which it fires and one, as like it as can be, in which it does not.

mod cases;
mod situation;

use super::*;
use crate::model::response::ResponseModel;
use crate::model::scenario::LevelIx;
use situation::{World, on};

/// The model that ships, which must have nothing wrong with it.
fn shipped() -> ResponseModel {
    let (model, diagnostics) = ResponseModel::read(
        include_str!("../../../../assets/response/low-back-pain.ron"),
        &crate::model::scenario::fixture::rubric(),
    );
    assert_eq!(diagnostics, []);
    model.unwrap()
}

#[test]
fn every_rule_says_why_and_where_from() {
    for (_, rule) in shipped().rules() {
        assert!(rule.because.ends_with('.'), "{}: a sentence ends with a full stop", rule.id);
        assert!(!rule.source.is_empty(), "{}", rule.id);
    }
}

#[test]
fn every_rule_fires_where_it_should_and_only_there() {
    let world = World::new(shipped());
    for (rule, fires, not) in cases::CASES {
        assert!(world.fires(fires(), rule), "`{rule}` does not fire");
        assert!(!world.fires(not(), rule), "`{rule}` fires in the wrong moment");
    }
}

#[test]
fn no_rule_is_without_a_case() {
    let model = shipped();
    let tested: Vec<&str> = cases::CASES.iter().map(|(rule, ..)| *rule).collect();
    let rules: Vec<&str> = model.rules().map(|(_, rule)| rule.id.as_str()).collect();
    assert_eq!(tested, rules, "one case a rule, in the model's order");
}

#[test]
fn what_comes_first_leaves_nothing_of_what_would_have_helped() {
    use crate::model::scenario::words::{Bid, Manner::*, Verdict};
    let world = World::new(shipped());
    let reflection = || on(SimpleReflection).about("worn").told("worn");
    let (heard, passed) = (world.judge(&reflection()), world.judge(&reflection().bids(Bid::AsksPlainly)));
    assert_eq!((heard.verdict, passed.verdict), (Verdict::Landed, Verdict::Mistimed));
    assert!(heard.hears != 0 && passed.hears == 0);
    // What is amiss is so all the same.
    assert!(world.fires(on(Persuade).about("worn").told("worn").bids(Bid::WantsHands), "persuaded-unheard"));
}

#[test]
fn what_is_not_so_does_harm_whatever_was_asked() {
    use crate::model::scenario::words::{Bid, Manner::*, Verdict};
    let world = World::new(shipped());
    let answer = || on(GiveInformation).about("worn").bids(Bid::AsksPlainly);
    let (so, not_so) = (world.judge(&answer()), world.judge(&answer().untrue()));
    assert_eq!((so.verdict, not_so.verdict), (Verdict::Landed, Verdict::Harmful));
    let trust = |judged: &Judgement| judged.change[LevelIx::ALLIANCE.at()];
    assert!(trust(&so) > 0 && trust(&not_so) < 0);
}

#[test]
fn harm_can_be_repaired_and_one_sentence_repairs_so_much() {
    use crate::model::scenario::words::{Manner::*, Verdict};
    let world = World::new(shipped());
    let strain = |judged: &Judgement| judged.change[LevelIx::STRAIN.at()];
    // Trust has nothing to lose here, and is all the same not whole.
    let harm = world.judge(&on(GiveInformation).untrue().level(LevelIx::ALLIANCE, 0));
    assert_eq!((harm.verdict, strain(&harm)), (Verdict::Harmful, 3));
    assert!(world.fires(on(Repair).level(LevelIx::STRAIN, 3), "repaired"));
    let repaired = |of| world.judge(&on(Repair).level(LevelIx::STRAIN, of));
    let trust = |judged: &Judgement| judged.change[LevelIx::ALLIANCE.at()];
    assert_eq!((trust(&repaired(40)), strain(&repaired(40))), (trust(&repaired(16)), -16));
    assert!(trust(&repaired(16)) > trust(&repaired(6)));
}

#[test]
fn acts_of_one_line_are_judged_apart() {
    use crate::model::scenario::words::{Manner::*, Verdict};
    let world = World::new(shipped());
    let judged = world.judge(&on(SimpleReflection).about("worn").told("worn").with(Confront));
    assert_eq!(judged.acts.map(|act| act.verdict), [Verdict::Landed, Verdict::Harmful]);
}
