//! The typeface, Inter, and signs for buttons; both ship with the program.

use std::sync::Arc;

use bevy_egui::egui::{Context, FontData, FontDefinitions, FontFamily};

use super::theme;

/// Body text: the regular cut looks thin where strokes are drawn without hinting.
const MEDIUM: &[u8] = include_bytes!("../../assets/fonts/Inter-Medium.otf");
const SEMI_BOLD: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.otf");

/// Puts the typeface in front of egui's own, which stay behind it for signs that it lacks.
pub fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::default();
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    for (name, data, family) in
        [("inter", MEDIUM, FontFamily::Proportional), ("inter-semi-bold", SEMI_BOLD, theme::bold())]
    {
        fonts.font_data.insert(name.into(), Arc::new(FontData::from_static(data)));
        let list = std::iter::once(name.to_owned()).chain(fallback.iter().cloned()).collect();
        fonts.families.insert(family, list);
    }
    let signs = FontData::from_static(egui_phosphor::Variant::Bold.font_bytes());
    fonts.font_data.insert("signs".into(), Arc::new(signs));
    fonts.families.insert(theme::signs(), vec!["signs".into()]);
    ctx.set_fonts(fonts);
}
