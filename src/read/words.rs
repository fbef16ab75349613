//! Closed lists of words, such as the manners and the cues.

/// Declares an enum whose variants are words of a file format.
#[macro_export]
macro_rules! words {
    ($($(#[$meta:meta])* pub enum $name:ident ($what:literal) { $($(#[$word_meta:meta])* $word:ident,)* })*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        // Most words say themselves; the enum's comment says what they are of.
        #[allow(missing_docs)]
        pub enum $name { $($(#[$word_meta])* $word,)* }

        impl $name {
            /// Every word, in the order of the format.
            pub const ALL: &'static [$name] = &[$($name::$word),*];

            /// The word as written in a file.
            pub fn name(self) -> &'static str {
                match self { $($name::$word => stringify!($word),)* }
            }
        }

        impl $crate::read::Read for $name {
            fn expected() -> String {
                $what.into()
            }

            fn read(node: &$crate::syntax::Node, cx: &mut $crate::read::Cx) -> Option<Self> {
                let word = match &node.kind {
                    $crate::syntax::Kind::Tuple(Some(word), items) if items.is_empty() => word,
                    _ => {
                        cx.wrong_type(node, $what);
                        return None;
                    }
                };
                let found = $name::ALL.iter().copied().find(|known| known.name() == *word);
                if found.is_none() {
                    let message = format!("`{word}` is not {}", $what);
                    let diagnostic = $crate::diag::Diagnostic::new($crate::diag::Code::UnknownWord, node.span, message);
                    cx.report(diagnostic.suggest(word, $name::ALL.iter().map(|known| known.name())));
                }
                found
            }
        }
    )*};
}
