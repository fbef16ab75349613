//! A picture as an SVG document.

use super::geometry::{Path, Point, Segment};
use super::picture::{Color, Fill, Picture, Shape};
use std::fmt::Write;

/// The picture as one self-contained `<svg>` element, hidden from screen readers.
///
/// Use it where words beside the picture say the same; else use [`svg_titled`].
pub fn svg(picture: &Picture) -> String {
    element(picture, HIDDEN, "")
}

/// The picture as one self-contained `<svg>` element that a screen reader announces as an image with this title.
pub fn svg_titled(picture: &Picture, title: &str) -> String {
    let title = escaped(title);
    element(picture, &format!(" role=\"img\" aria-label=\"{title}\""), &format!("<title>{title}</title>"))
}

/// Somebody in a picture that lives: with eyes open, and with eyes shut.
pub struct Living {
    /// As they look around.
    pub open: Picture,
    /// As they blink.
    pub shut: Picture,
    /// How large they are, where 1 fills the height.
    pub scale: f32,
    /// How far to the right of the middle they sit, in heights.
    pub aside: f32,
}

/// People before what stands still, as one `<svg>` element that a style sheet brings to life: `.person` is who breathes, and
/// `.open` and `.shut` are what takes turns when they blink. It is hidden from screen readers.
pub fn svg_living(behind: &Picture, people: &[Living]) -> String {
    let mut known = Vec::new();
    let mut out = opened(behind, HIDDEN);
    behind.shapes.iter().for_each(|shape| draw(&mut out, shape, &mut known));
    for person in people {
        let left = behind.width * (1.0 - person.scale) / 2.0 + person.aside * behind.height;
        let (left, top) = (number(left), number(behind.height * (1.0 - person.scale)));
        let scale = number(person.scale);
        let _ = write!(out, "<g transform=\"translate({left} {top}) scale({scale})\"><g class=\"person\">");
        blinking(&mut out, person, &mut known);
        out.push_str("</g></g>");
    }
    out.push_str("</svg>");
    out
}

/// The shapes of somebody, with both states of those that a blink changes: what is behind and before them is drawn once.
fn blinking(out: &mut String, person: &Living, known: &mut Vec<String>) {
    let (open, shut) = (&person.open.shapes, &person.shut.shapes);
    let before = open.iter().zip(shut).take_while(|(open, shut)| open == shut).count();
    let least = open.len().min(shut.len()) - before;
    let after = open.iter().rev().zip(shut.iter().rev()).take(least).take_while(|(open, shut)| open == shut).count();
    open[..before].iter().for_each(|shape| draw(out, shape, known));
    for (class, shapes) in [("open", open), ("shut", shut)] {
        let _ = write!(out, "<g class=\"{class}\">");
        shapes[before..shapes.len() - after].iter().for_each(|shape| draw(out, shape, known));
        out.push_str("</g>");
    }
    open[open.len() - after..].iter().for_each(|shape| draw(out, shape, known));
}

/// What says that words beside a picture tell the same.
const HIDDEN: &str = " aria-hidden=\"true\" focusable=\"false\"";

fn opened(picture: &Picture, attributes: &str) -> String {
    let (width, height) = (number(picture.width), number(picture.height));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\"{attributes}>"
    )
}

fn element(picture: &Picture, attributes: &str, head: &str) -> String {
    let mut out = opened(picture, attributes);
    out.push_str(head);
    let mut known = Vec::new();
    for shape in &picture.shapes {
        draw(&mut out, shape, &mut known);
    }
    out.push_str("</svg>");
    out
}

