//! The facilitator's notes, in a window of their own: on the laptop, while the projector shows the wall.

use bevy::camera::RenderTarget;
use bevy::core_pipeline::tonemapping::Tonemapping;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{WindowRef, WindowResolution};
use bevy_egui::egui::{self, LayerId, UiBuilder};
use bevy_egui::{EguiContext, EguiSchedule, PrimaryEguiContext};

use super::screens;
use super::theme::{self, Palette};
use super::window::{Asked, Playing};
use super::{fonts, widgets};

/// The pass in which the notes are laid out.
#[derive(ScheduleLabel, Clone, Debug, PartialEq, Eq, Hash)]
struct NotesPass;

/// What belongs to the second window: itself, and its camera.
#[derive(Component)]
struct OfNotes;

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (open, follow_closing)).add_systems(NotesPass, show);
}

/// Opens the window when notes are wanted, and closes it when they are not.
fn open(mut commands: Commands, playing: Option<Res<Playing>>, own: Query<Entity, With<OfNotes>>) {
    let wanted = playing.is_some_and(|playing| playing.0.shows_notes());
    if wanted != own.is_empty() {
        return;
    }
    if !wanted {
        own.iter().for_each(|entity| commands.entity(entity).despawn());
        return;
    }
    let window = Window { title: "Backstory".into(), resolution: WindowResolution::new(960, 720), ..default() };
    let window = commands.spawn((window, OfNotes)).id();
    commands.spawn((
        Camera2d,
        Msaa::Off,
        Tonemapping::None,
        RenderTarget::Window(WindowRef::Entity(window)),
        EguiSchedule::new(NotesPass),
        OfNotes,
    ));
}

/// Whoever closes the window wants no notes any more.
fn follow_closing(
    mut closed: MessageReader<bevy::window::WindowCloseRequested>,
    own: Query<Entity, (With<OfNotes>, With<Window>)>,
    playing: Option<ResMut<Playing>>,
) {
    let is_own = closed.read().any(|request| own.contains(request.window));
    if let (true, Some(mut playing)) = (is_own, playing)
        && playing.0.shows_notes()
    {
        playing.0.act(screens::Action::ShowNotes);
    }
}

/// Shows the notes, in the look of the app.
fn show(
    mut contexts: Query<&mut EguiContext, Without<PrimaryEguiContext>>,
    playing: Res<Playing>,
    mut asked: MessageWriter<Asked>,
    mut dressed: Local<Option<Palette>>,
) {
    let Ok(mut context) = contexts.single_mut() else {
        *dressed = None;
        return;
    };
    let (ctx, game) = (context.get_mut(), &playing.0);
    let palette = Palette::from(game.content().themes().of(game.settings.theme));
    if dressed.is_none_or(|known| known != palette) {
        fonts::install(ctx);
        theme::apply(ctx, &palette, &game.settings, true);
        widgets::set_letter_keys(ctx, true);
        *dressed = Some(palette);
    }
    let whole = ctx.viewport_rect();
    let mut ui = egui::Ui::new(
        ctx.clone(),
        egui::Id::new("notes"),
        UiBuilder::new().layer_id(LayerId::background()).max_rect(whole),
    );
    ui.painter().rect_filled(whole, 0.0, palette.paper);
    asked.write_batch(screens::show_notes(&mut ui, game).map(Asked));
}
