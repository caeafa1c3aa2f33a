//! Each rule: a schema before and after, counted, and idempotent.

use std::collections::BTreeMap;

use clickhouse_cloud_generator::normalize::{RULES, normalize};
use serde_json::{Value, json};

use super::{OTHER, S, document, rewritten};

/// Rule, schema before, schema after.
fn cases() -> Vec<(&'static str, Value, Value)> {
    let other = || json!({"$ref": OTHER});
    let nothing = || json!({"type": "null"});
    vec![
        ("boolean-schema", json!({"type": "array", "items": true}), json!({"type": "array", "items": {}})),
        (
            "boolean-schema",
            json!({"type": "object", "properties": {"a": false, "b": true}}),
            json!({"type": "object", "properties": {"b": {}}}),
        ),
        ("nullable-type", json!({"type": ["string", "null"]}), json!({"type": "string", "nullable": true})),
        ("nullable-type", json!({"type": ["string"]}), json!({"type": "string"})),
        ("const", json!({"type": "string", "const": "a"}), json!({"type": "string", "enum": ["a"], "x-const": true})),
        ("const", json!({"const": {"a": 1}}), json!({"x-const": {"a": 1}})),
        (
            "enum-null",
            json!({"type": "string", "enum": ["a", null]}),
            json!({"type": "string", "enum": ["a"], "nullable": true}),
        ),
        ("null-value", json!({"type": "string", "default": null}), json!({"type": "string", "x-default-null": true})),
        ("null-value", json!({"type": "string", "example": null}), json!({"type": "string", "x-example-null": true})),
        ("examples", json!({"type": "string", "examples": ["a", "b"]}), json!({"type": "string", "example": "a"})),
        (
            "examples",
            json!({"type": "string", "examples": ["a"], "example": "b"}),
            json!({"type": "string", "example": "b"}),
        ),
        ("examples", json!({"type": "string", "examples": []}), json!({"type": "string"})),
        (
            "property-names",
            json!({"propertyNames": {"type": "string", "pattern": "^a"}, "additionalProperties": {}}),
            json!({"type": "object", "additionalProperties": {}, "x-property-names": {"type": "string", "pattern": "^a"}}),
        ),
        (
            "not",
            json!({"type": "string", "not": {"enum": ["a"]}}),
            json!({"type": "string", "x-not": {"enum": ["a"], "type": "string"}}),
        ),
        (
            "all-of-annotations",
            json!({"allOf": [other(), {"description": "d", "nullable": true}]}),
            json!({"allOf": [other()], "description": "d", "nullable": true}),
        ),
        (
            "content-encoding",
            json!({"type": "string", "contentEncoding": "base64"}),
            json!({"type": "string", "format": "byte"}),
        ),
        ("null-branch", json!({"anyOf": [other(), nothing()]}), json!({"allOf": [other()], "nullable": true})),
        (
            "null-branch",
            json!({"description": "outer", "oneOf": [nothing(), {"type": "integer", "description": "inner", "minimum": 1}]}),
            json!({"description": "outer", "type": "integer", "minimum": 1, "nullable": true, "x-source-pointer": format!("{S}/oneOf/1")}),
        ),
        (
            "null-branch",
            json!({"oneOf": [nothing(), {"type": "integer"}, other()]}),
            json!({"oneOf": [{"type": "integer", "x-source-pointer": format!("{S}/oneOf/1")}, other()], "nullable": true}),
        ),
        (
            "null-branch",
            json!({"oneOf": [{"type": ["integer", "null"]}, other()]}),
            json!({"oneOf": [{"type": "integer"}, other()], "nullable": true}),
        ),
        (
            "null-branch",
            json!({"oneOf": [{"anyOf": [{"const": null}, {"type": "string"}]}, {"enum": [null]}]}),
            json!({"type": "string", "nullable": true, "x-source-pointer": format!("{S}/oneOf/0/anyOf/1")}),
        ),
        (
            "pattern-properties",
            json!({"type": "object", "patternProperties": {"^a": {"type": "string"}}}),
            json!({"type": "object", "additionalProperties":
                {"type": "string", "x-source-pointer": format!("{S}/patternProperties/^a")}}),
        ),
        (
            "prefix-items",
            json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "string"}], "items": false}),
            json!({"type": "array", "items": {"type": "string", "x-source-pointer": format!("{S}/prefixItems/0")}}),
        ),
        (
            "same-arm",
            json!({"oneOf": [other(), other(), {"type": "array"}]}),
            json!({"oneOf": [other(), {"type": "array"}]}),
        ),
        (
            "literal-union",
            json!({"oneOf": [{"type": "string", "enum": ["a"], "title": "A"}, {"type": "string", "enum": ["b", "a"]}]}),
            json!({"description": "- `a`: A", "type": "string", "enum": ["a", "b"]}),
        ),
        (
            "literal-union",
            json!({"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a"]}]}),
            json!({"type": "string", "enum": ["a"]}),
        ),
        (
            "format-union",
            json!({"description": "d", "anyOf": [{"type": "string", "format": "date"}, {"type": "string"}]}),
            json!({"description": "d\n\nIn the format `date`, or any other text.", "type": "string"}),
        ),
        (
            "required-union",
            json!({"type": "object", "properties": {"a": other(), "b": other()},
                "anyOf": [{"type": "object", "required": ["a"]}, {"type": "object", "required": ["a", "b"]}]}),
            json!({"type": "object", "properties": {"a": other(), "b": other()},
                "description": "At least one of these must be given: `a`; `a` and `b`."}),
        ),
        ("single-branch", json!({"oneOf": [other()]}), json!({"allOf": [other()]})),
        (
            "single-branch",
            json!({"allOf": [other()], "anyOf": [{"type": "object"}]}),
            json!({"allOf": [other(), {"type": "object", "x-source-pointer": format!("{S}/anyOf/0")}]}),
        ),
        ("ref-siblings", json!({"$ref": OTHER, "description": "d"}), json!({"allOf": [other()], "description": "d"})),
        (
            "infer-object",
            json!({"properties": {"type": {"type": "string"}}}),
            json!({"properties": {"type": {"type": "string"}}, "type": "object"}),
        ),
        (
            "infer-object",
            json!({"additionalProperties": false}),
            json!({"additionalProperties": false, "type": "object"}),
        ),
        ("infer-array", json!({"items": {"type": "string"}}), json!({"items": {"type": "string"}, "type": "array"})),
        ("infer-enum", json!({"enum": ["a"]}), json!({"enum": ["a"], "type": "string"})),
        ("infer-enum", json!({"enum": [1, 2]}), json!({"enum": [1, 2], "type": "integer"})),
        ("infer-enum", json!({"const": true}), json!({"enum": [true], "x-const": true, "type": "boolean"})),
        ("infer-enum", json!({"enum": [1, 2.5]}), json!({"enum": [1, 2.5], "type": "number"})),
        (
            "enum-type",
            json!({"type": "number", "enum": ["0.5", "0.9"]}),
            json!({"type": "string", "enum": ["0.5", "0.9"]}),
        ),
        ("enum-type", json!({"type": "string", "enum": [17, 18]}), json!({"type": "integer", "enum": [17, 18]})),
        ("enum-type", json!({"type": "integer", "enum": [1.0]}), json!({"type": "integer", "enum": [1]})),
        (
            "null-only",
            json!({"type": "object", "required": ["a", "b"], "properties": {"a": {"anyOf": [nothing()], "default": null}, "b": {"type": "string"}}}),
            json!({"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}, "x-null-only-properties": ["a"]}),
        ),
        (
            "exclusive-bounds",
            json!({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1.5}),
            json!({"type": "number", "minimum": 0, "exclusiveMinimum": true, "maximum": 1.5, "exclusiveMaximum": true}),
        ),
        (
            "exclusive-bounds",
            json!({"type": "number", "minimum": 2, "exclusiveMinimum": 1}),
            json!({"type": "number", "minimum": 2}),
        ),
        ("whole-numbers", json!({"type": "integer", "minimum": 5.0}), json!({"type": "integer", "minimum": 5})),
        (
            "whole-numbers",
            json!({"type": "integer", "exclusiveMinimum": 0.5, "maximum": u64::MAX}),
            json!({"type": "integer", "x-minimum": 0.5, "x-exclusiveMinimum": true, "x-maximum": u64::MAX}),
        ),
        ("whole-numbers", json!({"type": "string", "minLength": 2.0}), json!({"type": "string", "minLength": 2})),
        (
            "all-of-constraints",
            json!({"type": "string", "minLength": 12, "allOf": [{"pattern": "[a-z]"}, {"pattern": "[0-9]", "maxLength": 20}]}),
            json!({"type": "string", "minLength": 12, "maxLength": 20, "x-patterns": ["[a-z]", "[0-9]"]}),
        ),
        (
            "type-array",
            json!({"type": ["string", "integer"], "description": "d", "example": 1, "minimum": 1, "pattern": "a"}),
            json!({
                "description": "d", "example": 1, "x-type-array": true,
                "oneOf": [{"type": "string", "x-source-pointer": S, "pattern": "a"}, {"type": "integer", "x-source-pointer": S, "minimum": 1}]
            }),
        ),
        (
            "type-array",
            json!({"type": ["string", "integer", "number", "null"], "enum": ["a", 1]}),
            json!({
                "nullable": true, "x-type-array": true,
                "oneOf": [{"type": "string", "x-source-pointer": S, "enum": ["a"]}, {"type": "number", "x-source-pointer": S, "enum": [1]}]
            }),
        ),
        (
            "type-array",
            json!({"type": ["number", "integer"], "minimum": 0.5}),
            json!({"minimum": 0.5, "type": "number"}),
        ),
        ("type-array", json!({"type": ["string", "integer"], "enum": [1.0]}), json!({"type": "integer", "enum": [1]})),
        (
            "typed-union",
            json!({"type": "object", "oneOf": [other()], "anyOf": [other(), {"type": "object"}]}),
            json!({"allOf": [other(), {"anyOf": [other(), {"type": "object"}], "x-source-pointer": S}]}),
        ),
        (
            "typed-union",
            json!({"type": "array", "oneOf": [{"description": "a"}, {"description": "b"}]}),
            json!({"oneOf": [{"description": "a", "type": "array"}, {"description": "b", "type": "array"}]}),
        ),
        (
            "compose",
            json!({"description": "d", "required": ["a"], "allOf": [other()]}),
            json!({"description": "d", "allOf": [other(), {"type": "object", "required": ["a"], "x-source-pointer": S}]}),
        ),
        (
            "compose",
            json!({"type": "object", "properties": {"a": {}}, "oneOf": [other(), {"required": ["a"]}]}),
            json!({"allOf": [
                {"type": "object", "properties": {"a": {}}, "x-source-pointer": S},
                {"oneOf": [other(), {"required": ["a"], "type": "object"}], "x-source-pointer": S}
            ]}),
        ),
        ("foreign-constraint", json!({"type": "string", "minimum": 1}), json!({"type": "string", "x-minimum": 1})),
        (
            "foreign-constraint",
            json!({"type": "boolean", "format": "boolean"}),
            json!({"type": "boolean", "x-format": "boolean"}),
        ),
    ]
}

