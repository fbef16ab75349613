//! The tree that the parser builds.

use std::borrow::Cow;

use crate::format::diag::Span;

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'s> {
    /// From its first to its last character.
    pub span: Span,
    /// What it is.
    pub kind: Kind<'s>,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind<'s> {
    /// `"text"` or `r#"text"#`, unescaped.
    Text(Cow<'s, str>),
    /// A whole number.
    Integer(i64),
    /// Any other number, as written.
    Decimal(&'s str),
    /// `true` or `false`.
    Bool(bool),
    /// `[a, b]`
    List(Vec<Node<'s>>),
    /// `{ key: value }`, in the file's order, duplicates kept.
    Map(Vec<Entry<'s>>),
    /// `Name`, `Name(a, b)` or `(a, b)`.
    Tuple(Option<&'s str>, Vec<Node<'s>>),
    /// `Name(field: value)` or `(field: value)`, in the file's order, duplicates kept.
    Struct(Option<&'s str>, Vec<Field<'s>>),
    /// A place where something could not be read; a diagnostic has been given.
    Broken,
}

/// One entry of a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<'s> {
    /// The key.
    pub key: Node<'s>,
    /// Its value.
    pub value: Node<'s>,
}

/// One field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub struct Field<'s> {
    /// The field's name.
    pub name: &'s str,
    /// Where the name stands.
    pub name_span: Span,
    /// Its value.
    pub value: Node<'s>,
}

impl Node<'_> {
    /// The text of a field, and where it stands.
    pub fn text_of(&self, field: &str) -> Option<(String, Span)> {
        let Kind::Struct(_, fields) = &self.kind else { return None };
        let value = fields.iter().find(|known| known.name == field).map(|known| &known.value)?;
        let Kind::Text(text) = &value.kind else { return None };
        Some((text.to_string(), value.span))
    }

    /// What it is in words, for "found …".
    pub fn describe(&self) -> String {
        match &self.kind {
            Kind::Text(_) => "a text".into(),
            Kind::Integer(number) => format!("the number {number}"),
            Kind::Decimal(number) => format!("the number {number}"),
            Kind::Bool(value) => format!("`{value}`"),
            Kind::List(_) => "a list `[…]`".into(),
            Kind::Map(_) => "entries in braces `{…}`".into(),
            Kind::Tuple(Some(name), items) if items.is_empty() => format!("the word `{name}`"),
            Kind::Tuple(Some(name), _) | Kind::Struct(Some(name), _) => format!("`{name}(…)`"),
            Kind::Tuple(None, _) | Kind::Struct(None, _) => "`(…)`".into(),
            Kind::Broken => "something unreadable".into(),
        }
    }
}
