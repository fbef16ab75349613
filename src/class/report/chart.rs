//! The class as pictures: how its scores lie, and where that is on the scale.

use maud::{Markup, html};

use super::Spread;
use crate::practice::phrases::points;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 120.0;
/// Room below the columns for the numbers of the scale.
const FOOT: f64 = 20.0;
/// Room above them for how many each stands for.
const HEAD: f64 = 16.0;

/// A column for every ten points of the score; `label` says the same in words.
pub(super) fn columns(spread: &Spread, label: &str) -> Markup {
    let bands = spread.bands();
    let most = bands.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1) as f64;
    // A class in which all are alike has no column as wide as the page.
    let width = WIDTH / bands.len().max(8) as f64;
    let columns = bands.iter().enumerate().map(|(at, (from, count))| {
        let height = (HEIGHT - FOOT - HEAD) * *count as f64 / most;
        (at as f64 * width, HEIGHT - FOOT - height, height, *from, *count)
    });
    html! {
        svg.columns viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(label) {
            @for (left, top, height, from, count) in columns {
                @if count > 0 {
                    rect x=(round(left + 2.0)) y=(round(top)) width=(round(width - 4.0)) height=(round(height)) rx="2" {}
                    text.count x=(round(left + width / 2.0)) y=(round(top - 4.0)) { (count) }
                }
                text x=(round(left)) y=(HEIGHT - 5.0) { (points(from)) }
            }
            line x1="0" x2=(round(width * bands.len() as f64)) y1=(HEIGHT - FOOT) y2=(HEIGHT - FOOT) {}
        }
    }
}

/// A place on the scale: a point, or the part between two.
pub(super) struct Row {
    /// What is there.
    pub name: String,
    /// The number beside it.
    pub number: String,
    /// From where to where; the same twice for a point.
    pub part: (f64, f64),
    /// Whether it is the class.
    pub is_class: bool,
}

/// The scale of the score, a row a place. What lies far below the class stands at its lower end, and its number says where.
pub(super) fn scale(rows: &[Row]) -> Markup {
    let low = rows.iter().filter(|row| row.is_class).map(|row| row.part.0).fold(0.0, f64::min);
    let high = rows.iter().map(|row| row.part.1).fold(100.0, f64::max);
    let at = |score: f64| 100.0 * (score.max(low) - low) / (high - low);
    html! {
        ol.scale {
            @for row in rows {
                li.own[row.is_class] {
                    span { (row.name) }
                    span.track aria-hidden="true" {
                        @let (left, right) = (at(row.part.0), at(row.part.1));
                        @if row.is_class {
                            b style=(format!("left:{left:.1}%;width:{:.1}%", right - left)) {}
                        } @else {
                            i style=(format!("left:{left:.1}%")) {}
                        }
                    }
                    strong { (row.number) }
                }
            }
        }
    }
}

/// A share of the class, as a bar; the number stands beside it.
pub(super) fn bar(share: f64) -> Markup {
    html! { span.bar aria-hidden="true" { i style=(format!("width:{:.1}%", 100.0 * share)) {} } }
}

/// An interval between -1 and 1 with what lies in it, as a line with a point.
pub(super) fn interval((low, is, high): (f64, f64, f64)) -> Markup {
    let at = |value: f64| 50.0 + 50.0 * value;
    html! {
        svg.interval viewBox="0 0 100 12" aria-hidden="true" {
            line.zero x1="50" x2="50" y1="0" y2="12" {}
            line x1=(round(at(low))) x2=(round(at(high))) y1="6" y2="6" {}
            circle cx=(round(at(is))) cy="6" r="3" {}
        }
    }
}

fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}