#[test]
fn each_rule_rewrites_and_counts_and_is_idempotent() {
    for (rule, before, after) in cases() {
        let (once, counts, findings) = rewritten(document(before.clone()));
        assert_eq!(once["components"]["schemas"]["S"], after, "{rule}: {before}");
        assert!(counts.get(rule).is_some_and(|times| *times > 0), "{rule}: {before}: {counts:?}");
        assert!(!findings.has_errors(), "{rule}: {before}: {findings}");
        let (twice, counts, findings) = rewritten(once.clone());
        assert_eq!((twice.to_string(), counts.len()), (once.to_string(), 0), "{rule}: {before}: again {counts:?}");
        assert!(findings.0.is_empty(), "{rule}: {before}: again: {findings}");
        normalize(once).unwrap_or_else(|errors| panic!("{rule}: {before}: {errors}"));
    }
}

#[test]
fn each_rule_has_a_case_a_sentence_and_a_name_of_its_own() {
    let walked = [
        "openapi-version",
        "inline-reference",
        "empty-field",
        "missing-field",
        "security-scheme",
        "item-schema",
        "inner-reference",
        "webhook",
    ];
    for rule in RULES {
        assert!(
            walked.contains(&rule.name) || cases().iter().any(|(name, ..)| *name == rule.name),
            "{} has no case",
            rule.name
        );
        assert!(rule.doc.ends_with('.'), "{}", rule.name);
        assert_eq!(RULES.iter().filter(|other| other.name == rule.name).count(), 1, "{}", rule.name);
    }
}

