//! What random input found, each as small as it was left over: a document that must compile, or the error that it must be.

use clickhouse_cloud_generator::{Inputs, generate};
use clickhouse_cloud_tests::committed;
use serde_json::{Value, json};

use super::rust::defects;

/// A document with one operation that answers and takes this schema.
fn document(id: &str, schemas: &Value, schema: &Value) -> Value {
    let content = json!({ "application/json": { "schema": schema } });
    let put = json!({
        "operationId": id, "tags": ["Things"],
        "requestBody": { "content": content }, "responses": { "200": { "description": "ok", "content": content } },
    });
    json!({
        "openapi": "3.1.1", "info": { "title": "Things", "version": "1.0" },
        "paths": { "/things": { "put": put } }, "components": { "schemas": schemas },
    })
}

/// Code and pointer of each error; the files where there is none.
fn compile(document: &Value, policy: &str) -> Result<clickhouse_cloud_generator::Files, Vec<(&'static str, String)>> {
    let spec = document.to_string();
    match generate(&Inputs { spec: &spec, overlay: "", policy, lock: "", strict: false }) {
        Ok(output) => {
            for (path, text) in output.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
                assert_eq!(defects(path, text), Vec::<String>::new());
            }
            Ok(output.files)
        }
        Err(findings) => {
            let errors = findings
                .0
                .into_iter()
                .filter(|f| f.severity == clickhouse_cloud_generator::diagnostic::Severity::Error);
            Err(errors.map(|finding| (finding.code, finding.pointer)).collect())
        }
    }
}

const THING: &str = "/components/schemas/Thing";

fn thing() -> Value {
    json!({ "$ref": "#/components/schemas/Thing" })
}

/// Overflowed the stack: a list of itself has no type that could be named.
#[test]
fn a_list_of_itself_is_an_error() {
    let lists = json!({ "Thing": { "type": "array", "items": thing() } });
    let errors = compile(&document("thingPut", &lists, &thing()), "").unwrap_err();
    assert_eq!(errors, [("cyclic-reference", THING.to_owned())]);
    let maps = json!({
        "Thing": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Other" } },
        "Other": { "type": "array", "items": { "type": "array", "items": thing() } },
    });
    let errors = compile(&document("thingPut", &maps, &thing()), "").unwrap_err();
    assert_eq!(errors, [("cyclic-reference", "/components/schemas/Other".to_owned())]);
    // With a member in between it is a tree, and one that nobody reaches is nobody's trouble.
    let trees = json!({ "Thing": { "properties": { "parts": { "type": "array", "items": thing() } } }, "Unused": lists["Thing"] });
    assert!(compile(&document("thingPut", &trees, &thing()), "").is_ok());
}

/// Overflowed the stack: a property that is its own owner with something added was merged without an end.
#[test]
fn a_sum_inside_of_its_own_part_is_a_tree() {
    let sum = json!({ "allOf": [thing(), { "properties": { "depth": { "type": "integer" } } }] });
    let schemas = json!({ "Thing": { "properties": { "name": { "type": "string" }, "child": sum } } });
    let files = compile(&document("thingPut", &schemas, &thing()), "").unwrap_or_else(|errors| panic!("{errors:?}"));
    let child = &files["src/generated/things/thing_child.rs"];
    assert!(child.contains("pub child: Option<Box<ThingChild>>"), "{child}");
    assert!(child.contains("pub name: Option<String>") && child.contains("pub depth: Option<i64>"), "{child}");
}

/// Was a collision of a value with itself, which no entry could settle.
#[test]
fn a_value_that_is_listed_twice_is_one_variant() {
    let schemas = json!({ "Thing": { "properties": { "state": { "type": "string", "enum": ["up", "down", "up"] } } } });
    let files = compile(&document("thingPut", &schemas, &thing()), "").unwrap_or_else(|errors| panic!("{errors:?}"));
    let state = &files["src/generated/things/thing_state.rs"];
    assert_eq!(state.matches("Up = ").count(), 1, "{state}");
}

