//! The debrief: what it says of an attempt is what the engine says, whatever was played.

use std::sync::Arc;

use backstory::content::embedded;
use backstory::play::encounter::{Case, Encounter, Replay, Scope, Stream, World};
use backstory::play::score::contradicts;
use backstory::practice::debrief::{self, Debrief, Turn};
use backstory::practice::record::{Entry, Mode, Record};
use backstory::practice::session::{self, Scene, Session};
use proptest::prelude::*;

/// A session in which `choose` picks among the lines on offer until the end, with the lines' numbers.
fn played(case: &Arc<Case>, seed: u32, mut choose: impl FnMut(&Session, usize) -> usize) -> Session {
    let header = session::header(case, "test".into(), seed, Mode::Practice);
    let mut session = Session::begin(case.clone(), header).unwrap();
    while session.scene() != Scene::Debrief {
        let offered = session.consultation().lines.len();
        let number = choose(&session, offered.max(1));
        if session.choose(number).is_none() {
            session.proceed();
        }
    }
    session
}

fn random(case: &Arc<Case>, seed: u32) -> Session {
    let mut stream = Stream::new(seed, "debrief");
    played(case, seed, |_, offered| stream.below(offered as u32) as usize)
}

/// The same attempt up to a turn, and there another line.
fn instead(session: &Session, at: usize, address: &str) -> Session {
    let case = session.case();
    let before = session.turns()[..at].iter().map(|turn| case.scenario[turn.line].address.clone());
    let entries = before.chain([address.to_owned()]).map(Entry::Line).collect();
    Session::resume(case.clone(), Record { header: session.header().clone(), entries, whole: 0 }).unwrap()
}

/// What a debrief says of a line that was said, or would have been.
fn told(turn: &Turn) -> impl PartialEq + std::fmt::Debug {
    (turn.line.clone(), turn.reply.clone(), turn.moved.clone(), turn.acts.clone(), turn.credit, turn.why.clone())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_would_have_followed_is_what_follows_when_it_is_said(seed: u32, scenario in 0_usize..2) {
        let case = Arc::new(embedded::case(["amina", "marama"][scenario]).unwrap());
        let session = random(&case, seed);
        let shown = session.debrief(None);
        for (at, turn) in shown.turns.iter().enumerate() {
            let offered = session.turns()[at].before.offered(&case);
            prop_assert_eq!(turn.others.len() + 1, offered.len());
            for line in offered.iter().filter(|line| **line != session.turns()[at].line) {
                let again = instead(&session, at, &case.scenario[*line].address).debrief(None);
                let followed = told(&again.turns[at]);
                let others: Vec<_> = turn.others.iter().map(|other| (
                    other.line.clone(), other.reply.clone(), other.moved.clone(), other.acts.clone(), other.credit, other.why.clone(),
                )).collect();
                prop_assert!(others.iter().any(|other| format!("{other:?}") == format!("{followed:?}")), "turn {}", at + 1);
            }
        }
    }

    #[test]
    fn numbers_of_a_debrief_agree_with_its_turns(seed: u32, scenario in 0_usize..2) {
        let case = Arc::new(embedded::case(["amina", "marama"][scenario]).unwrap());
        let shown = random(&case, seed).debrief(None);
        let sum: i32 = shown.turns.iter().map(|turn| turn.credit).sum();
        prop_assert_eq!(sum, shown.score.raw);
        for row in &shown.rubric {
            let marks = shown.turns.iter().flat_map(|turn| turn.marks.iter().map(move |(item, mark)| (turn.number, item, *mark)));
            let own: Vec<_> = marks.filter(|(_, item, _)| **item == row.id).map(|(turn, _, mark)| (turn, mark)).collect();
            prop_assert_eq!(&own, &row.marks);
        }
        prop_assert_eq!(shown.timeline.samples.len(), shown.turns.len() + 1);
        for moment in &shown.moments {
            let turn = shown.turns.iter().find(|turn| turn.number == moment.turn).unwrap();
            prop_assert_eq!(&moment.moved, &turn.moved);
            prop_assert!(moment.led.as_ref().is_none_or(|led| led.turn < moment.turn));
        }
    }
}

