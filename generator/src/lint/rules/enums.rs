//! Lists of values.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::Found;
use super::super::document::{Document, Place, Role, types};
use super::super::value::has_type;

/// Every `enum`, with its place.
fn each<'a>(document: &'a Document<'_>) -> impl Iterator<Item = (&'a Place<'a>, &'a Vec<Value>)> {
    document.schemas.iter().filter_map(|place| Some((place, place.schema.get("enum")?.as_array()?)))
}

pub(super) fn nullable(document: &Document<'_>, found: &mut Found) {
    for (place, values) in each(document) {
        let allows = types(place.schema).contains(&"null") || place.schema.get("nullable") == Some(&Value::Bool(true));
        if allows && !values.contains(&Value::Null) {
            found
                .add(&place.pointer, format!("null is allowed by the type, and not among the {} values", values.len()));
        }
    }
}

pub(super) fn of_another_type(document: &Document<'_>, found: &mut Found) {
    for (place, values) in each(document) {
        let types = types(place.schema);
        let fits = |value: &Value| types.iter().any(|name| has_type(value, name));
        if !types.is_empty() && !values.is_empty() && !values.iter().any(fits) {
            found.add(&place.pointer, format!("declared {}, but no value of the `enum` is one", types.join(" or ")));
        }
    }
}

pub(super) fn single(document: &Document<'_>, found: &mut Found) {
    for (place, values) in each(document) {
        if let [value] = values.iter().filter(|value| !value.is_null()).collect::<Vec<_>>()[..] {
            found.add(&place.pointer, format!("only {value}"));
        }
    }
}

pub(super) fn repeated(document: &Document<'_>, found: &mut Found) {
    let mut groups: BTreeMap<Vec<String>, Vec<&Place<'_>>> = BTreeMap::new();
    for (place, values) in each(document).filter(|(place, _)| place.role != Role::Component) {
        let mut set: Vec<String> = values.iter().filter(|value| !value.is_null()).map(Value::to_string).collect();
        set.sort_unstable();
        set.dedup();
        // One value is a constant, not a list.
        if set.len() > 1 {
            groups.entry(set).or_default().push(place);
        }
    }
    for (set, places) in groups.iter().filter(|(_, places)| places.len() > 1) {
        let Some(first) = places.first() else { continue };
        let shown = set.iter().take(3).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = if set.len() > 3 { format!(" and {} more", set.len() - 3) } else { String::new() };
        found.add(&first.pointer, format!("{shown}{more}: written out at {} places", places.len()));
    }
}
