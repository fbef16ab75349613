//! A small scenario for tests.

use crate::model::rubric::Rubric;

/// The rubric that ships.
pub(crate) fn rubric() -> Rubric {
    Rubric::read(include_str!("../../../assets/rubric/self-management.ron")).0.unwrap()
}

/// Prices for a response model in which nothing depends on them.
pub(crate) const PRICES: &str = r#"prices: Prices(
    landed: Price(worth: 2, because: "So."), neutral: Price(worth: 1, because: "So."),
    mistimed: Price(worth: 0, because: "So."), harmful: Price(worth: -2, because: "So."),
    dont: Price(worth: -3, because: "So."), risk: Price(worth: -4, because: "So."), danger: Price(worth: -6, because: "So."),
    parted: Price(worth: -2, because: "So."), late: Price(worth: 1, because: "So."))"#;

/// A scenario of one exchange that has nothing wrong with it.
pub(crate) const SOUND: &str = r#"Scenario(
    format: 1, id: "test", title: "Test", language: "en", difficulty: Introductory,
    patient: Patient(
        name: "Ann Other", age: 40, occupation: "baker", pronouns: She, look: Look(skin: Fair, hair: Bob, clothes: Sage),
        behaviour: "walking", stage: Contemplation, alliance: 40, autonomy: 50, efficacy: 45, distress: 40,
        goals: { "dance": Goal(text: "Dance again") },
        beliefs: { "worn": Belief(text: "It is worn", conviction: 70, kind: Structural) },
        fears: { "bend": Fear(text: "It goes again", intensity: 60) },
        facts: { "course": Fact(text: "A lifting course") },
        intake: Intake(pseq: 27),
    ),
    texts: { "week": "a usual week" },
    variants: { "usual": Variant(weight: 2), "bad": Variant(levels: { "bend": 90 }, texts: { "week": "a bad week" }) },
    visits: { "planning": Visit(phase: Planning, title: "First", brief: "Meet her", budget: 3, start: "hello", exchanges: {
        "hello": Exchange(
            says: [ Say(text: "It was {week}.", cue: Guarded, tells: ["worn"]) ],
            lines: {
                "ask": Line(say: "Tell me.", acts: [ Act(manner: OpenQuestion, about: ["worn"], does: "D2") ],
                    replies: [
                        Reply(when: Level("alliance", AtLeast(40)), text: "Well.", tells: ["bend"]),
                        Reply(text: "No."),
                    ], why: "She is asked.", then: To("hello")),
                "leave": Line(deed: "Stand up.", acts: [ Act(manner: Direct, dont: "D3") ],
                    replies: [ Reply(text: "Bye.") ], why: "It ends.", then: EndVisit),
            }),
    }) },
    endings: { "end": Ending(title: "End", text: "She went home.") },
)"#;
