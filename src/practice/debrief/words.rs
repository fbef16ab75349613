//! Parts of the debrief in words, shared by terminal, app and reports.

use std::fmt::Write;

use super::*;
use crate::look::locale::{FluentValue, Locale, decimal};
use crate::model::response::DESIGN_CHOICE;
use crate::model::scenario::words::{Verdict, WarningSign};
use crate::model::scenario::{CommonLevel, Needs};
use crate::practice::phrases;

/// How far the person has come with changing, line by line.
pub fn readiness(change: &Change, locale: &Locale) -> Vec<String> {
    let stage = |stage| FluentValue::from(phrases::stage(stage, locale));
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

/// The levels that have no curve of their own.
pub fn beside_curves(change: &Change) -> impl Iterator<Item = &LevelChange> {
    change.levels.iter().filter(|level| !matches!(level.level, CommonLevel::Alliance | CommonLevel::Efficacy))
}

/// What changed beside the curves, line by line.
pub fn levels(change: &Change, locale: &Locale) -> Vec<String> {
    let pair = |from: u8, to: u8| [("from", FluentValue::from(u32::from(from))), ("to", u32::from(to).into())];
    let mut lines = Vec::new();
    for level in beside_curves(change) {
        let [from, to] = pair(level.from, level.to);
        let what = phrases::level(level.level, locale);
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

/// How safety stands, in one sentence.
pub fn safety_head(safety: &Safety, locale: &Locale) -> String {
    let did = |step: &SafetyStep| matches!(step, SafetyStep::Asked(_) | SafetyStep::Net | SafetyStep::Sent);
    let did_nothing = !safety.turns.iter().flat_map(|turn| &turn.steps).any(did);
    locale.text(match (safety.standing, safety.late) {
        (Standing::Kept, false) => "safety-kept",
        (Standing::Kept, true) => "safety-kept-late",
        (Standing::Incomplete, _) if did_nothing => "safety-none",
        (Standing::Incomplete, _) => "safety-incomplete",
        (Standing::Lost, _) => "safety-lost",
    })
}

/// What was left out, line by line: the illness by its name, the signs that were not asked for, the net.
pub fn safety_gaps(safety: &Safety, locale: &Locale) -> Vec<String> {
    let mut lines = Vec::new();
    if safety.standing == Standing::Lost {
        lines.push(match &safety.illness {
            Some(illness) => locale.format("safety-missed-illness", &[("illness", illness.as_str().into())]),
            None => locale.text("safety-missed"),
        });
    } else if let Some(illness) = &safety.illness {
        lines.push(locale.format("safety-met-illness", &[("illness", illness.as_str().into())]));
    }
    if !safety.unasked.is_empty() {
        let signs = signs(safety.unasked.iter().copied(), locale);
        lines.push(locale.format("safety-unasked", &[("signs", signs.into())]));
    }
    lines.extend(safety.no_net.then(|| locale.text("safety-no-net")));
    if !safety.went_on.is_empty() {
        lines.push(locale.format("safety-went-on", &[("turns", turns(&safety.went_on, locale).into())]));
    }
    lines.extend((safety.standing == Standing::Incomplete && !safety.emergency).then(|| locale.text("safety-luck")));
    lines
}

/// What the turns did about safety, turn by turn.
pub fn safety_turns(safety: &Safety, locale: &Locale) -> Vec<(TurnNumber, String)> {
    let lines = safety.turns.iter().map(|of| (of.turn, safety_steps(&of.steps, locale).join(" ")));
    lines.collect()
}

/// What a turn did about safety, a sentence each.
pub fn safety_steps(steps: &[SafetyStep], locale: &Locale) -> Vec<String> {
    let sentence = |step: &SafetyStep| {
        let with = |id: &str, what: String| locale.format(id, &[("what", what.into())]);
        match step {
            SafetyStep::Asked(asked) => with("safety-step-asked", signs(asked.iter(), locale)),
            SafetyStep::PassedOver(signs) => with("safety-step-passed-over", self::signs(signs.iter(), locale)),
            SafetyStep::LookedAt => locale.text("safety-step-looked-at"),
            SafetyStep::WentOn => locale.text("safety-step-went-on"),
            SafetyStep::Net => locale.text("safety-step-net"),
            SafetyStep::TooEarly => locale.text("safety-step-too-early"),
            SafetyStep::Alarm => locale.text("safety-step-alarm"),
            SafetyStep::PutOff => locale.text("safety-step-put-off"),
            SafetyStep::Sent => locale.text("safety-step-sent"),
            SafetyStep::Warned(_) => locale.text("safety-step-warned"),
            SafetyStep::LeftOpen(open) => {
                locale.format("safety-step-left-open", &[("send", if open.send { "yes".into() } else { "no".into() })])
            }
        }
    };
    steps.iter().map(sentence).collect()
}

/// What is still open, as part of a sentence. That there is an emergency is not told by it.
pub fn needs(open: Needs, locale: &Locale) -> String {
    let ask = (!open.ask.is_empty()).then(|| {
        let signs = signs(open.ask.iter(), locale);
        locale.format("safety-open-ask", &[("signs", signs.into())])
    });
    let net = open.net.then(|| locale.text("safety-open-net"));
    let only_help = open.ask.is_empty() && !open.net;
    let send = only_help.then(|| locale.text("safety-open-send"));
    ask.into_iter().chain(net).chain(send).collect::<Vec<_>>().join("; ")
}

fn signs(signs: impl Iterator<Item = WarningSign>, locale: &Locale) -> String {
    let names = signs.map(|sign| phrases::warning_sign(sign, locale));
    phrases::list(names.collect(), locale)
}

/// A number of the score, with a minus that is one.
pub fn points(score: i32) -> String {
    score.to_string().replace('-', "−")
}

/// A place on the scale of the score.
pub struct Place {
    /// What stands there.
    pub name: String,
    /// Where.
    pub score: i32,
    /// Whether it is the attempt itself.
    pub is_own: bool,
}

/// The scale from low to high: guessing, the landmarks, the best, and the attempt. Empty without a number.
pub fn scale(score: &Score, locale: &Locale) -> Vec<Place> {
    let Some(shown) = score.shown else { return Vec::new() };
    let place = |id: &str, score: i32| Place { name: locale.text(id), score, is_own: false };
    let mut places = vec![place("landmark-guessing", 0), place("landmark-best", 100)];
    places.extend(score.landmarks.iter().map(|landmark| {
        place(&format!("landmark-{}", landmark.kind.name().to_lowercase()), crate::play::score::shown(landmark.score))
    }));
    places.push(Place { is_own: true, ..place("landmark-you", shown) });
    places.sort_by_key(|place| (place.score, place.is_own));
    places
}

/// Where a place lies between the two ends of its scale, 0 to 1.
pub fn share_of(place: &Place, places: &[Place]) -> f64 {
    let ends = (places.iter().map(|place| place.score).min(), places.iter().map(|place| place.score).max());
    match ends {
        (Some(low), Some(high)) if high > low => f64::from(place.score - low) / f64::from(high - low),
        _ => 0.0,
    }
}

/// The score in one sentence.
pub fn score_line(score: i32, locale: &Locale) -> String {
    locale.format("report-score-line", &[("score", points(score).into())])
}

/// Why there is no number: a message id.
pub fn no_score(debrief: &Debrief) -> &'static str {
    if debrief.is_draft { "report-draft" } else { "report-no-score" }
}

/// What the number rests on, line by line: chance and best, what was taken back.
pub fn score_basis(debrief: &Debrief, locale: &Locale) -> Vec<String> {
    let score = &debrief.score;
    let mut lines = Vec::new();
    if score.shown.is_some() {
        lines.push(locale.format("report-practised", &[("n", (score.practised as u32).into())]));
        let arguments = [
            ("chance", decimal(score.chance, 1)),
            ("best", score.best.into()),
            ("bound", score.bound.into()),
            ("raw", points(score.raw).into()),
            ("exact", if score.exact { "yes".into() } else { "no".into() }),
        ];
        lines.push(locale.format("report-score-means", &arguments));
    }
    lines.push(locale.format("report-retries", &[("n", debrief.retries.into())]));
    if let Some(first) = score.first_tries {
        lines.push(locale.format("report-first-tries", &[("score", points(first).into())]));
    }
    lines
}

/// What a line is worth, a price and its reason each.
pub fn prices(score: &Score, locale: &Locale) -> Vec<String> {
    let line = |(worth, because): &(i32, String)| format!("{}: {because}", credit(*worth, locale));
    score.prices.iter().map(line).collect()
}

/// Ways of talking, line by line, each with how often it was on offer. Ratios only where they mean something.
pub fn talk(talk: &Talk, locale: &Locale) -> Vec<String> {
    let count = |id, often: Often| locale.format(id, &[("n", often.said.into()), ("of", often.offered.into())]);
    let band = |band: Band| FluentValue::from(locale.text(band.message()));
    let mut lines =
        vec![count("report-talk-questions", talk.questions), count("report-talk-reflections", talk.reflections)];
    if let Some((ratio, of)) = talk.ratio() {
        let arguments = [("ratio", decimal(ratio, 1)), ("band", band(of))];
        lines.push(locale.format("report-talk-ratio", &arguments));
    }
    if let Some((share, of)) = talk.complex_share() {
        let arguments = [("share", decimal(share, 0)), ("band", band(of))];
        lines.push(locale.format("report-talk-complex", &arguments));
    }
    lines.push(count("report-talk-partnership", talk.partnership));
    lines.push(count("report-talk-affirmations", talk.affirmations));
    lines.push(count("report-talk-information", talk.information));
    lines.push(count("report-talk-persuasion", talk.persuasion));
    lines
}

/// Signs of the five steps of a shared decision, line by line.
pub fn shared(steps: &Steps, locale: &Locale) -> Vec<String> {
    let line = |step: Step| {
        let seen = steps.of(step);
        let turns = if seen.is_empty() { locale.text("report-step-none") } else { turns(seen, locale) };
        format!("{}: {turns}", locale.text(step.message()))
    };
    Step::ALL.into_iter().map(line).collect()
}

/// A question that was asked before the number, with what it was about.
pub fn asked(reflection: &Reflection, debrief: &Debrief, locale: &Locale) -> String {
    let question = locale.format(reflection.question.message(), &phrases::of(&debrief.person));
    let about = reflection.turn.and_then(|turn| debrief.turns.iter().find(|shown| shown.number == turn));
    match about {
        Some(about) => {
            let turn = [("turn", turn(about.number, locale).into()), ("line", phrases::line(&about.line).into())];
            format!("{} {question}", locale.format("report-asked-about", &turn))
        }
        None => question,
    }
}

/// How often what was expected of a line is what it did; `None` where nothing was expected.
pub fn guesses(debrief: &Debrief, locale: &Locale) -> Option<String> {
    let guesses: Vec<_> = debrief.turns.iter().filter_map(|turn| turn.expected).collect();
    let right = guesses.iter().filter(|guess| guess.expected == guess.happened).count();
    let arguments = [("right", (right as u32).into()), ("of", (guesses.len() as u32).into())];
    (!guesses.is_empty()).then(|| locale.format("report-guesses", &arguments))
}

/// What the trainee would have said in their own words.
pub fn own_line(own: &str, locale: &Locale) -> String {
    locale.format("report-own-line", &[("line", own.into())])
}

/// Credit in words.
pub fn credit(credit: i32, locale: &Locale) -> String {
    let arguments = [("credit", credit.into()), ("sign", sign(credit).into()), ("size", credit.abs().into())];
    locale.format("report-credit", &arguments)
}

fn sign(of: i32) -> &'static str {
    if of < 0 { "−" } else { "+" }
}

/// A turn by its numbers.
pub fn turn(turn: TurnNumber, locale: &Locale) -> String {
    let numbers = [("number", u32::from(turn.turn).into()), ("visit", u32::from(turn.visit).into())];
    locale.format("report-step-turn", &numbers)
}

/// Turns by their numbers, those of one visit together.
pub fn turns(turns: &[TurnNumber], locale: &Locale) -> String {
    let visits = turns.chunk_by(|one, next| one.visit == next.visit).filter_map(|of_visit| {
        let numbers: Vec<String> = of_visit.iter().map(|turn| turn.turn.to_string()).collect();
        let arguments = [
            ("n", FluentValue::from(of_visit.len() as u32)),
            ("numbers", numbers.join(", ").into()),
            ("visit", u32::from(of_visit.first()?.visit).into()),
        ];
        Some(locale.format("report-turns-of", &arguments))
    });
    visits.collect::<Vec<_>>().join("; ")
}

/// A turn by its numbers, as a head of its own.
pub fn turn_name(turn: TurnNumber, locale: &Locale) -> String {
    let numbers = [("number", u32::from(turn.turn).into()), ("visit", u32::from(turn.visit).into())];
    locale.format("report-turn", &numbers)
}

/// The head of a turn: its number, how it landed, what it earned, and whether there was anything better.
pub fn turn_head(turn: &Turn, locale: &Locale) -> String {
    let judged = judged(turn.verdict, &turn.steps, turn.credit, turn.acceptable, locale);
    format!("{} · {judged}", turn_name(turn.number, locale))
}

/// How a line landed, what it earned, and whether there was anything better. A friendly goodbye that leaves safety open is not
/// said to have helped.
fn judged(verdict: Verdict, steps: &[SafetyStep], earned: i32, acceptable: bool, locale: &Locale) -> String {
    let is_open = |step: &SafetyStep| matches!(step, SafetyStep::Warned(_) | SafetyStep::LeftOpen(_));
    let is_harmless = !verdict.is_ill();
    let leaves_open = is_harmless && steps.iter().any(is_open);
    let verdict = match leaves_open {
        true => locale.text("verdict-safety-open"),
        false => phrases::verdict(verdict, locale),
    };
    let best = match (acceptable, earned > 0) {
        (true, true) => Some("report-best-here"),
        (true, false) => Some("report-none-better"),
        (false, _) => None,
    };
    let best = best.map(|id| format!(" · {}", locale.text(id))).unwrap_or_default();
    // What helped and earns nothing needs a reason beside it.
    let earned = match is_harmless && !leaves_open && earned == 0 {
        true => locale.text("report-credit-none"),
        false => credit(earned, locale),
    };
    format!("{verdict} · {earned}{best}")
}

/// Whether a line did two things that would have landed differently.
pub fn is_mixed(acts: &[ActRow]) -> bool {
    acts.iter().any(|act| act.alone.is_some())
}

/// What a lever is, in words.
pub fn lever(lever: &Lever, locale: &Locale) -> String {
    match lever {
        Lever::Level(level) => phrases::level(*level, locale),
        Lever::Belief(text) => locale.format("report-lever-belief", &[("text", text.as_str().into())]),
        Lever::Fear(text) => locale.format("report-lever-fear", &[("text", text.as_str().into())]),
    }
}

/// What a line moved in the person, in one sentence for the better and one for the worse.
pub fn moved(moved: &[Moved], locale: &Locale) -> String {
    let parts = effects(moved, locale).into_iter().map(|part| match part.rows.as_slice() {
        [] => part.head,
        // A number stays with its name, and a dot at the end of its line.
        rows => {
            let rows = rows.iter().map(|(by, what)| format!("{what}\u{a0}{by}")).collect::<Vec<_>>();
            format!("{}: {}.", part.head, rows.join("\u{a0}· "))
        }
    });
    parts.collect::<Vec<_>>().join(" ")
}

/// A part of what a line moved.
pub struct Effects {
    /// Whether it is for the better; `None` where nothing moved.
    pub better: Option<bool>,
    /// Its head, or all there is to be said.
    pub head: String,
    /// By how much, and what.
    pub rows: Vec<(String, String)>,
}

/// What a line moved, for the better and for the worse.
pub fn effects(moved: &[Moved], locale: &Locale) -> Vec<Effects> {
    let nothing = |id: &str| vec![Effects { better: None, head: locale.text(id), rows: Vec::new() }];
    if moved.is_empty() {
        return nothing("report-moved-nothing");
    }
    if moved.iter().all(|moved| moved.from == moved.to) {
        return nothing("report-moved-limit");
    }
    let part = |better: bool| {
        let own = moved.iter().filter(|moved| moved.gain() != 0 && (moved.gain() > 0) == better);
        let rows = own.map(|moved| {
            let by = i32::from(moved.to) - i32::from(moved.from);
            (format!("{}{}", sign(by), by.abs()), lever(&moved.what, locale))
        });
        let head = locale.text(if better { "report-moved-better" } else { "report-moved-worse" });
        Effects { better: Some(better), head, rows: rows.collect() }
    };
    [part(true), part(false)].into_iter().filter(|part| !part.rows.is_empty()).collect()
}

/// A habit in words, with how often and where.
pub fn habit(habit: &Habit, locale: &Locale) -> String {
    let arguments = [
        ("n", FluentValue::from(habit.seen.len() as u32)),
        ("of", habit.of.into()),
        ("turns", turns(&habit.seen, locale).into()),
    ];
    let seen = locale.format("report-habit-seen", &arguments);
    let before = habit.before.map(|(shown, of)| {
        let arguments = [("shown", FluentValue::from(shown)), ("of", of.into())];
        format!(" {}", locale.format("report-habit-before", &arguments))
    });
    format!("{} {seen}{}", locale.text(habit.pattern.message()), before.unwrap_or_default())
}

/// An act in words: manner, rubric item, and how it would have landed alone where that differs from the line.
pub fn act_head(act: &ActRow, locale: &Locale) -> String {
    let manner = phrases::manner(act.manner, locale);
    let does = act.does.as_ref().map(|item| format!(" · {item}")).unwrap_or_default();
    let dont = act.dont.as_ref().map(|item| locale.format("report-dont", &[("item", item.as_str().into())]));
    let dont = dont.map(|dont| format!(" · {dont}")).unwrap_or_default();
    let alone = act.alone.map(|verdict| phrases::verdict(verdict, locale));
    let alone = alone.map(|verdict| locale.format("report-alone", &[("verdict", verdict.into())]));
    let alone = alone.map(|alone| format!(" ({alone})")).unwrap_or_default();
    format!("{manner}{does}{dont}{alone}")
}

/// Where a rule comes from, in words.
pub fn source(reason: &Reason, locale: &Locale) -> String {
    match reason.source.as_str() {
        DESIGN_CHOICE => locale.text("report-design"),
        source => locale.format("report-source", &[("source", spelled(source, locale).into())]),
    }
}

/// A source with the parts of the paper spelled out, which the files of rules call T1 to T3 and K.
fn spelled(source: &str, locale: &Locale) -> String {
    let mut is_named = false;
    let parts = source.split("; ").map(|part| {
        let of_paper = match part {
            "T1" | "T2" | "T3" => locale.format("report-source-table", &[("n", part[1..].into())]),
            "K" => locale.text("report-source-text"),
            other => return other.to_owned(),
        };
        match std::mem::replace(&mut is_named, true) {
            true => of_paper,
            false => locale.format("report-source-paper", &[("part", of_paper.into())]),
        }
    });
    parts.collect::<Vec<_>>().join("; ")
}

/// The head of a moment that mattered: what it was, and which turn.
pub fn moment_head(moment: &Moment, locale: &Locale) -> String {
    locale.format(moment.nature().message(), &[("turn", turn(moment.turn, locale).into())])
}

/// What led to a moment that mattered.
pub fn led(led: &Led, locale: &Locale) -> String {
    let arguments = [("turn", turn(led.turn, locale).into()), ("line", phrases::line(&led.line).into())];
    locale.format("report-led", &arguments)
}

/// What to try next, a question for a real patient, and where it would have helped.
pub fn next_words(next: &Next, locale: &Locale) -> [String; 3] {
    let turn = turn(next.turn, locale).into();
    let place = match &next.could {
        Some(could) => locale.format("report-next-line", &[("turn", turn), ("line", phrases::line(could).into())]),
        None => locale.format("report-next-turn", &[("turn", turn)]),
    };
    [locale.text(&format!("next-{}", next.topic)), locale.text(&format!("ask-{}", next.topic)), place]
}

/// The message that says whether a change was one for the better.
pub fn change_verdict(same: bool, good: bool) -> &'static str {
    match (same, good) {
        (true, _) => "debrief-same",
        (false, true) => "debrief-better",
        (false, false) => "debrief-worse",
    }
}

/// How a curve went from the start to the end, in words.
pub fn curve_change(timeline: &Timeline, curve: usize, locale: &Locale) -> String {
    let value = |sample: Option<&Sample>| sample.map_or(0.0, |sample| sample.values[curve]).round() as u32;
    let (from, to) = (value(timeline.samples.first()), value(timeline.samples.last()));
    let less_is_better = Curve::ALL.get(curve).is_some_and(|curve| curve.less_is_better());
    let verdict = change_verdict(from == to, (to > from) != less_is_better);
    let arguments = [("from", from.into()), ("to", to.into()), ("verdict", locale.text(verdict).into())];
    locale.format("report-curve", &arguments)
}

/// The head of a line that was not chosen.
pub fn other_head(other: &Other, locale: &Locale) -> String {
    let acts = other.acts.iter().map(|act| act_head(act, locale)).collect::<Vec<_>>().join("; ");
    format!("{} · {acts}", judged(other.verdict, &other.steps, other.credit, other.acceptable, locale))
}
