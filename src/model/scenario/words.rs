//! The closed lists of words in a scenario.

use crate::words;

pub use super::appearance::{Bearing, Brings, Build, Cloth, Garment, Hair, HairColor, Skin, Wall};

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
        /// Says which signs need help, and where to go.
        SafetyNet,
        /// Talks of something else.
        Smalltalk,
    }

    /// Subjects of an act that rules know by name, beside what it is about.
    pub enum Topic ("a topic") {
        /// Who hears this: a door, a curtain, who may be in the room.
        Privacy,
        /// How much time there is, and that it is theirs.
        TimeToTalk,
        /// How much to do, set by a clock or a number, on good days and bad.
        PacedByTime,
        /// How much to do, left to the pain.
        PacedByPain,
        /// What others do for them because of the pain.
        HelpAtHome,
        /// A bad spell that came, or a step back.
        Setback,
        /// Ending care.
        Closing,
    }

    /// What is asked for before pain is taken to be benign. Cancer, infection, fracture and cauda equina compression are what
    /// guidelines name (doi 10.1007/s00586-016-4684-0); cauda equina is asked for sign by sign (CSP National Suspected CES
    /// Pathway).
    pub enum WarningSign ("a warning sign") {
        /// Pain, weakness or pins and needles in the legs, above all in both.
        Legs,
        /// Numbness between the legs, where a saddle touches.
        Saddle,
        /// A change in passing water, or in feeling that the bladder is full.
        Bladder,
        /// A change in opening the bowels, or in feeling it.
        Bowel,
        /// A change in sexual function or feeling.
        Sex,
        /// Cancer now or before, or weight lost without trying.
        Cancer,
        /// Fever, feeling ill, or weak defences.
        Infection,
        /// A fall or a blow, steroids, or brittle bones.
        Fracture,
        /// Long stiffness in the morning, pain that wakes in the night and eases with moving.
        Inflammation,
    }

    /// How an act landed, from worst to best as they count within an act.
    pub enum Verdict ("a verdict") {
        /// Did damage.
        Harmful,
        /// It came at the wrong moment; at another it may help.
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

    /// What the patient's words ask of whoever hears them. Rules of the response model say what answers it.
    pub enum Bid ("a bid") {
        /// Asks a straight question: "Do I stop?", "Is it worn out?"
        AsksPlainly,
        /// Has been heard, wonders, and is ready for an explanation: "So why does it hurt, then?"
        Wonders,
        /// Is in tears, or speaks of a loss.
        Grieves,
        /// Has a plan, and doubts it: "If only I get the time."
        Hesitates,
        /// Has done it, and tells.
        HasDoneIt,
        /// Tells something new in the body.
        NewInTheBody,
        /// Asks for hands on.
        WantsHands,
        /// Names a deed and a day.
        HasAPlan,
    }
}

impl Verdict {
    /// Whether it is one to avoid: it did harm, or came at the wrong moment.
    pub fn is_ill(self) -> bool {
        match self {
            Verdict::Harmful | Verdict::Mistimed => true,
            Verdict::Landed | Verdict::Neutral => false,
        }
    }
}

impl Manner {
    /// The manner as a member of a set.
    pub fn bit(self) -> u32 {
        1 << self as u32
    }
}
