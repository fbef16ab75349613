//! Scenario format 1 as it is written: every type and field that a scenario file may hold.
//!
//! Nothing is resolved here: ids are texts. `resolve` turns this into the immutable model.

mod facilitator;
mod guide;
mod overlay;
mod person;
mod plans;
mod visit;

pub use facilitator::Guide;
pub use guide::List;
pub use overlay::{Overlay, Translation};
pub use person::{Belief, FabqPa, FabqW, Fact, Fear, Goal, Intake, Look, Patient, Pcs, Person, Pseq, Tsk11, Variant};
pub use plans::{Plan, PlanKind, Plans};
pub use visit::{Act, Entry, Exchange, Line, Paragraph, Reply, Safety, Say, TimeUp, Visit};

use crate::format::read::{Date, Id, Language, Located, Map};
use crate::model::scenario::condition::Condition;
use crate::model::scenario::words::Difficulty;
use crate::record;

/// The format that this version reads.
pub const FORMAT: u32 = 1;

record! {
    /// One file: a patient and their visits.
    pub struct Scenario {
        /// Version of the format, 1.
        format: Located<u32>,
        /// Unique name, the folder's name.
        id: Located<Id>,
        /// Shown in the library.
        title: Located<String>,
        /// Language of the texts, a BCP 47 tag.
        language: Language,
        /// How hard it is.
        difficulty: Difficulty,
        /// Rubric items that it sets out to teach.
        teaches: Vec<Located<Id>> = Vec::new(),
        /// What to know before playing.
        notes: ContentNotes = ContentNotes {
            warnings: Vec::new(),
            setting: None,
            pathways: Map::default(),
            reviewed_by: Vec::new(),
            review_date: None,
        },
        /// Findings of `backstory check` that are meant: the code, such as `BS0603`, and where it is not meant for the
        /// whole file also the place, such as `BS0603/planning/hello`; with the reason.
        allow: Map<Located<String>> = Map::default(),
        /// The person.
        patient: Patient,
        /// Others who speak; at most 8.
        people: Map<Person> = Map::default(),
        /// Values of the placeholders `{key}` in texts.
        texts: Map<Located<String>> = Map::default(),
        /// Versions of the same person that play differently; times outcomes of chances at most 16.
        variants: Map<Variant> = Map::default(),
        /// The course of care, in order; one to eight visits, with at most 512 lines.
        visits: Map<Visit>,
        /// Where the person can be at the end; one to 32.
        endings: Map<Ending>,
        /// What they think, feel and do at the end, for the debrief: of each list the first that holds; at most 16 lists.
        afterwards: Map<Vec<Piece>> = Map::default(),
        /// For whoever plays it with a room.
        guide: Option<Guide> = None,
    }
    /// What to know before playing, and what colleagues who review it need.
    pub struct ContentNotes {
        /// Topics that may distress.
        warnings: Vec<Located<String>> = Vec::new(),
        /// The country, then a comma or a colon, and the service that it is set in, which roads, numbers and words follow. The
        /// library sorts people by the country.
        setting: Option<Located<String>> = None,
        /// The pathways that its safety scenes follow.
        pathways: Map<Pathway> = Map::default(),
        /// Clinicians and patients who reviewed it, by name and role.
        reviewed_by: Vec<String> = Vec::new(),
        /// Date of the review, such as 2026-11-23.
        review_date: Option<Date> = None,
    }
    /// A pathway that a safety scene follows.
    pub struct Pathway {
        /// What it says: what sets it off, what is examined, how soon, who is rung, what the safety net says.
        text: Located<String>,
        /// The document.
        source: String,
        /// The day on which it was read, such as 2026-11-28.
        read: Date,
    }
    /// Where the person is at the end of the course.
    pub struct Ending {
        /// A few words.
        title: Located<String>,
        /// A short portrait of where they are now.
        text: Located<String>,
        /// Reached by the end of the last visit only when this holds; the last ending has none.
        when: Option<Located<Condition>> = None,
    }
    /// A sentence or two of how the person is at the end.
    pub struct Piece {
        /// The words, addressed to the trainee.
        text: Located<String>,
        /// Only when this holds.
        when: Option<Located<Condition>> = None,
    }
}
