use backstory::embedded;
use backstory::encounter::*;
use backstory::scenario::words::Verdict;
use backstory::score::*;
use backstory::trial::rank_correlation;
use std::collections::BTreeMap;

fn main() {
    // contradictions
    for id in ["amina", "marama"] {
        let case = embedded::case(id).unwrap();
        let mut found: BTreeMap<String, (u32, String)> = BTreeMap::new();
        let mut turns = 0u32;
        for seed in 0..3000u32 {
            let ability = seed % 11 * 10;
            let mut stream = Stream::new(seed, "contra");
            let world = World::drawn(&case.scenario, seed);
            let mut now = Encounter::begin(&case, world, Scope::Course, |_| {});
            while let Some(key) = Key::of(&case, &now) {
                for line in key.offered.iter() {
                    turns += 1;
                    let j = now.judge(&case, *line);
                    let gain = case.gain(&j.change);
                    let mut worth = 0;
                    now.step(&case, *line, |e| {
                        if let Event::Weighed(_, _, w) = e {
                            worth = w
                        }
                    });
                    let bad = match j.verdict {
                        Verdict::Landed => gain < 0,
                        Verdict::Mistimed | Verdict::Harmful => gain > 0,
                        Verdict::Neutral => false,
                    } || worth > 0 && gain < 0
                        || worth < 0 && gain > 0;
                    if bad {
                        let acts: Vec<_> = case.scenario[*line]
                            .acts
                            .iter()
                            .zip(j.acts)
                            .map(|(a, jj)| {
                                format!(
                                    "{:?}:{:?}:{}",
                                    case.scenario[a].manner,
                                    jj.verdict,
                                    jj.fired
                                        .iter()
                                        .map(|r| case.model.rule(r).id.clone())
                                        .collect::<Vec<_>>()
                                        .join("+")
                                )
                            })
                            .collect();
                        let e = found
                            .entry(format!(
                                "{} {:?} gain {gain} worth {worth}",
                                case.scenario[*line].address, j.verdict
                            ))
                            .or_insert((0, acts.join(" | ")));
                        e.0 += 1;
                    }
                }
                let able = stream.below(100) < ability;
                let among: Vec<_> = key.offered.iter().copied().filter(|l| !able || key.holds(*l)).collect();
                let line = among[stream.below(among.len() as u32) as usize];
                now = now.step(&case, line, |_| {});
            }
        }
        println!("== {id}: {turns} offers");
        let mut v: Vec<_> = found.into_iter().collect();
        v.sort_by_key(|(_, (n, _))| std::cmp::Reverse(*n));
        for (k, (n, acts)) in v.iter().take(60) {
            println!("{n:6} {k}\n         {acts}");
        }
        println!("{} kinds", v.len());
    }
    // breadth candidates
    let cases: Vec<Case> = ["amina", "marama"].iter().map(|id| embedded::case(id).unwrap()).collect();
    const K: usize = 5;
    let play = |case: &Case, seed: u32, ability: u32, who: u32| -> ([f64; K], World) {
        let world = World::drawn(&case.scenario, seed);
        let mut stream = Stream::new(who, &format!("breadth/{}", case.scenario.id));
        let mut now = Encounter::begin(case, world, Scope::Course, |_| {});
        let mut out = [0.0; K];
        let mut visit = now.visit;
        let mut count: BTreeMap<u8, u32> = BTreeMap::new();
        let mut all: BTreeMap<u8, u32> = BTreeMap::new();
        while let Some(key) = Key::of(case, &now) {
            if now.visit != visit {
                visit = now.visit;
                count.clear();
            }
            let able = stream.below(1000) < ability;
            let among: Vec<_> = key.offered.iter().copied().filter(|l| !able || key.holds(*l)).collect();
            let line = among[stream.below(among.len() as u32) as usize];
            let j = now.judge(case, line);
            let mut credit = 0.0;
            now = now.step(case, line, |e| credit += f64::from(e.worth()));
            out[0] += credit; // no cap, one price a line
            let mut sum = 0.0;
            let (mut capped, mut falling) = (0.0, 0.0);
            let mut earned = false;
            for (a, jj) in case.scenario[line].acts.iter().zip(j.acts) {
                let act = &case.scenario[a];
                let w = match jj.verdict {
                    _ if act.dont.is_some() => -3.0,
                    Verdict::Harmful => -2.0,
                    Verdict::Mistimed => 0.0,
                    _ if act.does.is_none() => 0.0,
                    Verdict::Landed => 2.0,
                    Verdict::Neutral => 1.0,
                };
                sum += w;
                if let Some(item) = act.does {
                    let n = count.entry(item.0).or_default();
                    if w > 0.0 && credit > 0.0 && !earned {
                        earned = true;
                        capped += if *n < 2 { credit } else { 0.0 };
                        falling += credit * 0.5f64.powi(*n as i32 / 2);
                        *n += 1;
                        if jj.verdict == Verdict::Landed {
                            *all.entry(item.0).or_default() += 1;
                        }
                    }
                }
            }
            if credit < 0.0 {
                capped += credit;
                falling += credit;
            }
            out[1] += capped;
            out[2] += falling;
            out[3] += sum;
        }
        out[4] = all.len() as f64;
        (out, world)
    };
    // norms per world
    let norm: Vec<BTreeMap<World, ([f64; K], [f64; K])>> = cases
        .iter()
        .map(|case| {
            World::all(&case.scenario)
                .map(|world| {
                    let mut lo = [0.0; K];
                    let mut hi = [0.0; K];
                    let n = 400;
                    let mut k = 0;
                    let mut seed = 0;
                    while k < n {
                        seed += 1;
                        if World::drawn(&case.scenario, seed) != world {
                            continue;
                        }
                        k += 1;
                        let (a, _) = play(case, seed, 0, seed + 9000);
                        let (b, _) = play(case, seed, 1000, seed + 9000);
                        for i in 0..K {
                            lo[i] += a[i] / n as f64;
                            hi[i] += b[i] / n as f64;
                        }
                    }
                    (world, (lo, hi))
                })
                .collect()
        })
        .collect();
    let names = [
        "no cap, one price a line",
        "two per item and visit",
        "falling by half every two",
        "sum of acts, no cap",
        "items practised",
    ];
    let mut pairs: Vec<Vec<(f64, f64)>> = vec![Vec::new(); K];
    let mut abil: Vec<Vec<(f64, f64)>> = vec![Vec::new(); K];
    for who in 0..3000u32 {
        let g: f64 = (0..12).map(|i| f64::from(draw(who, &format!("g/{i}"), 10_000)) / 10_000.0).sum::<f64>() - 6.0;
        let ability = ((0.60 + 0.15 * g).clamp(0.0, 1.0) * 1000.0) as u32;
        let s: Vec<[f64; K]> = cases
            .iter()
            .enumerate()
            .map(|(c, case)| {
                let (out, world) = play(case, draw(who, &format!("w/{c}"), u32::MAX), ability, who);
                let (lo, hi) = norm[c][&world];
                std::array::from_fn(|i| (out[i] - lo[i]) / (hi[i] - lo[i]))
            })
            .collect();
        for i in 0..K {
            pairs[i].push((s[0][i], s[1][i]));
            abil[i].push((s[0][i] + s[1][i], f64::from(ability)));
        }
    }
    for i in 0..K {
        println!(
            "{}: agreement {:.3}, with ability {:.3}",
            names[i],
            rank_correlation(&pairs[i]).unwrap(),
            rank_correlation(&abil[i]).unwrap()
        );
    }
}
