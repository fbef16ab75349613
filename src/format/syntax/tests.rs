//! What is read is RON, and whatever is not gives a message at its place.

use proptest::prelude::*;

use super::{Kind, MAX_BYTES, MAX_DEPTH, Node, parse};
use crate::format::diag::{Code, mend};

/// The first finding as `code "token" message`; empty when there is none.
#[track_caller]
fn check(source: &str, expect: &str) {
    let (_, diagnostics) = parse(source);
    let found = diagnostics.first().map_or(String::new(), |first| {
        let token = source.get(first.span.range()).unwrap_or("?");
        format!("{} {token:?} {}", first.code.id(), first.message)
    });
    assert_eq!(found, expect);
}

#[test]
fn well_formed_texts_have_no_findings() {
    check("Scenario(a: 1, b: [\"x\", r#\"y\"z\"#,], c: { \"k\": Some(-3), }, d: true, e: None)", "");
    check("// comment\n/* nested /* one */ */ (a: (1, 2))", "");
    check("#![enable(implicit_some)]\n\u{feff}", "BS0101 \"\\u{feff}\" here is a letter that cannot be seen (U+FEFF)");
    check("\u{feff}(a: 1)", "");
    check("(a: \"line \\\"one\\\" \\u{e6} \\x41\\n\")", "");
}

#[test]
fn slips_are_named_at_their_place() {
    check("", "BS0101 \"\" the file is empty");
    check("(a: 1 b: 2)", "BS0101 \"1\" a comma is missing after this");
    check("(a: 1,, b: 2)", "BS0101 \",\" there is a comma too many");
    check("(a 1)", "BS0101 \"1\" a colon is missing after `a`");
    check("(a: 1, b 2)", "BS0101 \"2\" a colon is missing after `b`");
    check("(a: [1, 2)", "BS0101 \")\" `)` closes what `[` opened");
    check("(a: [1, 2]", "BS0101 \"(\" this `(` is never closed");
    check("(a: 1))", "BS0101 \")\" the file should end here, but goes on");
    check("(a: \"x", "BS0101 \"\\\"\" a text begins here and is not closed");
    check("(a: “x”)", "BS0101 \"“x”\" `“` is not the quotation mark of a text");
    check("(a: /* x", "BS0101 \"/*\" a comment begins here and never ends");
    check("(a: 1x2)", "BS0101 \"1x2\" `1x2` is not a number");
    check("(a: )", "BS0101 \")\" a value is missing here");
    check("(a: [(1]})", "BS0101 \"]\" `]` closes what `(` opened");
    check("(a: [1, 2})", "BS0101 \"}\" `}` closes what `[` opened");
    check("(a: \"x,\n b: \"y\")", "BS0101 \"\\\"\" a text begins here and is not closed");
    check("(a: \"the \"old\" way\", b: 1)", "BS0101 \"\\\"\" there is a quote within this text");
    check("(a: 40%)", "BS0101 \"40%\" `40%` is not a number");
    check("(a: 40 %)", "BS0101 \"%\" `%` is not written here");
    check("(a: [(b: 1), c: 2)", "BS0101 \"c\" a `]` is missing before this");
    check("(a: { \"k\": 1, c: 2)", "BS0101 \"c\" a `}` is missing before this");
    check("{ \"k\": (a: 1, \"l\": (a: 2) }", "BS0101 \"\\\"l\\\"\" a `)` is missing before this");
    let unseen = "this has a letter that cannot be seen";
    check("(a: b\u{200b}c)", &format!("BS0101 \"b\\u{{200b}}c\" {unseen}"));
    check("(a: 4\u{ad}0)", &format!("BS0101 \"4\\u{{ad}}0\" {unseen}"));
    check("(a: \"\\q\")", "BS0101 \"\\\\q\" this escape is not known");
}

/// What becomes of a text by its fixes; nothing where nothing is expected.
#[track_caller]
fn mended(source: &str, expect: &str) {
    let text = mend(source, |text| parse(text).1).text;
    assert_eq!(text, if expect.is_empty() { source } else { expect }, "{:#?}", parse(source).1);
}

