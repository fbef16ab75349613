//! How a picture comes about: from what is written, and from where simulated learners went.

use std::collections::BTreeMap;

use super::{Edge, Graph, Kind, Line, Node, Part, Standing};
use crate::authoring::trial::Traffic;
use crate::look::locale::Locale;
use crate::model::scenario::{EndingIx, ExchangeIx, LineIx, Scenario, Then, Visit, VisitIx, paths};
use crate::play::trainee::Onward;
use crate::practice::phrases;

impl Graph {
    /// The picture of a scenario in which attempts went so.
    pub fn of(scenario: &Scenario, traffic: &Traffic, locale: &Locale) -> Graph {
        let drawer = Drawer { scenario, traffic, locale, ends: paths::ends(scenario) };
        let arguments = [("attempts", traffic.attempts.into()), ("learners", traffic.learners.into())];
        Graph {
            title: scenario.texts.raw(scenario.title).to_owned(),
            note: locale.format("graph-note", &arguments),
            visits: (0..scenario.visits.len()).map(|at| drawer.visit(VisitIx::new(at))).collect(),
        }
    }
}

/// What the parts of a picture are made from.
struct Drawer<'a> {
    scenario: &'a Scenario,
    traffic: &'a Traffic,
    locale: &'a Locale,
    /// By exchange: whether its visit can end from there.
    ends: Vec<bool>,
}

/// How conversations move about in a visit.
#[derive(Default)]
struct Ways {
    /// What is written, with how often it is taken.
    written: BTreeMap<(ExchangeIx, Then), u32>,
    /// Where the clock leads, with how often: from anywhere, so that nothing is drawn.
    by_the_clock: BTreeMap<Then, u32>,
}

impl Ways {
    fn leads_to(&self, place: Then) -> bool {
        self.written.keys().any(|(_, to)| *to == place) || self.by_the_clock.contains_key(&place)
    }

    fn taken_to(&self, place: Then) -> u32 {
        let written = self.written.iter().filter(|((_, to), _)| *to == place).map(|(_, n)| n);
        written.chain(self.by_the_clock.get(&place)).sum()
    }
}

