//! A JSON value into a Rust value, tolerantly, and back.
//!
//! This is not serde: every field of the generated crate goes through the few functions here, so that tolerance, paths and
//! warnings exist once, and a generated type costs two short functions instead of a state machine.

use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

use crate::runtime::{Expected, Node, Reader};

/// A type that can be read from and written to a JSON value.
pub trait Json: Sized {
    /// Reads the value at the reader's current path. `None` when it cannot be this type; the reader then holds a warning
    /// that says where and why.
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self>;

    /// The value as it goes on the wire.
    fn write(&self) -> Value;

    /// What a null or missing `result` stands for: an empty list or map; nothing for other types.
    fn empty() -> Option<Self> {
        None
    }
}

impl Json for Value {
    fn read(value: &Node<'_>, _: &mut Reader) -> Option<Self> {
        Some(value.to_value())
    }
    fn write(&self) -> Value {
        self.clone()
    }
}

impl Json for String {
    /// Numbers and booleans become their text, with a warning: settings that are numeric come back either way.
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match value {
            Node::String(text) => Some(text.clone().into_owned()),
            Node::Number(number) => reader.converted(Expected::String, value, number.to_string()),
            Node::Bool(flag) => reader.converted(Expected::String, value, flag.to_string()),
            _ => reader.mismatch(Expected::String, value),
        }
    }
    fn write(&self) -> Value {
        Value::String(self.clone())
    }
}

impl Json for bool {
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match value {
            Node::Bool(flag) => Some(*flag),
            Node::String(text) if text == "true" => reader.converted(Expected::Boolean, value, true),
            Node::String(text) if text == "false" => reader.converted(Expected::Boolean, value, false),
            _ => reader.mismatch(Expected::Boolean, value),
        }
    }
    fn write(&self) -> Value {
        Value::Bool(*self)
    }
}

impl Json for i64 {
    /// `200.0` and `"200"` are read as 200, with a warning; a fraction is not an integer.
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let converted = match value {
            Node::Number(number) => match number.as_i64() {
                Some(integer) => return Some(integer),
                None => number.as_f64().and_then(whole),
            },
            Node::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        match converted {
            Some(integer) => reader.converted(Expected::Integer, value, integer),
            None => reader.mismatch(Expected::Integer, value),
        }
    }
    fn write(&self) -> Value {
        Value::from(*self)
    }
}

impl Json for u64 {
    /// As an `i64` is read, up to 64 bits; nothing negative.
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let converted = match value {
            Node::Number(number) => match number.as_u64() {
                Some(integer) => return Some(integer),
                None => number.as_f64().and_then(whole).and_then(|integer| Self::try_from(integer).ok()),
            },
            Node::String(text) => text.trim().parse().ok(),
            _ => None,
        };
        match converted {
            Some(integer) => reader.converted(Expected::Integer, value, integer),
            None => reader.mismatch(Expected::Integer, value),
        }
    }
    fn write(&self) -> Value {
        Value::from(*self)
    }
}

/// The integer that a float stands for, when it stands for one exactly: beyond 2^53 neighbours share a float.
fn whole(float: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked")]
    (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
}

impl Json for f64 {
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        match value {
            Node::Number(number) => number.as_f64(),
            Node::String(text) => match text.trim().parse::<f64>().ok().filter(|float| float.is_finite()) {
                Some(float) => reader.converted(Expected::Number, value, float),
                None => reader.mismatch(Expected::Number, value),
            },
            _ => reader.mismatch(Expected::Number, value),
        }
    }
    /// A whole float is written as an integer (`16`, not `16.0`), as the API writes it. NaN and infinities, which JSON does
    /// not have, are written as null.
    fn write(&self) -> Value {
        match whole(*self) {
            Some(integer) => Value::from(integer),
            None => Number::from_f64(*self).map_or(Value::Null, Value::Number),
        }
    }
}

impl<T: Json> Json for Box<T> {
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        T::read(value, reader).map(Box::new)
    }
    fn write(&self) -> Value {
        T::write(self)
    }
}

/// Null is `None`: for lists and maps whose elements may be null. (A field reads its own null.)
impl<T: Json> Json for Option<T> {
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::read(value, reader).map(Some) }
    }
    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::write)
    }
    fn empty() -> Option<Self> {
        Some(None)
    }
}

impl<T: Json> Json for Vec<T> {
    /// An element that cannot be read is left out, with a warning.
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let elements = reader.array(value)?;
        // A loop: the same as a chain of iterators is four times the code, for each of the types that there are lists of.
        let mut list = Self::with_capacity(elements.len().min(4));
        for (index, element) in elements.iter().enumerate() {
            if !reader.element(index, element, &mut list) {
                break;
            }
        }
        Some(list)
    }
    fn write(&self) -> Value {
        let mut elements = Vec::with_capacity(self.len());
        for element in self {
            elements.push(element.write());
        }
        Value::Array(elements)
    }
    fn empty() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Json> Json for BTreeMap<String, T> {
    /// An entry that cannot be read is left out, with a warning.
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let entries = reader.object(value)?;
        let mut map = Self::new();
        for (key, value) in entries.iter() {
            if !reader.entry(key, value, &mut map) {
                break;
            }
        }
        Some(map)
    }
    fn write(&self) -> Value {
        let mut entries = Map::new();
        for (key, value) in self {
            entries.insert(key.clone(), value.write());
        }
        Value::Object(entries)
    }
    fn empty() -> Option<Self> {
        Some(Self::new())
    }
}

impl Json for () {
    fn read(_: &Node<'_>, _: &mut Reader) -> Option<Self> {
        Some(())
    }
    fn write(&self) -> Value {
        Value::Null
    }
}
