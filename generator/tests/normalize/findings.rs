//! Each class of finding: its code, its pointer, and its place in the text.

use clickhouse_cloud_generator::diagnostic::Severity;
use clickhouse_cloud_generator::normalize::{normalize, rewrite};
use clickhouse_cloud_generator::source::{locate, parse};
use serde_json::{Value, json};

use super::{OTHER, S, document, rewritten};

/// Name, document, code and pointer of each finding.
type BadDocument = (&'static str, String, Vec<(&'static str, String)>);

fn bad_documents() -> Vec<BadDocument> {
    let schema = |schema: Value| serde_json::to_string_pretty(&document(schema)).unwrap();
    let s = |rest: &str| format!("{S}{rest}");
    let whole = |fields: Value| {
        let mut document = document(json!({}));
        for (name, value) in fields.as_object().unwrap() {
            document[name] = value.clone();
        }
        serde_json::to_string_pretty(&document).unwrap()
    };
    let mut cases = vec![
        ("no version", r#"{"paths": {}}"#.to_owned(), vec![("openapi-version", String::new())]),
        (
            "an old version",
            r#"{"openapi": "2.0", "paths": {}}"#.to_owned(),
            vec![("openapi-version", "/openapi".to_owned())],
        ),
        ("no paths", r#"{"openapi": "3.0.3"}"#.to_owned(), vec![("no-paths", String::new())]),
        (
            "an undefined reference",
            schema(json!({"items": {"$ref": "#/components/schemas/other"}})),
            vec![("undefined-reference", s("/items"))],
        ),
        (
            "a deep reference",
            schema(json!({"$ref": "#/components/schemas/S/items"})),
            vec![("unsupported-reference", s(""))],
        ),
        (
            "another file",
            schema(json!({"allOf": [{"$ref": "a.json#/B"}]})),
            vec![("unsupported-reference", s("/allOf/0"))],
        ),
        ("itself", schema(json!({"$ref": "#/components/schemas/S"})), vec![("cyclic-reference", s(""))]),
        (
            "itself as an arm",
            schema(json!({"oneOf": [{"$ref": OTHER}, {"allOf": [{"$ref": "#/components/schemas/S"}]}]})),
            vec![("cyclic-reference", s(""))],
        ),
        (
            "an unknown keyword",
            schema(json!({"properties": {"a/b": {"typ": "string"}}})),
            vec![("unknown-keyword", s("/properties/a~1b/typ"))],
        ),
        (
            "a string as a bound",
            schema(json!({"type": "integer", "minimum": "1"})),
            vec![("schema-shape", s("/minimum"))],
        ),
        (
            "a negative length",
            schema(json!({"type": "string", "minLength": -1})),
            vec![("schema-shape", s("/minLength"))],
        ),
        ("an unknown type", schema(json!({"type": "text"})), vec![("schema-shape", s("/type"))]),
        (
            "a number as a schema",
            schema(json!({"items": {"oneOf": [{}, {"properties": {"a": 1}}]}})),
            vec![("schema-shape", s("/items/oneOf/1/properties/a"))],
        ),
        ("nothing but null", schema(json!({"items": {"type": "null"}})), vec![("schema-shape", s("/items"))]),
        (
            "a contradiction",
            schema(json!({"type": "string", "properties": {}})),
            vec![("schema-shape", s("/properties"))],
        ),
        (
            "an enum of two types",
            schema(json!({"type": "string", "enum": ["a", 1]})),
            vec![("schema-shape", s("/enum"))],
        ),
        (
            "an enum of no type",
            schema(json!({"type": ["string", "boolean"], "enum": ["a", 1]})),
            vec![("schema-shape", s("/enum"))],
        ),
        ("a list for paths", whole(json!({"paths": []})), vec![("document-shape", "/paths".to_owned())]),
        (
            "a path by reference",
            whole(json!({"paths": {"/a": {"$ref": "b.json"}}})),
            vec![("unsupported-reference", "/paths/~1a".to_owned())],
        ),
        (
            "a method of 3.2",
            whole(json!({"paths": {"/a": {"query": {}}}})),
            vec![("unsupported-field", "/paths/~1a/query".to_owned())],
        ),
        (
            "other methods before 3.2",
            whole(json!({"paths": {"/a": {"additionalOperations": {"COPY": {}}}}})),
            vec![("unsupported-field", "/paths/~1a/additionalOperations".to_owned())],
        ),
        (
            "other methods that are none, or no operations",
            whole(json!({"openapi": "3.2.0", "paths": {
                "/a": {"additionalOperations": {"get": {}, "": {}, "COPY": 1}}, "/b": {"additionalOperations": []}, "/c": {"query": 1},
            }})),
            vec![
                ("unsupported-method", "/paths/~1a/additionalOperations/get".to_owned()),
                ("unsupported-method", "/paths/~1a/additionalOperations/".to_owned()),
                ("document-shape", "/paths/~1a/additionalOperations/COPY".to_owned()),
                ("document-shape", "/paths/~1b/additionalOperations".to_owned()),
                ("document-shape", "/paths/~1c/query".to_owned()),
            ],
        ),
        (
            "other methods that do not read",
            whole(json!({"openapi": "3.2.0", "paths": {
                "/a": {"query": {"tags": 1}, "additionalOperations": {"COPY": {"parameters": [{"in": "x", "name": "x", "schema": {}}]}}},
            }})),
            vec![
                ("document-shape", "/paths/~1a/query".to_owned()),
                ("document-shape", "/paths/~1a/additionalOperations/COPY/parameters/0".to_owned()),
            ],
        ),
        (
            "a path and a status that are none",
            whole(json!({"paths": {"a": {}, "/b": {"get": {"responses": {"2000": {}, "4xx": {}}}}}})),
            vec![
                ("document-shape", "/paths/a".to_owned()),
                ("document-shape", "/paths/~1b/get/responses/2000".to_owned()),
            ],
        ),
        (
            "parameters",
            whole(json!({"paths": {"/a": {"get": {"parameters": [
                {"$ref": "#/components/parameters/P"}, {"$ref": "#/components/headers/P"}, {"in": "query", "name": "a"}, {"schema": {}}, 1
            ]}}}})),
            vec![
                ("undefined-reference", "/paths/~1a/get/parameters/0".to_owned()),
                ("unsupported-reference", "/paths/~1a/get/parameters/1".to_owned()),
                ("document-shape", "/paths/~1a/get/parameters/2".to_owned()),
                ("document-shape", "/paths/~1a/get/parameters/3".to_owned()),
                ("document-shape", "/paths/~1a/get/parameters/4".to_owned()),
            ],
        ),
        (
            "a response and a parameter that openapiv3 does not take",
            whole(json!({"paths": {"/a": {"get": {
                "parameters": [{"name": "p", "in": "nowhere", "schema": {}}], "responses": {"200": {"description": 1}}
            }}}})),
            vec![
                ("document-shape", "/paths/~1a/get/parameters/0".to_owned()),
                ("document-shape", "/paths/~1a/get/responses/200".to_owned()),
            ],
        ),
        (
            "an operation that openapiv3 does not take",
            whole(json!({"paths": {"/a": {"get": {"tags": 1}}}})),
            vec![("document-shape", "/paths/~1a/get".to_owned())],
        ),
        ("no title", whole(json!({"info": {"version": "1"}})), vec![("document-shape", "/info".to_owned())]),
    ];
    for keyword in ["$dynamicRef", "$recursiveRef"] {
        let mut object = json!({"type": "object"});
        object[keyword] = json!({});
        cases.push((keyword, schema(object), vec![("unsupported-keyword", format!("{S}/{keyword}"))]));
    }
    cases
}

#[test]
fn every_error_has_a_code_a_pointer_a_place_and_help() {
    for (name, text, wanted) in bad_documents() {
        let findings = normalize(parse(&text).unwrap()).unwrap_err();
        let errors: Vec<_> = findings.0.iter().filter(|finding| finding.severity == Severity::Error).collect();
        let seen: Vec<_> = errors.iter().map(|finding| (finding.code, finding.pointer.clone())).collect();
        assert_eq!(seen, wanted, "{name}: {findings}");
        for finding in errors {
            assert!(finding.help.is_some(), "{name}");
            // The pointer is of the document as it was written, so that the place in the text can be looked up.
            let position = locate(&text, &finding.pointer).unwrap();
            let rest = &text.lines().nth(position.line - 1).unwrap()[position.column - 1..];
            let token = finding.pointer.rsplit('/').next().unwrap().replace("~1", "/");
            let found =
                rest.starts_with(&format!("\"{token}\":")) || token.parse::<usize>().is_ok() || token.is_empty();
            assert!(found, "{name}: {} is not at {rest}", finding.pointer);
        }
    }
}

/// What programs write where nothing is meant, and people write by mistake: no type depends on it.
#[test]
fn a_keyword_that_says_nothing_is_dropped_and_listed() {
    for (keyword, value) in [
        ("type", json!([])),
        ("oneOf", json!([])),
        ("allOf", json!([])),
        ("enum", json!([])),
        ("properties", json!([])),
        ("properties", Value::Null),
        ("format", Value::Null),
        ("description", Value::Null),
        ("description", json!(1)),
        ("examples", json!({"a": 1})),
        ("required", json!(true)),
    ] {
        let mut schema = json!({});
        schema[keyword] = value.clone();
        let (rewritten, _, findings) = rewritten(document(schema));
        assert_eq!(rewritten["components"]["schemas"]["S"], json!({}), "{keyword}: {value}");
        let found: Vec<_> = findings.0.iter().map(|own| (own.severity, own.code, own.pointer.clone())).collect();
        assert_eq!(found, [(Severity::Warning, "schema-shape", format!("{S}/{keyword}"))], "{keyword}: {value}");
    }
}

/// A field that is null is as if it were not there; an example may be null.
#[test]
fn fields_that_are_null_are_left_out() {
    let (rewritten, counts, findings) = rewritten(json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1", "contact": {"name": null}},
        "tags": [{"name": "A", "description": null}], "servers": [{"url": "/", "variables": null}],
        "paths": {"/a": {"summary": null, "get": {
            "description": null, "deprecated": null, "requestBody": null,
            "parameters": [{"in": "query", "name": "p", "style": null, "example": null, "schema": {}}],
            "responses": {"200": {"description": "d", "headers": null, "content": {"text/plain": {"schema": null}}}}
        }}}
    }));
    assert!(findings.0.is_empty(), "{findings}");
    assert_eq!(rewritten.to_string().matches("null").count(), 1, "{rewritten}");
    assert_eq!(counts["empty-field"], 10);
    normalize(rewritten).unwrap();
}

