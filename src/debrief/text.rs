//! The debrief as plain text, for terminals.

use std::fmt::Write;

use super::*;
use crate::locale::{FluentValue, Locale, phrases};
use crate::view::Utterance;

/// The debrief as text, wrapped to `width` columns.
pub fn text(debrief: &Debrief, locale: &Locale, width: usize) -> String {
    let mut page = Page { out: String::new(), locale, width: width.clamp(40, 100) };
    page.person(debrief);
    page.score(debrief);
    page.rubric(&debrief.rubric);
    page.title(&locale.text("report-turns"));
    debrief.turns.iter().for_each(|turn| page.turn(turn));
    page.paragraph("", &locale.text("report-formative"));
    page.out
}

struct Page<'a> {
    out: String,
    locale: &'a Locale,
    width: usize,
}

impl Page<'_> {
    fn say(&self, id: &str, arguments: &[(&str, FluentValue)]) -> String {
        self.locale.format(id, arguments)
    }

    fn title(&mut self, title: &str) {
        let _ = writeln!(self.out, "\n{title}\n{}", "─".repeat(title.chars().count()));
    }

    /// A paragraph whose lines begin with `indent`.
    fn paragraph(&mut self, indent: &str, words: &str) {
        let options = textwrap::Options::new(self.width).initial_indent(indent).subsequent_indent(indent);
        let _ = writeln!(self.out, "{}", textwrap::fill(words, options));
    }

    fn person(&mut self, debrief: &Debrief) {
        let name = || FluentValue::from(debrief.person.first_name.as_str());
        self.title(&self.say("report-where", &[("name", name())]));
        self.paragraph("", &format!("{}. {}", debrief.ending.title, debrief.ending.text));
        self.title(&self.say("report-changed", &[("name", name())]));
        for line in changes(&debrief.change, self.locale) {
            self.paragraph("  ", &line);
        }
    }

    fn score(&mut self, debrief: &Debrief) {
        self.title(&self.locale.text("report-score"));
        for line in score(debrief, self.locale) {
            self.paragraph("", &line);
        }
        self.out.push('\n');
        self.paragraph("", &self.locale.text("report-talk"));
        for line in talk(&debrief.talk, self.locale) {
            self.paragraph("  ", &line);
        }
        self.out.push('\n');
        self.paragraph("", &self.locale.text("report-steps"));
        for line in shared(&debrief.steps, self.locale) {
            self.paragraph("  ", &line);
        }
    }

    fn rubric(&mut self, rows: &[RubricRow]) {
        self.title(&self.locale.text("report-rubric"));
        for row in rows {
            let counts = counts(&row.counts, self.locale);
            self.paragraph("", &format!("{} {} ({})", row.id, row.title, row.source));
            self.paragraph("     ", &counts);
        }
        self.paragraph("", &self.locale.text("report-rubric-sources"));
    }

    fn turn(&mut self, turn: &Turn) {
        let number = [("number", u32::from(turn.number).into()), ("visit", u32::from(turn.visit.number).into())];
        let head = self.say("report-turn", &number);
        let _ = writeln!(self.out, "\n{head} · {}", credit(turn.credit, self.locale));
        turn.before.iter().for_each(|said| self.said(said));
        let you = self.locale.text("report-you");
        self.paragraph("  ", &format!("{you}: {}", phrases::line(&turn.line)));
        for act in &turn.acts {
            self.paragraph("    ", &act_head(act, self.locale));
            for reason in &act.reasons {
                let source = source(reason, self.locale);
                self.paragraph("      ", &format!("{} ({source})", reason.because));
            }
        }
        turn.reply.iter().for_each(|said| self.said(said));
        let why = self.locale.text("report-why");
        self.paragraph("    ", &format!("{why}: {}", turn.why));
        if !turn.others.is_empty() {
            self.paragraph("    ", &self.locale.text("report-others"));
        }
        for other in &turn.others {
            let credit = credit(other.credit, self.locale);
            self.paragraph("      ", &format!("– {} ({credit}) {}", phrases::line(&other.line), other.why));
        }
    }

    fn said(&mut self, said: &Utterance) {
        self.paragraph("  ", &format!("{}: {}", said.speaker, said.text));
    }
}

