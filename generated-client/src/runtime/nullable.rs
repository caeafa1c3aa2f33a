//! A field that is absent, null or has a value: for requests the three mean different things.

use super::{Json, Node, Reader};

/// A field of a request that may be left out, cleared, or set.
///
/// ```
/// use clickhouse_cloud::Nullable;
///
/// let leave: Nullable<i64> = Nullable::Absent; // not sent: the server leaves the field as it is
/// let clear: Nullable<i64> = Nullable::Null; // sent as null: the server clears the field
/// let set = Nullable::from(7); // sent as 7
/// assert!(leave.is_absent() && clear.is_null() && set.value() == Some(&7));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Nullable<T> {
    /// The field is left out.
    #[default]
    Absent,
    /// The field is null.
    Null,
    /// The field has a value.
    Value(T),
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one, to change it.
    pub fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one; absent and null are `None`.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same, borrowed.
    pub fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// Changes the value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(change(value)),
        }
    }

    /// Whether the field is left out.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Whether the field has a value.
    pub fn is_value(&self) -> bool {
        matches!(self, Self::Value(_))
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` clears the field; to leave the field as it is, do not set it.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

/// A value on its own cannot be absent; null is [`Nullable::Null`].
impl<T: Json> Json for Nullable<T> {
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        if value.is_null() { Some(Self::Null) } else { T::read(value, reader).map(Self::Value) }
    }
    fn write(&self) -> serde_json::Value {
        self.value().map_or(serde_json::Value::Null, T::write)
    }
}
