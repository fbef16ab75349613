//! The kinds of finding, each with a number that never changes its meaning.

use super::Severity;

macro_rules! codes {
    ($($number:literal $name:ident $severity:ident $doc:literal)*) => {
        /// What kind of finding a diagnostic is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $(#[doc = $doc] $name,)* }

        impl Code {
            /// Every code, in the order of their numbers.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The stable name, such as `BS0201`.
            pub fn id(self) -> &'static str {
                match self { $(Code::$name => concat!("BS", $number),)* }
            }

            /// One sentence about the kind.
            pub fn title(self) -> &'static str {
                match self { $(Code::$name => $doc,)* }
            }

            /// What it means, why it matters, and an example, as Markdown: what `backstory check --explain` prints.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$name => include_str!(concat!("explain/BS", $number, ".md")),)* }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)* }
            }

            /// Whether only play finds it, so that `backstory check` must be asked for it with `--deep`.
            pub fn is_of_play(self) -> bool {
                self.id() >= "BS0700" && self.id() < "BS0800"
            }

            /// The kind of a stable name, in capitals or not.
            pub fn find(id: &str) -> Option<Code> {
                Code::ALL.iter().copied().find(|code| code.id().eq_ignore_ascii_case(id))
            }
        }
    };
}

codes! {
    "0101" Syntax Error "The text is not well-formed RON."
    "0102" TooLarge Error "The file is larger than 4 MiB."
    "0103" TooDeep Error "Brackets are nested too deeply."
    "0104" NotText Error "The file is not UTF-8 text."
    "0105" Unreadable Error "The file cannot be read from disk."
    "0106" FutureFormat Error "The file was written for a newer version of Backstory."
    "0107" NotOurs Error "The file is none that Backstory writes or reads."
    "0201" UnknownField Error "A field has a name that does not exist here."
    "0202" MissingField Error "A required field is not there."
    "0203" DuplicateField Error "A field is given twice."
    "0204" DuplicateKey Error "A key of a map is given twice."
    "0205" WrongType Error "A value is of another type than expected."
    "0206" OutOfRange Error "A number lies outside its range."
    "0207" UnknownWord Error "A word is not one of those allowed here."
    "0208" EmptyText Error "A text is empty."
    "0209" BadId Error "An id has characters that an id may not have."
    "0210" HiddenLetter Error "A text has a letter that cannot be seen and does something."
    "0301" UnknownId Error "An id is used that is defined nowhere."
    "0302" SharedId Error "One id is defined in two places of the same namespace."
    "0303" UnknownRubricItem Error "An act names a rubric item that does not exist, is of the other kind, or is a do and a don't at once."
    "0304" TooMany Error "There is more of something than the engine can hold."
    "0305" TooManyWorlds Error "Variants and chances multiply to more than 16 worlds."
    "0306" ChanceDiffers Error "The same chance is given two different percentages."
    "0307" UnknownPlaceholder Error "A text uses a placeholder that has no value."
    "0401" Unreachable Warning "Nothing leads to an exchange or an ending."
    "0402" NoLine Error "An exchange may have no line to offer."
    "0403" NeverEnds Error "From an exchange no path leads to an end."
    "0404" NeverHolds Error "A condition can never hold."
    "0405" LastReplyGuarded Error "The last reply of a line has a condition."
    "0406" ReplyNeverReached Warning "A reply is never given, because those before it always answer."
    "0407" NoWayOn Error "A line leads nowhere."
    "0408" TooManyLines Error "More than six lines may be offered at once."
    "0409" LastEndingGuarded Error "No ending is left when no condition holds."
    "0410" Unused Warning "Something is defined and never used."
    "0411" StaleTranslation Warning "A translation was made from another source text."
    "0412" EmergencyUnmet Error "An emergency cannot be found or met, or a same-day route can never be right."
    "0413" UnusedAllow Warning "A finding is allowed that is not there."
    "0414" MissingTranslation Warning "Texts are not translated yet."
    "0415" FolderDiffers Warning "A scenario's id is not the name of its folder."
    "0416" SameScenario Error "Two scenarios have one id."
    "0417" LanguageDiffers Warning "A translation's language is not the name of its file."
    "0418" SameTranslation Error "Two translations are into one language."
    "0501" RuleNeverFires Error "A response rule can never fire."
    "0502" RulesContradict Error "Two response rules contradict each other."
    "0601" LengthSpread Warning "The lines of a moment differ much in length."
    "0602" BestByForm Warning "The best line is told by its length or its place."
    "0603" LongTurn Warning "The patient says too much at once."
    "0604" CueNeverChanges Warning "Whatever is said, the body does the same."
    "0605" SameReply Warning "Two lines of a moment get the same answer."
    "0606" ThinWhy Warning "A `why` explains nothing."
    "0607" NoTemptation Warning "Every line of a moment is right."
    "0608" GiveAway Warning "A don't is told by a single word."
    "0609" NeverAddressed Warning "A belief or a fear is never spoken about."
    "0610" NeverHeard Warning "Something is told that cannot be heard."
    "0611" NearlyEqual Warning "Two lines of a moment are nearly the same."
    "0612" NameMisspelt Warning "A name is spelt in two ways."
    "0613" HardToRead Note "A text is hard to read."
    "0614" RepeatsItself Warning "The patient says the same thing again when a line leads back."
    "0615" NothingToReflect Warning "A reflection says back what nobody can have told."
    "0617" SafetyNotOffered Warning "A first visit has no line that asks for warning signs, or no safety net."
    "0619" PlanStops Warning "A written plan comes to a moment at which it has nothing to say."
    "0620" NoGuide Note "Nobody is told how to play a course with a room, or too little."
    "0701" Dominated Note "Of two right lines one is always the better."
    "0702" NoConsequence Warning "Nothing depends on what is chosen."
    "0703" ItemUnattainable Warning "A rubric item is claimed and never earned."
    "0704" EndingNotReached Warning "Nobody reaches an ending or an exchange."
    "0705" MaximumUnreached Warning "The best score hangs on paths that nobody finds."
    "0706" SameWorlds Warning "Two variants play the same."
    "0707" SameAnswer Note "A line gets the same answer whether it helps or comes too early."
    "0708" ScoreDisagrees Warning "A high score and a good outcome do not go together."
    "0709" NeverGiven Note "A line is never on offer, or an answer never given."
    "0710" DontIdle Warning "A don't cannot make worse what it is about."
    "0711" OppositeVerdicts Note "One `why` is read where a line helped and where it did harm."
    "0713" NotSaidBefore Note "A line takes up what nobody had said in that play."
    "0714" NotCalledBack Note "The patient takes up a line that was not said in that play."
    "0801" MissingMessage Warning "Messages of the interface are not translated yet."
    "0802" BrokenMessage Error "A message of the interface is not well-formed."
    "0803" UnknownMessage Warning "Nothing asks for a message of the interface."
    "0804" UnknownVariable Error "A message asks for something that it is not given."
    "0805" LowContrast Error "Two colours of a theme are too close to each other."
}

#[cfg(test)]
mod tests {
    use super::Code;

    #[test]
    fn every_kind_is_explained() {
        for code in Code::ALL {
            let text = code.explanation();
            assert!(text.starts_with(&format!("# {}: ", code.id())), "{}: the heading", code.id());
            assert!(text.contains("## Why it matters"), "{}: why it matters", code.id());
            assert!(text.contains("```"), "{}: an example", code.id());
        }
    }

    #[test]
    fn ids_are_unique_and_ascending() {
        let ids: Vec<_> = Code::ALL.iter().map(|code| code.id()).collect();
        let mut sorted = ids.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(ids, sorted);
    }
}
