//! The published document as a whole.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::normalize::{normalize, rewrite};
use clickhouse_cloud_generator::source::parse;
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaKind, Type};
use serde_json::{Value, json};

use super::rewritten;

/// Calls `visit` with every inline schema.
fn each_schema(schema: &Schema, visit: &mut impl FnMut(&Schema)) {
    visit(schema);
    fn item<T: AsRef<Schema>>(schema: &ReferenceOr<T>, visit: &mut impl FnMut(&Schema)) {
        if let ReferenceOr::Item(schema) = schema {
            each_schema(schema.as_ref(), visit);
        }
    }
    let mut arm = |schema: &ReferenceOr<Schema>| {
        if let ReferenceOr::Item(schema) = schema {
            each_schema(schema, visit);
        }
    };
    match &schema.schema_kind {
        SchemaKind::Type(Type::Object(object)) => {
            if let Some(AdditionalProperties::Schema(schema)) = &object.additional_properties {
                arm(schema);
            }
            object.properties.values().for_each(|property| item(property, visit));
        }
        SchemaKind::Type(Type::Array(array)) => array.items.iter().for_each(|items| item(items, visit)),
        SchemaKind::OneOf { one_of: arms }
        | SchemaKind::AnyOf { any_of: arms }
        | SchemaKind::AllOf { all_of: arms } => {
            arms.iter().for_each(arm);
        }
        _ => {}
    }
}

#[test]
fn the_published_document_becomes_3_0_without_a_finding() {
    let published = parse(include_str!("../../../spec/clickhouse-cloud.json")).unwrap();
    let (once, counts, findings) = rewritten(published.clone());
    assert!(findings.0.is_empty(), "{findings}");
    let (twice, again, findings) = rewritten(once.clone());
    assert!(findings.0.is_empty(), "{findings}");
    assert_eq!((twice == once, again), (true, BTreeMap::new()), "idempotent");

    let normalized = normalize(published.clone()).unwrap();
    assert_eq!(normalized.counts, counts);
    let components = normalized.document.components.as_ref().unwrap();
    assert_eq!(components.schemas.len(), published["components"]["schemas"].as_object().unwrap().len());
    let operations = |document: &Value| {
        let items = document["paths"].as_object().unwrap().values();
        items
            .map(|item| {
                item.as_object()
                    .unwrap()
                    .keys()
                    .filter(|key| ["get", "put", "post", "delete", "patch"].contains(&key.as_str()))
                    .count()
            })
            .sum::<usize>()
    };
    assert_eq!(normalized.document.operations().count(), operations(&published));

    // openapiv3 reads a schema that does not fit as `Any`, and then its type is gone.
    let (mut typed, mut any) = (0, Vec::new());
    let mut visit = |schema: &Schema| match &schema.schema_kind {
        SchemaKind::Any(schema) if schema != &openapiv3::AnySchema::default() => any.push(schema.clone()),
        SchemaKind::Type(_) => typed += 1,
        _ => {}
    };
    for schema in components.schemas.values().filter_map(ReferenceOr::as_item) {
        each_schema(schema, &mut visit);
    }
    for (_, _, operation) in normalized.document.operations() {
        let responses =
            operation.responses.responses.values().filter_map(ReferenceOr::as_item).map(|response| &response.content);
        let bodies = operation.request_body.iter().filter_map(ReferenceOr::as_item).map(|body| &body.content);
        for media in responses.chain(bodies).flat_map(|content| content.values()) {
            if let Some(ReferenceOr::Item(schema)) = &media.schema {
                each_schema(schema, &mut visit);
            }
        }
    }
    assert_eq!(any, []);
    assert!(typed > 3000, "{typed}");
}

#[test]
fn nothing_of_the_published_document_is_lost_in_openapiv3() {
    fn compare(pointer: &str, rewritten: &Value, read: Option<&Value>, lost: &mut Vec<String>) {
        // openapiv3 does not write out what is empty or false.
        let is_default = [json!([]), json!({}), json!(false)].contains(rewritten);
        match (rewritten, read) {
            (Value::Object(fields), Some(read)) => {
                fields
                    .iter()
                    .for_each(|(name, value)| compare(&format!("{pointer}/{name}"), value, read.get(name), lost));
            }
            (Value::Array(elements), Some(read)) => {
                elements
                    .iter()
                    .enumerate()
                    .for_each(|(index, value)| compare(&format!("{pointer}/{index}"), value, read.get(index), lost));
            }
            (value, Some(read)) if value == read || (value.is_number() && value.as_f64() == read.as_f64()) => {}
            (_, None) if is_default => {}
            (value, read) => lost.push(format!("{pointer}: {value} became {read:?}")),
        }
    }
    let mut document = parse(include_str!("../../../spec/clickhouse-cloud.json")).unwrap();
    rewrite(&mut document);
    let read = serde_json::to_value(normalize(document.clone()).unwrap().document).unwrap();
    let mut lost = Vec::new();
    compare("", &document, Some(&read), &mut lost);
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
