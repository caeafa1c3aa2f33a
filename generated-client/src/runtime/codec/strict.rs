//! serde for the generated types: through a JSON value, and strict.
//!
//! Responses are read tolerantly, but what a program reads from its own files should be right: a lost value is an error.

use crate::runtime::{Json, Node, Reader};

/// Reads a value; an error names the first place whose value cannot be kept.
pub(crate) fn read_strict<T: Json>(value: &Node<'_>) -> Result<T, String> {
    let mut reader = Reader::new();
    let read = T::read(value, &mut reader);
    match (read, reader.first_loss()) {
        (Some(read), None) => Ok(read),
        (_, Some(warning)) => Err(warning.to_string()),
        (None, None) => Err("the value cannot be read".to_owned()),
    }
}

/// serde's two traits for a type that is [`Json`].
macro_rules! json_serde {
    ($name:ty) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::runtime::Json::write(self), serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <serde_json::Value as serde::Deserialize>::deserialize(deserializer)?;
                $crate::runtime::read_strict(&$crate::runtime::Node::from(&value)).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use json_serde;
