//! What a page talks to: bytes in, a text out, whatever is in them.

use serde_json::json;

use super::loaded::Loaded;
use super::message::{Call, FromPage};
use super::player::{Clock, Player};

/// A page's side of the player, before it has started and after.
pub enum Desk {
    /// What has been loaded so far.
    Waiting(Loaded),
    /// Who plays.
    Started(Box<Player>),
}

impl Default for Desk {
    fn default() -> Desk {
        Desk::Waiting(Loaded::default())
    }
}

impl Desk {
    /// Takes a file that the page has loaded: its name, a zero, and what is in it. What is wrong with it is said as `error`.
    pub fn load(&mut self, file: &[u8]) -> String {
        let end = file.iter().position(|byte| *byte == 0).unwrap_or(file.len());
        let (name, bytes) = (String::from_utf8_lossy(&file[..end]), file.get(end + 1..).unwrap_or_default());
        let loaded = match self {
            Desk::Waiting(loaded) => loaded.add(&name, bytes),
            Desk::Started(player) => player.load(&name, bytes),
        };
        loaded.map_or_else(|error| failed(&format!("{name}: {error}")), |()| json!({}).to_string())
    }

    /// What comes of a call: what the page is to do, or why nothing can be done, as `error`.
    pub fn answer(&mut self, call: &[u8]) -> String {
        let call: Call = match serde_json::from_slice(call) {
            Ok(call) => call,
            Err(error) => return failed(&error.to_string()),
        };
        let clock = Clock::of(&call);
        let from = match (&mut *self, call.from) {
            (Desk::Waiting(loaded), FromPage::Start(start)) => {
                match Player::start(*start, std::mem::take(loaded), &clock) {
                    Ok(player) => *self = Desk::Started(Box::new(player)),
                    Err(error) => return failed(&error.to_string()),
                }
                None
            }
            (_, from) => Some(from),
        };
        match self {
            Desk::Started(player) => serde_json::to_string(&player.tell(from, &clock)).unwrap_or_default(),
            Desk::Waiting(_) => failed("nothing has started yet"),
        }
    }
}

fn failed(why: &str) -> String {
    json!({ "error": why }).to_string()
}
