//! A case as bytes: what a browser is given, so that it need not read what people have written, nor say what is wrong with it.
//!
//! Only this program writes and reads them, each version its own. Bytes of another origin are refused where they tell, and
//! otherwise no safer than any other program.

use borsh::BorshDeserialize;

use super::{Case, SEMANTICS};
use crate::model::response::ResponseModel;
use crate::model::rubric::Rubric;
use crate::model::scenario::Scenario;

/// What the bytes begin with.
const MARK: [u8; 4] = *b"bsc1";

/// Bytes are no case, or one of another version.
#[derive(Debug, thiserror::Error)]
#[error("this is no scenario that this version of the player can play")]
pub struct Unsealed;

impl Case {
    /// Everything of it that is played, as bytes: neither plans and guide, nor where words stand in their file.
    pub fn sealed(&self) -> Vec<u8> {
        let (rules, text) = (self.rules_hash(), self.text_hash());
        let words = words(&self.scenario);
        // Writing to memory cannot fail.
        borsh::to_vec(&(MARK, SEMANTICS, [rules, text], words, &self.scenario, &self.rubric, &self.model))
            .unwrap_or_default()
    }

    /// The case of these bytes.
    ///
    /// # Errors
    /// They are none, or of other semantics.
    pub fn unsealed(bytes: &[u8]) -> Result<Case, Unsealed> {
        type Parts = ([String; 2], Vec<String>, Scenario, Rubric, ResponseModel);
        let mut rest = bytes;
        let head = <([u8; 4], u32)>::deserialize(&mut rest);
        if !head.is_ok_and(|head| head == (MARK, SEMANTICS)) {
            return Err(Unsealed);
        }
        let (hashes, words, mut scenario, rubric, model) = Parts::deserialize(&mut rest).map_err(|_| Unsealed)?;
        if !rest.is_empty() {
            return Err(Unsealed);
        }
        scenario.put_in_order(words);
        Ok(Case::of(scenario, rubric, model, hashes))
    }
}

/// What is told to who plays.
fn words(scenario: &Scenario) -> Vec<&str> {
    let mut words = Vec::new();
    scenario.clone().each_text(&mut |text| words.push(scenario.texts.raw(*text)));
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::embedded;

    #[test]
    fn a_case_comes_back_as_it_was_but_for_where_words_stand() {
        for case in embedded::scenarios().into_iter().filter_map(|(id, _)| embedded::case(id)) {
            let back = Case::unsealed(&case.sealed()).unwrap();
            assert_eq!((back.rules_hash(), back.text_hash()), (case.rules_hash(), case.text_hash()));
            let structure = |case: &Case| serde_json::to_value(&case.scenario).unwrap();
            assert!(structure(&back) == structure(&case));
            assert_eq!(words(&back.scenario), words(&case.scenario));
            assert!(back.model == case.model && back.rubric == case.rubric);
        }
    }

    #[test]
    fn other_bytes_are_refused() {
        let sealed = embedded::case("amina").unwrap().sealed();
        let check = |bytes: &[u8]| assert!(Case::unsealed(bytes).is_err());
        check(b"");
        check(b"Scenario(");
        check(&sealed[..sealed.len() - 1]);
        check(&[&sealed[..], b"x"].concat());
        check(&[&sealed[..4], &[9], &sealed[5..]].concat());
    }
}