fn draw(out: &mut String, shape: &Shape, known: &mut Vec<String>) {
    if shape.path.segments.is_empty() || (shape.fill.is_none() && shape.stroke.is_none()) {
        return;
    }
    let mut paint = String::new();
    match shape.fill {
        None => paint.push_str(" fill=\"none\""),
        Some(Fill::Solid(color)) => push_color(&mut paint, "fill", color),
        Some(Fill::LinearGradient { start, end, from, to }) => {
            let line = [("x1", start.x), ("y1", start.y), ("x2", end.x), ("y2", end.y)];
            let line: String = line.iter().map(|(name, value)| format!(" {name}=\"{}\"", number(*value))).collect();
            let mut body = format!(" gradientUnits=\"userSpaceOnUse\"{line}><stop");
            push_color(&mut body, "stop-color", from);
            body.push_str("/><stop offset=\"1\"");
            push_color(&mut body, "stop-color", to);
            body.push_str("/></linearGradient>");
            // Named by content: several pictures on one page never take each other's gradients.
            let id = format!("g{:x}", fingerprint(&body));
            if !known.contains(&id) {
                let _ = write!(out, "<linearGradient id=\"{id}\"{body}");
                known.push(id.clone());
            }
            let _ = write!(paint, " fill=\"url(#{id})\"");
        }
    }
    if let Some(stroke) = shape.stroke {
        push_color(&mut paint, "stroke", stroke.color);
        let width = number(stroke.width);
        let _ = write!(paint, " stroke-width=\"{width}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
    }
    if shape.opacity < 1.0 {
        let _ = write!(paint, " opacity=\"{}\"", number(shape.opacity));
    }
    let _ = write!(out, "<path d=\"{}\"{paint}/>", data(&shape.path));
}

fn push_color(out: &mut String, name: &str, color: Color) {
    let _ = write!(out, " {name}=\"#{:02X}{:02X}{:02X}\"", color.r, color.g, color.b);
}

fn data(path: &Path) -> String {
    let mut out = String::new();
    let mut step = |letter: char, points: &[Point]| {
        out.push(letter);
        for (i, point) in points.iter().enumerate() {
            let gap = if i > 0 { " " } else { "" };
            let _ = write!(out, "{gap}{} {}", number(point.x), number(point.y));
        }
    };
    for segment in &path.segments {
        match *segment {
            Segment::Move(p) => step('M', &[p]),
            Segment::Line(p) => step('L', &[p]),
            Segment::Cubic(c, d, p) => step('C', &[c, d, p]),
            Segment::Close => step('Z', &[]),
        }
    }
    out
}

/// At most two decimals, no trailing zeros; what is not finite becomes zero.
fn number(value: f32) -> String {
    if !value.is_finite() {
        return "0".into();
    }
    let text = format!("{value:.2}");
    let short = text.trim_end_matches('0').trim_end_matches('.');
    if short == "-0" { "0".into() } else { short.into() }
}

fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            control if control.is_control() => out.push(' '),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::look::portrait::{Expression, Light, SOMEBODY, portrait, room};

    #[test]
    fn every_element_is_closed_and_nothing_comes_from_outside() {
        for picture in [room(Light::Morning, &SOMEBODY), portrait(&SOMEBODY, &Expression::REST)] {
            let text = svg(&picture);
            assert!(text.starts_with("<svg xmlns=") && text.ends_with("</svg>"));
            assert!(text.contains("viewBox=\"0 0 760 800\""));
            assert_eq!(text.matches("<path").count(), text.matches("\"/>").count() - text.matches("<stop").count());
            assert_eq!(text.matches("<linearGradient").count(), text.matches("</linearGradient>").count());
            assert_eq!(text.matches('"').count() % 2, 0);
            assert!(!text.contains("href") && !text.contains("NaN") && !text.contains("inf"));
            for id in text.split("url(#").skip(1).filter_map(|rest| rest.split(')').next()) {
                assert!(text.contains(&format!("id=\"{id}\"")), "gradient {id} is not there");
            }
        }
    }

    #[test]
    fn eyes_that_blink_take_turns_and_nothing_else_does() {
        let shut = portrait(&SOMEBODY, &Expression { lid: 0.0, ..Expression::REST });
        let person = Living { open: portrait(&SOMEBODY, &Expression::REST), shut, scale: 1.0, aside: 0.0 };
        let text = svg_living(&room(Light::Morning, &SOMEBODY), &[person]);
        for class in ["person", "open", "shut"] {
            assert_eq!(text.matches(&format!("class=\"{class}\"")).count(), 1);
        }
        assert_eq!(text.matches("<g ").count(), text.matches("</g>").count());
        let (_, shut) = text.split_once("class=\"shut\">").unwrap();
        let (shut, after) = shut.split_once("</g>").unwrap();
        assert!(shut.matches("<path").count() < 40 && after.contains("<path"), "eyes alone take turns");
    }

    #[test]
    fn a_title_is_escaped() {
        let text = svg_titled(&Picture::new(1.0, 1.0), "A <b> & \"c\"");
        assert!(text.contains("<title>A &lt;b&gt; &amp; &quot;c&quot;</title>") && text.contains("role=\"img\""));
    }

    #[test]
    fn numbers_are_short() {
        let short: Vec<_> = [1.0, -0.001, 2.5, 0.126, f32::NAN].map(number).to_vec();
        assert_eq!(short, ["1", "0", "2.5", "0.13", "0"]);
    }
}
