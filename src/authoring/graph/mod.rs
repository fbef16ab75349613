//! A scenario as a picture: what leads where, weighted by where simulated learners went.

mod dot;
mod draw;
mod layout;
mod mermaid;
mod svg;

pub use dot::dot;
pub use mermaid::mermaid;
pub use svg::svg;

/// A picture of a scenario, in words and weights; the writers of the formats only say how it looks.
#[derive(Clone, Debug, PartialEq)]
pub struct Graph {
    /// Its title.
    pub title: String,
    /// What the weights are.
    pub note: String,
    /// Visit by visit.
    pub visits: Vec<Part>,
}

/// One visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Title and time.
    pub head: String,
    /// Exchanges in the order of the file, then the end of the visit, then the endings that can follow.
    pub nodes: Vec<Node>,
    /// What leads where.
    pub edges: Vec<Edge>,
}

/// An exchange, the end of a visit, or an ending.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub kind: Kind,
    /// Its id or title.
    pub title: String,
    /// What is said first.
    pub opening: String,
    /// Whether it is used.
    pub standing: Standing,
    /// What is to be known of it, in a few words each: where it stands, how many come here.
    pub marks: Vec<String>,
    /// The lines.
    pub lines: Vec<Line>,
    /// Attempts that come here, as a share of all.
    pub share: f64,
}

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An exchange.
    Exchange,
    /// The end of a visit.
    VisitEnd,
    /// An ending.
    Ending,
}

/// Whether a node is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Some attempt came here.
    Reached,
    /// None did.
    NotReached,
    /// Nothing that is said here, or after, ends the visit.
    DeadEnd,
}

/// A line of an exchange.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// Where it leads, when not all lines of the exchange lead there.
    pub to: String,
    /// How often it is said, as a share of the times the exchange is met; `None` when it never is.
    pub share: Option<f64>,
}

/// What leads from one node to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Position of a node.
    pub from: usize,
    /// Position of a node.
    pub to: usize,
    /// How often it is taken, for every attempt; above 1 where a conversation comes back.
    pub weight: f64,
    /// Both ends and the weight in words.
    pub title: String,
}

impl Node {
    /// What stands in it, line by line, for formats that draw only text.
    fn words(&self) -> String {
        let lines = self.lines.iter().map(|line| {
            let share = line.share.map_or_else(|| "–".into(), |share| format!("{:.0} %", share * 100.0));
            let to = if line.to.is_empty() { String::new() } else { format!(" → {}", line.to) };
            format!("{share} {}{to}", line.id)
        });
        let head = [self.title.clone(), self.marks.join(" · ")];
        head.into_iter().chain(lines).collect::<Vec<_>>().join("\n")
    }
}
