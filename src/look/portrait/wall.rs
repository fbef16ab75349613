//! What hangs on the wall, at the viewer's right.

use super::geometry::{Point, at};
use super::outline::{closed, ellipse, open, polygon, rect, rounded, sharp, soft, tube};
use super::picture::{Color, Shape};
use crate::model::scenario::words::Wall;
use std::f32::consts::TAU;

/// What hangs there; where it is a window, with a sky of these two colours.
pub(super) fn hanging(wall: Wall, sky: (Color, Color)) -> Vec<Shape> {
    match wall {
        Wall::Landscape => landscape(),
        Wall::Spine => spine(),
        Wall::Height => height(),
        Wall::Yard => yard(sky),
        Wall::Rota => rota(),
    }
}

fn landscape() -> Vec<Shape> {
    let hex = Color::hex;
    let (x, y, w, h) = (566.0, 158.0, 118.0, 146.0);
    let hill = closed(&[
        sharp(x + 18.0, y + 96.0),
        soft(x + 44.0, y + 78.0),
        soft(x + 74.0, y + 94.0),
        sharp(x + w - 18.0, y + 82.0),
        sharp(x + w - 18.0, y + h - 18.0),
        sharp(x + 18.0, y + h - 18.0),
    ]);
    let water = closed(&[
        sharp(x + 18.0, y + 110.0),
        soft(x + 60.0, y + 104.0),
        sharp(x + w - 18.0, y + 114.0),
        sharp(x + w - 18.0, y + h - 18.0),
        sharp(x + 18.0, y + h - 18.0),
    ]);
    vec![
        Shape::filled(rounded(x + 4.0, y + 5.0, w, h, 3.0), hex(0xCDB9A2)).opacity(0.6),
        Shape::filled(rounded(x, y, w, h, 3.0), hex(0xB08E6C)),
        Shape::filled(rect(x + 6.0, y + 6.0, w - 12.0, h - 12.0), hex(0xFBF7EF)),
        Shape::filled(rect(x + 18.0, y + 18.0, w - 36.0, h - 36.0), hex(0xEBC9A8)),
        Shape::filled(ellipse(at(x + 76.0, y + 54.0), 14.0, 14.0), hex(0xF8E6C8)),
        Shape::filled(hill, hex(0x93AA9C)),
        Shape::filled(water, hex(0x5F8388)),
    ]
}

/// A poster under two bars: a spine from the side, with lines that lead to words.
fn spine() -> Vec<Shape> {
    let hex = Color::hex;
    let (x, y, w, h) = (572.0, 112.0, 116.0, 226.0);
    let ink = hex(0x9AA5A3);
    let mut shapes = vec![
        Shape::filled(rect(x + 4.0, y + 5.0, w, h), hex(0xCDB9A2)).opacity(0.6),
        Shape::filled(rect(x, y, w, h), hex(0xFBF7EF)),
        Shape::filled(rounded(x - 4.0, y - 4.0, w + 8.0, 9.0, 3.0), hex(0x7C6A58)),
        Shape::filled(rounded(x - 4.0, y + h - 5.0, w + 8.0, 9.0, 3.0), hex(0x7C6A58)),
        Shape::filled(rounded(x + 28.0, y + 16.0, 60.0, 6.0, 3.0), hex(0x5F8388)),
    ];
    let middle = x + 52.0;
    // Forward at the neck, back at the ribs, forward at the loin; forward is the viewer's right.
    let on = |t: f32| at(middle - (6.0 + 2.0 * t) * ((1.45 * t - 0.4) * TAU).sin(), y + 36.0 + 132.0 * t);
    let across = |t: f32| (on(t + 0.02) - on(t - 0.02)).unit().normal() * -1.0;
    let (neck, ribs, loin) = (hex(0x93AA9C), hex(0xD9BC93), hex(0xC98F6C));
    let bones = 15;
    for i in 0..bones {
        let t = i as f32 / (bones - 1) as f32;
        let tone = match i {
            0..4 => neck,
            4..10 => ribs,
            _ => loin,
        };
        let (here, out) = (on(t), across(t));
        let (half, tall) = (3.4 + 4.2 * t, 2.9 + 1.2 * t);
        let behind = here + out * -(half + 2.0);
        let tip = behind + out * -(8.0 + 2.0 * t) + at(0.0, 4.5);
        shapes.push(Shape::filled(tube(&[(behind, 2.2), (tip, 1.3)]), tone.mix(hex(0x6B5138), 0.18)));
        shapes.push(Shape::filled(tube(&[(here + out * -half, tall), (here + out * half, tall)]), tone));
    }
    let end = on(1.0);
    let sacrum = closed(&[
        soft(end.x - 12.0, end.y + 8.0),
        soft(end.x + 6.0, end.y + 6.0),
        soft(end.x + 4.0, end.y + 20.0),
        soft(end.x - 9.0, end.y + 34.0),
        soft(end.x - 8.0, end.y + 44.0),
        soft(end.x - 17.0, end.y + 30.0),
    ]);
    shapes.push(Shape::filled(sacrum, hex(0xB9AFA0)));
    for (t, tone) in [(0.1, neck), (0.45, ribs), (0.8, loin)] {
        let from: Point = on(t) + at(14.0, 0.0);
        let to = at(x + 82.0, from.y);
        shapes.push(Shape::line(open(&[from.into(), to.into()]), ink, 1.4));
        shapes.push(Shape::filled(rounded(to.x + 3.0, to.y - 5.0, 20.0, 4.0, 2.0), tone));
        shapes.push(Shape::filled(rounded(to.x + 3.0, to.y + 2.0, 14.0, 3.0, 1.5), ink).opacity(0.7));
    }
    shapes
}

