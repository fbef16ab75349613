//! The picture as an SVG file that needs nothing else.

use std::fmt::Write;

use maud::{Markup, PreEscaped, html};

use super::layout::{Layout, Point, Size, layout};
use super::{Edge, Graph, Kind, Line, Node, Part, Standing};

const STYLE: &str = include_str!("style.css");

/// Between the border of a page or a visit and what is in it, in pixels.
const MARGIN: f64 = 28.0;
/// Height of a row of text.
const ROW: f64 = 16.0;
/// Between the border of a node and its text.
const PAD: f64 = 9.0;
/// Width of the bar before a line.
const BAR: f64 = 34.0;
/// The most columns that a text in a node may take.
const COLUMNS: usize = 42;
/// Above the nodes of a visit: its head.
const HEAD: f64 = 58.0;

/// A visit that has found its place.
struct Placed<'a> {
    part: &'a Part,
    sizes: Vec<Size>,
    layout: Layout,
}

/// An SVG file.
pub fn svg(graph: &Graph) -> String {
    let visits: Vec<Placed> = graph.visits.iter().map(Placed::of).collect();
    let note = textwrap::wrap(&graph.note, 108);
    let inner = visits.iter().map(|visit| visit.size().width).fold(720.0, f64::max);
    let width = inner + 2.0 * MARGIN;
    let top = 2.0 * MARGIN + 14.0 + note.len() as f64 * ROW;
    let height = visits.iter().map(|visit| visit.size().height + MARGIN).sum::<f64>() + top;
    let mut y = top;
    let places = visits.iter().map(|visit| {
        let place = Point { x: (width - visit.size().width) / 2.0, y };
        y += visit.size().height + MARGIN;
        place
    });
    let places: Vec<Point> = places.collect();
    let page = html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(n(width)) height=(n(height))
            viewBox={ "0 0 " (n(width)) " " (n(height)) } role="img" aria-label=(graph.title) {
            style { (PreEscaped(STYLE)) }
            defs {
                marker id="tip" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="11" markerHeight="11"
                    markerUnits="userSpaceOnUse" orient="auto-start-reverse" {
                    path d="M0 0.5 10 5 0 9.5z" fill="#2f5f69" {}
                }
            }
            rect width="100%" height="100%" fill="#fbf6ef" {}
            text.title x=(n(MARGIN)) y=(n(MARGIN + 16.0)) { (graph.title) }
            @for (at, line) in note.iter().enumerate() {
                text.note x=(n(MARGIN)) y=(n(MARGIN + 38.0 + at as f64 * ROW)) { (line) }
            }
            @for (visit, place) in visits.iter().zip(&places) {
                g transform={ "translate(" (n(place.x)) " " (n(place.y)) ")" } { (visit.draw()) }
            }
        }
    };
    page.into_string()
}

impl<'a> Placed<'a> {
    fn of(part: &'a Part) -> Placed<'a> {
        let sizes: Vec<Size> = part.nodes.iter().map(size).collect();
        let layout = layout(part, &sizes);
        Placed { part, sizes, layout }
    }

    /// With its head and its margin.
    fn size(&self) -> Size {
        let head = width_of(&self.part.head) * 1.4;
        let Size { width, height } = self.layout.size;
        Size { width: width.max(head) + 2.0 * MARGIN, height: height + HEAD + MARGIN }
    }

    fn draw(&self) -> Markup {
        let size = self.size();
        let shift = format!("translate({} {})", n((size.width - self.layout.size.width) / 2.0), n(HEAD));
        // What is taken lies over what is not.
        let mut edges: Vec<(&Edge, &Vec<Point>)> = self.part.edges.iter().zip(&self.layout.edges).collect();
        edges.sort_by(|a, b| a.0.weight.total_cmp(&b.0.weight));
        html! {
            rect.visit width=(n(size.width)) height=(n(size.height)) rx="14" {}
            text.head x=(n(MARGIN)) y="34" { (self.part.head) }
            g transform=(shift) {
                @for (edge, points) in edges { (draw_edge(edge, points)) }
                @for ((node, at), size) in self.part.nodes.iter().zip(&self.layout.nodes).zip(&self.sizes) {
                    g class=(class(node)) transform={ "translate(" (n(at.x - size.width / 2.0)) " " (n(at.y - size.height / 2.0)) ")" } {
                        (draw_node(node, *size))
                    }
                }
            }
        }
    }
}

fn class(node: &Node) -> &'static str {
    match (node.standing, node.kind) {
        (Standing::DeadEnd, _) => "deadend",
        (Standing::NotReached, _) => "unreached",
        (_, Kind::Exchange) => "exchange",
        (_, Kind::VisitEnd) => "end",
        (_, Kind::Ending) => "ending",
    }
}

