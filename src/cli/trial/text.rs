//! Trials as text.

use std::fmt::Write;

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use super::bars::bars;
use crate::authoring::trial::{Coverage, Exercised, Luck, Sums, Trial, Trials, surface};
use crate::play::trainee::Group;

/// Columns of the page.
const WIDTH: u16 = 100;

/// Trainees that look at the outside of lines that are named; of the others only the range is told.
const FORMS: usize = 8;

/// The report as text. What nothing reached is named in full, what was reached only counted; programs take JSON.
pub fn text(trials: &Trials) -> String {
    let mut out = String::new();
    for trial in &trials.scenarios {
        scenario(&mut out, trial);
    }
    if trials.scenarios.len() > 1 {
        bank(&mut out, trials);
    }
    if trials.findings.is_empty() {
        let _ = writeln!(out, "\nNot everybody played, so that no bar is held against the figures.");
    } else {
        bars(&mut out, &trials.findings);
    }
    if trials.scenarios.len() > 1 {
        coverage(&mut out, "the bank", &trials.coverage());
        exercised(&mut out, trials);
    }
    let forms = match trials.options.trainees.is_empty() {
        true => format!(", {} of those that go by form alone", trials.options.surface_runs()),
        false => String::new(),
    };
    let words = format!(
        "Simulated learners check the score; they say nothing about people who learn. Seed {}, {} attempts each{forms}.",
        trials.options.seed, trials.options.runs
    );
    paragraph(&mut out, &words);
    out
}

fn scenario(out: &mut String, trial: &Trial) {
    let scenario = &trial.entry.case.scenario;
    let _ = writeln!(out, "{}: {}\n", scenario.id, scenario.texts.raw(scenario.title));
    let mut worlds = table(&["world", "chance", "best", "bound"], 1);
    for (number, world) in trial.worlds.iter().enumerate() {
        let yardstick = &world.yardstick;
        let best = format!("{}{}", yardstick.best, if yardstick.is_exact() { "" } else { " found" });
        worlds.add_row([
            trial.world_name(number),
            format!("{:.1}", yardstick.chance),
            best,
            yardstick.bound.to_string(),
        ]);
    }
    let _ = writeln!(out, "{}\n", worlds.trim_fmt());
    for (number, world) in trial.worlds.iter().enumerate() {
        if world.yardstick.score(world.yardstick.best).is_none() {
            let name = trial.world_name(number);
            let _ = writeln!(out, "{name}: no score, since chance earns as much as the best\n");
        }
    }
    let mut players =
        table(&["trainee", "attempts", "mean", "95 % interval", "safety kept", "key lines", "by chance"], 1);
    let everybody = trial.players.iter().filter(|(trainee, _)| trainee.group != Group::Surface);
    for (trainee, sums) in everybody {
        let mean = sums.mean();
        let (low, high) = mean.interval();
        let (keys, chance) = sums.key_rate();
        let percent = |share: f64| format!("{:.0} %", 100.0 * share);
        players.add_row([
            trainee.id.to_owned(),
            mean.n.to_string(),
            format!("{:.1}", mean.mean),
            format!("{low:.1} to {high:.1}"),
            percent(sums.share_kept()),
            percent(keys),
            percent(chance),
        ]);
    }
    let _ = writeln!(out, "{}", players.trim_fmt());
    for (trainee, sums) in &trial.players {
        if let Some((first, last)) = sums.first_and_last() {
            let n = sums.series.len();
            let _ =
                writeln!(out, "{}: {:.1} in the first attempt, {:.1} in the {n}th", trainee.id, first.mean, last.mean);
        }
    }
    forms(out, trial);
    if !trial.plans.is_empty() {
        plans(out, trial);
    }
    coverage(out, &scenario.id, &trial.coverage());
    let _ = writeln!(out);
}

