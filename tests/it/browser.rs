//! What a browser plays is what is played here. `tests/web/played.mjs` holds WebAssembly in Node against the same snapshot.

#[path = "../web/played.rs"]
mod played;

#[test]
fn a_course_comes_to_the_same_on_every_machine() {
    let courses = ["amina", "marama"].into_iter().flat_map(|scenario| (1..=3).map(move |seed| (scenario, seed)));
    let told = courses.map(|(scenario, seed)| format!("{scenario} {seed} {:016x}\n", played::played(scenario, seed)));
    insta::assert_snapshot!("played", told.collect::<String>());
}
