//! Every rule: the smallest document that it is for, and the nearest one that it is not for.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::lint::RULES;
use clickhouse_cloud_generator::normalize;
use serde_json::{Value, json};

use super::{findings, report};

/// A document with these components, the first of which is sent and answered by its one operation.
fn schemas(schemas: &Value) -> Value {
    let first = schemas.as_object().unwrap().keys().next().unwrap();
    let content = json!({ "application/json": { "schema": { "$ref": format!("#/components/schemas/{first}") } } });
    let body = json!({ "required": true, "content": content });
    let put = json!({ "requestBody": body, "responses": { "200": { "content": content }, "default": {} } });
    document(&json!({ "/things": { "put": put } }), schemas)
}

/// A document whose one component is this schema.
fn thing(schema: &Value) -> Value {
    schemas(&json!({ "Thing": schema }))
}

/// A document whose one component has this property.
fn property(name: &str, schema: &Value) -> Value {
    thing(&json!({ "type": "object", "properties": { name: schema } }))
}

fn document(paths: &Value, schemas: &Value) -> Value {
    let info = json!({ "title": "Things", "version": "2026.11.23" });
    json!({ "openapi": "3.1.1", "info": info, "paths": paths, "components": { "schemas": schemas } })
}

/// A document with this operation at this path.
fn operation(path: &str, operation: &Value) -> Value {
    document(&json!({ path: { "get": operation } }), &json!({}))
}

fn union(keyword: &str, arms: &Value) -> Value {
    let kind = |value: &str| {
        json!({ "type": "object", "required": ["kind"], "properties": {
        "kind": { "type": "string", "const": value },
    } })
    };
    let named = |name: &str, other: &str| {
        json!({ "type": "object", "required": [name], "properties": {
        name: { "type": "string" }, other: { "type": "integer" },
    } })
    };
    schemas(&json!({
        "Thing": { keyword: arms },
        "Open": { "properties": { "a": { "type": "string" } } },
        "Cat": kind("cat"), "Dog": kind("dog"),
        "Left": named("l", "x"), "Right": named("r", "y"),
    }))
}

fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/components/schemas/{name}") })
}

/// A rule, a document with one finding of it and where, and a document with none.
type Case = (&'static str, Value, &'static str, Value);

const THING: &str = "/components/schemas/Thing";
const A: &str = "/components/schemas/Thing/properties/a";
const GET: &str = "/paths/~1things/get";

fn types() -> Vec<Case> {
    let (text, none) = (json!({ "type": "string" }), json!({ "type": "null" }));
    vec![
        (
            "missing-type-object",
            thing(&json!({ "properties": { "a": text } })),
            THING,
            // A sum says it in its parts.
            thing(&json!({ "required": ["a"], "allOf": [{ "type": "object", "properties": { "a": text } }] })),
        ),
        (
            "null-matches-two-arms",
            union("oneOf", &json!([to("Open"), none])),
            THING,
            union("oneOf", &json!([to("Cat"), none])),
        ),
        (
            "null-arm",
            union("anyOf", &json!([to("Cat"), none])),
            THING,
            union("anyOf", &json!([to("Cat"), to("Dog"), none])),
        ),
        ("only-null", property("a", &json!({ "anyOf": [none] })), A, property("a", &json!({ "anyOf": [none, text] }))),
        (
            "overlapping-arms",
            union("oneOf", &json!([{ "type": "object", "properties": { "b": text } }, { "type": "object" }])),
            THING,
            union("oneOf", &json!([to("Cat"), to("Dog")])),
        ),
        (
            "arms-not-exclusive",
            union("oneOf", &json!([to("Left"), to("Right")])),
            THING,
            union("oneOf", &json!([to("Left"), text])),
        ),
        ("too-many-arms", union("oneOf", &kinds(65)), THING, union("oneOf", &kinds(64))),
        (
            "missing-discriminator",
            union("oneOf", &json!([to("Cat"), to("Dog")])),
            THING,
            union("oneOf", &json!([to("Cat"), text])),
        ),
        (
            "boolean-as-string",
            property("a", &json!({ "type": "string", "format": "boolean" })),
            A,
            property("a", &json!({ "type": "boolean" })),
        ),
        (
            "untyped",
            property("a", &json!({ "description": "Anything." })),
            A,
            thing(&json!({ "additionalProperties": {} })),
        ),
        (
            "empty-properties",
            thing(&json!({ "type": "object", "properties": {} })),
            THING,
            thing(&json!({ "type": "object", "properties": {}, "additionalProperties": text })),
        ),
    ]
}

