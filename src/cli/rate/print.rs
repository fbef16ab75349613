//! Blind sheets as text to read and print, and what their readers came to.

use std::path::Path;

use comfy_table::{Table, presets};

use super::blind::{Blind, CHOICE, stem};
use crate::authoring::rating::{Apart, Bar, Comparison, Decision, LETTERS, MISSING, Reader, Side};

const WIDTH: usize = 96;

/// What a reader does first, and how.
fn lead(blind: &Blind, side: Side) -> String {
    let given = match side {
        Side::LinesAlone => {
            "Somebody who treats people with persistent low back pain talks with a patient. At each of these moments you see \
             only what they could say next: not the patient, and not what was said before. Choose the line that you think \
             is best."
        }
        Side::WithPatient => {
            "Somebody who treats people with persistent low back pain talks with a patient. At each of these moments you see \
             who the patient is, what was said before (“You” is the clinician, who is not always right), what the patient's \
             body does (in round brackets), and what could be said next. Take over from there, and choose the line that you \
             would say."
        }
    };
    let how = format!(
        "What stands in square brackets is done, not said. Choose one line at every moment, also where you would have to \
         guess or where two are as good as each other. Write its letter into the file {}.csv, in the column “{CHOICE}”, and \
         send that file back; change nothing else in it.",
        stem(side)
    );
    let missing = match side {
        Side::LinesAlone => "",
        Side::WithPatient => {
            " Where the best thing to say is not on offer, choose the nearest line all the same, and write into the last \
             column what is missing."
        }
    };
    let order = "The moments stand in no order, and each stands for itself. Some lines come again at another moment, where \
                 another one may be best. Please talk with nobody about it before all sheets are back.";
    let paragraphs = [given.to_owned(), how + missing, order.to_owned()];
    let title = format!("{} moments: which line is best?\nSheet {}\n", blind.decisions.len(), blind.sheet(side));
    std::iter::once(title).chain(paragraphs.map(|text| fill(&text, "", "") + "\n")).collect::<Vec<_>>().join("\n")
}

fn fill(text: &str, first: &str, rest: &str) -> String {
    textwrap::fill(text, textwrap::Options::new(WIDTH).initial_indent(first).subsequent_indent(rest))
}

/// A side's sheet, to read and print.
pub(super) fn sheet(blind: &Blind, side: Side) -> String {
    let mut out = lead(blind, side);
    let papers = papers(blind);
    let rule = "-".repeat(WIDTH);
    if side == Side::WithPatient {
        out += &format!("\n{rule}\nWhat is read before each visit. Every moment names its paper.\n");
        for (at, paper) in papers.iter().enumerate() {
            out += &format!("\nPaper {}\n", at + 1);
            paper.iter().for_each(|words| out += &(fill(words, "  ", "  ") + "\n"));
        }
    }
    for decision in &blind.decisions {
        let moment = &decision.moment;
        out += &format!("\n{rule}\n{}\n", decision.id);
        if side == Side::WithPatient {
            let paper = papers.iter().position(|paper| **paper == moment.brief).map_or(0, |at| at + 1);
            let head = moment.brief.iter().take(2).cloned().collect::<Vec<_>>().join(" · ");
            out += &(fill(&format!("{head} · Paper {paper}"), "  ", "  ") + "\n");
            moment.here.iter().for_each(|words| out += &(fill(words, "  ", "  ") + "\n"));
            out += "\n";
            moment.before.iter().for_each(|words| out += &(fill(words, "  ", "      ") + "\n"));
        }
        out += "\n";
        for (letter, words) in LETTERS.iter().zip(&moment.words) {
            out += &(fill(words, &format!("  {letter}  "), "     ") + "\n");
        }
        out += "\n  Your choice: ____\n";
    }
    out
}

/// What is read before visits, each once, by scenario and visit.
fn papers(blind: &Blind) -> Vec<&Vec<String>> {
    let visit = |decision: &Decision| blind.courses[decision.course].case.scenario[decision.moment.exchange].visit;
    let mut all: Vec<_> = blind.decisions.iter().map(|own| (own.course, visit(own), &own.moment.brief)).collect();
    all.sort();
    all.dedup();
    all.into_iter().map(|(_, _, brief)| brief).collect()
}

/// What has been written, and what to do with it.
pub(super) fn written(blind: &Blind, folder: &Path) -> String {
    let [alone, patient] = Side::ALL.map(stem);
    let (count, command) = (blind.count(), blind.command());
    format!(
        "{count}.\n\nIn {}:\n  {alone}.csv       for readers who get the lines and nothing else\n  {patient}.csv  for other \
         readers, who also get what the patient said and showed\n  {alone}.txt and {patient}.txt: the same, to read and \
         print, with what to do\n  key.csv               which lines are best: for you; readers never need it\n\nGive every \
         reader one of the two, with its .txt file, and nobody both. Put the filled copies, each under a\nname of its own, \
         into a folder of their own, and compare them:\n\n    {command} --read FOLDER\n",
        folder.display()
    )
}

fn percent(share: f64) -> String {
    format!("{:.0} %", 100.0 * share)
}

fn side_name(side: Side) -> &'static str {
    match side {
        Side::LinesAlone => "the lines alone",
        Side::WithPatient => "with the patient",
    }
}

fn held_to(bar: Bar, share: f64) -> String {
    let holds = if bar.holds(share) { "holds" } else { "falls short" };
    match bar {
        Bar::AtMost(most) => format!("at most {}: {holds}", percent(most)),
        Bar::AtLeast(least) => format!("at least {}: {holds}", percent(least)),
    }
}

