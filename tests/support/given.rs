//! The arguments of an operation, by their names in the document: what the calls in `tests/it/generated` are made of.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::str::FromStr;

use clickhouse_cloud::{Decoded, Json, Multipart};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::payload::{Fill, example};
use crate::schema::{at, parameters};

/// The arguments of one call as JSON, before the client has types for them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Given {
    /// Of the path, as text.
    pub path: BTreeMap<String, String>,
    /// Of the query: a list is one argument.
    pub query: BTreeMap<String, Value>,
    /// The body; null for none.
    pub body: Value,
    /// Whether the body may have values that the client does not know.
    pub tolerant: bool,
}

impl Given {
    /// Conforming arguments of an operation, without a body: the required ones, or with another fill than the minimal all.
    ///
    /// No two are alike, so that one in the place of another is seen; a text of any kind has characters that must be encoded.
    #[must_use]
    pub fn new(id: &str, fill: Fill) -> Self {
        let mut given = Self::default();
        for (index, parameter) in parameters(id).iter().enumerate() {
            if !parameter.required && fill == Fill::Minimal {
                continue;
            }
            let schema = at(&parameter.schema);
            let is_free =
                schema["type"] == "string" && ["format", "pattern", "enum"].iter().all(|one| schema.get(one).is_none());
            let value = if is_free {
                Value::from(format!("{} {index}/é+%&=?#", parameter.name))
            } else {
                example(&parameter.schema, index)
            };
            match (parameter.location.as_str(), value) {
                ("path", Value::String(text)) => given.path.insert(parameter.name.clone(), text).map(drop),
                ("path", other) => given.path.insert(parameter.name.clone(), other.to_string()).map(drop),
                (_, value) => given.query.insert(parameter.name.clone(), value).map(drop),
            };
        }
        given
    }

    /// The same with a body.
    #[must_use]
    pub fn with_body(self, body: Value) -> Self {
        Self { body, ..self }
    }

    /// An argument of the path.
    ///
    /// # Errors
    ///
    /// Where there is none of this name, or it is no `T`.
    pub fn path<T: FromStr>(&self, name: &str) -> Result<T, String> {
        let text = self.path.get(name).ok_or_else(|| format!("no path argument `{name}`"))?;
        text.parse().map_err(|_| format!("the path argument `{name}` cannot be {text}"))
    }

    fn query<T: Json>(&self, name: &str) -> Result<Option<T>, String> {
        let Some(value) = self.query.get(name) else { return Ok(None) };
        match Decoded::from_json(value) {
            Ok(decoded) if !decoded.warnings.iter().any(clickhouse_cloud::Warning::is_loss) => Ok(Some(decoded.value)),
            other => {
                Err(format!("the argument `{name}` cannot be {value}: {:?}", other.map(|decoded| decoded.warnings)))
            }
        }
    }

    /// Sets an argument of the query, where there is one of this name.
    ///
    /// # Errors
    ///
    /// Where it is no `T`.
    pub fn set<C, T: Json>(&self, call: C, name: &str, setter: impl FnOnce(C, T) -> C) -> Result<C, String> {
        Ok(match self.query(name)? {
            Some(value) => setter(call, value),
            None => call,
        })
    }

    /// An argument of the query that must be there.
    ///
    /// # Errors
    ///
    /// Where there is none of this name, or it is no `T`.
    pub fn required<T: Json>(&self, name: &str) -> Result<T, String> {
        self.query(name)?.ok_or_else(|| format!("no argument `{name}`"))
    }

    /// The members of the body as parts.
    #[must_use]
    pub fn multipart(&self) -> Multipart {
        let members = self.body.as_object().into_iter().flatten();
        members.fold(Multipart::new(), |parts, (name, value)| match value {
            Value::String(text) => parts.text(name, text),
            value => parts.json(name, value),
        })
    }

    /// The body as bytes.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.body.as_str().map_or_else(|| self.body.to_string(), str::to_owned).into_bytes()
    }

    /// The body, as strict as `Deserialize` is; and every value and member of it in a place of its own.
    ///
    /// # Errors
    ///
    /// Where it is no `T`, or the type does not know a part of it.
    pub fn body<T: DeserializeOwned + Json + Debug>(&self) -> Result<T, String> {
        match Decoded::<T>::from_json(&self.body) {
            Ok(decoded) if self.tolerant || decoded.warnings.is_empty() => is_known(&decoded.value)?,
            other => {
                return Err(format!("a part of the body is not known: {:?}", other.map(|decoded| decoded.warnings)));
            }
        }
        serde_json::from_value(self.body.clone()).map_err(|error| format!("the request body cannot be read: {error}"))
    }
}

/// The members of a body.
#[derive(Clone, Copy, Debug)]
pub struct Members<'a>(pub &'a Value);

impl Members<'_> {
    /// A member that must be there.
    ///
    /// # Errors
    ///
    /// Where it is not, or is no `T`.
    pub fn required<T: Json>(&self, name: &str) -> Result<T, String> {
        self.optional(name)?.ok_or_else(|| format!("no member `{name}`"))
    }

    /// Sets a member, where there is one of this name.
    ///
    /// # Errors
    ///
    /// Where it is no `T`.
    pub fn set<B, T: Json>(&self, body: B, name: &str, setter: impl FnOnce(B, T) -> B) -> Result<B, String> {
        Ok(match self.optional(name)? {
            Some(value) => setter(body, value),
            None => body,
        })
    }

    /// Sets a member, or clears it where it is null.
    ///
    /// # Errors
    ///
    /// Where it is neither null nor a `T`.
    pub fn set_or_clear<B, T: Json>(
        &self,
        body: B,
        name: &str,
        setter: impl FnOnce(B, T) -> B,
        clear: impl FnOnce(B) -> B,
    ) -> Result<B, String> {
        Ok(match self.nullable(name)? {
            Some(Some(value)) => setter(body, value),
            Some(None) => clear(body),
            None => body,
        })
    }

    fn optional<T: Json>(&self, name: &str) -> Result<Option<T>, String> {
        let Some(value) = self.0.get(name) else { return Ok(None) };
        let decoded = Decoded::from_json(value).map_err(|found| format!("the member `{name}` is wrong: {found:?}"))?;
        Ok(Some(decoded.value))
    }

    /// A member that need not be there and may be null.
    ///
    /// # Errors
    ///
    /// Where it is neither null nor a `T`.
    pub fn nullable<T: Json>(&self, name: &str) -> Result<Option<Option<T>>, String> {
        if self.0.get(name).is_some_and(Value::is_null) { Ok(Some(None)) } else { Ok(self.optional(name)?.map(Some)) }
    }
}

/// Whether a value has no member that its type has no field for. Types that are read and written keep those, and send them back
/// as if they knew them; their `Debug` is what tells.
///
/// # Errors
///
/// Where there is one.
pub fn is_known(value: &impl Debug) -> Result<(), String> {
    // A field of that name is printed as `Some(…)` or `None`.
    let text = format!("{value:?}").replace("extra: {}", "");
    match text.split_once("extra: {") {
        None => Ok(()),
        Some((_, extra)) => Err(format!("members without a field: {}", extra.chars().take(200).collect::<String>())),
    }
}
