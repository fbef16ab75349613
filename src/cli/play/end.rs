//! The end of an attempt: thinking back before the number, and the debrief.

use std::io::{self, BufRead, IsTerminal, Write};

use super::player::Player;
use crate::practice::debrief::{self, Debrief};
use crate::practice::phrases;
use crate::practice::session::Session;

impl Player {
    /// Asks what is to be thought about before the number; in a pipe there is nobody to think.
    pub(super) fn reflect(&mut self, session: &Session, input: &mut impl BufRead) -> io::Result<Vec<String>> {
        let asked = session.reflecting();
        let mut answers = Vec::new();
        if !io::stdin().is_terminal() {
            return Ok(answers);
        }
        self.message("reflect-lead", &[])?;
        for question in &asked.questions {
            if let Some(about) = &question.about {
                let (you, turn) = (self.locale.text("play-you"), debrief::turn_name(about.turn, &self.locale));
                self.print(&format!("\n{turn}\n"))?;
                self.paragraph(&format!("{you}: "), "    ", &phrases::line(&about.line))?;
                about.reply.iter().try_for_each(|said| self.said(said, &asked.person))?;
            }
            self.message(question.question.message(), &phrases::of(&asked.person))?;
            write!(self.out, "> ")?;
            self.out.flush()?;
            let mut answer = String::new();
            input.read_line(&mut answer)?;
            answers.push(answer);
        }
        Ok(answers)
    }

    /// Shows what can be read in a minute, and the rest on asking; in a pipe nobody can ask, so that all of it is shown.
    pub(super) fn debrief(&mut self, debrief: &Debrief) -> io::Result<()> {
        if !io::stdin().is_terminal() {
            return self.print(&debrief::text(debrief, &self.locale, self.width));
        }
        self.print(&debrief::first_page(debrief, &self.locale, self.width))?;
        self.message("play-rest", &[])?;
        write!(self.out, "> ")?;
        self.out.flush()?;
        let mut typed = String::new();
        io::stdin().read_line(&mut typed)?;
        match typed.trim().is_empty() {
            true => self.print(&debrief::rest(debrief, &self.locale, self.width)),
            false => Ok(()),
        }
    }
}