/// Those that go by form alone: the ones that score most, and how far luck goes.
fn forms(out: &mut String, trial: &Trial) {
    let mut forms: Vec<_> = trial
        .players
        .iter()
        .filter(|(trainee, _)| trainee.group == Group::Surface)
        .map(|(id, sums)| (id.id, sums))
        .collect();
    if forms.is_empty() {
        return;
    }
    forms.sort_by(|(_, a), (_, b)| b.mean().mean.total_cmp(&a.mean().mean));
    let mut means = table(&["by form alone", "attempts", "mean", "95 % interval", "keys beyond chance"], 1);
    for (id, sums) in forms.iter().take(FORMS) {
        let mean = sums.mean();
        let (low, high) = mean.interval();
        let rate = trial.rates.iter().find(|rate| rate.trainee.id == *id);
        means.add_row([
            (*id).to_owned(),
            mean.n.to_string(),
            format!("{:.1}", mean.mean),
            format!("{low:.1} to {high:.1}"),
            rate.map_or("–".into(), |rate| format!("{:+.2}", rate.keys - rate.chance)),
        ]);
    }
    let _ = writeln!(out, "\n{}", means.trim_fmt());
    let others: Vec<f64> = forms.iter().skip(FORMS).map(|(_, sums): &(_, &Sums)| sums.mean().mean).collect();
    if let (Some(most), Some(least)) = (others.first(), others.last()) {
        let _ = writeln!(out, "and {} more, from {most:.1} down to {least:.1}", others.len());
    }
    if !trial.luck.scores.is_empty() {
        luck(out, "this scenario", &trial.luck, surface::SCENARIO);
    }
}

/// How far luck goes, in words.
fn luck(out: &mut String, place: &str, luck: &Luck, limit: f64) {
    let (mean, spread) = luck.spread();
    let above = luck.above(limit);
    let one_in = match above {
        above if above > 0.0 => format!("one in {:.0} scores more than {limit} in {place} by luck alone", 1.0 / above),
        _ => format!("none scores more than {limit} in {place}"),
    };
    paragraph(
        out,
        &format!(
            "How far luck goes: {} rules that hold a fixed order of all lines, which means nothing, score {mean:.1} in the mean \
             with a standard deviation of {spread:.1}. Of such rules {one_in}, and {:.0} % pick the key more often or more \
             seldom than chance by more than {}. A rule of form above the limit is a reason to look at the lines; that it is \
             more than luck, only more scenarios can show.",
            luck.scores.len(),
            100.0 * luck.telling(surface::KEYS),
            surface::KEYS
        ),
    );
}

/// Lines as long as the page is wide; addresses and names stay whole.
pub(super) fn wrapped() -> textwrap::Options<'static> {
    textwrap::Options::new(usize::from(WIDTH))
        .word_separator(textwrap::WordSeparator::AsciiSpace)
        // The other algorithm lets a line grow past the width rather than leave the next one short.
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
}

/// Words that are broken where the page ends.
fn paragraph(out: &mut String, words: &str) {
    let _ = writeln!(out, "\n{}", textwrap::fill(words, wrapped()));
}

fn bank(out: &mut String, trials: &Trials) {
    let mut means = table(&["over the bank", "attempts", "mean", "95 % interval"], 1);
    for (trainee, mean) in trials.bank() {
        if trainee.group == Group::Surface {
            continue;
        }
        let (low, high) = mean.interval();
        let interval = format!("{low:.1} to {high:.1}");
        means.add_row([trainee.id.to_owned(), mean.n.to_string(), format!("{:.1}", mean.mean), interval]);
    }
    let _ = writeln!(out, "{}", means.trim_fmt());
    let over = Luck::over(trials.scenarios.iter().map(|trial| &trial.luck));
    if !over.scores.is_empty() {
        luck(out, "the bank", &over, surface::BANK);
    }
    let _ = writeln!(out);
}

