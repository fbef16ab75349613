//! What a teacher is about to give to a class.

use jiff::civil::Date;

use crate::class::assignment::{Terms, Wish};

/// What is about to be given to a class, as it is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What it is called; as its first scenario if left empty.
    pub title: String,
    /// The scenarios, each with the one visit that is played.
    pub tasks: Vec<(String, Option<String>)>,
    /// How it is played; its days are those below.
    pub terms: Terms,
    /// The score from which an attempt has passed; none if left empty.
    pub pass: String,
    /// Whether safety must be kept to pass.
    pub requires_safety: bool,
    /// The first day; none if left empty.
    pub opens: String,
    /// The last day.
    pub closes: String,
}

/// Somebody who can be given to a class.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Id of the scenario.
    pub scenario: String,
    /// The person, and the title.
    pub name: String,
    /// What the person is called.
    pub first_name: String,
    /// Ids of the visits, and what each is called.
    pub visits: Vec<(String, String)>,
}

impl Draft {
    /// What it asks for.
    ///
    /// # Errors
    /// Something in it cannot be read; the id of the message that says what.
    pub(super) fn wish(&self) -> Result<Wish, &'static str> {
        if self.tasks.is_empty() {
            return Err("teaching-nobody");
        }
        let day = |text: &str| match text.trim() {
            "" => Ok(None),
            text => text.parse::<Date>().map(Some).map_err(|_| "teaching-no-day"),
        };
        let pass = match self.pass.trim() {
            "" => None,
            text => Some(text.parse().ok().filter(|pass| (0..=100).contains(pass)).ok_or("teaching-no-score")?),
        };
        Ok(Wish {
            title: Some(self.title.trim().to_owned()).filter(|title| !title.is_empty()),
            tasks: self.tasks.clone(),
            terms: Terms { opens: day(&self.opens)?, closes: day(&self.closes)?, ..self.terms.clone() },
            pass,
            requires_safety: self.requires_safety,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_a_wish_or_says_what_cannot_be_read() {
        let good = Draft { tasks: vec![("amina".into(), None)], ..Draft::default() };
        let check = |draft: Draft, expect: Result<(Option<i32>, bool), &str>| {
            let wish = draft.wish().map(|wish| (wish.pass, wish.terms.closes.is_some()));
            assert_eq!(wish, expect, "{draft:?}");
        };
        check(Draft::default(), Err("teaching-nobody"));
        check(good.clone(), Ok((None, false)));
        check(Draft { pass: " 60".into(), closes: "2027-02-01".into(), ..good.clone() }, Ok((Some(60), true)));
        check(Draft { pass: "a lot".into(), ..good.clone() }, Err("teaching-no-score"));
        check(Draft { pass: "101".into(), ..good.clone() }, Err("teaching-no-score"));
        check(Draft { opens: "1st of May".into(), ..good }, Err("teaching-no-day"));
    }
}