/// A chart as tall as a child, with a giraffe, and marks of those who were measured.
fn height() -> Vec<Shape> {
    let hex = Color::hex;
    let (x, y, w, h) = (592.0, 74.0, 72.0, 430.0);
    let (hide, patch, ink) = (hex(0xE3B872), hex(0xB98250), hex(0x6E8288));
    let mut shapes = vec![
        Shape::filled(rounded(x + 4.0, y + 5.0, w, h, 5.0), hex(0xCDB9A2)).opacity(0.6),
        Shape::filled(rounded(x, y, w, h, 5.0), hex(0xDCE8E4)),
    ];
    for i in 0..22 {
        let long = if i % 5 == 0 { 20.0 } else { 11.0 };
        let tick = rounded(x, y + 22.0 + 19.0 * i as f32, long, if i % 5 == 0 { 3.0 } else { 2.0 }, 1.0);
        shapes.push(Shape::filled(tick, ink));
    }
    let (a, b) = (x + 46.0, y + 66.0);
    let neck = tube(&[(at(a - 1.0, b), 9.0), (at(a + 3.0, b + 120.0), 11.5), (at(a + 2.0, b + 372.0), 17.0)]);
    let ear = |side: f32| tube(&[(at(a + side * 7.0, b - 6.0), 3.0), (at(a + side * 19.0, b - 13.0), 4.4)]);
    let horn = |side: f32| open(&[soft(a + side * 4.0, b - 12.0), soft(a + side * 6.0, b - 27.0)]);
    shapes.extend([Shape::filled(neck, hide), Shape::filled(ear(-1.0), patch), Shape::filled(ear(1.0), patch)]);
    for side in [-1.0, 1.0] {
        shapes.push(Shape::line(horn(side), patch, 3.4));
        shapes.push(Shape::filled(ellipse(at(a + side * 6.3, b - 28.0), 3.4, 3.4), patch));
    }
    let face = tube(&[(at(a, b - 6.0), 12.5), (at(a - 1.0, b + 8.0), 10.5), (at(a - 2.0, b + 22.0), 8.5)]);
    let muzzle = ellipse(at(a - 2.0, b + 22.0), 10.0, 8.5);
    shapes.extend([Shape::filled(face, hide), Shape::filled(muzzle, hide.mix(hex(0xFBF7EF), 0.6))]);
    for side in [-1.0, 1.0] {
        shapes.push(Shape::filled(ellipse(at(a + side * 7.0, b - 2.0), 2.1, 2.6), hex(0x4A3A30)));
        shapes.push(Shape::filled(ellipse(at(a - 2.0 + side * 3.6, b + 21.0), 1.1, 1.5), patch));
    }
    let spots = [(-3.0, 52.0, 4.5, 6.0), (7.0, 74.0, 4.5, 6.5), (-2.0, 98.0, 5.0, 7.0), (8.0, 126.0, 5.0, 7.5)];
    let more = [(-4.0, 152.0, 5.5, 8.0), (9.0, 184.0, 5.5, 8.5), (-4.0, 214.0, 6.0, 9.0), (8.0, 248.0, 6.0, 9.0)];
    for (dx, dy, rx, ry) in spots.into_iter().chain(more) {
        shapes.push(Shape::filled(ellipse(at(a + dx, b + dy), rx, ry), patch));
    }
    for (down, tone) in [(150.0, 0xC67456), (196.0, 0x2F6670), (214.0, 0x744A60), (262.0, 0xC67456)] {
        let mark = open(&[soft(x + 4.0, y + down), soft(x + 30.0, y + down - 1.5)]);
        shapes.push(Shape::line(mark, hex(tone), 3.0));
        shapes.push(Shape::filled(ellipse(at(x + 30.0, y + down - 1.5), 3.6, 3.6), hex(tone)));
    }
    shapes
}