fn values() -> Vec<Case> {
    let text = json!({ "type": "string" });
    let of = |values: Value| json!({ "type": "string", "enum": values });
    let two = |name: &str, a: Value, b: Value| thing(&json!({ "type": "object", "properties": { "a": a, name: b } }));
    vec![
        (
            "nullable-enum-without-null",
            property("a", &json!({ "type": ["string", "null"], "enum": ["x", "y"] })),
            A,
            property("a", &json!({ "type": ["string", "null"], "enum": ["x", null] })),
        ),
        (
            "enum-of-another-type",
            property("a", &json!({ "type": "number", "enum": ["aws", "gcp"] })),
            A,
            // 1.0 is an integer.
            property("a", &json!({ "type": "integer", "enum": [1.0, 2] })),
        ),
        (
            "single-value-enum",
            property("a", &of(json!(["x"]))),
            A,
            property("a", &json!({ "type": "string", "const": "x" })),
        ),
        (
            "repeated-enum",
            two("b", of(json!(["x", "y"])), of(json!(["y", "x"]))),
            A,
            two("b", of(json!(["x", "y"])), of(json!(["x", "z"]))),
        ),
        (
            "invalid-example",
            property("a", &json!({ "type": "string", "format": "duration", "example": "1 hour" })),
            "/components/schemas/Thing/properties/a/example",
            property("a", &json!({ "type": "string", "format": "duration", "example": "PT1.5H" })),
        ),
        (
            "invalid-example",
            property("a", &json!({ "type": "string", "format": "uuid", "example": "none" })),
            "/components/schemas/Thing/properties/a/example",
            // What a pattern says is not looked at.
            property("a", &json!({ "type": "string", "pattern": "^b$", "example": "c" })),
        ),
        (
            "invalid-default",
            property("a", &json!({ "type": "integer", "minimum": 5, "default": 4 })),
            "/components/schemas/Thing/properties/a/default",
            property("a", &json!({ "type": ["integer", "null"], "minimum": 5, "default": null })),
        ),
        (
            "number-for-integer",
            property("a", &json!({ "type": "number", "description": "Number of workers." })),
            A,
            // The name alone says nothing: it may mean something else at every place.
            schemas(&json!({
                "Thing": { "type": "object", "properties": { "value": { "type": "number" } } },
                "Other": { "type": "object", "properties": { "value": { "type": "integer" } } },
            })),
        ),
        (
            "integer-without-format",
            property("a", &json!({ "type": "integer" })),
            A,
            property("a", &json!({ "type": "integer", "minimum": 0, "maximum": 100 })),
        ),
        (
            "impossible-bounds",
            property("a", &json!({ "type": "string", "minLength": 3, "maxLength": 2 })),
            A,
            property("a", &json!({ "type": "string", "minLength": 2, "maxLength": 2 })),
        ),
        (
            "missing-required",
            thing(&json!({ "type": "object", "properties": { "a": text } })),
            THING,
            thing(&json!({ "type": "object", "properties": { "a": text }, "required": ["a"] })),
        ),
        (
            "required-without-property",
            thing(
                &json!({ "type": "object", "properties": { "a": text }, "required": ["b"], "additionalProperties": false }),
            ),
            THING,
            // An open object may have it all the same.
            thing(&json!({ "type": "object", "properties": { "a": text }, "required": ["b"] })),
        ),
    ]
}