fn table(head: &[&str]) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(head);
    table
}

/// What readers came to.
pub(super) fn report(blind: &Blind, readers: &[Reader], found: &Comparison) -> String {
    let parts = [
        figures(blind, readers, found),
        each(readers, found, blind.decisions.len()),
        otherwise(blind, found),
        missing(blind, readers),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n") + "\n"
}

fn figures(blind: &Blind, readers: &[Reader], found: &Comparison) -> Option<String> {
    let of = |side: Side| readers.iter().filter(|reader| reader.side == side).count();
    let titles: Vec<&str> =
        blind.courses.iter().map(|course| course.case.scenario.texts.raw(course.case.scenario.title)).collect();
    let mut table =
        table(&["what was read", "readers", "decisions", "best line found", "95 % interval", "chance", "p", "bar"]);
    for (side, figure) in &found.figures {
        let (low, high) = figure.interval;
        table.add_row([
            side_name(*side).to_owned(),
            of(*side).to_string(),
            figure.decisions.to_string(),
            percent(figure.right),
            format!("{:.0} to {}", 100.0 * low, percent(high)),
            percent(figure.chance),
            format!("{:.3}", figure.p),
            held_to(side.bar(), figure.right),
        ]);
    }
    let mut notes = vec![
        "Best line found: over the decisions, the mean share of readers who chose one of the lines that the coding holds to \
         be best. The interval comes from a bootstrap over the decisions and says nothing of how readers differ. p: how \
         often chance would do as well, with the keys permuted within each decision."
            .to_owned(),
    ];
    if let Some((gain, (low, high))) = found.gain {
        notes.push(format!(
            "What the patient says and shows adds {:.0} points (95 % interval {:.0} to {:.0}).",
            100.0 * gain,
            100.0 * low,
            100.0 * high
        ));
    }
    let asked = blind.decisions.len();
    if let Some(missing) = found.missing {
        let holds = if MISSING.holds(missing / asked as f64) { "holds" } else { "falls short" };
        notes.push(format!(
            "The best thing to say was missing in {missing:.1} of {asked} decisions, as the mean of readers with the patient \
             (bar: at most 5 of 60: {holds})."
        ));
    }
    let few: Vec<&str> = Side::ALL.into_iter().filter(|side| of(*side) < 2).map(side_name).collect();
    if !few.is_empty() {
        notes.push(format!("Too few readers yet ({}): a bar needs two of each kind or more.", few.join(", ")));
    }
    let notes: Vec<String> = notes.iter().map(|note| fill(note, "", "")).collect();
    Some(format!("{}: {}\n\n{table}\n\n{}", titles.join(", "), blind.count(), notes.join("\n")))
}

fn each(readers: &[Reader], found: &Comparison, asked: usize) -> Option<String> {
    let mut table = table(&["reader", "what was read", "answered", "best line found"]);
    for (reader, own) in readers.iter().zip(&found.readers) {
        let answered = reader.answers.iter().filter(|answer| answer.choice.is_some()).count();
        table.add_row([
            reader.name.clone(),
            side_name(reader.side).to_owned(),
            format!("{answered} of {asked}"),
            own.map_or("–".into(), percent),
        ]);
    }
    Some(table.to_string())
}

fn otherwise(blind: &Blind, found: &Comparison) -> Option<String> {
    if found.apart.is_empty() {
        return None;
    }
    let lead = "Where readers with the patient chose otherwise than the coding, the fewest in agreement first. Read what they \
                saw in with-the-patient.txt. Mend the lines, what the patient says before them, or the coding:";
    let moments = found.apart.iter().map(|apart| moment(blind, &blind.decisions[apart.at], apart));
    Some(std::iter::once(fill(lead, "", "")).chain(moments).collect::<Vec<_>>().join("\n\n"))
}

fn moment(blind: &Blind, decision: &Decision, apart: &Apart) -> String {
    let scenario = &blind.courses[decision.course].case.scenario;
    let all: usize = apart.chose.iter().sum();
    let mut lines =
        vec![format!("{}  {}: {} of {all} chose one of the best", decision.id, blind.place(decision), apart.right)];
    let marks = decision.moment.marks();
    for (at, words) in decision.moment.words.iter().enumerate().filter(|(at, _)| marks[*at] || apart.chose[*at] > 0) {
        let best = if marks[at] { "best" } else { "    " };
        let id = scenario[decision.moment.lines[at]].address.rsplit('/').next().unwrap_or_default();
        let chose = apart.chose[at];
        let line = format!("{} {best} {chose} chose  `{id}` {words}", LETTERS[at]);
        lines.push(fill(&line, "  ", "                   "));
    }
    lines.join("\n")
}

fn missing(blind: &Blind, readers: &[Reader]) -> Option<String> {
    let mut lines = Vec::new();
    for (at, decision) in blind.decisions.iter().enumerate() {
        let said = readers.iter().filter_map(|reader| Some((reader, reader.answers.get(at)?.missing.as_ref()?)));
        for (reader, said) in said {
            let line = format!("{}  {}: “{said}” ({})", decision.id, blind.place(decision), reader.name);
            lines.push(fill(&line, "  ", "       "));
        }
    }
    (!lines.is_empty()).then(|| format!("What readers found missing:\n{}", lines.join("\n")))
}
