//! Scripts that import each other become one: a page that is opened from a disk may load nothing, and so imports nothing.

use crate::store::output::Site;

/// The modules that a first one needs, each before those that import it, as one script.
///
/// It reads what our own scripts are written in, and no more: an import fills one line and renames nothing, what is exported
/// says so where it is declared, and no name stands at the top of two of them. Anything else is told, not guessed at.
///
/// # Errors
/// A script is not there, or is written otherwise; the text says where.
pub(super) fn one(first: &str, files: &Site) -> Result<String, String> {
    let mut all = Joined { files, script: String::new(), done: Vec::new(), names: Vec::new() };
    all.take(first, &mut Vec::new())?;
    Ok(all.script)
}

struct Joined<'f> {
    files: &'f Site,
    script: String,
    /// Modules that are in it.
    done: Vec<String>,
    /// Names at the top of one of them, with the module.
    names: Vec<(String, String)>,
}

impl Joined<'_> {
    /// Takes in a module after those that it imports. `way` are the modules that wait for it.
    fn take(&mut self, module: &str, way: &mut Vec<String>) -> Result<(), String> {
        if self.done.iter().any(|done| done == module) {
            return Ok(());
        }
        if way.iter().any(|waits| waits == module) {
            return Err(format!("the scripts {} import each other in a circle", way.join(", ")));
        }
        let text = self
            .files
            .get(module)
            .ok_or_else(|| format!("the page needs the script `{module}`, which is not there"))?;
        let text = std::str::from_utf8(text).map_err(|error| format!("`{module}` is no text: {error}"))?;
        way.push(module.to_owned());
        let mut own = String::new();
        for (at, line) in text.lines().enumerate() {
            let strange = |why: &str| Err(format!("`{module}`, line {}, {why}: `{line}`", at + 1));
            if line.starts_with("import") {
                let Some(other) = imported(line) else {
                    return strange("imports in a way that one page cannot hold");
                };
                self.take(other, way)?;
                continue;
            }
            if line.contains("import(") {
                return strange("loads a script while it runs, which one page cannot do");
            }
            let line = match line.strip_prefix("export ") {
                Some(rest) if declared(rest).is_some() => rest,
                Some(_) => return strange("exports in a way that one page cannot hold"),
                None => line,
            };
            if let Some(name) = declared(line) {
                if let Some((_, other)) = self.names.iter().find(|(known, _)| known == name) {
                    return strange(&format!("declares a name that `{other}` has too"));
                }
                self.names.push((name.to_owned(), module.to_owned()));
            }
            own.push_str(line);
            own.push('\n');
        }
        way.pop();
        self.done.push(module.to_owned());
        self.script.push_str(&own);
        Ok(())
    }
}

/// The module beside this one that a line imports from.
fn imported(line: &str) -> Option<&str> {
    let (names, from) = line.strip_prefix("import {")?.split_once("} from \"./")?;
    let is_plain = names.split(',').all(|name| name.trim().chars().all(is_of_a_name));
    from.strip_suffix("\";").filter(|file| is_plain && !file.contains(['"', '/']))
}

/// The name that a line at the top of a script declares.
fn declared(line: &str) -> Option<&str> {
    const WORDS: [&str; 6] = ["async function ", "function ", "class ", "const ", "let ", "var "];
    let rest = WORDS.iter().find_map(|word| line.strip_prefix(word))?;
    let end = rest.find(|c| !is_of_a_name(c)).unwrap_or(rest.len());
    (end > 0).then_some(&rest[..end])
}

fn is_of_a_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || c == '$'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(files: &[(&str, &str)]) -> Result<String, String> {
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec().into())).collect();
        one("a.js", &files)
    }

    #[test]
    fn each_stands_once_and_before_those_that_need_it() {
        let files = [
            ("a.js", "import { b } from \"./b.js\";\nimport { c, d } from \"./c.js\";\nb(c, d);\n"),
            ("b.js", "// B\nimport { c } from \"./c.js\";\nexport function b() {\n  const d = c;\n}\n"),
            ("c.js", "export const c = 1;\nexport let d;\n"),
        ];
        let expect = "const c = 1;\nlet d;\n// B\nfunction b() {\n  const d = c;\n}\nb(c, d);\n";
        assert_eq!(joined(&files).unwrap(), expect);
    }

    #[test]
    fn what_is_written_otherwise_is_told() {
        let check = |a: &str, b: &str, expect: &str| {
            let said = joined(&[("a.js", a), ("b.js", b)]).unwrap_err();
            assert!(said.contains(expect), "{said}");
        };
        check("import { x } from \"./c.js\";", "", "needs the script `c.js`, which is not there");
        check(
            "import { x } from \"./b.js\";",
            "import { y } from \"./a.js\";",
            "a.js, b.js import each other in a circle",
        );
        for line in [
            "import {",
            "import x from \"./b.js\";",
            "import * as b from \"./b.js\";",
            "import { x as y } from \"./b.js\";",
            "import { x } from \"https://b.js\";",
            "import { x } from \"./b/../b.js\";",
        ] {
            check(line, "", &format!("`a.js`, line 1, imports in a way that one page cannot hold: `{line}`"));
        }
        for line in ["export { x };", "export default 5;", "export * from \"./b.js\";"] {
            check(
                &format!("\n{line}"),
                "",
                &format!("`a.js`, line 2, exports in a way that one page cannot hold: `{line}`"),
            );
        }
        check("await import(\"./b.js\");", "", "line 1, loads a script while it runs");
        let both = "import { x } from \"./b.js\";\nfunction x() {}";
        check(both, "export const x = 1;", "`a.js`, line 2, declares a name that `b.js` has too");
    }
}