/// How much room a node needs.
fn size(node: &Node) -> Size {
    let head = width_of(&short(&node.title)) * 1.32 + 16.0 + width_of(&node.marks.join(" · "));
    let line = |line: &Line| BAR + 8.0 + width_of(&short(&label(line)));
    let widest = node.lines.iter().map(line).chain([head, width_of(&short(&node.opening))]).fold(90.0, f64::max);
    let rows = 1 + usize::from(!node.opening.is_empty()) + node.lines.len();
    let gap = if node.lines.is_empty() { 0.0 } else { 5.0 };
    Size { width: widest + 2.0 * PAD, height: rows as f64 * ROW + gap + 2.0 * PAD - 2.0 }
}

fn draw_node(node: &Node, size: Size) -> Markup {
    let round = if node.kind == Kind::Exchange { 6.0 } else { size.height / 2.0 };
    let right = size.width - PAD;
    let mut y = PAD + 10.0;
    let mut rows = Vec::new();
    if !node.opening.is_empty() {
        y += ROW;
        rows.push(html! { text.opening x=(n(PAD)) y=(n(y)) { (short(&node.opening)) } });
    }
    y += 5.0;
    for line in &node.lines {
        y += ROW;
        rows.push(draw_line(line, y));
    }
    let mark = if node.standing == Standing::Reached { "right quiet" } else { "right warn" };
    html! {
        title { (node.title) ": " (node.marks.join(" · ")) @if !node.opening.is_empty() { ". " (node.opening) } }
        rect.box width=(n(size.width)) height=(n(size.height)) rx=(n(round)) {}
        @if node.kind == Kind::Exchange && node.share > 0.0 {
            rect.band x="3" y="3" width=(n((size.width - 6.0) * node.share.min(1.0))) height="3" rx="1.5" {}
        }
        text.name x=(n(PAD)) y=(n(PAD + 10.0)) { (short(&node.title)) }
        text class=(mark) x=(n(right)) y=(n(PAD + 10.0)) { (node.marks.join(" · ")) }
        @for row in rows { (row) }
    }
}

fn draw_line(line: &Line, y: f64) -> Markup {
    let share = line.share.unwrap_or_default();
    html! {
        rect.bar x=(n(PAD)) y=(n(y - 7.0)) width=(n(BAR)) height="6" rx="2" {}
        @if share > 0.0 { rect.said x=(n(PAD)) y=(n(y - 7.0)) width=(n((BAR * share).max(1.0))) height="6" rx="2" {} }
        text.warn[line.share.is_none()] x=(n(PAD + BAR + 8.0)) y=(n(y)) { (short(&label(line))) }
    }
}

/// A line with where it leads.
fn label(line: &Line) -> String {
    if line.to.is_empty() { line.id.clone() } else { format!("{} → {}", line.id, line.to) }
}

fn draw_edge(edge: &Edge, points: &[Point]) -> Markup {
    let class = if edge.weight > 0.0 { "edge" } else { "edge unused" };
    let width = 1.2 + 7.0 * edge.weight.min(1.0);
    html! {
        path class=(class) d=(curve(points)) stroke-width=(n(width)) marker-end="url(#tip)" { title { (edge.title) } }
    }
}

/// A path through the points that takes the corners in curves.
fn curve(points: &[Point]) -> String {
    let mut out = String::new();
    for (at, point) in points.iter().enumerate() {
        let is_last = at + 1 == points.len();
        let _ = match (at, is_last) {
            (0, _) => write!(out, "M{} {}", n(point.x), n(point.y)),
            (_, true) => write!(out, " L{} {}", n(point.x), n(point.y)),
            _ => {
                let next = points[at + 1];
                let end = Point { x: (point.x + next.x) / 2.0, y: (point.y + next.y) / 2.0 };
                write!(out, " Q{} {} {} {}", n(point.x), n(point.y), n(end.x), n(end.y))
            }
        };
    }
    out
}

/// About how wide a text is at 11 pixels: no font is asked.
fn width_of(text: &str) -> f64 {
    textwrap::core::display_width(text) as f64 * 6.0
}

/// A text that fits into a node.
fn short(text: &str) -> String {
    if textwrap::core::display_width(text) <= COLUMNS {
        return text.to_owned();
    }
    let mut out = String::new();
    for c in text.chars() {
        out.push(c);
        if textwrap::core::display_width(&out) >= COLUMNS {
            break;
        }
    }
    format!("{}…", out.trim_end())
}

/// A number with one decimal at most.
fn n(value: f64) -> String {
    let rounded = format!("{value:.1}");
    rounded.strip_suffix(".0").map_or(rounded.clone(), str::to_owned)
}
