use super::*;
use crate::content::embedded;
use crate::play::encounter::draw;
use crate::play::score::Counts;
use crate::practice::record::fixture;

const DAY: i64 = 24 * 60 * 60;

/// A finished attempt, so many days before today, in which an item had these counts.
fn finished(scenario: &str, days_ago: i64, item: &str, counts: Counts) -> (Header, Option<Summary>, i64) {
    let items = [(item.to_owned(), counts)].into();
    (header(scenario), Some(Summary { score: Some(50), items, ..Summary::default() }), days_ago)
}

fn left(scenario: &str, days_ago: i64) -> (Header, Option<Summary>, i64) {
    (header(scenario), None, days_ago)
}

fn header(scenario: &str) -> Header {
    Header { scenario: scenario.into(), rules_hash: format!("rules of {scenario}"), ..fixture::header() }
}

fn known() -> Vec<Known> {
    [("amina", &["D6", "C1"][..]), ("marama", &["C9", "C1"])]
        .map(|(scenario, teaches)| Known {
            scenario: scenario.into(),
            first_name: scenario.into(),
            rules_hash: format!("rules of {scenario}"),
            difficulty: Difficulty::Introductory,
            teaches: teaches.iter().map(|id| (*id).into()).collect(),
        })
        .into()
}

fn of(kept: &[(Header, Option<Summary>, i64)]) -> Logbook {
    let (rubric, _) = embedded::rules().unwrap();
    let now = Timestamp::from_second(400 * DAY).unwrap();
    let attempts: Vec<_> = kept
        .iter()
        .map(|(header, summary, ago)| Attempt {
            header,
            turns: 9,
            is_open: summary.is_none(),
            summary: summary.as_ref(),
            at: Timestamp::from_second((400 - ago) * DAY).unwrap(),
            is_kept_whole: false,
        })
        .collect();
    logbook(&attempts, &known(), &rubric, &now.to_zoned(jiff::tz::TimeZone::UTC))
}

fn landed(landed: u32, missed: u32) -> Counts {
    Counts { landed, missed, ..Counts::default() }
}

/// What is worth doing today, in a few words.
fn today(kept: &[(Header, Option<Summary>, i64)]) -> String {
    match of(kept).today.unwrap() {
        Today::Drill(skills) => {
            format!("drill {}", skills.iter().map(|skill| skill.id.as_str()).collect::<Vec<_>>().join(" "))
        }
        Today::Meet(Suggestion { scenario, why, .. }) => {
            let why = match why {
                Why::GoOn(turns) => format!("left after {turns}"),
                Why::New => "new".into(),
                Why::Weak(skill) => format!("weak in {}", skill.id),
                Why::Due(skill) => format!("{} due for {} days", skill.id, -skill.due),
                Why::Again(days) => format!("{days} days ago"),
            };
            format!("{scenario}: {why}")
        }
    }
}

#[test]
fn today_is_for_who_was_left_then_for_who_is_new_then_for_what_is_due() {
    let check = |kept: &[(Header, Option<Summary>, i64)], expect: &str| assert_eq!(today(kept), expect);
    let (good, poor) = (landed(3, 0), landed(1, 3));
    let amina = |days, item, counts| finished("amina", days, item, counts);
    let marama = |days, item, counts| finished("marama", days, item, counts);
    check(&[], "amina: new");
    check(&[left("marama", 5)], "marama: left after 9");
    check(&[amina(3, "C1", good)], "marama: new");
    check(&[amina(3, "D6", poor), marama(2, "C9", good)], "amina: weak in D6");
    check(&[amina(9, "C1", poor), marama(2, "C1", poor)], "amina: weak in C1");
    check(&[amina(1, "C1", good), marama(20, "C9", good)], "marama: C9 due for 18 days");
    check(&[amina(1, "C1", good), marama(1, "C9", good)], "amina: 1 days ago");
    // Two chances are too few to be called a weakness, but what went wrong is due the next day.
    check(&[amina(2, "D6", landed(0, 2)), marama(1, "C9", good)], "amina: D6 due for 1 days");
    // What went well time and again comes back later and later.
    check(
        &[amina(30, "D6", good), amina(26, "D6", good), amina(7, "D6", good), marama(1, "C9", good)],
        "marama: 1 days ago",
    );
}

#[test]
fn enough_that_is_due_is_a_drill_and_two_drills_do_not_follow_each_other() {
    let met = [
        finished("amina", 4, "D6", landed(0, 2)),
        finished("amina", 3, "C1", landed(0, 2)),
        finished("marama", 3, "C9", landed(1, 1)),
    ];
    assert_eq!(today(&met), "drill D6 C1 C9");
    let mut drill = finished("drill", 0, "S1", landed(1, 0));
    drill.0.drill = Some(Vec::new());
    let after = [&met[..], &[drill]].concat();
    assert!(!today(&after).starts_with("drill"), "{}", today(&after));
}

