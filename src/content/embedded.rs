//! What ships inside the program, so that a single binary runs anywhere. For `cli` and `app` only.

use include_dir::{Dir, include_dir};

use crate::content::{Content, Damaged, File, Kind};
use crate::look::locale::Locale;
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario::Plans;
use crate::play::encounter::Case;

/// The rubric's file.
pub const RUBRIC: &str = include_str!("../../assets/rubric/self-management.ron");
/// The response model's file.
pub const RESPONSE: &str = include_str!("../../assets/response/low-back-pain.ron");
/// The files that `backstory new` writes, with an id of their own in them.
const FIRST_SCENARIO: &str = include_str!("../../assets/new/my-first.ron");
const FIRST_COURSE: &str = include_str!("../../assets/new/my-course.ron");
const THEME: &str = include_str!("../../assets/theme.ron");

/// The folders that ship, by their names.
static FOLDERS: [(&str, Dir); 4] = [
    ("assets/rubric", include_dir!("$CARGO_MANIFEST_DIR/assets/rubric")),
    ("assets/response", include_dir!("$CARGO_MANIFEST_DIR/assets/response")),
    ("assets/locales", include_dir!("$CARGO_MANIFEST_DIR/assets/locales")),
    ("scenarios", include_dir!("$CARGO_MANIFEST_DIR/scenarios")),
];

/// Every file that ships and is content.
pub fn files() -> Vec<File> {
    let mut files = vec![File { name: "assets/theme.ron".into(), text: THEME.into() }];
    for (name, folder) in &FOLDERS {
        below(name, folder, &mut files);
    }
    files
}

fn below(name: &str, folder: &Dir, files: &mut Vec<File>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let text = file.contents_utf8().filter(|_| Kind::is_content(file.path()));
        files.extend(text.map(|text| File { name: format!("{name}/{path}"), text: text.into() }));
    }
    folder.dirs().for_each(|inner| below(name, inner, files));
}

/// What ships, gathered; a test keeps it from being damaged.
///
/// # Errors
/// It is.
pub fn content() -> Result<Content, Damaged> {
    Content::gather(&files(), &[], None)
}

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
    let folders = FOLDERS.iter().find(|(name, _)| *name == "scenarios").into_iter().flat_map(|(_, all)| all.dirs());
    let scenarios = folders.filter_map(|folder| {
        let id = folder.path().file_name()?.to_str()?;
        let source = folder.get_file(folder.path().join("scenario.ron"))?.contents_utf8()?;
        Some((id, source))
    });
    let mut scenarios: Vec<_> = scenarios.collect();
    scenarios.sort_unstable();
    scenarios
}

/// The written plans of a scenario, by its id.
pub fn plans(id: &str) -> Option<&'static str> {
    let (_, folder) = FOLDERS.iter().find(|(name, _)| *name == "scenarios")?;
    folder.get_file(format!("{id}/plans.ron"))?.contents_utf8()
}

/// A first scenario, with notes for its writer.
pub fn first_scenario(id: &str) -> String {
    FIRST_SCENARIO.replace("my-first", id)
}

/// A scenario of two visits, with notes for its writer.
pub fn first_course(id: &str) -> String {
    FIRST_COURSE.replace("my-course", id)
}

/// The scenario of an id, ready to be played in the language it is written in. `None` when there is none.
pub fn case(id: &str) -> Option<Case> {
    let (rubric, model) = rules().ok()?;
    let (_, source) = scenarios().into_iter().find(|(known, _)| *known == id)?;
    let scenario = crate::model::scenario::read(source, &rubric).0?;
    let plans = plans(id).and_then(|plans| Plans::read(plans, &scenario).0);
    Some(Case::new(scenario, rubric, model).with_plans(plans.unwrap_or_default()))
}

/// The interface's messages in a language. `None` when there are none.
pub fn locale(language: &str) -> Option<Locale> {
    content().ok()?.locale(language).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::locale::SOURCE;

    #[test]
    fn everything_that_ships_is_whole() {
        let content = content().unwrap();
        assert!(content.findings().is_empty());
        assert!(scenarios().iter().any(|(id, _)| *id == "amina"));
        for (id, source) in scenarios() {
            assert_eq!(content.file_of(id).unwrap().text, source, "{id} cannot be played");
        }
    }

    #[test]
    fn every_word_that_the_engine_can_ask_for_has_its_message() {
        use crate::model::scenario::wire::PlanKind;
        use crate::model::scenario::words::*;
        use crate::model::scenario::{CommonLevel, RealScale};
        let content = content().unwrap();
        let locale = content.locale(SOURCE).unwrap();
        let rubric = content.rubric();
        let mut ids = Vec::new();
        ids.extend(Cue::ALL.iter().map(|cue| format!("cue-{}", cue.name())));
        ids.extend(Manner::ALL.iter().map(|manner| format!("manner-{}", manner.name())));
        ids.extend(Verdict::ALL.iter().map(|verdict| format!("verdict-{}", verdict.name())));
        ids.extend(Stage::ALL.iter().map(|stage| format!("stage-{}", stage.name())));
        ids.extend(Difficulty::ALL.iter().map(|difficulty| format!("difficulty-{}", difficulty.name())));
        ids.extend(crate::model::rubric::Phase::ALL.iter().map(|phase| format!("phase-{}", phase.name())));
        ids.extend(CommonLevel::SET.map(|level| format!("level-{}", level.name())));
        ids.extend(["coach-none".into(), "coach-safety".into()]);
        ids.extend(
            crate::play::score::Standing::ALL.iter().map(|standing| format!("logbook-safety-{}", standing.name())),
        );
        ids.extend(WarningSign::ALL.iter().map(|sign| format!("sign-{}", sign.name())));
        let landmarks = PlanKind::ALL.iter().filter(|kind| **kind != PlanKind::BriefExpert);
        ids.extend(landmarks.map(|kind| format!("landmark-{}", kind.name())));
        ids.extend(RealScale::ALL.map(|scale| format!("scale-{}", scale.name())));
        let tagged = rubric.items().filter(|(_, item)| item.kind != crate::model::rubric::ItemKind::KeyPoint);
        ids.extend(tagged.map(|(_, item)| format!("coach-{}", item.id)));
        for id in ids {
            assert!(locale.has(&id.to_lowercase()), "there is no message `{}`", id.to_lowercase());
        }
    }
}
