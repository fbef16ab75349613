//! The patient on the screen: pictures of the pure `portrait`, as textures that are drawn again only when they change.

use std::fmt::Debug;

use bevy_egui::egui::epaint::Vertex;
use bevy_egui::egui::{Color32, ColorImage, Context, Id, Mesh, Rect, TextureHandle, TextureOptions, Ui, Vec2, pos2};

use super::motion;
use super::theme::palette;
use crate::portrait::{self, Expression, Life, Light, Mode, Picture};
use crate::scenario::Look;
use crate::scenario::words::Cue;
use crate::view::Mood;

/// How long a face takes to change, in seconds.
const CHANGE: f32 = 0.45;

/// Down the picture of a person: which part of the height, and how much of the height it rises with a breath.
const BREATHING: [(f32, f32); 5] = [(0.0, 0.0045), (0.55, 0.0045), (0.68, 0.003), (0.84, 0.0), (1.0, 0.0)];

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

/// Somebody on a chair.
pub struct Seated<'a> {
    /// How they look.
    pub look: &'a Look,
    /// What their body does.
    pub cue: Cue,
    /// What shows of how they are.
    pub mood: Mood,
}

/// The patient in the room, filling `rect`; somebody beside them makes them move aside.
pub fn consulting_room(ui: &Ui, rect: Rect, patient: &Seated, beside: Option<&Seated>, light: Light) {
    let size = pixels(ui, rect.size());
    let room = texture(ui.ctx(), "room", size, key(size, None, light), || vec![portrait::room(light)]);
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    let painter = ui.painter().with_clip_rect(rect);
    painter.image(room.id(), rect, whole, palette(ui).picture);
    match beside {
        None => seat(ui, rect, rect, patient, "patient"),
        Some(other) => {
            // A portrait stands in the middle of its picture and rests on its foot.
            let scaled = |scale: f32, aside: f32| {
                let size = rect.size() * scale;
                let left = rect.center().x + aside * rect.height() - size.x / 2.0;
                Rect::from_min_size(pos2(left, rect.bottom() - size.y), size)
            };
            seat(ui, rect, scaled(0.86, 0.24), other, "beside");
            seat(ui, rect, scaled(0.94, -0.20), patient, "patient");
        }
    }
}

/// A chair with somebody on it, in a picture at `at` of which only what is in the room is seen.
fn seat(ui: &Ui, room: Rect, at: Rect, seated: &Seated, name: &'static str) {
    let size = pixels(ui, at.size());
    let life = life(ui, seated.look);
    let face = life.live(&face(ui, name, seated.cue, seated.mood));
    let chair = texture(ui.ctx(), &format!("{name}-chair"), size, key(size, None, ()), || vec![portrait::chair()]);
    let person = texture(ui.ctx(), name, size, key(size, Some(&face), seated.look), || {
        vec![portrait::portrait(seated.look, &face)]
    });
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().with_clip_rect(room).image(chair.id(), at, whole, palette(ui).picture);
    breathing(ui, room, at, &person, life.breath);
}

/// What the person does of themselves now.
fn life(ui: &Ui, look: &Look) -> Life {
    if !motion::is_on(ui.ctx()) {
        return Life::STILL;
    }
    Life::at(key([0, 0], None, look), ui.input(|input| input.time) as f32)
}

/// A seated person whose chest and head rise by a part of the picture's height, and whose lap stays where it is. The
/// picture is drawn once; only its corners move.
fn breathing(ui: &Ui, room: Rect, rect: Rect, person: &TextureHandle, breath: f32) {
    let mut mesh = Mesh::with_texture(person.id());
    for (row, (part, rise)) in BREATHING.into_iter().enumerate() {
        let y = rect.top() + rect.height() * (part - rise * breath);
        for (column, x) in [rect.left(), rect.right()].into_iter().enumerate() {
            let uv = pos2(column as f32, part);
            mesh.vertices.push(Vertex { pos: pos2(x, y), uv, color: palette(ui).picture });
        }
        if row > 0 {
            let last = 2 * row as u32;
            mesh.add_triangle(last - 2, last - 1, last);
            mesh.add_triangle(last - 1, last, last + 1);
        }
    }
    ui.painter().with_clip_rect(room).add(mesh);
}

/// Head and shoulders, for cards, `side` points wide and high.
pub fn bust(ui: &mut Ui, look: &Look, cue: Cue, mood: Mood, side: f32, id: &str) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), bevy_egui::egui::Sense::hover());
    let face = portrait::expression(cue, mood);
    let size = pixels(ui, rect.size());
    let drawn = texture(ui.ctx(), id, size, key(size, Some(&face), look), || vec![portrait::bust(look, &face)]);
    let tint = palette(ui).picture;
    let image = bevy_egui::egui::Image::from_texture(&drawn).corner_radius(side as u8 / 2).tint(tint);
    image.paint_at(ui, rect);
}

/// The expression now. While it changes, the next frame is asked for at once.
fn face(ui: &Ui, whose: &str, cue: Cue, mood: Mood) -> Expression {
    let id = Id::new(("face", whose));
    let time = ui.input(|input| input.time);
    let target = portrait::expression(cue, mood);
    let last = ui.data(|data| data.get_temp::<Face>(id));
    let mut face = match last {
        Some(face) if face.cue == cue && face.mood == mood => face,
        Some(face) => Face { cue, mood, from: face.now, now: face.now, since: time },
        None => Face { cue, mood, from: target, now: target, since: time - f64::from(CHANGE) },
    };
    let moves = motion::is_on(ui.ctx());
    let progress = if moves { ((time - face.since) as f32 / CHANGE).clamp(0.0, 1.0) } else { 1.0 };
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
fn key(size: [u32; 2], face: Option<&Expression>, of: impl Debug) -> u64 {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    size.hash(&mut hasher);
    format!("{face:?}{of:?}").hash(&mut hasher);
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
