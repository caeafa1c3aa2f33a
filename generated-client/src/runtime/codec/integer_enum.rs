//! A closed list of integers in the specification into an open enum: an unknown value is kept, never an error.

use std::fmt;

use crate::runtime::codec::warning::WarningKind;
use crate::runtime::{Expected, Json, Node, Reader};

/// An integer that the enum of this crate version does not know. Opaque for the same reason as
/// [`UnknownValue`](crate::runtime::UnknownValue).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownInteger(i64);

impl UnknownInteger {
    pub(crate) fn new(value: i64) -> Self {
        Self(value)
    }

    /// The value as it is on the wire.
    pub fn get(self) -> i64 {
        self.0
    }
}

impl fmt::Debug for UnknownInteger {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// What [`Json::read`] is for an integer enum: warns about an unknown value, and keeps it.
pub(crate) fn read_integer_enum<T: From<i64>>(
    name: &'static str,
    known: &[i64],
    value: &Node<'_>,
    reader: &mut Reader,
) -> Option<T> {
    let integer = i64::read(value, reader)?;
    if !known.contains(&integer) {
        reader.warn(WarningKind::UnknownValue, Expected::Named(name), integer.to_string());
    }
    Some(T::from(integer))
}

/// An open enum over integers. The input is a plain Rust enum whose discriminants are the integers.
macro_rules! integer_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$note:meta])* $variant:ident = $value:literal),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$note])* $variant,)*
            /// A value that this version of the crate does not know.
            Unknown($crate::runtime::UnknownInteger),
        }

        impl $name {
            /// Every value that this version of the crate knows.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is on the wire.
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value.get(),
                }
            }

            /// Whether this version of the crate does not know the value.
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::Unknown(_))
            }

            /// Whether this version of the crate knows the value.
            pub fn is_known(&self) -> bool {
                !self.is_unknown()
            }
        }

        impl $crate::runtime::Json for $name {
            #[inline]
            fn read(value: &$crate::runtime::Node<'_>, reader: &mut $crate::runtime::Reader) -> Option<Self> {
                $crate::runtime::read_integer_enum(stringify!($name), &[$($value),*], value, reader)
            }
            #[inline]
            fn write(&self) -> serde_json::Value {
                serde_json::Value::from(self.as_i64())
            }
        }

        impl From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown($crate::runtime::UnknownInteger::new(value)),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.as_i64().fmt(formatter)
            }
        }

        $crate::runtime::enum_common!($name, as_i64, 0);
    };
}
pub(crate) use integer_enum;
