//! The tags of a page that names other files: enough to find those, in a page that is ours.

use std::ops::Range;

/// A tag that opens.
pub(super) struct Tag<'p> {
    /// Its name.
    pub name: &'p str,
    /// Its attributes, as they are written.
    attributes: Vec<(&'p str, &'p str)>,
    /// Where it stands.
    pub at: Range<usize>,
}

impl<'p> Tag<'p> {
    /// What an attribute says; an attribute without a value says nothing.
    pub fn says(&self, attribute: &str) -> Option<&'p str> {
        self.attributes.iter().find(|(name, _)| *name == attribute).map(|(_, value)| *value)
    }
}

/// The tags of a page that open, in their order; comments are passed over.
pub(super) fn tags(page: &str) -> Vec<Tag<'_>> {
    let (mut found, mut from) = (Vec::new(), 0);
    while let Some(at) = page[from..].find('<').map(|at| from + at) {
        if page[at..].starts_with("<!--") {
            let Some(end) = page[at..].find("-->") else { break };
            from = at + end;
            continue;
        }
        let name = word(&page[at + 1..]);
        from = at + 1 + name.len();
        if name.is_empty() {
            continue;
        }
        let mut attributes = Vec::new();
        loop {
            let rest = page[from..].trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            from = page.len() - rest.len();
            let name = word(rest);
            if name.is_empty() {
                break;
            }
            from += name.len();
            let (value, length) = value(&page[from..]);
            attributes.push((name, value));
            from += length;
        }
        // What does not end in a bracket is no tag.
        if page[from..].starts_with('>') {
            from += 1;
            found.push(Tag { name, attributes, at: at..from });
        }
    }
    found
}

/// The letters that a text begins with which may be in the name of a tag or an attribute.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_'))).unwrap_or(text.len());
    &text[..end]
}

/// What follows the name of an attribute: its value, and how many bytes it takes with its sign and quotes.
fn value(text: &str) -> (&str, usize) {
    let Some(text) = text.strip_prefix('=') else { return ("", 0) };
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            let end = inner.find(quote).unwrap_or(inner.len());
            return (&inner[..end], (end + 3).min(text.len() + 1));
        }
    }
    let end = text.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(text.len());
    (&text[..end], end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_what_they_say() {
        let page = "<!doctype html><!-- <a href=\"no\"> -->\n<link rel='icon' href=\"a.svg\" /><p hidden>1 < 2\
                    <script\n  type=module src=\"a.js\"></script><b title=\"a > b\">x</b><i";
        let found = tags(page);
        let names: Vec<_> = found.iter().map(|tag| tag.name).collect();
        assert_eq!(names, ["link", "p", "script", "b"]);
        assert_eq!(
            (found[0].says("rel"), found[0].says("href"), found[0].says("src")),
            (Some("icon"), Some("a.svg"), None)
        );
        assert_eq!(found[1].says("hidden"), Some(""));
        assert_eq!((found[2].says("type"), found[2].says("src")), (Some("module"), Some("a.js")));
        assert_eq!((found[3].says("title"), &page[found[3].at.clone()]), (Some("a > b"), "<b title=\"a > b\">"));
        for torn in ["<", "<a", "<a b", "<a b=", "<a b=\"", "<a b=\"c", "<a b='å", "<!--", "</", "<å>"] {
            assert!(tags(torn).is_empty(), "{torn}");
        }
    }
}
