//! What a learning management system reads of a package: `imsmanifest.xml`, as SCORM 1.2 asks for it.
//!
//! The schemas that it names (`imscp_rootv1p1p2.xsd`, `adlcp_rootv1p2.xsd`, …) are not put beside it: they are others' works,
//! Moodle and its like read a package without them, and those who hold a manifest against them have them.

use std::fmt::Write;

use super::player::FIRST;
use crate::web::parcel::{Named, Parcel};

/// Where it has to be.
pub(super) const PLACE: &str = "imsmanifest.xml";

/// A title has room for so many letters: systems cut it off where it is longer, or refuse it.
const TITLE: usize = 200;

/// The manifest of a parcel whose package holds these files.
///
/// Identifiers go with who is met, and not with what is corrected: an update of an activity goes on with what a system has noted of
/// it, and another patient is another course.
pub(super) fn text<'f>(parcel: &Parcel, files: impl IntoIterator<Item = &'f str>) -> String {
    let (title, identifier) = (escaped(&parcel.title), identifier(parcel));
    let mastery = mastery(parcel).map(|pass| format!("\n        <adlcp:masteryscore>{pass}</adlcp:masteryscore>"));
    let mastery = mastery.unwrap_or_default();
    let mut out = format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="{identifier}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd
                      http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>{title}</title>
      <item identifier="consultation" identifierref="player" isvisible="true">
        <title>{title}</title>{mastery}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="player" type="webcontent" adlcp:scormtype="sco" href="{FIRST}">
"#
    );
    for file in files {
        let _ = writeln!(out, "      <file href=\"{}\"/>", escaped(&address(file)));
    }
    out.push_str("    </resource>\n  </resources>\n</manifest>\n");
    out
}

/// What tells the courses of a system apart: the scenarios, and the visit where one is played alone.
fn identifier(parcel: &Parcel) -> String {
    let mut parts = vec!["backstory"];
    for file in &parcel.files {
        if let Some(Named::Case { scenario, .. }) = Named::of(&file.at)
            && !parts.contains(&scenario)
        {
            parts.push(scenario);
        }
    }
    parts.extend(parcel.visit.as_deref());
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    parts.join(".").chars().map(|c| if c == '.' { c } else { plain(c) }).collect()
}

/// The score that the system itself is to hold attempts against.
///
/// A system that knows one gives *passed* or *failed* by the number alone when an attempt ends, whatever the player has
/// reported: Moodle does, unless somebody has turned it off. Where safety must be kept to pass, only the player can tell, and
/// the system is told no score.
fn mastery(parcel: &Parcel) -> Option<i32> {
    parcel.pass.filter(|_| !parcel.requires_safety)
}

/// A text as it may stand in XML, on one line: what has a meaning there is written out, and what no XML may hold is left out.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(TITLE) {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            other => out.push(other),
        }
    }
    out
}

/// The address of a file from its place: what has a meaning in one is written as its bytes.
pub(in crate::cli) fn address(file: &str) -> String {
    let mut out = String::new();
    for byte in file.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => out.push(byte.into()),
            other => _ = write!(out, "%{other:02X}"),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::parcel::Listed;

    fn of(parcel: Parcel) -> String {
        text(&parcel, ["content/amina.json", "index.html", "player.wasm"])
    }

    #[test]
    fn a_manifest() {
        let parcel = Parcel { title: "Keep it straight".into(), pass: Some(60), ..Parcel::blank() };
        insta::assert_snapshot!(of(parcel));
    }

    #[test]
    fn who_is_met_tells_courses_apart() {
        let check = |files: &[&str], visit: Option<&str>, expect: &str| {
            let listed = |at: &&str| Listed { at: format!("content/{at}"), language: "en".into() };
            let visit = visit.map(Into::into);
            let parcel = Parcel { files: files.iter().map(listed).collect(), visit, ..Parcel::blank() };
            assert_eq!(identifier(&parcel), expect);
        };
        check(&[], None, "backstory");
        check(&["amina.da.case", "amina.en.case", "da.ftl", "marama.en.case"], None, "backstory.amina.marama");
        check(&["amina.en.case"], Some("a/\"first\""), "backstory.amina.a--first-");
    }

    #[test]
    fn a_system_judges_by_the_number_only_where_the_number_is_all_that_counts() {
        let check = |pass: Option<i32>, requires_safety: bool, expect: Option<&str>| {
            let text = of(Parcel { pass, requires_safety, ..Parcel::blank() });
            let found = text.split_once("<adlcp:masteryscore>").and_then(|(_, rest)| rest.split_once('<'));
            assert_eq!(found.map(|(score, _)| score), expect);
        };
        check(Some(60), false, Some("60"));
        check(Some(60), true, None);
        check(None, false, None);
        check(None, true, None);
    }

    #[test]
    fn a_title_stays_a_title() {
        let hostile = "</title><x a=\"1\" b='2'/>&amp; ]]>\u{0}\u{1b}[2J\r\n\t end\u{ffff}";
        let text = of(Parcel { title: hostile.into(), ..Parcel::blank() });
        let shown = "&lt;/title&gt;&lt;x a=&quot;1&quot; b=&apos;2&apos;/&gt;&amp;amp; ]]&gt;[2J end";
        assert_eq!(text.matches(&format!("<title>{shown}</title>")).count(), 2, "{text}");
        let long = of(Parcel { title: "&".repeat(10_000), ..Parcel::blank() });
        assert_eq!(long.matches("&amp;").count(), 2 * TITLE);
    }

    #[test]
    fn a_file_is_named_by_its_address() {
        assert_eq!(address("content/å b&\"#?.json"), "content/%C3%A5%20b%26%22%23%3F.json");
    }
}
