//! Values as SCORM 1.2 writes them.

use crate::web::player::Clock;

/// The time on the wall: `09:05:00`.
pub(super) fn clock(now: &Clock) -> String {
    let minutes = i64::from(now.offset.clamp(-900, 900));
    let seconds = now.now.as_second().saturating_add(60 * minutes).rem_euclid(86_400);
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// So many milliseconds: `0000:01:05.25`.
pub(super) fn span(milliseconds: i64) -> String {
    // As long as the format goes.
    let hundredths = (milliseconds / 10).clamp(0, 9_999 * 360_000);
    let seconds = hundredths / 100;
    format!("{:04}:{:02}:{:02}.{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_written_with_all_their_digits() {
        let check = |milliseconds: i64, expect: &str| assert_eq!(span(milliseconds), expect);
        check(0, "0000:00:00.00");
        check(65_250, "0000:01:05.25");
        check(-5, "0000:00:00.00");
        check(i64::MAX, "9999:00:00.00");
    }
}
