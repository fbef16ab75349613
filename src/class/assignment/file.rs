//! The file of an assignment: RON, which a lecturer can open and read.

use ron::ser::{PrettyConfig, to_string_pretty};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::{Assignment, Terms};
use crate::play::encounter::SEMANTICS;

/// The format that this version writes, and the newest that it reads.
pub const FORMAT: u32 = 1;

/// Characters of an id: enough that no two assignments share one.
const DIGITS: usize = 16;

/// Why a file is no assignment that can be played or read.
#[derive(Debug, PartialEq, thiserror::Error)]
pub enum AssignmentError {
    /// It is something else, or was changed so that it cannot be read.
    #[error("line {line}, column {column}: {reason}; `backstory assign` writes such a file")]
    Unreadable {
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// A newer version has written it.
    #[error("it was written by a newer version of Backstory (format {0}; this one reads up to {FORMAT})")]
    Newer(u32),
    /// It was made with an engine in which the same choices come to something else.
    #[error(
        "it was made with engine {0}, and this program has {SEMANTICS}: use the version of Backstory that wrote it"
    )]
    OtherEngine(u32),
    /// There is nothing to play in it.
    #[error("there is nothing to play in it; `backstory assign` writes one with scenarios")]
    NoTask,
}

impl Assignment {
    /// Reads a file.
    ///
    /// # Errors
    /// It is none, from a newer version, or nothing can be played of it.
    pub fn read(text: &str) -> Result<Assignment, AssignmentError> {
        #[derive(Deserialize)]
        #[serde(rename = "Assignment")]
        struct Format {
            format: u32,
        }
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        // Of a newer one no more than this is known.
        if let Ok(Format { format }) = options.from_str(text)
            && format > FORMAT
        {
            return Err(AssignmentError::Newer(format));
        }
        let read: Assignment = options.from_str(text).map_err(|error| {
            let at = error.span.start;
            AssignmentError::Unreadable { line: at.line, column: at.col, reason: error.code.to_string() }
        })?;
        match read {
            read if read.semantics != SEMANTICS => Err(AssignmentError::OtherEngine(read.semantics)),
            read if read.tasks.is_empty() => Err(AssignmentError::NoTask),
            read => Ok(read),
        }
    }

    /// The file, with a line above it for whoever opens it.
    pub fn written(&self) -> String {
        let pretty = PrettyConfig::new()
            .struct_names(true)
            .escape_strings(false)
            .extensions(ron::extensions::Extensions::IMPLICIT_SOME);
        // Structs, lists, texts and numbers only: their encoding cannot fail.
        let body = to_string_pretty(self, pretty).unwrap_or_default();
        format!(
            "// An assignment of Backstory. Give it to students as it is; keep it, too: the class is read against it.\n{body}\n"
        )
    }

    /// The same with an id that follows from all that is in it.
    pub fn with_id(&self) -> Assignment {
        let named = |id: String| Assignment { terms: Terms { id, ..self.terms.clone() }, ..self.clone() };
        let bare = named(String::new());
        let digest = Sha256::digest(bare.written());
        let id = digest.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        named(id[..DIGITS].into())
    }
}
