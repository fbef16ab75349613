//! What a control asks for, in its own words.

use std::collections::BTreeMap;

use super::Page;
use crate::practice::debrief::TurnNumber;
use crate::practice::driver::{Action, Lead};
use crate::practice::view::{Expectation, Facet, Sought};

/// What somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// To play.
    Play(Action),
    /// To go to a page.
    Show(Page),
    /// To be somebody, by their id; or somebody else.
    Be(Option<String>),
    /// To have the file that they hand in.
    HandIn,
    /// To leave the settings for whoever was met before.
    GoBack,
    /// To have the page like this, as `theme=dark`.
    Set(String),
    /// To have all that is kept as a file.
    SaveAll,
    /// To have the attempt that is open as a file.
    SaveAttempt,
    /// To have the debrief as a file, with what they wrote themselves or without.
    SaveDebrief {
        /// With it.
        own: bool,
    },
    /// To have what they can show of their practice as a file.
    SavePortfolio,
    /// To have what a room did as a file.
    SaveRoom,
    /// To count hands, by the number of the line from 0, and then to lead the room on.
    Room {
        /// Hands.
        hands: Vec<u8>,
        /// What is done then, in order.
        then: Vec<Lead>,
    },
    /// To have everything deleted; and then, whether they are sure.
    Forget(Option<bool>),
    /// To look for somebody in the library.
    Seek(Sought),
    /// To have read the latest notice.
    Dismiss,
}

/// What the `data-do` of a control asks for, with its `data-value` and the fields beside it. `None` where that is nothing that
/// is known: a page can be changed by whoever looks at it.
pub(super) fn asked(action: &str, value: &str, fields: &BTreeMap<String, String>) -> Option<Asked> {
    let text = || value.to_owned();
    let field = |name: &str| fields.get(name).cloned().unwrap_or_default();
    Some(match action {
        "open" => Asked::Play(Action::Open(text())),
        "anew" => Asked::Play(Action::BeginAnew(text())),
        "open-attempt" => Asked::Play(Action::OpenAttempt(text())),
        "drill" => Asked::Play(Action::Drill),
        "proceed" => Asked::Play(Action::Proceed),
        "choose" => Asked::Play(Action::Choose(value.parse().ok()?)),
        "back" => Asked::Play(Action::Back),
        "try-from" => Asked::Play(Action::GoBackTo(turn(value)?)),
        "coach" => Asked::Play(Action::Coach),
        "thought" => Asked::Play(Action::Thought),
        "say-first" => Asked::Play(Action::SayFirst(field("own"))),
        "pass" => Asked::Play(Action::SayFirst(String::new())),
        "expect" => {
            let expected = Expectation::ALL.into_iter().find(|expected| expected.name() == value)?;
            Asked::Play(Action::Expect(expected))
        }
        "put-back" => Asked::Play(Action::PutBack),
        "reflect" => {
            let answers = (0..).map_while(|at| fields.get(&format!("answer-{at}")).cloned());
            Asked::Play(Action::Reflect(answers.collect()))
        }
        "show" => Asked::Show(match value {
            "library" => Page::Library,
            "logbook" => Page::Logbook,
            "settings" => Page::Settings,
            "about" => Page::About,
            _ => return None,
        }),
        "who" => Asked::Be(Some(field("who"))),
        "who-else" => Asked::Be(None),
        "hand-in" => Asked::HandIn,
        "return" => Asked::GoBack,
        "set" => Asked::Set(text()),
        "save-all" => Asked::SaveAll,
        "save-attempt" => Asked::SaveAttempt,
        "save-debrief" => Asked::SaveDebrief { own: value == "own" },
        "workshop" => Asked::Play(Action::Workshop(text())),
        "lead" => Asked::Play(Action::Lead(lead(value)?)),
        "room-on" => {
            let hands =
                (0..).map_while(|at| fields.get(&format!("hands-{at}"))).map(|hands| hands.parse().unwrap_or(0));
            let then = match value.strip_prefix("pick-") {
                Some(line) => vec![Lead::Pick(line.parse().ok()?), Lead::Forward],
                None if value.is_empty() => vec![Lead::Forward],
                None => vec![lead(value)?],
            };
            Asked::Room { hands: hands.collect(), then }
        }
        "seek" => {
            let chosen = |facet: Facet| fields.get(facet.name()).map(String::as_str).filter(|value| !value.is_empty());
            Asked::Seek(Facet::ALL.into_iter().fold(Sought::default(), |sought, at| sought.with(at, chosen(at))))
        }
        "save-room" => Asked::SaveRoom,
        "save-portfolio" => Asked::SavePortfolio,
        "forget" => Asked::Forget((!value.is_empty()).then_some(value == "sure")),
        "dismiss" => Asked::Dismiss,
        _ => return None,
    })
}

/// What a facilitator asks for, as a control names it.
fn lead(value: &str) -> Option<Lead> {
    Some(match value {
        "on" => Lead::Forward,
        "back" => Lead::Backward,
        "talk" => Lead::Discuss,
        _ => Lead::Beside(value.strip_prefix("beside-")?.parse().ok()?),
    })
}

/// A turn as a control names it: `1.3`.
fn turn(value: &str) -> Option<TurnNumber> {
    let (visit, turn) = value.split_once('.')?;
    Some(TurnNumber { visit: visit.parse().ok()?, turn: turn.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_somebody_looks_for_is_all_that_is_chosen() {
        let chosen =
            [("stage", "Action"), ("country", ""), ("else", "1")].map(|(name, value)| (name.into(), value.into()));
        let sought = Sought::default().with(Facet::Stage, Some("Action"));
        assert_eq!(asked("seek", "Action", &BTreeMap::from(chosen)), Some(Asked::Seek(sought)));
        assert_eq!(asked("seek", "", &BTreeMap::new()), Some(Asked::Seek(Sought::default())));
    }

    #[test]
    fn controls_are_understood_and_nothing_else_is() {
        let check = |action: &str, value: &str, expect: Option<Asked>| {
            assert_eq!(asked(action, value, &BTreeMap::new()), expect, "{action} {value}");
        };
        check("choose", "2", Some(Asked::Play(Action::Choose(2))));
        check("choose", "-1", None);
        check("try-from", "2.3", Some(Asked::Play(Action::GoBackTo(TurnNumber { visit: 2, turn: 3 }))));
        check("try-from", "2", None);
        check("expect", "opens", Some(Asked::Play(Action::Expect(Expectation::Opens))));
        check("show", "elsewhere", None);
        check("forget", "", Some(Asked::Forget(None)));
        check("forget", "sure", Some(Asked::Forget(Some(true))));
        check("lead", "beside-2", Some(Asked::Play(Action::Lead(Lead::Beside(2)))));
        check("lead", "sideways", None);
        let picked = vec![Lead::Pick(2), Lead::Forward];
        check("room-on", "pick-2", Some(Asked::Room { hands: Vec::new(), then: picked }));
        check("room-on", "talk", Some(Asked::Room { hands: Vec::new(), then: vec![Lead::Discuss] }));
        check("room-on", "pick-all", None);
        check("place", "", None);
    }
}
