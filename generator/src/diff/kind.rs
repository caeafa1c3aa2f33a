//! The kinds of change, each with its name and what it means.

use serde::{Serialize, Serializer};

/// Declares the kinds: variant, name on the command line, title of a list of such changes, and what `--explain` says.
macro_rules! kinds {
    ($($variant:ident $slug:literal $title:literal $explanation:literal)*) => {
        /// What happened.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $(#[doc = $explanation] $variant,)*
        }

        impl Kind {
            /// Every kind, in the order in which they are listed.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Name on the command line and in approvals: `property-removed`.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug,)* }
            }

            /// Title of a list of such changes: `Properties removed`.
            #[must_use]
            pub fn title(self) -> &'static str {
                match self { $(Self::$variant => $title,)* }
            }

            /// What it means, and how its class is decided.
            #[must_use]
            pub fn explanation(self) -> &'static str {
                match self { $(Self::$variant => $explanation,)* }
            }
        }
    };
}

kinds! {
    OperationAdded "operation-added" "Operations added"
        "A method and path that the old document does not have. Compatible."
    OperationRemoved "operation-removed" "Operations removed"
        "A method and path that the new document no longer has. Breaking."
}

impl Kind {
    /// The kind with this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}
