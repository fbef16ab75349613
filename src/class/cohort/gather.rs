//! The class is put together, whatever the order in which its files were read.

use std::collections::BTreeMap;

use super::{Cohort, Marked, Played, Read, Refusal, Refused, Work};
use crate::class::assignment::{Assignment, Student};

/// What one student handed in.
#[derive(Default)]
struct Hand {
    student: Option<Student>,
    files: Vec<String>,
    /// By the ids of the attempts.
    attempts: BTreeMap<String, Marked>,
}

impl Cohort {
    /// The class of these files.
    pub fn gather(assignment: &Assignment, mut read: Vec<Read>) -> Cohort {
        read.sort_by(|a, b| a.name.cmp(&b.name));
        let mut cohort = Cohort { students: BTreeMap::new(), refused: Vec::new(), superseded: Vec::new() };
        let mut files: BTreeMap<String, Vec<(String, Played)>> = BTreeMap::new();
        for Read { name, is } in read {
            match is {
                Ok(played) => files.entry(played.student.key()).or_default().push((name, played)),
                Err(why) => cohort.refused.push(Refused { student: None, file: name, attempt: None, why }),
            }
        }
        let mut hands: BTreeMap<String, Hand> = BTreeMap::new();
        for (key, files) in files {
            hands.insert(key, cohort.hand(files));
        }
        cohort.refuse_copies(&mut hands);
        for (key, Hand { student, files, attempts }) in hands {
            let Some(student) = student else { continue };
            let (work, over) = Work::of(student, files, attempts.into_values().collect(), assignment);
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
    fn hand(&mut self, files: Vec<(String, Played)>) -> Hand {
        let student = files.first().map(|(_, played)| played.student.clone());
        let mut hand = Hand { student, ..Hand::default() };
        for (file, played) in self.one_hand(files) {
            hand.files.push(file);
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
    fn one_hand(&mut self, files: Vec<(String, Played)>) -> Vec<(String, Played)> {
        let contents: Vec<_> = files.iter().map(|(name, played)| (name.clone(), ids(played))).collect();
        let is_within = |a: usize, b: usize| {
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
            if let Some(other) = others.clone().find(|other| are_apart(at, *other)) {
                self.refused.push(refused(Refusal::SameStudent(name(other))));
            } else if let Some(other) =
                others.find(|other| is_within(at, *other) && (!is_within(*other, at) || *other < at))
            {
                self.superseded.push(refused(Refusal::Superseded(name(other))));
            } else {
                kept.push((file, played));
            }
        }
        kept
    }

    /// An attempt that two students hand in counts for neither: which of them played it cannot be known.
    fn refuse_copies(&mut self, hands: &mut BTreeMap<String, Hand>) {
        let mut owners: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for hand in hands.values() {
            let name = hand.student.as_ref().map(|student| student.as_str().to_owned()).unwrap_or_default();
            hand.attempts.keys().for_each(|id| owners.entry(id.clone()).or_default().push(name.clone()));
        }
        owners.retain(|_, owners| owners.len() > 1);
        for hand in hands.values_mut() {
            let Some(student) = &hand.student else { continue };
            for (id, owners) in &owners {
                let Some(copy) = hand.attempts.remove(id) else { continue };
                let other = owners.iter().find(|name| *name != student.as_str()).cloned().unwrap_or_default();
                self.refused.push(copy.refused(student, Refusal::Copied(other)));
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
