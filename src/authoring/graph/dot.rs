//! The picture for Graphviz.

use super::{Graph, Kind, Node, Standing};

/// A `.dot` file.
pub fn dot(graph: &Graph) -> String {
    let mut out = String::from("digraph scenario {\n");
    let label = quoted(&format!("{}\n{}", graph.title, graph.note));
    out += &format!("  graph [label={label}, labelloc=t, fontname=\"sans-serif\", rankdir=TB];\n");
    out += "  node [shape=box, fontname=\"sans-serif\", fontsize=11];\n  edge [color=\"#4a6b72\"];\n";
    for (at, visit) in graph.visits.iter().enumerate() {
        out += &format!("  subgraph cluster_{at} {{\n    label={};\n", quoted(&visit.head));
        for (node_at, node) in visit.nodes.iter().enumerate() {
            out += &format!("    n{at}_{node_at} [label={}, {}];\n", quoted(&node.words()), style(node));
        }
        out += "  }\n";
        for edge in &visit.edges {
            let style = if edge.weight > 0.0 { "style=solid" } else { "style=dotted" };
            let (width, tip) = (1.0 + 6.0 * edge.weight.min(1.0), quoted(&edge.title));
            out +=
                &format!("  n{at}_{} -> n{at}_{} [penwidth={width:.2}, {style}, tooltip={tip}];\n", edge.from, edge.to);
        }
    }
    out + "}\n"
}

fn style(node: &Node) -> &'static str {
    match (node.kind, node.standing) {
        (_, Standing::DeadEnd) => "color=\"#a8352f\", penwidth=3",
        (_, Standing::NotReached) => "color=\"#a8352f\", style=dashed",
        (Kind::Ending, _) => "style=\"rounded,filled\", fillcolor=\"#f6e7c8\"",
        (Kind::VisitEnd, _) => "style=\"rounded,filled\", fillcolor=\"#e5dccf\"",
        (Kind::Exchange, _) => "color=\"#1d5b67\"",
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
