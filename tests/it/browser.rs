//! Courses that a page plays come to the same here and in a browser's machine, where `.ci/run` plays them too.

#[path = "../web/course/page.rs"]
mod page;

#[test]
fn a_course_comes_to_the_same_on_every_machine() {
    insta::assert_snapshot!("played", page::told());
}
