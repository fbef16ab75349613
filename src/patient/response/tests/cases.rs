//! Rule by rule: a moment in which it fires, and one in which it does not.

use super::situation::{Situation, on};
use crate::rubric::Phase;
use crate::scenario::LevelIx;
use crate::scenario::wire::Safety;
use crate::scenario::words::{Cue::*, Manner::*, Stage::*, Topic};

type Build = fn() -> Situation;

/// The fixture's person holds `worn` to be true, fears to `bend`, wants to `dance`, can tell of a `course` and of being
/// `numb`, which is an alarm, and can agree to a `walk`, which is a plan.
pub(super) const CASES: &[(&str, Build, Build)] = &[
    ("confronted", || on(Confront), || on(Persuade)),
    ("persuaded-unheard", || on(Persuade).about("worn").told("worn"), || on(Persuade).about("worn").heard("worn")),
    ("persuaded-heard", || on(Persuade).about("bend").heard("bend"), || on(Persuade).about("dance").heard("dance")),
    ("told-what-to-do", || on(Direct), || on(Direct).safety(Safety::Met)),
    ("pushed-in-two-minds", || on(Direct).stage(Contemplation), || on(Direct).stage(Precontemplation)),
    ("structural-label", || on(GiveInformation).dont("D4"), || on(GiveInformation).dont("D6")),
    ("protect-your-back", || on(Direct).dont("D6"), || on(Direct).does("D6")),
    ("hands-that-hold-it", || on(Reassure).dont("D5"), || on(Reassure).does("D5")),
    ("cure-as-the-aim", || on(Plan).dont("D1"), || on(Plan).dont("D3")),
    ("decided-for-them", || on(Direct).dont("D3"), || on(Direct)),
    ("judged-by-pain", || on(ClosedQuestion).dont("D7"), || on(ClosedQuestion).does("D7")),
    (
        "reflected",
        || on(SimpleReflection).about("worn").told("worn"),
        || on(SimpleReflection).about("worn").heard("worn"),
    ),
    ("reflected-deeply", || on(ComplexReflection).about("worn").told("worn"), || on(ComplexReflection).about("worn")),
    ("asked-about-the-told", || on(OpenQuestion).about("bend").told("bend"), || on(OpenQuestion).about("bend")),
    (
        "asked-with-trust",
        || on(OpenQuestion).about("bend").level(LevelIx::ALLIANCE, 40),
        || on(OpenQuestion).about("bend").level(LevelIx::ALLIANCE, 39),
    ),
    (
        "asked-again",
        || on(OpenQuestion).about("bend").heard("bend"),
        || on(OpenQuestion).about("bend").heard("bend").following(GiveInformation),
    ),
    ("talk-of-what-matters", || on(OpenQuestion).about("dance").told("dance"), || on(OpenQuestion).about("dance")),
    ("readiness-explored", || on(OpenQuestion).does("C3"), || on(ClosedQuestion).does("C3")),
    (
        "their-own-view",
        || on(SimpleReflection).about("worn").told("worn").stage(Precontemplation),
        || on(SimpleReflection).about("worn").told("worn").stage(Contemplation),
    ),
    (
        "both-sides",
        || on(ComplexReflection).about("worn").heard("worn").stage(Contemplation),
        || on(ComplexReflection).about("worn").heard("worn").stage(Preparation),
    ),
    ("help-looked-at", || on(OpenQuestion).topic(Topic::HelpAtHome), || on(OpenQuestion).topic(Topic::Closing)),
    ("help-encouraged", || on(Affirm).topic(Topic::HelpAtHome), || on(SimpleReflection).topic(Topic::HelpAtHome)),
    ("waited", || on(Wait).shows(LooksDown), || on(Wait).shows(Laughs)),
    ("waited-for-nothing", || on(Wait).shows(Laughs), || on(Wait).shows(Laughs).just_told()),
    (
        "empathy-when-it-is-heavy",
        || on(Empathise).level(LevelIx::DISTRESS, 45),
        || on(Empathise).level(LevelIx::DISTRESS, 44),
    ),
    ("empathy", || on(Empathise), || on(Empathise).shows(Tearful)),
    ("validated", || on(Empathise).just_told(), || on(Empathise)),
    ("strength-seen", || on(Affirm).does("H4").heard("bend"), || on(Affirm).does("H4").told("bend")),
    ("praised", || on(Affirm).heard("bend"), || on(Affirm).does("C6").heard("bend")),
    ("credited", || on(Affirm).does("C6").after(TryMovement), || on(Affirm).does("C6")),
    ("smalltalk", || on(Smalltalk), || on(Smalltalk).level(LevelIx::DISTRESS, 60)),
    ("room-made", || on(GiveInformation).topic(Topic::TimeToTalk), || on(GiveInformation).topic(Topic::Setback)),
    ("room-taken", || on(Direct).topic(Topic::Privacy), || on(SeekCollaboration).topic(Topic::Privacy)),
    ("reassured-unheard", || on(Reassure).about("bend").told("bend"), || on(Reassure).about("bend").heard("bend")),
    ("reassured-in-general", || on(Reassure), || on(Reassure).level(LevelIx::DISTRESS, 55)),
    ("reassured-at-risk", || on(Reassure).level(LevelIx::DISTRESS, 55), || on(Reassure).level(LevelIx::DISTRESS, 54)),
    (
        "reassured-late",
        || on(Reassure).about("bend").heard("bend").stage(Action),
        || on(Reassure).about("bend").heard("bend").stage(Preparation),
    ),
    ("reassured-again", || on(Reassure).after(Reassure), || on(Reassure).after(Reassure).stage(Maintenance)),
    ("taught-unheard", || on(GiveInformation).about("course").told("course"), || on(GiveInformation).about("dance")),
    (
        "made-sense",
        || on(GiveInformation).about("worn").heard("worn").with(OpenQuestion),
        || on(GiveInformation).about("worn").heard("worn").with(Affirm),
    ),
    (
        "made-sense-with-leave",
        || on(PersuadeWithPermission).about("worn").heard("worn").with(OpenQuestion).stage(Precontemplation),
        || on(PersuadeWithPermission).about("worn").heard("worn").with(OpenQuestion).stage(Contemplation),
    ),
    (
        "explained-without-asking-back",
        || on(PersuadeWithPermission).about("worn").heard("worn"),
        || on(PersuadeWithPermission).about("worn").heard("worn").with(SeekCollaboration),
    ),
    ("lectured-late", || on(GiveInformation).about("worn").stage(Action), || on(GiveInformation).about("worn")),
    (
        "told-without-leave",
        || on(GiveInformation).about("worn").heard("worn").stage(Precontemplation),
        || on(PersuadeWithPermission).about("worn").heard("worn").stage(Precontemplation),
    ),
    (
        "taught-back",
        || on(OpenQuestion).about("worn").heard("worn").following(GiveInformation),
        || on(OpenQuestion).about("worn").heard("worn").after(GiveInformation),
    ),
    ("choice-respected", || on(EmphasiseAutonomy).does("H1"), || on(EmphasiseAutonomy).does("H4")),
    ("shared", || on(SeekCollaboration).told("dance"), || on(SeekCollaboration).told("dance").dont("D1")),
    ("choice-without-a-goal", || on(SeekCollaboration), || on(SeekCollaboration).told("dance")),
    (
        "options-weighed",
        || on(GiveInformation).does("D3").told("dance").with(OpenQuestion),
        || on(GiveInformation).does("D3").told("dance"),
    ),
    (
        "values-brought-in",
        || on(OpenQuestion).about("dance").told("dance").with(SeekCollaboration),
        || on(OpenQuestion).about("dance").told("dance"),
    ),
    ("joined-up", || on(OpenQuestion).does("H2").heard("worn"), || on(Direct).does("H2").heard("worn")),
    ("hands-as-a-tool", || on(EmphasiseAutonomy).does("D5").told("dance"), || on(EmphasiseAutonomy).does("D5")),
    ("paced-by-time", || on(Plan).topic(Topic::PacedByTime).told("dance"), || on(Plan).topic(Topic::PacedByTime)),
    ("paced-by-pain", || on(Plan).topic(Topic::PacedByPain), || on(Plan).topic(Topic::PacedByTime)),
    ("plan-too-early", || on(Plan).stage(Contemplation), || on(Plan).stage(Preparation)),
    ("plan-without-a-goal", || on(Plan), || on(Plan).told("dance")),
    ("planned-together", || on(Plan).told("dance"), || on(Plan).told("dance").stage(Contemplation)),
    ("checked-what-was-agreed", || on(OpenQuestion).does("C2").agreed("walk"), || on(OpenQuestion).does("C2")),
    ("setbacks-planned-for", || on(OpenQuestion).does("C9").heard("bend"), || on(OpenQuestion).does("C9")),
    (
        "tried-it",
        || on(TryMovement).about("bend").heard("bend").with(OpenQuestion),
        || on(TryMovement).about("bend").heard("bend"),
    ),
    (
        "tried-without-trust",
        || on(TryMovement).about("bend").heard("bend").level(LevelIx::ALLIANCE, 44),
        || on(TryMovement).about("bend").heard("bend").level(LevelIx::ALLIANCE, 45),
    ),
    (
        "tried-without-a-guess",
        || on(TryMovement).about("bend").heard("bend"),
        || on(TryMovement).about("bend").heard("bend").following(OpenQuestion),
    ),
    (
        "one-step-further",
        || on(TryMovement).about("bend").heard("bend").with(SeekCollaboration).after(TryMovement),
        || on(TryMovement).about("bend").heard("bend").with(SeekCollaboration),
    ),
    ("tried-too-early", || on(TryMovement).about("bend").told("bend"), || on(TryMovement).about("bend").heard("bend")),
    (
        "drew-a-conclusion",
        || on(OpenQuestion).does("C6").about("bend").told("bend").after(TryMovement),
        || on(OpenQuestion).does("C6").about("bend").told("bend"),
    ),
    ("examined-as-agreed", || on(Examine).following(SeekCollaboration), || on(Examine).after(SeekCollaboration)),
    ("examined-unasked", || on(Examine), || on(Examine).following(EmphasiseAutonomy)),
    ("screened", || on(Screen), || on(Screen).screened()),
    ("screened-again", || on(Screen).screened(), || on(Screen)),
    ("referred-unasked", || on(Refer), || on(Refer).told("numb")),
    ("referred-for-nothing", || on(Refer).screened(), || on(Refer).screened().told("numb")),
    ("referred-as-needed", || on(Refer).safety(Safety::Met).told("numb"), || on(Refer).safety(Safety::Met).screened()),
    (
        "alarm-put-off",
        || on(Reassure).safety(Safety::Missed).told("numb"),
        || on(Reassure).safety(Safety::Missed).screened(),
    ),
    ("safety-net", || on(SafetyNet).screened(), || on(SafetyNet)),
    ("repaired", || on(Repair).level(LevelIx::STRAIN, 3), || on(Repair).level(LevelIx::STRAIN, 2)),
    ("setback-met", || on(Empathise).topic(Topic::Setback), || on(Empathise).in_phase(Phase::Evaluation)),
    ("setback-judged", || on(Direct).topic(Topic::Setback), || on(Direct).topic(Topic::Setback).safety(Safety::Met)),
    ("closed-with-a-way-back", || on(SafetyNet).topic(Topic::Closing), || on(SafetyNet)),
    ("let-go", || on(Reassure).topic(Topic::Closing), || on(EmphasiseAutonomy).topic(Topic::Closing)),
    ("apologised-for-nothing", || on(Repair), || on(Repair).level(LevelIx::STRAIN, 10)),
];