/// The debrief of a written plan.
fn of_plan(scenario: &str, plans: &str, plan: &str, seed: u32) -> Debrief {
    let case = Arc::new(embedded::case(scenario).unwrap());
    let (written, found) = backstory::format::read::read::<backstory::model::scenario::wire::Plans>(plans);
    assert_eq!(found, []);
    let written = written.unwrap();
    let lines = &written.plans.get(plan).unwrap().lines;
    let wanted: Vec<_> = lines.iter().map(|line| case.scenario.find_line(&line.value.0).unwrap()).collect();
    let session = played(&case, seed, |session, _| {
        let start = || Replay::begin(&case, seed, Scope::Course).start;
        let shown = session.turns().last().map_or_else(start, |turn| turn.after).shown(&case, seed);
        wanted.iter().find_map(|line| shown.iter().position(|offered| offered == line)).unwrap_or(0)
    });
    session.debrief(None)
}

/// What is read before the turns, of a plan for Amina in an ordinary week.
#[track_caller]
fn head_of(plan: &str) -> String {
    let shown = of_plan("amina", include_str!("../../scenarios/amina/plans.ron"), plan, 1);
    let text = debrief::text(&shown, &embedded::locale("en").unwrap(), 90);
    text.split("\nTurn by turn\n").next().unwrap().to_owned()
}

#[test]
fn an_expert_is_told() {
    insta::assert_snapshot!(head_of("expert"));
}

#[test]
fn a_kind_but_biomedical_colleague_is_told() {
    insta::assert_snapshot!(head_of("kind-but-biomedical"));
}

#[test]
fn a_bad_start_is_told() {
    insta::assert_snapshot!(head_of("bad-start"));
}

/// A scenario in which every text tries to be more than text.
fn hostile() -> Arc<Case> {
    const BAD: &str = "</style></p><script>alert(1)</script><img src=x onerror=alert(1)> <a href='javascript:x'>";
    let source = include_str!("../fixtures/small.ron");
    let fields = ["text", "say", "deed", "why", "title", "brief", "referral", "name", "occupation", "behaviour"];
    let source = fields
        .iter()
        .fold(source.to_owned(), |source, field| source.replace(&format!("{field}: \""), &format!("{field}: \"{BAD}")));
    let (rubric, model) = embedded::rules().unwrap();
    let scenario = backstory::model::scenario::read(&source, &rubric).0.unwrap();
    Arc::new(Case::new(scenario, rubric, model))
}

#[test]
fn words_of_a_scenario_put_nothing_into_a_report() {
    let case = hostile();
    let shown = random(&case, 3).debrief(None);
    let locale = embedded::locale("en").unwrap();
    let page = debrief::html(&shown, &locale, "<svg></svg>");
    assert!(page.contains("&lt;script&gt;"), "the words are there, as words");
    for tag in ["<script", "<img", "<a href='"] {
        assert!(!page.contains(tag), "{tag}");
    }
    assert_eq!(page.matches("</style>").count(), 1, "the style ends where it ends");
    let markdown = debrief::markdown(&shown, &locale);
    assert_eq!(markdown.matches("<script").count(), markdown.matches("\\<script").count());
}

#[test]
fn a_report_is_one_small_file() {
    let case = Arc::new(embedded::case("amina").unwrap());
    let page = debrief::html(&random(&case, 1).debrief(None), &embedded::locale("en").unwrap(), "<svg></svg>");
    assert!(page.len() < 500_000, "{} bytes", page.len());
    for request in ["src=", "url(", "@import", "<link", "<iframe", "http"] {
        assert!(!page.contains(request), "asks for something: {request}");
    }
}

