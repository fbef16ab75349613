//! The picture for Mermaid, which many wikis and forges draw.

use super::{Graph, Kind, Node, Standing};

/// A `.mmd` file.
pub fn mermaid(graph: &Graph) -> String {
    let mut out = format!("---\ntitle: {}\n---\nflowchart TD\n", quoted(&graph.title));
    out += &format!("  note[{}]\n", quoted(&graph.note));
    let mut weights = Vec::new();
    for (at, visit) in graph.visits.iter().enumerate() {
        out += &format!("  subgraph v{at}[{}]\n    direction TB\n", quoted(&visit.head));
        for (node_at, node) in visit.nodes.iter().enumerate() {
            let label = quoted(&node.words());
            let shape = if node.kind == Kind::Exchange { format!("[{label}]") } else { format!("([{label}])") };
            out += &format!("    n{at}_{node_at}{shape}{}\n", class(node));
        }
        for edge in &visit.edges {
            let arrow = if edge.weight > 0.0 { "-->" } else { "-.->" };
            out += &format!("    n{at}_{} {arrow} n{at}_{}\n", edge.from, edge.to);
            weights.push(edge.weight);
        }
        out += "  end\n";
    }
    for (at, weight) in weights.iter().enumerate() {
        out += &format!("  linkStyle {at} stroke-width:{:.1}px\n", 1.0 + 6.0 * weight.min(1.0));
    }
    out += "  classDef ending fill:#f6e7c8,stroke:#8a6a1f\n";
    out += "  classDef unreached stroke:#a8352f,stroke-dasharray:5 4\n";
    out + "  classDef deadend stroke:#a8352f,stroke-width:4px\n"
}

fn class(node: &Node) -> &'static str {
    match (node.kind, node.standing) {
        (_, Standing::DeadEnd) => ":::deadend",
        (_, Standing::NotReached) => ":::unreached",
        (Kind::Ending, _) => ":::ending",
        _ => "",
    }
}

/// A text that means nothing to Mermaid but itself.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out += "#quot;",
            '#' => out += "#35;",
            '&' => out += "#38;",
            '<' => out += "#lt;",
            '>' => out += "#gt;",
            '`' => out += "#96;",
            '\\' => out += "#92;",
            '\n' => out += "<br/>",
            c => out.push(c),
        }
    }
    out + "\""
}
