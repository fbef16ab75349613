//! The patient on the screen: pictures of the pure `portrait`, as textures that are drawn again only when they change.

use bevy_egui::egui::{Color32, ColorImage, Context, Id, Rect, TextureHandle, TextureOptions, Ui, Vec2, pos2};

use crate::portrait::{self, Expression, Light, Mode, Picture};
use crate::scenario::Look;
use crate::scenario::words::Cue;
use crate::view::Mood;

/// How long a face takes to change, in seconds.
const CHANGE: f32 = 0.45;

/// A texture, and what it shows.
#[derive(Clone)]
struct Drawn {
    key: u64,
    texture: TextureHandle,
}

/// The face on its way to a new expression.
#[derive(Clone, Copy)]
struct Face {
    cue: Cue,
    mood: Mood,
    from: Expression,
    now: Expression,
    since: f64,
}

/// The person in the room, filling `rect`.
pub fn consulting_room(ui: &Ui, rect: Rect, look: &Look, cue: Cue, mood: Mood) {
    let face = face(ui, cue, mood);
    let size = pixels(ui, rect.size());
    let light = Light::Morning;
    let background = texture(ui.ctx(), "room", size, key(size, None, look), || vec![portrait::room(light)]);
    let person =
        texture(ui.ctx(), "person", size, key(size, Some(&face), look), || vec![portrait::portrait(look, &face)]);
    for texture in [background, person] {
        paint(ui, rect, &texture);
    }
}

/// Head and shoulders, for cards, `side` points wide and high.
pub fn bust(ui: &mut Ui, look: &Look, cue: Cue, mood: Mood, side: f32, id: &str) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), bevy_egui::egui::Sense::hover());
    let face = portrait::expression(cue, mood);
    let size = pixels(ui, rect.size());
    let drawn = texture(ui.ctx(), id, size, key(size, Some(&face), look), || vec![portrait::bust(look, &face)]);
    let image = bevy_egui::egui::Image::from_texture(&drawn).corner_radius(side as u8 / 2);
    image.paint_at(ui, rect);
}

/// The expression now. While it changes, the next frame is asked for at once.
fn face(ui: &Ui, cue: Cue, mood: Mood) -> Expression {
    let id = Id::new("face");
    let time = ui.input(|input| input.time);
    let target = portrait::expression(cue, mood);
    let last = ui.data(|data| data.get_temp::<Face>(id));
    let mut face = match last {
        Some(face) if face.cue == cue && face.mood == mood => face,
        Some(face) => Face { cue, mood, from: face.now, now: face.now, since: time },
        None => Face { cue, mood, from: target, now: target, since: time - f64::from(CHANGE) },
    };
    let progress = ((time - face.since) as f32 / CHANGE).clamp(0.0, 1.0);
    let eased = progress * progress * (3.0 - 2.0 * progress);
    let towards = if progress < 1.0 { portrait::moment(cue, mood, progress) } else { target };
    face.now = Expression::lerp(face.from, towards, eased);
    if progress < 1.0 {
        ui.ctx().request_repaint();
    }
    ui.data_mut(|data| data.insert_temp(id, face));
    face.now
}

fn pixels(ui: &Ui, size: Vec2) -> [u32; 2] {
    let size = size * ui.ctx().pixels_per_point();
    [size.x.round() as u32, size.y.round() as u32]
}

/// What tells one picture from another.
fn key(size: [u32; 2], face: Option<&Expression>, look: &Look) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    size.hash(&mut hasher);
    format!("{face:?}{look:?}").hash(&mut hasher);
    hasher.finish()
}

fn texture(ctx: &Context, name: &str, size: [u32; 2], key: u64, pictures: impl Fn() -> Vec<Picture>) -> TextureHandle {
    let id = Id::new(("figure", name));
    if let Some(drawn) = ctx.data(|data| data.get_temp::<Drawn>(id)).filter(|drawn| drawn.key == key) {
        return drawn.texture;
    }
    let pictures = pictures();
    let pixels = portrait::raster(&pictures.iter().collect::<Vec<_>>(), size[0], size[1], Mode::Contain);
    let whole = pixels.len() == size[0] as usize * size[1] as usize * 4 && !pixels.is_empty();
    let image = if whole {
        ColorImage::from_rgba_premultiplied(size.map(|side| side as usize), &pixels)
    } else {
        // A window of no size, or of more than a screen can have.
        ColorImage::filled([1, 1], Color32::TRANSPARENT)
    };
    let texture = ctx.load_texture(name, image, TextureOptions::LINEAR);
    ctx.data_mut(|data| data.insert_temp(id, Drawn { key, texture: texture.clone() }));
    texture
}

fn paint(ui: &Ui, rect: Rect, texture: &TextureHandle) {
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().image(texture.id(), rect, whole, Color32::WHITE);
}
