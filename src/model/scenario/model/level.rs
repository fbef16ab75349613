//! The levels of a person's state.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

/// A level of the person's state. The first eight are everybody's; the convictions and intensities follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, BorshSerialize, BorshDeserialize)]
pub struct LevelIx(pub u8);

impl LevelIx {
    /// Working alliance.
    pub const ALLIANCE: LevelIx = CommonLevel::Alliance.ix();
    /// Felt autonomy.
    pub const AUTONOMY: LevelIx = CommonLevel::Autonomy.ix();
    /// Pain self-efficacy.
    pub const EFFICACY: LevelIx = CommonLevel::Efficacy.ix();
    /// Distress.
    pub const DISTRESS: LevelIx = CommonLevel::Distress.ix();
    /// Readiness to change the named behaviour, 0–50; stages are bands of ten.
    pub const READINESS: LevelIx = CommonLevel::Readiness.ix();
    /// Trust that was lost and has not been repaired.
    pub const STRAIN: LevelIx = LevelIx(5);
    /// How much has been said for changing. Nothing reads it but the debrief; 0–255.
    pub const CHANGE_TALK: LevelIx = LevelIx(6);
    /// How much has been said for staying; as [`LevelIx::CHANGE_TALK`].
    pub const SUSTAIN_TALK: LevelIx = LevelIx(7);
    /// How many levels everybody has.
    pub const COMMON: usize = 8;

    /// The id of a level that everybody has.
    pub fn common_id(self) -> Option<&'static str> {
        match self {
            LevelIx::STRAIN => Some("strain"),
            LevelIx::CHANGE_TALK => Some("change talk"),
            LevelIx::SUSTAIN_TALK => Some("sustain talk"),
            level => CommonLevel::of(level).map(CommonLevel::name),
        }
    }

    /// How much better a rise by so much leaves the person. Less strain and distress is better, and less of every
    /// conviction and fear; what has been said for and against changing is neither.
    pub fn gain(self, rise: i32) -> i32 {
        match self {
            LevelIx::ALLIANCE | LevelIx::AUTONOMY | LevelIx::EFFICACY | LevelIx::READINESS => rise,
            LevelIx::CHANGE_TALK | LevelIx::SUSTAIN_TALK => 0,
            _ => -rise,
        }
    }

    /// The highest value of the level.
    pub fn most(self) -> u8 {
        match self {
            LevelIx::READINESS => 50,
            LevelIx::CHANGE_TALK | LevelIx::SUSTAIN_TALK => u8::MAX,
            _ => 100,
        }
    }

    /// The index as a `usize`.
    pub fn at(self) -> usize {
        usize::from(self.0)
    }
}

/// A level that everybody has and that is called by its name, in files and on screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommonLevel {
    /// Working alliance.
    Alliance,
    /// Felt autonomy.
    Autonomy,
    /// Pain self-efficacy.
    Efficacy,
    /// Distress.
    Distress,
    /// Readiness to change.
    Readiness,
}

impl CommonLevel {
    /// All of them: those that a scenario sets and asks for as levels, and readiness, which it sets as a stage.
    pub const ALL: [CommonLevel; 5] = [
        CommonLevel::Alliance,
        CommonLevel::Autonomy,
        CommonLevel::Efficacy,
        CommonLevel::Distress,
        CommonLevel::Readiness,
    ];

    /// Those that a scenario sets and asks for as levels.
    pub const SET: [CommonLevel; 4] =
        [CommonLevel::Alliance, CommonLevel::Autonomy, CommonLevel::Efficacy, CommonLevel::Distress];

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            CommonLevel::Alliance => "alliance",
            CommonLevel::Autonomy => "autonomy",
            CommonLevel::Efficacy => "efficacy",
            CommonLevel::Distress => "distress",
            CommonLevel::Readiness => "readiness",
        }
    }

    /// Its place in the state, where they stand first and in this order.
    pub const fn ix(self) -> LevelIx {
        LevelIx(self as u8)
    }

    /// The one of this name.
    pub fn find(name: &str) -> Option<CommonLevel> {
        CommonLevel::ALL.into_iter().find(|level| level.name() == name)
    }

    /// The one at this place in the state.
    pub fn of(level: LevelIx) -> Option<CommonLevel> {
        CommonLevel::ALL.get(level.at()).copied()
    }
}
