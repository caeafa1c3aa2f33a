//! Components that are there twice, or for nothing.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::Found;
use super::super::document::{Document, Place, Role};
use super::super::structure::structure;

fn each<'a>(document: &'a Document<'_>) -> impl Iterator<Item = &'a Place<'a>> {
    document.schemas.iter().filter(|place| place.role == Role::Component)
}

pub(super) fn identical(document: &Document<'_>, found: &mut Found) {
    let mut groups: BTreeMap<String, Vec<&Place<'_>>> = BTreeMap::new();
    for place in each(document) {
        groups.entry(structure(&Value::Object(place.schema.clone()))).or_default().push(place);
    }
    for places in groups.values() {
        if let [first, others @ ..] = places.as_slice()
            && !others.is_empty()
        {
            let others = others.iter().map(|place| format!("`{}`", place.name)).collect::<Vec<_>>().join(", ");
            found.add(&first.pointer, format!("the same as {others}"));
        }
    }
}

pub(super) fn unreachable(document: &Document<'_>, found: &mut Found) {
    let reached = document.reached(|_| true);
    for place in each(document).filter(|place| !reached.contains(place.name)) {
        found.add(&place.pointer, "no operation reaches it");
    }
}