/// Was an error at `/shared/Provider`, which is nowhere in the document.
#[test]
fn an_error_about_a_shared_enum_stands_where_it_comes_from() {
    let schemas = json!({ "Thing": { "properties": { "state": { "type": "string", "enum": ["a-b", "a b"] } } } });
    let policy = "shared: { State: { doc: The state., places: [Thing.state] } }";
    let errors = compile(&document("thingPut", &schemas, &thing()), policy).unwrap_err();
    assert_eq!(errors, [("name-collision", format!("{THING}/properties/state"))]);
    assert!(committed().policy.contains("\nshared:\n"), "policy still gathers enums");
}

/// Was two functions of one name: the handle has a constructor already.
#[test]
fn an_operation_named_like_the_constructor_is_a_collision() {
    let errors = compile(&document("new", &json!({}), &json!({ "type": "string" })), "").unwrap_err();
    assert!(errors.contains(&("name-collision", "/paths/~1things/put".to_owned())), "{errors:?}");
}

/// Was an undefined reference: the name in a `$ref` is escaped, the one under `components.schemas` is not.
#[test]
fn a_name_with_a_slash_can_be_referred_to() {
    let schemas = json!({
        "list/of~things": { "properties": { "a": { "type": "string" } } },
        "x-thing": { "type": ["object", "null"], "properties": { "b": { "$ref": "#/components/schemas/list~1of~0things" } } },
        "Thing": { "allOf": [
            { "$ref": "#/components/schemas/list~1of~0things" },
            { "properties": { "c": { "$ref": "#/components/schemas/x-thing" } } },
        ] },
    });
    let files = compile(&document("thingPut", &schemas, &thing()), "").unwrap_or_else(|errors| panic!("{errors:?}"));
    let thing = &files["src/generated/things/thing.rs"];
    assert!(thing.contains("pub a: Option<String>") && thing.contains("pub c: Option<XThing>"), "{thing}");
}

/// Took twice as long for each schema more: every part was merged again for each sum that it is a part of.
#[test]
fn sums_of_sums_are_merged_once() {
    let to = |index: usize| json!({ "$ref": format!("#/components/schemas/S{index}") });
    let mut schemas: serde_json::Map<_, _> =
        (0..30).map(|index| (format!("S{index}"), json!({ "allOf": [to(index + 1), to(index + 1)] }))).collect();
    schemas.insert("S30".to_owned(), json!({ "properties": { "a": { "type": "string" } } }));
    schemas.insert("Thing".to_owned(), json!({ "properties": { "sum": to(0) } }));
    let document = document("thingPut", &Value::Object(schemas), &thing());
    let files = compile(&document, "").unwrap_or_else(|errors| panic!("{errors:?}"));
    assert!(files["src/generated/things/s0.rs"].contains("pub a: Option<String>"));
}

/// Overflowed the stack: a member that is a sum is merged where it stands, and so is the member of its part.
#[test]
fn members_that_are_sums_all_the_way_down_are_an_error() {
    let mut schemas: serde_json::Map<_, _> = (0..1000)
        .map(|index| {
            let next = json!({ "$ref": format!("#/components/schemas/S{}", index + 1) });
            let more = json!({ "properties": { "b": { "type": "string" } } });
            (format!("S{index}"), json!({ "properties": { "a": { "allOf": [next, more] } } }))
        })
        .collect();
    schemas.insert("S1000".to_owned(), json!({ "properties": { "c": { "type": "string" } } }));
    schemas.insert("Thing".to_owned(), json!({ "properties": { "sum": { "$ref": "#/components/schemas/S0" } } }));
    let errors = compile(&document("thingPut", &Value::Object(schemas), &thing()), "").unwrap_err();
    assert!(errors.iter().all(|(code, _)| *code == "too-deep"), "{errors:?}");
}

/// Was `#[doc(alias)]` of what rustdoc refuses, and a comment with a sign that turns the direction of text.
#[test]
fn what_rustdoc_refuses_is_not_written() {
    for id in ["push", "say \"it\"", "two\nlines"] {
        let schema =
            json!({ "type": "object", "properties": { "a": { "type": "string", "description": "x\u{202e}y\rz" } } });
        let files = compile(&document(id, &json!({ "Thing": schema }), &thing()), "").unwrap();
        assert!(!files["src/generated/things/mod.rs"].contains("doc(alias"), "{id}");
        let thing = &files["src/generated/things/thing.rs"];
        assert!(thing.contains(r"/// x\u{202e}y") && !thing.contains('\r'), "{thing}");
    }
}
