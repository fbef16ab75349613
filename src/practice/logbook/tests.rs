use super::*;
use crate::content::embedded;
use crate::play::score::Counts;
use crate::practice::record::FORMAT;

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
    Header {
        format: FORMAT,
        id: "an-id".into(),
        scenario: scenario.into(),
        rules_hash: format!("rules of {scenario}"),
        text_hash: "t".into(),
        seed: 7,
        mode: Mode::Practice,
        language: "en".into(),
        visit: None,
        assignment: None,
        student: None,
        begun: None,
    }
}

fn known() -> Vec<Known> {
    [("amina", &["D6", "C1"][..]), ("marama", &["C9", "C1"])]
        .map(|(scenario, teaches)| Known {
            scenario: scenario.into(),
            first_name: scenario.into(),
            rules_hash: format!("rules of {scenario}"),
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

#[test]
fn today_is_for_who_was_left_then_who_is_new_then_what_is_weak_then_what_is_stale() {
    let check = |kept: &[(Header, Option<Summary>, i64)], expect: &str| {
        let today = of(kept).today.unwrap();
        let why = match &today.why {
            Why::GoOn(turns) => format!("left after {turns}"),
            Why::New => "new".into(),
            Why::Weak(skill) => format!("weak in {}", skill.id),
            Why::Stale(skill) => format!("{} days without {}", skill.days, skill.id),
            Why::Again(days) => format!("{days} days ago"),
        };
        assert_eq!(format!("{}: {why}", today.scenario), expect);
    };
    let (good, poor) = (landed(3, 0), landed(1, 3));
    let amina = |days, item, counts| finished("amina", days, item, counts);
    let marama = |days, item, counts| finished("marama", days, item, counts);
    check(&[], "amina: new");
    check(&[left("marama", 5)], "marama: left after 9");
    check(&[amina(3, "C1", good)], "marama: new");
    check(&[amina(3, "D6", poor), marama(2, "C9", good)], "amina: weak in D6");
    check(&[amina(9, "C1", poor), marama(2, "C1", poor)], "amina: weak in C1");
    check(&[amina(2, "C1", good), marama(20, "C9", good)], "marama: 20 days without C9");
    check(&[amina(2, "C1", good), marama(3, "C9", good)], "marama: 3 days ago");
    // Too few chances are no weakness, and what was weak long ago may be strong by now.
    check(&[amina(2, "C1", landed(0, 2)), marama(3, "C9", good)], "marama: 3 days ago");
    check(
        &[amina(9, "C1", poor), amina(8, "C1", good), amina(7, "C1", good), marama(6, "C1", good)],
        "amina: 7 days ago",
    );
}

#[test]
fn an_earlier_version_is_shown_from_its_summary_and_not_gone_on_with() {
    let mut earlier = left("amina", 3);
    earlier.0.rules_hash = "earlier".into();
    let mut gone = finished("nobody", 2, "C1", landed(1, 0));
    gone.0.rules_hash = "whatever".into();
    let shown = of(&[earlier, gone, finished("marama", 1, "C1", landed(2, 1))]);
    let rows: Vec<_> = shown.attempts.iter().map(|row| (row.name.as_str(), row.state, row.outcome.is_some())).collect();
    assert_eq!(
        rows,
        [("marama", State::Finished, true), ("nobody", State::Earlier, true), ("amina", State::Earlier, false)]
    );
    assert!(!matches!(shown.today.unwrap().why, Why::GoOn(_)));
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