/// How far the person has come with changing, line by line.
pub fn readiness(change: &Change, locale: &Locale) -> Vec<String> {
    let stage = |stage| FluentValue::from(locale.text(&crate::view::stage_id(stage)));
    let stages = [("from", stage(change.stage.0)), ("to", stage(change.stage.1))];
    let mut lines = vec![locale.format("report-stage", &stages)];
    if change.stage.1 < change.stage.0 {
        lines.push(locale.text("report-stage-back"));
    }
    if let Some(share) = change.change_talk {
        lines.push(locale.format("report-change-talk", &[("share", u32::from(share).into())]));
    }
    lines
}

/// What changed, line by line.
pub(super) fn changes(change: &Change, locale: &Locale) -> Vec<String> {
    let pair = |from: u8, to: u8| [("from", FluentValue::from(u32::from(from))), ("to", u32::from(to).into())];
    let mut lines = readiness(change, locale);
    for level in &change.levels {
        let [from, to] = pair(level.from, level.to);
        let what = locale.text(&format!("level-{}", level.level));
        lines.push(locale.format("report-level", &[("what", what.into()), from, to]));
    }
    for subject in &change.subjects {
        let [from, to] = pair(subject.from, subject.to);
        let id = if subject.fear { "report-fear" } else { "report-belief" };
        let mut line = locale.format(id, &[("text", subject.text.as_str().into()), from, to]);
        let missed = match (subject.told, subject.heard) {
            (false, _) => Some("report-untold"),
            (true, false) => Some("report-unheard"),
            _ => None,
        };
        if let Some(missed) = missed {
            let _ = write!(line, " ({})", locale.text(missed));
        }
        lines.push(line);
    }
    for scale in &change.scales {
        let [from, to] = pair(scale.from, scale.to);
        let what = phrases::scale(scale.scale, locale);
        lines.push(locale.format("report-scale", &[("what", what.into()), from, to]));
    }
    lines
}

/// The score and all that it rests on, line by line.
pub(super) fn score(debrief: &Debrief, locale: &Locale) -> Vec<String> {
    let head = match debrief.score.shown {
        Some(shown) => locale.format("report-score-line", &[("score", u32::from(shown).into())]),
        None => locale.text("report-no-score"),
    };
    let mut lines = vec![head];
    lines.extend(score_basis(debrief, locale));
    lines.push(counts(&debrief.counts, locale));
    lines
}

/// What the score rests on, line by line: chance and best, the safety gate, what was taken back.
pub fn score_basis(debrief: &Debrief, locale: &Locale) -> Vec<String> {
    let score = &debrief.score;
    let mut lines = Vec::new();
    if score.shown.is_some() {
        let arguments = [
            ("chance", FluentValue::from(format!("{:.1}", score.chance))),
            ("best", score.best.into()),
            ("bound", score.bound.into()),
            ("raw", score.raw.to_string().replace('-', "−").into()),
            ("exact", if score.exact { "yes".into() } else { "no".into() }),
        ];
        lines.push(locale.format("report-score-means", &arguments));
    }
    if !score.failed.is_empty() {
        let without = score.ungated.unwrap_or(0);
        lines.push(locale.format("report-gate", &[("without", u32::from(without).into())]));
        lines.extend(score.failed.iter().map(|failure| locale.text(failure)));
    }
    lines.push(locale.format("report-retries", &[("n", debrief.retries.into())]));
    if let Some(first) = score.first_tries {
        lines.push(locale.format("report-first-tries", &[("score", u32::from(first).into())]));
    }
    lines
}

