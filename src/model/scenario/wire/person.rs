//! The person and others in the room, as they are written: what they hold and fear, how they look, and their versions.

use crate::format::read::{Id, Level, Located, Map, Within};
use crate::model::scenario::words::*;
use crate::record;

/// A score of the Pain Self-Efficacy Questionnaire.
pub type Pseq = Within<0, 60>;
/// A score of the Tampa Scale of Kinesiophobia, the version of 11 items.
pub type Tsk11 = Within<11, 44>;
/// A score of the Fear-Avoidance Beliefs Questionnaire, physical activity.
pub type FabqPa = Within<0, 24>;
/// A score of the Fear-Avoidance Beliefs Questionnaire, work.
pub type FabqW = Within<0, 42>;
/// A score of the Pain Catastrophizing Scale.
pub type Pcs = Within<0, 52>;

record! {
    /// The person.
    pub struct Patient {
        /// First and last name.
        name: String,
        /// Years.
        age: Within<1, 120>,
        /// What they do.
        occupation: Located<String>,
        /// How texts speak of them.
        pronouns: Pronouns,
        /// How they are drawn.
        look: Look,
        /// The behaviour that the stage of change is about.
        behaviour: Located<String>,
        /// Stage of change at the start.
        stage: Stage,
        /// Working alliance: how far they trust you, and pull with you.
        alliance: Level,
        /// Felt autonomy: how far it is theirs to choose.
        autonomy: Level,
        /// Pain self-efficacy: how sure they are of what they can do in spite of pain.
        efficacy: Level,
        /// Distress: how much it weighs on them.
        distress: Level,
        /// What matters to them.
        goals: Map<Goal> = Map::default(),
        /// What they hold to be true about their back; with the fears at most 24.
        beliefs: Map<Belief> = Map::default(),
        /// What they dread.
        fears: Map<Fear> = Map::default(),
        /// What else they may tell or agree to.
        facts: Map<Fact> = Map::default(),
        /// What they are good at.
        strengths: Vec<Located<String>> = Vec::new(),
        /// Scores at intake, on the real scales.
        intake: Intake,
    }
    /// How the person is drawn.
    pub struct Look {
        /// Tone of the skin.
        skin: Skin,
        /// Hair, or what covers it.
        hair: Hair,
        /// Colour of the hair.
        hair_color: HairColor = HairColor::DarkBrown,
        /// Build.
        build: Build = Build::Medium,
        /// What is worn on the upper body.
        garment: Garment = Garment::Jumper,
        /// Colour of the clothes.
        clothes: Cloth,
        /// Colour of the scarf or second garment.
        accent: Cloth = Cloth::Grey,
        /// Wears glasses.
        glasses: bool = false,
        /// The glasses hang on a chain.
        glasses_chain: bool = false,
        /// Has a beard.
        beard: bool = false,
        /// Has not shaved for some days; a beard hides it.
        stubble: bool = false,
        /// Has a face that has been out in all weathers.
        weathered: bool = false,
        /// Wears a watch on the left wrist.
        watch: bool = false,
        /// What the arms do of their own.
        bearing: Bearing = Bearing::Usual,
        /// What hangs on the wall where they are seen.
        wall: Wall = Wall::Landscape,
        /// What they have put down beside them.
        brings: Brings = Brings::Nothing,
    }
    /// Something that matters to the person beyond pain.
    pub struct Goal {
        /// In words that a colleague would use.
        text: Located<String>,
    }
    /// Something the person holds to be true.
    pub struct Belief {
        /// In their own words.
        text: Located<String>,
        /// How firmly.
        conviction: Level,
        /// What it is about.
        kind: BeliefKind,
    }
    /// Something the person dreads.
    pub struct Fear {
        /// In their own words.
        text: Located<String>,
        /// How strongly.
        intensity: Level,
    }
    /// Something the person can tell or agree to.
    pub struct Fact {
        /// What it is.
        text: Located<String>,
        /// Whether agreeing to it is agreeing on a plan.
        plan: bool = false,
        /// Whether it is a sign of an emergency: once it is told, the same-day route is what helps.
        alarm: bool = false,
    }
    /// Scores at intake. Scales that were not used are left out.
    pub struct Intake {
        /// Pain Self-Efficacy Questionnaire.
        pseq: Option<Pseq> = None,
        /// Tampa Scale of Kinesiophobia, the version of 11 items.
        tsk11: Option<Tsk11> = None,
        /// Fear-Avoidance Beliefs Questionnaire, physical activity.
        fabq_pa: Option<FabqPa> = None,
        /// Fear-Avoidance Beliefs Questionnaire, work.
        fabq_w: Option<FabqW> = None,
        /// Pain Catastrophizing Scale.
        pcs: Option<Pcs> = None,
    }
    /// Somebody else in the room.
    pub struct Person {
        /// Name as shown.
        name: String,
        /// Who they are to the patient.
        relation: Located<String>,
        /// Years, for how they are drawn.
        age: Within<1, 120> = Within(40),
        /// How they are drawn, beside the patient, when they speak; without it they are only heard.
        look: Option<Look> = None,
    }
    /// A version of the person.
    pub struct Variant {
        /// How often it is drawn, relative to the others.
        weight: Within<1, 100> = Within(1),
        /// Levels that differ, by id.
        levels: Map<Level> = Map::default(),
        /// Placeholders that differ.
        texts: Map<Located<String>> = Map::default(),
        /// The visit in which there is an emergency to be found, and met before the visit ends.
        emergency: Option<Located<Id>> = None,
        /// What the emergency is, as the debrief names it.
        illness: Option<Located<String>> = None,
    }
}

impl Look {
    /// The look of somebody of so many years.
    pub fn aged(&self, age: u8) -> crate::model::scenario::Look {
        crate::model::scenario::Look {
            age,
            skin: self.skin,
            hair: self.hair,
            hair_color: self.hair_color,
            build: self.build,
            garment: self.garment,
            clothes: self.clothes,
            accent: self.accent,
            glasses: self.glasses,
            glasses_chain: self.glasses_chain,
            beard: self.beard,
            stubble: self.stubble,
            weathered: self.weathered,
            watch: self.watch,
            bearing: self.bearing,
            wall: self.wall,
            brings: self.brings,
        }
    }
}
