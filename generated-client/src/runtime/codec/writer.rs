//! A struct into a JSON object, field by field.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use crate::runtime::{Extra, Json, Nulls, Object};

/// What [`Json::write`] is for an [`Object`].
pub fn write_object<T: Object>(object: &T) -> Value {
    let mut fields = FieldWriter::default();
    object.write(&mut fields);
    Value::Object(fields.fields)
}

/// Collects the fields of one JSON object.
#[derive(Default)]
pub struct FieldWriter {
    fields: Map<String, Value>,
}

/// Any value may be a secret: only the names of the fields are printed.
impl fmt::Debug for FieldWriter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.fields.keys()).finish()
    }
}

impl FieldWriter {
    /// Always writes the field.
    pub fn required<T: Json>(&mut self, name: &str, value: &T) {
        self.set(name, value.write());
    }

    /// Always writes the field, too.
    pub fn guaranteed<T: Json>(&mut self, name: &str, value: &T) {
        self.required(name, value);
    }

    /// Writes the field, null when it is `None`.
    pub fn required_or_null<T: Json>(&mut self, name: &str, value: &Option<T>) {
        self.set(name, value.write());
    }

    /// Writes the field when it is set.
    pub fn optional<T: Json>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.set(name, value.write());
        }
    }

    /// Writes the field when it is set; that it is null is for [`nulls`](Self::nulls).
    pub fn nullable<T: Json>(&mut self, name: &str, value: &Option<T>) {
        self.optional(name, value);
    }

    /// Writes null for the fields that are remembered as such and not set. Must come after them.
    pub fn nulls(&mut self, nulls: &Nulls) {
        for name in nulls.iter() {
            self.set_if_free(name, || Value::Null);
        }
    }

    /// Writes the only value that the field may have.
    pub fn constant(&mut self, name: &str, value: &str) {
        self.set(name, Value::from(value));
    }

    /// Writes the entries beside the named fields; a named field wins.
    pub fn additional<T: Json>(&mut self, entries: &BTreeMap<String, T>) {
        for (name, value) in entries {
            self.set_if_free(name, || value.write());
        }
    }

    /// Writes back what the reader did not know; a named field wins. A field that was read in part, and is as it was read, is
    /// written unchanged. Must come last.
    pub fn extra(&mut self, extra: &Extra) {
        for (name, value) in extra.iter() {
            self.set_if_free(name, || value.clone());
        }
        for (name, raw, read) in extra.partial() {
            if self.fields.get(name) == Some(read) {
                self.set(name, raw.clone());
            }
        }
    }

    fn set(&mut self, name: &str, value: Value) {
        self.fields.insert(name.to_owned(), value);
    }

    fn set_if_free(&mut self, name: &str, value: impl FnOnce() -> Value) {
        if !self.fields.contains_key(name) {
            self.set(name, value());
        }
    }
}
