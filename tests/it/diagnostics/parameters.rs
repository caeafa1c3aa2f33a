//! A parameter that cannot be compiled costs the parameter, not the operation.

use clickhouse_cloud_generator::{Inputs, provisional};
use serde_json::{Value, json};

use super::case::{operation, text};

/// Calls of `/things/{id}` with a parameter that cannot be compiled: where it stands, and what becomes of it.
struct Odd {
    parameter: Value,
    /// What the request value then has, if anything is left of the parameter.
    left: Option<&'static str>,
}

fn odd() -> [Odd; 9] {
    let lists = json!({ "type": "array", "items": { "type": "array", "items": { "type": "string" } }, "description": "Lists." });
    let xml = json!({ "application/xml": { "schema": { "type": "string" } } });
    let secret = json!({ "type": "string", "format": "password" });
    [
        Odd { parameter: json!({ "in": "query", "name": "odd", "schema": lists }), left: None },
        Odd { parameter: json!({ "in": "query", "name": "odd", "content": xml }), left: None },
        Odd { parameter: json!({ "in": "query", "name": "odd", "schema": secret }), left: None },
        Odd { parameter: json!({ "in": "header", "name": "Host", "schema": { "type": "string" } }), left: None },
        Odd { parameter: json!({ "in": "query", "name": "odd", "style": "weird", "schema": {} }), left: None },
        Odd { parameter: json!({ "in": "query", "name": "odd", "explode": "no", "schema": {} }), left: None },
        Odd { parameter: json!({ "$ref": "#/components/parameters/Gone" }), left: None },
        Odd { parameter: json!({ "$ref": "other.json#/Odd" }), left: None },
        Odd {
            parameter: json!({ "in": "query", "name": "odd", "required": true, "schema": lists }),
            left: Some("/// Lists.\n    pub odd: String,"),
        },
    ]
}

/// The document with the parameter in the list of the operation, in that of the path, or in either as a reference.
fn documents(parameter: &Value) -> [String; 4] {
    let id = json!({ "in": "path", "name": "id", "required": true, "schema": { "type": "string" } });
    let fine = json!({ "in": "query", "name": "fine", "schema": { "type": "string" } });
    let reference = json!({ "$ref": "#/components/parameters/Odd" });
    [(parameter, true), (parameter, false), (&reference, true), (&reference, false)].map(|(odd, in_operation)| {
        let both = json!([id, odd, fine]);
        let (own, shared) = if in_operation { (both, Value::Null) } else { (Value::Null, both) };
        let put = operation("thingPut", &json!({ "parameters": own }));
        let mut item = json!({ "get": operation("thingGet", &json!({ "parameters": own })), "put": put });
        if !shared.is_null() {
            item["parameters"] = shared;
        }
        text(&json!({
            "openapi": "3.0.3",
            "info": { "title": "Things", "version": "1" },
            "paths": { "/things/{id}": item },
            "components": { "parameters": { "Odd": parameter } },
        }))
    })
}

#[test]
fn what_no_style_can_write_is_left_out_alone() {
    let mut failures = String::new();
    for Odd { parameter, left } in odd() {
        for spec in documents(&parameter) {
            let inputs = Inputs { spec: &spec, overlay: "", policy: "", lock: "", strict: false };
            let output = match provisional(&inputs) {
                Ok(output) => output,
                Err(findings) => {
                    failures.push_str(&format!("{spec}\nstops:\n{findings}\n"));
                    continue;
                }
            };
            let operations =
                output.files.get("src/generated/things/operations.rs").map(String::as_str).unwrap_or_default();
            let has_rest = operations.matches("pub id: String,").count() == 2
                && operations.matches("pub fine: Option<String>,").count() == 2;
            let has_left = left.map_or(!operations.contains("odd"), |left| operations.contains(left));
            let is_listed = !output.settled.0.is_empty();
            if !(has_rest && has_left && is_listed) {
                failures.push_str(&format!(
                    "{spec}\nrest {has_rest}, left {has_left}, listed {is_listed}:\n{operations}\n"
                ));
            }
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// A place in the path has to be filled: what no style can write there is a text, declared once.
#[test]
fn a_path_parameter_that_no_style_can_write_is_a_text() {
    let lists = json!({ "type": "array", "items": { "type": "array", "items": {} } });
    let parameter = json!({ "in": "path", "name": "id", "required": true, "schema": lists });
    let reference = json!({ "$ref": "#/components/parameters/Id" });
    for own in [&parameter, &reference] {
        let spec = text(&json!({
            "openapi": "3.0.3",
            "info": { "title": "Things", "version": 1.0, "description": 5, "contact": { "name": 5 } },
            "paths": { "/things/{id}": { "get": operation("thingGet", &json!({ "parameters": [own] })) } },
            "components": { "parameters": { "Id": parameter } },
        }));
        let output = provisional(&Inputs { spec: &spec, overlay: "", policy: "", lock: "", strict: false }).unwrap();
        let codes: Vec<_> = output.settled.0.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, ["unsupported-parameter"], "{spec}");
        assert!(output.files["src/generated/things/operations.rs"].contains("pub id: String,"), "{spec}");
    }
}

/// Two parameters may share a name in two places: the one that compiles stays.
#[test]
fn the_parameter_of_that_name_in_another_place_stays() {
    let lists = json!({ "type": "array", "items": { "type": "array", "items": {} } });
    let id = json!({ "in": "path", "name": "id", "required": true, "schema": { "type": "string" } });
    let parameters = json!([{ "in": "query", "name": "id", "schema": lists }, id]);
    let spec = text(&json!({
        "openapi": "3.0.3",
        "info": { "title": "Things", "version": "1" },
        "paths": { "/things/{id}": { "get": operation("thingGet", &json!({ "parameters": parameters })) } },
    }));
    let output = provisional(&Inputs { spec: &spec, overlay: "", policy: "", lock: "", strict: false }).unwrap();
    let codes: Vec<_> = output.settled.0.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["unsupported-parameter"], "{}", output.settled);
    assert!(output.files["src/generated/things/operations.rs"].contains("pub id: String,"));
}
