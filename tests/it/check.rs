//! `backstory check`, through the program itself.

use std::path::Path;
use std::process::Command;

const MISTAKES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/mistakes");

/// Runs the check; its exit code and what it printed.
fn check(arguments: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_backstory")).arg("check").args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn sound_scenarios_exit_with_0() {
    let (code, out, _) = check(&[concat!(env!("CARGO_MANIFEST_DIR"), "/scenarios")]);
    assert_eq!(code, 0);
    assert!(out.ends_with(" files checked, 0 findings\n"), "{out}");
}

#[test]
fn findings_exit_with_1_name_their_place_and_are_counted() {
    let (code, out, _) = check(&[MISTAKES]);
    let form = Path::new(MISTAKES).join("form.ron");
    assert_eq!(code, 1);
    assert!(out.contains(&format!("{}:3:40", form.display())), "{out}");
    let findings = out.matches("[BS").count();
    assert!(findings > 20 && out.ends_with(&format!("4 files checked, {findings} findings\n")), "{out}");
}

#[test]
fn programs_get_json() {
    let (code, out, _) = check(&["--format", "json", MISTAKES]);
    let found: Vec<serde_json::Value> = serde_json::from_str(&out).unwrap();
    assert_eq!(code, 1);
    let first = &found[0];
    for key in ["file", "line", "column", "code", "severity", "message"] {
        assert!(!first[key].is_null(), "{first} lacks `{key}`");
    }
}

#[test]
fn a_folder_without_scenarios_and_wrong_options_exit_with_2() {
    let empty = tempfile::tempdir().unwrap();
    let (code, _, error) = check(&[empty.path().to_str().unwrap()]);
    assert_eq!(code, 2);
    assert!(error.contains("no .ron file in"), "{error}");
    assert_eq!(check(&["--colour"]).0, 2);
    assert_eq!(check(&[]).0, 2);
}

#[test]
fn a_path_that_is_not_there_exits_with_2_and_a_file_that_is_no_text_is_a_finding() {
    let folder = tempfile::tempdir().unwrap();
    let (code, _, error) = check(&[folder.path().join("none.ron").to_str().unwrap()]);
    assert!(code == 2 && error.contains("there is no file or folder"), "{error}");
    let picture = folder.path().join("picture.ron");
    std::fs::write(&picture, [0xff, 0xfe, 0x53, 0x00]).unwrap();
    let (code, out, _) = check(&[picture.to_str().unwrap()]);
    assert!(code == 1 && out.contains("UTF-16"), "{out}");
}

#[test]
fn notes_exit_with_0() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("dense.ron");
    let source = backstory::content::embedded::first_scenario("dense");
    let brief = source.lines().find(|line| line.trim_start().starts_with("brief:")).unwrap();
    let dense = format!("brief: \"{}\",", "Establishing collaborative therapeutic engagement ".repeat(8));
    std::fs::write(&file, source.replace(brief, &dense)).unwrap();
    let (code, out, _) = check(&[file.to_str().unwrap()]);
    assert!(code == 0 && out.contains("note[BS0613]") && out.ends_with("1 file checked, 1 finding\n"), "{out}");
}

#[test]
fn every_kind_of_finding_explains_itself() {
    let (code, out, _) = check(&["--explain", "bs0603"]);
    assert!(code == 0 && out.starts_with("# BS0603: The patient says too much at once\n"), "{out}");
    let (code, _, error) = check(&["--explain", "BS603"]);
    assert!(code == 2 && error.contains("did you mean `BS0603`?"), "{error}");
}

#[test]
fn a_new_scenario_checks_clean_also_when_it_is_played() {
    let folder = tempfile::tempdir().unwrap();
    let make = |more: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_backstory"));
        command.arg("new").args(more).arg("--into").arg(folder.path().join("mine")).output().unwrap()
    };
    let new = |id: &str| make(&[id]);
    assert!(new("letterbox").status.success() && make(&["two-visits", "--course"]).status.success());
    let (code, out, _) = check(&["--deep", folder.path().to_str().unwrap()]);
    assert!(code == 0 && out == "2 files checked, 0 findings\n", "{out}");
    // What is there stays as it is, and a name that no folder could have is refused.
    let again = new("letterbox");
    assert!(again.status.code() == Some(2) && String::from_utf8_lossy(&again.stderr).contains("already"));
    assert_eq!(new("../letterbox").status.code(), Some(2));
}

#[test]
fn no_file_drives_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scenario.ron");
    let hostile = "\u{1b}]52;c;QQ==\u{7}\u{9b}2J\u{202e}";
    std::fs::write(&file, backstory::content::embedded::first_scenario("mine").replace("I had a cold.", hostile))
        .unwrap();
    let play = ["play", "--data", folder.path().to_str().unwrap()];
    for command in [&["check"][..], &["check", "--format", "json"], &play, &["trial"], &["graph"]] {
        let program = std::process::Command::new(env!("CARGO_BIN_EXE_backstory"))
            .args(command)
            .arg(&file)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let (out, err) = (String::from_utf8(program.stdout).unwrap(), String::from_utf8(program.stderr).unwrap());
        let hidden: Vec<char> =
            (out.clone() + &err).chars().filter(|letter| backstory::format::diag::is_hidden(*letter)).collect();
        assert!(hidden.is_empty(), "{command:?}: {hidden:?}");
        assert!(!out.is_empty() || program.status.code() == Some(2), "{command:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn what_cannot_be_printed_is_told_once() {
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let command =
        std::process::Command::new(env!("CARGO_BIN_EXE_backstory")).arg("rules").stdout(full).output().unwrap();
    let err = String::from_utf8(command.stderr).unwrap();
    assert_eq!(command.status.code(), Some(2));
    assert!(err.starts_with("error: what is printed cannot be written") && err.lines().count() == 1, "{err}");
}

#[test]
fn who_leaves_early_does_not_change_what_was_found() {
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_backstory"))
        .args(["check", &format!("{MISTAKES}/ids.ron")])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(1));
}

#[test]
#[cfg(unix)]
fn folders_that_hold_themselves_and_pipes_are_no_trouble() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = backstory::content::embedded::first_scenario("mine");
    std::fs::create_dir(folder.path().join("mine")).unwrap();
    std::fs::write(folder.path().join("mine/scenario.ron"), scenario).unwrap();
    for link in ["mine/again", "mine/and-again"] {
        std::os::unix::fs::symlink(folder.path(), folder.path().join(link)).unwrap();
    }
    let (code, out, _) = check(&[folder.path().to_str().unwrap()]);
    assert!(code == 0 && out.ends_with("1 file checked, 0 findings\n"), "{out}");

    let pipe = folder.path().join("pipe.ron");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for place in [pipe.to_str().unwrap(), "/dev/zero"] {
        let (code, out, _) = check(&[place]);
        assert!(code == 1 && out.contains("a pipe, a device or a folder"), "{out}");
    }
}
