//! Which words of weight lines share with what the patient says.

use std::collections::BTreeMap;

use crate::model::scenario::{LineIx, Scenario};
use crate::play::encounter::Event;

/// Words of a scenario as numbers. Words of one root are one word as far as their first letters go.
#[derive(Clone, Debug, Default)]
pub struct Echoes {
    says: Vec<Vec<u32>>,
    replies: Vec<Vec<u32>>,
    lines: Vec<Vec<u32>>,
}

/// Letters that stand for a word, so that "bending" echoes "bend".
const ROOT: usize = 4;

/// Words that everybody uses, as their first letters.
const COMMON: [&str; 36] = [
    "abou", "afte", "agai", "been", "befo", "caus", "coul", "didn", "does", "don'", "ever", "from", "have", "here",
    "into", "it's", "just", "know", "like", "more", "much", "only", "over", "some", "than", "that", "them", "then",
    "ther", "they", "this", "want", "well", "what", "when", "with",
];

impl Echoes {
    /// Reads a scenario's words.
    pub fn of(scenario: &Scenario) -> Echoes {
        let mut known = BTreeMap::new();
        let mut numbers = |text: &str| {
            let mut words: Vec<u32> = roots(text)
                .map(|root| {
                    let next = known.len() as u32;
                    *known.entry(root).or_insert(next)
                })
                .collect();
            words.sort_unstable();
            words.dedup();
            words
        };
        let texts = &scenario.texts;
        Echoes {
            says: scenario.says.iter().map(|say| numbers(texts.raw(say.text))).collect(),
            replies: scenario.replies.iter().map(|reply| numbers(texts.raw(reply.say.text))).collect(),
            lines: (0..scenario.lines.len()).map(|at| numbers(&super::text(scenario, LineIx::new(at)))).collect(),
        }
    }

    /// The words of what has just been said; none of anything else that happens.
    pub(super) fn heard(&self, event: Event) -> &[u32] {
        match event {
            Event::Said(say) => &self.says[say.at()],
            Event::Replied(reply) => &self.replies[reply.at()],
            _ => &[],
        }
    }

    /// How many words of a line are among these.
    pub(super) fn shared(&self, line: LineIx, words: &[u32]) -> usize {
        self.lines[line.at()].iter().filter(|word| words.contains(word)).count()
    }
}

/// The words of weight, as their first letters.
fn roots(text: &str) -> impl Iterator<Item = String> {
    let lower = text.to_lowercase();
    let words: Vec<String> = super::split(&lower).map(|word| word.chars().take(ROOT).collect()).collect();
    words.into_iter().filter(|root: &String| root.chars().count() == ROOT && !COMMON.contains(&root.as_str()))
}

#[cfg(test)]
mod tests {
    use super::roots;

    #[test]
    fn a_word_is_echoed_in_another_form() {
        let check = |text: &str, expect: &[&str]| assert_eq!(roots(text).collect::<Vec<_>>(), expect, "{text}");
        check("What happens when you bend it?", &["happ", "bend"]);
        check("Bending. That's what they have told me.", &["bend", "told"]);
    }
}
