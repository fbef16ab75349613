//! `backstory guide`: what a facilitator reads before playing a scenario with a room.

use backstory::authoring::facilitator::{html, moments, timing};
use backstory::content::embedded;
use backstory::play::encounter::Case;

/// The scenarios that ship, each with its page.
fn pages() -> impl Iterator<Item = (Case, String)> {
    let ids = embedded::scenarios().into_iter().map(|(id, _)| id);
    ids.filter_map(|id| {
        let case = embedded::case(id)?;
        let page = html(&case, &moments(&case), &embedded::locale("en")?);
        Some((case, page))
    })
}

#[test]
fn every_scenario_that_ships_has_a_guide_whose_stops_nearly_every_room_comes_to() {
    for (case, page) in pages() {
        let (id, guide) = (&case.scenario.id, case.scenario.guide.as_ref());
        let guide = guide.unwrap_or_else(|| panic!("{id} has no guide"));
        let moments = moments(&case);
        for stop in &guide.stops {
            let address = &case.scenario[stop.exchange].address;
            let moment = moments.iter().find(|moment| moment.exchange == stop.exchange);
            let came = moment.map_or(0, |moment| moment.came);
            assert!(came >= 50, "{id}: {came} of 100 rooms come to {address}");
            assert!(page.contains(address), "{id}: {address}");
        }
        for minutes in [45, 90] {
            let timing = timing(&case.scenario, guide, &moments, minutes);
            let sum: u32 = timing.slots.iter().map(|slot| slot.minutes).sum();
            assert_eq!(sum, minutes, "{id}: {timing:?}");
            assert!(timing.slots.last().is_some_and(|slot| slot.minutes >= 5), "{id}: time to close in {minutes}");
        }
    }
}

#[test]
fn what_a_guide_says_cannot_become_part_of_the_page() {
    for (_, page) in pages() {
        assert!(!page.contains("<script") && !page.contains("http"), "a page that needs nothing else");
    }
}
