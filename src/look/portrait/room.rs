//! The consulting room.

use super::figure::SIZE;
use super::geometry::at;
use super::outline::{closed, ellipse, polygon, rect, rounded, sharp, soft};
use super::picture::{Color, Picture, Shape};
use super::raster::LARGEST;
use super::{brings, wall};
use crate::model::scenario::Look;
use crate::model::scenario::words::Brings;

/// The time of day in the window; one for each visit, say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Light {
    /// Clear and low.
    Morning,
    /// Bright and even.
    Midday,
    /// Warm and long.
    Afternoon,
}

/// How far wall and floor go on beyond the edges: the longest and thinnest canvas sees no end.
const BEYOND: f32 = LARGEST as f32 * 1000.0;

const FLOOR: f32 = 700.0;

struct Air {
    wall: (Color, Color),
    sky: (Color, Color),
    far: Color,
    near: Color,
    beam: Color,
    beam_strength: f32,
    /// How far the beam reaches to the right.
    slant: f32,
    floor: Color,
}

fn air(light: Light) -> Air {
    let hex = Color::hex;
    match light {
        Light::Morning => Air {
            wall: (hex(0xF4EADD), hex(0xE6D8C7)),
            sky: (hex(0xC9DFE5), hex(0xF6EBDA)),
            far: hex(0xB7CABB),
            near: hex(0xA2B996),
            beam: hex(0xFFF3DA),
            beam_strength: 0.5,
            slant: 130.0,
            floor: hex(0xCFBAA1),
        },
        Light::Midday => Air {
            wall: (hex(0xF5EFE5), hex(0xEAE0D2)),
            sky: (hex(0xB4D6E4), hex(0xE6F0EE)),
            far: hex(0xAFC8B6),
            near: hex(0x94B38C),
            beam: hex(0xFFFBEF),
            beam_strength: 0.5,
            slant: 40.0,
            floor: hex(0xD2BFA8),
        },
        Light::Afternoon => Air {
            wall: (hex(0xF4E3CD), hex(0xE2CBB1)),
            sky: (hex(0xE9C7A6), hex(0xFAE5C6)),
            far: hex(0xC1B899),
            near: hex(0xA5A67F),
            beam: hex(0xFFDDA6),
            beam_strength: 0.55,
            slant: 230.0,
            floor: hex(0xC9AE90),
        },
    }
}

/// Wall, window, what hangs beside it, sideboard with a plant and what somebody has brought, floor; of the size of a
/// portrait and reaching beyond its edges.
pub fn room(light: Light, look: &Look) -> Picture {
    let air = air(light);
    let mut picture = Picture::new(SIZE.0, SIZE.1);
    picture.shapes = vec![
        // The wall goes on behind the floor: where two soft edges meet, the ground would shine through.
        Shape::graded(
            rect(-BEYOND, -BEYOND, SIZE.0 + 2.0 * BEYOND, 2.0 * BEYOND),
            (at(0.0, 0.0), air.wall.0),
            (at(SIZE.0, FLOOR), air.wall.1),
        ),
        Shape::filled(rect(-BEYOND, FLOOR, SIZE.0 + 2.0 * BEYOND, BEYOND), air.floor),
        Shape::filled(rect(-BEYOND, FLOOR - 14.0, SIZE.0 + 2.0 * BEYOND, 14.0), air.wall.0.mix(air.floor, 0.25)),
        Shape::filled(
            rect(-BEYOND, FLOOR - 2.0, SIZE.0 + 2.0 * BEYOND, 4.0),
            air.floor.mix(Color::hex(0x6B5138), 0.25),
        ),
    ];
    picture.shapes.extend(beam(&air));
    picture.shapes.extend(window(&air));
    picture.shapes.extend(wall::hanging(look.wall, air.sky));
    picture.shapes.extend(sideboard(look.brings));
    picture
}

