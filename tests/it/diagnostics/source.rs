//! What is wrong with a document as such: its text, its version, its references, its keywords.

use serde_json::json;

use super::case::{Case, document, get, schemas, text, thing};

pub(super) fn cases() -> Vec<Case> {
    let whole = thing(&json!({ "properties": { "name": { "type": "string" } } }));
    let half = whole.split_at(whole.find("\"components\"").unwrap()).0;
    let to_nothing = json!({ "properties": { "owner": { "$ref": "#/components/schemas/thong" } } });
    let cycle = json!({
        "Thing": { "allOf": [{ "$ref": "#/components/schemas/Other" }] },
        "Other": { "$ref": "#/components/schemas/Thing" },
    });
    let keyword = json!({ "properties": { "a/b": { "type": "string", "deprected": true } } });
    vec![
        Case::new("an empty file", "", &[("empty-document", "")]),
        Case::new("YAML with nothing but a comment", "# nothing yet\n", &[("empty-document", "")]),
        Case::new("truncated JSON", half, &[("json-syntax", "")]),
        Case::new(
            "a key twice in one object",
            thing(&json!({ "title": "a", "type": "object" })).replace("\"title\": \"a\"", "\"type\": \"string\""),
            &[("duplicate-key", "")],
        ),
        Case::new("a key twice in YAML", "openapi: 3.1.1\nopenapi: 3.1.0\n", &[("yaml-syntax", "")]),
        Case::new("YAML that is none", "openapi: 3.1.1\npaths:\n  /a: [\n", &[("yaml-syntax", "")]),
        Case::new("a list instead of a document", "[]", &[("not-an-object", "")]),
        Case::new("Swagger 2.0", text(&json!({ "openapi": "2.0", "paths": {} })), &[("openapi-version", "/openapi")]),
        Case::new("a document without paths", text(&json!({ "openapi": "3.1.1" })), &[("no-paths", "")]),
        Case::new(
            "a list of paths",
            text(&json!({ "openapi": "3.1.1", "info": { "title": "", "version": "" }, "paths": [] })),
            &[("document-shape", "/paths")],
        ),
        Case::new(
            "an operation of OpenAPI 3.2",
            document(&json!({ "/things": { "query": {} } }), &json!({})),
            &[("unsupported-field", "/paths/~1things/query")],
        ),
        Case::new(
            "the dialect of schemas, which no client needs",
            get(&json!({})).replacen('{', "{ \"jsonSchemaDialect\": \"d\",", 1),
            &[("unsupported-field", "/jsonSchemaDialect")],
        ),
        Case::new(
            "a $ref to nothing",
            schemas(&json!({ "Thing": to_nothing, "Thong": {} })),
            &[("undefined-reference", "/components/schemas/Thing/properties/owner")],
        ),
        Case::new("schemas that are each other", schemas(&cycle), &[("cyclic-reference", "/components/schemas/Thing")]),
        Case::new(
            "a $ref into another file",
            thing(&json!({ "properties": { "owner": { "$ref": "owner.json" } } })),
            &[("unsupported-reference", "/components/schemas/Thing/properties/owner")],
        ),
        Case::new(
            "a misspelt keyword",
            thing(&keyword),
            &[("unknown-keyword", "/components/schemas/Thing/properties/a~1b/deprected")],
        ),
        Case::new(
            "a keyword that the generator cannot express",
            thing(&json!({ "type": "object", "$dynamicRef": { "^x": {} } })),
            &[("unsupported-keyword", "/components/schemas/Thing/$dynamicRef")],
        ),
        Case::new(
            "a keyword that no client needs",
            thing(&json!({ "type": "object", "properties": { "a": { "type": "string", "xml": {} } } })),
            &[("unsupported-keyword", "/components/schemas/Thing/properties/a/xml")],
        ),
        Case::new(
            "a keyword of the wrong kind",
            thing(&json!({ "type": "object", "required": true })),
            &[("schema-shape", "/components/schemas/Thing/required")],
        ),
        Case::new(
            "several defects in one document",
            document(
                &json!({ "/things": { "get": { "responses": { "200": { "$ref": "#/components/responses/None" } } } } }),
                &json!({ "A": { "typ": "object" }, "B": { "$ref": "#/components/schemas/C" } }),
            ),
            &[
                ("unknown-keyword", "/components/schemas/A/typ"),
                ("undefined-reference", "/components/schemas/B"),
                ("undefined-reference", "/paths/~1things/get/responses/200"),
            ],
        ),
        Case::new(
            "a badge that nobody knows",
            get(&json!({ "x-badges": [{ "name": "Alpha" }, { "name": "Beta" }] })),
            &[("unknown-badge", "/paths/~1things/get/x-badges/0")],
        ),
    ]
}
