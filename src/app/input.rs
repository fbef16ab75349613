//! What reaches egui: mends two gaps between the window and the screens.

use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};

pub(super) fn plugin(app: &mut App) {
    let mending = (pass_on_actions, drop_repeated_modifiers);
    app.add_systems(PreUpdate, mending.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass));
}

/// The tree of controls is published to screen readers, but what they activate in it is not passed on.
fn pass_on_actions(
    mut requests: MessageReader<ActionRequest>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for request in requests.read() {
        for mut input in &mut inputs {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}

/// The state of Shift and its like comes with every frame, and egui repaints after every event: the window would never
/// sleep.
fn drop_repeated_modifiers(
    mut known: Local<egui::Modifiers>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for mut input in &mut inputs {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *known, *now) != *now,
            _ => true,
        });
    }
}
