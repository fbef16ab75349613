//! How the closed lists of this module are written: an enum with all its members and their names.

macro_rules! list {
    ($(#[$doc:meta])* $name:ident { $($(#[$item_doc:meta])* $item:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$item_doc])* $item),* }

        impl $name {
            /// Every member, in order.
            pub const ALL: &'static [$name] = &[$($name::$item),*];

            /// The name, as written in a scenario.
            pub const fn name(self) -> &'static str {
                match self { $($name::$item => stringify!($item)),* }
            }

            /// The member of that name.
            pub fn from_name(name: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|item| item.name() == name)
            }
        }
    };
}

pub(super) use list;