#[test]
fn ones_own_words_are_only_words_and_leave_only_when_wanted() {
    const BAD: &str = "</style><script>alert(1)</script>";
    let case = Arc::new(embedded::case("amina").unwrap());
    let header = session::header(&case, "test".into(), 1, Mode::Practice);
    let mut session = Session::begin(case, header).unwrap();
    while session.scene() != Scene::Debrief {
        session.say_first(BAD);
        if session.choose(0).is_none() && session.reflect(&[BAD.into(), BAD.into()]).is_empty() {
            session.proceed();
        }
    }
    let (shown, locale) = (session.debrief(None), embedded::locale("en").unwrap());
    assert_eq!(shown.reflections.len(), 2);
    let page = debrief::html(&shown, &locale, "<svg></svg>");
    assert!(page.contains("&lt;script&gt;") && !page.contains("<script"));
    assert_eq!(page.matches("</style>").count(), 1);
    let without = debrief::html(&shown.without_own_words(), &locale, "<svg></svg>");
    assert!(!without.contains("alert(1)"));
}

#[test]
fn an_attempt_in_which_nothing_was_said_has_a_debrief_of_nothing() {
    let case = Arc::new(embedded::case("marama").unwrap());
    let header = session::header(&case, "test".into(), 1, Mode::Practice);
    let session = Session::begin(case, header).unwrap();
    assert!(session.reflecting().questions.is_empty());
    let shown = session.debrief(None);
    assert!(shown.turns.is_empty() && shown.moments.is_empty() && shown.next.is_none() && shown.habits.is_empty());
    let locale = embedded::locale("en").unwrap();
    assert!(debrief::text(&shown, &locale, 80).contains("No score"));
    assert!(debrief::html(&shown, &locale, "<svg></svg>").contains("</html>"));
    assert!(!debrief::markdown(&shown, &locale).is_empty());
}

/// What a line is called, what it moves and what it earns never speak against each other: of every line on offer at every
/// moment of many random plays.
#[test]
fn label_moves_and_credit_never_contradict_each_other() {
    for id in ["amina", "marama"] {
        let case = embedded::case(id).unwrap();
        for seed in 0..200 {
            let mut stream = Stream::new(seed, "contradictions");
            let mut now = Encounter::begin(&case, World::drawn(&case.scenario, seed), Scope::Course, |_| {});
            while !now.is_over() {
                let offered = now.offered(&case);
                for line in offered.iter() {
                    assert!(!contradicts(&case, &now, *line), "{}", case.scenario[*line].address);
                }
                now = now.step(&case, offered[stream.below(offered.len() as u32) as usize], |_| {});
            }
        }
    }
}

/// Advice to ask, to listen or to try is never shown with a line that explains.
#[test]
fn advice_is_shown_with_a_line_that_does_it() {
    let mut shown_with_a_line = 0;
    for (id, seed) in ["amina", "marama"].into_iter().flat_map(|id| (1..=24).map(move |seed| (id, seed))) {
        let case = Arc::new(embedded::case(id).unwrap());
        let shown = random(&case, seed).debrief(None);
        let Some(next) = shown.next.filter(|next| ["d1", "d2", "d4", "c5", "c7", "h1", "h4"].contains(&&*next.topic))
        else {
            continue;
        };
        let could = next.could.unwrap();
        let turn = shown.turns.iter().find(|turn| turn.number == next.turn).unwrap();
        let line = turn.others.iter().find(|other| other.line == could).unwrap();
        let is_such = |act: &debrief::ActRow| {
            let does = act.does.as_ref().is_some_and(|item| item.eq_ignore_ascii_case(&next.topic));
            let stays = ["Empathise", "Wait", "SimpleReflection", "ComplexReflection"].contains(&act.manner.name());
            let tells =
                ["GiveInformation", "PersuadeWithPermission", "Reassure", "Direct"].contains(&act.manner.name());
            does && if next.topic == "h1" { stays } else { !tells }
        };
        assert!(line.acts.iter().any(is_such), "{id} {seed}: {} {could:?}", next.topic);
        shown_with_a_line += 1;
    }
    assert!(shown_with_a_line > 0, "no such advice was given");
}