fn operations() -> Vec<Case> {
    let done = json!({ "200": { "description": "Done." }, "default": {} });
    let envelope = json!({ "type": "object", "properties": { "error": { "type": "string" } } });
    let failing = |status: &str| {
        let schema = if status == "400" { envelope.clone() } else { to("Thing") };
        let response = json!({ "content": { "application/json": { "schema": schema } } });
        let get = json!({ "responses": { status: response, "404": response } });
        document(&json!({ "/things": { "get": get } }), &json!({ "Thing": envelope }))
    };
    let body = |required: bool, schema: Value| {
        let media = json!({ "schema": schema, "example": { "a": 1 } });
        let body = json!({ "required": required, "content": { "application/json": media } });
        operation("/things", &json!({ "requestBody": body, "responses": done }))
    };
    let needs = json!({ "type": "object", "required": ["a"] });
    let unshown =
        json!({ "requestBody": { "content": { "application/json": { "schema": needs } } }, "responses": done });
    let id = json!({ "name": "id", "in": "path", "required": true, "description": "Which.", "schema": { "type": "string" } });
    let deprecated = |text: &str| operation("/things", &json!({ "description": text, "responses": done }));
    let version =
        |version: &str| json!({ "openapi": "3.1.1", "info": { "title": "T", "version": version }, "paths": {} });
    let closed = json!({ "type": "object", "additionalProperties": false });
    let sent = json!({ "required": true, "content": { "application/json": { "schema": to("Thing") } } });
    let request = json!({ "/things": { "put": { "requestBody": sent, "responses": done } } });
    let secured = |responses: Value| {
        let mut document = operation("/things", &json!({ "responses": responses }));
        document["security"] = json!([{ "basicAuth": [] }]);
        document
    };
    vec![
        (
            "path-parameters",
            operation("/things/{id}", &json!({ "responses": done })),
            "/paths/~1things~1{id}/get",
            operation("/things/{id}", &json!({ "parameters": [id], "responses": done })),
        ),
        (
            "optional-body",
            body(false, json!({ "oneOf": [needs, needs] })),
            "/paths/~1things/get/requestBody",
            // It may be null.
            body(false, json!({ "type": ["object", "null"], "required": ["a"] })),
        ),
        (
            "body-without-example",
            operation("/things", &unshown),
            "/paths/~1things/get/requestBody",
            body(true, needs.clone()),
        ),
        ("undeclared-errors", secured(json!({ "200": {} })), GET, secured(json!({ "200": {}, "4XX": {} }))),
        ("closed-response", thing(&closed), THING, document(&request, &json!({ "Thing": closed }))),
        (
            "repeated-response",
            failing("400"),
            "/paths/~1things/get/responses/400/content/application~1json/schema",
            failing("500"),
        ),
        (
            "deprecated-in-prose",
            deprecated("**Deprecated.** Use another."),
            GET,
            deprecated("Deprecation notices of things."),
        ),
        ("unversioned", version("1.0"), "/info/version", version("2026-11-23")),
        ("missing-description", operation("/things", &json!({ "responses": done })), GET, deprecated("Things.")),
    ]
}

fn names() -> Vec<Case> {
    let text = json!({ "type": "string", "description": "Text." });
    let pair = |one: Value, other: Value| {
        let thing = json!({ "oneOf": [to("One"), to("Other")], "discriminator": { "propertyName": "a" } });
        schemas(&json!({ "Thing": thing, "One": one, "Other": other }))
    };
    let object = |name: &str| json!({ "type": "object", "properties": { name: text } });
    vec![
        (
            "identical-components",
            pair(object("a"), object("a")),
            "/components/schemas/One",
            pair(object("a"), object("b")),
        ),
        (
            "unreachable-component",
            schemas(&json!({ "Thing": text, "Other": object("a") })),
            "/components/schemas/Other",
            pair(object("a"), object("b")),
        ),
        (
            "component-case",
            schemas(&json!({ "Thing": text, "pgSize": text })),
            "/components/schemas/pgSize",
            schemas(&json!({ "Thing": text, "PLAIN": text })),
        ),
        // `Services` is a plural.
        ("misspelt-component", words("ServicRequest"), "/components/schemas/ServicRequest", words("ServicesRequest")),
        (
            "property-case",
            property("exponential histogram", &text),
            "/components/schemas/Thing/properties/exponential histogram",
            property("aB2", &text),
        ),
    ]
}