/// A small window on to a yard: a shed of brick under a tiled roof, and a bicycle that leans on it.
fn yard(sky: (Color, Color)) -> Vec<Shape> {
    let hex = Color::hex;
    let (x, y, w, h) = (560.0, 138.0, 140.0, 196.0);
    let (left, top, wide, bottom) = (x + 10.0, y + 10.0, w - 20.0, y + h - 10.0);
    let (wood, shade, brick, frame) = (hex(0xFCF8F1), hex(0xE4D9CB), hex(0xB98467), hex(0x2F4A5C));
    let (eaves, ground) = (y + 94.0, bottom - 26.0);
    let roof = polygon(&[
        at(left, eaves - 22.0),
        at(left + wide * 0.7, eaves - 22.0),
        at(left + wide * 0.86, eaves),
        at(left, eaves),
    ]);
    let mut shapes = vec![
        Shape::filled(rounded(x + 4.0, y + 5.0, w, h, 5.0), hex(0xCDB9A2)).opacity(0.6),
        Shape::filled(rounded(x, y, w, h, 5.0), wood),
        Shape::graded(rect(left, top, wide, bottom - top), (at(0.0, top), sky.0), (at(0.0, eaves + 30.0), sky.1)),
        Shape::filled(ellipse(at(left + wide - 14.0, eaves + 34.0), 22.0, 34.0), hex(0x7F9A78)),
        Shape::filled(rect(left, eaves, wide * 0.8, ground - eaves), brick),
        Shape::filled(roof, hex(0x8C5546)),
        Shape::filled(rect(left + 8.0, eaves + 16.0, 22.0, ground - eaves - 16.0), hex(0x5F7F78)),
        Shape::filled(rect(left, ground, wide, bottom - ground), hex(0xC9BDA6)),
    ];
    let (rear, front) = (at(left + 44.0, ground - 4.0), at(left + 94.0, ground - 4.0));
    for hub in [rear, front] {
        shapes.push(Shape::line(ellipse(hub, 17.5, 17.5), hex(0x33363A), 2.8));
    }
    let (crank, saddle, head) =
        (at(left + 63.0, ground - 4.0), at(left + 56.0, ground - 33.0), at(left + 86.0, ground - 32.0));
    let tubes = polygon(&[rear, crank, head, saddle.lerp(crank, 0.12)]);
    for path in [tubes, open(&[saddle.into(), crank.into()]), open(&[head.into(), front.into()])] {
        shapes.push(Shape::line(path, frame, 2.6));
    }
    let bar = open(&[(head + at(-4.0, -8.0)).into(), (head + at(4.0, -9.0)).into(), (head + at(6.0, -2.0)).into()]);
    shapes.push(Shape::line(bar, hex(0x33363A), 2.6));
    shapes.push(Shape::line(
        open(&[(saddle + at(-6.0, -1.0)).into(), (saddle + at(6.0, 0.0)).into()]),
        hex(0x33363A),
        4.4,
    ));
    shapes.extend([
        Shape::filled(rect(left, y + 62.0, wide, 6.0), wood),
        Shape::filled(rounded(x - 9.0, y + h - 3.0, w + 18.0, 7.0, 3.0), shade),
        Shape::filled(rounded(x - 9.0, y + h - 8.0, w + 18.0, 11.0, 4.0), wood),
    ]);
    shapes
}

/// A rota: a row for each of the staff, a column for each day, four on and four off.
fn rota() -> Vec<Shape> {
    let hex = Color::hex;
    let (x, y, w, h) = (564.0, 128.0, 132.0, 184.0);
    let mut shapes = vec![
        Shape::filled(rect(x + 4.0, y + 5.0, w, h), hex(0xCDB9A2)).opacity(0.6),
        Shape::filled(rounded(x, y, w, h, 3.0), hex(0xFBF7EF)),
        Shape::filled(rounded(x + 10.0, y + 10.0, 62.0, 8.0, 3.0), hex(0x5F8388)),
    ];
    for row in 0..9 {
        let top = y + 30.0 + 16.0 * row as f32;
        shapes.push(Shape::filled(rounded(x + 10.0, top + 3.0, 14.0, 5.0, 2.0), hex(0x9AA5A3)));
        for day in 0..10 {
            let tone = match (day + 10 * row + row / 3) % 8 {
                0 | 1 => 0xE3B872,
                2 | 3 => 0x54708A,
                _ => 0xE9E2D6,
            };
            shapes.push(Shape::filled(rect(x + 30.0 + 9.4 * day as f32, top, 8.2, 12.0), hex(tone)));
        }
    }
    for (dx, dy) in [(8.0, 4.0), (w - 8.0, 4.0)] {
        shapes.push(Shape::filled(ellipse(at(x + dx, y + dy), 3.0, 3.0), hex(0xC67456)));
    }
    shapes
}
