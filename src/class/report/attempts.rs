//! A student's page: their debrief as they saw it, and above it what changed from attempt to attempt.

use std::collections::BTreeMap;

use maud::{Markup, html};
use sha2::{Digest, Sha256};

use crate::class::assignment::Task;
use crate::class::cohort::{Marked, Marker, Tries};
use crate::look::locale::{FluentValue, Locale};
use crate::play::score::Counts;
use crate::practice::debrief;
use crate::practice::phrases::points;
use crate::practice::record::Summary;
use crate::practice::session::Session;

/// Chances that have to come up in both attempts before anything is said of an item.
const ENOUGH: u32 = 2;

/// Characters of what tells apart two students whose ids differ in signs that no file may be called by.
const MARK: usize = 6;

/// Where the page of a student at a task is kept, below a folder: called by their id, as far as a file can be.
pub fn place(folder: &str, student: &str, task: &Task) -> String {
    let plain = |text: &str| text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect::<String>();
    let name = plain(student);
    let mark = match name == student {
        true => String::new(),
        false => {
            let digest = Sha256::digest(student);
            let digits: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("-{}", &digits[..MARK])
        }
    };
    format!("{folder}/{name}{mark}.{}.html", plain(&task.name()))
}

/// The page of a student at a task; `None` where no attempt of theirs counts.
pub fn page(tries: &Tries, marker: &Marker, locale: &Locale) -> Option<String> {
    let counted = tries.attempts.get(tries.counts?)?;
    let case = marker.cases.get(&counted.record.header.scenario)?;
    let session = Session::resume(case.clone(), counted.record.clone()).ok()?;
    let yardstick = marker.yardsticks.get(&(counted.task, session.world().number(&case.scenario)));
    // What somebody wrote for themselves was not handed in to be read by others.
    let debrief = session.debrief(yardstick).without_own_words();
    let face = debrief::face(&session.consultation());
    let title = |item: &str| {
        let found = case.rubric.items().find(|(_, known)| known.id == item);
        found.map_or_else(|| item.to_owned(), |(_, known)| known.title.clone())
    };
    let above = if tries.attempts.len() > 1 { attempts(tries, &title, locale) } else { Markup::default() };
    Some(debrief::html_below(&above, &debrief, locale, &face))
}

fn attempts(tries: &Tries, title: &dyn Fn(&str) -> String, locale: &Locale) -> Markup {
    let heads = ["attempt", "score", "safety", "helped", "mistimed", "donts", "missed"];
    let mut over = tries.attempts.iter().filter(|marked| marked.is_over).map(|marked| &marked.summary);
    let ends = over.next().zip(over.next_back());
    html! {
        section {
            h2 { (locale.text("class-own-attempts")) }
            table {
                thead { tr { @for head in heads { th scope="col" { (locale.text(&format!("class-own-{head}"))) } } } }
                tbody { @for (at, marked) in tries.attempts.iter().enumerate() { tr {
                    th scope="row" { (number(at, tries, locale)) }
                    (row(marked, locale))
                } } }
            }
            @if let Some((first, last)) = ends {
                h3 { (locale.text("class-own-changed")) }
                @let changed = changed(first, last);
                @if changed.is_empty() { p { (locale.text("class-own-same")) } }
                ul { @for changed in changed { li { (item_changed(&title(changed.item), &changed, locale)) } } }
            }
        }
    }
}

fn number(at: usize, tries: &Tries, locale: &Locale) -> String {
    match tries.counts == Some(at) {
        true => locale.format("class-own-counts", &[("n", (at + 1).into())]),
        false => (at + 1).to_string(),
    }
}

fn row(marked: &Marked, locale: &Locale) -> Markup {
    let summary = &marked.summary;
    let total = summary.items.values().fold(Counts::default(), |sum, counts| sum.plus(*counts));
    let counts = [total.landed, total.mistimed, total.donts + total.harmed, total.missed];
    html! {
        @if marked.is_over {
            td { (summary.score.map_or_else(|| "–".into(), points)) }
            td { (summary.safety.map_or_else(String::new, |standing| locale.text(&format!("logbook-safety-{}", standing.name())))) }
            @for count in counts { td { (count) } }
        } @else {
            td colspan="6" { (locale.text("class-own-open")) }
        }
    }
}

/// An item that went clearly better or worse: in how many chances it helped, of how many, in one attempt and in another.
#[derive(Debug, PartialEq)]
struct Changed<'a> {
    item: &'a str,
    before: (u32, u32),
    after: (u32, u32),
}

fn changed<'a>(first: &'a Summary, last: &Summary) -> Vec<Changed<'a>> {
    let chances = |counts: &Counts| {
        let all = counts.landed + counts.mistimed + counts.harmed + counts.donts + counts.missed;
        (counts.landed, all)
    };
    let both = |(item, before): (&'a String, &Counts)| {
        let (before, after) = (chances(before), chances(last.items.get(item)?));
        let share = |(helped, of): (u32, u32)| f64::from(helped) / f64::from(of);
        let is_clear = before.1 >= ENOUGH && after.1 >= ENOUGH && (share(after) - share(before)).abs() >= 0.25;
        is_clear.then_some(Changed { item, before, after })
    };
    let items: &'a BTreeMap<String, Counts> = &first.items;
    items.iter().filter_map(both).collect()
}

fn item_changed(item: &str, Changed { before, after, .. }: &Changed, locale: &Locale) -> String {
    let arguments = [
        ("item", item.into()),
        ("before", FluentValue::from(before.0)),
        ("before-of", before.1.into()),
        ("after", after.0.into()),
        ("after-of", after.1.into()),
    ];
    locale.format("class-own-item", &arguments)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_id_leads_out_of_the_folder() {
        let task = Task { scenario: "amina".into(), visit: Some("planning".into()), rules_hash: String::new() };
        let check = |student: &str, expect: &str| assert_eq!(place("students", student, &task), expect);
        check("s1", "students/s1.amina-planning.html");
        check("../../s1", "students/------s1-d86919.amina-planning.html");
        check("ø", "students/--d48b45.amina-planning.html");
    }

    #[test]
    fn what_went_clearly_better_or_worse_is_said() {
        let counts = |landed, missed| Counts { landed, missed, ..Counts::default() };
        let summary = |items: &[(&str, Counts)]| Summary {
            items: items.iter().map(|(id, counts)| ((*id).to_owned(), *counts)).collect(),
            ..Summary::default()
        };
        let first = summary(&[("D1", counts(1, 3)), ("D2", counts(2, 2)), ("D3", counts(0, 1)), ("D4", counts(4, 0))]);
        let last = summary(&[("D1", counts(3, 1)), ("D2", counts(3, 3)), ("D3", counts(1, 0))]);
        assert_eq!(changed(&first, &last), [Changed { item: "D1", before: (1, 4), after: (3, 4) }]);
    }
}