#[test]
fn the_version_becomes_3_0_and_is_kept() {
    for (version, wanted, kept) in [("3.1.2", "3.0.3", json!("3.1.2")), ("3.0.1", "3.0.1", Value::Null)] {
        let mut before = document(json!({}));
        before["openapi"] = json!(version);
        let (once, counts, _) = rewritten(before);
        assert_eq!((&once["openapi"], &once["x-openapi-version"]), (&json!(wanted), &kept));
        assert_eq!(counts.contains_key("openapi-version"), !kept.is_null());
        assert_eq!(rewritten(once.clone()).0, once);
    }
}

#[test]
fn what_3_1_may_omit_is_added() {
    let (once, counts, findings) = rewritten(json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {}, "put": {"responses": {"200": {}}}}}
    }));
    assert_eq!(
        once["paths"]["/a"],
        json!({"get": {"responses": {}}, "put": {"responses": {"200": {"description": ""}}}})
    );
    assert_eq!((counts["missing-field"], findings.0.len()), (2, 0));
    assert_eq!(rewritten(once).1, BTreeMap::new());
}

#[test]
fn references_to_other_components_are_replaced_by_copies() {
    let (once, counts, findings) = rewritten(json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {
            "parameters": [{"$ref": "#/components/parameters/Q"}],
            "post": {"requestBody": {"$ref": "#/components/requestBodies/B"}, "responses": {"200": {"$ref": "#/components/responses/R"}}}
        }},
        "components": {
            "responses": {"R": {"$ref": "#/components/responses/S"}, "S": {"description": "d", "headers": {"X": {"$ref": "#/components/headers/H"}}}},
            "headers": {"H": {"schema": {"enum": ["a"]}}},
            "parameters": {"Q": {"$ref": "#/components/parameters/P"}, "P": {"name": "p", "in": "query", "schema": {"type": ["string", "null"]}}},
            "requestBodies": {"B": {"content": {"application/json": {"schema": {"const": 1}}}}}
        }
    }));
    assert!(findings.0.is_empty(), "{findings}");
    assert_eq!(counts["inline-reference"], 7);
    let schema = |pointer: &str| once.pointer(pointer).unwrap();
    let parameter = schema("/paths/~1a/parameters/0");
    assert_eq!(
        (&parameter["schema"]["nullable"], &parameter["x-source-pointer"]),
        (&json!(true), &json!("/components/parameters/P"))
    );
    assert_eq!(schema("/paths/~1a/post/requestBody/content/application~1json/schema/type"), "integer");
    assert_eq!(schema("/paths/~1a/post/responses/200/headers/X/schema/type"), "string");
    assert_eq!(schema("/paths/~1a/post/responses/200/headers/X/x-source-pointer"), "/components/headers/H");
    assert_eq!(rewritten(once.clone()).0, once);
    normalize(once).unwrap();
}

