//! The example of a program of one's own runs to its end.

use bevy::app::AppExit;

#[allow(dead_code)]
#[path = "../../examples/consultation.rs"]
mod example;

#[test]
fn the_example_meets_amina_and_comes_to_its_end() {
    assert_eq!(example::app().run(), AppExit::Success);
}
