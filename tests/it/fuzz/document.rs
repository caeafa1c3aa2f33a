//! Small random documents, grown from what schemas, parameters, bodies and responses are made of; mostly right, sometimes not.

use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// Names of components. Some collide as Rust types, some with what the generated code needs itself.
const COMPONENTS: [&str; 12] =
    ["Thing", "thing", "pgSize", "PLAIN", "Cat", "Dog", "Option", "String", "Vec", "Self", "ListThings", "V18"];

/// Names of properties and parameters. Some are keywords, methods or nothing that Rust could name.
const NAMES: [&str; 26] = [
    "a",
    "b",
    "kind",
    "type",
    "id",
    "name",
    "self",
    "Self",
    "new",
    "18",
    "exponential histogram",
    "$ref",
    "a-b",
    "a_b",
    "aB",
    "clear_a",
    "crate",
    "description",
    "urn:x:User",
    "été",
    "x\"y",
    "result",
    "limit",
    "nextCursor",
    "_",
    "",
];

/// Names that trouble nobody.
const PLAIN: [&str; 12] =
    ["size", "port", "region", "state", "owner", "zone", "plan", "cost", "tags", "parent", "startedAt", "isOpen"];

/// Values of string enums.
const VALUES: [&str; 14] =
    ["a", "A", "b", "cat", "dog", "Unknown", "unknown", "1h", "18", "SCRAM-SHA-256", "", "x\"y", "self", "é"];

/// Values that trouble nobody.
const WORDS: [&str; 8] = ["red", "green", "blue", "up", "down", "left", "right", "CENTER"];

const PATHS: [&str; 8] = [
    "/v1/things",
    "/v1/things/{id}",
    "/v1/organizations/{organizationId}/things",
    "/v1/things/{type}/parts/{a-b}",
    "/v1/things/{id}/start",
    "/v1/{id}:act",
    "/",
    "/v1/a b",
];

const IDS: [&str; 6] = ["thingList", "thingGet", "thingCreate", "thingUpdate", "getThings", "list-things"];

const TAGS: [&str; 3] = ["Things", "Other things", "ClickStack"];

/// An OpenAPI document.
pub(super) fn documents() -> BoxedStrategy<Value> {
    let components = prop::collection::vec((component(), schema()), 0..5);
    let operations = prop::collection::vec((select(PATHS.to_vec()), method(), operation()), 1..4);
    (components, operations, version())
        .prop_map(|(components, operations, version)| {
            let mut paths = json!({});
            for (index, (path, method, mut operation)) in operations.into_iter().enumerate() {
                // Two operations of one id are an error that would hide what else there is.
                if let Some(id) = operation["operationId"].as_str().filter(|_| index > 0) {
                    operation["operationId"] = json!(format!("{id}{index}"));
                }
                paths[path][method] = declare(path, operation);
            }
            let schemas: Map<String, Value> =
                components.into_iter().map(|(name, schema)| (name.to_owned(), schema)).collect();
            json!({
                "openapi": version,
                "info": { "title": "Random", "version": "1.0" },
                "paths": paths,
                "components": { "schemas": closed(schemas) },
            })
        })
        .boxed()
}

/// Mostly a plain one.
fn component() -> BoxedStrategy<&'static str> {
    prop_oneof![12 => select(vec!["Thing", "Cat", "Dog", "Plan", "Region"]), 1 => select(COMPONENTS.to_vec())].boxed()
}

fn version() -> BoxedStrategy<&'static str> {
    prop_oneof![20 => Just("3.1.1"), 9 => Just("3.0.3"), 1 => Just("2.0")].boxed()
}

/// Components with what they refer to: most of the references would lead nowhere otherwise.
fn closed(mut schemas: Map<String, Value>) -> Map<String, Value> {
    for name in ["Thing", "Cat", "Dog"] {
        let kind = json!({ "type": "string", "enum": [name.to_lowercase()] });
        let own = json!({ "properties": { "kind": kind, name: { "type": "string" } }, "required": ["kind"] });
        schemas.entry(name).or_insert(own);
    }
    schemas
}

/// The operation with a parameter for each part of its path that is one.
fn declare(path: &str, mut operation: Value) -> Value {
    let parts = path.split('{').skip(1).filter_map(|part| part.split('}').next());
    let own = parts.map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } }));
    let mut parameters: Vec<Value> = own.collect();
    parameters.extend(operation["parameters"].as_array().into_iter().flatten().cloned());
    operation["parameters"] = Value::Array(parameters);
    operation
}

/// Mostly a plain one.
fn name() -> BoxedStrategy<&'static str> {
    prop_oneof![6 => select(PLAIN.to_vec()), 1 => select(NAMES.to_vec())].boxed()
}

/// Mostly a plain one.
fn value() -> BoxedStrategy<&'static str> {
    prop_oneof![6 => select(WORDS.to_vec()), 1 => select(VALUES.to_vec())].boxed()
}

