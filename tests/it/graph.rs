//! `backstory graph`: a scenario as a picture.

use std::collections::BTreeMap;

use backstory::authoring::graph::{Graph, Kind, Node, Standing, dot, mermaid, svg};
use backstory::authoring::trial::{Alone, Traffic};
use backstory::content::embedded;
use backstory::model::scenario;
use backstory::play::encounter::Case;
use backstory::play::score::Effort;

fn case(source: &str) -> Case {
    let (rubric, model) = embedded::rules().unwrap();
    let (scenario, found) = scenario::read(source, &rubric);
    Case::new(scenario.unwrap_or_else(|| panic!("{found:?}")), rubric, model)
}

/// Few attempts, and yardsticks that are good enough to play by.
fn played(case: &Case) -> Traffic {
    Traffic::play(case, 20, 1, Effort { playouts: 200, width: 100 }, &Alone)
}

fn graph(case: &Case, traffic: &Traffic) -> Graph {
    Graph::of(&case.scenario, traffic, &embedded::locale("en").unwrap())
}

fn node<'g>(graph: &'g Graph, title: &str) -> &'g Node {
    graph.visits.iter().flat_map(|visit| &visit.nodes).find(|node| node.title == title).unwrap()
}

#[test]
fn the_first_scenario_as_a_picture() {
    let case = case(&embedded::first_scenario("mine"));
    let graph = graph(&case, &played(&case));
    insta::assert_snapshot!("first_scenario.dot", dot(&graph));
    insta::assert_snapshot!("first_scenario.mmd", mermaid(&graph));
}

#[test]
fn everything_is_in_the_picture() {
    for (id, source) in embedded::scenarios() {
        let case = case(source);
        let graph = graph(&case, &Traffic::default());
        for picture in [svg(&graph), dot(&graph), mermaid(&graph)] {
            for exchange in &case.scenario.exchanges {
                let name = exchange.address.rsplit('/').next().unwrap();
                assert!(picture.contains(name), "{id}: {name}");
            }
            for ending in &case.scenario.endings {
                let title = case.scenario.texts.raw(ending.title);
                assert!(picture.contains(title), "{id}: {title}");
            }
        }
        assert_eq!(svg(&graph), svg(&graph));
        assert_eq!(graph.visits.len(), case.scenario.visits.len());
    }
}

/// Whoever comes to an exchange leaves it, and everybody ends.
#[test]
fn nobody_is_lost_on_the_way() {
    let case = case(&embedded::first_scenario("mine"));
    let traffic = played(&case);
    let graph = graph(&case, &traffic);
    let visit = &graph.visits[0];
    let mut sums: BTreeMap<usize, f64> = BTreeMap::new();
    for edge in &visit.edges {
        *sums.entry(edge.from).or_default() -= edge.weight;
        *sums.entry(edge.to).or_default() += edge.weight;
    }
    for (at, node) in visit.nodes.iter().enumerate() {
        let balance = sums.get(&at).copied().unwrap_or_default();
        let expect = match node.kind {
            // The first exchange is where everybody comes from.
            Kind::Exchange => -f64::from(at == 0),
            Kind::VisitEnd => 0.0,
            Kind::Ending => node.share,
        };
        assert!((balance - expect).abs() < 1e-9, "{}: {balance}", node.title);
    }
    let ended: f64 = visit.nodes.iter().filter(|node| node.kind == Kind::Ending).map(|node| node.share).sum();
    assert!((ended - 1.0).abs() < 1e-9);
    assert!(visit.nodes.iter().filter(|node| node.kind == Kind::Exchange).all(|node| node.share == 1.0));
}

#[test]
fn what_nobody_reaches_and_what_leads_nowhere_is_said() {
    // The last exchange leads back to itself whatever is said; the clock ends the visit.
    let source = embedded::first_scenario("mine").replace("then: EndVisit", "then: To(\"small\")");
    let case = case(&source);
    let graph = graph(&case, &played(&case));
    let small = node(&graph, "small");
    assert_eq!(small.standing, Standing::DeadEnd);
    assert!(small.marks.contains(&"no way out of here".to_owned()), "{:?}", small.marks);
    assert!(svg(&graph).contains("class=\"deadend\""));
    let end = node(&graph, "The visit ends");
    assert!(end.marks.contains(&"100 % by the clock".to_owned()), "{:?}", end.marks);

    let unplayed = self::graph(&case, &Traffic::default());
    assert_eq!(node(&unplayed, "A cold").standing, Standing::NotReached);
    assert!(unplayed.note.contains("Nobody has played it yet"), "{}", unplayed.note);
}

#[test]
fn what_a_scenario_says_cannot_become_part_of_the_picture() {
    let hostile = "</text><script>alert(1)</script> \\\" ]; end\\n";
    let source = embedded::first_scenario("mine").replace("Under the piano", hostile).replace("A cold", hostile);
    let case = case(&source);
    let graph = graph(&case, &Traffic::default());
    assert!(!svg(&graph).contains("<script"));
    let quotes = |text: &str| text.replace("\\\\", "").replace("\\\"", "").matches('"').count();
    let dot = dot(&graph);
    assert!(dot.lines().all(|line| quotes(line) % 2 == 0), "{dot}");
    let mermaid = mermaid(&graph);
    assert!(!mermaid.contains('\\') && !mermaid.contains("<script"), "{mermaid}");
    assert!(mermaid.lines().all(|line| line.matches('"').count() % 2 == 0), "{mermaid}");
}
