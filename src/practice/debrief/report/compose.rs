//! What the document says, and in which order: first what can be read in a minute, then all that stands behind it.

use super::super::*;
use super::{Block, Course, Section};
use crate::look::locale::{FluentValue, Locale};
use crate::model::scenario::words::Verdict;
use crate::practice::phrases;
use crate::practice::view::Utterance;

pub(super) fn compose(debrief: &Debrief, locale: &Locale) -> Vec<Section> {
    let composer = Composer { debrief, locale };
    let first = [composer.person(), composer.safety(), composer.score(), composer.moments(), composer.next()];
    let rest =
        [composer.own(), composer.change(), composer.talk(), composer.basis(), composer.rubric(), composer.turns()];
    let first = first.into_iter().map(|section| Section { is_first: true, ..section });
    first.chain(rest).filter(|section| !section.blocks.is_empty()).collect()
}

struct Composer<'a> {
    debrief: &'a Debrief,
    locale: &'a Locale,
}

impl Composer<'_> {
    fn section(&self, title: &str, blocks: Vec<Block>) -> Section {
        let name = [("name", FluentValue::from(self.debrief.person.first_name.as_str()))];
        Section { title: self.locale.format(title, &name), blocks, is_first: false }
    }

    fn heading(&self, id: &str) -> Block {
        Block::Heading(self.locale.text(id), None)
    }

    fn person(&self) -> Section {
        let ending = &self.debrief.ending;
        let mut blocks = vec![Block::Lead(ending.title.clone())];
        blocks.extend((!ending.text.is_empty()).then(|| Block::Paragraph(ending.text.clone())));
        blocks.extend((!ending.afterwards.is_empty()).then(|| Block::Paragraph(ending.afterwards.join(" "))));
        self.section("report-where", blocks)
    }

    fn safety(&self) -> Section {
        let safety = &self.debrief.safety;
        let mut blocks = vec![Block::Lead(safety_head(safety, self.locale))];
        blocks.extend(safety_gaps(safety, self.locale).into_iter().map(Block::Paragraph));
        let turns = safety_turns(safety, self.locale).into_iter();
        let turns: Vec<_> = turns.map(|(turn, words)| format!("{}: {words}", turn_name(turn, self.locale))).collect();
        blocks.extend((!turns.is_empty()).then_some(Block::List(turns)));
        self.section("report-safety", blocks)
    }

    /// What the trainee thought before they saw the number.
    fn own(&self) -> Section {
        let debrief = self.debrief;
        let mut blocks = Vec::new();
        for reflection in &debrief.reflections {
            blocks.push(Block::Paragraph(asked(reflection, debrief, self.locale)));
            blocks.push(self.you(reflection.answer.clone()));
        }
        blocks.extend(guesses(debrief, self.locale).map(Block::Paragraph));
        self.section("report-own", blocks)
    }

    fn moments(&self) -> Section {
        let blocks = self.debrief.moments.iter().flat_map(|moment| self.moment(moment));
        self.section("report-moments", blocks.collect())
    }

    fn moment(&self, moment: &Moment) -> Vec<Block> {
        let locale = self.locale;
        let mut blocks = vec![Block::Heading(moment_head(moment, locale), Some(moment.turn))];
        blocks.push(self.you(phrases::line(&moment.line)));
        blocks.extend(moment.reply.iter().map(said));
        blocks.push(Block::Quiet(moved(&moment.moved, locale)));
        blocks.extend(safety_steps(&moment.steps, locale).into_iter().map(Block::Lead));
        blocks.extend(
            moment
                .reason
                .as_ref()
                .map(|reason| Block::Paragraph(format!("{} ({})", reason.because, source(reason, locale)))),
        );
        blocks.extend(moment.led.as_ref().map(|led| Block::Paragraph(self::led(led, locale))));
        if let Some(better) = &moment.better {
            let speaker = locale.text("report-better");
            blocks.push(Block::Said { speaker, words: phrases::line(&better.line), theirs: true });
            blocks.extend(better.reply.iter().map(said));
            blocks.push(Block::Paragraph(better.why.clone()));
        }
        blocks
    }

    fn next(&self) -> Section {
        let blocks = self.debrief.next.as_ref().map(|next| {
            let [aim, ask, place] = next_words(next, self.locale);
            vec![Block::Lead(aim), Block::Paragraph(place), self.heading("report-ask"), Block::Paragraph(ask)]
        });
        self.section("report-next", blocks.unwrap_or_default())
    }

    fn change(&self) -> Section {
        let timeline = &self.debrief.timeline;
        let courses = Curve::ALL.into_iter().enumerate().map(|(at, curve)| {
            let values: Vec<f64> = timeline.samples.iter().map(|sample| sample.values[at]).collect();
            Block::Course(Course {
                curve,
                name: self.locale.text(curve.message()),
                change: curve_change(timeline, at, self.locale),
                values,
                borders: timeline.borders().collect(),
            })
        });
        let mut blocks: Vec<Block> =
            readiness(&self.debrief.change, self.locale).into_iter().map(Block::Paragraph).collect();
        blocks.extend(courses);
        blocks.push(Block::List(levels(&self.debrief.change, self.locale)));
        self.section("report-changed", blocks)
    }

    fn talk(&self) -> Section {
        let (debrief, locale) = (self.debrief, self.locale);
        let mut blocks = Vec::new();
        for (helps, title) in Pattern::SIDES {
            let habits: Vec<_> = debrief.habits.iter().filter(|habit| habit.pattern.helps() == helps).collect();
            if !habits.is_empty() {
                blocks.push(self.heading(title));
                blocks.push(Block::List(habits.into_iter().map(|of| habit(of, locale)).collect()));
            }
        }
        blocks.push(self.heading("report-talk"));
        blocks.push(Block::List(talk(&debrief.talk, locale)));
        blocks.push(self.heading("report-steps"));
        blocks.push(Block::List(shared(&debrief.steps, locale)));
        self.section("report-talked", blocks)
    }

    /// The number on its scale.
    fn score(&self) -> Section {
        let head = match self.debrief.score.shown {
            Some(shown) => score_line(shown, self.locale),
            None => self.locale.text(no_score(self.debrief)),
        };
        let mut blocks = vec![Block::Lead(head)];
        let places = scale(&self.debrief.score, self.locale);
        if !places.is_empty() {
            blocks.push(Block::Scale(places));
            blocks.push(Block::Quiet(self.locale.text("report-scale-means")));
        }
        blocks.push(Block::Paragraph(counts(&self.debrief.counts, self.locale)));
        self.section("report-score", blocks)
    }

    /// What the number rests on.
    fn basis(&self) -> Section {
        let locale = self.locale;
        let mut blocks: Vec<_> = score_basis(self.debrief, locale).into_iter().map(Block::Paragraph).collect();
        blocks.push(self.heading("report-prices"));
        blocks.push(Block::List(prices(&self.debrief.score, locale)));
        blocks.push(Block::Quiet(locale.text("report-prices-once")));
        self.section("report-basis", blocks)
    }

    fn rubric(&self) -> Section {
        let locale = self.locale;
        let heads = Mark::ALL.into_iter().map(mark_message);
        let head = std::iter::once("report-rubric-item").chain(heads).map(|head| locale.text(head)).collect();
        let rows = self.debrief.rubric.iter().map(|row| {
            let name = format!("{} {} ({})", row.id, row.title, row.source);
            let count = |mark| match row.counts.of(mark) {
                0 => "–".into(),
                n => n.to_string(),
            };
            std::iter::once(name).chain(Mark::ALL.map(count)).collect()
        });
        let where_found = self
            .debrief
            .rubric
            .iter()
            .map(|row| format!("{} {}: {}", row.id, row.title, marks(row, locale).join(" · ")));
        let blocks = vec![
            Block::Table { head, rows: rows.collect() },
            Block::More(locale.text("report-rubric-turns"), vec![Block::List(where_found.collect())]),
            Block::Quiet(locale.text("report-rubric-sources")),
        ];
        self.section("report-rubric", blocks)
    }

    fn turns(&self) -> Section {
        let mut blocks = Vec::new();
        for visit in self.debrief.turns.chunk_by(|one, next| one.visit == next.visit) {
            let head = visit
                .first()
                .map(|turn| format!("{} · {}", phrases::visit_head(&turn.visit, self.locale), turn.visit.title));
            blocks.extend(head.map(|head| Block::Heading(head, None)));
            blocks.extend(visit.iter().map(|turn| Block::Turn(turn.number, self.turn(turn))));
        }
        self.section("report-turns", blocks)
    }

    fn turn(&self, turn: &Turn) -> Vec<Block> {
        let locale = self.locale;
        let mut blocks = vec![Block::Heading(turn_head(turn, locale), None)];
        blocks.extend(turn.before.iter().map(said));
        blocks.extend(turn.own.as_ref().map(|own| Block::Quiet(own_line(own, locale))));
        blocks.push(self.you(phrases::line(&turn.line)));
        blocks.extend(
            turn.first.as_ref().map(|first| {
                Block::Quiet(locale.format("report-said-first", &[("line", phrases::line(first).into())]))
            }),
        );
        blocks.extend(is_mixed(&turn.acts).then(|| Block::Quiet(locale.text("report-mixed"))));
        blocks.extend(turn.acts.iter().map(|act| self.act(act, turn.verdict)));
        blocks.extend(turn.reply.iter().map(said));
        blocks.extend(
            turn.expected.map(|expected| Block::Quiet(phrases::expected(expected, &self.debrief.person, locale))),
        );
        blocks.push(Block::Quiet(moved(&turn.moved, locale)));
        blocks.extend(safety_steps(&turn.steps, locale).into_iter().map(Block::Lead));
        blocks.push(Block::Paragraph(format!("{}: {}", locale.text("report-why"), turn.why)));
        if !turn.others.is_empty() {
            let others = turn.others.iter().flat_map(|other| self.other(other)).collect();
            blocks.push(Block::More(locale.text("report-others"), others));
        }
        blocks
    }

    fn other(&self, other: &Other) -> Vec<Block> {
        let locale = self.locale;
        let speaker = locale.text("report-or");
        let mut blocks = vec![Block::Said { speaker, words: phrases::line(&other.line), theirs: true }];
        blocks.push(Block::Quiet(other_head(other, locale)));
        blocks.extend(other.reply.iter().map(said));
        blocks.push(Block::Quiet(moved(&other.moved, locale)));
        blocks.extend(safety_steps(&other.steps, locale).into_iter().map(Block::Quiet));
        blocks.push(Block::Paragraph(other.why.clone()));
        blocks
    }

    fn act(&self, act: &ActRow, whole: Verdict) -> Block {
        let verdict = act.alone.unwrap_or(whole);
        let reasons = act.reasons.iter().map(|reason| (reason.because.clone(), source(reason, self.locale)));
        Block::Act { verdict, head: act_head(act, self.locale), reasons: reasons.collect() }
    }

    fn you(&self, words: String) -> Block {
        Block::Said { speaker: self.locale.text("report-you"), words, theirs: true }
    }
}

fn said(said: &Utterance) -> Block {
    Block::Said { speaker: said.speaker.clone(), words: said.text.clone(), theirs: false }
}