fn beam(air: &Air) -> Vec<Shape> {
    let (s, o) = (air.slant, air.beam_strength);
    let wall = polygon(&[at(60.0, 416.0), at(230.0, 416.0), at(230.0 + s, FLOOR), at(60.0 + s * 0.9, FLOOR)]);
    let floor = polygon(&[
        at(60.0 + s * 0.9, FLOOR),
        at(230.0 + s, FLOOR),
        at(270.0 + s * 1.5, 800.0),
        at(70.0 + s * 1.4, 800.0),
    ]);
    vec![Shape::filled(wall, air.beam).opacity(o * 0.8), Shape::filled(floor, air.beam).opacity(o * 0.6)]
}

fn window(air: &Air) -> Vec<Shape> {
    let wood = Color::hex(0xFCF8F1);
    let shade = Color::hex(0xE4D9CB);
    let (x, y, w, h) = (52.0, 96.0, 184.0, 310.0);
    let glass = (x + 13.0, y + 13.0, w - 26.0, h - 26.0);
    let bottom = glass.1 + glass.3;
    let hill = closed(&[
        sharp(glass.0, bottom - 70.0),
        soft(glass.0 + 40.0, bottom - 92.0),
        soft(glass.0 + 100.0, bottom - 74.0),
        sharp(glass.0 + glass.2, bottom - 104.0),
        sharp(glass.0 + glass.2, bottom),
        sharp(glass.0, bottom),
    ]);
    let meadow = closed(&[
        sharp(glass.0, bottom - 30.0),
        soft(glass.0 + 60.0, bottom - 48.0),
        sharp(glass.0 + glass.2, bottom - 26.0),
        sharp(glass.0 + glass.2, bottom),
        sharp(glass.0, bottom),
    ]);
    let tree = ellipse(at(glass.0 + 118.0, bottom - 70.0), 22.0, 30.0);
    vec![
        Shape::filled(rounded(x + 5.0, y + 6.0, w, h, 6.0), shade).opacity(0.7),
        Shape::filled(rounded(x, y, w, h, 5.0), wood),
        Shape::graded(
            rect(glass.0, glass.1, glass.2, glass.3),
            (at(0.0, glass.1), air.sky.0),
            (at(0.0, bottom), air.sky.1),
        ),
        Shape::filled(hill, air.far),
        Shape::filled(tree, air.near.mix(Color::hex(0x4F6B52), 0.3)),
        Shape::filled(meadow, air.near),
        Shape::filled(rect(x + w / 2.0 - 4.5, glass.1, 9.0, glass.3), wood),
        Shape::filled(rect(glass.0, y + 118.0, glass.2, 8.0), wood),
        Shape::filled(rounded(x - 14.0, y + h - 4.0, w + 28.0, 8.0, 3.0), shade),
        Shape::filled(rounded(x - 14.0, y + h - 10.0, w + 28.0, 13.0, 4.0), wood),
    ]
}

fn sideboard(brings: Brings) -> Vec<Shape> {
    let hex = Color::hex;
    let (left, top) = (556.0, 566.0);
    let mut shapes = vec![
        Shape::filled(rect(left - 4.0, FLOOR + 18.0, 420.0, 12.0), hex(0xA88C6D)).opacity(0.5),
        Shape::filled(rect(left + 14.0, FLOOR, 12.0, 26.0), hex(0x9C7A58)),
        Shape::filled(rect(left + 370.0, FLOOR, 12.0, 26.0), hex(0x9C7A58)),
        Shape::filled(rounded(left, top, 396.0, FLOOR - top + 6.0, 5.0), hex(0xBE9B75)),
        Shape::filled(rounded(left - 8.0, top - 10.0, 412.0, 14.0, 4.0), hex(0xCBAA85)),
        Shape::filled(rect(left + 14.0, top + 16.0, 176.0, 106.0), hex(0xB6926C)),
        Shape::filled(rect(left + 204.0, top + 16.0, 176.0, 106.0), hex(0xB6926C)),
        Shape::filled(ellipse(at(left + 178.0, top + 66.0), 4.5, 4.5), hex(0x8E6D4C)),
        Shape::filled(ellipse(at(left + 216.0, top + 66.0), 4.5, 4.5), hex(0x8E6D4C)),
    ];
    // The plant makes way for what is put down.
    let aside = if brings == Brings::Nothing { 0.0 } else { 46.0 };
    shapes.extend(plant(left + 118.0 + aside, top - 10.0));
    shapes.extend(glass(left + 36.0, top - 10.0));
    shapes.extend(brings::brought(brings, top - 10.0));
    shapes
}

