//! What is wrong with an operation: its id, its parameters, its bodies, what it answers.

use serde_json::{Value, json};

use super::case::{Case, document, get, operation, response, text};

const AT: &str = "/paths/~1things/get";
const PARAMETER: &str = "/paths/~1things/get/parameters/0";

/// A document with a server.
fn served(url: &str) -> String {
    let mut document: Value = serde_json::from_str(&get(&json!({}))).unwrap();
    document["servers"] = json!([{ "url": url }]);
    text(&document)
}

/// A document with a key and a certificate as security schemes, whose operation has these requirements.
fn secured(requirements: Value) -> String {
    let mut document: Value = serde_json::from_str(&get(&json!({ "security": requirements }))).unwrap();
    document["components"]["securitySchemes"] = json!({
        "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
        "length": { "type": "apiKey", "in": "header", "name": "Content-Length" },
        "certificate": { "type": "mutualTLS" },
    });
    text(&document)
}

/// A document of OpenAPI 3.2 with this path.
fn of_3_2(things: &Value) -> String {
    document(&json!({ "/things": things }), &json!({})).replacen("3.1.1", "3.2.0", 1)
}

pub(super) fn cases() -> Vec<Case> {
    let parameter = |parameter: Value| get(&json!({ "parameters": [parameter] }));
    let text = json!({ "type": "string" });
    let answers = |schema: Value| get(&json!({ "responses": { "200": response(&schema) } }));
    let envelope = |more: Value| {
        let mut properties = json!({ "status": { "type": "number" }, "requestId": { "type": "string" } });
        properties.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        json!({ "type": "object", "properties": properties })
    };
    let error = json!({ "type": "object", "properties": { "error": text, "hint": text } });
    let body = |content: Value| get(&json!({ "requestBody": { "content": content } }));
    vec![
        Case::new("no operationId", get(&json!({ "operationId": null })), &[("missing-operation-id", AT)])
            .fill("thingList"),
        Case::new(
            "one operationId twice",
            document(
                &json!({ "/things": { "get": operation("thingList", &json!({})) }, "/others": { "get": operation("thingList", &json!({})) } }),
                &json!({}),
            ),
            &[("duplicate-operation-id", "/paths/~1others/get")],
        ),
        Case::new(
            "a header that says where a request ends",
            parameter(json!({ "in": "header", "name": "Content-Length", "schema": text })),
            &[("unsupported-parameter", PARAMETER)],
        ),
        Case::new(
            "a header that the client sets itself",
            parameter(json!({ "in": "header", "name": "Accept", "schema": text })),
            &[("unsupported-parameter", PARAMETER)],
        ),
        Case::new(
            "an object in an object as a parameter",
            parameter(
                json!({ "in": "query", "name": "filter", "schema": { "properties": { "a": { "properties": { "b": text } } } } }),
            ),
            &[("unsupported-parameter", PARAMETER)],
        ),
        Case::new(
            "one parameter twice",
            get(&json!({ "parameters": [
                { "in": "query", "name": "size", "schema": text }, { "in": "query", "name": "size", "schema": text },
            ] })),
            &[("duplicate-parameter", "/paths/~1things/get/parameters/1")],
        ),
        Case::new(
            "additional operations that are none",
            of_3_2(&json!({
                "get": operation("thingList", &json!({})),
                "additionalOperations": {
                    "GET": operation("thingGet", &json!({})),
                    "TAKE OUT": operation("thingTakeOut", &json!({})),
                    "CONNECT": operation("thingConnect", &json!({})),
                    "COPY": operation("thingCopy", &json!({})),
                },
            })),
            &[
                ("unsupported-method", "/paths/~1things/additionalOperations/GET"),
                ("unsupported-method", "/paths/~1things/additionalOperations/TAKE OUT"),
                ("unsupported-method", "/paths/~1things/additionalOperations/CONNECT"),
            ],
        ),
        Case::new(
            "an additional operation without an operationId",
            of_3_2(&json!({ "additionalOperations": { "M-SEARCH": operation("", &json!({ "operationId": null })) } })),
            &[("missing-operation-id", "/paths/~1things/additionalOperations/M-SEARCH")],
        )
        .fill("thingSearch"),
        Case::new(
            "an additional operation with a parameter that its path does not have",
            of_3_2(&json!({ "additionalOperations": { "COPY": operation("thingCopy", &json!({
                "parameters": [{ "in": "path", "name": "thingId", "required": true, "schema": text }],
            })) } })),
            &[("path-parameter", "/paths/~1things/additionalOperations/COPY/parameters/0")],
        ),
        Case::new(
            "a TRACE with a body",
            document(
                &json!({ "/things": { "trace": operation("thingTrace", &json!({
                    "requestBody": { "content": { "text/plain": { "schema": text } } },
                })) } }),
                &json!({}),
            ),
            &[("unsupported-field", "/paths/~1things/trace/requestBody")],
        ),
        Case::new(
            "an operation on a server that is not for HTTP",
            get(&json!({ "servers": [{ "url": "wss://queries.example.com" }] })),
            &[("server", "/paths/~1things/get/servers/0/url")],
        ),
        Case::new(
            "a server with a variable that is not declared",
            served("https://{region}.example.com"),
            &[("server", "/servers/0/url")],
        ),
        Case::new("a server without a host", served("/api"), &[("server", "/servers/0/url")]),
        Case::new(
            "credentials that the client cannot have",
            secured(json!([{ "certificate": [] }])),
            &[("security", "/paths/~1things/get/security")],
        ),
        Case::new(
            "credentials that the client cannot have, or others",
            secured(json!([{ "certificate": [] }, { "key": [] }])),
            &[("security", "/paths/~1things/get/security/0/certificate")],
        ),
        Case::new(
            "a key in a header that says where a request ends",
            secured(json!([{ "length": [] }])),
            &[("security", "/paths/~1things/get/security")],
        ),
        Case::new(
            "a path with a query",
            document(&json!({ "/things?all=1": { "get": operation("thingList", &json!({})) } }), &json!({})),
            &[("document-shape", "/paths/~1things?all=1")],
        ),
        Case::new(
            "a body of no media type",
            body(json!({ "json": { "schema": text } })),
            &[("unsupported-media-type", "/paths/~1things/get/requestBody")],
        ),
        Case::new(
            "a secret in a query",
            parameter(json!({ "in": "query", "name": "token", "schema": { "type": "string", "format": "password" } })),
            &[("unsupported-parameter", PARAMETER)],
        ),
        Case::new(
            "a parameter that is XML",
            parameter(json!({ "in": "query", "name": "filter", "content": { "application/xml": { "schema": text } } })),
            &[("unsupported-parameter", PARAMETER)],
        ),
        Case::new(
            "path parameters and path disagree",
            document(
                &json!({ "/things/{thingId}": { "get": operation("thingGet", &json!({
                    "parameters": [{ "in": "path", "name": "thing_id", "required": true, "schema": text }],
                })) } }),
                &json!({}),
            ),
            &[
                ("path-parameter", "/paths/~1things~1{thingId}/get"),
                ("path-parameter", "/paths/~1things~1{thingId}/get/parameters/0"),
            ],
        ),
        Case::new(
            "two successes that are not read in one way",
            get(&json!({ "responses": {
                "200": { "description": "Done.", "content": { "application/json": { "schema": text } } },
                "202": { "description": "Later.", "content": { "application/pdf": {} } },
            } })),
            &[("success-response", AT)],
        ),
        Case::new("no success", get(&json!({ "responses": {} })), &[("success-response", AT)]),
        Case::new(
            "credentials that are not declared",
            get(&json!({ "security": [{ "key": [] }, { "token": [] }] })),
            &[("security", "/paths/~1things/get/security")],
        ),
        Case::new(
            "an envelope with more in it",
            answers(envelope(json!({ "result": text, "warnings": text }))),
            &[("envelope", "/paths/~1things/get/responses/200/content/application~1json/schema/properties/warnings")],
        ),
        Case::new(
            "an error with more in it",
            get(&json!({ "responses": { "200": { "description": "Done." }, "400": response(&error) } })),
            &[("error-body", "/paths/~1things/get/responses/400")],
        ),
        Case::new(
            "an error that is a text",
            get(&json!({ "responses": { "200": { "description": "Done." }, "400": response(&text) } })),
            &[("error-body", "/paths/~1things/get/responses/400")],
        ),
        Case::new(
            "a cursor to nothing",
            parameter(json!({ "in": "query", "name": "cursor", "schema": text })),
            &[("pagination", AT)],
        ),
    ]
}
