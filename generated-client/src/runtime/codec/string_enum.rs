//! A closed list of strings in the specification into an open enum: an unknown value is kept, never an error.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;

use crate::runtime::codec::warning::WarningKind;
use crate::runtime::{Error, Expected, Json, Node, Reader, printable};

/// A value that the enum of this crate version does not know. Opaque, so that code cannot match a value that a later version
/// knows by name: compare with `as_str()` instead.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// What the `string_enum!` macro tells about an enum; the functions beside it do the rest once for all enums.
pub(crate) trait StringEnum: Clone + 'static {
    /// The name of the schema.
    const NAME: &'static str;
    /// The known values, in the order of [`TEXTS`](Self::TEXTS).
    const KNOWN: &'static [Self];
    /// The known values on the wire.
    const TEXTS: &'static [&'static str];
    /// The variant for everything else.
    fn unknown(value: UnknownValue) -> Self;
}

/// The variant of a text; one that is not known becomes `Unknown`.
pub(crate) fn enum_from_str<T: StringEnum>(text: &str) -> T {
    pick(find(T::TEXTS, text))
}

/// The variant of a text that is known; otherwise an error that names those that are.
pub(crate) fn parse_known<T: StringEnum>(text: &str) -> Result<T, Error> {
    Ok(pick(Ok(find(T::TEXTS, text).map_err(|_| not_known(T::NAME, T::TEXTS, text))?)))
}

#[inline(never)]
fn not_known(name: &str, texts: &[&str], text: &str) -> Error {
    Error::build(format!("{:?} is no {name}; known are {}", printable::value(text), texts.join(", ")))
}

/// What [`Json::read`] is for a string enum: warns about an unknown value, and keeps it.
pub(crate) fn read_string_enum<T: StringEnum>(value: &Node<'_>, reader: &mut Reader) -> Option<T> {
    Some(pick(read_known(T::NAME, T::TEXTS, value, reader)?))
}

/// Which of the known values a text is, or the text.
type Found = Result<usize, UnknownValue>;

#[inline(never)]
fn find(texts: &[&str], text: &str) -> Found {
    texts.iter().position(|known| *known == text).ok_or_else(|| UnknownValue::new(text))
}

/// All of the reading that is not about one enum.
fn read_known(name: &'static str, texts: &[&str], value: &Node<'_>, reader: &mut Reader) -> Option<Found> {
    let text = match value {
        Node::String(text) => Cow::Borrowed(&**text),
        _ => Cow::Owned(String::read(value, reader)?),
    };
    let found = find(texts, &text);
    if found.is_err() {
        reader.warn(WarningKind::UnknownValue, Expected::Named(name), format!("{text:?}"));
    }
    Some(found)
}

fn pick<T: StringEnum>(found: Found) -> T {
    match found {
        Ok(index) => T::KNOWN.get(index).cloned().unwrap_or_else(|| T::unknown(UnknownValue::new(""))),
        Err(value) => T::unknown(value),
    }
}

/// An open enum over strings. The input is a plain Rust enum whose discriminants are the texts.
macro_rules! string_enum {
    (
        $(#[$meta:meta])*
        pub enum $name:ident { $($(#[$note:meta])* $variant:ident = $text:literal),* $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$note])* $variant,)*
            /// A value that this version of the crate does not know.
            Unknown($crate::runtime::UnknownValue),
        }

        impl $name {
            /// Every value that this version of the crate knows.
            pub const VALUES: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(value) => value.as_str(),
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

            /// The value of a text that a person wrote, as in a command line; one that this version does not know is an error.
            /// (`from` and `parse` keep it as [`Unknown`](Self::Unknown).)
            pub fn parse_known(text: &str) -> Result<Self, $crate::runtime::Error> {
                $crate::runtime::parse_known(text)
            }
        }

        impl $crate::runtime::StringEnum for $name {
            const NAME: &'static str = stringify!($name);
            const KNOWN: &'static [Self] = Self::VALUES;
            const TEXTS: &'static [&'static str] = &[$($text),*];
            fn unknown(value: $crate::runtime::UnknownValue) -> Self {
                Self::Unknown(value)
            }
        }

        impl $crate::runtime::Json for $name {
            #[inline]
            fn read(value: &$crate::runtime::Node<'_>, reader: &mut $crate::runtime::Reader) -> Option<Self> {
                $crate::runtime::read_string_enum(value, reader)
            }
            #[inline]
            fn write(&self) -> serde_json::Value {
                serde_json::Value::from(self.as_str())
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::runtime::enum_from_str(text)
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                $crate::runtime::enum_from_str(&text)
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> Result<Self, std::convert::Infallible> {
                Ok($crate::runtime::enum_from_str(text))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        $crate::runtime::enum_common!($name, as_str, "");
    };
}
pub(crate) use string_enum;

/// The order of two values, not once for each enum.
#[inline(never)]
pub(crate) fn compare<T: Ord>(one: T, other: T) -> Ordering {
    one.cmp(&other)
}

/// What string and integer enums share: the traits that go by the value on the wire.
macro_rules! enum_common {
    ($name:ident, $value:ident, $empty:literal) => {
        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(formatter, concat!(stringify!($name), "({:?})"), self.$value())
            }
        }

        /// The unknown value that a missing field of this type has.
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                Self::from($empty)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.$value() == other.$value()
            }
        }

        impl Eq for $name {}

        impl std::hash::Hash for $name {
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.$value().hash(state);
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                $crate::runtime::compare(self.$value(), other.$value())
            }
        }

        impl $crate::runtime::QueryValue for $name {
            #[inline]
            fn append(&self, name: &str, query: &mut $crate::runtime::Query) {
                $crate::runtime::QueryValue::append(&self.$value(), name, query);
            }
        }

        $crate::runtime::json_serde!($name);
    };
}
pub(crate) use enum_common;
