//! The parts put together: a seated person, and a head for a card.

use super::clothes;
use super::expression::Expression;
use super::geometry::{Affine, at};
use super::outline::{ellipse, rect};
use super::palette::Palette;
use super::picture::{Color, Picture, Shape};
use super::pose::{MIDDLE, Pose};
use super::{brows, eyes, face, glasses, hair, hands, mouth, neck, scarf, sleeves};
use crate::model::scenario::Look;
use crate::model::scenario::words::{Hair, HairColor};

/// Size of a portrait, and of the room behind it.
pub(super) const SIZE: (f32, f32) = (760.0, 800.0);

/// Side of a bust.
const BUST: f32 = 400.0;

/// The seated person, hands in view, on nothing: lay it over a [`super::room()`] and a [`super::chair()`].
pub fn portrait(look: &Look, expression: &Expression) -> Picture {
    let mut picture = Picture::new(SIZE.0, SIZE.1);
    picture.shapes = person(look, expression);
    picture
}

/// Head and shoulders on a quiet ground, square, for cards and lists.
pub fn bust(look: &Look, expression: &Expression) -> Picture {
    let palette = Palette::of(look);
    let mut picture = Picture::new(BUST, BUST);
    let ground = Color::hex(0xF1E6D8);
    picture.shapes.push(Shape::filled(rect(0.0, 0.0, BUST, BUST), ground));
    let disc = ellipse(at(BUST * 0.5, BUST * 0.56), 176.0, 176.0);
    // White hair would be lost on a pale disc.
    let (tint, much) = if look.hair_color == HairColor::White { (palette.accent, 0.32) } else { (palette.cloth, 0.2) };
    picture.shapes.push(Shape::filled(disc, ground.mix(tint.light, much)));
    let scale = 0.98;
    let place = Affine::translate(-MIDDLE, -300.0)
        .then(&Affine::scale(scale, scale))
        .then(&Affine::translate(BUST * 0.5, BUST * 0.57));
    // A hand that comes into the picture without its arm would be cut off.
    let calm = Expression { lean: expression.lean * 0.5, fold: 0.0, raise: 0.0, aside: 0.0, cut: 0.0, ..*expression };
    picture.shapes.extend(person(look, &calm).into_iter().map(|shape| shape.transformed(&place)));
    picture
}

fn person(look: &Look, expression: &Expression) -> Vec<Shape> {
    let expression = &expression.clamped();
    let palette = &Palette::of(look);
    let pose = &Pose::new(look, expression);
    let head = &pose.head;
    let scarf = look.hair == Hair::Scarf;

    let mut shapes: Vec<Shape> = head.place(hair::back(look, palette, head)).collect();
    shapes.extend(clothes::trunk(palette, pose));
    shapes.extend(clothes::opening(look, palette, pose));
    if !scarf {
        shapes.extend(neck::neck(palette, pose));
    }
    shapes.extend(clothes::collar(look, palette, pose));
    shapes.extend(clothes::lap(look, palette, pose));
    shapes.push(clothes::lap_shade(palette, pose));
    shapes.extend(arms(look, palette, expression, pose));
    if scarf {
        shapes.extend(scarf::cloth(palette, pose));
        shapes.extend(head.place(scarf::face(palette, head)));
    } else {
        shapes.extend(head.place(face::skull(look, palette, head)));
    }
    shapes.extend(head.place(face::features(look, palette, expression, head)));
    shapes.extend(head.place(hair::beard(look, palette, head)));
    shapes.extend(head.place(mouth::mouth(look, palette, expression, head)));
    shapes.extend(head.place(eyes::eyes(look, palette, expression, head)));
    if look.glasses {
        shapes.extend(head.place(glasses::temples(look, palette, head)));
    }
    shapes.extend(head.place(hair::front(look, palette, head)));
    shapes.extend(head.place(brows::brows(look, palette, expression, head)));
    if look.glasses {
        shapes.extend(head.place(glasses::glasses(palette, head)));
        if look.glasses_chain {
            shapes.extend(glasses::chain(look, palette, pose));
        }
    }
    shapes
}

