//! Values of a document, with where they stand.

use serde_json::Value;

use crate::pointer::join;

/// A value and where it stands in the document.
#[derive(Clone, Debug)]
pub(super) struct Spot<'a> {
    /// JSON pointer.
    pub(super) at: String,
    /// What stands there.
    pub(super) value: &'a Value,
}

impl<'a> Spot<'a> {
    pub(super) fn new(at: impl Into<String>, value: &'a Value) -> Self {
        Self { at: at.into(), value }
    }

    /// The member with this name.
    pub(super) fn member(&self, name: &str) -> Option<Self> {
        let value = self.value.get(name)?;
        Some(Self { at: join(&self.at, name), value })
    }

    /// The members, in document order; empty if it is not an object.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, Self)> {
        let at = self.at.clone();
        self.value
            .as_object()
            .into_iter()
            .flatten()
            .map(move |(name, value)| (name.as_str(), Self { at: join(&at, name), value }))
    }

    /// The elements; empty if it is not a list.
    pub(super) fn elements(&self) -> impl Iterator<Item = Self> {
        let at = self.at.clone();
        let elements = self.value.as_array().into_iter().flatten().enumerate();
        elements.map(move |(index, value)| Self { at: format!("{at}/{index}"), value })
    }

    /// The text of a member.
    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        self.value.get(name).and_then(Value::as_str)
    }

    /// Whether a member says `true`.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.value.get(name) == Some(&Value::Bool(true))
    }

    /// Itself, or what it refers to under `components`, through any number of references.
    pub(super) fn followed(self, document: &'a Value) -> Self {
        let mut spot = self;
        // Bounded, because references may come back to themselves; the compiler reports those.
        for _ in 0..16 {
            let Some(pointer) = spot.text("$ref").and_then(|reference| reference.strip_prefix('#')) else { break };
            let Some(value) = document.pointer(pointer) else { break };
            spot = Self::new(pointer, value);
        }
        spot
    }
}

/// The name of the component that a `$ref` to a schema names.
pub(super) fn schema_name(reference: &str) -> &str {
    reference.strip_prefix("#/components/schemas/").unwrap_or(reference)
}

/// A path without the names of its parameters.
pub(super) fn template(path: &str) -> String {
    let mut template = String::with_capacity(path.len());
    for (index, piece) in path.split('{').enumerate() {
        match piece.split_once('}') {
            Some((_, rest)) if index > 0 => {
                template.push_str("{}");
                template.push_str(rest);
            }
            _ => template.push_str(piece),
        }
    }
    template
}

/// A value as people name it.
pub(super) fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