impl Drawer<'_> {
    fn visit(&self, ix: VisitIx) -> Part {
        let visit = &self.scenario[ix];
        let is_last = ix.at() + 1 == self.scenario.visits.len();
        let ways = self.ways(visit);
        let mut places: Vec<Then> = visit.exchanges.iter().map(Then::To).chain([Then::EndVisit]).collect();
        let endings = (0..self.scenario.endings.len()).map(EndingIx::new).map(Then::Ending);
        places.extend(endings.filter(|ending| is_last || ways.leads_to(*ending)));
        let at = |place: Then| places.iter().position(|known| *known == place);
        let edge = |from: Then, to: Then, taken: u32| {
            let weight = self.traffic.share(taken);
            let title = format!("{} → {}: {}", self.name(from), self.name(to), self.percent(weight));
            Some(Edge { from: at(from)?, to: at(to)?, weight, title })
        };
        let written = ways.written.iter();
        let mut edges: Vec<Edge> =
            written.filter_map(|((from, to), taken)| edge(Then::To(*from), *to, *taken)).collect();
        if is_last {
            // Endings that lines lead to by themselves are not chosen at the end of the visit.
            for ending in (0..self.scenario.endings.len()).map(EndingIx::new) {
                let all = self.traffic.ended.get(&ending).copied().unwrap_or_default();
                let straight: u32 = self.straight(ending);
                let chosen = all.saturating_sub(straight);
                let is_choice = straight == 0 || chosen > 0 || self.scenario[ending].when.is_some();
                edges.extend(is_choice.then(|| edge(Then::EndVisit, Then::Ending(ending), chosen)).flatten());
            }
        }
        let nodes = places.iter().map(|place| self.node(ix, *place, &ways, is_last)).collect();
        Part { head: self.head(visit), nodes, edges }
    }

    fn ways(&self, visit: &Visit) -> Ways {
        let mut ways = Ways::default();
        for exchange in visit.exchanges.iter() {
            for then in paths::leads(self.scenario, exchange) {
                ways.written.entry((exchange, then)).or_default();
            }
            for line in self.scenario[exchange].lines.iter() {
                for (onward, n) in self.traffic.led(line) {
                    let place = place(visit, onward);
                    let written = ways.written.get_mut(&(exchange, place)).filter(|_| onward != Onward::TimeUp);
                    *written.unwrap_or_else(|| ways.by_the_clock.entry(place).or_default()) += n;
                }
            }
        }
        ways
    }

    /// How often lines led straight to an ending.
    fn straight(&self, ending: EndingIx) -> u32 {
        let passages = self.traffic.passages.iter();
        let here = passages.filter(|((line, onward), _)| {
            let visit = self.scenario[self.scenario[*line].exchange].visit;
            place(&self.scenario[visit], *onward) == Then::Ending(ending)
        });
        here.map(|(_, n)| n).sum()
    }

    fn head(&self, visit: &Visit) -> String {
        let title = self.scenario.texts.raw(visit.title);
        let phase = phrases::phase(visit.phase, self.locale);
        let time = self.locale.format("script-time", &[("n", visit.budget.into())]);
        format!("{title} · {phase} · {time}")
    }

    fn name(&self, place: Then) -> String {
        match place {
            Then::To(exchange) => last_part(&self.scenario[exchange].address).to_owned(),
            Then::EndVisit => self.locale.text("graph-visit-end"),
            Then::Ending(ending) => self.scenario.texts.raw(self.scenario[ending].title).to_owned(),
        }
    }

    fn node(&self, visit: VisitIx, place: Then, ways: &Ways, is_last: bool) -> Node {
        let (kind, came) = match place {
            Then::To(exchange) => (Kind::Exchange, self.traffic.came.get(&exchange).copied().unwrap_or_default()),
            Then::EndVisit => (Kind::VisitEnd, ways.taken_to(place)),
            // In an earlier visit it is the place to which lines lead; all who end so meet in the last.
            Then::Ending(_) if !is_last => (Kind::Ending, ways.taken_to(place)),
            Then::Ending(ending) => (Kind::Ending, self.traffic.ended.get(&ending).copied().unwrap_or_default()),
        };
        let share = self.traffic.share(came);
        let standing = match place {
            Then::To(exchange) if !self.ends[exchange.at()] => Standing::DeadEnd,
            _ if came == 0 => Standing::NotReached,
            _ => Standing::Reached,
        };
        let (opening, lines) = match place {
            Then::To(exchange) => (self.opening(exchange), self.lines(exchange)),
            _ => (String::new(), Vec::new()),
        };
        Node {
            kind,
            title: self.name(place),
            opening,
            standing,
            marks: self.marks(visit, place, standing, share, ways.by_the_clock.get(&place).copied()),
            lines,
            share,
        }
    }

    fn marks(&self, visit: VisitIx, place: Then, standing: Standing, share: f64, clock: Option<u32>) -> Vec<String> {
        let visit = &self.scenario[visit];
        let stands = match place {
            Then::To(exchange) if exchange == visit.start => Some("graph-start"),
            Then::To(exchange) if visit.last == Some(exchange) => Some("graph-last"),
            Then::To(exchange) if visit.last_chance == Some(exchange) => Some("graph-last-chance"),
            _ => None,
        };
        let use_of = match standing {
            Standing::Reached => self.percent(share),
            Standing::NotReached => self.locale.text("graph-not-reached"),
            Standing::DeadEnd => self.locale.text("graph-dead-end"),
        };
        // To the last chance nobody comes by the clock alone.
        let clock = clock.filter(|_| stands != Some("graph-last-chance")).map(|n| {
            let share = self.percent(self.traffic.share(n));
            self.locale.format("graph-by-the-clock", &[("share", share.into())])
        });
        stands.map(|id| self.locale.text(id)).into_iter().chain(clock).chain([use_of]).collect()
    }

    /// The first words that are said to everybody, or to anybody.
    fn opening(&self, exchange: ExchangeIx) -> String {
        let says = || self.scenario[exchange].says.iter().map(|say| &self.scenario[say]);
        let first = says().find(|say| say.when.is_none()).or_else(|| says().next());
        first.map(|say| self.scenario.texts.raw(say.text).to_owned()).unwrap_or_default()
    }

    fn lines(&self, exchange: ExchangeIx) -> Vec<Line> {
        let lines = || self.scenario[exchange].lines.iter();
        let met: u32 = lines().map(|line| self.traffic.said(line)).sum();
        let places = |line: LineIx| {
            let mut places: Vec<Then> =
                self.scenario[line].replies.iter().map(|reply| self.scenario[reply].then).collect();
            places.sort_unstable();
            places.dedup();
            places
        };
        let first = lines().next().map(places);
        let is_one =
            lines().all(|line| Some(places(line)) == first) && first.as_ref().is_some_and(|all| all.len() == 1);
        let line = |ix: LineIx| {
            let said = self.traffic.said(ix);
            let to: Vec<String> = places(ix).into_iter().map(|place| self.name(place)).collect();
            Line {
                id: last_part(&self.scenario[ix].address).to_owned(),
                to: if is_one { String::new() } else { to.join(" / ") },
                share: (said > 0).then(|| f64::from(said) / f64::from(met)),
            }
        };
        lines().map(line).collect()
    }

    fn percent(&self, share: f64) -> String {
        match share {
            0.0 => self.locale.text("graph-never"),
            small if small < 0.005 => self.locale.text("graph-rare"),
            share => self.locale.format("graph-share", &[("percent", (share * 100.0).round().into())]),
        }
    }
}

/// Where a line led in a visit.
fn place(visit: &Visit, onward: Onward) -> Then {
    match onward {
        Onward::Then(then) => then,
        Onward::TimeUp => visit.time_up,
    }
}

fn last_part(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or(address)
}
