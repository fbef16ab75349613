use backstory::embedded;
use backstory::encounter::*;
use backstory::scenario::Needs;
use backstory::scenario::words::Verdict;
use backstory::score::*;

fn main() {
    for (id, target) in [("amina", 1), ("marama", 1)] {
        let case = embedded::case(id).unwrap();
        let mut plan: Vec<String> = Vec::new();
        for world in World::all(&case.scenario) {
            let y = Yardstick::measure(&case, world, Scope::Course, Effort { playouts: 4000, width: 500 });
            let mut tally = Tally::default();
            let mut now = Encounter::begin(&case, world, Scope::Course, |e| tally.event(e));
            let mut n = 0;
            let mut log = Vec::new();
            while !now.is_over() {
                let key = Key::of(&case, &now).unwrap();
                let known = plan.iter().filter_map(|a| case.scenario.find_line(a)).find(|l| key.offered.contains(l));
                let line = known.unwrap_or_else(|| {
                    let open = Needs::open(&case, &now);
                    let serves = |l: &backstory::scenario::LineIx| {
                        case.scenario.acts[case.scenario[*l].acts.range()].iter().any(|a| open.are_served_by(a))
                            && now.judge(&case, *l).verdict == Verdict::Landed
                    };
                    if let Some(l) = key.offered.iter().copied().find(|l| serves(l)) {
                        return l;
                    }
                    let want = match n % 6 {
                        4 => 2,
                        1 | 3 => 0,
                        _ => target,
                    };
                    key.offered.iter().copied().zip(key.credits).min_by_key(|(l, c)| ((c - want).abs(), l.0)).unwrap().0
                });
                let a = case.scenario[line].address.clone();
                if !plan.contains(&a) {
                    plan.push(a.clone());
                }
                let c = credit(&case, &now, line);
                log.push(format!("{a} {c}"));
                now = now.step(&case, line, |e| tally.event(e));
                n += 1;
            }
            println!("{id} {world:?} score {:?} {:?}", y.shown(tally.raw), tally.safety.standing());
            println!("   {}", log.join(", "));
        }
        println!("{}", plan.iter().map(|a| format!("            \"{a}\",")).collect::<Vec<_>>().join("\n"));
    }
}
