//! A small document that has every kind of construct, and all places in it where a string stands.

use clickhouse_cloud_generator::{Files, Inputs, generate};
use serde_json::{Value, json};

/// The document.
pub(super) fn document() -> Value {
    let thing = json!({ "$ref": "#/components/schemas/Thing" });
    let content = json!({ "application/json": { "schema": thing } });
    let operation = json!({
        "operationId": "thingPut", "tags": ["Things"], "summary": "Puts a thing", "description": "Writes it.",
        "security": [{ "key": ["control-plane:things:write", "control-plane:things:read"] }],
        "parameters": [
            { "name": "id", "in": "path", "required": true, "description": "Its id.", "schema": { "type": "string", "example": "x" } },
            { "name": "how", "in": "query", "description": "In which way.", "schema": { "type": "string", "enum": ["fast", "slow"] } },
        ],
        "requestBody": { "description": "The thing.", "content": content },
        "responses": { "200": { "description": "ok", "content": content }, "400": { "description": "It is wrong." } },
    });
    let delete = json!({
        "operationId": "thingDelete", "tags": ["Things"], "description": "Deletes it.", "deprecated": true,
        "parameters": [{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }],
        "responses": { "200": { "description": "ok" } },
    });
    json!({
        "openapi": "3.1.1", "info": { "title": "Things", "version": "1.0", "description": "An API." },
        "tags": [{ "name": "Things", "description": "All things." }],
        "paths": { "/v1/things/{id}": { "put": operation, "delete": delete } },
        "components": {
            "securitySchemes": { "key": { "type": "http", "scheme": "basic", "description": "A key." } },
            "schemas": {
                "Thing": { "type": "object", "description": "A thing.", "required": ["name"], "properties": {
                    "name": { "type": "string", "title": "Name", "pattern": "^a+$", "example": "aa", "default": "aaa",
                        "description": "Its name.",
                        "externalDocs": { "url": "https://example.com/names", "description": "On names" } },
                    "size": { "type": "integer", "minimum": 1, "maximum": 9, "description": "How large." },
                    "state": { "type": "string", "description": "Its state.", "enum": ["up", "down"] },
                    "labels": { "type": "object", "description": "Words.", "additionalProperties": { "type": "string" } },
                    "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Part" } },
                    "shape": { "$ref": "#/components/schemas/Shape" },
                    "old": { "type": ["string", "null"], "title": "Old", "deprecated": true },
                } },
                "Part": { "type": "object", "title": "A part", "properties": { "weight": { "type": "number" } } },
                "Shape": { "description": "A shape.", "oneOf": [
                    { "$ref": "#/components/schemas/Round" }, { "$ref": "#/components/schemas/Square" },
                ] },
                "Round": { "type": "object", "description": "Round.", "required": ["kind"], "properties": {
                    "kind": { "type": "string", "enum": ["round"] } } },
                "Square": { "type": "object", "required": ["kind"], "properties": {
                    "kind": { "type": "string", "enum": ["square"] } } },
            },
        },
    })
}

/// The pointers of all strings; those of names of properties and paths end in `/~`.
pub(super) fn places(document: &Value) -> Vec<String> {
    fn collect(value: &Value, pointer: &str, places: &mut Vec<String>) {
        match value {
            Value::String(_) => places.push(pointer.to_owned()),
            Value::Array(values) => {
                values
                    .iter()
                    .enumerate()
                    .for_each(|(index, value)| collect(value, &format!("{pointer}/{index}"), places));
            }
            Value::Object(members) => {
                let named = pointer.ends_with("/properties") || pointer.ends_with("/paths");
                for (name, value) in members {
                    let pointer = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                    if named {
                        places.push(format!("{pointer}/~"));
                    }
                    collect(value, &pointer, places);
                }
            }
            _ => {}
        }
    }
    let mut places = Vec::new();
    collect(document, "", &mut places);
    places
}

/// Puts a text in a place.
pub(super) fn put(document: &mut Value, place: &str, text: &str) {
    let Some(name) = place.strip_suffix("/~") else {
        // A name before it in the same document may be another one by now.
        if let Some(value) = document.pointer_mut(place) {
            *value = Value::from(text);
        }
        return;
    };
    let (owner, name) = name.rsplit_once('/').unwrap();
    let name = name.replace("~1", "/").replace("~0", "~");
    let Some(members) = document.pointer_mut(owner).and_then(Value::as_object_mut) else { return };
    // The parameter of a path stays in it.
    let text = if owner == "/paths" { format!("/v1/{}/{{id}}", text.replace(['{', '}'], "")) } else { text.to_owned() };
    if let Some(value) = members.shift_remove(&name) {
        members.insert(text, value);
    }
}

/// The files; `None` if the document is refused. A refusal for a defect of the generator is a failure.
pub(super) fn files(document: &Value) -> Option<Files> {
    let spec = document.to_string();
    match generate(&Inputs { spec: &spec, overlay: "", policy: "", lock: "", strict: false }) {
        Ok(output) => Some(output.files),
        Err(findings) => {
            let defect = findings.0.iter().find(|finding| ["doctest", "emit", "thread"].contains(&finding.code));
            assert!(defect.is_none(), "{findings}");
            None
        }
    }
}

#[test]
fn the_document_compiles_and_has_all_places() {
    let document = document();
    assert!(files(&document).is_some());
    let places = places(&document);
    for end in [
        "/description",
        "/title",
        "/summary",
        "/url",
        "/pattern",
        "/example",
        "/default",
        "/enum/0",
        "/tags/0",
        "/operationId",
        "/key/0",
        "/~",
        "/name",
    ] {
        assert!(places.iter().any(|place| place.ends_with(end)), "{end}");
    }
}
