//! What stands on what, and how far the two must be apart.

use super::{Colour, Palette};
use crate::format::diag::{Code, Diagnostic};
use crate::format::read::Located;

/// Text, which is read (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;
/// Text of the app is small, and most of it is this.
const INK: f64 = 7.0;
/// Borders of what can be chosen, and what is drawn to be understood (WCAG 2.2, 1.4.11).
const DRAWN: f64 = 3.0;

/// The pairs of a palette that are too close to each other.
pub(super) fn too_close(theme: &str, palette: &Palette) -> Vec<Diagnostic> {
    let p = palette;
    let mut found = Vec::new();
    let mut hold = |ink: (&str, &Located<Colour>), ground: (&str, &Located<Colour>), least: f64| {
        let is = ink.1.value.contrast(ground.1.value);
        if is < least {
            let message = format!("{theme}: `{}` on `{}` has {is:.2} : 1, and needs {least} : 1", ink.0, ground.0);
            let found_here = Diagnostic::new(Code::LowContrast, ink.1.span, message);
            found.push(found_here.related(ground.1.span, "on this").help("make one darker, or the other lighter"));
        }
    };
    let grounds = [("paper", &p.paper), ("card", &p.card), ("hover", &p.hover), ("accent_soft", &p.accent_soft)];
    let marks = [("good", &p.good), ("warn", &p.warn), ("bad", &p.bad), ("plain", &p.plain)];
    for ground in grounds {
        hold(("ink", &p.ink), ground, INK);
        hold(("accent", &p.accent), ground, TEXT);
    }
    for ground in &grounds[..2] {
        hold(("quiet", &p.quiet), *ground, TEXT);
        hold(("edge", &p.edge), *ground, DRAWN);
        hold(("handle", &p.handle), *ground, DRAWN);
        marks.iter().for_each(|(name, mark)| hold((name, &mark.ink), *ground, TEXT));
    }
    marks.iter().for_each(|(name, mark)| hold((name, &mark.ink), ("its ground", &mark.ground), TEXT));
    hold(("on_accent", &p.on_accent), ("accent", &p.accent), TEXT);
    found
}
