//! Pictures as pixels.

use super::geometry::{Path, Segment};
use super::picture::{Color, Fill, Picture, Shape};
use tiny_skia as skia;

/// The largest width and height that is drawn.
pub(super) const LARGEST: u32 = 4096;

/// How a picture meets a canvas of another format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Fills the canvas; what is too much is cut, at the sides evenly, at the bottom before the top.
    Cover,
    /// Is seen whole, in the middle and resting on the bottom; what a picture holds beyond its edges fills the rest.
    Contain,
}

/// Draws the pictures, the first at the back, to RGBA8 with premultiplied opacity, row by row from the top.
///
/// Sizes above 4096 are clamped; a size of zero gives an empty image.
pub fn raster(pictures: &[&Picture], width: u32, height: u32, mode: Mode) -> Vec<u8> {
    let Some(mut canvas) = skia::Pixmap::new(width.min(LARGEST), height.min(LARGEST)) else { return Vec::new() };
    for picture in pictures {
        let fit = fit(picture, canvas.width() as f32, canvas.height() as f32, mode);
        for shape in &picture.shapes {
            draw(&mut canvas, shape, fit);
        }
    }
    canvas.take()
}

fn fit(picture: &Picture, width: f32, height: f32, mode: Mode) -> skia::Transform {
    let (across, down) = (width / picture.width.max(1.0), height / picture.height.max(1.0));
    let (scale, rest) = match mode {
        Mode::Cover => (across.max(down), 0.2),
        Mode::Contain => (across.min(down), 1.0),
    };
    let left = (width - picture.width * scale) / 2.0;
    let top = (height - picture.height * scale) * rest;
    skia::Transform::from_row(scale, 0.0, 0.0, scale, left, top)
}

fn draw(canvas: &mut skia::Pixmap, shape: &Shape, fit: skia::Transform) {
    let Some(path) = outline(&shape.path) else { return };
    if let Some(shader) = shape.fill.and_then(|fill| shader(fill, shape.opacity)) {
        canvas.fill_path(&path, &paint(shader), skia::FillRule::Winding, fit, None);
    }
    if let Some(stroke) = shape.stroke {
        let line = skia::Stroke {
            width: stroke.width,
            line_cap: skia::LineCap::Round,
            line_join: skia::LineJoin::Round,
            ..Default::default()
        };
        let shader = skia::Shader::SolidColor(color(stroke.color, shape.opacity));
        canvas.stroke_path(&path, &paint(shader), &line, fit, None);
    }
}

fn paint(shader: skia::Shader) -> skia::Paint {
    skia::Paint { shader, anti_alias: true, ..Default::default() }
}

fn shader(fill: Fill, opacity: f32) -> Option<skia::Shader<'static>> {
    match fill {
        Fill::Solid(solid) => Some(skia::Shader::SolidColor(color(solid, opacity))),
        Fill::LinearGradient { start, end, from, to } => skia::LinearGradient::new(
            skia::Point::from_xy(start.x, start.y),
            skia::Point::from_xy(end.x, end.y),
            vec![skia::GradientStop::new(0.0, color(from, opacity)), skia::GradientStop::new(1.0, color(to, opacity))],
            skia::SpreadMode::Pad,
            skia::Transform::identity(),
        ),
    }
}

fn color(color: Color, opacity: f32) -> skia::Color {
    let alpha = (255.0 * opacity.clamp(0.0, 1.0)).round() as u8;
    skia::Color::from_rgba8(color.r, color.g, color.b, alpha)
}

fn outline(path: &Path) -> Option<skia::Path> {
    let mut builder = skia::PathBuilder::new();
    for segment in &path.segments {
        match *segment {
            Segment::Move(p) => builder.move_to(p.x, p.y),
            Segment::Line(p) => builder.line_to(p.x, p.y),
            Segment::Cubic(c, d, p) => builder.cubic_to(c.x, c.y, d.x, d.y, p.x, p.y),
            Segment::Close => builder.close(),
        }
    }
    builder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::portrait::{Expression, Light, SOMEBODY, portrait, room};

    #[test]
    fn has_the_size_asked_for_and_something_in_it() {
        let person = portrait(&SOMEBODY, &Expression::REST);
        let pixels = raster(&[&person], 76, 80, Mode::Contain);
        assert_eq!(pixels.len(), 76 * 80 * 4);
        let painted = pixels.chunks(4).filter(|pixel| pixel[3] > 0).count();
        assert!(painted > 76 * 80 / 4 && painted < 76 * 80, "{painted} pixels are painted");
        assert!(pixels.chunks(4).all(|pixel| pixel[..3].iter().all(|part| *part <= pixel[3])), "not premultiplied");
    }

    #[test]
    fn the_room_fills_canvases_of_any_format() {
        let room = room(Light::Midday, &SOMEBODY);
        for (width, height) in [(60, 60), (61, 59), (160, 60), (40, 120), (LARGEST, 1), (1, LARGEST)] {
            for mode in [Mode::Cover, Mode::Contain] {
                let pixels = raster(&[&room], width, height, mode);
                assert!(pixels.chunks(4).all(|pixel| pixel[3] == 255), "{width} × {height}, {mode:?}");
            }
        }
    }

    #[test]
    fn odd_sizes_are_no_trouble() {
        let empty = Picture::new(0.0, 0.0);
        assert!(raster(&[&empty], 0, 10, Mode::Cover).is_empty());
        assert!(raster(&[&empty], 10, 0, Mode::Contain).is_empty());
        assert_eq!(raster(&[&empty], 3, u32::MAX, Mode::Contain).len(), 3 * LARGEST as usize * 4);
    }
}