fn plans(out: &mut String, trial: &Trial) {
    let mut plans = table(&["written plan", "kind", "world", "score", "safety", "turns"], 3);
    for plan in &trial.plans {
        let score = match (&plan.stuck, plan.score) {
            (Some(place), _) => format!("no line at {place}"),
            (None, Some(score)) => format!("{score:.1}"),
            (None, None) => "–".into(),
        };
        plans.add_row([
            plan.plan.clone(),
            plan.kind.name().into(),
            trial.world_name(plan.world),
            score,
            plan.safety.standing().name().into(),
            format!("{} of {}", plan.turns.0, plan.turns.1),
        ]);
    }
    let _ = writeln!(out, "\n{}", plans.trim_fmt());
}

fn coverage(out: &mut String, of: &str, all: &[Coverage]) {
    let _ = writeln!(out, "\nReached in {of}:");
    for coverage in all {
        let _ = writeln!(out, "  {}: {} of {}", coverage.kind, coverage.reached(), coverage.parts.len());
        let mut line = |words: String| {
            let options = wrapped().initial_indent("    ").subsequent_indent("      ");
            let _ = writeln!(out, "{}", textwrap::fill(&words, options));
        };
        let few = coverage.parts.len() <= 12;
        for part in coverage.parts.iter().filter(|part| few && !part.by.is_empty()) {
            line(format!("{} by {}", part.name, some(&part.by)));
        }
        let unreached: Vec<&str> = coverage.unreached().collect();
        if !unreached.is_empty() {
            line(format!("reached by nobody: {}", unreached.join(", ")));
        }
    }
}

/// What of the rubric each scenario exercises.
fn exercised(out: &mut String, trials: &Trials) {
    let all: Vec<_> = trials.scenarios.iter().map(Trial::exercised).collect();
    let heads: Vec<&str> = trials.scenarios.iter().map(|trial| trial.entry.case.scenario.id.as_str()).collect();
    let mut rows = table(&[&["item"], heads.as_slice()].concat(), 1);
    let cell = |one: &Exercised| {
        let mark = if one.is_taught { "*" } else { "" };
        match (one.well, one.tempts) {
            (0, 0) => format!("{mark}–"),
            (well, 0) => format!("{mark}{well}"),
            (well, tempts) => format!("{mark}{well}, {tempts}"),
        }
    };
    let (mut nowhere, mut empty) = (Vec::new(), Vec::new());
    for at in 0..all.first().map_or(0, Vec::len) {
        let row: Vec<&Exercised> = all.iter().filter_map(|of| of.get(at)).collect();
        let Some(first) = row.first() else { continue };
        rows.add_row(std::iter::once(first.item.clone()).chain(row.iter().map(|one| cell(one))));
        if row.iter().all(|one| one.well == 0) {
            nowhere.push(first.item.as_str());
        }
        let claimed = row.iter().zip(&heads).filter(|(one, _)| one.is_taught && one.well < 2);
        empty.extend(claimed.map(|(one, id)| format!("{id} {}", one.item)));
    }
    let _ = writeln!(out, "\nExercised, item by item:\n{}", rows.trim_fmt());
    paragraph(
        out,
        "In how many moments the best thing to say does it, and in how many its don't is on offer; * is what the scenario says that it teaches.",
    );
    for (what, items) in [
        ("No scenario exercises", nowhere.join(", ")),
        ("Said to be taught, and in fewer than two moments the best thing", empty.join(", ")),
    ] {
        if !items.is_empty() {
            paragraph(out, &format!("{what}: {items}."));
        }
    }
}

/// The first few of a list.
fn some(by: &[&str]) -> String {
    const SOME: usize = 4;
    match by.len() {
        n if n > SOME => format!("{} and {} more", by[..SOME].join(", "), n - SOME),
        _ => by.join(", "),
    }
}

/// A table without frames; columns from `numbers` on are set to the right.
pub(super) fn table(head: &[&str], numbers: usize) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_header(head.iter().copied());
    table.set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    for column in table.column_iter_mut().skip(numbers) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table
}
