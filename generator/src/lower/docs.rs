//! What a schema says beside its type.

use openapiv3::{AdditionalProperties, IntegerType, NumberType, Schema, SchemaData, SchemaKind, StringType, Type};
use serde_json::Value;

use crate::ir::Docs;

/// The documentation of a schema, constraints included.
pub(super) fn docs(schema: &Schema) -> Docs {
    let SchemaData { title, description, example, default, deprecated, external_docs, .. } = &schema.schema_data;
    let mut constraints = constraints(&schema.schema_kind);
    for (extension, keyword) in
        [("x-minimum", "minimum"), ("x-maximum", "maximum"), ("x-multiple-of", "multipleOf"), ("x-patterns", "pattern")]
    {
        if let Some(value) = schema.schema_data.extensions.get(extension) {
            constraints.push((keyword, value.clone()));
        }
    }
    Docs {
        title: title.clone(),
        description: description.clone(),
        example: example.clone(),
        default: default.clone(),
        deprecated: *deprecated,
        external_docs: external_docs.as_ref().map(|docs| (docs.url.clone(), docs.description.clone())),
        constraints,
    }
}

fn constraints(kind: &SchemaKind) -> Vec<(&'static str, Value)> {
    let mut found = Vec::new();
    let mut add = |keyword, value: Option<Value>| found.extend(value.map(|value| (keyword, value)));
    match kind {
        SchemaKind::Type(Type::String(StringType { pattern, min_length, max_length, .. })) => {
            add("pattern", pattern.as_deref().map(Value::from));
            add("minLength", min_length.map(Value::from));
            add("maxLength", max_length.map(Value::from));
        }
        SchemaKind::Type(Type::Integer(integer)) => {
            let IntegerType { minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of, .. } = integer;
            add(lower_bound(*exclusive_minimum), minimum.map(Value::from));
            add(upper_bound(*exclusive_maximum), maximum.map(Value::from));
            add("multipleOf", multiple_of.map(Value::from));
        }
        SchemaKind::Type(Type::Number(number)) => {
            let NumberType { minimum, maximum, exclusive_minimum, exclusive_maximum, multiple_of, enumeration, .. } =
                number;
            add(lower_bound(*exclusive_minimum), minimum.map(number_value));
            add(upper_bound(*exclusive_maximum), maximum.map(number_value));
            add("multipleOf", multiple_of.map(number_value));
            let values: Vec<Value> = enumeration.iter().flatten().copied().map(number_value).collect();
            add("enum", (!values.is_empty()).then_some(Value::from(values)));
        }
        SchemaKind::Type(Type::Array(array)) => {
            add("minItems", array.min_items.map(Value::from));
            add("maxItems", array.max_items.map(Value::from));
            add("uniqueItems", array.unique_items.then_some(Value::from(true)));
        }
        SchemaKind::Type(Type::Object(object)) => {
            add("minProperties", object.min_properties.map(Value::from));
            add("maxProperties", object.max_properties.map(Value::from));
            let closed = matches!(object.additional_properties, Some(AdditionalProperties::Any(false)));
            add("additionalProperties", closed.then_some(Value::from(false)));
        }
        _ => {}
    }
    found
}

fn lower_bound(exclusive: bool) -> &'static str {
    if exclusive { "exclusiveMinimum" } else { "minimum" }
}

fn upper_bound(exclusive: bool) -> &'static str {
    if exclusive { "exclusiveMaximum" } else { "maximum" }
}

/// A number as JSON, without the fraction it does not have: `16`, not `16.0`.
fn number_value(number: f64) -> Value {
    let whole = number as i64;
    if whole as f64 == number { Value::from(whole) } else { Value::from(number) }
}

/// The outer documentation, completed by the inner one.
pub(super) fn merge(outer: Docs, inner: Docs) -> Docs {
    Docs {
        title: outer.title.or(inner.title),
        description: outer.description.or(inner.description),
        example: outer.example.or(inner.example),
        default: outer.default.or(inner.default),
        deprecated: outer.deprecated || inner.deprecated,
        external_docs: outer.external_docs.or(inner.external_docs),
        constraints: outer.constraints.into_iter().chain(inner.constraints).collect(),
    }
}