#[test]
fn an_item_comes_back_after_days_that_grow_while_it_goes_well() {
    let due = |days_ago: &[(i64, Counts)]| {
        let kept: Vec<_> = days_ago.iter().map(|(days, counts)| finished("amina", *days, "D6", *counts)).collect();
        of(&kept).skills.iter().find(|skill| skill.id == "D6").unwrap().due
    };
    let (good, poor) = (landed(2, 0), landed(0, 2));
    assert_eq!(due(&[(0, good)]), 2);
    assert_eq!(due(&[(2, good), (0, good)]), 4);
    assert_eq!(due(&[(6, good), (4, good), (0, good)]), 8);
    assert_eq!(due(&[(6, good), (4, good), (0, poor)]), 1);
    assert_eq!(due(&[(3, poor)]), -2);
    let many: Vec<_> = (0..12).map(|at| (200 - at, good)).collect();
    assert_eq!(due(&many), 60 - 189);
}

/// Somebody who does what is suggested on most days for four months, and reads some items better than others.
struct Walker {
    seed: u32,
    kept: Vec<(Header, Option<Summary>, i64)>,
}

const BANK: [(&str, Difficulty, &[&str]); 4] = [
    ("amina", Difficulty::Introductory, &["D6", "C1", "S1"]),
    ("marama", Difficulty::Intermediate, &["C9", "C1", "S2"]),
    ("dariusz", Difficulty::Advanced, &["D2", "C4", "D4"]),
    ("margaret", Difficulty::Intermediate, &["D5", "C2", "D1"]),
];

#[test]
fn its_rules_hold_in_a_thousand_paths() {
    let (rubric, _) = embedded::rules().unwrap();
    let known: Vec<Known> = BANK
        .iter()
        .map(|(id, difficulty, teaches)| Known {
            scenario: (*id).into(),
            first_name: (*id).into(),
            rules_hash: format!("rules of {id}"),
            difficulty: *difficulty,
            teaches: teaches.iter().map(|item| (*item).into()).collect(),
        })
        .collect();
    let (mut drills, mut meetings) = (0, 0);
    for seed in 0..1_000 {
        let mut walker = Walker { seed, kept: Vec::new() };
        let mut last_was_drill = false;
        let mut met: Vec<&str> = Vec::new();
        for day in 0..60 {
            if draw(seed, &format!("pause/{day}"), 3) == 0 {
                continue;
            }
            let now = Timestamp::from_second((1_000 + day) * DAY).unwrap().to_zoned(jiff::tz::TimeZone::UTC);
            let shown = logbook(&walker.attempts(day), &known, &rubric, &now);
            let at_most_days_of_waiting = shown.skills.iter().all(|skill| skill.due <= 60);
            assert!(at_most_days_of_waiting, "seed {seed}, day {day}");
            match shown.today.unwrap() {
                Today::Drill(skills) => {
                    assert!(!last_was_drill, "seed {seed}, day {day}: two drills in a row");
                    assert!(skills.len() >= ENOUGH && skills.iter().all(|skill| skill.due <= 0), "spacing");
                    assert!(skills.windows(2).all(|pair| pair[0].part() <= pair[1].part()), "what needs it most first");
                    walker.drill(&skills, day);
                    (last_was_drill, drills) = (true, drills + 1);
                }
                Today::Meet(suggestion) => {
                    let times = |id: &str| met.iter().filter(|met| **met == id).count();
                    let (id, difficulty, teaches) = *BANK.iter().find(|(id, ..)| *id == suggestion.scenario).unwrap();
                    if times(id) == 0 {
                        let easier = BANK.iter().filter(|(other, ..)| times(other) == 0);
                        assert!(easier.clone().all(|(_, other, _)| *other >= difficulty), "from easy to hard");
                    } else {
                        assert!(BANK.iter().all(|(other, ..)| times(other) > 0), "a new person before anybody again");
                    }
                    if times(id) >= 2 {
                        assert!(
                            BANK.iter().all(|(other, ..)| times(other) >= 2),
                            "a third time after everybody's second"
                        );
                    }
                    walker.meet(id, teaches, day);
                    met.push(id);
                    (last_was_drill, meetings) = (false, meetings + 1);
                }
            }
        }
        assert!(BANK.iter().all(|(id, ..)| met.contains(id)), "seed {seed}: everybody is met");
    }
    assert!(drills > 5_000 && meetings > 10_000, "{drills} drills, {meetings} meetings");
}

