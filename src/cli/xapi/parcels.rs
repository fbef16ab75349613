//! Sending statements so that each arrives once: in parcels, again where nobody knows whether one has arrived, and no more of one
//! than what is not there yet.
//!
//! Nothing is remembered between two runs. Every statement has its own id, and a store takes an id once.

use std::time::Duration;

use serde_json::Value;

use super::patience::Patience;

/// How many statements go together.
const TOGETHER: usize = 50;

/// Where the statements are in an answer with several.
const LIST: &str = "statements";

/// A record store, or what plays one in tests.
pub(super) trait Lrs {
    /// Sends statements, as one array.
    fn send(&mut self, statements: &str) -> Answer;

    /// Asks for a statement by its id.
    fn ask(&mut self, id: &str) -> Answer;

    /// Waits.
    fn wait(&mut self, so_long: Duration);

    /// A number from 0 to 1, another each time.
    fn chance(&self) -> f64;
}

/// What came of a request.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Answer {
    /// Something came back.
    Came {
        /// The status, as HTTP has it.
        status: u16,
        /// How long the store asks to be left alone.
        wait: Option<Duration>,
        /// Its words.
        body: String,
    },
    /// Nothing did; trying again may help.
    Nothing(String),
    /// It cannot be asked at all.
    Never(String),
}

/// A statement to be sent.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Parcel {
    /// Its id.
    pub id: String,
    /// All of it.
    pub is: Value,
}

/// How far it has got.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sent {
    /// What was taken now.
    pub new: usize,
    /// What the store had already.
    pub known: usize,
    /// How many of those say something else there.
    pub other: usize,
}

/// Sends all of them. `sent` says how far it has got, also where it gets no further.
///
/// # Errors
/// The store does not take them; the text says why, and what to do.
pub(super) fn send(lrs: &mut impl Lrs, all: &[Parcel], patience: Duration, sent: &mut Sent) -> Result<(), String> {
    all.chunks(TOGETHER).try_for_each(|parcels| together(lrs, parcels, patience, sent))
}

/// Sends these as one; in halves where they are too large for that.
fn together(lrs: &mut impl Lrs, parcels: &[Parcel], patience: Duration, sent: &mut Sent) -> Result<(), String> {
    if parcels.is_empty() {
        return Ok(());
    }
    let body = Value::from(parcels.iter().map(|parcel| parcel.is.clone()).collect::<Vec<_>>()).to_string();
    let (status, said) = patiently(lrs, patience, |lrs| lrs.send(&body))?;
    let (first, second) = parcels.split_at(parcels.len() / 2);
    match status {
        200 | 204 => {
            let taken: Vec<String> = serde_json::from_str(&said).unwrap_or_default();
            let is_taken = |parcel: &&Parcel| taken.iter().any(|id| id.eq_ignore_ascii_case(&parcel.id));
            let (new, rest): (Vec<_>, Vec<_>) = parcels.iter().partition(is_taken);
            sent.new += new.len();
            // Some stores name only what was new to them; and a page that greets whoever comes is no store.
            match missing(lrs, rest, patience, sent)?.is_empty() {
                true => Ok(()),
                false => Err(refused(status, &said)),
            }
        }
        409 => {
            let missing = missing(lrs, parcels, patience, sent)?;
            match missing.len() {
                0 => Ok(()),
                // It has had this one and shows it no more: it was voided.
                1 if parcels.len() == 1 => {
                    sent.known += 1;
                    Ok(())
                }
                all if all == parcels.len() => {
                    together(lrs, first, patience, sent)?;
                    together(lrs, second, patience, sent)
                }
                _ => together(lrs, &missing, patience, sent),
            }
        }
        413 if parcels.len() > 1 => {
            together(lrs, first, patience, sent)?;
            together(lrs, second, patience, sent)
        }
        _ => Err(refused(status, &said)),
    }
}

