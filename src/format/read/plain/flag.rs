//! Flags, which are `true` or `false`.

use crate::format::read::{Cx, Read, Shape, nearly};
use crate::format::syntax::{Kind, Node};

impl Read for bool {
    fn expected() -> String {
        "true or false".into()
    }

    fn shape() -> Shape {
        Shape::Flag
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        match node.kind {
            Kind::Bool(value) => Some(value),
            _ => {
                cx.wrong_type_but(node, &Self::expected(), nearly::flag(node));
                None
            }
        }
    }
}
