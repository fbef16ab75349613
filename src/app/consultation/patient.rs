//! A patient, as an asset of Bevy.

use std::sync::Arc;

use bevy::asset::io::Reader;
use bevy::asset::{AssetLoader, LoadContext};
use bevy::prelude::*;

use crate::content::{Damaged, embedded};
use crate::format::diag::render;
use crate::model::scenario;
use crate::play::encounter::Case;

/// Somebody to meet: a scenario, bound to the rubric and the response model that ship.
#[derive(Asset, TypePath, Clone, Debug)]
pub struct Patient(Arc<Case>);

impl Patient {
    /// The case: all that decides what happens.
    pub fn case(&self) -> &Arc<Case> {
        &self.0
    }
}

impl From<Case> for Patient {
    fn from(case: Case) -> Patient {
        Patient(Arc::new(case))
    }
}

/// Reads a scenario's file.
#[derive(Default, TypePath)]
pub struct PatientLoader;

/// Why a scenario cannot be loaded.
#[derive(Debug, thiserror::Error)]
pub enum PatientError {
    /// The file cannot be read.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// It is no text.
    #[error("it is no UTF-8 text")]
    NoText(#[from] std::str::Utf8Error),
    /// It cannot be played: what `backstory check` says of it.
    #[error("it cannot be played:\n{0}")]
    Wrong(String),
    /// What ships is not whole.
    #[error(transparent)]
    Damaged(#[from] Damaged),
}

impl AssetLoader for PatientLoader {
    type Asset = Patient;
    type Settings = ();
    type Error = PatientError;

    async fn load(
        &self,
        reader: &mut dyn Reader,
        _: &(),
        context: &mut LoadContext<'_>,
    ) -> Result<Patient, PatientError> {
        let mut bytes = Vec::new();
        reader.read_to_end(&mut bytes).await?;
        let source = std::str::from_utf8(&bytes)?;
        let (rubric, model) = embedded::rules()?;
        let (scenario, found) = scenario::read(source, &rubric);
        let name = context.path().to_string();
        let scenario = scenario.ok_or_else(|| PatientError::Wrong(render::text(&name, source, &found)))?;
        Ok(Case::new(scenario, rubric, model).into())
    }
}
