//! The patient on the screen: pictures of the pure `portrait`, as textures that are drawn again only when they change.

use std::fmt::Debug;

use bevy_egui::egui::ecolor::gamma_u8_from_linear_f32;
use bevy_egui::egui::epaint::Vertex;
use bevy_egui::egui::{
    self, Color32, ColorImage, Context, Id, Mesh, Rect, Rgba, TextureHandle, TextureOptions, Ui, Vec2,
    emath::GuiRounding, pos2,
};

use super::motion;
use super::theme::palette;
use crate::look::portrait::Mood;
use crate::look::portrait::{self, Expression, Life, Light, Mode, Picture};
use crate::model::scenario::Look;
use crate::model::scenario::words::{Bearing, Cue};

/// How long a face takes to change, in seconds.
const CHANGE: f32 = 0.45;

/// Down the picture of a person: which part of the height, and how much of the height it rises with a breath.
const BREATHING: [(f32, f32); 5] = [(0.0, 0.0045), (0.55, 0.0045), (0.68, 0.003), (0.84, 0.0), (1.0, 0.0)];

/// A texture, and what it shows.
#[derive(Clone)]
struct Drawn {
    key: u64,
    texture: TextureHandle,
    /// Where in the whole picture it lies, each side from 0 to 1: what is empty around somebody is not kept.
    part: Rect,
}

impl Drawn {
    /// Where it is when the whole picture is at `whole`.
    fn within(&self, whole: Rect) -> Rect {
        Rect::from_min_max(whole.lerp_inside(self.part.min.to_vec2()), whole.lerp_inside(self.part.max.to_vec2()))
    }
}

/// The face on its way to a new expression.
#[derive(Clone, Copy)]
struct Face {
    bearing: Bearing,
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
    let rect = rect.round_to_pixels(ui.pixels_per_point());
    let size = pixels(ui, rect.size());
    let alone = beside.is_none();
    // What nobody moves is one picture: every layer is drawn again with every breath.
    let look = patient.look;
    let room = texture(ui.ctx(), "room", size, key(size, None, (light, look.wall, look.brings, alone)), || {
        std::iter::once(portrait::room(light, look)).chain(alone.then(portrait::chair)).collect()
    });
    still(ui, rect, rect, &room);
    match beside {
        None => seat(ui, rect, rect, patient, "patient"),
        Some(other) => {
            // A portrait stands in the middle of its picture and rests on its foot.
            let scaled = |scale: f32, aside: f32| {
                let size = rect.size() * scale;
                let left = rect.center().x + aside * rect.height() - size.x / 2.0;
                Rect::from_min_size(pos2(left, rect.bottom() - size.y), size)
            };
            for (at, seated, name) in [(scaled(0.86, 0.24), other, "beside"), (scaled(0.94, -0.20), patient, "patient")]
            {
                let size = pixels(ui, at.size());
                let chair = format!("{name}-chair");
                let chair = texture(ui.ctx(), &chair, size, key(size, None, ()), || vec![portrait::chair()]);
                still(ui, rect, at, &chair);
                seat(ui, rect, at, seated, name);
            }
        }
    }
}

/// Something that does not move, in a picture at `at` of which only what is in the room is seen.
fn still(ui: &Ui, room: Rect, at: Rect, drawn: &Drawn) {
    let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
    ui.painter().with_clip_rect(room).image(drawn.texture.id(), drawn.within(at), whole, palette(ui).picture);
}

