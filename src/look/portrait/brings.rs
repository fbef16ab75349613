//! What somebody has put down by the sideboard.

use super::geometry::{Affine, at};
use super::outline::{closed, ellipse, open, polygon, rect, rounded, sharp, soft, tube};
use super::picture::{Color, Shape};
use crate::model::scenario::words::Brings;

/// What lies on the sideboard, whose top is at `y`, or leans on it.
pub(super) fn brought(brings: Brings, y: f32) -> Vec<Shape> {
    match brings {
        Brings::Nothing => Vec::new(),
        Brings::Helmet => [helmet(660.0, y), glove(628.0, y, 0.06), glove(650.0, y, -0.1)].concat(),
        Brings::Folder => [folder(648.0, y), bag(664.0, 744.0)].concat(),
        Brings::BakersBag => bakers_bag(646.0, y),
        Brings::Bottle => bottle(642.0, y),
    }
}

/// A hard hat, its peak to the viewer's left.
fn helmet(x: f32, y: f32) -> Vec<Shape> {
    let hex = Color::hex;
    let (base, shade, light) = (hex(0xDFB047), hex(0xBD8C33), hex(0xEBC878));
    let dome = closed(&[
        sharp(x - 42.0, y - 8.0),
        soft(x - 37.0, y - 36.0),
        soft(x - 10.0, y - 58.0),
        soft(x + 20.0, y - 54.0),
        soft(x + 40.0, y - 32.0),
        sharp(x + 44.0, y - 8.0),
    ]);
    let far = closed(&[
        sharp(x + 20.0, y - 54.0),
        soft(x + 40.0, y - 32.0),
        sharp(x + 44.0, y - 8.0),
        sharp(x + 20.0, y - 8.0),
        soft(x + 27.0, y - 30.0),
    ]);
    let ridge = |from: f32, top: f32, to: f32| {
        open(&[soft(x + from, y - 12.0), soft(x + top, y - 44.0), soft(x + to, y - 57.0)])
    };
    let brim = closed(&[
        sharp(x - 60.0, y - 3.0),
        soft(x - 44.0, y - 13.0),
        soft(x + 4.0, y - 14.0),
        soft(x + 46.0, y - 12.0),
        sharp(x + 52.0, y - 3.0),
        soft(x, y - 1.0),
    ]);
    vec![
        Shape::filled(ellipse(at(x - 2.0, y), 56.0, 4.0), hex(0x8E6D4C)).opacity(0.5),
        Shape::filled(dome, base),
        Shape::filled(far, shade).opacity(0.6),
        Shape::line(ridge(-22.0, -19.0, -4.0), light, 5.0),
        Shape::line(ridge(8.0, 10.0, 6.0), shade, 3.0).opacity(0.7),
        Shape::filled(brim, shade),
        Shape::line(open(&[soft(x - 57.0, y - 5.0), soft(x - 44.0, y - 11.0), soft(x + 2.0, y - 12.5)]), light, 2.4),
    ]
}

/// A working glove that hangs over the edge.
fn glove(x: f32, y: f32, turn: f32) -> Vec<Shape> {
    let hex = Color::hex;
    let (knit, coat) = (hex(0xD8D2C4), hex(0x5B6E76));
    let place = Affine::rotate_about(turn, at(x, y));
    let cuff = rounded(x - 10.0, y - 6.0, 20.0, 20.0, 5.0);
    let hand = closed(&[
        sharp(x - 10.5, y + 12.0),
        sharp(x + 10.5, y + 12.0),
        soft(x + 12.0, y + 30.0),
        soft(x + 9.0, y + 38.0),
        soft(x - 9.0, y + 38.0),
        soft(x - 12.0, y + 28.0),
    ]);
    let finger = |dx: f32, long: f32| tube(&[(at(x + dx, y + 32.0), 3.1), (at(x + dx * 1.1, y + 34.0 + long), 2.9)]);
    let thumb = tube(&[(at(x - 8.0, y + 20.0), 3.6), (at(x - 15.5, y + 33.0), 3.0)]);
    let mut shapes = vec![Shape::filled(cuff, knit), Shape::filled(hand, coat), Shape::filled(thumb, coat)];
    shapes.extend(
        [(-8.2, 14.0), (-2.7, 18.0), (2.8, 17.0), (8.2, 13.0)].map(|(dx, long)| Shape::filled(finger(dx, long), coat)),
    );
    shapes.push(Shape::line(open(&[soft(x - 9.0, y + 3.0), soft(x + 9.0, y + 3.0)]), hex(0xB9B1A1), 1.8));
    shapes.into_iter().map(|shape| shape.transformed(&place)).collect()
}