#[test]
fn what_is_read_over_is_written_as_it_was_read() {
    mended("(a: 1 b: 2, c: [1 2 \"x\" \"y\" T(1) T(2)])", "(a: 1, b: 2, c: [1, 2, \"x\", \"y\", T(1), T(2)])");
    mended("(a: 1;; b = 2,, c => 3, d:: 4)", "(a: 1, b: 2, c: 3, d: 4)");
    mended("(a: 40%, b: 40 %, c: 52 years old)", "(a: 40, b: 40, c: 52)");
    mended("(a: 52 years b: 1)", "(a: 52, b: 1)");
    mended("(a: b\u{200b}c, \u{2060} d: 4\u{ad}0)", "(a: bc,  d: 40)");
    mended("(\"a\": 1, \"b\": 2)", "(a: 1, b: 2)");
    mended("(a: 1, b: \"x\" y)", "");
}

#[test]
fn quotation_marks_are_mended() {
    mended(
        "(a: “x”, b: »y«, c: 'it's', d: “he said \"no\"”)",
        "(a: \"x\", b: \"y\", c: \"it's\", d: \"he said \\\"no\\\"\")",
    );
    mended("(a: “one “two”, b: 1)", "");
    mended("(a: “a\\b”)", "");
    mended("(a: \"the \"old\" way\", b: 1)", "(a: \"the \\\"old\\\" way\", b: 1)");
    mended("(a: \"the „old\". Yes\", b: 1)", "(a: \"the „old\\\". Yes\", b: 1)");
    mended("(a: \"5\" long\", b: 1)", "");
    mended("(a: \"x, b: \"y\", c: 1)", "");
    mended("(a: \"x,\n b: \"y\")", "(a: \"x\",\n b: \"y\")");
    mended("(a: [\"x], c: 1,\n b: \"y\")", "");
    mended("(a: [\"x]),\n(\"y\")", "");
    mended("(a: \"x,\n and more, b: \"y\")", "");
    mended("(c: 1, a: It's x. Y.\", b: 2)", "");
    mended("(c: 1, a: It is x. Y.\",\n b: 2)", "(c: 1, a: \"It is x. Y.\",\n b: 2)");
}

#[test]
fn notes_and_conditions_are_mended() {
    mended("(\n# note\n-- note\n/ note\n<!-- note -->\na: 1)", "(\n// note\n// note\n// note\n// note \na: 1)");
    mended("(\n<!-- one\ntwo -->\na: 1)", "");
    mended("(a: T(\"x\") and U, b: 1)", "(a: All([T(\"x\"), U]), b: 1)");
    mended("[T(1) or T(2) OR T(3)]", "[Any([T(1), T(2), T(3)])]");
    mended("(a: T(1) and T(2) or T(3))", "");
    mended("(a: Told: \"x\", b: 1)", "(a: Told(\"x\"), b: 1)");
    mended("(a: −4)", "(a: -4)");
}

#[test]
fn brackets_are_mended_where_one_place_is_left() {
    mended("(a: T[1, 2], b: 1)", "(a: T(1, 2), b: 1)");
    mended("(a: [1, 2}, b: 1)", "(a: [1, 2], b: 1)");
    mended("(a: [T(b: 1, T(b: 2)], c: 1)", "");
    mended("(a: [T(b: 1 ],\n c: 1)", "(a: [T(b: 1) ],\n c: 1)");
    mended("(a: [1, 2)", "(a: [1, 2])");
    mended("(a: { \"k\": [1, 2 }, b: 3)", "(a: { \"k\": [1, 2] }, b: 3)");
    mended("(\n a: [1, 2],\n", "(\n a: [1, 2],\n)\n");
    mended("(\n a: (b: 1,\n)\n", "");
    // Two findings at one place.
    mended("(a: {\n \"k\": T(1),\n ,\n b: 2)", "(a: {\n \"k\": T(1)},\n\n b: 2)");
}