#[test]
fn references_in_a_circle_are_reported_once_each() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let mut document = document(json!({}));
    document["components"]["schemas"] = json!({
        "A": reference("B"), "B": {"description": "d", "$ref": "#/components/schemas/C"}, "C": reference("A"),
        "Into": reference("A"),
        "Tree": {"properties": {"children": {"items": reference("Tree")}, "parent": {"anyOf": [reference("Tree"), {"type": "null"}]}}},
        "Map": {"additionalProperties": reference("Map")}
    });
    let findings = normalize(document).unwrap_err();
    assert_eq!(findings.0.len(), 1, "a tree is not a circle: {findings}");
    assert_eq!((findings.0[0].code, findings.0[0].pointer.as_str()), ("cyclic-reference", "/components/schemas/A"));
    assert!(findings.0[0].message.starts_with("A → B → C → A"), "{}", findings.0[0]);
}

#[test]
fn a_long_chain_of_references_is_too_deep_and_no_stack_overflow() {
    let mut document = document(json!({}));
    let schemas = document["components"]["schemas"].as_object_mut().unwrap();
    for index in 0..50_000 {
        schemas.insert(format!("N{index}"), json!({"$ref": format!("#/components/schemas/N{}", index + 1)}));
    }
    schemas.insert("N50000".to_owned(), json!({"type": "string"}));
    let findings = rewrite(&mut document).1;
    let found: Vec<_> = findings.0.iter().map(|finding| (finding.code, finding.pointer.as_str())).collect();
    assert_eq!(found, [("too-deep", "/components/schemas/N49968")], "once for the whole chain");
}

