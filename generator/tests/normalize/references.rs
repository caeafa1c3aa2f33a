//! References within the document, to whatever place, become references to components.

use clickhouse_cloud_generator::normalize::normalize;
use serde_json::{Value, json};

use super::rewritten;

/// A document whose schema `S` refers by this reference, beside a schema `Foo Bar` with all that can be referred to.
fn referring(reference: &Value) -> Value {
    json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},
        "$defs": {"Top": {"type": "string"}},
        "components": {"schemas": {
            "S": {"type": "object", "properties": {"a": reference}},
            "Foo Bar": {
                "$id": "https://example.com/foo", "type": "object",
                "properties": {
                    "inner": {"type": "object", "properties": {"deep": {"type": "object", "properties": {}}}},
                    "list": {"type": "array", "items": {"$anchor": "item", "type": "object"}},
                },
                "$defs": {"Own": {"type": "object", "$dynamicAnchor": "node"}},
            },
            "Example": {"type": "string", "example": {"$ref": "#nowhere"}},
        }},
    })
}

fn target(reference: Value) -> (Value, Vec<String>, Value) {
    let (document, _, findings) = rewritten(referring(&reference));
    let of_s = document["components"]["schemas"]["S"]["properties"]["a"]["$ref"].clone();
    let codes = findings.0.iter().filter(|finding| finding.code.contains("reference")).map(|own| own.code.to_owned());
    (of_s, codes.collect(), document)
}

#[test]
fn every_way_to_refer_leads_to_a_component() {
    for (reference, component) in [
        ("#/components/schemas/Foo%20Bar", "Foo Bar"),
        ("#/components/schemas/Foo Bar", "Foo Bar"),
        ("https://example.com/foo", "Foo Bar"),
        ("#/components/schemas/Foo%20Bar/properties/inner", "Foo Bar.inner"),
        ("#/components/schemas/Foo Bar/properties/inner/properties/deep", "Foo Bar.inner.deep"),
        ("https://example.com/foo#/properties/inner", "Foo Bar.inner"),
        ("#/components/schemas/Foo Bar/properties/list/items", "Foo Bar.list.items"),
        ("#item", "Foo Bar.list.items"),
        ("https://example.com/foo#item", "Foo Bar.list.items"),
        ("#/components/schemas/Foo Bar/$defs/Own", "Own"),
        ("https://example.com/foo#/$defs/Own", "Own"),
        ("#/$defs/Top", "Top"),
    ] {
        let (found, wrong, document) = target(json!({"$ref": reference}));
        assert_eq!(found, format!("#/components/schemas/{component}"), "{reference}");
        assert!(document["components"]["schemas"][component].is_object(), "{reference}");
        assert_eq!(wrong, Vec::<String>::new(), "{reference}");
        normalize(referring(&json!({"$ref": reference}))).unwrap_or_else(|errors| panic!("{reference}: {errors}"));
    }
    let (found, wrong, _) = target(json!({"$dynamicRef": "#node"}));
    assert_eq!((found, wrong), (json!("#/components/schemas/Own"), Vec::new()));
}

#[test]
fn what_leads_to_no_schema_of_the_document_is_an_error() {
    for reference in
        ["#nowhere", "other.json#/a", "#/components/schemas/Foo%20Bar/type", "#/info", "#/components/schemas/Gone/x"]
    {
        let (_, wrong, _) = target(json!({"$ref": reference}));
        assert_eq!(wrong.len(), 1, "{reference}");
    }
}

#[test]
fn what_is_wrong_in_a_schema_that_moved_is_told_where_it_stands() {
    let mut document = referring(&json!({"$ref": "#/components/schemas/Foo Bar/properties/inner/properties/deep"}));
    let inner = "/components/schemas/Foo Bar/properties/inner";
    document.pointer_mut(inner).unwrap()["properties"]["deep"]["wrong"] = json!(1);
    document["components"]["schemas"]["T"] =
        json!({"type": "object", "properties": {"b": {"$ref": format!("#{inner}")}}});
    let findings = normalize(document).unwrap_err();
    let wrong: Vec<&str> =
        findings.0.iter().filter(|own| own.code == "unknown-keyword").map(|own| own.pointer.as_str()).collect();
    assert_eq!(wrong, [format!("{inner}/properties/deep/wrong")]);
}

#[test]
fn webhooks_bring_types() {
    let body = |schema: Value| json!({"post": {"tags": ["Hooks"], "requestBody": {"content": {"application/json": {"schema": schema}}}}});
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {},
        "webhooks": {
            "known": body(json!({"$ref": "#/components/schemas/S"})),
            "inline": body(json!({"type": "object", "properties": {"a": {"type": ["string", "null"]}}})),
            "empty": {"post": {}},
        },
        "components": {"schemas": {"S": {"type": "object", "properties": {}}}},
    });
    let (once, counts, findings) = rewritten(document);
    assert!(findings.0.is_empty(), "{findings}");
    assert_eq!(counts["webhook"], 2);
    let types = json!([{"tag": "Hooks", "component": "S"}, {"tag": "Hooks", "component": "inline.webhook"}]);
    assert_eq!(once["x-webhook-types"], types);
    assert_eq!(once["components"]["schemas"]["inline.webhook"]["properties"]["a"]["nullable"], true);
    normalize(once).unwrap();
}

#[test]
fn a_path_may_refer_to_a_path_item_that_refers_to_another() {
    let document = |last: &str| {
        json!({
            "openapi": "3.1", "info": {"title": "T", "version": 1.0},
            "paths": {"/a": {"$ref": "#/components/pathItems/A"}},
            "components": {"pathItems": {
                "A": {"$ref": "#/components/pathItems/B"},
                "B": {"$ref": format!("#/components/pathItems/{last}")},
                "C": {"get": {"operationId": "aGet"}},
            }}
        })
    };
    let normalized = normalize(document("C")).unwrap();
    let path = normalized.document.paths.paths["/a"].as_item().unwrap();
    assert_eq!(path.get.as_ref().unwrap().operation_id.as_deref(), Some("aGet"));
    assert_eq!(normalized.document.info.version, "1.0");
    let findings = normalize(document("A")).unwrap_err();
    assert!(findings.0.iter().any(|finding| finding.code == "unsupported-reference"), "{findings}");
}
