//! The class is put together, whatever the order in which its files were read.

use std::collections::BTreeMap;

use super::{Cohort, Marked, Played, Read, Refusal, Refused, Work};
use crate::class::assignment::{Assignment, Student};

/// What one student handed in.
struct Hand {
    student: Student,
    /// By the ids of the attempts.
    attempts: BTreeMap<String, Marked>,
}

impl Cohort {
    /// The class of these files.
    pub fn gather(assignment: &Assignment, mut read: Vec<Read>) -> Cohort {
        read.sort_by(|a, b| a.name.cmp(&b.name));
        let mut cohort = Cohort { students: BTreeMap::new(), refused: Vec::new(), superseded: Vec::new() };
        let mut files: BTreeMap<String, (Student, Vec<(String, Played)>)> = BTreeMap::new();
        for Read { name, is } in read {
            match is {
                Ok(played) => {
                    let (_, own) =
                        files.entry(played.student.key()).or_insert_with(|| (played.student.clone(), Vec::new()));
                    own.push((name, played));
                }
                Err(why) => cohort.refused.push(Refused { student: None, file: name, attempt: None, why }),
            }
        }
        let mut hands: BTreeMap<String, Hand> = BTreeMap::new();
        for (key, (student, files)) in files {
            hands.insert(key, cohort.hand(student, files));
        }
        cohort.refuse_copies(&mut hands);
        for (key, Hand { student, attempts }) in hands {
            let (work, over) = Work::of(student, attempts.into_values().collect(), assignment);
            cohort.refused.extend(over);
            cohort.students.insert(key, work);
        }
        for student in cohort.refused.iter().filter_map(|refused| refused.student.as_ref()) {
            if let Some(work) = cohort.students.get_mut(&student.key()) {
                work.questions += 1;
            }
        }
        cohort.refused.sort_by(|a, b| (&a.file, &a.attempt).cmp(&(&b.file, &b.attempt)));
        cohort
    }

    /// What one student's files hold together.
    fn hand(&mut self, student: Student, files: Vec<(String, Played)>) -> Hand {
        let mut hand = Hand { student, attempts: BTreeMap::new() };
        for played in self.one_hand(files) {
            for attempt in played.attempts {
                match attempt {
                    Err(refused) => self.refused.push(refused),
                    // Of an attempt that was handed in twice, what goes further.
                    Ok(marked) => match hand.attempts.get(&marked.id) {
                        Some(known) if known.choices.len() >= marked.choices.len() => {}
                        _ => _ = hand.attempts.insert(marked.id.clone(), marked),
                    },
                }
            }
        }
        hand
    }

    /// The files that are one person's: of two that have nothing in common neither is taken, and what holds no more than another
    /// is left aside.
    fn one_hand(&mut self, files: Vec<(String, Played)>) -> Vec<Played> {
        let contents: Vec<_> = files.iter().map(|(name, played)| (name.clone(), ids(played))).collect();
        let is_reported: Vec<bool> = files.iter().map(|(_, played)| played.is_reported).collect();
        let is_within = |a: usize, b: usize| {
            // What a student handed in is not held against what somebody else says of it.
            if is_reported[a] != is_reported[b] {
                return false;
            }
            let (a, b) = (&contents[a].1, &contents[b].1);
            a.iter().all(|(id, length)| b.get(id).is_some_and(|other| other >= length))
        };
        let are_apart = |a: usize, b: usize| {
            let (a, b) = (&contents[a].1, &contents[b].1);
            !a.is_empty() && !b.is_empty() && !a.keys().any(|id| b.contains_key(id))
        };
        let mut kept = Vec::new();
        for (at, (file, played)) in files.into_iter().enumerate() {
            let mut others = (0..contents.len()).filter(|other| *other != at);
            let name = |other: usize| contents[other].0.clone();
            let whose = Some(played.student.clone());
            let refused = |why| Refused { student: whose, file: file.clone(), attempt: None, why };
            if played.is_reported && others.clone().any(|other| !is_reported[other]) {
                self.superseded.push(refused(Refusal::HandedIn));
            } else if let Some(other) =
                others.clone().find(|other| !played.is_reported && !is_reported[*other] && are_apart(at, *other))
            {
                self.refused.push(refused(Refusal::SameStudent(name(other))));
            } else if let Some(other) =
                others.find(|other| is_within(at, *other) && (!is_within(*other, at) || *other < at))
            {
                self.superseded.push(refused(Refusal::Superseded(name(other))));
            } else {
                kept.push(played);
            }
        }
        kept
    }

    /// An attempt that two students hand in counts for neither: which of them played it cannot be known.
    fn refuse_copies(&mut self, hands: &mut BTreeMap<String, Hand>) {
        let mut owners: BTreeMap<String, Vec<Student>> = BTreeMap::new();
        for Hand { student, attempts } in hands.values() {
            attempts.keys().for_each(|id| owners.entry(id.clone()).or_default().push(student.clone()));
        }
        for Hand { student, attempts } in hands.values_mut() {
            for (id, owners) in &owners {
                let Some(other) = owners.iter().find(|owner| *owner != student) else { continue };
                let copy =
                    attempts.remove(id).map(|copy| copy.refused(student, Refusal::Copied(other.as_str().into())));
                self.refused.extend(copy);
            }
        }
    }
}

/// The attempts of a file by their ids, and how far each goes.
fn ids(played: &Played) -> BTreeMap<String, usize> {
    let of = |attempt: &Result<Marked, Refused>| match attempt {
        Ok(marked) => Some((marked.id.clone(), marked.choices.len())),
        Err(Refused { attempt, .. }) => attempt.as_ref().map(|(_, id)| (id.clone(), 0)),
    };
    played.attempts.iter().filter_map(of).collect()
}
