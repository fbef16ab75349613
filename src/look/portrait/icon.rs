//! The sign of the program: a back that speaks.

use super::geometry::at;
use super::outline::{closed, rounded, sharp, soft, tube};
use super::picture::{Color, Picture, Shape};

/// Side of the picture.
const SIDE: f32 = 256.0;

/// The icon, square: a spine of five in a speech bubble.
pub fn icon() -> Picture {
    let (ground, paper, spine) = (Color::hex(0x1D5B67), Color::hex(0xFBF6EF), Color::hex(0xC97A58));
    let mut picture = Picture::new(SIDE, SIDE);
    picture.shapes.push(Shape::filled(rounded(8.0, 8.0, 240.0, 240.0, 56.0), ground));
    picture.shapes.push(Shape::filled(rounded(44.0, 40.0, 168.0, 144.0, 44.0), paper));
    let tail =
        closed(&[sharp(92.0, 176.0), soft(88.0, 204.0), sharp(68.0, 224.0), soft(120.0, 210.0), sharp(146.0, 178.0)]);
    picture.shapes.push(Shape::filled(tail, paper));
    // A gentle double curve, as backs have it.
    for (x, y, half) in
        [(121.0, 62.0, 15.0), (130.0, 86.0, 18.0), (136.0, 111.0, 21.0), (131.0, 136.0, 23.0), (121.0, 161.0, 25.0)]
    {
        let bone = tube(&[(at(x - half, y), 8.5), (at(x, y + 1.5), 7.0), (at(x + half, y), 8.5)]);
        picture.shapes.push(Shape::filled(bone, spine));
    }
    picture
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::portrait::{Mode, raster};

    #[test]
    fn the_icon_is_seen_when_small() {
        let pixels = raster(&[&icon()], 32, 32, Mode::Cover);
        let opaque: Vec<&[u8]> = pixels.chunks_exact(4).filter(|pixel| pixel[3] == 255).collect();
        assert!(opaque.len() > 700, "{} of 1024", opaque.len());
        let light = opaque.iter().filter(|pixel| pixel[0] > 200 && pixel[2] > 200).count();
        assert!((150..600).contains(&light), "{light} light pixels");
    }
}
