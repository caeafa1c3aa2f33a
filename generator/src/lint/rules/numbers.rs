//! Numbers that are integers, integers of no width, and bounds that nothing is between.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::Found;
use super::super::document::{Document, Role, types};

pub(super) fn whole(document: &Document<'_>, found: &mut Found) {
    let mut integers: BTreeMap<&str, &str> = BTreeMap::new();
    for place in document.schemas.iter().filter(|place| place.role == Role::Property) {
        if types(place.schema).contains(&"integer") {
            integers.entry(place.name).or_insert(&place.pointer);
        }
    }
    for place in &document.schemas {
        if !types(place.schema).contains(&"number") {
            continue;
        }
        let whole = |keyword: &str| place.schema.get(keyword).and_then(Value::as_f64).is_some_and(|n| n.fract() == 0.0);
        let text = place.schema.get("description").and_then(Value::as_str).unwrap_or_default();
        let is_count = ["HTTP status", "Number of ", "Numeric port"].iter().any(|start| text.starts_with(start));
        // One word alone (`value`, `level`) means something else at every place; a longer name does not.
        let is_name = place.name.chars().any(char::is_uppercase) || place.name.contains('_');
        let reason = if whole("multipleOf") {
            "`multipleOf` a whole number".to_owned()
        } else if is_count {
            let sentence = text.split(['.', '\n']).next().unwrap_or_default();
            format!("described as \"{sentence}\"")
        } else if place.role == Role::Property && place.name.ends_with("InBytes") {
            "a number of bytes".to_owned()
        } else if let Some(other) = integers.get(place.name).filter(|_| is_name && place.role == Role::Property) {
            format!("integer at {other}")
        } else {
            continue;
        };
        found.add(&place.pointer, format!("`number`, but {reason}"));
    }
}

pub(super) fn without_format(document: &Document<'_>, found: &mut Found) {
    for place in &document.schemas {
        let fits = |keyword: &str| {
            place.schema.get(keyword).and_then(Value::as_i64).is_some_and(|bound| i32::try_from(bound).is_ok())
        };
        let is_listed = ["enum", "const"].iter().any(|keyword| place.schema.contains_key(*keyword));
        let is_bounded = fits("maximum") && (fits("minimum") || fits("exclusiveMinimum"));
        if types(place.schema).contains(&"integer") && !place.schema.contains_key("format") && !is_listed && !is_bounded
        {
            found.add(&place.pointer, "an integer of any width");
        }
    }
}

pub(super) fn impossible(document: &Document<'_>, found: &mut Found) {
    let pairs = [
        ("minimum", "maximum"),
        ("minLength", "maxLength"),
        ("minItems", "maxItems"),
        ("minProperties", "maxProperties"),
    ];
    for place in &document.schemas {
        let bound = |keyword: &str| place.schema.get(keyword).and_then(Value::as_f64);
        for (least, most) in pairs {
            if let (Some(low), Some(high)) = (bound(least), bound(most))
                && low > high
            {
                found.add(&place.pointer, format!("`{least}` is {low}, and `{most}` {high}"));
            }
        }
    }
}
