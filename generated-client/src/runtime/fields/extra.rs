//! Fields that this version of the crate does not know, kept so that they can be sent back.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde_json::Value;

use crate::runtime::Error;

/// The fields of an object that its type does not have (or that had another type than expected), by name.
///
/// On the types that are both read and written: a read → modify → write keeps what the server has added since. A list of which
/// an element could not be read goes back unchanged, too, as long as nobody changes the field.
/// `Debug` prints no string, as any of them may be a secret.
#[derive(Clone, Default, PartialEq)]
pub struct Extra {
    fields: BTreeMap<String, Value>,
    partial: BTreeMap<String, Partial>,
}

/// A field that could be read only in part.
#[derive(Clone, PartialEq)]
struct Partial {
    /// As it came.
    raw: Value,
    /// As it would be written after reading it: while it still is, nobody has changed the field.
    read: Value,
}

impl Extra {
    pub(crate) fn keep_partial(&mut self, name: &str, raw: Value, read: Value) {
        self.partial.insert(name.to_owned(), Partial { raw, read });
    }

    /// An error where a field could be read only in part: its type changes on the way back, so it cannot go back unchanged.
    #[allow(dead_code, reason = "only the types of some resources need it")]
    pub(crate) fn whole(&self, type_name: &str, member: &str) -> Result<(), Error> {
        if !self.partial.contains_key(member) {
            return Ok(());
        }
        Err(Error::build(format!(
            "a part of `{member}` of the {type_name} could not be read: sending it back would delete that part"
        )))
    }

    /// The fields that could be read only in part: name, as received, as read.
    pub(crate) fn partial(&self) -> impl Iterator<Item = (&str, &Value, &Value)> {
        self.partial.iter().map(|(name, partial)| (name.as_str(), &partial.raw, &partial.read))
    }
}

impl Deref for Extra {
    type Target = BTreeMap<String, Value>;
    fn deref(&self) -> &Self::Target {
        &self.fields
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.fields
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(entries: I) -> Self {
        Self { fields: entries.into_iter().collect(), partial: BTreeMap::new() }
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.fields.iter().map(|(name, value)| (name, Redacted(value)))).finish()
    }
}

/// Prints a JSON value without its strings.
pub(crate) struct Redacted<'a>(pub(crate) &'a Value);

impl fmt::Debug for Redacted<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::String(_) => formatter.write_str("***"),
            Value::Array(elements) => formatter.debug_list().entries(elements.iter().map(Redacted)).finish(),
            Value::Object(fields) => {
                formatter.debug_map().entries(fields.iter().map(|(name, value)| (name, Redacted(value)))).finish()
            }
            scalar => write!(formatter, "{scalar}"),
        }
    }
}