#[test]
fn only_schema_positions_are_walked() {
    let schema = json!({
        "type": "object",
        "properties": {
            "type": {"type": "string"}, "required": {"type": "boolean"}, "enum": {"type": "string"}, "$ref": {"type": "string"},
            "const": {"type": "string"}, "nullable": {"type": "string"}, "oneOf": {"type": "string"}, "if": {"type": "string"}
        },
        "example": {"type": ["string", "null"], "$ref": "#/nowhere", "unknown": 1},
        "default": {"const": 1},
        "x-any": {"const": 1}
    });
    let (once, counts, findings) = rewritten(document(schema.clone()));
    assert_eq!((&once["components"]["schemas"]["S"], counts.len(), findings.0.len()), (&schema, 0, 0), "{findings}");
}

#[test]
fn a_path_that_is_a_path_item_of_the_components_is_a_copy_of_it() {
    let operation = json!({"operationId": "a", "responses": {"200": {"description": ""}}});
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"$ref": "#/components/pathItems/a~1b", "summary": "s"}},
        "components": {"pathItems": {"a/b": {"get": operation.clone(), "summary": "theirs"}}},
    });
    let (document, counts, findings) = rewritten(document);
    assert!(findings.0.is_empty(), "{findings}");
    assert_eq!(counts["inline-reference"], 1);
    assert_eq!(document["paths"]["/a"], json!({"get": operation, "summary": "s"}));
}

