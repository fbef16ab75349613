//! The scorecard: what every turn was worth, and what it was for the items of the rubric.

use super::steps::{Step, steps};
use super::{Counts, Key, Mark, Safety, Tally, credit};
use crate::model::rubric::{ItemIx, Phase};
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{ActIx, LineIx, Needs, Signs};
use crate::play::encounter::{Case, Encounter, Replay, Taken};
use crate::play::patient::Judged;

/// What an attempt earned, turn by turn.
#[derive(Clone, Debug, PartialEq)]
pub struct Scorecard {
    /// Credits less costs.
    pub raw: i32,
    /// What became of safety.
    pub safety: Safety,
    /// Every turn.
    pub turns: Vec<TurnCard>,
}

/// One turn.
#[derive(Clone, Debug, PartialEq)]
pub struct TurnCard {
    /// The phase of its visit.
    pub phase: Phase,
    /// The line that was said.
    pub said: LineCard,
    /// The other lines on offer, in the order of the file.
    pub others: Vec<LineCard>,
    /// Whether nothing on offer would have earned more.
    pub is_key: bool,
    /// What the turn was for items of the rubric.
    pub marks: Vec<(ItemIx, Mark)>,
    /// What it did about safety.
    pub steps: Vec<Step>,
}

/// What a line is when it is said at a moment.
#[derive(Clone, Debug, PartialEq)]
pub struct LineCard {
    /// The line.
    pub line: LineIx,
    /// How it landed, as a whole.
    pub verdict: Verdict,
    /// How the rules say that it landed, where a teacher has corrected that.
    pub ruled: Option<Verdict>,
    /// Its acts with how each would land alone.
    pub acts: Vec<(ActIx, Judged)>,
    /// What it adds, with what follows from it at once.
    pub credit: i32,
}

impl Scorecard {
    /// Folds a replay.
    pub fn of(case: &Case, replay: &Replay) -> Scorecard {
        let mut tally = Tally::default();
        replay.events().for_each(|event| tally.event(*event));
        let turns = replay.turns.iter().map(|turn| TurnCard::of(case, turn, tally.safety.unasked));
        Scorecard { turns: turns.collect(), raw: tally.raw, safety: tally.safety }
    }

    /// The counts of one item in visits of one phase, or in all.
    pub fn counts(&self, item: ItemIx, phase: Option<Phase>) -> Counts {
        let turns = self.turns.iter().filter(|turn| phase.is_none_or(|phase| turn.phase == phase));
        turns.flat_map(|turn| &turn.marks).filter(|(of, _)| *of == item).map(|(_, mark)| *mark).collect()
    }

    /// Every turn once, as it landed, whatever it was for items of the rubric; beside that the turns with a don't, and those in
    /// which a chance was missed.
    pub fn total(&self) -> Counts {
        let with = |mark: Mark| {
            let has = |turn: &&TurnCard| turn.marks.iter().any(|(_, of)| *of == mark);
            self.turns.iter().filter(has).count() as u32
        };
        let landed: Counts = self.turns.iter().map(|turn| Mark::from(turn.said.verdict)).collect();
        Counts { donts: with(Mark::Dont), missed: with(Mark::Missed), ..landed }
    }

    /// How many items of the rubric were done at least once so that it helped: how broad the attempt was.
    pub fn practised(&self) -> usize {
        let marks = self.turns.iter().flat_map(|turn| &turn.marks);
        let mut items: Vec<ItemIx> = marks.filter(|(_, mark)| *mark == Mark::Landed).map(|(item, _)| *item).collect();
        items.sort_unstable();
        items.dedup();
        items.len()
    }
}

impl TurnCard {
    /// What a turn was; `unasked` are the warning signs that had not been asked for in time, where that is known by now.
    pub fn of(case: &Case, turn: &Taken, unasked: Signs) -> TurnCard {
        let offered = turn.before.offered(case);
        let card = |line: &LineIx| LineCard::of(case, &turn.before, *line);
        let said = card(&turn.line);
        let others: Vec<_> = offered.iter().filter(|line| **line != turn.line).map(card).collect();
        let is_key = Key::of(case, &turn.before).is_some_and(|key| key.holds(turn.line));
        TurnCard {
            phase: case.scenario[turn.before.visit].phase,
            marks: marks(case, &turn.before, &said, &others, is_key),
            steps: steps(case, turn, unasked),
            said,
            others,
            is_key,
        }
    }
}

impl LineCard {
    fn of(case: &Case, before: &Encounter, line: LineIx) -> LineCard {
        let judgement = before.judge(case, line);
        let acts = case.scenario[line].acts.iter().zip(judgement.acts).collect();
        let (ruled, verdict) = (judgement.verdict, case.counted(line, judgement.verdict));
        let ruled = Some(ruled).filter(|ruled| *ruled != verdict);
        LineCard { line, verdict, ruled, acts, credit: credit(case, before, line) }
    }
}

/// What a line was for the items of the rubric: its dos landed as the line did. Nothing was missed where nothing on offer
/// was better, or would have earned, or where the line served what safety asked for.
fn marks(case: &Case, before: &Encounter, said: &LineCard, others: &[LineCard], is_key: bool) -> Vec<(ItemIx, Mark)> {
    let mark = Mark::from(said.verdict);
    let does = |card: &LineCard| card.acts.iter().filter_map(|(act, _)| case.scenario[*act].does).collect::<Vec<_>>();
    // A teacher who says that a line was right says that it was no don't.
    let is_cleared = said.ruled.is_some() && matches!(said.verdict, Verdict::Landed | Verdict::Neutral);
    let donts = said.acts.iter().filter(|_| !is_cleared).filter_map(|(act, _)| case.scenario[*act].dont);
    let mut marks: Vec<_> = does(said).into_iter().map(|item| (item, mark)).collect();
    marks.extend(donts.map(|item| (item, Mark::Dont)));
    let open = Needs::open(case, before);
    let was_due = case.scenario.acts_of(said.line).iter().any(|act| open.are_served_by(act));
    if is_key || was_due {
        return marks;
    }
    let most = others.iter().map(|other| other.credit).max().unwrap_or(0);
    let best = others.iter().filter(|other| other.credit == most.max(1) && other.verdict == Verdict::Landed);
    let mut missed: Vec<ItemIx> = best.flat_map(does).collect();
    missed.sort_unstable();
    missed.dedup();
    let earned = |item: &ItemIx| marks.iter().any(|(of, mark)| of == item && *mark == Mark::Landed);
    missed.retain(|item| !earned(item));
    marks.extend(missed.into_iter().map(|item| (item, Mark::Missed)));
    marks
}
