//! A text that must not be printed.

use std::fmt;

use crate::runtime::codec::warning::WarningKind;
use crate::runtime::{Expected, Json, Node, Reader};

/// A password, key secret or token. `Debug` and `Display` print `***`; serialising sends the text.
///
/// ```
/// let secret = clickhouse_cloud::Secret::from("hunter2");
/// assert_eq!(format!("{secret} {secret:?}"), "*** ***");
/// assert_eq!(secret.expose(), "hunter2");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Secret(String);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The text itself, owned.
    pub fn into_exposed(self) -> String {
        self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("***")
    }
}

impl Json for Secret {
    /// A number becomes its text; the warning does not have it.
    fn read(value: &Node<'_>, reader: &mut Reader) -> Option<Self> {
        let (text, found) = match value {
            Node::String(text) => return Some(Self(text.clone().into_owned())),
            Node::Number(number) => (number.to_string(), "number"),
            Node::Bool(flag) => (flag.to_string(), "boolean"),
            _ => return reader.mismatch(Expected::String, value),
        };
        reader.warn(WarningKind::Converted, Expected::String, found.to_owned());
        Some(Self(text))
    }
    fn write(&self) -> serde_json::Value {
        self.0.write()
    }
}

crate::runtime::json_serde!(Secret);
