//! Values with something around them: their place in the file, a box, or that there may be none.

use crate::format::diag::Span;
use crate::format::read::{Cx, Read, Shape};
use crate::format::syntax::{Kind, Node};

/// A value and where it stands in its file.
#[derive(Clone, Debug, PartialEq)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T: Read> Read for Located<T> {
    fn expected() -> String {
        T::expected()
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        Some(Located { value: T::read(node, cx)?, span: node.span })
    }
}

impl<T: Read> Read for Box<T> {
    fn expected() -> String {
        T::expected()
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        T::read(node, cx).map(Box::new)
    }
}

impl<T: Read> Read for Option<T> {
    fn expected() -> String {
        format!("{}, or None", T::expected())
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        match &node.kind {
            Kind::Tuple(Some("None"), items) if items.is_empty() => Some(None),
            Kind::Tuple(Some("Some"), items) => match items.as_slice() {
                [item] => T::read(item, cx).map(Some),
                _ => {
                    cx.wrong_type(node, &Self::expected());
                    None
                }
            },
            _ => T::read(node, cx).map(Some),
        }
    }
}