#[test]
fn a_security_scheme_keeps_what_a_client_does_with_it() {
    let schemes = json!({
        "token": {"type": "oauth2", "description": "d", "flows": {"deviceAuthorization": {}}},
        "id": {"type": "openIdConnect", "openIdConnectUrl": "https://example.com"},
        "certificate": {"type": "mutualTLS"},
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"}
    });
    let mut source = document(json!({}));
    source["components"]["securitySchemes"] = schemes.clone();
    let (once, counts, findings) = rewritten(source);
    assert!(findings.0.is_empty(), "{findings}");
    assert_eq!(counts["security-scheme"], 3);
    let rewritten = &once["components"]["securitySchemes"];
    assert_eq!(rewritten["token"], json!({"type": "http", "scheme": "bearer", "description": "d"}));
    assert_eq!(rewritten["certificate"], json!({"type": "http", "scheme": "mutualTLS"}));
    assert_eq!(rewritten["key"], schemes["key"]);
    normalize(once).unwrap();
}

#[test]
fn operations_that_3_0_does_not_have_stand_beside_the_document() {
    let text = json!({"schema": {"type": ["string", "null"]}});
    let operation = |id: &str| json!({"operationId": id, "requestBody": {"content": {"application/json": text}}});
    let spec = json!({
        "openapi": "3.2.0", "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {"get": operation("get"), "query": operation("query"), "additionalOperations": {"COPY": operation("copy")}},
            "/b": {"post": {"operationId": "post", "requestBody": {"$ref": "#/paths/~1a/additionalOperations/COPY/requestBody"}}},
        },
    });
    let (once, counts, findings) = rewritten(spec.clone());
    assert!(findings.0.is_empty(), "{findings}");
    assert_eq!((counts["inner-reference"], counts["nullable-type"]), (1, 3));
    let (again, counts, findings) = rewritten(once.clone());
    assert_eq!((&again, counts.len(), findings.0.len()), (&once, 0, 0), "{findings}");
    let normalized = normalize(spec).unwrap();
    let found: Vec<(&str, &str, String)> =
        normalized.additional.iter().map(|own| (own.path.as_str(), own.method.as_str(), own.way.join("/"))).collect();
    assert_eq!(found, [("/a", "QUERY", "query".to_owned()), ("/a", "COPY", "additionalOperations/COPY".to_owned())]);
    let ids: Vec<_> = normalized.additional.iter().map(|own| own.operation.operation_id.as_deref()).collect();
    assert_eq!(ids, [Some("query"), Some("copy")]);
    assert_eq!(normalized.document.paths.iter().count(), 2);
}
