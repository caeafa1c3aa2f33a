//! Fields that this version of the crate does not know, kept so that they can be sent back.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde_json::Value;

/// The fields of an object that its type does not have (or that had another type than expected), by name.
///
/// On the types that are both read and written: a read → modify → write keeps what the server has added since.
/// `Debug` prints no string, as any of them may be a secret.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(pub BTreeMap<String, Value>);

impl Deref for Extra {
    type Target = BTreeMap<String, Value>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Extra {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl FromIterator<(String, Value)> for Extra {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.0.iter().map(|(name, value)| (name, Redacted(value)))).finish()
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
