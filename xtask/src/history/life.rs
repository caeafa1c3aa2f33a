//! Documents and reports → the life of every operation, schema and property: when it came and went, and what happened to it.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::diff::Change;
use clickhouse_cloud_generator::http::Methods;
use serde_json::Value;

use super::Step;
use crate::diff::sentence;

/// What lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum What {
    Operation,
    Schema,
    Property,
}

impl What {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Operation => "operation",
            Self::Schema => "schema",
            Self::Property => "property",
        }
    }
}

/// When it was there, by the index of the document, and what happened in each.
#[derive(Clone, Debug, Default)]
pub(super) struct Life {
    /// The documents that have it, in their order.
    pub(super) there: Vec<usize>,
    /// The document, and the change in a line.
    pub(super) events: Vec<(usize, String)>,
}

/// The lives by kind and name.
pub(super) type Lives = BTreeMap<(What, String), Life>;

/// All lives.
pub(super) fn lives(steps: &[Step]) -> Lives {
    let mut lives = Lives::new();
    for (index, step) in steps.iter().enumerate() {
        for name in things(&step.entry.document) {
            lives.entry(name).or_default().there.push(index);
        }
        for change in step.report.iter().flat_map(|report| &report.changes) {
            if let Some(life) = owner(&lives, change).and_then(|owner| lives.get_mut(&owner)) {
                life.events.push((index, sentence(change)));
            }
        }
    }
    lives
}

/// What a document has.
fn things(document: &Value) -> Vec<(What, String)> {
    let mut things = Vec::new();
    let object = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let methods = Methods::of(document);
    for own in object(&document["paths"]).values().flat_map(|item| methods.operations(item)) {
        things.extend(own.value["operationId"].as_str().map(|id| (What::Operation, id.to_owned())));
    }
    for (name, schema) in object(&document["components"]["schemas"]) {
        things.extend(object(&schema["properties"]).keys().map(|own| (What::Property, format!("{name}.{own}"))));
        things.push((What::Schema, name));
    }
    things
}

/// The innermost thing that a change happened to. Its own coming and going is known without.
fn owner(lives: &Lives, change: &Change) -> Option<(What, String)> {
    let slug = change.kind.slug();
    if ["operation", "schema", "property"]
        .iter()
        .any(|what| slug == format!("{what}-added") || slug == format!("{what}-removed"))
    {
        return None;
    }
    let mut parts = change.place.split(['.', '[', '{', '|']);
    let first = parts.next()?.to_owned();
    let second = parts.next().map(|second| format!("{first}.{second}"));
    let property = second.map(|name| (What::Property, name));
    let all = [property, Some((What::Schema, first.clone())), Some((What::Operation, first))];
    all.into_iter().flatten().find(|name| lives.contains_key(name))
}
