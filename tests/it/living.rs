//! Files that change under a running attempt: it goes on at the same place, or says why not.

use std::sync::Arc;

use backstory::content::embedded;
use backstory::content::{Content, File};
use backstory::practice::record::Mode;
use backstory::practice::session::{self, Adopted, Scene, Session};
use backstory::practice::view::Placed;

use proptest::prelude::*;

const NAME: &str = "walk/scenario.ron";

fn gather(text: &str, last: Option<&Content>) -> Content {
    let own = File { name: NAME.into(), text: text.into() };
    Content::gather(&embedded::files(), &[own], last).unwrap()
}

fn begin(content: &Content, id: &str) -> Session {
    let case = content.speak("en").unwrap().case(id).unwrap().clone();
    let header = session::header(&case, "living".into(), 3, Mode::Practice);
    let mut session = Session::begin(case, header).unwrap();
    session.proceed();
    session
}

fn adopt(session: &mut Session, content: &Content) -> Adopted {
    let id = session.header().scenario.clone();
    let case = content.speak("en").unwrap().case(&id).unwrap().clone();
    session.adopt(case)
}

fn first() -> String {
    embedded::first_scenario("walk")
}

#[test]
fn other_words_are_seen_at_the_same_place() {
    let (old, mut content) = (first(), gather(&first(), None));
    let mut session = begin(&content, "walk");
    session.choose(0);
    let before = session.consultation();
    let said = before.speech.last().unwrap().text.clone();
    let new = old.replace(&said, "Something else.");
    content = gather(&new, Some(&content));
    assert_eq!(adopt(&mut session, &content), Adopted::Words);
    let after = session.consultation();
    assert_eq!(after.speech.last().unwrap().text, "Something else.");
    assert_eq!((after.turns, &after.lines), (before.turns, &before.lines));
    assert!(!session.is_draft());
}

#[test]
fn other_rules_make_a_draft_that_goes_on_where_it_can() {
    let content = gather(&first(), None);
    let mut session = begin(&content, "walk");
    (0..3).for_each(|_| _ = session.choose(0));
    assert_eq!(session.turns().len(), 3);
    let addresses: Vec<_> =
        session.turns().iter().map(|turn| content.scenario("walk").unwrap()[turn.line].address.clone()).collect();
    // More trust at the beginning.
    let warmer = first().replacen("alliance: 45", "alliance: 46", 1);
    let warm = gather(&warmer, Some(&content));
    assert_eq!(warm.findings(), []);
    let Adopted::Draft { lost } = adopt(&mut session, &warm) else { panic!("other rules") };
    assert!(session.is_draft() && session.turns().len() + lost == 3);
    assert!(session.debrief(None).is_draft);
    // The second line is called otherwise.
    let id = addresses[1].rsplit('/').next().unwrap();
    let renamed = warmer.replacen(&format!("\"{id}\": Line("), "\"renamed\": Line(", 1);
    let renamed = gather(&renamed, Some(&warm));
    assert_eq!(
        renamed.findings().iter().filter(|found| backstory::format::diag::has_errors(&found.diagnostics)).count(),
        0
    );
    let Adopted::Draft { lost } = adopt(&mut session, &renamed) else { panic!("other rules") };
    assert_eq!((session.turns().len(), lost), (1, 2));
    assert!(session.scene() == Scene::Talking && !session.consultation().lines.is_empty());
}

#[test]
fn a_writer_begins_where_they_like_with_the_person_as_they_like() {
    let content = gather(&first(), None);
    let case = content.speak("en").unwrap().case("walk").unwrap().clone();
    let belief = case.scenario.subjects.iter().find(|subject| subject.level.is_some()).unwrap().id.clone();
    let last = case.scenario.exchanges.last().unwrap().address.clone();
    let placed = Placed {
        exchange: Some(last.clone()),
        levels: vec![("alliance".into(), 7), ("readiness".into(), 41), (belief.clone(), 99), ("no-such".into(), 1)],
        heard: vec![belief.clone()],
        ..Placed::default()
    };
    let mut session = Session::placed(case, placed, 1);
    let bench = session.writers_view();
    assert_eq!(bench.at.as_deref(), Some(last.as_str()));
    let level = |name: &str| bench.dials.iter().find(|dial| dial.name == name).unwrap().level;
    assert_eq!([level("alliance"), level("readiness"), level(&belief)], [7, 41, 99]);
    let known = bench.known.iter().find(|known| known.id == belief).unwrap();
    assert!(known.told && known.heard);
    assert_eq!(bench.fired, None);
    session.choose(0);
    let fired = session.writers_view().fired.unwrap();
    assert!(fired.line.starts_with(&last) && !fired.acts.is_empty());
    // The same moment is found again after the file has changed.
    let again = gather(&first().replacen("alliance: 45", "alliance: 46", 1), Some(&content));
    adopt(&mut session, &again);
    assert_eq!(session.writers_view().fired.unwrap().line, fired.line);
}