/// A black folder that stands against the wall, with a sheet of music that does not fit.
fn folder(x: f32, y: f32) -> Vec<Shape> {
    let hex = Color::hex;
    let (black, edge, paper, ink) = (hex(0x2F2C31), hex(0x47434B), hex(0xFBF7EF), hex(0x8B8680));
    let mut sheet = vec![Shape::filled(rect(x - 25.0, y - 106.0, 52.0, 80.0), paper)];
    for staff in 0..2 {
        let top = y - 100.0 + 13.0 * staff as f32;
        for line in 0..4 {
            let rule = rect(x - 20.0, top + 2.2 * line as f32, 42.0, 0.8);
            sheet.push(Shape::filled(rule, ink).opacity(0.8));
        }
        for (dx, dy) in [(-12.0, 4.0), (-3.0, 2.0), (7.0, 5.0), (15.0, 1.0)] {
            sheet.push(Shape::filled(ellipse(at(x + dx, top + dy), 1.9, 1.5), black));
        }
    }
    let leaning = Affine::rotate_about(-0.07, at(x, y));
    let loose = Affine::rotate_about(0.07, at(x, y - 60.0));
    let cover = [
        Shape::filled(rounded(x - 32.0, y - 90.0, 64.0, 90.0, 3.0), black),
        Shape::filled(rect(x - 32.0, y - 88.0, 8.0, 86.0), edge),
        Shape::filled(rounded(x - 8.0, y - 70.0, 28.0, 12.0, 2.0), edge),
    ];
    let sheet = sheet.into_iter().map(|shape| shape.transformed(&loose));
    let shadow = Shape::filled(ellipse(at(x, y), 38.0, 3.5), hex(0x8E6D4C)).opacity(0.5);
    std::iter::once(shadow).chain(sheet.chain(cover).map(|shape| shape.transformed(&leaning))).collect()
}

/// A soft bag of leather on the floor, slumped against the sideboard.
fn bag(x: f32, y: f32) -> Vec<Shape> {
    let hex = Color::hex;
    let (base, shade, light) = (hex(0x7F4E39), hex(0x65392A), hex(0x96634A));
    let body = closed(&[
        soft(x - 46.0, y - 66.0),
        soft(x - 10.0, y - 60.0),
        soft(x + 34.0, y - 70.0),
        soft(x + 48.0, y - 46.0),
        soft(x + 58.0, y - 12.0),
        soft(x + 46.0, y),
        soft(x - 44.0, y + 1.0),
        soft(x - 60.0, y - 14.0),
        soft(x - 52.0, y - 48.0),
    ]);
    let strap = |out: f32, up: f32| {
        open(&[
            soft(x - 26.0, y - 58.0),
            soft(x - 20.0 + out, y - 88.0 - up),
            soft(x + 12.0 + out, y - 90.0 - up),
            soft(x + 22.0, y - 60.0),
        ])
    };
    let far = closed(&[
        sharp(x + 34.0, y - 70.0),
        soft(x + 48.0, y - 46.0),
        soft(x + 58.0, y - 12.0),
        sharp(x + 46.0, y),
        sharp(x + 22.0, y),
        soft(x + 34.0, y - 32.0),
    ]);
    let fold = |from: (f32, f32), over: (f32, f32), to: (f32, f32)| {
        open(&[from, over, to].map(|(dx, dy)| soft(x + dx, y + dy)))
    };
    vec![
        Shape::filled(ellipse(at(x, y), 66.0, 6.0), hex(0x8E7458)).opacity(0.6),
        Shape::line(strap(6.0, 4.0), shade, 5.0),
        Shape::filled(body, base),
        Shape::filled(far, shade).opacity(0.6),
        Shape::line(fold((-44.0, -62.0), (-10.0, -55.0), (32.0, -65.0)), light, 3.0),
        Shape::line(fold((-40.0, -40.0), (-20.0, -28.0), (-14.0, -12.0)), shade, 3.0).opacity(0.7),
        Shape::line(fold((4.0, -44.0), (12.0, -28.0), (8.0, -14.0)), shade, 3.0).opacity(0.6),
        Shape::line(strap(0.0, 0.0), light, 5.0),
        Shape::filled(ellipse(at(x - 26.0, y - 56.0), 4.0, 4.0), hex(0xC2A26A)),
        Shape::filled(ellipse(at(x + 22.0, y - 58.0), 4.0, 4.0), hex(0xC2A26A)),
    ]
}