/// Those of the parcels that the store does not have; the others are counted.
fn missing<'p>(
    lrs: &mut impl Lrs,
    parcels: impl IntoIterator<Item = &'p Parcel>,
    patience: Duration,
    sent: &mut Sent,
) -> Result<Vec<Parcel>, String> {
    let mut missing = Vec::new();
    for parcel in parcels {
        let (status, said) = patiently(lrs, patience, |lrs| lrs.ask(&parcel.id))?;
        match found(&said, &parcel.id) {
            Some(there) if status == 200 => {
                sent.known += 1;
                sent.other += usize::from(!holds(&there, &parcel.is));
            }
            None if status == 404 || status == 200 && has_list(&said) => missing.push(parcel.clone()),
            _ => return Err(refused(status, &said)),
        }
    }
    Ok(missing)
}

/// The statement of an id in what a store says; some answer with a list.
fn found(said: &str, id: &str) -> Option<Value> {
    let is_it = |one: &Value| one["id"].as_str().is_some_and(|own| own.eq_ignore_ascii_case(id));
    match serde_json::from_str(said).ok()? {
        Value::Object(mut list) if list.contains_key(LIST) => list[LIST].as_array_mut()?.drain(..).find(is_it),
        one => Some(one).filter(is_it),
    }
}

/// Whether a store has answered with a list.
fn has_list(said: &str) -> bool {
    serde_json::from_str(said).is_ok_and(|said: Value| said[LIST].is_array())
}

/// What comes back when something is tried until the store can answer.
fn patiently<L: Lrs>(
    lrs: &mut L,
    patience: Duration,
    mut attempt: impl FnMut(&mut L) -> Answer,
) -> Result<(u16, String), String> {
    let mut patience = Patience::of(patience);
    loop {
        let (why, asked) = match attempt(lrs) {
            Answer::Never(why) => return Err(why),
            Answer::Nothing(why) => (why, None),
            Answer::Came { status: status @ (408 | 425 | 429 | 500 | 502 | 503 | 504), wait, body } => {
                (refused(status, &body), wait)
            }
            Answer::Came { status, body, .. } => return Ok((status, body)),
        };
        let Some(wait) = patience.wait(asked, lrs.chance()) else {
            let until = asked.map(|asked| format!("; it asks to be left alone for {} seconds", asked.as_secs()));
            return Err(format!("{why}{}", until.unwrap_or_default()));
        };
        lrs.wait(wait);
    }
}

/// Whether a stored value says all that a sent one says. Stores add to statements, and may write ids and times their own way.
fn holds(there: &Value, sent: &Value) -> bool {
    match (there, sent) {
        (Value::Object(there), Value::Object(sent)) => sent
            .iter()
            .all(|(name, sent)| name == "timestamp" || there.get(name).is_some_and(|there| holds(there, sent))),
        (Value::Array(there), Value::Array(sent)) => {
            there.len() == sent.len() && there.iter().zip(sent).all(|(there, sent)| holds(there, sent))
        }
        (Value::Number(there), Value::Number(sent)) => there.as_f64() == sent.as_f64(),
        _ => there == sent,
    }
}

/// Why a store does not take something, and what to do.
fn refused(status: u16, said: &str) -> String {
    let what = match status {
        200..=299 => "what answers there is no record store: is the address the one that its makers name?",
        300..=399 => "the store is elsewhere now; write the address that it has now",
        400 => "the store does not take a statement; please report this as a bug of Backstory, with what it says",
        401 | 403 => {
            "the store does not know this user and password, or does not let them write; put them into \
             BACKSTORY_LRS_USER and BACKSTORY_LRS_PASSWORD"
        }
        404 | 405 => "there is no record store at this address: is it the one that its makers name?",
        413 => "one statement alone is too large for the store; its limit for a request has to be raised",
        429 => "the store is asked too often",
        500..=599 => "the store has trouble of its own",
        _ => "the store does not take what it is sent",
    };
    let words: String = said.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(300).collect();
    let words = if words.is_empty() { words } else { format!("; it says: {words}") };
    format!("{what} (HTTP {status}{words})")
}

#[cfg(test)]
mod tests;