/// Mostly one that gives a method.
fn id() -> BoxedStrategy<&'static str> {
    prop_oneof![20 => select(IDS.to_vec()), 1 => select(vec!["type", "18", "new", ""])].boxed()
}

/// Mostly one that gives a module.
fn tag() -> BoxedStrategy<&'static str> {
    prop_oneof![20 => select(TAGS.to_vec()), 1 => select(vec!["3D", "Type", "Common", ""])].boxed()
}

fn method() -> BoxedStrategy<&'static str> {
    select(vec!["get", "get", "put", "post", "patch", "delete", "head", "options", "trace"]).boxed()
}

fn operation() -> BoxedStrategy<Value> {
    let ids = weighted(0.99, id());
    let tags = prop::collection::vec(tag(), 1..3);
    let parameters = prop::collection::vec(parameter(), 0..3);
    (ids, tags, parameters, weighted(0.4, body()), responses(), weighted(0.1, any::<bool>()))
        .prop_map(|(id, tags, parameters, body, responses, deprecated)| {
            let mut operation = json!({ "tags": tags, "parameters": parameters, "responses": responses });
            for (name, value) in
                [("operationId", json!(id)), ("requestBody", json!(body)), ("deprecated", json!(deprecated))]
            {
                if !value.is_null() {
                    operation[name] = value;
                }
            }
            operation
        })
        .boxed()
}

fn parameter() -> BoxedStrategy<Value> {
    let place = prop_oneof![60 => Just("query"), 1 => Just("header"), 1 => Just("cookie"), 1 => Just("path")];
    let list = scalar().prop_map(|items| json!({ "type": "array", "items": items }));
    let schema = prop_oneof![20 => scalar(), 6 => list, 1 => schema()];
    (name(), place, any::<bool>(), schema)
        .prop_map(|(name, place, required, schema)| {
            json!({ "name": name, "in": place, "required": required || place == "path", "schema": schema })
        })
        .boxed()
}

fn body() -> BoxedStrategy<Value> {
    let media = prop_oneof![20 => Just("application/json"), 1 => Just("text/plain")];
    (media, schema(), weighted(0.5, any::<bool>()))
        .prop_map(|(media, schema, required)| {
            let mut body = json!({ "content": { media: { "schema": schema } } });
            if let Some(required) = required {
                body["required"] = json!(required);
            }
            body
        })
        .boxed()
}

fn responses() -> BoxedStrategy<Value> {
    let json_of =
        |schema: Value| json!({ "description": "Done.", "content": { "application/json": { "schema": schema } } });
    let envelope = move |result: Value, more: Value| {
        let mut properties =
            json!({ "status": { "type": "number" }, "requestId": { "type": "string" }, "result": result });
        for (name, schema) in more.as_object().into_iter().flatten() {
            properties[name] = schema.clone();
        }
        json_of(json!({ "type": "object", "properties": properties }))
    };
    let cursor = json!({ "limit": { "type": "integer" }, "nextCursor": { "type": ["string", "null"] } });
    let text = json!({ "description": "Text.", "content": { "text/plain": { "schema": { "type": "string" } } } });
    let answer = prop_oneof![
        5 => schema().prop_map(move |schema| envelope(schema, json!({}))),
        2 => schema().prop_map(move |items| envelope(json!({ "type": "array", "items": items }), cursor.clone())),
        2 => Just(json!({ "description": "Done." })),
        1 => schema().prop_map(json_of),
        1 => Just(text),
        1 => Just(json_of(json!({ "properties": { "status": { "type": "number" }, "requestId": { "type": "string" } } }))),
    ];
    let status =
        prop_oneof![20 => Just("200"), 4 => Just("201"), 2 => Just("204"), 1 => Just("default"), 1 => Just("4XX")];
    let error =
        json!({ "type": "object", "properties": { "error": { "type": "string" }, "status": { "type": "number" } } });
    (status, answer, any::<bool>())
        .prop_map(move |(status, answer, fails)| {
            let mut responses = json!({ status: answer });
            if fails {
                responses["400"] = json_of(error.clone());
            }
            responses
        })
        .boxed()
}

/// A type without parts.
fn scalar() -> BoxedStrategy<Value> {
    let formats =
        ["uuid", "date-time", "date", "time", "duration", "byte", "email", "boolean", "password", "binary", "odd"];
    let strings = prop::collection::vec(value(), 1..5);
    prop_oneof![
        4 => Just(json!({ "type": "string" })),
        3 => select(formats.to_vec()).prop_map(|format| json!({ "type": "string", "format": format })),
        2 => Just(json!({ "type": "integer" })),
        1 => Just(json!({ "type": "integer", "minimum": 0, "exclusiveMaximum": 10, "format": "int64" })),
        2 => Just(json!({ "type": "number" })),
        1 => Just(json!({ "type": "number", "format": "decimal" })),
        2 => Just(json!({ "type": "boolean" })),
        3 => strings.prop_map(|values| json!({ "type": "string", "enum": values })),
        1 => prop::collection::vec(-3..4_i8, 1..4).prop_map(|values| json!({ "type": "integer", "enum": values })),
        1 => value().prop_map(|value| json!({ "type": "string", "const": value })),
        1 => select(vec![json!(["string", "null"]), json!(["string", "integer"]), json!(["integer", "null", "string"])])
            .prop_map(|types| json!({ "type": types })),
        1 => Just(json!({ "type": ["string", "null"], "enum": ["x", null] })),
    ]
    .boxed()
}

