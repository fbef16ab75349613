//! From the model as written to sets that are quick to ask.

use super::{About, Effect, Kind, Prices, ResponseModel, Rule, Scale, When, wire};
use crate::format::diag::{Code, Diagnostic};
use crate::format::read::{Id, Located};
use crate::model::rubric::{ItemIx, ItemKind, Rubric};
use crate::model::scenario::condition::Bound;
use crate::model::scenario::words::{BeliefKind, Manner};
use crate::model::scenario::{LevelBound, LevelIx, RealScale};

/// The most rules that a model holds.
const MAX_RULES: usize = super::RuleSet::SIZE;

pub(super) fn compile(
    written: &wire::ResponseModel,
    rubric: &Rubric,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ResponseModel> {
    if written.format.value != 1 {
        diagnostics.push(crate::format::read::future_format(&written.format, 1));
        return None;
    }
    if let Some((_, span, _)) = written.rules.iter().nth(MAX_RULES) {
        let message = format!("there are {} rules; at most {MAX_RULES} fit", written.rules.len());
        diagnostics.push(Diagnostic::new(Code::TooMany, span, message));
        return None;
    }
    let mut compiler = Compiler { rubric, diagnostics };
    let rules = written.rules.iter().map(|(id, _, rule)| compiler.rule(id, rule)).collect();
    let scales = written.scales.iter().filter_map(|(id, span, scale)| {
        let known = RealScale::find(id);
        if known.is_none() {
            let diagnostic = Diagnostic::new(Code::UnknownId, span, format!("there is no scale `{id}`"));
            compiler.diagnostics.push(diagnostic.suggest_id(id, RealScale::ALL.map(RealScale::name)));
        }
        Some(Scale { id: known?, follows: scale.follows, slope: scale.slope.value, most: scale.most })
    });
    let scales = scales.collect();
    if written.prices.is_none() && !written.rules.is_empty() {
        let message = "the response model has no `prices`, so that no line is worth anything";
        let diagnostic = Diagnostic::new(Code::MissingField, written.format.span, message);
        diagnostics.push(diagnostic.help("add them as the model that comes with Backstory has them, at its end"));
    }
    let prices = written.prices.as_ref().map(|located| Prices::of(&located.value)).unwrap_or_default();
    if let (Some(located), Some(wrong)) = (&written.prices, prices.disorder()) {
        diagnostics.push(Diagnostic::new(Code::OutOfRange, located.span, wrong));
    }
    let model = ResponseModel { id: written.id.0.clone(), scales, rules, prices };
    // What could not be read may be what a rule lacks.
    if !crate::format::diag::has_errors(diagnostics) {
        let keys = written.rules.iter().map(|(_, key, _)| key);
        diagnostics.extend(super::soundness::check(&model.rules, keys, rubric));
    }
    Some(model)
}

struct Compiler<'a> {
    rubric: &'a Rubric,
    diagnostics: &'a mut Vec<Diagnostic>,
}

fn manners(list: &[Manner]) -> u32 {
    list.iter().fold(0, |set, manner| set | manner.bit())
}

