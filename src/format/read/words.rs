//! Closed lists of words, such as the manners and the cues.

/// What words mean, for the guide.
pub trait Meaning {
    /// What the whole list is of.
    const OF_ALL: &'static str;

    /// What this word means; empty where it says it itself.
    fn meaning(self) -> &'static str;
}

/// Declares an enum whose variants are words of a file format.
#[macro_export]
macro_rules! words {
    ($($(#[doc = $doc:literal])* pub enum $name:ident ($what:literal) { $($(#[doc = $word_doc:literal])* $word:ident,)* })*) => {$(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize, borsh::BorshSerialize, borsh::BorshDeserialize)]
        // Most words say themselves; the enum's comment says what they are of.
        #[allow(missing_docs)]
        pub enum $name { $($(#[doc = $word_doc])* $word,)* }

        impl $name {
            /// Every word, in the order of the format.
            pub const ALL: &'static [$name] = &[$($name::$word),*];

            /// The word as written in a file.
            pub fn name(self) -> &'static str {
                match self { $($name::$word => stringify!($word),)* }
            }
        }

        impl $crate::format::read::Meaning for $name {
            const OF_ALL: &'static str = concat!($($doc),*).trim_ascii();

            fn meaning(self) -> &'static str {
                match self { $($name::$word => concat!($($word_doc),*).trim_ascii(),)* }
            }
        }

        impl $crate::format::read::Read for $name {
            fn expected() -> String {
                $what.into()
            }

            fn shape() -> $crate::format::read::Shape {
                $crate::format::read::Shape::Word(stringify!($name))
            }

            fn read(node: &$crate::format::syntax::Node, cx: &mut $crate::format::read::Cx) -> Option<Self> {
                let word = match &node.kind {
                    $crate::format::syntax::Kind::Tuple(Some(word), items) if items.is_empty() => word,
                    $crate::format::syntax::Kind::Text(text) if $name::ALL.iter().any(|known| known.name() == *text) => {
                        let message = format!("expected {}, found a text", $what);
                        let code = $crate::format::diag::Code::WrongType;
                        let diagnostic = $crate::format::diag::Diagnostic::new(code, node.span, message);
                        let fix = $crate::format::diag::Fix::replace(node.span, text.as_ref());
                        cx.report(diagnostic.help(format!("write {text} without quotes")).fix(fix));
                        return None;
                    }
                    _ => {
                        cx.wrong_type(node, $what);
                        return None;
                    }
                };
                let found = $name::ALL.iter().copied().find(|known| known.name() == *word);
                if found.is_none() {
                    let message = format!("`{word}` is not {}", $what);
                    let diagnostic = $crate::format::diag::Diagnostic::new($crate::format::diag::Code::UnknownWord, node.span, message);
                    let diagnostic = diagnostic.suggest_word(word, $name::ALL.iter().map(|known| known.name()));
                    cx.report(match diagnostic.help {
                        Some(_) => diagnostic,
                        None => diagnostic.help(concat!("the guide lists them under ", stringify!($name))),
                    });
                }
                found
            }
        }
    )*};
}
