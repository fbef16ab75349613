//! What the trainee types, from a keyboard or a pipe.

use std::io::{self, BufRead, IsTerminal, Write};

use super::player::Player;
use crate::format::diag::shown;

/// What the trainee typed.
pub(super) enum Typed {
    Number(usize),
    Letter(char),
    Nothing,
    Other,
    End,
}

impl Player {
    pub(super) fn ask(&mut self, input: &mut impl BufRead) -> io::Result<Typed> {
        write!(self.out, "> ")?;
        self.out.flush()?;
        let mut typed = String::new();
        if input.read_line(&mut typed)? == 0 {
            writeln!(self.out)?;
            return Ok(Typed::End);
        }
        if !io::stdin().is_terminal() {
            // From a pipe, what was chosen does not stand on the screen yet.
            writeln!(self.out, "{}", shown(typed.trim()))?;
        }
        let typed = typed.trim();
        Ok(match (typed.parse(), typed.chars().next()) {
            (Ok(number), _) => Typed::Number(number),
            (_, None) => Typed::Nothing,
            (_, Some(letter)) if typed.chars().count() == 1 => Typed::Letter(letter.to_ascii_lowercase()),
            _ => Typed::Other,
        })
    }
}
