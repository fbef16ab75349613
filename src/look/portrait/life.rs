//! What a person does without meaning anything by it: breathes, blinks, lets the eyes wander.

use std::f32::consts::TAU;

use super::expression::Expression;

/// Seconds from breath to breath, of a person at rest.
const BREATH: f32 = 4.4;
/// One blink is drawn from every so many seconds: 13 to 20 in a minute, as people in conversation do.
const BLINK: f32 = 3.6;
/// Seconds that a blink takes.
const SHUT: f32 = 0.24;
/// One look aside is drawn from every so many seconds.
const LOOK: f32 = 6.5;

/// A moment of somebody's life.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Life {
    /// How full the lungs are, 0 to 1.
    pub breath: f32,
    /// How far the lids are open, 0 to 1 of what the expression has them.
    pub lids: f32,
    /// How far the eyes are off, in the units of [`Expression::gaze_x`] and [`Expression::gaze_y`].
    pub gaze: (f32, f32),
}

impl Life {
    /// Nothing moves.
    pub const STILL: Life = Life { breath: 0.0, lids: 1.0, gaze: (0.0, 0.0) };

    /// The moment at `seconds`; `seed` tells one person's rhythm from another's.
    pub fn at(seed: u64, seconds: f32) -> Life {
        Life {
            breath: 0.5 - 0.5 * (seconds / BREATH * TAU).cos(),
            lids: lids(seed, seconds),
            gaze: gaze(seed, seconds),
        }
    }

    /// The expression at this moment; breath moves the body and is not part of it.
    pub fn live(&self, expression: &Expression) -> Expression {
        Expression {
            lid: expression.lid * self.lids,
            gaze_x: expression.gaze_x + self.gaze.0,
            gaze_y: expression.gaze_y + self.gaze.1,
            ..*expression
        }
        .clamped()
    }
}

fn lids(seed: u64, seconds: f32) -> f32 {
    let slot = (seconds / BLINK).floor();
    let begins = slot * BLINK + drawn(seed, slot, 1) * (BLINK - SHUT);
    let t = (seconds - begins) / SHUT;
    // Lids fall faster than they rise.
    match t {
        0.0..0.35 => 1.0 - t / 0.35,
        0.35..1.0 => (t - 0.35) / 0.65,
        _ => 1.0,
    }
}

fn gaze(seed: u64, seconds: f32) -> (f32, f32) {
    let slot = (seconds / LOOK).floor();
    let begins = slot * LOOK + drawn(seed, slot, 2) * (LOOK * 0.5);
    let lasts = 0.8 + 1.4 * drawn(seed, slot, 3);
    let t = seconds - begins;
    // Eyes jump; they do not glide.
    if (0.0..lasts).contains(&t) {
        (0.34 * (drawn(seed, slot, 4) - 0.5), 0.24 * (drawn(seed, slot, 5) - 0.6))
    } else {
        (0.0, 0.0)
    }
}

/// A number from 0 to 1 that belongs to a place in somebody's time.
fn drawn(seed: u64, slot: f32, what: u64) -> f32 {
    let mut mixed =
        seed ^ (slot as i64 as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ what.wrapping_mul(0xD1B5_4A32_D192_ED03);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((mixed ^ (mixed >> 31)) >> 40) as f32 / (1_u64 << 24) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(seed: u64) -> Vec<Life> {
        (0..6000).map(|n| Life::at(seed, n as f32 / 100.0)).collect()
    }

    #[test]
    fn people_blink_as_people_do() {
        for seed in 0..20 {
            let minute = minute(seed);
            let blinks = minute.windows(2).filter(|pair| pair[0].lids == 1.0 && pair[1].lids < 1.0).count();
            assert!((13..=20).contains(&blinks), "{blinks} blinks a minute");
            let open = minute.iter().filter(|life| life.lids == 1.0).count();
            assert!(open > 5300, "{open} of 6000");
        }
    }

    #[test]
    fn eyes_come_back_and_nothing_leaves_its_range() {
        for life in (0..20).flat_map(minute) {
            assert!((0.0..=1.0).contains(&life.breath) && (0.0..=1.0).contains(&life.lids));
            assert!(life.gaze.0.abs() <= 0.2 && life.gaze.1.abs() <= 0.2);
        }
        let home = minute(3).iter().filter(|life| life.gaze == (0.0, 0.0)).count();
        assert!(home > 3500, "{home} of 6000");
    }

    #[test]
    fn two_people_have_two_rhythms() {
        assert_ne!(minute(1), minute(2));
        assert_eq!(minute(1), minute(1));
    }
}
