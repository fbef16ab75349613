//! Smells: what can be meant and played, and teaches less than it could. One file a rule.
//!
//! After the idea of scenario smells (Overbeek, Lala and Jeuring 2020).

mod best_by_form;
mod cue_never_changes;
mod give_away;
mod hard_to_read;
mod length_spread;
mod long_turn;
mod name_misspelt;
mod nearly_equal;
mod never_addressed;
mod never_heard;
mod no_guide;
mod no_temptation;
mod nothing_to_reflect;
mod repeats_itself;
mod safety_not_offered;
mod same_reply;
mod thin_why;

use super::{Rule, Subject};

/// Every smell, in the order of its code.
pub(super) const RULES: [Rule; 17] = [
    length_spread::length_spread,
    best_by_form::best_by_form,
    long_turn::long_turn,
    cue_never_changes::cue_never_changes,
    same_reply::same_reply,
    thin_why::thin_why,
    no_temptation::no_temptation,
    give_away::give_away,
    never_addressed::never_addressed,
    never_heard::never_heard,
    nearly_equal::nearly_equal,
    name_misspelt::name_misspelt,
    hard_to_read::hard_to_read,
    repeats_itself::repeats_itself,
    nothing_to_reflect::nothing_to_reflect,
    safety_not_offered::safety_not_offered,
    no_guide::no_guide,
];