/// A paper bag, rolled down at the top, with the baker's sign on it.
fn bakers_bag(x: f32, y: f32) -> Vec<Shape> {
    let hex = Color::hex;
    let (paper, shade, light, ink) = (hex(0xD9B98C), hex(0xBD9A6C), hex(0xE8CFA8), hex(0x8A3F2E));
    let body = closed(&[
        sharp(x - 32.0, y),
        soft(x - 35.0, y - 44.0),
        sharp(x - 31.0, y - 84.0),
        sharp(x + 31.0, y - 86.0),
        soft(x + 36.0, y - 40.0),
        sharp(x + 33.0, y),
    ]);
    let side = polygon(&[
        at(x + 31.0, y - 86.0),
        at(x + 36.0, y - 40.0),
        at(x + 33.0, y),
        at(x + 17.0, y),
        at(x + 20.0, y - 48.0),
    ]);
    let roll = tube(&[(at(x - 32.0, y - 86.0), 7.0), (at(x + 31.0, y - 89.0), 7.5)]);
    let fold = |from: (f32, f32), to: (f32, f32)| open(&[from, to].map(|(dx, dy)| soft(x + dx, y + dy)));
    // A kringle: a rope whose ends cross and are laid back on its middle.
    let half = [(-9.0, 14.0), (1.0, 0.0), (11.0, -11.0), (20.0, -5.0), (18.0, 8.0), (8.0, 15.0)];
    let rope = half.into_iter().chain(half.into_iter().rev().map(|(dx, dy)| (-dx, dy)));
    let rope: Vec<_> = rope.map(|(dx, dy)| soft(x - 7.0 + dx, y - 40.0 + dy)).collect();
    vec![
        Shape::filled(ellipse(at(x, y), 42.0, 4.0), hex(0x8E6D4C)).opacity(0.5),
        Shape::filled(body, paper),
        Shape::filled(side, shade).opacity(0.6),
        Shape::line(fold((-27.0, -74.0), (-29.0, -30.0)), light, 2.6),
        Shape::filled(roll, light),
        Shape::line(fold((-32.0, -81.0), (31.0, -84.0)), shade, 2.0),
        Shape::line(open(&rope), ink, 4.4),
    ]
}

/// A bottle of enamelled metal with a number in chalk.
fn bottle(x: f32, y: f32) -> Vec<Shape> {
    let hex = Color::hex;
    let (blue, shade, light, steel) = (hex(0x3B5B74), hex(0x2C475C), hex(0x6E8CA3), hex(0xB9BEC0));
    let body = closed(&[
        sharp(x - 19.0, y),
        sharp(x - 19.0, y - 72.0),
        soft(x - 15.0, y - 84.0),
        sharp(x - 9.0, y - 92.0),
        sharp(x + 9.0, y - 92.0),
        soft(x + 15.0, y - 84.0),
        sharp(x + 19.0, y - 72.0),
        sharp(x + 19.0, y),
    ]);
    let three = [(-6.5, -54.0), (0.0, -58.5), (6.0, -53.5), (-1.0, -46.0), (7.0, -38.5), (0.0, -31.5), (-7.5, -36.0)];
    let mut three = three.map(|(dx, dy)| soft(x - 1.0 + dx, y + dy));
    three[3].sharp = true;
    vec![
        Shape::filled(ellipse(at(x, y), 25.0, 3.5), hex(0x8E6D4C)).opacity(0.5),
        Shape::filled(body, blue),
        Shape::filled(rect(x + 9.0, y - 78.0, 10.0, 78.0), shade).opacity(0.7),
        Shape::line(open(&[soft(x - 13.5, y - 72.0), soft(x - 13.5, y - 8.0)]), light, 3.0).opacity(0.8),
        Shape::filled(rect(x - 19.0, y - 5.0, 38.0, 5.0), steel),
        Shape::filled(rect(x - 10.0, y - 97.0, 20.0, 6.0), steel),
        Shape::filled(rounded(x - 11.5, y - 114.0, 23.0, 18.0, 4.0), hex(0x33363A)),
        Shape::line(open(&three), hex(0xF3EFE6), 3.4),
    ]
}