/// A document in which ten components are named after services, and another one like this.
fn words(name: &str) -> Value {
    let text = json!({ "type": "string" });
    let mut all = json!({ "Thing": text });
    for word in ["Create", "Delete", "Get", "List", "Move", "Open", "Pause", "Query", "Read", "Stop"] {
        all[format!("{word}Service")] = text.clone();
    }
    all[name] = text;
    schemas(&all)
}

#[test]
fn every_rule_hits_what_it_is_for_and_nothing_else() {
    let cases: Vec<Case> = [types(), values(), operations(), names()].into_iter().flatten().collect();
    let mut wrong = Vec::new();
    for (rule, hit, pointer, miss) in &cases {
        let (hit, miss) = (report(&format!("{hit:#}")), report(&format!("{miss:#}")));
        let found: Vec<&str> = findings(&hit, rule).iter().map(|finding| finding.pointer.as_str()).collect();
        if found != [*pointer] {
            wrong.push(format!("{rule}: expected {pointer}, found {found:?}"));
        }
        let placed =
            findings(&hit, rule).iter().all(|finding| finding.position.is_some() && !finding.message.is_empty());
        if !placed {
            wrong.push(format!("{rule}: a finding without a line or a message"));
        }
        wrong.extend(findings(&miss, rule).iter().map(|finding| format!("{rule}: hits {finding:?}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let tested: BTreeSet<&str> = cases.iter().map(|(rule, ..)| *rule).collect();
    let rules: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(rules.len(), RULES.len(), "two rules of one name");
    assert_eq!(tested, rules, "every rule has a case");
    clickhouse_cloud_tests::counted!("{} rules, {} documents", rules.len(), 2 * cases.len());
}

#[test]
fn every_normalize_rule_that_is_named_exists() {
    let known: BTreeSet<&str> = normalize::RULES.iter().map(|rule| rule.name).collect();
    let mut named = 0;
    for rule in RULES.iter().filter(|rule| rule.answer.contains("normalize rule")) {
        for name in rule.answer.split('`').skip(1).step_by(2) {
            assert!(known.contains(name), "{}: there is no normalize rule `{name}`", rule.name);
            named += 1;
        }
    }
    assert!(named >= 8, "{named}");
}

#[test]
fn operations_of_every_method_are_looked_at() {
    let undeclared = json!({ "responses": { "200": {} } });
    let item = json!({
        "trace": undeclared, "query": undeclared, "additionalOperations": { "COPY": undeclared, "x-get": undeclared },
    });
    let mut document = document(&json!({ "/things/{id}": item }), &json!({}));
    for (version, ways) in [
        ("3.1.1", ["trace"].as_slice()),
        ("3.2.0", ["trace", "query", "additionalOperations/COPY", "additionalOperations/x-get"].as_slice()),
    ] {
        document["openapi"] = json!(version);
        let report = report(&document.to_string());
        let found: Vec<&str> =
            findings(&report, "path-parameters").iter().map(|finding| finding.pointer.as_str()).collect();
        assert_eq!(found, ways.iter().map(|way| format!("/paths/~1things~1{{id}}/{way}")).collect::<Vec<_>>());
    }
}

/// So many arms that a value tells apart.
fn kinds(count: usize) -> Value {
    let arm = |index: usize| json!({ "type": "object", "properties": { "kind": { "type": "string", "enum": [format!("k{index}")] } }, "required": ["kind"] });
    (0..count).map(arm).collect()
}
