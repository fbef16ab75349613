//! The real scales on which a person is measured, and their scores at intake.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Serialize, Serializer};

use crate::model::scenario::wire;

/// A real scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub enum RealScale {
    /// Pain Self-Efficacy Questionnaire.
    Pseq,
    /// Tampa Scale of Kinesiophobia, the version of 11 items.
    Tsk11,
    /// Fear-Avoidance Beliefs Questionnaire, physical activity.
    FabqPa,
    /// Fear-Avoidance Beliefs Questionnaire, work.
    FabqW,
    /// Pain Catastrophizing Scale.
    Pcs,
}

impl RealScale {
    /// All of them, in the order in which they are shown.
    pub const ALL: [RealScale; 5] =
        [RealScale::Pseq, RealScale::Tsk11, RealScale::FabqPa, RealScale::FabqW, RealScale::Pcs];

    /// Its name in files.
    pub fn name(self) -> &'static str {
        match self {
            RealScale::Pseq => "pseq",
            RealScale::Tsk11 => "tsk11",
            RealScale::FabqPa => "fabq_pa",
            RealScale::FabqW => "fabq_w",
            RealScale::Pcs => "pcs",
        }
    }

    /// The one of this name.
    pub fn find(name: &str) -> Option<RealScale> {
        RealScale::ALL.into_iter().find(|scale| scale.name() == name)
    }

    /// Lowest and highest possible score.
    pub fn range(self) -> (u8, u8) {
        match self {
            RealScale::Pseq => wire::Pseq::RANGE,
            RealScale::Tsk11 => wire::Tsk11::RANGE,
            RealScale::FabqPa => wire::FabqPa::RANGE,
            RealScale::FabqW => wire::FabqW::RANGE,
            RealScale::Pcs => wire::Pcs::RANGE,
        }
    }
}

impl Serialize for RealScale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// Scores at intake.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Intake {
    /// On [`RealScale::Pseq`].
    pub pseq: Option<u8>,
    /// On [`RealScale::Tsk11`].
    pub tsk11: Option<u8>,
    /// On [`RealScale::FabqPa`].
    pub fabq_pa: Option<u8>,
    /// On [`RealScale::FabqW`].
    pub fabq_w: Option<u8>,
    /// On [`RealScale::Pcs`].
    pub pcs: Option<u8>,
}

impl Intake {
    /// The score on a scale; `None` where it was not used.
    pub fn score(&self, scale: RealScale) -> Option<u8> {
        match scale {
            RealScale::Pseq => self.pseq,
            RealScale::Tsk11 => self.tsk11,
            RealScale::FabqPa => self.fabq_pa,
            RealScale::FabqW => self.fabq_w,
            RealScale::Pcs => self.pcs,
        }
    }
}
