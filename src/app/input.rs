//! What reaches egui: mends two gaps between the window and the screens.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};
use bevy::winit::{EventLoopProxyWrapper, WinitUserEvent};
use bevy_egui::{EguiInput, EguiPreUpdateSet, PrimaryEguiContext, egui};

/// What a screen reader has asked for and nobody has done yet.
type Requests = Arc<Mutex<WinitActionRequestHandler>>;

/// How often it is looked whether a screen reader has come.
const COMES: Duration = Duration::from_millis(500);
/// How often it is looked whether it asks for something.
const ASKS: Duration = Duration::from_millis(20);

pub(super) fn plugin(app: &mut App) {
    let mending = (pass_on_actions, drop_repeated_modifiers);
    app.add_systems(PreUpdate, mending.after(EguiPreUpdateSet::ProcessInput).before(EguiPreUpdateSet::BeginPass))
        .add_systems(PreUpdate, listen);
}

/// The tree of controls is published to screen readers, but what they activate in it is not passed on.
fn pass_on_actions(
    handlers: Res<WinitActionRequestHandlers>,
    mut inputs: Query<&mut EguiInput, With<PrimaryEguiContext>>,
) {
    for requests in handlers.values() {
        let mut requests = requests.lock().unwrap_or_else(PoisonError::into_inner);
        for request in requests.drain(..) {
            for mut input in &mut inputs {
                input.events.push(egui::Event::AccessKitActionRequest(request.clone()));
            }
        }
    }
}

/// Once there is a window: what a screen reader does wakes no sleeping window, so that somebody has to.
fn listen(
    handlers: Res<WinitActionRequestHandlers>,
    requested: Res<AccessibilityRequested>,
    proxy: Res<EventLoopProxyWrapper>,
    mut listens: Local<bool>,
) {
    if *listens || handlers.is_empty() {
        return;
    }
    *listens = true;
    let requests: Vec<Requests> = handlers.values().cloned().collect();
    let (requested, proxy) = (requested.clone(), (**proxy).clone());
    std::thread::spawn(move || {
        let mut was_there = false;
        loop {
            let is_there = requested.get();
            let asks = requests.iter().any(|requests| {
                let requests = requests.lock().unwrap_or_else(PoisonError::into_inner);
                !requests.is_empty()
            });
            let is_news = asks || is_there != was_there;
            // The window is gone, and with it whoever could be woken.
            if is_news && proxy.send_event(WinitUserEvent::WakeUp).is_err() {
                return;
            }
            was_there = is_there;
            std::thread::sleep(if is_there { ASKS } else { COMES });
        }
    });
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
    use bevy_egui::egui::accesskit;

    use super::*;

    #[test]
    fn what_a_screen_reader_activates_reaches_egui_once() {
        let mut app = App::new();
        app.init_resource::<WinitActionRequestHandlers>().add_systems(Update, pass_on_actions);
        let input = app.world_mut().spawn((EguiInput::default(), PrimaryEguiContext)).id();
        let request = accesskit::ActionRequest {
            action: accesskit::Action::Click,
            target_tree: accesskit::TreeId::ROOT,
            target_node: accesskit::NodeId(7),
            data: None,
        };
        let requests = Requests::default();
        requests.lock().unwrap().push_back(request.clone());
        app.world_mut().resource_mut::<WinitActionRequestHandlers>().insert(input, requests.clone());
        app.update();
        let events = |app: &App| app.world().get::<EguiInput>(input).unwrap().events.clone();
        assert_eq!(events(&app), [egui::Event::AccessKitActionRequest(request)]);
        app.update();
        assert_eq!(events(&app).len(), 1, "once");
        assert!(requests.lock().unwrap().is_empty());
    }
}