/// Sleeves and hands. Hands lie over both sleeves, but for the one that is put away beneath a folded arm.
fn arms(look: &Look, palette: &Palette, expression: &Expression, pose: &Pose) -> Vec<Shape> {
    let [left, right] = &pose.arms;
    let beneath = sleeves::arm(look, palette, right);
    let mut tucked = hands::hand(palette, expression, right, false);
    if look.watch {
        tucked.extend(hands::watch(right));
    }
    let over = sleeves::arm(look, palette, left);
    let order =
        if expression.fold > 0.3 || expression.cut < -0.3 { [beneath, tucked, over] } else { [beneath, over, tucked] };
    order.into_iter().flatten().chain(hands::hand(palette, expression, left, true)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::portrait::{Mood, SOMEBODY, expression};
    use crate::model::scenario::words::{Bearing, Build, Cue, Garment};

    /// From left to right and from top to bottom, with all that curves lean on.
    fn extent(shapes: &[Shape]) -> [f32; 4] {
        let points = shapes.iter().flat_map(|shape| shape.path.points());
        points.fold([f32::MAX, f32::MIN, f32::MAX, f32::MIN], |[left, right, top, bottom], p| {
            assert!(p.x.is_finite() && p.y.is_finite());
            [left.min(p.x), right.max(p.x), top.min(p.y), bottom.max(p.y)]
        })
    }

    #[test]
    fn arms_stay_in_the_picture_on_the_way_to_every_gesture() {
        for build in Build::ALL {
            let look = Look { build: *build, ..SOMEBODY };
            for (step, lean, hands) in (0..=20).flat_map(|s| [-1.0, 0.0, 1.0].map(|lean| (s, lean, 0.5 + lean * 0.5))) {
                let t = step as f32 / 20.0;
                let own = [(0.0, 0.0), (t, 0.0), (0.0, t), (0.0, -t)];
                let folded = [(0.0, 0.0), (t, 0.0), (0.0, t), (0.0, -t), (1.0 - t, t), (1.0 - t, -t)];
                let ways = own.map(|(aside, cut)| (0.0, 0.0, aside, cut)).into_iter();
                for (fold, raise, aside, cut) in ways.chain(folded.map(|(fold, raise)| (fold, raise, 0.0, 0.0))) {
                    let pose = Expression { lean, hands, fold, raise, aside, cut, ..Expression::REST };
                    let [left, right, top, bottom] = extent(&portrait(&look, &pose).shapes);
                    let way = format!("{fold}, {raise}, {aside}, {cut}");
                    assert!(left > 100.0 && right < SIZE.0 - 100.0, "{left} to {right} at {way}");
                    assert!(top > 0.0 && bottom < SIZE.1 + 100.0, "{top} to {bottom} at {way}");
                }
            }
        }
    }

    #[test]
    fn a_card_shows_nothing_of_arms_that_are_up() {
        let gestures = [
            (Bearing::Counting, Cue::Guarded),
            (Bearing::Counting, Cue::Thinks),
            (Bearing::Holding, Cue::Tense),
            (Bearing::Reporting, Cue::LeansIn),
        ];
        for (bearing, cue) in gestures {
            let look = Look { bearing, ..SOMEBODY };
            let up = expression(&look, cue, Mood::default());
            let down = Expression { fold: 0.0, raise: 0.0, aside: 0.0, cut: 0.0, ..up };
            assert_ne!(portrait(&look, &up), portrait(&look, &down));
            assert_eq!(bust(&look, &up), bust(&look, &down));
        }
    }

    #[test]
    fn a_watch_weather_a_pen_and_every_garment_show() {
        let drawn = |look: Look| portrait(&look, &Expression::REST).shapes;
        let bare = drawn(SOMEBODY);
        assert_ne!(drawn(Look { watch: true, ..SOMEBODY }), bare);
        assert_ne!(drawn(Look { weathered: true, ..SOMEBODY }), bare);
        let [bun, pinned] = [Hair::Bun, Hair::BunWithPen].map(|hair| drawn(Look { hair, ..SOMEBODY }));
        assert_eq!(pinned.len(), bun.len() + 2);
        let worn: Vec<_> = Garment::ALL.iter().map(|garment| drawn(Look { garment: *garment, ..SOMEBODY })).collect();
        assert!(worn.iter().enumerate().all(|(at, one)| !worn[at + 1..].contains(one)));
    }

    #[test]
    fn stubble_and_a_chain_show_where_they_can() {
        let drawn = |look: Look| portrait(&look, &Expression::REST).shapes;
        let (bare, beard) = (drawn(SOMEBODY), drawn(Look { beard: true, ..SOMEBODY }));
        let stubble = drawn(Look { stubble: true, ..SOMEBODY });
        assert!(stubble != bare && stubble != beard);
        assert_eq!(drawn(Look { stubble: true, beard: true, ..SOMEBODY }), beard);
        assert_eq!(drawn(Look { glasses_chain: true, ..SOMEBODY }), bare, "a chain needs glasses");
        let glasses = Look { glasses: true, ..SOMEBODY };
        assert_ne!(drawn(Look { glasses_chain: true, ..glasses }), drawn(glasses));
    }
}