#[test]
fn what_does_not_affect_a_client_is_dropped_and_listed() {
    let mut document = document(
        json!({"type": "array", "items": false, "$comment": "c", "unevaluatedItems": {}, "$defs": {"A": {"typ": 1}}}),
    );
    document["jsonSchemaDialect"] = json!("d");
    document["paths"] = json!({"/a": {"get": {"callbacks": {}, "responses": {}}}});
    let normalized = normalize(document).unwrap();
    let seen: Vec<_> = normalized
        .warnings
        .0
        .iter()
        .map(|finding| (finding.severity, finding.code, finding.pointer.as_str()))
        .collect();
    let warning = |code, pointer| (Severity::Warning, code, pointer);
    assert_eq!(
        seen,
        [
            warning("unsupported-field", "/jsonSchemaDialect"),
            warning("unsupported-keyword", "/components/schemas/S/$comment"),
            warning("unsupported-keyword", "/components/schemas/S/unevaluatedItems"),
            warning("unsupported-keyword", "/components/schemas/S/$defs"),
            warning("unsupported-keyword", "/components/schemas/S/items"),
            warning("unsupported-field", "/paths/~1a/get/callbacks"),
        ]
    );
}

#[test]
fn an_encoding_that_no_type_holds_is_listed() {
    let dropped = |schema: Value| {
        let findings = normalize(document(schema)).unwrap().warnings;
        findings
            .0
            .iter()
            .any(|finding| finding.code == "unsupported-keyword" && finding.pointer.ends_with("contentEncoding"))
    };
    for schema in [
        json!({"type": "string", "contentEncoding": "base64url"}),
        json!({"type": "string", "format": "uuid", "contentEncoding": "base64"}),
        json!({"type": ["string", "integer"], "contentEncoding": "base64"}),
        json!({"type": "integer", "contentEncoding": "base64"}),
        json!({"contentEncoding": "base64"}),
    ] {
        assert!(dropped(schema.clone()), "{schema}");
    }
    for format in [json!({}), json!({"format": "byte"})] {
        let mut schema = json!({"type": ["string", "null"], "contentEncoding": "base64"});
        schema.as_object_mut().unwrap().extend(format.as_object().unwrap().clone());
        assert!(!dropped(schema.clone()), "{schema}");
    }
}
