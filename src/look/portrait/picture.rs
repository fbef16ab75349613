//! A picture as data: flat shapes in the order in which they are painted.

use super::geometry::{Affine, Path, Point};

/// An opaque colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Color {
    /// Red.
    pub(super) r: u8,
    /// Green.
    pub(super) g: u8,
    /// Blue.
    pub(super) b: u8,
}

impl Color {
    /// An opaque colour from `0xRRGGBB`.
    pub(super) const fn hex(rgb: u32) -> Color {
        Color { r: (rgb >> 16) as u8, g: (rgb >> 8) as u8, b: rgb as u8 }
    }

    /// The colour a fraction `t` of the way to `other`.
    pub(super) fn mix(self, other: Color, t: f32) -> Color {
        let t = t.clamp(0.0, 1.0);
        let part = |from: u8, to: u8| (f32::from(from) + (f32::from(to) - f32::from(from)) * t).round() as u8;
        Color { r: part(self.r, other.r), g: part(self.g, other.g), b: part(self.b, other.b) }
    }
}

/// What an area is filled with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fill {
    /// One colour.
    Solid(Color),
    /// A change from one colour to another along a line.
    LinearGradient {
        /// Where the first colour ends.
        start: Point,
        /// Where the second colour begins.
        end: Point,
        /// The first colour.
        from: Color,
        /// The second colour.
        to: Color,
    },
}

/// A line of constant width with round ends and joins.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stroke {
    /// Its colour.
    pub(super) color: Color,
    /// Its width.
    pub(super) width: f32,
}

/// One area or line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shape {
    /// Its outline.
    pub(super) path: Path,
    /// What it is filled with, if at all.
    pub(super) fill: Option<Fill>,
    /// The line along its outline, if any.
    pub(super) stroke: Option<Stroke>,
    /// Opacity of the whole shape, 0 to 1.
    pub(super) opacity: f32,
}

impl Shape {
    /// An area of one colour.
    pub(super) fn filled(path: Path, color: Color) -> Shape {
        Shape { path, fill: Some(Fill::Solid(color)), stroke: None, opacity: 1.0 }
    }

    /// An area with a gradient.
    pub(super) fn graded(path: Path, (start, from): (Point, Color), (end, to): (Point, Color)) -> Shape {
        let fill = Fill::LinearGradient { start, end, from, to };
        Shape { path, fill: Some(fill), stroke: None, opacity: 1.0 }
    }

    /// A line.
    pub(super) fn line(path: Path, color: Color, width: f32) -> Shape {
        Shape { path, fill: None, stroke: Some(Stroke { color, width }), opacity: 1.0 }
    }

    /// The same shape with another opacity.
    pub(super) fn opacity(mut self, opacity: f32) -> Shape {
        self.opacity = opacity.clamp(0.0, 1.0);
        self
    }

    /// The shape carried over by an affine map; widths of lines grow with it.
    pub(super) fn transformed(&self, by: &Affine) -> Shape {
        let fill = self.fill.map(|fill| match fill {
            Fill::LinearGradient { start, end, from, to } => {
                Fill::LinearGradient { start: by.apply(start), end: by.apply(end), from, to }
            }
            solid => solid,
        });
        let stroke = self.stroke.map(|stroke| Stroke { width: stroke.width * by.growth(), ..stroke });
        Shape { path: self.path.transformed(by), fill, stroke, opacity: self.opacity }
    }
}

/// Shapes on a ground of a given size; the first shape is at the back.
///
/// Shapes may reach beyond the edges: a canvas of another format shows what is there.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width in units.
    pub width: f32,
    /// Height in units.
    pub height: f32,
    /// The shapes, back to front.
    pub(super) shapes: Vec<Shape>,
}

impl Picture {
    /// A picture of that size with nothing in it.
    pub(super) fn new(width: f32, height: f32) -> Picture {
        Picture { width, height, shapes: Vec::new() }
    }

    /// This picture with another one of the same size painted over it.
    pub fn under(mut self, front: Picture) -> Picture {
        self.shapes.extend(front.shapes);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::portrait::geometry::at;

    #[test]
    fn colours_come_from_hex_and_mix() {
        let teal = Color::hex(0x2F6470);
        assert_eq!((teal.r, teal.g, teal.b), (0x2F, 0x64, 0x70));
        assert_eq!(Color::hex(0x000000).mix(Color::hex(0xFFFFFF), 0.5), Color::hex(0x808080));
    }

    #[test]
    fn lines_grow_with_the_map() {
        let line = Shape::line(Path::new().move_to(at(0.0, 0.0)).line_to(at(1.0, 0.0)), Color::hex(0), 2.0);
        let grown = line.transformed(&Affine::scale(3.0, 3.0));
        assert_eq!(grown.stroke.map(|stroke| stroke.width), Some(6.0));
    }
}