/// One slip of an editor's keyboard.
#[derive(Clone, Debug)]
enum Edit {
    Delete(prop::sample::Index, usize),
    Insert(prop::sample::Index, &'static str),
    SwapLines(prop::sample::Index, prop::sample::Index),
    Double(prop::sample::Index),
    Number(prop::sample::Index, u8),
    /// Back to what was good.
    Undo,
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<prop::sample::Index>();
    let words = prop::sample::select(vec![
        "\"",
        ",",
        ")",
        "{",
        "}",
        "[",
        "Line(",
        "\"hello\"",
        "To(\"",
        "EndVisit",
        "é",
        "\u{0}",
        "//",
        "/*",
        "when: ",
        "{x}",
    ]);
    prop_oneof![
        3 => (at.clone(), 1..60_usize).prop_map(|(at, length)| Edit::Delete(at, length)),
        2 => (at.clone(), words).prop_map(|(at, words)| Edit::Insert(at, words)),
        2 => (at.clone(), at.clone()).prop_map(|(one, other)| Edit::SwapLines(one, other)),
        2 => at.clone().prop_map(Edit::Double),
        2 => (at, any::<u8>()).prop_map(|(at, number)| Edit::Number(at, number)),
        3 => Just(Edit::Undo),
    ]
}

fn edited(text: &str, edit: &Edit, good: &str) -> String {
    let place = |at: &prop::sample::Index| {
        let mut at = at.index(text.len().max(1)).min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let lines = || text.lines().map(str::to_owned).collect::<Vec<_>>();
    match edit {
        Edit::Undo => good.to_owned(),
        Edit::Insert(at, words) => format!("{}{words}{}", &text[..place(at)], &text[place(at)..]),
        Edit::Delete(at, length) => {
            let from = place(at);
            let mut to = (from + length).min(text.len());
            while !text.is_char_boundary(to) {
                to += 1;
            }
            format!("{}{}", &text[..from], &text[to..])
        }
        Edit::SwapLines(one, other) => {
            let mut lines = lines();
            if !lines.is_empty() {
                let (one, other) = (one.index(lines.len()), other.index(lines.len()));
                lines.swap(one, other);
            }
            lines.join("\n")
        }
        Edit::Double(at) => {
            let mut lines = lines();
            if !lines.is_empty() {
                let at = at.index(lines.len());
                lines.insert(at, lines[at].clone());
            }
            lines.join("\n")
        }
        Edit::Number(at, number) => {
            let digits: Vec<_> = text.match_indices(|c: char| c.is_ascii_digit()).map(|(at, _)| at).collect();
            match digits.is_empty() {
                true => text.to_owned(),
                false => {
                    let at = digits[at.index(digits.len())];
                    format!("{}{number}{}", &text[..at], &text[at + 1..])
                }
            }
        }
    }
}

/// The attempt can be gone on with, or it is over; and everything that is shown of it can be made.
fn goes_on(session: &Session) {
    let now = session.consultation();
    match session.scene() {
        Scene::Talking => assert!(!now.lines.is_empty() && !session.is_over(), "there is something to say"),
        Scene::Closing => assert!(now.over.is_some()),
        Scene::Reflecting | Scene::Debrief => assert!(session.is_over()),
        Scene::Interlude | Scene::Briefing => assert!(!session.is_over()),
    }
    session.briefing();
    session.writers_view();
    session.debrief(None);
}

/// Everything that can change under the app, as it is when it is good.
fn all_good() -> Vec<File> {
    let file = |name: &str, text: &str| File { name: name.into(), text: text.into() };
    let danish = "Overlay(translates: \"walk\", language: \"da\", texts: { \"title\": (of: \"x\", is: \"y\") })";
    vec![
        file(NAME, &first()),
        file("walk/da.ron", danish),
        file("rules/rubric.ron", embedded::RUBRIC),
        file("rules/response.ron", embedded::RESPONSE),
        file("theme.ron", include_str!("../../assets/theme.ron")),
        file("locales/en/app.ftl", include_str!("../../assets/locales/en/app.ftl")),
    ]
}

proptest! {
    // 25 folders edited 20 times: 500 edits, half of them of the scenario.
    #![proptest_config(ProptestConfig { cases: 25, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_typed_into_a_file_the_conversation_goes_on_or_it_is_said_why(
        edits in prop::collection::vec((edit(), 0..10_usize, 0..4_usize), 20),
        placed in any::<bool>(),
    ) {
        let good = all_good();
        let gather = |files: &[File], last: Option<&Content>| Content::gather(&embedded::files(), files, last).unwrap();
        let (mut files, mut content) = (good.clone(), gather(&good, None));
        let mut session = match placed {
            false => begin(&content, "walk"),
            true => Session::placed(content.speak("en").unwrap().case("walk").unwrap().clone(), Placed::default(), 3),
        };
        for (number, (edit, which, choice)) in edits.iter().enumerate() {
            let at = which.checked_sub(5).map_or(0, |at| at + 1).min(good.len() - 1);
            files[at].text = edited(&files[at].text, edit, &good[at].text);
            content = gather(&files, Some(&content));
            let text = &files[0].text;
            let is_sound = backstory::model::scenario::read(text, content.rubric()).0.is_some();
            let says = content.findings().iter().any(|found| found.file.name == NAME && !found.diagnostics.is_empty());
            prop_assert!(is_sound || says, "what cannot be played says why");
            // Where the file has another id now, what is open stays as it was.
            let language = if number % 2 == 0 { "da" } else { "en" };
            if let Some(case) = content.speak(language).unwrap().case("walk") {
                session.adopt(Arc::clone(case));
            }
            goes_on(&session);
            match session.scene() {
                Scene::Talking => _ = session.choose(*choice),
                _ => session.proceed(),
            }
            goes_on(&session);
        }
    }
}
