//! The neck, between a head that moves and a trunk that moves otherwise.

use super::geometry::at;
use super::outline::{closed, sharp, soft};
use super::palette::Palette;
use super::picture::Shape;
use super::pose::Pose;

/// Neck and the shade of the jaw on it.
pub(super) fn neck(palette: &Palette, pose: &Pose) -> Vec<Shape> {
    let (throat, half) = (pose.throat, pose.neck);
    let left = pose.head.canvas(at(-half, 40.0));
    let right = pose.head.canvas(at(half, 40.0));
    let (jaw_left, jaw_right) = (pose.head.canvas(at(-half + 4.0, 84.0)), pose.head.canvas(at(half - 4.0, 84.0)));
    let column = closed(&[
        sharp(left.x, left.y),
        sharp(right.x, right.y),
        soft(jaw_right.x, jaw_right.y),
        soft(throat.x + half + 3.0, throat.y - 22.0),
        sharp(throat.x + half + 8.0, throat.y - 12.0),
        soft(throat.x + half * 0.86, throat.y + 8.0),
        soft(throat.x, throat.y + 24.0),
        soft(throat.x - half * 0.86, throat.y + 8.0),
        sharp(throat.x - half - 8.0, throat.y - 12.0),
        soft(throat.x - half - 3.0, throat.y - 22.0),
        soft(jaw_left.x, jaw_left.y),
    ]);
    let chin = pose.head.canvas(pose.head.rim(4.0, 92.0));
    let drop = ((throat.y - chin.y) * 0.42).clamp(8.0, 30.0);
    let shade = closed(&[
        sharp(left.x, left.y),
        sharp(right.x, right.y),
        sharp(jaw_right.x, jaw_right.y + drop * 0.5),
        soft(chin.x + 14.0, chin.y + drop),
        soft(chin.x - 12.0, chin.y + drop * 0.8),
        sharp(jaw_left.x, jaw_left.y + drop * 0.2),
    ]);
    vec![
        Shape::filled(column, palette.skin.base.mix(palette.skin.shade, 0.35)),
        Shape::filled(shade, palette.skin.shade),
    ]
}
