//! Types with named fields, declared once for reader, messages and guide.

use std::collections::{BTreeMap, BTreeSet};

use super::{Cx, Read, Shape, nearly};
use crate::format::diag::{Code, Diagnostic, Fix, Span, did_you_mean, nearest, surely};
use crate::format::syntax::{Field, Kind, Node};

/// A type with named fields that describes itself.
pub trait Record: Read {
    /// The type as the guide for writers must describe it.
    fn schema() -> Schema;
}

/// One type of a file format, for the guide and its test.
#[derive(Clone, Debug)]
pub struct Schema {
    /// The name as written in a file.
    pub name: &'static str,
    /// What it is.
    pub meaning: &'static str,
    /// Its fields in order.
    pub fields: Vec<FieldSchema>,
    /// Reads a value as this type, and gives what is wrong with it.
    pub check: fn(&Node) -> Vec<Diagnostic>,
}

/// One field of a type.
#[derive(Clone, Debug)]
pub struct FieldSchema {
    /// The name as written in a file.
    pub name: &'static str,
    /// What may stand there, in words.
    pub expected: String,
    /// What may stand there, for an editor.
    pub shape: Shape,
    /// What stands there when it is left out, as the code has it; `None` when it must be given.
    pub default: Option<&'static str>,
    /// What it means.
    pub meaning: &'static str,
    /// Reads a value as this field's, and gives what is wrong with it.
    pub check: fn(&Node) -> Vec<Diagnostic>,
}

/// What is wrong with a value that should be a `T`.
pub fn check<T: Read>(node: &Node) -> Vec<Diagnostic> {
    let mut cx = Cx::default();
    T::read(node, &mut cx);
    cx.diagnostics
}

/// The fields of one struct while they are read: knows which are unknown, missing or given twice.
pub struct Fields<'n, 's> {
    type_name: &'static str,
    /// Where the struct begins, for what is missing.
    head: Span,
    fields: &'n [Field<'s>],
    /// Fields of other names that are there, misspelt.
    meant: Vec<&'static str>,
}