impl Walker {
    fn attempts(&self, today: i64) -> Vec<Attempt<'_>> {
        let at = |day: &i64| Timestamp::from_second((1_000 + day) * DAY).unwrap();
        assert!(self.kept.iter().all(|(_, _, day)| *day <= today));
        let kept = self.kept.iter().map(|(header, summary, day)| (header, summary, at(day)));
        kept.map(|(header, summary, at)| Attempt {
            header,
            turns: 9,
            is_open: false,
            summary: summary.as_ref(),
            is_kept_whole: false,
            at,
        })
        .collect()
    }

    /// How often an item lands of three chances: some are read better than others.
    fn counts(&self, item: &str, day: i64) -> Counts {
        let ability = 30 + draw(self.seed, item, 60);
        let well = (0..3).filter(|n| draw(self.seed, &format!("{item}/{day}/{n}"), 100) < ability).count() as u32;
        landed(well, 3 - well)
    }

    fn meet(&mut self, id: &str, teaches: &[&str], day: i64) {
        let items = teaches.iter().map(|item| ((*item).to_owned(), self.counts(item, day))).collect();
        self.kept.push((header(id), Some(Summary { items, ..Summary::default() }), day));
    }

    fn drill(&mut self, skills: &[Skill], day: i64) {
        let items = skills.iter().map(|skill| (skill.id.clone(), self.counts(&skill.id, day))).collect();
        let drill = Header { drill: Some(Vec::new()), ..header("drill") };
        self.kept.push((drill, Some(Summary { items, right: Some((6, 10)), ..Summary::default() }), day));
    }
}

#[test]
fn an_earlier_version_is_shown_from_its_summary_and_not_gone_on_with() {
    let mut earlier = left("amina", 3);
    earlier.0.rules_hash = "earlier".into();
    let mut gone = finished("nobody", 2, "C1", landed(1, 0));
    gone.0.rules_hash = "whatever".into();
    let shown = of(&[earlier, gone, finished("marama", 1, "C1", landed(2, 1))]);
    let rows: Vec<_> =
        shown.attempts.iter().map(|row| (row.name.as_deref().unwrap(), row.state, row.outcome.is_some())).collect();
    assert_eq!(
        rows,
        [("marama", State::Finished, true), ("nobody", State::Earlier, true), ("amina", State::Earlier, false)]
    );
    assert!(!matches!(shown.today, Some(Today::Meet(Suggestion { why: Why::GoOn(_), .. }))));
    let c1 = shown.skills.iter().find(|skill| skill.id == "C1").unwrap();
    assert_eq!(c1.course.len(), 2, "what was practised on another version was practised");
}

#[test]
fn a_day_is_one_of_the_calendar() {
    let check = |then: &str, now: &str, expect: u32| {
        let (then, now): (Timestamp, Zoned) = (then.parse().unwrap(), now.parse().unwrap());
        assert_eq!(days(then, &now), expect, "{then} to {now}");
    };
    check("2026-11-26T23:30:00Z", "2026-11-27T00:30:00+00:00[UTC]", 1);
    check("2026-11-26T23:30:00Z", "2026-11-27T00:30:00+02:00[+02:00]", 0);
    check("2026-11-26T01:00:00Z", "2026-11-26T23:00:00+00:00[UTC]", 0);
    check("2026-11-28T01:00:00Z", "2026-11-26T23:00:00+00:00[UTC]", 0);
}

#[test]
fn a_dont_counts_as_a_chance_lost() {
    let share = |landed, missed, donts| Share::from(Counts { landed, missed, donts, ..Counts::default() }).part();
    assert_eq!(share(0, 0, 0), None);
    assert_eq!(share(2, 0, 0), Some(1.0));
    assert_eq!(share(2, 1, 1), Some(0.5));
    assert_eq!(share(0, 0, 1), Some(0.0));
}

#[test]
fn habits_are_followed_from_attempt_to_attempt() {
    let with = |days, seen| {
        let mut attempt = finished("amina", days, "C1", landed(1, 0));
        let habits = [(Pattern::PassesOver.kept(), seen)];
        attempt.1.as_mut().unwrap().habits = habits.into();
        attempt
    };
    let shown = of(&[with(3, (4, 6)), with(2, (1, 6)), with(1, (3, 6))]);
    let expect = HabitCourse { pattern: Pattern::PassesOver, seen: vec![(4, 6), (1, 6), (3, 6)], shows: 2 };
    assert_eq!(shown.habits, [expect]);
}
