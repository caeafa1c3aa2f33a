//! Examples and defaults, held against the schema that they stand in.

use serde_json::Value;

use super::super::Found;
use super::super::document::{Document, members};
use super::super::value::{Verdict, judge};
use crate::pointer::join;

pub(super) fn examples(document: &Document<'_>, found: &mut Found) {
    for place in &document.schemas {
        let schema = Value::Object(place.schema.clone());
        if let Some(example) = place.schema.get("example") {
            check(document, &schema, example, &join(&place.pointer, "example"), found);
        }
        for (index, example) in place.schema.get("examples").and_then(Value::as_array).into_iter().flatten().enumerate()
        {
            check(document, &schema, example, &format!("{}/examples/{index}", place.pointer), found);
        }
    }
    for operation in &document.operations {
        for (pointer, parameter) in &operation.parameters {
            if let (Some(schema), Some(example)) = (parameter.get("schema"), parameter.get("example")) {
                check(document, schema, example, &join(pointer, "example"), found);
            }
        }
    }
}

pub(super) fn defaults(document: &Document<'_>, found: &mut Found) {
    for place in &document.schemas {
        if let Some(default) = place.schema.get("default") {
            let schema = Value::Object(place.schema.clone());
            check(document, &schema, default, &join(&place.pointer, "default"), found);
        }
    }
}

fn check(document: &Document<'_>, schema: &Value, value: &Value, pointer: &str, found: &mut Found) {
    if let Verdict::Fails(why) = judge(document, schema, value) {
        found.add(pointer, why);
    }
}

pub(super) fn bodies(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        let Some(body) = operation.value.get("requestBody") else { continue };
        let has = |value: &Value| value.get("example").or(value.get("examples")).is_some();
        let is_shown =
            |media: &Value| has(media) || media.get("schema").is_some_and(|s| has(s) || has(document.resolve(s)));
        if !members(body, "content").any(|(_, media)| is_shown(media)) {
            found.add(
                join(&operation.pointer, "requestBody"),
                "no example, neither of the media type nor of its schema",
            );
        }
    }
}
