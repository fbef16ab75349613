//! What the patient's body does, a closed list.

use super::words::list;

list! {
    /// What the patient's body does.
    Cue {
        /// Attends, nothing special.
        #[default]
        Neutral,
        /// Holds back: lids low, lips closed, upright.
        Guarded,
        /// Eyes and head go down.
        LooksDown,
        /// Eyes and head go to the side.
        LooksAway,
        /// The face opens.
        Brightens,
        /// One corner of the mouth, and the eyes follow.
        HalfSmile,
        /// The mouth smiles, the eyes do not.
        Polite,
        /// Brows up, eyes wide, lips part.
        Surprised,
        /// Brows together.
        Frowns,
        /// Shoulders up, lips pressed, hands closed.
        Tense,
        /// Eyes fill.
        Tearful,
        /// Lets out a breath, shoulders drop.
        Sighs,
        /// Comes closer.
        LeansIn,
        /// Moves back.
        LeansBack,
        /// Laughs.
        Laughs,
        /// Agrees with the head.
        Nods,
        /// Disagrees with the head.
        ShakesHead,
        /// Looks up and aside, weighing.
        Thinks,
        /// The hands close on each other.
        HandsTight,
        /// Shoulders and hands let go.
        Relaxes,
        /// Tries a movement: the trunk bends forward.
        Moves,
        /// It hurts: eyes narrow, the face draws together.
        Winces,
    }
}

#[cfg(test)]
mod tests {
    use super::Cue;

    #[test]
    fn there_are_twenty_two_and_their_names_lead_back() {
        assert_eq!(Cue::ALL.len(), 22);
        for cue in Cue::ALL {
            assert_eq!(Cue::from_name(cue.name()), Some(*cue));
        }
    }
}
