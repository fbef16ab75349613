//! Conditions, bounds, and where lines lead: words of the format that take arguments.

use super::words::{Stage, Verdict, WarningSign};
use crate::format::diag::{Code, Diagnostic, Fix, Span};
use crate::format::read::{Cx, Id, Level, Located, Percent, Read, Shape};
use crate::format::syntax::{Kind, Node};

/// How a word with arguments is written, for messages and for the guide.
pub struct Form {
    /// The word.
    pub word: &'static str,
    /// The word with what stands in its brackets.
    pub written: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// An example.
    pub example: &'static str,
}

macro_rules! forms {
    ($($(#[$meta:meta])* $name:ident: $($word:literal $written:literal $meaning:literal $example:literal;)*)*) => {$(
        $(#[$meta])*
        pub const $name: &[Form] =
            &[$(Form { word: $word, written: $written, meaning: $meaning, example: $example }),*];
    )*};
}

forms! {
    /// Every condition.
    CONDITIONS:
        "All" "All([condition, …])" "All of them hold." r#"All([Told("tilt"), Not(Heard("tilt"))])"#;
        "Any" "Any([condition, …])" "At least one of them holds." r#"Any([Heard("uneven"), Heard("tilt")])"#;
        "Not" "Not(condition)" "It does not hold." r#"Not(Agreed("plan"))"#;
        "Stage" "Stage(bound)" "The stage of change." "Stage(AtLeast(Preparation))";
        "Level" "Level(\"id\", bound)" "`alliance`, `autonomy`, `efficacy`, `distress`, the conviction of a belief or the intensity of a fear." r#"Level("tilt", Below(60))"#;
        "Told" "Told(\"id\")" "The patient has told this belief, fear, goal or fact." r#"Told("tilt")"#;
        "Heard" "Heard(\"id\")" "After it was told, the trainee reflected it or asked about it." r#"Heard("tilt")"#;
        "Agreed" "Agreed(\"id\")" "The patient has agreed to this fact." r#"Agreed("plan")"#;
        "Said" "Said(\"visit/exchange/line\")" "The line with this address has been said." r#"Said("planning/hello/without")"#;
        "JustSaid" "JustSaid(\"visit/exchange/line\")" "The line with this address is the last one that was said, in this visit; in a reply, the one before the line that is being answered." r#"JustSaid("planning/hello/without")"#;
        "Asked" "Asked(sign)" "This warning sign has been asked for." "Asked(Bladder)";
        "NetGiven" "NetGiven" "A safety net has been given in this visit." "NetGiven";
        "Verdict" "Verdict(verdict)" "The line that is being answered landed so, as a whole; in replies only." "Verdict(Mistimed)";
        "Chance" "Chance(\"id\", percent)" "It happened; drawn once for an attempt, from 1 to 99 %." r#"Chance("rain", 30)"#;
        "Variant" "Variant(\"id\")" "This variant is played." r#"Variant("bad")"#;
    /// Every bound.
    BOUNDS:
        "AtLeast" "AtLeast(level or stage)" "This or more." "AtLeast(40)";
        "Below" "Below(level or stage)" "Less than this." "Below(Action)";
    /// Everywhere a line can lead.
    WAYS:
        "To" "To(\"exchange\")" "To an exchange of the same visit." r#"To("harbour")"#;
        "EndVisit" "EndVisit" "To what happens at home, and the next visit; after the last visit, to the first ending whose `when` holds." "EndVisit";
        "Ending" "Ending(\"id\")" "To this ending, at once." r#"Ending("bench")"#;
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

    fn shape() -> Shape {
        Shape::Form("Bound")
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        match call(node) {
            Some(("AtLeast", [bound])) => T::read(bound, cx).map(Bound::AtLeast),
            Some(("Below", [bound])) => T::read(bound, cx).map(Bound::Below),
            called => {
                misread(node, called, BOUNDS, &Self::expected(), cx);
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
    /// The line with this address is the last that has been said in this visit.
    JustSaid(Located<Id>),
    /// The warning sign has been asked for.
    Asked(WarningSign),
    /// A safety net has been given in this visit.
    NetGiven,
    /// The present line landed so, as a whole. Replies only.
    Verdict(Verdict),
    /// Drawn once for an attempt.
    Chance(Located<Id>, Percent),
    /// The variant that is played.
    Variant(Located<Id>),
}

impl Read for Condition {
    fn expected() -> String {
        "a condition".into()
    }

    fn shape() -> Shape {
        Shape::Form("Condition")
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
            ("Level", [Node { kind: Kind::Text(id), .. }, bound]) if id == "stage" => {
                let found = Diagnostic::new(Code::WrongType, node.span, "the stage of change is no level");
                let fix = Fix::replace(Span { start: node.span.start, end: bound.span.start }, "Stage(");
                cx.report(found.help("write Stage(…) in place of Level(\"stage\", …)").fix(fix));
                None
            }
            ("Level", [id, bound]) => {
                let (id, bound) = (Located::read(id, cx), Bound::read(bound, cx));
                Some(Condition::Level(id?, bound?))
            }
            ("Told", [id]) => Located::read(id, cx).map(Condition::Told),
            ("Heard", [id]) => Located::read(id, cx).map(Condition::Heard),
            ("Agreed", [id]) => Located::read(id, cx).map(Condition::Agreed),
            ("Said", [address]) => Located::read(address, cx).map(Condition::Said),
            ("JustSaid", [address]) => Located::read(address, cx).map(Condition::JustSaid),
            ("Asked", [sign]) => WarningSign::read(sign, cx).map(Condition::Asked),
            ("NetGiven", []) => Some(Condition::NetGiven),
            ("Verdict", [verdict]) => Verdict::read(verdict, cx).map(Condition::Verdict),
            ("Chance", [id, percent]) => {
                let (id, percent) = (Located::read(id, cx), Percent::read(percent, cx));
                Some(Condition::Chance(id?, percent?))
            }
            ("Variant", [id]) => Located::read(id, cx).map(Condition::Variant),
            called => {
                misread(node, Some(called), CONDITIONS, "a condition", cx);
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

    fn shape() -> Shape {
        Shape::Form("Then")
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        match call(node) {
            Some(("To", [Node { kind: Kind::Text(word), span }])) if word == "EndVisit" => {
                let diagnostic =
                    Diagnostic::new(Code::WrongType, *span, "`EndVisit` is no exchange: it ends the visit");
                cx.report(diagnostic.help("write EndVisit alone").fix(Fix::replace(node.span, "EndVisit")));
                None
            }
            Some(("To", [id])) => Located::read(id, cx).map(Then::To),
            Some(("Ending", [id])) => Located::read(id, cx).map(Then::Ending),
            Some(("EndVisit", [])) => Some(Then::EndVisit),
            called => {
                misread(node, called, WAYS, &Self::expected(), cx);
                None
            }
        }
    }
}

/// Says what is wrong with a value that none of the forms fits: its word is unknown, or its arguments are others.
fn misread(node: &Node, called: Option<(&str, &[Node])>, forms: &[Form], expected: &str, cx: &mut Cx) {
    let Some((word, _)) = called else {
        let found = match &node.kind {
            Kind::Text(id) if std::ptr::eq(forms, WAYS) => {
                let message = format!("expected {expected}, found a text");
                let (help, fix) = match id.as_ref() {
                    "EndVisit" => ("write EndVisit, without quotes".into(), Fix::replace(node.span, "EndVisit")),
                    id => (format!("write To(\"{id}\")"), Fix::wrap(node.span, "To(", ")")),
                };
                Diagnostic::new(Code::WrongType, node.span, message).help(help).fix(fix)
            }
            _ => return cx.wrong_type(node, expected),
        };
        return cx.report(found);
    };
    cx.report(match forms.iter().find(|form| form.word == word) {
        Some(form) => {
            let message = format!("`{word}` is written {}", form.written);
            Diagnostic::new(Code::WrongType, node.span, message).help(format!("for example {}", form.example))
        }
        None => Diagnostic::new(Code::UnknownWord, node.span, format!("`{word}` is not {expected}"))
            .suggest_word(word, forms.iter().map(|form| form.word)),
    });
}

fn call<'n, 's>(node: &'n Node<'s>) -> Option<(&'s str, &'n [Node<'s>])> {
    match &node.kind {
        Kind::Tuple(Some(word), items) => Some((word, items)),
        _ => None,
    }
}
