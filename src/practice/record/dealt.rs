//! The moments of a drill, as they are kept.

use serde::{Deserialize, Serialize};

/// What stands in a record in the place of a scenario where it is a drill.
pub const DRILL: &str = "drill";

/// A moment that was dealt: enough to come to it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dealt {
    /// Id of the scenario.
    pub scenario: String,
    /// Hash of all that can change what happens in it.
    pub rules_hash: String,
    /// Draws the world and the order of the lines.
    pub seed: u32,
    /// The addresses of the lines that lead to the moment.
    pub path: Vec<String>,
    /// The item of the rubric that it was dealt for, by its id.
    pub item: String,
}
