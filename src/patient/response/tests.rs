use super::*;

/// The model that ships, which must have nothing wrong with it.
fn shipped() -> ResponseModel {
    let rubric = Rubric::read(include_str!("../../../assets/rubric/self-management.ron")).0.unwrap();
    let (model, diagnostics) = ResponseModel::read(include_str!("../../../assets/response/low-back-pain.ron"), &rubric);
    assert_eq!(diagnostics, []);
    model.unwrap()
}

#[test]
fn the_shipped_model_is_sound() {
    let model = shipped();
    assert!(model.rules().count() >= 20);
    for (_, rule) in model.rules() {
        assert!(rule.because.ends_with('.'), "{}: a sentence ends with a full stop", rule.id);
        assert!(!rule.source.is_empty(), "{}", rule.id);
    }
}
