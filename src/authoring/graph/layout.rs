//! Where the nodes of a visit stand, and which way its edges go round them.

use dagre::graph::{Graph as Layers, GraphOptions};
use dagre::{EdgeLabel, LayoutOptions, NodeLabel};

use super::{Edge, Part};

/// How far a loop reaches out beside its node.
const LOOP: f64 = 24.0;

/// A place on the page; y grows downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Point {
    pub x: f64,
    pub y: f64,
}

/// Width and height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Size {
    pub width: f64,
    pub height: f64,
}

/// A visit laid out, from (0, 0).
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Layout {
    /// By node: its middle.
    pub nodes: Vec<Point>,
    /// By edge: the points it passes, from one node's border to the other's.
    pub edges: Vec<Vec<Point>>,
    /// All of it.
    pub size: Size,
}

/// Lays out a visit from top to bottom; `sizes` are those of its nodes.
pub(super) fn layout(part: &Part, sizes: &[Size]) -> Layout {
    // While it is laid out a way back is turned round: two nodes that lead to each other then have two edges one way.
    let mut layers: Layers<NodeLabel, EdgeLabel> =
        Layers::with_options(GraphOptions { directed: true, multigraph: true, compound: false });
    for (at, size) in sizes.iter().enumerate() {
        let label = NodeLabel { width: size.width, height: size.height, ..NodeLabel::default() };
        layers.set_node(at.to_string(), Some(label));
    }
    // A loop is drawn beside its node: it needs no way round others.
    for edge in part.edges.iter().filter(|edge| edge.from != edge.to) {
        // The way that most go is kept straight.
        let weight = 1 + (edge.weight.min(1.0) * 8.0).round() as i32;
        let label = EdgeLabel { weight, ..EdgeLabel::default() };
        layers.set_edge(edge.from.to_string(), edge.to.to_string(), Some(label), None);
    }
    let options = LayoutOptions { nodesep: 40.0, edgesep: 14.0, ranksep: 40.0, ..LayoutOptions::default() };
    dagre::layout(&mut layers, Some(options));
    let middle = |at: usize| {
        let label = layers.node(&at.to_string());
        let place = |of: fn(&NodeLabel) -> Option<f64>| label.and_then(of).unwrap_or_default();
        Point { x: place(|label| label.x), y: place(|label| label.y) }
    };
    let nodes: Vec<Point> = (0..sizes.len()).map(middle).collect();
    let way = |edge: &Edge| -> Vec<Point> {
        if edge.from == edge.to {
            return around(nodes[edge.from], sizes[edge.from]);
        }
        let label = layers.edge(&edge.from.to_string(), &edge.to.to_string(), None);
        let points = label.map(|label| label.points.as_slice()).unwrap_or_default();
        points.iter().map(|point| Point { x: point.x, y: point.y }).collect()
    };
    let edges: Vec<Vec<Point>> = part.edges.iter().map(way).collect();
    from_origin(nodes, edges, sizes)
}

/// A loop to the right of a node.
fn around(at: Point, size: Size) -> Vec<Point> {
    let (border, reach) = (at.x + size.width / 2.0, at.x + size.width / 2.0 + LOOP);
    let (upper, lower) = (at.y - size.height / 4.0, at.y + size.height / 4.0);
    [(border, upper), (reach, upper), (reach, lower), (border, lower)].map(|(x, y)| Point { x, y }).to_vec()
}

/// Moves everything so that it begins at (0, 0): ways round nodes may lead further out than the nodes.
fn from_origin(mut nodes: Vec<Point>, mut edges: Vec<Vec<Point>>, sizes: &[Size]) -> Layout {
    let corners = nodes.iter().zip(sizes).flat_map(|(at, size)| {
        let (x, y) = (size.width / 2.0, size.height / 2.0);
        [Point { x: at.x - x, y: at.y - y }, Point { x: at.x + x, y: at.y + y }]
    });
    let all: Vec<Point> = corners.chain(edges.iter().flatten().copied()).collect();
    let least = |of: fn(&Point) -> f64| all.iter().map(of).fold(f64::INFINITY, f64::min);
    let most = |of: fn(&Point) -> f64| all.iter().map(of).fold(f64::NEG_INFINITY, f64::max);
    let (left, top) = (least(|point| point.x), least(|point| point.y));
    let size = Size { width: most(|point| point.x) - left, height: most(|point| point.y) - top };
    for point in nodes.iter_mut().chain(edges.iter_mut().flatten()) {
        *point = Point { x: point.x - left, y: point.y - top };
    }
    Layout { nodes, edges, size }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A visit of so many nodes with edges between them, which may be loops, go back, or be there twice.
    fn part(nodes: usize, ends: &[(usize, usize)]) -> Part {
        let edge =
            |(from, to): &(usize, usize)| Edge { from: from % nodes, to: to % nodes, weight: 0.5, title: "".into() };
        Part { head: String::new(), nodes: Vec::new(), edges: ends.iter().map(edge).collect() }
    }

    fn overlap(a: (Point, Size), b: (Point, Size)) -> bool {
        let apart = |a: f64, b: f64, of: f64| (a - b).abs() * 2.0 + 0.01 >= of;
        !apart(a.0.x, b.0.x, a.1.width + b.1.width) && !apart(a.0.y, b.0.y, a.1.height + b.1.height)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
        #[test]
        fn nodes_never_overlap_and_nothing_leaves_the_page(
            sizes in prop::collection::vec((60.0..300.0_f64, 20.0..140.0_f64), 1..24),
            ends in prop::collection::vec((0..24_usize, 0..24_usize), 0..60),
        ) {
            let sizes: Vec<Size> = sizes.into_iter().map(|(width, height)| Size { width, height }).collect();
            let part = part(sizes.len(), &ends);
            let layout = layout(&part, &sizes);
            let placed: Vec<(Point, Size)> = layout.nodes.iter().copied().zip(sizes.iter().copied()).collect();
            for (at, one) in placed.iter().enumerate() {
                prop_assert!(placed[at + 1..].iter().all(|other| !overlap(*one, *other)));
            }
            for (edge, points) in part.edges.iter().zip(&layout.edges) {
                prop_assert!(points.len() > 1, "{edge:?}");
                for point in points {
                    prop_assert!((0.0..=layout.size.width).contains(&point.x));
                    prop_assert!((0.0..=layout.size.height).contains(&point.y));
                }
            }
            prop_assert_eq!(super::layout(&part, &sizes), layout);
        }
    }
}