/// Counts in words.
pub(super) fn counts(counts: &Counts, locale: &Locale) -> String {
    let arguments = [
        ("landed", counts.landed.into()),
        ("neutral", counts.neutral.into()),
        ("mistimed", counts.mistimed.into()),
        ("donts", counts.donts.into()),
        ("missed", counts.missed.into()),
    ];
    locale.format("report-counts", &arguments)
}

/// The columns of the rubric's table: the head's message id and the count.
pub fn columns(counts: &Counts) -> [(&'static str, u32); 5] {
    [
        ("report-rubric-landed", counts.landed),
        ("report-rubric-neutral", counts.neutral),
        ("report-rubric-mistimed", counts.mistimed),
        ("report-rubric-donts", counts.donts),
        ("report-rubric-missed", counts.missed),
    ]
}

/// Ways of talking, line by line. Ratios only from five up.
pub fn talk(talk: &Talk, locale: &Locale) -> Vec<String> {
    let count = |id, n: u32| locale.format(id, &[("n", n.into())]);
    let both = [("simple", talk.simple_reflections.into()), ("complex", talk.complex_reflections.into())];
    let mut lines =
        vec![count("report-talk-questions", talk.questions), locale.format("report-talk-reflections", &both)];
    let band = |band: Band| FluentValue::from(locale.text(band.message()));
    if let Some((ratio, of)) = talk.ratio() {
        let arguments = [("ratio", format!("{ratio:.1}").into()), ("band", band(of))];
        lines.push(locale.format("report-talk-ratio", &arguments));
    }
    if let Some((share, of)) = talk.complex_share() {
        let arguments = [("share", format!("{share:.0}").into()), ("band", band(of))];
        lines.push(locale.format("report-talk-complex", &arguments));
    }
    lines.push(count("report-talk-partnership", talk.partnership));
    lines.push(count("report-talk-affirmations", talk.affirmations));
    lines.push(count("report-talk-information", talk.information));
    lines.push(count("report-talk-persuasion", talk.persuasion + talk.confronting));
    lines
}

/// Signs of the five steps of a shared decision, line by line.
pub fn shared(steps: &Steps, locale: &Locale) -> Vec<String> {
    let line = |step: Step| {
        let turns = steps.of(step).iter().map(|(visit, turn)| {
            let numbers = [("number", u32::from(*turn).into()), ("visit", u32::from(*visit).into())];
            locale.format("report-step-turn", &numbers)
        });
        let turns: Vec<String> = turns.collect();
        let turns = if turns.is_empty() { locale.text("report-step-none") } else { turns.join(", ") };
        format!("{}: {turns}", locale.text(step.message()))
    };
    Step::ALL.into_iter().map(line).collect()
}

/// Credit in words.
pub fn credit(credit: i32, locale: &Locale) -> String {
    let sign = if credit < 0 { "−" } else { "+" };
    let arguments = [("credit", credit.into()), ("sign", sign.into()), ("size", credit.abs().into())];
    locale.format("report-credit", &arguments)
}

/// An act in words: manner, rubric item, verdict.
pub fn act_head(act: &ActRow, locale: &Locale) -> String {
    let manner = locale.text(&format!("manner-{}", act.manner.name().to_lowercase()));
    let verdict = locale.text(&format!("verdict-{}", act.verdict.name().to_lowercase()));
    let does = act.does.as_ref().map(|item| format!(" · {item}")).unwrap_or_default();
    let dont = act.dont.as_ref().map(|item| format!(" · {item} don't")).unwrap_or_default();
    let capped = if act.capped { format!(" ({})", locale.text("report-capped")) } else { String::new() };
    format!("{manner}{does}{dont}: {verdict}{capped}")
}

/// Where a rule comes from, in words.
pub fn source(reason: &Reason, locale: &Locale) -> String {
    match reason.source.as_str() {
        "design choice" => locale.text("report-design"),
        source => locale.format("report-source", &[("source", source.into())]),
    }
}
