//! Whole attempts on pages, without a browser: calls go in, pages and orders come out.

mod given;

use std::collections::BTreeMap;

use super::loaded::Loaded;
use super::message::{Around, FromPage, Keeps, Order, Prefers, Start, ToPage};
use super::parcel::{Listed, Parcel};
use super::player::{Clock, Player};
use crate::content::embedded;
use crate::play::encounter::{Case, World};
use crate::play::score::{Measured, Yardstick};

/// A page, and what it was told last.
struct Page {
    player: Player,
    clock: Clock,
    shown: ToPage,
    /// What it keeps, as a browser would.
    kept: BTreeMap<String, String>,
}

fn parcel(case: &Case) -> Parcel {
    let worlds = World::all(&case.scenario).map(|world| Measured {
        rules: case.rules_hash().into(),
        visit: None,
        world: world.number(&case.scenario),
        is: Yardstick { chance: -10.0, spread: 8.0, best: 60, bound: 60, landmarks: Vec::new() },
    });
    let listed = Listed { at: "content/da.json".into(), language: "da".into() };
    let languages = BTreeMap::from([("en".into(), "English".into()), ("da".into(), "Dansk".into())]);
    Parcel { yardsticks: worlds.collect(), files: vec![listed], languages, ..Parcel::blank() }
}

/// What a page loads for these languages.
fn load(player: &mut impl FnMut(&str, &[u8]), languages: &[&str]) {
    let content = embedded::content().unwrap();
    for language in languages {
        let spoken = content.speak(language).unwrap();
        player(&format!("content/amina.{language}.case"), &spoken.case("amina").unwrap().sealed());
        let words =
            embedded::files().into_iter().filter(|file| file.name.starts_with(&format!("assets/locales/{language}/")));
        player(&format!("content/{language}.ftl"), words.map(|file| file.text).collect::<String>().as_bytes());
    }
}

impl Page {
    fn new(attempts: Vec<String>, lms: Option<Around>, keeps: Keeps) -> Page {
        let case = embedded::case("amina").unwrap();
        Page::of(parcel(&case), attempts, lms, keeps)
    }

    fn of(parcel: Parcel, attempts: Vec<String>, lms: Option<Around>, keeps: Keeps) -> Page {
        let now = jiff::Timestamp::from_second(1_800_000_000).unwrap();
        let clock = Clock { now, offset: 60, random: "0123456789abcdef0123456789abcdef".into() };
        let (settings, languages, prefers) = (None, vec!["en-GB".into()], Prefers::default());
        let start = Start { parcel, settings, attempts, languages, prefers, keeps, lms };
        let mut loaded = Loaded::default();
        load(&mut |name, bytes| loaded.add(name, bytes).unwrap(), &["en"]);
        let mut player = Player::start(start, loaded, &clock).unwrap();
        let shown = player.tell(None, &clock);
        Page { player, clock, shown, kept: BTreeMap::new() }
    }

    fn tell(&mut self, from: FromPage) -> &ToPage {
        self.clock.now += jiff::SignedDuration::from_secs(2);
        self.shown = self.player.tell(Some(from), &self.clock);
        for order in &self.shown.orders {
            match order {
                Order::Keep { id, lines } => self.kept.entry(id.clone()).or_default().push_str(lines),
                Order::Replace { id, lines } => _ = self.kept.insert(id.clone(), lines.clone()),
                _ => {}
            }
        }
        &self.shown
    }

    fn press(&mut self, action: &str, value: &str) -> &ToPage {
        self.tell(FromPage::Do { action: action.into(), value: value.into(), fields: BTreeMap::new() })
    }

    fn scene(&self) -> &str {
        let (_, rest) = self.shown.main.split_once("data-scene=\"").unwrap();
        rest.split_once('"').unwrap().0
    }

    /// Plays on to the debrief; `number` is the line that is chosen each time, where it is on offer.
    fn play(&mut self, number: usize) {
        while self.scene() != "debrief" {
            match self.scene() {
                "consultation" if self.shown.main.contains("data-do=\"choose\"") => {
                    let wanted = format!("data-do=\"choose\" data-value=\"{number}\"");
                    let number = if self.shown.main.contains(&wanted) { number } else { 0 };
                    self.press("choose", &number.to_string());
                }
                "reflecting" => _ = self.press("reflect", ""),
                _ => _ = self.press("proceed", ""),
            }
        }
    }

