//! `backstory script`: the page that colleagues review a scenario by.

use backstory::authoring::script::html;
use backstory::content::embedded;
use backstory::model::scenario::{self, Scenario};
use backstory::practice::session::person;
use backstory::practice::view::Review;

/// The script of a scenario.
fn page(source: &str) -> (Scenario, String) {
    let (rubric, _) = embedded::rules().unwrap();
    let scenario = scenario::read(source, &rubric).0.unwrap();
    let locale = embedded::locale("en").unwrap();
    let page = html(&scenario, &rubric, &person(&scenario), &Review::from(&scenario.notes), &locale);
    (scenario, page)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[test]
fn everything_that_may_be_said_is_in_the_script() {
    for (id, source) in embedded::scenarios() {
        let (scenario, page) = page(source);
        let says = scenario.says.iter().chain(scenario.replies.iter().map(|reply| &reply.say)).map(|say| say.text);
        let lines = scenario.lines.iter().flat_map(|line| [line.say, line.deed, Some(line.why)]).flatten();
        let rest = scenario.paragraphs.iter().map(|paragraph| paragraph.text);
        for text in says.chain(lines).chain(rest).chain(scenario.endings.iter().map(|ending| ending.text)) {
            let words = scenario.texts.raw(text);
            assert!(page.contains(&escaped(words)), "{id}: {words}");
        }
        for exchange in &scenario.exchanges {
            assert!(page.contains(&format!("id=\"{}\"", exchange.address)), "{id}: {}", exchange.address);
        }
    }
}

#[test]
fn conditions_and_coding_are_in_words() {
    let untrue = r#"about: ["locks"], untrue: Told("nobody-hears"),"#;
    let (_, page) = page(&embedded::first_scenario("mine").replacen(r#"about: ["locks"],"#, untrue, 1));
    for words in [
        "if Distress is below 50",
        "Offered if nobody-hears has been told",
        "if planning/small/in-the-way was said just before",
        "open question, about locks · <strong>does D2 (Assessment)</strong>",
        "Not yet reviewed by a clinician.",
        "agrees to minute",
        "not so if nobody-hears has been told",
    ] {
        assert!(page.contains(words), "{words}");
    }
}

#[test]
fn it_says_who_has_reviewed_it_and_when() {
    let notes = "language: \"en\",\n    notes: ContentNotes(reviewed_by: [\"R. Ahle, physiotherapist\"], review_date: \"2026-11-20\"),";
    let (_, page) = page(&embedded::first_scenario("mine").replacen("language: \"en\",", notes, 1));
    assert!(page.contains("R. Ahle, physiotherapist") && page.contains("20 November 2026"));
}

#[test]
fn what_a_scenario_says_cannot_become_part_of_the_page() {
    let hostile = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    let source = embedded::first_scenario("mine").replace("Under the piano", hostile).replace("I had a cold.", hostile);
    let (_, page) = page(&source);
    assert!(!page.contains("<script") && !page.contains("<img"));
    assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("url("));
}
