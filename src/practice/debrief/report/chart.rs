//! A level from turn to turn, as letters and as SVG; the scale of the score.

use maud::{Markup, html};

use super::Course;
use crate::practice::debrief::{Curve, Place, points, share_of};

/// As one line of blocks, at most `room` wide.
pub(super) fn spark(values: &[f64], room: usize) -> String {
    const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let step = values.len().div_ceil(room.max(1)).max(1);
    let block = |value: f64| BLOCKS[(value.clamp(0.0, 99.9) / 100.0 * 8.0) as usize];
    values.chunks(step).filter_map(|some| some.last()).map(|value| block(*value)).collect()
}

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 64.0;

/// As a picture, with lines where visits begin, and for readiness with the bands of the stages.
pub(super) fn svg(course: &Course) -> Markup {
    let across = |at: usize| WIDTH * at as f64 / (course.values.len().saturating_sub(1).max(1)) as f64;
    let down = |value: f64| HEIGHT - 4.0 - (HEIGHT - 8.0) * value / 100.0;
    let points: Vec<String> =
        course.values.iter().enumerate().map(|(at, value)| format!("{:.1},{:.1}", across(at), down(*value))).collect();
    let label = format!("{}: {}", course.name, course.change);
    html! {
        figure.course {
            figcaption { b { (course.name) } " " (course.change) }
            svg viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(label) preserveAspectRatio="none" {
                @if course.curve == Curve::Readiness {
                    @for stage in [1, 2, 3, 4] {
                        line.band x1="0" x2=(WIDTH) y1=(down(20.0 * f64::from(stage))) y2=(down(20.0 * f64::from(stage))) {}
                    }
                }
                @for border in &course.borders {
                    line.border x1=(across(*border)) x2=(across(*border)) y1="0" y2=(HEIGHT) {}
                }
                polyline points=(points.join(" ")) {}
            }
        }
    }
}

/// The scale of the score, a row a place: its name, where it lies, its number.
pub(super) fn scale(places: &[Place]) -> Markup {
    html! {
        ol.scale {
            @for place in places {
                li.own[place.is_own] {
                    span { (place.name) }
                    span.track aria-hidden="true" {
                        i style=(format!("left:{:.1}%", 100.0 * share_of(place, places))) {}
                    }
                    b { (points(place.score)) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::spark;

    #[test]
    fn a_line_of_blocks_is_as_wide_as_its_room() {
        let check = |values: &[f64], room: usize, expect: &str| assert_eq!(spark(values, room), expect);
        check(&[0.0, 50.0, 100.0], 10, "▁▅█");
        check(&[0.0, 10.0, 99.0, 100.0], 2, "▁█");
        check(&[], 10, "");
    }
}
