use super::*;
use crate::content::embedded;
use crate::practice::record::encode;

fn cases() -> Vec<Arc<Case>> {
    ["amina", "marama"].map(|id| Arc::new(embedded::case(id).unwrap())).into()
}

fn dealt(wanted: &[&str], seed: u32) -> Vec<Dealt> {
    let wanted: Vec<String> = wanted.iter().map(|id| (*id).to_owned()).collect();
    deal(&cases(), &wanted, seed)
}

fn begun(wanted: &[&str], seed: u32) -> Drill {
    let record =
        Record { header: header("a-drill".into(), seed, "en", dealt(wanted, seed)), entries: vec![], whole: 0 };
    Drill::resume(&record, case).unwrap()
}

fn case(id: &str) -> Option<Arc<Case>> {
    cases().into_iter().find(|case| case.scenario.id == id)
}

#[test]
fn moments_are_dealt_in_turn_and_no_two_of_one_person_in_a_row() {
    let mut alike = 0;
    for seed in 0..20 {
        let dealt = dealt(&["C4", "D6", "C9"], seed);
        assert_eq!(dealt.len(), MOMENTS);
        assert!(dealt.windows(2).all(|pair| pair[0].scenario != pair[1].scenario), "seed {seed}");
        alike += dealt.windows(2).filter(|pair| pair[0].item == pair[1].item).count();
        let exchange = |dealt: &Dealt| {
            let session = moment(dealt, case).unwrap();
            let line = session.offered()[0];
            session.case().scenario[session.case().scenario[line].exchange].address.clone()
        };
        let mut exchanges: Vec<_> = dealt.iter().map(|dealt| (dealt.scenario.clone(), exchange(dealt))).collect();
        exchanges.sort();
        exchanges.dedup();
        assert_eq!(exchanges.len(), MOMENTS, "seed {seed}");
    }
    // Two people have only so many moments of three items; with more there is always another.
    assert!(alike <= 9, "{alike} of 180 pairs are of one item");
}

#[test]
fn the_same_seed_deals_the_same_and_another_fresh_circumstances() {
    assert_eq!(dealt(&["C4"], 1), dealt(&["C4"], 1));
    assert_ne!(dealt(&["C4"], 1), dealt(&["C4"], 2));
}

#[test]
fn where_an_item_has_no_moment_others_take_its_place() {
    assert_eq!(dealt(&["nothing"], 1).len(), MOMENTS);
    assert_eq!(dealt(&[], 1).len(), MOMENTS);
    assert!(deal(&[], &["C4".to_owned()], 1).is_empty());
}

#[test]
fn each_moment_is_answered_told_why_and_counted_once() {
    let mut drill = begun(&["C4", "D6"], 3);
    let mut entries = Vec::new();
    for number in 1..=MOMENTS {
        let asked = drill.view().unwrap();
        assert_eq!((usize::from(asked.number), usize::from(asked.of)), (number, MOMENTS));
        assert!(asked.answered.is_none() && asked.now.aids.is_none() && asked.now.lines.len() > 1);
        assert!(drill.summary().is_none() && drill.drilled().is_none());
        assert!(drill.choose(99).is_none());
        entries.extend(drill.choose(0));
        let told = drill.view().unwrap();
        assert_eq!(usize::from(told.number), number);
        let turn = told.answered.unwrap();
        assert_eq!(turn.line, asked.now.lines[0]);
        assert_eq!((&told.now.speech, told.now.history.len()), (&asked.now.speech, asked.now.history.len()));
        assert!(!turn.why.is_empty() && turn.others.len() + 1 == asked.now.lines.len());
        assert!(drill.choose(0).is_none(), "an answer is looked at first");
        drill.proceed();
    }
    assert!(drill.is_over() && drill.view().is_none());
    let (drilled, summary) = (drill.drilled().unwrap(), drill.summary().unwrap());
    assert_eq!(summary.right, Some((drilled.right, MOMENTS as u32)));
    assert_eq!(drilled.answers.iter().filter(|answered| answered.right).count() as u32, drilled.right);
    let of: u32 =
        drilled.items.iter().map(|(.., counts)| Mark::ALL.map(|mark| counts.of(mark)).iter().sum::<u32>()).sum();
    assert_eq!(of, MOMENTS as u32);
    assert_eq!(entries.len(), MOMENTS);
}

#[test]
fn a_drill_that_was_left_goes_on_where_it_was_at_any_moment() {
    let mut drill = begun(&["C4", "D6"], 3);
    let mut record = Record { header: drill.header().clone(), entries: vec![], whole: 0 };
    for answered in 0..MOMENTS {
        let back = Drill::resume(&record, case).unwrap();
        assert_eq!(back.view(), drill.view(), "after {answered}");
        record.entries.extend(drill.choose(answered % 3));
        drill.proceed();
    }
    let back = Drill::resume(&record, case).unwrap();
    assert_eq!((back.summary(), back.drilled()), (drill.summary(), drill.drilled()));
}

#[test]
fn what_is_none_or_has_changed_is_refused() {
    let header = header("a-drill".into(), 1, "en", dealt(&[], 1));
    let check = |change: &dyn Fn(&mut Header)| {
        let mut header = header.clone();
        change(&mut header);
        assert!(Drill::resume(&Record { header, entries: vec![], whole: 0 }, case).is_err());
    };
    check(&|header| header.drill = None);
    check(&|header| header.drill = Some(vec![]));
    check(&|header| header.drill.as_mut().unwrap()[0].rules_hash = "other".into());
    check(&|header| header.drill.as_mut().unwrap()[0].path.push("planning/none/none".into()));
    check(&|header| header.drill.as_mut().unwrap()[0].scenario = "gone".into());
    let entries = vec![Entry::Line("planning/none/none".into())];
    assert!(Drill::resume(&Record { header, entries, whole: 0 }, case).is_err());
}

#[test]
fn whatever_moment_the_program_ends_at_no_more_than_the_present_answer_is_lost() {
    let mut drill = begun(&["C4", "D6"], 3);
    let head = encode(drill.header());
    let mut kept = Vec::new();
    for answered in 0..MOMENTS {
        kept.extend(drill.choose(answered % 3));
        drill.proceed();
    }
    kept.extend(drill.summary().map(Entry::Done));
    let lines: String = kept.iter().map(encode).collect();
    let all = head.clone() + &lines;
    for number in 0..200_u32 {
        let cut = head.len() + crate::play::encounter::draw(number, "cut", lines.len() as u32 + 1) as usize;
        let record = Record::decode(&all.as_bytes()[..cut]).unwrap();
        let whole = record.entries.len();
        assert_eq!(record.entries, kept[..whole], "cut at {cut}");
        let back = Drill::resume(&record, case).unwrap();
        let next = back.view().map_or(MOMENTS, |shown| usize::from(shown.number) - 1);
        assert_eq!(next, whole.min(MOMENTS), "cut at {cut}");
    }
}