/// Somebody who sits, in a picture at `at` of which only what is in the room is seen.
fn seat(ui: &Ui, room: Rect, at: Rect, seated: &Seated, name: &'static str) {
    let size = pixels(ui, at.size());
    let life = life(ui, seated.look);
    let face = life.live(&face(ui, name, seated));
    let person = texture(ui.ctx(), name, size, key(size, Some(&face), seated.look), || {
        vec![portrait::portrait(seated.look, &face)]
    });
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
fn breathing(ui: &Ui, room: Rect, whole: Rect, person: &Drawn, breath: f32) {
    let (part, at) = (person.part, person.within(whole));
    if !part.is_positive() {
        return;
    }
    let inside = BREATHING.iter().map(|(part, _)| *part).filter(|row| part.y_range().contains(*row));
    let rows = std::iter::once(part.top()).chain(inside).chain(std::iter::once(part.bottom()));
    let mut mesh = Mesh::with_texture(person.texture.id());
    for (row, down) in rows.enumerate() {
        let y = whole.top() + whole.height() * (down - rise(down) * breath);
        for (column, x) in [at.left(), at.right()].into_iter().enumerate() {
            let uv = pos2(column as f32, (down - part.top()) / part.height());
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

/// How much of the height this part of a picture rises with a full breath, between the parts that are known.
fn rise(down: f32) -> f32 {
    let within = BREATHING.windows(2).find(|pair| down <= pair[1].0);
    within.map_or(0.0, |pair| egui::remap_clamp(down, pair[0].0..=pair[1].0, pair[0].1..=pair[1].1))
}

/// Head and shoulders, for cards, `side` points wide and high.
pub fn bust(ui: &mut Ui, look: &Look, cue: Cue, mood: Mood, side: f32, id: &str) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), egui::Sense::hover());
    let face = portrait::expression(look, cue, mood);
    let size = pixels(ui, rect.size());
    let drawn = texture(ui.ctx(), id, size, key(size, Some(&face), look), || vec![portrait::bust(look, &face)]);
    let tint = palette(ui).picture;
    let image = egui::Image::from_texture(&drawn.texture).corner_radius(side as u8 / 2).tint(tint);
    image.paint_at(ui, drawn.within(rect));
}

/// The expression now. While it changes, the next frame is asked for at once.
fn face(ui: &Ui, whose: &str, seated: &Seated) -> Expression {
    let Seated { look, cue, mood } = *seated;
    let bearing = look.bearing;
    let id = Id::new(("face", whose));
    let time = ui.input(|input| input.time);
    let target = portrait::expression(look, cue, mood);
    let last = ui.data(|data| data.get_temp::<Face>(id));
    let mut face = match last {
        Some(face) if (face.bearing, face.cue, face.mood) == (bearing, cue, mood) => face,
        Some(face) => Face { bearing, cue, mood, from: face.now, now: face.now, since: time },
        None => Face { bearing, cue, mood, from: target, now: target, since: time - f64::from(CHANGE) },
    };
    let moves = motion::is_on(ui.ctx());
    let progress = if moves { ((time - face.since) as f32 / CHANGE).clamp(0.0, 1.0) } else { 1.0 };
    let eased = progress * progress * (3.0 - 2.0 * progress);
    let towards = if progress < 1.0 { portrait::moment(look, cue, mood, progress) } else { target };
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

fn texture(ctx: &Context, name: &str, size: [u32; 2], key: u64, pictures: impl Fn() -> Vec<Picture>) -> Drawn {
    let id = Id::new(("figure", name));
    if let Some(drawn) = ctx.data(|data| data.get_temp::<Drawn>(id)).filter(|drawn| drawn.key == key) {
        return drawn;
    }
    let pictures = pictures();
    let pixels = portrait::raster(&pictures.iter().collect::<Vec<_>>(), size[0], size[1], Mode::Contain);
    let size = size.map(|side| side as usize);
    let (image, part) = if pixels.len() == size[0] * size[1] * 4 && !pixels.is_empty() {
        let mut image = ColorImage::from_rgba_premultiplied(size, &pixels);
        let soft = image.pixels.iter_mut().filter(|pixel| !matches!(pixel.a(), 0 | 255));
        soft.for_each(|pixel| *pixel = in_light(*pixel));
        cropped(&image)
    } else {
        // A window of no size, or of more than a screen can have.
        (ColorImage::filled([1, 1], Color32::TRANSPARENT), Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)))
    };
    let drawn = Drawn { key, texture: ctx.load_texture(name, image, TextureOptions::LINEAR), part };
    ctx.data_mut(|data| data.insert_temp(id, drawn.clone()));
    drawn
}

/// A soft edge as the screen needs it. A picture has it multiplied by its opacity as colours are written down; the screen
/// adds up light, in which the same would come out too dark.
fn in_light(edge: Color32) -> Color32 {
    let [red, green, blue, _] = Rgba::from(edge).to_array().map(gamma_u8_from_linear_f32);
    Color32::from_rgba_premultiplied(red, green, blue, edge.a())
}

/// The part of an image in which there is something, and where it lies in the whole, each side from 0 to 1.
fn cropped(image: &ColorImage) -> (ColorImage, Rect) {
    let [width, height] = image.size;
    let is_seen = |pixel: &Color32| pixel.a() > 0;
    let mut rows = image.pixels.chunks_exact(width).enumerate().filter(|(_, row)| row.iter().any(is_seen));
    let Some((top, _)) = rows.next() else {
        return (ColorImage::filled([1, 1], Color32::TRANSPARENT), Rect::ZERO);
    };
    let bottom = rows.next_back().map_or(top, |(row, _)| row) + 1;
    let seen = || image.pixels.chunks_exact(width);
    let left = seen().filter_map(|row| row.iter().position(is_seen)).min().unwrap_or(0);
    let right = seen().filter_map(|row| row.iter().rposition(is_seen)).max().unwrap_or(width - 1) + 1;
    let share = |x: usize, y: usize| pos2(x as f32 / width as f32, y as f32 / height as f32);
    let part = Rect::from_min_max(share(left, top), share(right, bottom));
    let size = [right - left, bottom - top];
    let pixels = seen().skip(top).take(size[1]).flat_map(|row| &row[left..right]).copied().collect();
    (ColorImage::new(size, pixels), part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_around_a_picture_is_not_kept() {
        let mut image = ColorImage::filled([8, 4], Color32::TRANSPARENT);
        image[(2, 1)] = Color32::RED;
        image[(5, 2)] = Color32::BLUE;
        let (kept, part) = cropped(&image);
        assert_eq!(kept.size, [4, 2]);
        assert_eq!((kept[(0, 0)], kept[(3, 1)]), (Color32::RED, Color32::BLUE));
        assert_eq!(part, Rect::from_min_max(pos2(0.25, 0.25), pos2(0.75, 0.75)));
        let (nothing, part) = cropped(&ColorImage::filled([8, 4], Color32::TRANSPARENT));
        assert_eq!((nothing.size, part.area()), ([1, 1], 0.0));
    }

    #[test]
    fn half_a_white_edge_is_half_the_light_of_white() {
        let half = |light| Color32::from_rgba_premultiplied(light, light, light, 128);
        assert_eq!(in_light(half(128)), half(188));
    }

    #[test]
    fn a_breath_lifts_the_chest_and_not_the_lap() {
        assert_eq!((rise(0.3), rise(0.9), rise(1.0)), (0.0045, 0.0, 0.0));
        assert!(rise(0.6) > rise(0.7) && rise(0.7) > 0.0);
    }
}
