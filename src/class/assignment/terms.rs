//! What a student has to know of an assignment: how it is played, and when.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Counting, Seed, Student};
use crate::look::locale::{FluentValue, Locale};
use crate::practice::driver::{Assigned, Way};
use crate::practice::record::Mode;

/// How an assignment is played, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// What tells the assignment from others. It stands in every attempt that belongs to it.
    pub id: String,
    /// How it is played.
    pub mode: Mode,
    /// What day it is for each student.
    pub seed: Seed,
    /// How many attempts a student has at each task; as many as they like where it is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts: Option<u32>,
    /// Which of them counts.
    pub counts: Counting,
    /// The first day, which is shown and not enforced: a student's clock proves nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<Date>,
    /// The last day; the same holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Date>,
    /// Whether the id by which a learning management system knows a student is theirs here, so that nobody has to type one.
    #[serde(default)]
    pub lms_ids: bool,
}

impl Default for Terms {
    /// As they are where a teacher says nothing: practice, a day for each student, as many attempts as they like, the best counts.
    fn default() -> Terms {
        Terms {
            id: String::new(),
            mode: Mode::Practice,
            seed: Seed::ByStudent,
            attempts: None,
            counts: Counting::Best,
            opens: None,
            closes: None,
            lms_ids: false,
        }
    }
}

impl Terms {
    /// How a student plays a task: a visit, or the whole course.
    pub fn way(&self, student: &Student, visit: Option<String>) -> Way {
        let assigned =
            Assigned { assignment: self.id.clone(), student: student.as_str().to_owned(), attempts: self.attempts };
        let seed = Some(self.seed.of(&self.id, student));
        Way { mode: self.mode, visit, seed, assigned: Some(assigned) }
    }

    /// In words, sentence by sentence.
    pub fn words(&self, locale: &Locale) -> Vec<String> {
        let counts = match self.counts {
            Counting::First => "first",
            Counting::Best => "best",
            Counting::Last => "last",
        };
        let counts = ("counts", FluentValue::from(counts));
        let attempts = match self.attempts {
            None => locale.format("assigned-many", &[counts]),
            Some(n) => locale.format("assigned-attempts", &[("n", n.into()), counts]),
        };
        let day = |id: &str, date: Option<Date>| {
            date.map(|date| locale.format(id, &[("date", locale.date(&date.to_string()).into())]))
        };
        let exam = (self.mode == Mode::Exam).then(|| locale.text("assigned-exam"));
        let days = day("assigned-opens", self.opens).into_iter().chain(day("assigned-closes", self.closes));
        exam.into_iter().chain([attempts]).chain(days).collect()
    }
}
