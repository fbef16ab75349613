//! `backstory capture`: a tour of the app, with pictures, so that screens can be looked at.

mod faces;
mod plan;
mod tour;

use std::path::Path;

use crate::format::read::{self, Record};

/// Takes the tour of a plan's text and saves its pictures in a folder, which is made.
///
/// # Errors
/// The plan has something wrong in it, the window cannot be opened, or a picture cannot be saved; the text says what.
pub fn capture(name: &str, source: &str, folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    match read::head(source) {
        Some("Faces") => faces::sheet(&plan::<plan::Faces>(name, source)?, folder),
        _ => tour::take(plan::<plan::Tour>(name, source)?, folder),
    }
}

fn plan<T: Record>(name: &str, source: &str) -> Result<T, String> {
    let (plan, found) = read::read::<T>(source);
    plan.filter(|_| found.is_empty())
        .ok_or_else(|| format!("the plan cannot be used\n{}", crate::format::diag::render::text(name, source, &found)))
}

/// Saves pixels with premultiplied opacity as a PNG.
fn save(path: &Path, pixels: Vec<u8>, [width, height]: [u32; 2]) -> Result<(), String> {
    let failed = |reason: String| format!("{}: {reason}", path.display());
    let size = tiny_skia::IntSize::from_wh(width, height);
    let picture = size.and_then(|size| tiny_skia::Pixmap::from_vec(pixels, size));
    let picture = picture.ok_or_else(|| failed("the picture is empty".into()))?;
    let png = picture.encode_png().map_err(|error| failed(error.to_string()))?;
    std::fs::write(path, png).map_err(|error| failed(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_plans_that_ship_can_be_used() {
        plan::<plan::Tour>("screens.ron", include_str!("../../../tests/tours/screens.ron")).unwrap();
        plan::<plan::Faces>("faces.ron", include_str!("../../../tests/tours/faces.ron")).unwrap();
    }

    #[test]
    fn faces_are_saved_as_one_picture() {
        let folder = tempfile::tempdir().unwrap();
        let face = "Face(age: 40, look: Look(skin: Tan, hair: Bun, clothes: Navy))";
        let source = format!("Faces(looks: [{face}, {face}], cues: [Neutral, Laughs, Tense])");
        capture("faces.ron", &source, folder.path()).unwrap();
        let png = std::fs::read(folder.path().join("faces.png")).unwrap();
        let picture = tiny_skia::Pixmap::decode_png(&png).unwrap();
        assert_eq!((picture.width(), picture.height()), (660, 440));
        assert!(picture.pixels().iter().any(|pixel| pixel.red() < 100), "somebody is drawn");
    }

    #[test]
    fn a_plan_with_mistakes_says_where() {
        let check = |source: &str, expect: &str| {
            let folder = tempfile::tempdir().unwrap();
            let error = capture("plan.ron", source, folder.path()).unwrap_err();
            assert!(error.contains(expect), "{error}");
        };
        check("Tour(windows: [], steps: [Pictur(\"a\")])", "`Pictur` is no such step");
        check("Tour(windows: [], themes: [Sepia], steps: [])", "`Sepia` is not a theme");
        check("Tour(windows: [], steps: [Keys(\"Entr\")])", "there is no key `Entr`");
        check("Tour(windows: [], steps: [Meet(\"amna\")])", "did you mean `amina`");
        check("Tour(windows: [Size(width: 0, height: 400)], steps: [])", "from 640 to 7680");
        check("Tour(windows: [], steps: [])", "names no window");
        check("Faces(looks: [], cues: [])", "the picture is empty");
    }
}
