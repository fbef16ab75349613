//! Colours as they are written, and how far two are apart.

use crate::format::read::{Cx, Read, Shape};
use crate::format::syntax::{Kind, Node};

/// Red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Read for Colour {
    fn expected() -> String {
        "a colour, such as \"1D5B67\"".into()
    }

    fn shape() -> Shape {
        Shape::Text
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let parsed = match &node.kind {
            Kind::Text(text) if text.len() == 6 && text.chars().all(|c| c.is_ascii_hexdigit()) => {
                u32::from_str_radix(text, 16).ok()
            }
            _ => None,
        };
        if parsed.is_none() {
            cx.wrong_type(node, &Self::expected());
        }
        parsed.map(|hex| {
            let [_, red, green, blue] = hex.to_be_bytes();
            Colour([red, green, blue])
        })
    }
}

impl Colour {
    /// How two colours differ in brightness, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.brightness(), other.brightness());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2).
    fn brightness(self) -> f64 {
        let linear = |part: u8| match f64::from(part) / 255.0 {
            low if low <= 0.04045 => low / 12.92,
            high => ((high + 0.055) / 1.055).powf(2.4),
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_as_far_as_it_goes() {
        let check = |a: [u8; 3], b: [u8; 3], expect: f64| {
            let found = Colour(a).contrast(Colour(b));
            assert!((found - expect).abs() < 0.01, "{a:?} on {b:?}: {found}");
        };
        check([0; 3], [255; 3], 21.0);
        check([255; 3], [255; 3], 1.0);
        // The grey that is often named as the lightest for text on white.
        check([118; 3], [255; 3], 4.54);
    }
}