/// A `$ref`, mostly to something.
fn reference() -> BoxedStrategy<Value> {
    let known = select(vec!["Thing", "Cat", "Dog"]);
    let other = select(COMPONENTS.to_vec());
    prop_oneof![30 => known, 1 => other, 1 => Just("Missing")]
        .prop_map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }))
        .boxed()
}

/// Something that a schema should not be, or seldom is.
fn odd() -> BoxedStrategy<Value> {
    let odd = vec![
        json!({}),
        json!(true),
        json!(false),
        json!(null),
        json!("string"),
        json!([]),
        json!({ "type": "text" }),
        json!({ "type": [] }),
        json!({ "type": "object", "properties": [] }),
        json!({ "enum": [] }),
        json!({ "enum": ["a", 1, null] }),
        json!({ "oneOf": [] }),
        json!({ "anyOf": [{ "type": "null" }] }),
        json!({ "$ref": 1 }),
        json!({ "$ref": "#/components/schemas/Thing", "description": "A sibling." }),
        json!({ "$ref": "other.json#/Thing" }),
        json!({ "type": "array" }),
        json!({ "items": { "type": "string" } }),
        json!({ "type": "string", "allOf": [{ "pattern": "a" }, { "pattern": "b" }] }),
        json!({ "not": { "type": "string" } }),
        json!({ "if": {}, "then": {} }),
        json!({ "prefixItems": [{}] }),
        json!({ "type": "object", "propertyNames": { "pattern": "^a" }, "additionalProperties": { "type": "integer" } }),
        json!({ "type": "object", "required": ["a", "a", "missing"] }),
        json!({ "type": "string", "description": "[x] <y> `z\n```\n*/ \"# {}" }),
        json!({ "type": "integer", "enum": [1.0, 2], "default": null, "example": [] }),
    ];
    select(odd).boxed()
}

/// Any schema.
fn schema() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![24 => scalar(), 14 => reference(), 1 => odd()];
    leaf.prop_recursive(3, 14, 4, |inner| {
        let arms = prop::collection::vec(inner.clone(), 1..4);
        let keyword = select(vec!["oneOf", "anyOf", "allOf"]);
        let nullable = inner.clone().prop_map(|arm| json!({ "anyOf": [arm, { "type": "null" }] }));
        prop_oneof![
            8 => object(inner.clone()),
            3 => inner.clone().prop_map(|items| json!({ "type": "array", "items": items })),
            2 => inner.prop_map(|values| json!({ "type": "object", "additionalProperties": values })),
            2 => nullable,
            2 => tagged(),
            1 => (keyword, arms).prop_map(|(keyword, arms)| json!({ keyword: arms })),
        ]
    })
    .boxed()
}

fn object(inner: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    let properties = prop::collection::vec((name(), inner, any::<bool>()), 0..5);
    (properties, any::<bool>(), weighted(0.2, select(vec![json!(true), json!(false), json!({ "type": "string" })])))
        .prop_map(|(properties, typed, additional)| {
            let mut object = json!({ "properties": {} });
            let mut required = Vec::new();
            for (name, schema, is_required) in properties {
                object["properties"][name] = schema;
                if is_required {
                    required.push(json!(name));
                }
            }
            if !required.is_empty() {
                object["required"] = Value::Array(required);
            }
            if typed {
                object["type"] = json!("object");
            }
            if let Some(additional) = additional {
                object["additionalProperties"] = additional;
            }
            object
        })
        .boxed()
}

/// A union whose arms say which they are, or nearly: by a value, by absence, by a key of their own.
fn tagged() -> BoxedStrategy<Value> {
    let arm = (weighted(0.8, value()), name(), any::<bool>());
    let arm = arm.prop_map(|(kind, own, required)| {
        let mut arm = json!({ "type": "object", "properties": { own: { "type": "string" } } });
        if let Some(kind) = kind {
            arm["properties"]["kind"] = json!({ "type": "string", "enum": [kind] });
        }
        if required {
            arm["required"] = json!([own]);
        }
        arm
    });
    let arm = prop_oneof![3 => arm, 1 => select(vec!["Cat", "Dog", "Thing"])
        .prop_map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }))];
    prop::collection::vec(arm, 2..4).prop_map(|arms| json!({ "oneOf": arms })).boxed()
}
