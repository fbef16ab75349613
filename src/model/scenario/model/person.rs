//! The person: at intake, as drawn, as they vary.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::{Intake, LevelIx, MAX_LEVELS, VisitIx};
use crate::model::scenario::text::Text;
use crate::model::scenario::words::*;

/// The person at intake.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Patient {
    /// First and last name.
    #[serde(skip)]
    pub name: String,
    /// Years.
    #[serde(skip)]
    pub age: u8,
    /// What they do.
    #[serde(skip)]
    pub occupation: Text,
    /// How texts speak of them.
    #[serde(skip)]
    pub pronouns: Pronouns,
    /// How they are drawn.
    #[serde(skip)]
    pub look: Look,
    /// The behaviour that the stage of change is about.
    #[serde(skip)]
    pub behaviour: Text,
    /// Stage of change at the start.
    pub stage: Stage,
    /// Levels at the start, before the variant: by [`LevelIx`].
    pub levels: [u8; MAX_LEVELS],
    /// How many of them are in use.
    pub level_count: u8,
    /// What they are good at.
    #[serde(skip)]
    pub strengths: Vec<Text>,
    /// Scores at intake.
    pub intake: Intake,
}

impl Patient {
    /// The name they are called by.
    pub fn first_name(&self) -> &str {
        self.name.split_whitespace().next().unwrap_or(&self.name)
    }
}

/// How the person is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Look {
    /// Years, as the patient has them.
    pub age: u8,
    /// Tone of the skin.
    pub skin: Skin,
    /// Hair, or what covers it.
    pub hair: Hair,
    /// Colour of the hair.
    pub hair_color: HairColor,
    /// Build.
    pub build: Build,
    /// What is worn on the upper body.
    pub garment: Garment,
    /// Colour of the clothes.
    pub clothes: Cloth,
    /// Colour of the scarf or second garment.
    pub accent: Cloth,
    /// Wears glasses.
    pub glasses: bool,
    /// The glasses hang on a chain.
    pub glasses_chain: bool,
    /// Has a beard.
    pub beard: bool,
    /// Has not shaved for some days; a beard hides it.
    pub stubble: bool,
    /// Has a face that has been out in all weathers.
    pub weathered: bool,
    /// Wears a watch on the left wrist.
    pub watch: bool,
    /// What the arms do of their own.
    pub bearing: Bearing,
    /// What hangs on the wall where they are seen.
    pub wall: Wall,
    /// What they have put down beside them.
    pub brings: Brings,
}

/// Somebody else in the room.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Person {
    /// Name as shown.
    pub name: String,
    /// Who they are to the patient.
    pub relation: Text,
    /// How they are drawn; `None` when they are only heard.
    pub look: Option<Look>,
}

/// What a subject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub enum SubjectKind {
    /// Held to be true; its level is the conviction.
    Belief(BeliefKind),
    /// Dreaded; its level is the intensity.
    Fear,
    /// Matters to the person.
    Goal,
    /// Can be told or agreed to.
    Fact {
        /// Agreeing to it is agreeing on a plan.
        plan: bool,
        /// It is a sign of an emergency.
        alarm: bool,
    },
}

/// A belief, fear, goal or fact.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Subject {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: SubjectKind,
    /// Its level, for beliefs and fears.
    pub level: Option<LevelIx>,
    /// In words.
    #[serde(skip)]
    pub text: Text,
}

/// A version of the person.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Variant {
    /// Its id.
    pub id: String,
    /// How often it is drawn, relative to the others.
    pub weight: u8,
    /// Levels at the start.
    pub levels: [u8; MAX_LEVELS],
    /// Values of the placeholders.
    #[serde(skip)]
    pub texts: Vec<(String, Text)>,
    /// The visit in which there is an emergency.
    pub emergency: Option<VisitIx>,
    /// What the emergency is, as the debrief names it.
    #[serde(skip)]
    pub illness: Option<Text>,
}

/// Something that happens or not, drawn once for an attempt.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Chance {
    /// Its id.
    pub id: String,
    /// How often it happens, in percent.
    pub percent: u8,
}

impl Stage {
    /// The lowest readiness of the stage.
    pub fn floor(self) -> u8 {
        self as u8 * 10
    }

    /// The readiness of somebody who starts in the stage: the middle of its band.
    pub fn start(self) -> u8 {
        self.floor() + 5
    }

    /// The stage of a readiness; the top band is 40–50.
    pub fn of(readiness: u8) -> Stage {
        Stage::ALL[usize::from(readiness / 10).min(4)]
    }
}
