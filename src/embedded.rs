//! What ships inside the program, so that a single binary runs anywhere. For `cli` and `app` only.

use include_dir::{Dir, include_dir};

use crate::encounter::Case;
use crate::locale::{Locale, LocaleError};
use crate::patient::response::ResponseModel;
use crate::rubric::Rubric;

/// The rubric's file.
pub const RUBRIC: &str = include_str!("../assets/rubric/self-management.ron");
/// The response model's file.
pub const RESPONSE: &str = include_str!("../assets/response/low-back-pain.ron");
/// The file that `backstory new` writes, with an id of its own in it.
const FIRST_SCENARIO: &str = include_str!("../assets/new/scenario.ron");
static SCENARIOS: Dir = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/assets/locales");

/// Something that ships is damaged; a test keeps this from happening.
#[derive(Debug, thiserror::Error)]
#[error("{0} of this program is damaged; install it again")]
pub struct Damaged(&'static str);

/// The rubric and the response model.
///
/// # Errors
/// One of them is damaged.
pub fn rules() -> Result<(Rubric, ResponseModel), Damaged> {
    let rubric = Rubric::read(RUBRIC).0.ok_or(Damaged("the rubric"))?;
    let model = ResponseModel::read(RESPONSE, &rubric).0.ok_or(Damaged("the response model"))?;
    Ok((rubric, model))
}

/// Ids and sources of the scenarios, by id.
pub fn scenarios() -> Vec<(&'static str, &'static str)> {
    let folders = SCENARIOS.dirs().filter_map(|folder| {
        let id = folder.path().file_name()?.to_str()?;
        let source = folder.get_file(folder.path().join("scenario.ron"))?.contents_utf8()?;
        Some((id, source))
    });
    let mut scenarios: Vec<_> = folders.collect();
    scenarios.sort_unstable();
    scenarios
}

/// A first scenario, with notes for its writer.
pub fn first_scenario(id: &str) -> String {
    FIRST_SCENARIO.replace("my-first", id)
}

/// The scenario of an id, ready to be played. `None` when there is none, or it cannot be played.
pub fn case(id: &str) -> Option<Case> {
    let (rubric, model) = rules().ok()?;
    let (_, source) = scenarios().into_iter().find(|(known, _)| *known == id)?;
    let scenario = crate::scenario::read(source, &rubric).0?;
    Some(Case::new(scenario, rubric, model))
}

/// The interface's messages in a language.
///
/// # Errors
/// There is no such language, or its files are damaged.
pub fn locale(language: &str) -> Result<Locale, LocaleError> {
    let files = LOCALES.get_dir(language).map(|folder| folder.files().filter_map(|file| file.contents_utf8()));
    match files {
        Some(files) => Locale::new(language, files),
        None => Err(LocaleError::Language(language.into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_ships_is_whole() {
        rules().unwrap();
        locale("en").unwrap();
        assert!(scenarios().iter().any(|(id, _)| *id == "amina"));
        for (id, _) in scenarios() {
            assert!(case(id).is_some(), "{id} cannot be played");
        }
    }

    #[test]
    fn every_word_that_the_engine_can_ask_for_has_its_message() {
        use crate::scenario::words::*;
        let locale = locale("en").unwrap();
        let (rubric, model) = rules().unwrap();
        let mut ids = Vec::new();
        ids.extend(Cue::ALL.iter().map(|cue| format!("cue-{}", cue.name())));
        ids.extend(Manner::ALL.iter().map(|manner| format!("manner-{}", manner.name())));
        ids.extend(Verdict::ALL.iter().map(|verdict| format!("verdict-{}", verdict.name())));
        ids.extend(Stage::ALL.iter().map(|stage| format!("stage-{}", stage.name())));
        ids.extend(Difficulty::ALL.iter().map(|difficulty| format!("difficulty-{}", difficulty.name())));
        ids.extend(crate::rubric::Phase::ALL.iter().map(|phase| format!("phase-{}", phase.name())));
        ids.extend(crate::scenario::COMMON_LEVELS.iter().map(|(level, _)| format!("level-{level}")));
        ids.extend(["coach-none".into(), "coach-safety".into()]);
        ids.extend(crate::score::Failure::ALL.iter().map(|failure| failure.message().into()));
        ids.extend(model.scales.iter().map(|scale| format!("scale-{}", scale.id)));
        let tagged = rubric.items().filter(|(_, item)| item.kind != crate::rubric::ItemKind::KeyPoint);
        ids.extend(tagged.map(|(_, item)| format!("coach-{}", item.id)));
        for id in ids {
            assert!(locale.has(&id.to_lowercase()), "there is no message `{}`", id.to_lowercase());
        }
    }
}
