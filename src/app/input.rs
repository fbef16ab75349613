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

#[cfg(test)]
mod tests {
    use bevy::a11y::ActionRequest;
    use bevy_egui::egui::accesskit;

    use super::*;

    #[test]
    fn what_a_screen_reader_activates_reaches_egui() {
        let mut app = App::new();
        app.add_message::<ActionRequest>().add_systems(Update, pass_on_actions);
        let input = app.world_mut().spawn((EguiInput::default(), PrimaryEguiContext)).id();
        let request = accesskit::ActionRequest {
            action: accesskit::Action::Click,
            target_tree: accesskit::TreeId::ROOT,
            target_node: accesskit::NodeId(7),
            data: None,
        };
        app.world_mut().write_message(ActionRequest(request.clone()));
        app.update();
        let events = |app: &App| app.world().get::<EguiInput>(input).unwrap().events.clone();
        assert_eq!(events(&app), [egui::Event::AccessKitActionRequest(request)]);
        app.update();
        assert_eq!(events(&app).len(), 1, "once");
    }
}
