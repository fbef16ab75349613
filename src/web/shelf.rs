//! Every attempt that this browser has, as lines in memory; the page keeps the same lines.

use crate::class::assignment::Student;
use crate::class::cohort::Lead;
use crate::practice::record::{BUNDLE, Entry, Header, Kept, Record, RecordError, begins, encode, read};

/// An attempt, by its id.
struct Lines {
    id: String,
    /// Whole lines, as in an attempt's file.
    text: String,
}

/// All attempts, the one that was written last at the end.
#[derive(Default)]
pub(super) struct Shelf {
    attempts: Vec<Lines>,
}

/// What has been taken in from a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Imported {
    /// The ids of attempts that were not here, or were not here as far.
    pub new: Vec<String>,
    /// How many were here already, as far or further.
    pub known: usize,
    /// What could not be taken.
    pub refused: Vec<RecordError>,
}

impl Shelf {
    /// The attempts that a page has kept.
    pub(super) fn of(kept: Vec<String>) -> Shelf {
        // What cannot be read has no id: it is told of, and stays with the page as it is.
        let attempts = kept.into_iter().map(|text| Lines { id: id(&text).unwrap_or_default(), text });
        Shelf { attempts: attempts.collect() }
    }

    /// What is known of every attempt, and why others cannot be read.
    pub(super) fn kept(&self) -> (Vec<Kept>, Vec<RecordError>) {
        let (mut kept, mut errors) = (Vec::new(), Vec::new());
        for Lines { id, text } in &self.attempts {
            match Kept::of(text.as_bytes()) {
                // A page knows when an attempt was begun and finished, and that has to do.
                Ok(of) => {
                    let written = of.header.begun.unwrap_or_default();
                    kept.push(Kept { path: id.into(), written, ..of });
                }
                Err(error) => errors.push(error),
            }
        }
        (kept, errors)
    }

    /// The lines of an attempt.
    pub(super) fn lines(&self, id: &str) -> Option<&str> {
        self.attempts.iter().find(|of| of.id == id).map(|of| of.text.as_str())
    }

    /// An attempt; `None` where there is none of this id.
    pub(super) fn record(&self, id: &str) -> Option<Result<Record, RecordError>> {
        self.lines(id).map(|lines| Record::decode(lines.as_bytes()))
    }

    /// Begins an attempt, and gives its first line.
    pub(super) fn begin(&mut self, header: &Header) -> String {
        let line = encode(header);
        self.attempts.push(Lines { id: header.id.clone(), text: line.clone() });
        line
    }

    /// Adds an entry to an attempt, which from now on is the one that was written last; and gives its line.
    pub(super) fn append(&mut self, id: &str, entry: &Entry) -> String {
        let line = encode(entry);
        if let Some(at) = self.attempts.iter().position(|of| of.id == id) {
            let mut of = self.attempts.remove(at);
            of.text.push_str(&line);
            self.attempts.push(of);
        }
        line
    }

    /// Everything as one file, as the program writes and reads it.
    pub(super) fn bundle(&self) -> String {
        let attempts = self.attempts.iter().filter(|of| !of.id.is_empty()).map(|of| of.text.as_str());
        std::iter::once(format!("{{\"backstory\":{BUNDLE}}}\n").as_str()).chain(attempts).collect()
    }

    /// What a student hands in: how many attempts there are of theirs at an assignment, and the file with them.
    pub(super) fn hand_in(&self, assignment: &str, student: &Student) -> (usize, String) {
        let lead = Lead { backstory: BUNDLE, assignment: assignment.into(), student: student.clone() };
        let is_theirs = |of: &&Lines| {
            let header = read(of.text.as_bytes()).ok().map(|(header, _)| header);
            header.is_some_and(|header| header.belongs_to(assignment, student.as_str()))
        };
        let attempts: Vec<&str> = self.attempts.iter().filter(is_theirs).map(|of| of.text.as_str()).collect();
        (attempts.len(), encode(&lead) + &attempts.concat())
    }

    /// Forgets an attempt.
    pub(super) fn forget(&mut self, id: &str) {
        self.attempts.retain(|of| of.id != id);
    }

    /// How many attempts there are.
    pub(super) fn count(&self) -> usize {
        self.attempts.len()
    }

    /// Takes in the attempts of a file; what is here and goes on in another way stays as it is here.
    pub(super) fn import(&mut self, text: &str) -> Imported {
        let mut imported = Imported::default();
        for lines in attempts_in(text) {
            match Kept::of(lines.as_bytes()) {
                Ok(kept) => self.take(&kept.header.id, lines, &mut imported),
                Err(error) => imported.refused.push(error),
            }
        }
        if imported == Imported::default() {
            imported.refused.push(RecordError::Empty);
        }
        imported
    }

    /// Takes an attempt under its id.
    pub(super) fn take(&mut self, id: &str, lines: String, imported: &mut Imported) {
        match self.attempts.iter_mut().find(|of| of.id == id) {
            Some(of) if lines.len() > of.text.len() && lines.starts_with(&of.text) => of.text = lines,
            Some(_) => {
                imported.known += 1;
                return;
            }
            None => self.attempts.push(Lines { id: id.into(), text: lines }),
        }
        imported.new.push(id.into());
    }
}

fn id(lines: &str) -> Option<String> {
    read(lines.as_bytes()).ok().map(|(header, _)| header.id)
}

/// The lines of each attempt in a file of one or of many. A last line that is not whole belongs to nothing.
fn attempts_in(text: &str) -> Vec<String> {
    let mut attempts: Vec<String> = Vec::new();
    for line in text.split_inclusive('\n').filter(|line| line.ends_with('\n')) {
        if begins(line.as_bytes()) {
            attempts.push(line.into());
        } else if let Some(last) = attempts.last_mut() {
            last.push_str(line);
        }
    }
    attempts
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: &str = "{\"format\":1,\"id\":\"a\",\"scenario\":\"s\",\"rules_hash\":\"r\",\"text_hash\":\"t\",\"seed\":1,\
                         \"mode\":\"practice\",\"language\":\"en\"}\n";
    const LINE: &str = "{\"line\":\"v/e/l\"}\n";

    #[test]
    fn what_goes_out_comes_in_again_and_nothing_twice() {
        let mut shelf = Shelf::of(vec![format!("{FIRST}{LINE}")]);
        let bundle = shelf.bundle();
        assert_eq!(shelf.import(&bundle), Imported { known: 1, ..Imported::default() });
        let mut other = Shelf::default();
        assert_eq!(other.import(&bundle).new, ["a"]);
        assert_eq!(other.bundle(), bundle);
    }

    #[test]
    fn an_attempt_that_goes_on_elsewhere_is_gone_on_with() {
        let mut shelf = Shelf::of(vec![FIRST.into()]);
        assert_eq!(shelf.import(&format!("{FIRST}{LINE}")).new, ["a"]);
        assert_eq!(shelf.kept().0[0].turns, 1);
        assert_eq!(shelf.import(FIRST).known, 1, "what is further here stays");
    }

    #[test]
    fn what_is_no_attempt_is_refused() {
        let mut shelf = Shelf::default();
        assert_eq!(shelf.import("hello\n").refused, [RecordError::Empty]);
        assert_eq!(shelf.import("{\"format\":1}\n").refused.len(), 1);
        assert_eq!(shelf.count(), 0);
    }
}
