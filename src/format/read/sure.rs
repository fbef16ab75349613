//! Fixes that only the whole file makes certain: those that it does not bear out are taken back.

use super::{Cx, Record};
use crate::format::diag::{Code, Diagnostic, Fix, LineIndex, apply};

/// Takes back the fix of what the parser was lost behind, unless the text reads well with it where it changes: the parser knows
/// brackets and words, and not what may stand where.
pub(super) fn form<T: Record>(source: &str, malformed: &mut [Diagnostic]) {
    if let Some(last) = malformed.last_mut()
        && last.fix.as_ref().is_some_and(|fix| !reads_well::<T>(source, fix))
    {
        last.fix = None;
    }
}

fn reads_well<T: Record>(source: &str, fix: &Fix) -> bool {
    let (mended, _) = apply(source, [fix]);
    let (node, mut found, is_lost) = crate::format::syntax::parse_as_far(&mended);
    let mut cx = Cx::default();
    T::read(&node, &mut cx);
    // A bracket in the wrong place makes strangers of the fields behind it.
    let moves_brackets = fix.edits.iter().any(|edit| edit.text.contains(['(', ')', '[', ']', '{', '}']));
    let is_stranger = |found: &Diagnostic| match found.code {
        Code::MissingField | Code::DuplicateField | Code::DuplicateKey => true,
        Code::WrongType => found.related.is_some(),
        code => code == Code::UnknownField && !found.is_slip(),
    };
    if moves_brackets && !is_lost && cx.diagnostics.iter().any(is_stranger) {
        return false;
    }
    found.append(&mut cx.diagnostics);
    // Fixes add no lines, so that these are the same before and after.
    let (before, after) = (LineIndex::new(source), LineIndex::new(&mended));
    let line = |found: &Diagnostic| after.position(found.span.range().start).line;
    let changes = |line: usize| fix.edits.iter().any(|edit| before.position(edit.span.range().start).line == line);
    !found.iter().any(|found| changes(line(found)))
}

/// Takes back the fixes of what cannot be an id, unless the id that it makes is known here; or unless it is used more than
/// once, so that all of them change alike.
pub(super) fn ids(source: &str, found: &mut [Diagnostic]) {
    for found in found.iter_mut().filter(|found| found.code == Code::BadId) {
        let Some([edit]) = found.fix.as_ref().map(|fix| fix.edits.as_slice()) else { continue };
        let written = source.get(found.span.range()).unwrap_or_default();
        let is_known = || source.contains(&format!("\"{}\"", edit.text)) || source.matches(written).count() > 1;
        if !edit.text.is_empty() && !is_known() {
            found.fix = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::format::diag::mend;
    use crate::format::read::{Id, Level, Map, read};

    crate::record! {
        /// All there is.
        pub struct Whole {
            /// What is named.
            parts: Map<Part> = Map::default(),
            /// What is listed.
            list: Vec<Part> = Vec::new(),
            /// Whether.
            flag: bool = false,
        }
        /// Something in it.
        pub struct Part {
            /// Its words.
            text: String,
            /// What it leads to.
            to: Option<Id> = None,
            /// How much.
            level: Level = Level(0),
        }
    }

    /// What becomes of a file; nothing happens to it where nothing is expected.
    #[track_caller]
    fn check(source: &str, expect: &str) {
        let expect = if expect.is_empty() { source } else { expect };
        let mended = mend(source, |text| read::<Whole>(text).1);
        assert_eq!(mended.text, expect, "{:#?}", read::<Whole>(source).1);
        let again = mend(&mended.text, |text| read::<Whole>(text).1);
        assert_eq!((again.text.as_str(), again.done.len()), (expect, 0), "once more");
    }

    #[test]
    fn what_stands_where_no_other_can_is_mended() {
        check("Whole(parts: { \"a\" Part(text: \"b\") })", "Whole(parts: { \"a\": Part(text: \"b\") })");
        check("Whole(list: { Part(text: \"b\") })", "Whole(list: [ Part(text: \"b\") ])");
        check("Whole(list: [Part(text: \"b\", level: −4)])", "");
        check("Whole(list: [Part[text: \"b\"]])", "Whole(list: [Part(text: \"b\")])");
        check("Whole(parts: { a-b: Part(text: \"b\") })", "Whole(parts: { \"a-b\": Part(text: \"b\") })");
        check("Whole(list: [Part(text \"b\")])", "Whole(list: [Part(text: \"b\")])");
        check("Whole(list: [Part(level: 3, text \"b\")])", "Whole(list: [Part(level: 3, text: \"b\")])");
    }

    #[test]
    fn where_two_things_may_be_meant_nothing_is_mended() {
        check("Whole(parts: { Part(text: \"b\") })", "");
        check("Whole(fl-ag: Part(text: \"b\"))", "");
        check("Whole(flag: Very True)", "");
        check("Whole(list: [Part(text: say \"b\")])", "");
    }

    #[test]
    fn a_bracket_is_put_where_it_must_be() {
        check(
            "Whole(\n list: [ Part(text: \"b\" ],\n flag: true,\n)",
            "Whole(\n list: [ Part(text: \"b\") ],\n flag: true,\n)",
        );
        check(
            "Whole(\n list: [\n  Part(text: \"b\"),\n flag: true,\n)",
            "Whole(\n list: [\n  Part(text: \"b\")],\n flag: true,\n)",
        );
        check("Whole(\n list: [Part(text: \"b\")],\n", "Whole(\n list: [Part(text: \"b\")],\n)\n");
        check("Whole(\n list: [Part(text: \"b\")}\n)", "Whole(\n list: [Part(text: \"b\")]\n)");
        // The bracket may be missing above.
        check("Whole(\n list: [Part(text: \"b\")\n)", "Whole(\n list: [Part(text: \"b\")]\n)");
        check("Whole(\n parts: { \"a\": Part(text: \"b\",\n flag: true,\n)", "");
    }

    #[test]
    fn an_id_is_made_of_words_where_it_is_known() {
        let file = |key: &str, to: &str| {
            format!("Whole(parts: {{ {key}: Part(text: \"x\"), \"z\": Part(text: \"y\", to: {to}) }})")
        };
        let same = |key: &str, to: &str, was: (&str, &str)| check(&file(was.0, was.1), &file(key, to));
        same("\"the-grand\"", "\"the-grand\"", ("\"the grand\"", "\"the-grand\""));
        same("\"the-grand\"", "\"the-grand\"", ("\"the-grand\"", "\"the grand\""));
        same("\"the-grand\"", "\"the-grand\"", ("\"the grand\"", "\"the grand\""));
        same("\"the grand\"", "\"grand\"", ("\"the grand\"", "\"grand\""));
    }
}
