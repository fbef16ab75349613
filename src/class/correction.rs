//! Verdicts that a teacher disputes: a file that people write, by which a class is marked anew.

use std::collections::BTreeMap;

use crate::format::diag::{Code, Diagnostic, has_errors};
use crate::format::read::{Id, Located};
use crate::model::scenario::words::Verdict;
use crate::model::scenario::{LineIx, Scenario};
use crate::play::encounter::Case;
use crate::record;

record! {
    /// Verdicts on lines of a scenario that a teacher has corrected. A class is marked anew by them.
    pub struct Corrections {
        /// Id of the scenario.
        scenario: Located<Id>,
        /// The verdicts, one after the other.
        corrections: Vec<Correction>,
    }
    /// One verdict.
    pub struct Correction {
        /// The line by its address, as choices.csv names it.
        line: Located<Id>,
        /// How the rules say that it landed; where they say something else, it is left as it is.
        was: Verdict,
        /// As what it counts.
        is: Verdict,
        /// Why, for those who are marked anew.
        because: Located<String>,
    }
}

/// What is corrected, by the ids of the scenarios.
pub type Disputed = BTreeMap<String, Vec<Corrected>>;

/// A verdict that counts otherwise than the rules say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Corrected {
    /// The line.
    pub line: LineIx,
    /// How the rules say that it landed.
    pub was: Verdict,
    /// As what it counts.
    pub is: Verdict,
    /// Why.
    pub because: String,
}

impl Corrections {
    /// The scenario that a file is about, as far as it can be told.
    pub fn subject(source: &str) -> Option<String> {
        crate::format::read::read::<Corrections>(source).0.map(|written| written.scenario.value.0)
    }

    /// Reads the corrections of a scenario: what is to be corrected if it can be, and everything found wrong.
    pub fn read(source: &str, scenario: &Scenario) -> (Option<Vec<Corrected>>, Vec<Diagnostic>) {
        let (written, mut found) = crate::format::read::read::<Corrections>(source);
        let Some(written) = written else { return (None, found) };
        let mut corrected: Vec<Corrected> = Vec::new();
        for Correction { line, was, is, because } in written.corrections {
            let address = line.value.0.as_str();
            let Some(ix) = scenario.find_line(address) else {
                let message = format!("`{}` has no line `{address}`", scenario.id);
                let lines = scenario.lines.iter().map(|line| line.address.as_str());
                found.push(Diagnostic::new(Code::UnknownId, line.span, message).suggest_id(address, lines));
                continue;
            };
            if corrected.iter().any(|known| known.line == ix && known.was == was) {
                let message = format!("how `{address}` counts where it was {} is said twice", was.name());
                found.push(Diagnostic::new(Code::DuplicateKey, line.span, message).help("leave one of them out"));
            } else if was == is {
                let message = format!("`{address}` is corrected to what it was");
                found.push(
                    Diagnostic::new(Code::OutOfRange, line.span, message).help("name another verdict, or leave it out"),
                );
            } else if because.value.trim().is_empty() {
                let help = "say it in a sentence: whoever is marked anew reads it";
                found.push(Diagnostic::new(Code::EmptyText, because.span, "nobody says why").help(help));
            } else {
                corrected.push(Corrected { line: ix, was, is, because: because.value });
            }
        }
        (Some(corrected).filter(|_| !has_errors(&found)), found)
    }
}

/// The case as it is marked by corrections.
pub fn correct(case: &Case, corrected: &[Corrected]) -> Case {
    let verdicts = corrected.iter().map(|one| ((one.line, one.was), one.is));
    case.clone().with_verdicts(verdicts.collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::embedded;
    use crate::format::diag::render;

    fn check(corrections: &str, expect: &[&str]) {
        let case = embedded::case("amina").unwrap();
        let source = format!("Corrections(scenario: \"amina\", corrections: [{corrections}])");
        let (corrected, found) = Corrections::read(&source, &case.scenario);
        assert_eq!(corrected.is_none(), !expect.is_empty());
        let said = render::text("c.ron", &source, &found);
        assert_eq!(found.len(), expect.len(), "{said}");
        expect.iter().for_each(|expect| assert!(said.contains(expect), "{said}"));
    }

    #[test]
    fn what_is_corrected_is_a_line_another_verdict_and_a_reason() {
        let case = embedded::case("amina").unwrap();
        let line = case.scenario.lines[0].address.clone();
        let one = |was: &str, is: &str, because: &str| {
            format!("Correction(line: \"{line}\", was: {was}, is: {is}, because: \"{because}\"),")
        };
        check(&one("Mistimed", "Landed", "She had asked."), &[]);
        check(&(one("Mistimed", "Landed", "So.") + &one("Harmful", "Neutral", "So.")), &[]);
        check(&(one("Mistimed", "Landed", "So.") + &one("Mistimed", "Neutral", "So.")), &["is said twice"]);
        check(&one("Landed", "Landed", "So."), &["is corrected to what it was"]);
        check(&one("Mistimed", "Landed", " "), &["BS0208"]);
        check(&one("Wrong", "Landed", "So."), &["is not a verdict"]);
        check(
            &format!("Correction(line: \"{line}x\", was: Mistimed, is: Landed, because: \"So.\")"),
            &[&format!("did you mean `{line}`?")],
        );
        check("Correction(line: \"nowhere\", is: Landed, because: \"So.\")", &["was"]);
    }

    #[test]
    fn the_guide_shows_one_that_can_be_used() {
        const GUIDE: &str = include_str!("../../docs/class.md");
        let (_, rest) = GUIDE.split_once("```ron\n").unwrap();
        let (example, _) = rest.split_once("```").unwrap();
        let case = embedded::case("amina").unwrap();
        let (corrected, found) = Corrections::read(example, &case.scenario);
        assert_eq!(
            corrected.map(|corrected| corrected.len()),
            Some(1),
            "{}",
            render::text("class.md", example, &found)
        );
    }

    #[test]
    fn the_scenario_is_told() {
        assert_eq!(Corrections::subject("Corrections(scenario: \"amina\", corrections: [])").as_deref(), Some("amina"));
        assert_eq!(Corrections::subject("nothing"), None);
    }
}
