//! Scripts and sheets without the comments that stand in lines of their own: who plays does not read them, and a phone loads
//! them before anybody says anything.

/// The text without such lines. A comment that says its licence stays.
pub(super) fn bare(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.split_inclusive('\n');
    while let Some(line) = lines.next() {
        let begins = line.trim_start();
        if begins.starts_with("//") {
            continue;
        }
        if !begins.starts_with("/*") {
            out.push_str(line);
            continue;
        }
        let mut comment = line.to_owned();
        while !comment.contains("*/") {
            let Some(more) = lines.next() else { break };
            comment.push_str(more);
        }
        // What stands behind a comment in its last line is no comment.
        if !comment.trim_end().ends_with("*/") || comment.contains("Licence") {
            out.push_str(&comment);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn comments_in_lines_of_their_own_go_and_nothing_else() {
        let check = |text: &str, expect: &str| assert_eq!(bare(text), expect, "{text}");
        check("// one\nlet a = 1; // two\n", "let a = 1; // two\n");
        check("  /** Says\n   * what. */\nf(\"http://a/*b*/\");", "f(\"http://a/*b*/\");");
        check("/* one */ b { }\n", "/* one */ b { }\n");
        check("/* Licence: CC BY. */\na { }\n", "/* Licence: CC BY. */\na { }\n");
        check("/* has no end\n", "/* has no end\n");
        check("const page = `\n  <p>\n`;\n", "const page = `\n  <p>\n`;\n");
    }
}