#[test]
fn several_findings_are_given_at_once() {
    let (node, diagnostics) = parse("(a: 1 b: 2, c: \"x\\q\", d: [1 2])");
    assert_eq!(diagnostics.len(), 3);
    let Kind::Struct(None, fields) = node.kind else { panic!("a struct was expected") };
    assert_eq!(fields.iter().map(|field| field.name).collect::<Vec<_>>(), ["a", "b", "c", "d"]);
}

#[test]
fn one_slip_is_one_finding() {
    for slip in [
        "(a: [1, 2}, b: 3)",
        "(a: { \"k\": [1, 2 }, b: 3)",
        "(a: \"x, b: 1,\n c: \"y\", d: [1])",
        "(a: \"the \"old\" way\", b: 1)",
        "(a: “x”, b: 1)",
        "(a: 40 %, b: 1)",
        "(a: [(b: 1), (b: 2), c: 2, d: 3)",
        "{ \"k\": (a: [1], b: 2, \"l\": (a: [2]), \"m\": (a: [3]) }",
        "(a: 1))",
    ] {
        assert_eq!(parse(slip).1.len(), 1, "{slip}: {:#?}", parse(slip).1);
    }
}

#[test]
fn what_is_too_much_is_refused_at_once() {
    for bracket in ["(", "[", "{", "A("] {
        let (_, diagnostics) = parse(&bracket.repeat(100_000));
        assert_eq!(diagnostics[0].code, Code::TooDeep, "{bracket}");
        assert_eq!(diagnostics.len(), 1, "{bracket}");
    }
    assert_eq!(parse(&" ".repeat(MAX_BYTES + 1)).1[0].code, Code::TooLarge);
    let deep = format!("{}{}", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
    assert_eq!(parse(&deep).1, []);
}

/// The same value as the `ron` crate sees it.
fn to_ron(node: &Node) -> Option<ron::Value> {
    Some(match &node.kind {
        Kind::Text(text) => ron::Value::String(text.to_string()),
        Kind::Integer(number) => ron::Value::Number((*number).into()),
        Kind::Bool(value) => ron::Value::Bool(*value),
        Kind::List(items) => ron::Value::Seq(items.iter().map(to_ron).collect::<Option<_>>()?),
        Kind::Map(entries) => {
            let pairs = entries.iter().map(|entry| Some((to_ron(&entry.key)?, to_ron(&entry.value)?)));
            ron::Value::Map(pairs.collect::<Option<Vec<_>>>()?.into_iter().collect())
        }
        _ => return None,
    })
}

fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        any::<i32>().prop_map(|number| number.to_string()),
        any::<bool>().prop_map(|value| value.to_string()),
        "[a-zæ “]{0,6}".prop_map(|text| format!("{text:?}")),
        "[a-z\"]{0,4}".prop_map(|text| format!("r##\"{text}\"##")),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[ {} ]", items.join(" , "))),
            prop::collection::vec(inner, 0..4).prop_map(|items| {
                let entry = |(at, item): (usize, &String)| format!("\"k{at}\": {item}, // c\n");
                format!("{{ {} }}", items.iter().enumerate().map(entry).collect::<String>())
            }),
        ]
    })
}

proptest! {
    #[test]
    fn values_are_read_as_the_ron_crate_reads_them(source in value()) {
        let (node, diagnostics) = parse(&source);
        prop_assert_eq!(diagnostics, vec![]);
        // Written out again, since `ron` keeps numbers of different widths apart.
        let theirs: ron::Value = ron::from_str(&source).expect("well-formed");
        prop_assert_eq!(to_ron(&node).map(|ours| ron::to_string(&ours)), Some(ron::to_string(&theirs)));
    }

    #[test]
    fn any_text_gives_a_tree_and_spans_inside_it(source in "[(){}\\[\\]:,\"'#r/*\\\\a1 \n“\\PC]{0,80}") {
        let (_, diagnostics) = parse(&source);
        for diagnostic in diagnostics {
            prop_assert!(diagnostic.span.start <= diagnostic.span.end);
            crate::format::diag::render::text("x", &source, &[diagnostic]);
        }
    }
}
