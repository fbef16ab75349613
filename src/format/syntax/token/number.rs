//! Numbers, and what is none though it begins like one.

use super::{Lexer, Token};
use crate::format::diag::is_unseen;
use crate::format::syntax::fixes;

impl<'s> Lexer<'s> {
    pub(super) fn number(&mut self) -> Token<'s> {
        let start = self.at;
        let rest = self.rest();
        let is_part = |c: char| c.is_ascii_alphanumeric() || "+-._".contains(c) || is_unseen(c);
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        self.at += end;
        let written = &rest[..end];
        if written.contains(is_unseen) {
            return self.without_unseen(start, Token::Broken);
        }
        let digits = written.replace('_', "");
        match digits.parse::<i64>() {
            Ok(number) => {
                if rest[end..].starts_with('%') {
                    self.at += 1;
                    let fix = fixes::percent(self.source, self.at - 1);
                    let message = format!("`{written}%` is not a number");
                    self.report_with(start, message, &format!("write {written} alone"), fix);
                }
                Token::Integer(number)
            }
            Err(_) if digits.parse::<f64>().is_ok_and(f64::is_finite) => Token::Decimal(written),
            Err(_) => self.no_number(start, written),
        }
    }

    fn no_number(&mut self, start: usize, written: &str) -> Token<'s> {
        let help = match written {
            "+" => "a text goes on in the next line of the same quotation marks; nothing is added up here",
            "-" => "entries of a list stand in square brackets, with a comma after each and no dash before",
            _ => "numbers here are whole, such as 40 or -3",
        };
        self.report(start, format!("`{written}` is not a number"), help);
        self.lost |= matches!(written, "+" | "-");
        Token::Broken
    }
}
