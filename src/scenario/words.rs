//! The closed lists of words in a scenario, and the two small languages: conditions and where a line leads.

use crate::diag::{Code, Diagnostic};
use crate::read::{Cx, Id, Level, Located, Percent, Read};
use crate::syntax::{Kind, Node};
use crate::words;

words! {
    /// How hard a scenario is.
    pub enum Difficulty ("a difficulty") { Introductory, Intermediate, Advanced, }

    /// How texts speak of the patient.
    pub enum Pronouns ("She, He or They") { She, He, They, }

    /// Stage of change of the named behaviour, a band of ten of `readiness`.
    pub enum Stage ("a stage of change") {
        /// No intention to change.
        Precontemplation,
        /// In two minds.
        Contemplation,
        /// Deciding and starting.
        Preparation,
        /// Doing it, not yet a habit.
        Action,
        /// Keeping it up.
        Maintenance,
    }

    /// What a belief is about.
    pub enum BeliefKind ("a kind of belief") {
        /// Something is damaged, worn or weak.
        Structural,
        /// Something is out of place or must be held in place.
        Alignment,
        /// Pain means harm.
        HurtIsHarm,
        /// Pain must go before life goes on.
        Cure,
        /// Somebody else has to do it.
        Control,
        /// What others think or expect.
        Social,
    }

    /// How an act is done: the behaviours of MITI 4.2.1 and the deeds of a consultation.
    pub enum Manner ("a manner") {
        /// Says what is known, without arguing.
        GiveInformation,
        /// Argues for a view, without having asked.
        Persuade,
        /// Offers a view or a fact after asking leave.
        PersuadeWithPermission,
        /// Asks so that more than yes or no can be answered.
        OpenQuestion,
        /// Asks for a yes, a no, or a number.
        ClosedQuestion,
        /// Says back what was said.
        SimpleReflection,
        /// Says back what was meant, or felt, and not said.
        ComplexReflection,
        /// Names a strength or something done.
        Affirm,
        /// Asks to decide or work together.
        SeekCollaboration,
        /// Says that it is theirs to choose.
        EmphasiseAutonomy,
        /// Corrects, warns, or contradicts.
        Confront,
        /// Shows that the feeling has arrived.
        Empathise,
        /// Says that it is, or will be, all right.
        Reassure,
        /// Tells them what to do.
        Direct,
        /// Makes a step concrete: what, when, how much.
        Plan,
        /// Tries a movement together: predict, do, compare.
        TryMovement,
        /// Looks, tests, touches.
        Examine,
        /// Leaves room.
        Wait,
        /// Says that something went wrong between you.
        Repair,
        /// Asks for warning signs.
        Screen,
        /// Sends them on, or orders a test.
        Refer,
        /// Says which sign should take them where.
        SafetyNet,
        /// Talks of something else.
        Smalltalk,
    }

    /// How an act landed, from worst to best as they count within an act.
    pub enum Verdict ("a verdict") {
        /// Did damage.
        Harmful,
        /// Right idea, wrong moment.
        Mistimed,
        /// Helped.
        Landed,
        /// Neither.
        Neutral,
    }

    /// What the patient's body does.
    pub enum Cue ("a cue") {
        /// Waits for what you will say.
        Neutral,
        /// Sits upright and looks just past you.
        Guarded,
        /// Looks at the hands.
        LooksDown,
        /// Looks to the window.
        LooksAway,
        /// The face opens.
        Brightens,
        /// Smiles with one corner of the mouth.
        HalfSmile,
        /// The mouth smiles and the eyes do not.
        Polite,
        /// The eyebrows go up.
        Surprised,
        /// The eyebrows draw together.
        Frowns,
        /// Shoulders up, lips pressed.
        Tense,
        /// The eyes fill.
        Tearful,
        /// Lets out a long breath.
        Sighs,
        /// Comes closer.
        LeansIn,
        /// Moves away.
        LeansBack,
        /// Laughs.
        Laughs,
        /// Nods.
        Nods,
        /// Shakes the head.
        ShakesHead,
        /// Looks up, weighing.
        Thinks,
        /// The hands close on each other.
        HandsTight,
        /// Shoulders and hands let go.
        Relaxes,
        /// Tries a movement.
        Moves,
        /// It hurts.
        Winces,
    }

    /// Tone of the skin.
    pub enum Skin ("a tone of the skin") { Light, Fair, Olive, Tan, Brown, Dark, }

    /// Hair, or what covers it.
    pub enum Hair ("a hair style") { Scarf, Short, Bob, Bun, Curly, Bald, Long, }

    /// Colour of the hair.
    pub enum HairColor ("a hair colour") { Black, DarkBrown, Brown, Auburn, Blond, Grey, White, }

    /// Build of the body.
    pub enum Build ("a build") { Slim, Medium, Broad, }

    /// What is worn on the upper body.
    pub enum Garment ("a garment") {
        /// Round at the neck.
        Jumper,
        /// With a collar and buttons.
        Shirt,
        /// Open over a top in the accent colour.
        Cardigan,
    }

    /// Colour of a garment.
    pub enum Cloth ("a colour of clothes") { Teal, Terracotta, Sage, Plum, Mustard, Navy, Grey, }
}

