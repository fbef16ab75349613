//! Lists: the same mistake in each entry is told once.

use super::is_too_long;
use crate::format::diag::Code;
use crate::format::read::{Cx, Read, Shape, nearly};
use crate::format::syntax::{Kind, Node};

/// The most entries of a list.
const MAX_LIST: usize = 1_000;

impl<T: Read> Read for Vec<T> {
    fn expected() -> String {
        format!("a list [ {}, … ]", T::expected())
    }

    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }

    fn read(node: &Node, cx: &mut Cx) -> Option<Self> {
        let Kind::List(items) = &node.kind else {
            cx.wrong_type_but(node, &Self::expected(), nearly::list::<T>(node));
            return None;
        };
        if is_too_long("list", "entries", items.len(), MAX_LIST, node, cx) {
            return None;
        }
        // Reads on behind a broken item, so that all of them are reported at once; the same mistake in each is told once, and
        // mended together.
        let mut first: Option<usize> = None;
        let mut read = Vec::with_capacity(items.len());
        for item in items {
            let before = cx.diagnostics.len();
            read.extend(T::read(item, cx));
            let found = cx.diagnostics.get_mut(before);
            let Some(found) = found.filter(|found| found.code == Code::WrongType && found.span == item.span) else {
                continue;
            };
            let (fix, Some(first)) = (found.fix.clone(), first) else {
                first = Some(before);
                continue;
            };
            cx.diagnostics.truncate(before);
            if let (Some(all), Some(fix)) = (cx.diagnostics[first].fix.as_mut(), fix) {
                all.edits.extend(fix.edits);
            }
        }
        Some(read)
    }
}
