//! The whole package as one page that plays when it is opened from a disk: everything that the page would load is in it, and
//! its policy lets nothing else run.

mod modules;
mod tags;

use sha2::{Digest, Sha256};

use super::player::{ENGINE, FIRST};
use crate::cli::base64::base64;
use crate::store::output::Site;
use tags::{Tag, tags};

/// Links that lead to what a page on a disk has no use for: it is not installed, and loads nothing ahead.
const NEEDLESS: [&str; 4] = ["manifest", "modulepreload", "preload", "apple-touch-icon"];

/// One page of all files.
///
/// # Errors
/// The page asks for something in a way that cannot be put into it; the text says what.
pub(super) fn one(files: &Site) -> Result<String, String> {
    let page = text(files, FIRST)?;
    let (mut edits, mut scripts, mut styles) = (Vec::new(), Vec::new(), Vec::new());
    let all = tags(page);
    for tag in &all {
        match (tag.name, tag.says("rel").unwrap_or_default()) {
            ("script", _) => {
                let script = script(tag, files)?;
                let before = if scripts.is_empty() { carried(files)? } else { String::new() };
                scripts.push(hash(&script));
                let end =
                    page[tag.at.end..].find("</script>").map_or(tag.at.end, |at| tag.at.end + at + "</script>".len());
                edits.push((tag.at.start..end, format!("{before}<script type=\"module\">{script}</script>")));
            }
            ("link", "stylesheet") => {
                let style = style(tag, files)?;
                styles.push(hash(&style));
                edits.push((tag.at.clone(), format!("<style>{style}</style>")));
            }
            ("link", "icon") => edits.push((tag.at.clone(), icon(tag, files)?)),
            ("link", rel) if NEEDLESS.contains(&rel) => edits.push((tag.at.clone(), String::new())),
            ("link", _) => return Err(strange(page, tag)),
            _ if tag.says("src").is_some() || tag.says("srcset").is_some() => return Err(strange(page, tag)),
            _ => {}
        }
    }
    let is_policy = |tag: &&Tag| {
        tag.name == "meta"
            && tag.says("http-equiv").is_some_and(|kind| kind.eq_ignore_ascii_case("content-security-policy"))
    };
    let Some(policy) = all.iter().find(is_policy) else { return Err(format!("`{FIRST}` has no policy")) };
    let says = self::policy(policy.says("content").unwrap_or_default(), &scripts, &styles).replace('"', "&quot;");
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{says}\">");
    edits.push((policy.at.clone(), meta));
    edits.sort_by_key(|(at, _)| at.start);
    let (mut out, mut from) = (String::new(), 0);
    for (at, new) in edits {
        out.push_str(&page[from..at.start]);
        out.push_str(&new);
        from = at.end;
    }
    out.push_str(&page[from..]);
    Ok(out)
}

fn text<'f>(files: &'f Site, name: &str) -> Result<&'f str, String> {
    let file = files.get(name).ok_or_else(|| format!("the page needs `{name}`, which is not there"))?;
    std::str::from_utf8(file).map_err(|error| format!("`{name}` is no text: {error}"))
}

fn strange(page: &str, tag: &Tag) -> String {
    format!("`{FIRST}` asks for something that one page cannot hold: `{}`", &page[tag.at.clone()])
}

/// The script of a tag, with all that it imports.
fn script(tag: &Tag, files: &Site) -> Result<String, String> {
    let (Some("module"), Some(src)) = (tag.says("type"), tag.says("src")) else {
        return Err(format!("`{FIRST}` has a script that is no module of its own, which one page cannot hold"));
    };
    let script = modules::one(src.trim_start_matches("./"), files)?;
    // Either would end the script, or make its end be overlooked.
    match ["</script", "<!--", "<script"].into_iter().find(|sign| script.to_ascii_lowercase().contains(sign)) {
        Some(sign) => {
            Err(format!("the scripts hold `{sign}`, which would end them in one page; write it in two halves"))
        }
        None => Ok(script),
    }
}

/// The style of a tag.
fn style(tag: &Tag, files: &Site) -> Result<String, String> {
    let name = tag.says("href").unwrap_or_default().trim_start_matches("./");
    // A browser reads one kind of line ends, and takes the hash of that.
    let style = text(files, name)?.replace("\r\n", "\n");
    let is_here =
        |rest: &str| ["data:", "#"].iter().any(|own| rest.trim_start_matches(['"', '\'', ' ']).starts_with(own));
    let loads = style.split("url(").skip(1).any(|rest| !is_here(rest)).then_some("url(");
    match loads.or_else(|| ["@import", "</style"].into_iter().find(|sign| style.contains(sign))) {
        Some(sign) => Err(format!("`{name}` holds `{sign}`, which one page cannot")),
        None => Ok(style),
    }
}

/// A link to a picture that stands in the link.
fn icon(tag: &Tag, files: &Site) -> Result<String, String> {
    let name = tag.says("href").unwrap_or_default().trim_start_matches("./");
    let picture = files.get(name).ok_or_else(|| format!("the page needs `{name}`, which is not there"))?;
    let kind = crate::cli::serve::kind(name);
    Ok(format!("<link rel=\"icon\" type=\"{kind}\" href=\"data:{kind};base64,{}\">", base64(picture)))
}

/// What a script would load, in elements that it looks into first: JSON as it is, all else as bytes.
fn carried(files: &Site) -> Result<String, String> {
    let mut out = String::new();
    for (name, bytes) in files {
        let (kind, text) = if name == super::PARCEL {
            // A bracket stands within texts alone, and may be written so there: nothing in them can end the element.
            ("application/json", text(files, name)?.replace('<', "\\u003c"))
        } else if name == ENGINE || name.starts_with("content/") {
            ("application/octet-stream;base64", base64(bytes))
        } else {
            continue;
        };
        out.push_str(&format!("<script type=\"{kind}\" id=\"file:{name}\">{text}</script>\n"));
    }
    Ok(out)
}

/// The policy of a page for one that has everything in it: in place of the page's own address stand the hashes of what is
/// there.
fn policy(says: &str, scripts: &[String], styles: &[String]) -> String {
    let directive = |directive: &str| {
        let mut words = directive.split_whitespace();
        let name = words.next()?.to_ascii_lowercase();
        let (own, rest): (Vec<_>, Vec<_>) = words.partition(|word| *word == "'self'" || *word == "'none'");
        let is_own = own.contains(&"'self'");
        // Where anything inline may stand, hashes would take that back.
        let is_open = rest.contains(&"'unsafe-inline'");
        let hashes = match name.trim_end_matches("-elem").strip_suffix("-src") {
            Some("script") if is_own && !is_open => scripts,
            Some("style") if is_own && !is_open => styles,
            _ => &[],
        };
        let inline = (name == "img-src" && !rest.contains(&"data:")).then_some("data:");
        let mut words: Vec<&str> = hashes.iter().map(String::as_str).chain(rest).chain(inline).collect();
        if words.is_empty() {
            words.push("'none'");
        }
        Some(format!("{name} {}", words.join(" ")))
    };
    says.split(';').filter_map(directive).collect::<Vec<_>>().join("; ")
}

/// The hash of a text as policies name it.
fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(text.as_bytes())))
}

#[cfg(test)]
mod tests;
