//! A value that the API takes and gives as text or as a number.

use std::fmt;

use crate::runtime::{Decimal, Json, Node, Reader};

/// A string, or a `T` (an integer or a number): `"5"` stays a string on the wire, `5` stays a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StringOr<T> {
    /// It is text.
    String(String),
    /// It is not text.
    Value(T),
}

impl<T: Clone + std::str::FromStr> StringOr<T> {
    /// The value, from text too where the text is one.
    pub fn value(&self) -> Option<T> {
        match self {
            Self::String(text) => text.trim().parse().ok(),
            Self::Value(value) => Some(value.clone()),
        }
    }
}

impl<T> Default for StringOr<T> {
    fn default() -> Self {
        Self::String(String::new())
    }
}

impl<T> From<&str> for StringOr<T> {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl<T> From<String> for StringOr<T> {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl From<i64> for StringOr<i64> {
    fn from(value: i64) -> Self {
        Self::Value(value)
    }
}

impl From<f64> for StringOr<f64> {
    fn from(value: f64) -> Self {
        Self::Value(value)
    }
}

impl From<Decimal> for StringOr<Decimal> {
    fn from(value: Decimal) -> Self {
        Self::Value(value)
    }
}

impl<T: fmt::Display> fmt::Display for StringOr<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => text.fmt(formatter),
            Self::Value(value) => value.fmt(formatter),
        }
    }
}

impl<T: Json> Json for StringOr<T> {
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match value {
            Node::String(text) => Some(Self::String(text.clone().into_owned())),
            _ => T::read(value, reader).map(Self::Value),
        }
    }
    fn write(&self) -> serde_json::Value {
        match self {
            Self::String(text) => text.write(),
            Self::Value(value) => value.write(),
        }
    }
}
