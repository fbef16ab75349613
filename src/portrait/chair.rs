//! The chair that the patient sits on.

use super::outline::rounded;
use super::picture::{Color, Shape};
use super::pose::MIDDLE;

/// Back and seat, seen from the front.
pub(super) fn chair() -> Vec<Shape> {
    let (frame, cushion, seat) = (Color::hex(0x8A9C9E), Color::hex(0x9BADAE), Color::hex(0x7E9092));
    vec![
        Shape::filled(rounded(MIDDLE - 158.0, 444.0, 316.0, 380.0, 52.0), frame),
        Shape::filled(rounded(MIDDLE - 138.0, 464.0, 276.0, 360.0, 38.0), cushion),
        Shape::filled(rounded(MIDDLE - 196.0, 722.0, 392.0, 150.0, 30.0), seat),
        Shape::filled(rounded(MIDDLE - 196.0, 722.0, 392.0, 26.0, 13.0), frame),
    ]
}