impl<'n, 's> Fields<'n, 's> {
    /// Opens a node as the struct `type_name` with the given field names; `check` reads a value as one.
    pub fn open(
        node: &'n Node<'s>,
        cx: &mut Cx,
        type_name: &'static str,
        known: &[&'static str],
        check: fn(&Node) -> Vec<Diagnostic>,
    ) -> Option<Self> {
        let (name, fields): (_, &[Field]) = match &node.kind {
            Kind::Struct(name, fields) => (*name, fields),
            Kind::Tuple(name, items) if items.is_empty() => (*name, &[]),
            Kind::Tuple(name, items) if name.is_none_or(|name| name == type_name) => {
                let first = items.first().filter(|first| first.kind != Kind::Broken);
                cx.diagnostics.extend(first.map(|first| nameless(first, type_name, known)));
                return None;
            }
            _ => {
                cx.wrong_type_but(node, &format!("{type_name}(…)"), nearly::record(node, type_name, known, check));
                return None;
            }
        };
        if name.is_some_and(|name| name != type_name) {
            cx.wrong_type_but(node, &format!("{type_name}(…)"), nearly::record(node, type_name, known, check));
            return None;
        }
        let given: BTreeSet<&str> = fields.iter().map(|field| field.name).collect();
        let absent: Vec<&'static str> = known.iter().copied().filter(|known| !given.contains(known)).collect();
        let mut first: BTreeMap<&str, Span> = BTreeMap::new();
        let mut meant = Vec::new();
        // What has no name has been reported.
        for field in fields.iter().filter(|field| !field.name.is_empty()) {
            if let Some(first) = first.get(field.name) {
                let message = format!("the field `{}` is given twice", field.name);
                let diagnostic = Diagnostic::new(Code::DuplicateField, field.name_span, message);
                cx.report(diagnostic.related(*first, "first given here").help("remove one of them"));
                continue;
            }
            first.insert(field.name, field.name_span);
            if !known.contains(&field.name) {
                let message = format!("{type_name} has no field `{}`", field.name);
                let diagnostic = Diagnostic::new(Code::UnknownField, field.name_span, message);
                // What is not there yet is meant sooner than what would then be given twice.
                let near = nearest(field.name, absent.iter().copied());
                let help = did_you_mean(field.name, near.map_or(known, |_| &absent).iter().copied());
                let sure = surely(field.name, absent.iter().copied()).filter(|name| !meant.contains(name));
                let fix = sure.map(|name| Fix::replace(field.name_span, name));
                let help = help.unwrap_or_else(|| format!("it has {}", known.join(", ")));
                cx.report(diagnostic.help(help).fix(fix));
                meant.extend(near);
            }
        }
        let width = name.map_or(1, str::len);
        let head = Span { start: node.span.start, end: node.span.start + Span::new(0, width).end };
        Some(Fields { type_name, head, fields, meant })
    }

    fn find(&self, name: &str) -> Option<&'n Node<'s>> {
        self.fields.iter().find(|field| field.name == name).map(|field| &field.value)
    }

    /// A field that must be there.
    pub fn required<T: Read>(&self, name: &'static str, cx: &mut Cx) -> Option<T> {
        match self.find(name) {
            Some(node) => T::read(node, cx),
            // Told already, by the name that stands in its place.
            None if self.meant.contains(&name) => None,
            None => {
                let message = format!("{} needs the field `{name}`", self.type_name);
                let diagnostic = Diagnostic::new(Code::MissingField, self.head, message);
                cx.report(diagnostic.help(format!("add `{name}:` with {}", T::expected())));
                None
            }
        }
    }

    /// A field that may be left out. `None` only when it is there and wrong.
    pub fn optional<T: Read>(&self, name: &'static str, cx: &mut Cx, default: impl FnOnce() -> T) -> Option<T> {
        match self.find(name) {
            Some(node) => T::read(node, cx),
            None => Some(default()),
        }
    }
}

/// That a value stands where a field should.
fn nameless(value: &Node, type_name: &str, known: &[&str]) -> Diagnostic {
    let message = format!("a field of {type_name} stands here without its name");
    let such = known.first().copied().unwrap_or("name");
    Diagnostic::new(Code::WrongType, value.span, message)
        .help(format!("write its name and a colon before it, as in {such}: …"))
}

/// Declares a struct of a file format. A field with `= default` may be left out.
#[macro_export]
macro_rules! record {
    ($($(#[doc = $doc:literal])* pub struct $name:ident {
        $($(#[doc = $field_doc:literal])* $field:ident: $type:ty $(= $default:expr)?,)*
    })*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $($(#[doc = $field_doc])* pub $field: $type,)* }

        impl $crate::format::read::Read for $name {
            fn expected() -> String {
                concat!(stringify!($name), "(…)").into()
            }

            fn shape() -> $crate::format::read::Shape {
                $crate::format::read::Shape::Record(stringify!($name))
            }

            fn read(node: &$crate::format::syntax::Node, cx: &mut $crate::format::read::Cx) -> Option<Self> {
                let known = &[$(stringify!($field)),*];
                let check = $crate::format::read::check::<$name>;
                let fields = $crate::format::read::Fields::open(node, cx, stringify!($name), known, check)?;
                // All fields are read before any is missed, so that every mistake is reported.
                $(let $field: Option<$type> = $crate::record!(@field fields cx $field $($default)?);)*
                Some($name { $($field: $field?,)* })
            }
        }

        impl $crate::format::read::Record for $name {
            fn schema() -> $crate::format::read::Schema {
                $crate::format::read::Schema {
                    name: stringify!($name),
                    meaning: concat!($($doc),*).trim_ascii(),
                    fields: vec![$($crate::format::read::FieldSchema {
                        name: stringify!($field),
                        expected: <$type as $crate::format::read::Read>::expected(),
                        shape: <$type as $crate::format::read::Read>::shape(),
                        default: $crate::record!(@default $($default)?),
                        meaning: concat!($($field_doc),*).trim_ascii(),
                        check: $crate::format::read::check::<$type>,
                    }),*],
                    check: $crate::format::read::check::<$name>,
                }
            }
        }
    )*};
    (@field $fields:ident $cx:ident $field:ident) => { $fields.required(stringify!($field), $cx) };
    (@field $fields:ident $cx:ident $field:ident $default:expr) => {
        $fields.optional(stringify!($field), $cx, || $default)
    };
    (@default) => { None };
    (@default $default:expr) => { Some(stringify!($default)) };
}