fn glass(x: f32, y: f32) -> Vec<Shape> {
    let tumbler = polygon(&[at(x - 13.0, y - 42.0), at(x + 13.0, y - 42.0), at(x + 10.0, y), at(x - 10.0, y)]);
    let water = polygon(&[at(x - 12.0, y - 27.0), at(x + 12.0, y - 27.0), at(x + 10.0, y), at(x - 10.0, y)]);
    vec![
        Shape::filled(tumbler, Color::hex(0xFFFFFF)).opacity(0.45),
        Shape::filled(water, Color::hex(0xBFD9DC)).opacity(0.7),
    ]
}

fn plant(x: f32, y: f32) -> Vec<Shape> {
    let hex = Color::hex;
    let leaf = |tip: (f32, f32), belly: f32, tone: Color| {
        let (tx, ty) = (x + tip.0, y - 44.0 + tip.1);
        let (mx, my) = (x + tip.0 * 0.45, y - 44.0 + tip.1 * 0.55);
        let length = tip.0.hypot(tip.1);
        let (nx, ny) = (-tip.1 / length * belly, tip.0 / length * belly);
        let path = closed(&[sharp(x, y - 40.0), soft(mx + nx, my + ny), sharp(tx, ty), soft(mx - nx, my - ny)]);
        Shape::filled(path, tone)
    };
    let (deep, mid, fresh) = (hex(0x5F8066), hex(0x6F9074), hex(0x86A686));
    vec![
        leaf((-66.0, -54.0), 15.0, deep),
        leaf((64.0, -62.0), 15.0, deep),
        leaf((-42.0, -112.0), 17.0, mid),
        leaf((44.0, -118.0), 17.0, mid),
        leaf((2.0, -142.0), 18.0, fresh),
        leaf((-8.0, -70.0), 11.0, mid),
        Shape::filled(
            polygon(&[at(x - 32.0, y - 48.0), at(x + 32.0, y - 48.0), at(x + 24.0, y), at(x - 24.0, y)]),
            hex(0xE9E0D3),
        ),
        Shape::filled(rounded(x - 35.0, y - 52.0, 70.0, 12.0, 3.0), hex(0xF3ECE1)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::portrait::SOMEBODY;
    use crate::model::scenario::words::Wall;

    #[test]
    fn the_light_changes_and_the_size_does_not() {
        let [a, b, c] = [Light::Morning, Light::Midday, Light::Afternoon].map(|light| room(light, &SOMEBODY));
        assert!(a != b && b != c && a != c);
        assert_eq!((a.width, a.height), (b.width, b.height));
    }

    #[test]
    fn what_hangs_and_what_lies_there_tells_rooms_apart() {
        let rooms: Vec<Picture> = Wall::ALL
            .iter()
            .flat_map(|wall| Brings::ALL.iter().map(|brings| Look { wall: *wall, brings: *brings, ..SOMEBODY }))
            .map(|look| room(Light::Midday, &look))
            .collect();
        for (at, one) in rooms.iter().enumerate() {
            assert!(rooms[at + 1..].iter().all(|other| other != one));
            let mut points = one.shapes.iter().flat_map(|shape| shape.path.points());
            assert!(points.all(|point| point.x.is_finite() && point.y.is_finite()));
        }
    }
}