    /// What the page sets with the system around it.
    fn set(&self) -> BTreeMap<&str, &str> {
        let set = self.shown.orders.iter().filter_map(|order| match order {
            Order::Lms { set } => Some(set),
            _ => None,
        });
        set.flatten().map(|(element, value)| (element.as_str(), value.as_str())).collect()
    }
}

#[test]
fn a_course_is_played_kept_and_gone_on_with() {
    let mut page = Page::new(Vec::new(), None, Keeps::Always);
    assert_eq!((page.scene(), page.shown.language.as_str()), ("library", "en"));
    assert_eq!(page.press("open", "amina").focus, Some("head"));
    assert_eq!(page.scene(), "briefing");
    page.press("proceed", "");
    assert!(page.shown.say.len() > 1 && page.shown.main.contains("id=\"lines\""));
    page.press("choose", "1");
    assert_eq!(page.shown.focus, Some("lines"));
    let after_one = page.shown.main.clone();

    let kept: Vec<_> = page.kept.values().cloned().collect();
    assert_eq!((kept.len(), kept[0].lines().count()), (1, 2));
    let mut later = Page::new(kept, None, Keeps::Always);
    later.press("open", "amina");
    assert_eq!(later.shown.main, after_one, "the same turn, on another day");

    later.play(0);
    assert!(later.shown.main.contains("class=\"scale\""), "it has been measured beforehand");
    assert!(later.kept.values().all(|lines| lines.contains("\"done\"")));
    later.press("show", "library");
    assert!(later.shown.main.contains("Played once"));
    later.press("show", "logbook");
    assert!(later.shown.main.contains("data-do=\"open-attempt\""));
}

#[test]
fn aids_are_said_and_an_exam_has_none() {
    let mut page = Page::new(Vec::new(), None, Keeps::Always);
    page.press("open", "amina");
    page.press("set", "writes-first=true");
    page.press("proceed", "");
    assert!(page.shown.main.contains("data-do=\"say-first\""));
    let fields = BTreeMap::from([("own".to_owned(), "How are <you>?".to_owned())]);
    page.tell(FromPage::Do { action: "say-first".into(), value: String::new(), fields });
    assert!(page.shown.main.contains("How are &lt;you&gt;?") && page.shown.main.contains("data-do=\"choose\""));
    let said = page.press("coach", "").say.clone();
    assert!(said.len() == 1 && page.shown.main.contains("id=\"coach\""));
    page.press("choose", "0");
    assert!(page.press("back", "").main.contains("How are &lt;you&gt;?"), "what they wrote here is still theirs");

    let case = embedded::case("amina").unwrap();
    let exam = Parcel { mode: crate::practice::record::Mode::Exam, seed: Some(7), ..parcel(&case) };
    let mut page = Page::of(exam, Vec::new(), None, Keeps::Always);
    page.press("open", "amina");
    page.press("proceed", "");
    let fresh = page.shown.main.clone();
    assert!(!fresh.contains("data-do=\"coach\"") && !fresh.contains("data-do=\"thought\""));
    page.press("choose", "1");
    assert!(page.shown.main.contains("picked"), "chosen, and not said yet");
    assert!(page.kept.values().all(|lines| lines.lines().count() == 1));
    page.press("choose", "1");
    assert!(page.kept.values().all(|lines| lines.lines().count() == 2), "said, and kept");
    assert!(!page.shown.main.contains("data-do=\"back\""));
}