impl Compiler<'_> {
    fn rule(&mut self, id: &str, written: &wire::Rule) -> Rule {
        Rule {
            id: id.into(),
            manners: if written.manner.is_empty() { u32::MAX } else { manners(&written.manner) },
            about: about(&written.about),
            when: written.when.as_ref().map(|when| self.when(when)),
            verdict: written.verdict,
            first: written.first,
            effects: written.effects.iter().map(effect).collect(),
            because: written.because.clone(),
            source: written.source.clone(),
        }
    }

    fn when(&mut self, written: &wire::When) -> When {
        use wire::When as W;
        let mut list = |list: &[wire::When]| list.iter().map(|when| self.when(when)).collect();
        match written {
            W::All(all) => When::All(list(all)),
            W::Any(any) => When::Any(list(any)),
            W::Not(inner) => When::Not(Box::new(self.when(inner))),
            W::Stage(Bound::AtLeast(stage)) => When::Level(LevelIx::READINESS, LevelBound::AtLeast(stage.floor())),
            W::Stage(Bound::Below(stage)) => When::Level(LevelIx::READINESS, LevelBound::Below(stage.floor())),
            W::Level(level, Bound::AtLeast(bound)) => When::Level(common(*level), LevelBound::AtLeast(bound.0)),
            W::Level(level, Bound::Below(bound)) => When::Level(common(*level), LevelBound::Below(bound.0)),
            W::GoalVoiced => When::GoalVoiced,
            W::PlanAgreed => When::PlanAgreed,
            W::JustTold => When::JustTold,
            W::AnythingHeard => When::AnythingHeard,
            W::Screened => When::Screened,
            W::AsksNew => When::AsksNew,
            W::AlarmTold => When::AlarmTold,
            W::Topic(topics) => When::Topic(topics.iter().fold(0, |set, topic| set | 1 << *topic as u32)),
            W::Shows(cues) => When::Shows(cues.iter().fold(0, |set, cue| set | 1 << *cue as u32)),
            W::Bids(bids) => When::Bids(bids.iter().fold(0, |set, bid| set | 1 << *bid as u32)),
            W::After(list) => When::After(manners(list)),
            W::Following(list) => When::Following(manners(list)),
            W::With(list) => When::With(manners(list)),
            W::Phase(phase) => When::Phase(*phase),
            W::Does(items) => When::Does(self.items(items)),
            W::Dont(items) => When::Dont(self.items(items)),
            W::Safety(mark) => When::Safety(*mark),
            W::Untrue => When::Untrue,
        }
    }

    fn items(&mut self, ids: &[Located<Id>]) -> Vec<ItemIx> {
        let mut items = Vec::new();
        for id in ids {
            match self.rubric.find(&id.value.0).filter(|ix| self.rubric.item(*ix).kind != ItemKind::KeyPoint) {
                Some(ix) => items.push(ix),
                None => {
                    let known = self.rubric.items().map(|(_, item)| item.id.as_str());
                    let message = format!("there is no rubric item `{}` that an act can carry", id.value.0);
                    let diagnostic = Diagnostic::new(Code::UnknownRubricItem, id.span, message);
                    self.diagnostics.push(diagnostic.suggest_id(&id.value.0, known.collect::<Vec<_>>()));
                }
            }
        }
        items
    }
}

fn common(level: wire::Common) -> LevelIx {
    match level {
        wire::Common::Alliance => LevelIx::ALLIANCE,
        wire::Common::Autonomy => LevelIx::AUTONOMY,
        wire::Common::Efficacy => LevelIx::EFFICACY,
        wire::Common::Distress => LevelIx::DISTRESS,
        wire::Common::Strain => LevelIx::STRAIN,
    }
}

fn moved(level: wire::Moved) -> LevelIx {
    match level {
        wire::Moved::Alliance => LevelIx::ALLIANCE,
        wire::Moved::Autonomy => LevelIx::AUTONOMY,
        wire::Moved::Efficacy => LevelIx::EFFICACY,
        wire::Moved::Distress => LevelIx::DISTRESS,
        wire::Moved::Readiness => LevelIx::READINESS,
        wire::Moved::ChangeTalk => LevelIx::CHANGE_TALK,
        wire::Moved::SustainTalk => LevelIx::SUSTAIN_TALK,
    }
}

fn effect(written: &wire::Effect) -> Effect {
    match written {
        wire::Effect::Level(level, by) => Effect::Level(moved(*level), *by),
        wire::Effect::Subject(by) => Effect::Subject(*by),
        wire::Effect::Beliefs(kinds, by) => Effect::Beliefs(kinds.clone(), *by),
        wire::Effect::Fears(by) => Effect::Fears(*by),
        wire::Effect::Hear => Effect::Hear,
        wire::Effect::Mend => Effect::Mend,
    }
}

fn about(words: &[wire::About]) -> About {
    use wire::About as W;
    let mut about = About::default();
    for word in words {
        match word {
            W::Nothing => about.nothing = true,
            W::Belief => about.kinds.push(Kind::Belief),
            W::Fear => about.kinds.push(Kind::Fear),
            W::Goal => about.kinds.push(Kind::Goal),
            W::Fact => about.kinds.push(Kind::Fact),
            W::Structural => about.beliefs.push(BeliefKind::Structural),
            W::Alignment => about.beliefs.push(BeliefKind::Alignment),
            W::HurtIsHarm => about.beliefs.push(BeliefKind::HurtIsHarm),
            W::Cure => about.beliefs.push(BeliefKind::Cure),
            W::Control => about.beliefs.push(BeliefKind::Control),
            W::Social => about.beliefs.push(BeliefKind::Social),
            W::Told => about.told = Some(true),
            W::Untold => about.told = Some(false),
            W::Heard => about.heard = Some(true),
            W::Unheard => about.heard = Some(false),
        }
    }
    about
}
