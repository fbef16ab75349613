//! A sheet of faces: who looks how, side by side.

use std::path::Path;

use super::plan::Faces;
use super::save;
use crate::look::portrait::Mood;
use crate::look::portrait::{self, Mode};

/// Side of one face, in pixels.
const SIDE: u32 = 220;

/// One row a person, one column a cue.
pub(super) fn sheet(faces: &Faces, folder: &Path) -> Result<(), String> {
    let [columns, rows] = [faces.cues.len() as u32, faces.looks.len() as u32];
    let width = columns * SIDE;
    let mut pixels = vec![0; width as usize * rows as usize * SIDE as usize * 4];
    for (row, face) in faces.looks.iter().enumerate() {
        let look = face.look.aged(face.age.0);
        for (column, cue) in faces.cues.iter().enumerate() {
            let picture = portrait::bust(&look, &portrait::expression(&look, *cue, Mood::default()));
            let one = portrait::raster(&[&picture], SIDE, SIDE, Mode::Cover);
            for (line, from) in one.chunks_exact(SIDE as usize * 4).enumerate() {
                let at = ((row * SIDE as usize + line) * width as usize + column * SIDE as usize) * 4;
                pixels[at..at + from.len()].copy_from_slice(from);
            }
        }
    }
    save(&folder.join("faces.png"), pixels, [width, rows * SIDE])
}