#[test]
fn a_course_page_is_told_every_choice_the_score_and_safety() {
    let mut page = Page::new(Vec::new(), Some(Around::default()), Keeps::Always);
    page.press("open", "amina");
    assert_eq!(page.set()["cmi.core.lesson_status"], "incomplete");
    page.press("proceed", "");
    page.press("choose", "0");
    let set: BTreeMap<String, String> = page.set().into_iter().map(|(a, b)| (a.into(), b.into())).collect();
    assert_eq!(set["cmi.interactions.0.type"], "fill-in");
    assert!(set["cmi.interactions.0.student_response"].starts_with(set["cmi.core.lesson_location"].as_str()));
    assert_eq!(set["cmi.interactions.0.latency"], "0000:00:02.00");
    page.press("back", "");
    page.press("choose", "1");
    assert!(page.set().contains_key("cmi.interactions.1.id"));

    let suspended = page.set()["cmi.suspend_data"].to_owned();
    let around = Around { suspended, interactions: 2, ..Around::default() };
    let mut elsewhere = Page::new(Vec::new(), Some(around), Keeps::Never);
    elsewhere.press("open", "amina");
    assert_eq!(elsewhere.scene(), "consultation", "on another device, at the same turn");
    elsewhere.play(0);
    let set = elsewhere.set();
    assert_eq!((set["cmi.core.lesson_status"], set["cmi.core.exit"]), ("completed", ""));
    assert!((0..=100).contains(&set["cmi.core.score.raw"].parse::<i32>().unwrap()));
    assert!(["passed", "incomplete", "failed"].contains(&set["cmi.objectives.0.status"]));
    elsewhere.press("show", "library");
    elsewhere.press("show", "about");
    assert!(elsewhere.shown.main.contains("whoever runs the course page may be able to read them"));
    elsewhere.press("show", "logbook");
    let (_, after) = elsewhere.shown.main.split_once("data-do=\"open-attempt\" data-value=\"").unwrap();
    let id = after.split_once('"').unwrap().0.to_owned();
    elsewhere.press("open-attempt", &id);
    elsewhere.press("try-from", "3.1");
    let set = elsewhere.set();
    assert_eq!(set["cmi.core.exit"], "suspend", "it is open again");
    assert!(!set.contains_key("cmi.core.lesson_status"), "and what was reached stays");
}

#[test]
fn another_language_is_asked_for_and_taken_up_where_somebody_is() {
    let mut page = Page::new(Vec::new(), None, Keeps::Always);
    page.press("open", "amina");
    page.press("show", "settings");
    let loads = page.press("set", "language=da").orders.clone();
    assert!(loads.contains(&Order::Load { files: vec!["content/da.json".into()] }));
    load(&mut |name, bytes| page.player.load(name, bytes).unwrap(), &["da"]);
    page.tell(FromPage::Loaded);
    assert_eq!(page.shown.language, "da");
    page.press("return", "");
    assert_eq!(page.scene(), "briefing");
    assert!(page.shown.main.contains("Din opgave"));
}

#[test]
fn a_second_tab_opens_nothing_and_says_so() {
    let mut page = Page::new(Vec::new(), None, Keeps::Elsewhere);
    assert!(page.shown.main.contains("another tab") && page.shown.main.contains("data-do=\"reload\""));
    page.press("open", "amina");
    assert!(page.kept.is_empty());
}

#[test]
fn everything_goes_out_and_is_deleted_only_when_somebody_is_sure() {
    let mut page = Page::new(Vec::new(), None, Keeps::Always);
    page.press("open", "amina");
    page.press("show", "library");
    page.press("show", "settings");
    let save = page.press("save-all", "").orders.clone();
    let [Order::Save { text, .. }] = save.as_slice() else { panic!("{save:?}") };
    let text = text.clone();
    assert!(page.press("forget", "sure").orders.is_empty(), "nobody has asked");
    page.press("forget", "");
    assert!(page.press("forget", "sure").orders.contains(&Order::Forget));
    page.tell(FromPage::Import { text });
    assert!(page.shown.main.contains("One attempt is new here"), "{}", page.shown.main);
}

#[test]
fn nothing_that_a_page_can_send_makes_it_stop() {
    let mut desk = super::Desk::default();
    for call in ["", "{}", "[1]", "{\"now\":0,\"offset\":0,\"random\":\"\",\"from\":{\"do\":{\"action\":\"open\"}}}"] {
        assert!(desk.answer(call.as_bytes()).contains("\"error\""), "{call}");
    }
    for file in [&b"a.en.case"[..], b"a.en.case\0Scenario("] {
        assert!(desk.load(file).contains("\"error\""));
    }
    assert_eq!(desk.load(b""), "{}", "what is neither a case nor words is left aside");
    let mut page = Page::new(vec!["not a line".into()], None, Keeps::Always);
    for action in ["choose", "expect", "reflect", "try-from", "back", "open-attempt", "save-debrief", "no-such"] {
        for value in ["", "0", "9", "9.9", "\u{202e}<script>"] {
            page.press(action, value);
        }
    }
    assert_eq!(page.scene(), "library");
}
