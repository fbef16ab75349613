//! Reading aloud, by the program that the system has for it. Nothing is linked, and nothing is needed to build.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use bevy::prelude::*;

use super::window::Playing;
use crate::look::locale::Locale;
use crate::practice::phrases;
use crate::practice::view::Consultation;

/// A program that reads aloud what it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Program {
    /// eSpeak NG, of many Linux desktops.
    EspeakNg,
    /// Speech Dispatcher, of most others.
    SpdSay,
    /// macOS's own.
    Say,
    /// Windows's own, through its shell.
    PowerShell,
}

/// What Windows runs: the first voice of the language, or the usual one, reads what comes in.
const WINDOWS: &str = "[Console]::InputEncoding = [Text.Encoding]::UTF8; \
    Add-Type -AssemblyName System.Speech; $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
    try { $voice.SelectVoiceByHints(0, 0, 0, [Globalization.CultureInfo]$env:BACKSTORY_LANGUAGE) } catch { }; \
    $voice.Speak([Console]::In.ReadToEnd())";

impl Program {
    /// Those of this system, the best first.
    const OURS: &[Program] = if cfg!(windows) {
        &[Program::PowerShell]
    } else if cfg!(target_os = "macos") {
        &[Program::Say]
    } else {
        &[Program::EspeakNg, Program::SpdSay]
    };

    fn name(self) -> &'static str {
        match self {
            Program::SpdSay => "spd-say",
            Program::EspeakNg => "espeak-ng",
            Program::Say => "say",
            Program::PowerShell => "powershell.exe",
        }
    }

    /// The command that reads aloud what comes in, in a language.
    fn command(self, path: &Path, language: &str) -> Command {
        let mut command = Command::new(path);
        match self {
            Program::SpdSay => command.args(["--pipe-mode", "--wait", "--language", language]),
            Program::EspeakNg => command.args(["--stdin", "-v", language]),
            Program::Say => command.args(["-f", "-"]),
            Program::PowerShell => {
                command.args(["-NoProfile", "-NonInteractive", "-Command", WINDOWS]).env("BACKSTORY_LANGUAGE", language)
            }
        };
        no_console(&mut command);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    }
}

/// Windows would open a console for every program that has one.
#[cfg(windows)]
fn no_console(command: &mut Command) {
    /// `CREATE_NO_WINDOW`.
    const NO_WINDOW: u32 = 0x0800_0000;
    std::os::windows::process::CommandExt::creation_flags(command, NO_WINDOW);
}

#[cfg(not(windows))]
fn no_console(_: &mut Command) {}

/// Reads aloud what is new whenever the game has changed.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(Last, speak.run_if(resource_exists_and_changed::<Playing>));
}

fn speak(playing: Res<Playing>, mut voice: ResMut<Voice>) {
    match playing.0.aloud() {
        Some((words, language)) => voice.read(&words, &language),
        None => voice.stop(),
    }
}

/// The system's voice, where it has one.
#[derive(Resource, Debug, Default)]
pub struct Voice {
    program: Option<(Program, PathBuf)>,
    speaking: Option<Child>,
    /// What was read last.
    last: String,
}

impl Voice {
    /// Looks for a voice.
    pub fn find() -> Voice {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let found = Program::OURS.iter().find_map(|program| Some((*program, which(program.name(), &path)?)));
        Voice { program: found, speaking: None, last: String::new() }
    }

    /// Whether there is one.
    pub fn is_there(&self) -> bool {
        self.program.is_some()
    }

    /// Reads something aloud once, and breaks off what was read before.
    pub fn read(&mut self, words: &str, language: &str) {
        if words == self.last {
            // One that has ended by itself is let go.
            _ = self.speaking.as_mut().map(Child::try_wait);
            return;
        }
        self.stop();
        words.clone_into(&mut self.last);
        let Some((program, path)) = &self.program else { return };
        // A voice that fails is one that is silent.
        let Ok(mut child) = program.command(path, language).spawn() else { return };
        if let Some(mut input) = child.stdin.take() {
            _ = input.write_all(words.as_bytes());
        }
        self.speaking = Some(child);
    }

    /// Is silent.
    pub fn stop(&mut self) {
        self.last.clear();
        let Some(mut child) = self.speaking.take() else { return };
        let speaks = matches!(child.try_wait(), Ok(None));
        _ = child.kill();
        _ = child.wait();
        if let Some((Program::SpdSay, path)) = self.program.as_ref().filter(|_| speaks) {
            // It only hands on what is to be said; who speaks is told apart, and nobody waits for it.
            let mut cancel = Command::new(path);
            self.speaking = cancel.arg("--cancel").stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok();
        }
    }
}

impl Drop for Voice {
    fn drop(&mut self) {
        self.stop();
    }
}

/// A program in one of the folders of a search path.
fn which(name: &str, path: &OsStr) -> Option<PathBuf> {
    std::env::split_paths(path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// What is read aloud of a moment: what was said and shown, and what can be said.
pub fn words(now: &Consultation, locale: &Locale) -> String {
    let mut words: Vec<String> = Vec::new();
    for said in &now.speech {
        if said.patient {
            words.push(said.text.clone());
        } else {
            words.push(format!("{}: {}", said.speaker, said.text));
        }
    }
    words.push(phrases::cue(&now.person, now.cue, locale));
    // Who writes their own line first does not hear those on offer.
    let hears = !now.aids.as_ref().is_some_and(|aids| aids.own_first);
    words.extend(
        now.lines.iter().filter(|_| hears).enumerate().map(|(at, line)| format!("{}: {}", at + 1, phrases::line(line))),
    );
    words.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_reads_what_comes_in() {
        let check = |program: Program, expect: &[&str]| {
            let command = program.command(Path::new("/bin/voice"), "da");
            let arguments: Vec<_> = command.get_args().map(|argument| argument.to_string_lossy()).collect();
            assert_eq!(arguments, expect);
        };
        check(Program::SpdSay, &["--pipe-mode", "--wait", "--language", "da"]);
        check(Program::EspeakNg, &["--stdin", "-v", "da"]);
        check(Program::Say, &["-f", "-"]);
        assert!(
            Program::PowerShell.command(Path::new("x"), "da").get_envs().any(|(name, _)| name == "BACKSTORY_LANGUAGE")
        );
    }

    #[cfg(unix)]
    #[test]
    fn words_reach_the_voice_once() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let (program, heard) = (folder.path().join("espeak-ng"), folder.path().join("heard"));
        std::fs::write(&program, format!("#!/bin/sh\ncat >> {}\necho . >> {0}\n", heard.display())).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        assert_eq!(which("espeak-ng", folder.path().as_os_str()), Some(program.clone()));
        let mut voice = Voice::default();
        voice.program = Some((Program::EspeakNg, program));
        assert!(voice.is_there());
        for _ in 0..3 {
            voice.read("Hej", "da");
            voice.speaking.as_mut().unwrap().wait().unwrap();
        }
        assert_eq!(std::fs::read_to_string(&heard).unwrap(), "Hej.\n");
        voice.stop();
        voice.read("Hej", "da");
        voice.speaking.as_mut().unwrap().wait().unwrap();
        assert_eq!(std::fs::read_to_string(&heard).unwrap(), "Hej.\nHej.\n");
    }

    #[test]
    fn a_system_without_a_voice_is_silent() {
        assert_eq!(which("no-such-voice", OsStr::new("/nowhere")), None);
        let mut voice = Voice::default();
        voice.read("Hej", "da");
        assert!(!voice.is_there() && voice.speaking.is_none());
    }
}
