//! The coach: a question about the principle that is at stake, which never names a line.

use crate::model::scenario::LineIx;
use crate::model::scenario::words::Manner;
use crate::play::encounter::{Case, Encounter};
use crate::play::score::Key;

/// The id of the message: `coach-safety` where what is best is to ask for warning signs or to act on them, else `coach-` and
/// the rubric item of a line that is best, or `coach-none` where every line is as good.
pub(super) fn question(case: &Case, now: &Encounter) -> String {
    let Some(key) = Key::of(case, now).filter(Key::is_decision) else { return "coach-none".into() };
    let best = || key.offered.iter().copied().filter(|line| key.holds(*line));
    let acts = |line: LineIx| case.scenario[line].acts.iter().map(|act| &case.scenario[act]);
    if best().flat_map(acts).any(|act| act.manner == Manner::Screen || act.safety.is_some()) {
        return "coach-safety".into();
    }
    match best().flat_map(acts).find_map(|act| act.does) {
        Some(item) => format!("coach-{}", case.rubric.item(item).id.to_lowercase()),
        None => "coach-none".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::question;
    use crate::content::embedded;
    use crate::model::scenario::VisitIx;
    use crate::play::encounter::{Encounter, Scope, World};

    #[track_caller]
    fn check(lines: &[&str], expect: &str) {
        let case = embedded::case("marama").unwrap();
        let world = World::all(&case.scenario).find(|world| case.scenario[world.variant].emergency.is_some()).unwrap();
        let mut now = Encounter::begin(&case, world, Scope::Visit(VisitIx(0)), |_| {});
        for line in lines {
            let line = case.scenario.find_line(&format!("planning/{line}")).unwrap();
            assert!(now.offered(&case).contains(&line));
            now = now.step(&case, line, |_| {});
        }
        assert_eq!(question(&case, &now), expect);
    }

    #[test]
    fn what_must_not_be_missed_comes_first() {
        check(&[], "coach-d4");
        let kind = ["hello/every-day", "wedding/koro-let-go", "mums-back/you-poor-thing", "codeine/what-they-do"];
        let there = [&kind[..], &["both-legs/both-since", "fuss/on-the-dock"]].concat();
        check(&there, "coach-safety");
        check(&[&there[..], &["private/saddle"]].concat(), "coach-safety");
    }
}