/// At least a bound, or below it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound<T> {
    /// The bound or more.
    AtLeast(T),
    /// Less than the bound.
    Below(T),
}

impl<T: Read> Read for Bound<T> {
    fn expected() -> String {
        "AtLeast(…) or Below(…)".into()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        match call(node) {
            Some(("AtLeast", [bound])) => T::read(bound, cx).map(Bound::AtLeast),
            Some(("Below", [bound])) => T::read(bound, cx).map(Bound::Below),
            _ => {
                cx.wrong_type(node, &Self::expected());
                None
            }
        }
    }
}

/// A condition on the person's state, on what was said, and on chance.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// All of them hold.
    All(Vec<Located<Condition>>),
    /// At least one holds.
    Any(Vec<Located<Condition>>),
    /// It does not hold.
    Not(Box<Located<Condition>>),
    /// Stage of change.
    Stage(Bound<Stage>),
    /// A level by id: alliance, autonomy, efficacy, distress, a belief's conviction or a fear's intensity.
    Level(Located<Id>, Bound<Level>),
    /// The patient has said it.
    Told(Located<Id>),
    /// After that, the trainee explored or reflected it.
    Heard(Located<Id>),
    /// The patient has agreed to it.
    Agreed(Located<Id>),
    /// The line with this address has been said.
    Said(Located<Id>),
    /// An act of the present line landed so. Replies only.
    Verdict(Verdict),
    /// Drawn once for an attempt.
    Chance(Located<Id>, Percent),
    /// The variant that is played.
    Variant(Located<Id>),
}

/// Every word that begins a condition.
pub const CONDITIONS: [&str; 12] =
    ["All", "Any", "Not", "Stage", "Level", "Told", "Heard", "Agreed", "Said", "Verdict", "Chance", "Variant"];

impl Read for Condition {
    fn expected() -> String {
        "a condition".into()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let Some((word, arguments)) = call(node) else {
            cx.wrong_type(node, "a condition such as Told(\"id\")");
            return None;
        };
        match (word, arguments) {
            ("All", [list]) => Vec::read(list, cx).map(Condition::All),
            ("Any", [list]) => Vec::read(list, cx).map(Condition::Any),
            ("Not", [inner]) => Box::read(inner, cx).map(Condition::Not),
            ("Stage", [bound]) => Bound::read(bound, cx).map(Condition::Stage),
            ("Level", [id, bound]) => {
                let (id, bound) = (Located::read(id, cx), Bound::read(bound, cx));
                Some(Condition::Level(id?, bound?))
            }
            ("Told", [id]) => Located::read(id, cx).map(Condition::Told),
            ("Heard", [id]) => Located::read(id, cx).map(Condition::Heard),
            ("Agreed", [id]) => Located::read(id, cx).map(Condition::Agreed),
            ("Said", [address]) => Located::read(address, cx).map(Condition::Said),
            ("Verdict", [verdict]) => Verdict::read(verdict, cx).map(Condition::Verdict),
            ("Chance", [id, percent]) => {
                let (id, percent) = (Located::read(id, cx), Percent::read(percent, cx));
                Some(Condition::Chance(id?, percent?))
            }
            ("Variant", [id]) => Located::read(id, cx).map(Condition::Variant),
            _ if CONDITIONS.contains(&word) => {
                let wants = match word {
                    "Level" => "an id and a bound: Level(\"alliance\", AtLeast(40))",
                    "Chance" => "an id and a percentage: Chance(\"phone\", 30)",
                    "All" | "Any" => "one list: All([Told(\"a\"), Heard(\"b\")])",
                    _ => "one argument",
                };
                let message = format!("`{word}` takes {wants}");
                cx.report(Diagnostic::new(Code::WrongType, node.span, message));
                None
            }
            _ => {
                let diagnostic = Diagnostic::new(Code::UnknownWord, node.span, format!("`{word}` is not a condition"));
                cx.report(diagnostic.suggest(word, CONDITIONS));
                None
            }
        }
    }
}

/// Where a line leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Then {
    /// To an exchange of the same visit.
    To(Located<Id>),
    /// To the interlude and the next visit.
    EndVisit,
    /// To the end of the course.
    Ending(Located<Id>),
}

impl Read for Then {
    fn expected() -> String {
        "To(\"exchange\"), EndVisit or Ending(\"id\")".into()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        match call(node) {
            Some(("To", [id])) => Located::read(id, cx).map(Then::To),
            Some(("Ending", [id])) => Located::read(id, cx).map(Then::Ending),
            Some(("EndVisit", [])) => Some(Then::EndVisit),
            _ => {
                cx.wrong_type(node, &Self::expected());
                None
            }
        }
    }
}

fn call<'n, 's>(node: &'n Node<'s>) -> Option<(&'s str, &'n [Node<'s>])> {
    match &node.kind {
        Kind::Tuple(Some(word), items) => Some((word, items)),
        _ => None,
    }
}
