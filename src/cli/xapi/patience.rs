//! How long is waited before something is tried again.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822;

/// The first wait; each later one is twice as long.
const FIRST: Duration = Duration::from_millis(500);
/// The longest wait that nobody has asked for.
const LONGEST: Duration = Duration::from_secs(30);

/// What is left of somebody's patience with a store that does not take what it is sent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    left: Duration,
    next: Duration,
}

impl Patience {
    /// So much of it.
    pub fn of(all: Duration) -> Patience {
        Patience { left: all, next: FIRST }
    }

    /// How long to wait now; `None` when that is longer than anybody wants to. `asked` is what the store asks for, and `chance`,
    /// from 0 to 1, keeps many who were sent away at once from coming back at once.
    pub fn wait(&mut self, asked: Option<Duration>, chance: f64) -> Option<Duration> {
        let wait = match asked {
            Some(asked) => asked,
            None => self.next.mul_f64(1.0 + chance.clamp(0.0, 1.0) / 4.0),
        };
        self.left = self.left.checked_sub(wait)?;
        self.next = (2 * self.next).min(LONGEST);
        Some(wait)
    }
}

/// How long a store asks to be left alone: so many seconds, or until a time.
pub(super) fn asked(header: &str, now: Timestamp) -> Option<Duration> {
    if let Ok(seconds) = header.trim().parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = rfc2822::DateTimeParser::new().parse_timestamp(header.trim()).ok()?;
    Some(Duration::try_from(until.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wait_is_longer_until_there_is_no_patience_left() {
        let waits = |seconds: u64, chance: f64| {
            let mut patience = Patience::of(Duration::from_secs(seconds));
            let waits = std::iter::from_fn(|| patience.wait(None, chance));
            waits.map(|wait| wait.as_millis()).collect::<Vec<_>>()
        };
        assert_eq!(waits(10, 0.0), [500, 1000, 2000, 4000]);
        assert_eq!(waits(10, 1.0), [625, 1250, 2500, 5000]);
        assert_eq!(waits(0, 0.0), [0_u128; 0]);
        assert_eq!(waits(200, 0.0)[6..], [30_000; 5]);
    }

    #[test]
    fn a_store_is_left_alone_as_long_as_it_asks_or_given_up() {
        let mut patience = Patience::of(Duration::from_secs(60));
        let asked = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(patience.wait(asked(50), 1.0), asked(50));
        assert_eq!(patience.wait(asked(50), 1.0), None);
    }

    #[test]
    fn stores_ask_in_seconds_or_name_a_time() {
        let now = "2026-10-21T07:27:30Z".parse().unwrap();
        let check = |header: &str, expect: Option<u64>| {
            assert_eq!(asked(header, now), expect.map(Duration::from_secs), "{header}");
        };
        check("7", Some(7));
        check(" 0 ", Some(0));
        check("Wed, 21 Oct 2026 07:28:00 GMT", Some(30));
        check("Wed, 21 Oct 2026 07:00:00 GMT", Some(0));
        check("soon", None);
        check("-1", None);
    }
}
