//! One page, of files that are small enough to be read here.

use super::*;

const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self'">
<link rel="stylesheet" href="style.css">
<link rel="icon" type="image/svg+xml" href="icon.svg">
<link rel="manifest" href="manifest.webmanifest">
<script type="module" src="player.js"></script>
</head>
<body><main></main></body>
</html>
"#;

fn files(page: &str, script: &str, style: &str) -> Site {
    let files = [
        ("index.html", page),
        ("player.js", script),
        ("style.css", style),
        ("icon.svg", "<svg/>"),
        ("manifest.webmanifest", "{}"),
        ("sw.js", "self"),
        ("player.wasm", "\0asm"),
        ("package.json", "{\"title\":\"</script><!--<script>\"}"),
        ("content/en.ftl", "a = </script>"),
    ];
    files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec().into())).into()
}

#[test]
fn a_page_has_everything_in_it() {
    insta::assert_snapshot!(one(&files(PAGE, "start();\n", "main { color: red }\n")).unwrap());
}

#[test]
fn nothing_in_it_ends_it() {
    let page = one(&files(PAGE, "start();\n", "")).unwrap();
    assert_eq!(page.matches("</script").count(), page.matches("<script").count());
    assert_eq!((page.matches("<script").count(), page.matches("<!--").count()), (4, 0));
    assert!(!page.contains("href=\"style") && !page.contains("src="));
}

#[test]
fn what_cannot_be_in_one_page_is_told() {
    let check = |files: Site, expect: &str| {
        let said = one(&files).unwrap_err();
        assert!(said.contains(expect), "{said}");
    };
    let with = |from: &str, to: &str| files(&PAGE.replacen(from, to, 1), "", "");
    check(with("src=\"player.js\"", "src=\"other.js\""), "needs the script `other.js`, which is not there");
    check(with("type=\"module\" ", ""), "a script that is no module of its own");
    check(with("href=\"style.css\"", "href=\"other.css\""), "needs `other.css`, which is not there");
    check(with("rel=\"icon\"", "rel=\"next\""), "asks for something that one page cannot hold: `<link rel=\"next\"");
    check(with("<main>", "<img src=\"x.png\"><main>"), "one page cannot hold: `<img src=\"x.png\">`");
    check(files(PAGE, "x = '</script>';", ""), "hold `</script`, which would end them");
    check(files(PAGE, "", "a { background: url(x.png) }"), "`style.css` holds `url(`");
    check(files(PAGE, "", "@import 'x.css';"), "`style.css` holds `@import`");
    check(with("<meta http-equiv", "<meta name"), "`index.html` has no policy");
    check(Site::new(), "needs `index.html`, which is not there");
}

#[test]
fn a_policy_names_what_is_there() {
    let check = |says: &str, expect: &str| {
        assert_eq!(policy(says, &["'sha256-1'".into(), "'sha256-2'".into()], &["'sha256-3'".into()]), expect);
    };
    check("script-src 'self' 'wasm-unsafe-eval'", "script-src 'sha256-1' 'sha256-2' 'wasm-unsafe-eval'");
    check("style-src 'self' 'unsafe-inline';", "style-src 'unsafe-inline'");
    check("Style-Src 'self'; connect-src 'self'", "style-src 'sha256-3'; connect-src 'none'");
    check("img-src 'self'; font-src data:", "img-src data:; font-src data:");
    check("script-src 'none'", "script-src 'none'");
}

#[test]
fn a_hash_is_what_browsers_make_of_it() {
    // printf 'alert(1)' | openssl dgst -sha256 -binary | base64
    assert_eq!(hash("alert(1)"), "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
}
