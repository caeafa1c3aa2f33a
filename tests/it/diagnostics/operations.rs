//! What is wrong with an operation: its id, its parameters, its bodies, what it answers.

use serde_json::{Value, json};

use super::case::{Case, document, get, operation, response};

const AT: &str = "/paths/~1things/get";
const PARAMETER: &str = "/paths/~1things/get/parameters/0";
const OK: &str = "/paths/~1things/get/responses/200";

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
            "a header parameter",
            parameter(json!({ "in": "header", "name": "If-Match", "schema": text })),
            &[("unsupported-parameter", PARAMETER)],
        ),
        Case::new(
            "an object as a parameter",
            parameter(json!({ "in": "query", "name": "filter", "schema": { "properties": { "a": text } } })),
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
            "a method that the client does not send",
            document(&json!({ "/things": { "trace": operation("thingTrace", &json!({})) } }), &json!({})),
            &[("unsupported-method", "/paths/~1things/trace")],
        ),
        Case::new(
            "an operation on a server of its own",
            get(&json!({ "servers": [{ "url": "https://queries.example.com" }] })),
            &[("unsupported-field", "/paths/~1things/get/servers")],
        ),
        Case::new(
            "a path with a query",
            document(&json!({ "/things?all=1": { "get": operation("thingList", &json!({})) } }), &json!({})),
            &[("document-shape", "/paths/~1things?all=1")],
        ),
        Case::new(
            "a body of JSON by another name",
            body(json!({ "application/vnd.api+json": { "schema": text } })),
            &[("unsupported-media-type", "/paths/~1things/get/requestBody")],
        ),
        Case::new(
            "a list joined by commas",
            parameter(
                json!({ "in": "query", "name": "ids", "explode": false, "schema": { "type": "array", "items": text } }),
            ),
            &[("unsupported-parameter", PARAMETER)],
        ),
        Case::new(
            "a parameter that is JSON",
            parameter(
                json!({ "in": "query", "name": "filter", "content": { "application/json": { "schema": text } } }),
            ),
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
            "a form as body",
            body(json!({ "application/x-www-form-urlencoded": { "schema": text } })),
            &[("unsupported-media-type", "/paths/~1things/get/requestBody")],
        ),
        Case::new(
            "a body of two types",
            body(json!({ "application/json": { "schema": text }, "text/plain": { "schema": text } })),
            &[("unsupported-media-type", "/paths/~1things/get/requestBody")],
        ),
        Case::new(
            "a response of two types",
            get(&json!({ "responses": { "200": {
                "description": "Done.", "content": { "application/json": { "schema": text }, "text/plain": { "schema": text } },
            } } })),
            &[("media-types", OK)],
        ),
        Case::new(
            "a response of two types that are no JSON",
            get(&json!({ "responses": { "200": {
                "description": "Done.", "content": { "text/csv": { "schema": text }, "text/plain": { "schema": text } },
            } } })),
            &[("unsupported-media-type", OK)],
        ),
        Case::new(
            "a text that is an object",
            get(&json!({ "responses": { "200": {
                "description": "Done.", "content": { "text/plain": { "schema": envelope(json!({})) } },
            } } })),
            &[("unsupported-media-type", OK)],
        ),
        Case::new(
            "two successes that give different things",
            get(&json!({ "responses": {
                "200": { "description": "Done.", "content": { "application/json": { "schema": text } } },
                "202": { "description": "Later." },
            } })),
            &[("success-response", AT)],
        ),
        Case::new("no success", get(&json!({ "responses": {} })), &[("success-response", AT)]),
        Case::new(
            "a choice of credentials",
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
