//! What moves in the document: a type that is extracted, written out or renamed, an operation with another id, a name that comes
//! back.

use clickhouse_cloud_generator::lock::{Kind, Lock};
use clickhouse_cloud_generator::{Compiled, Diagnostics, Inputs, compile, generate, source};
use serde_json::{Value, json};

const POLICY: &str =
    "resources:\n  Things: { module: things, singular: thing, plural: things, drop: [thing], doc: Things. }\n";

/// An operation that gives a thing.
fn document() -> Value {
    source::parse(
        "
openapi: 3.1.1
info: { title: T, version: '1' }
paths:
  /v1/things/{thingId}:
    get:
      operationId: thingGet
      tags: [Things]
      parameters: [{ name: thingId, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                properties:
                  status: { type: number }
                  requestId: { type: string }
                  result: { $ref: '#/components/schemas/Thing' }
components:
  schemas:
    Thing:
      properties:
        id: { type: string }
        state: { type: string, enum: [on, off] }
        limit: { properties: { soft: { type: integer }, hard: { type: integer } } }
",
    )
    .unwrap()
}

fn compiled(document: &Value, lock: &str) -> Result<Compiled, Diagnostics> {
    let spec = document.to_string();
    compile(&Inputs { spec: &spec, overlay: "", policy: POLICY, lock, strict: false })
}

/// The lock of a document, released.
fn released(document: &Value) -> String {
    compiled(document, "").unwrap().lock.release().to_string()
}

fn names<'a>(lock: &'a Lock, kind: Kind, key: &str) -> Vec<&'a str> {
    let line = lock.lines.get(kind, key);
    line.into_iter().flat_map(|line| &line.names).map(String::as_str).collect()
}

#[test]
fn what_is_extracted_keeps_its_names() {
    let old = document();
    let mut new = old.clone();
    for (property, component) in [("state", "ConditionOfThing"), ("limit", "Bounds")] {
        let schema = std::mem::take(&mut new["components"]["schemas"]["Thing"]["properties"][property]);
        new["components"]["schemas"][component] = schema;
        new["components"]["schemas"]["Thing"]["properties"][property] =
            json!({ "$ref": format!("#/components/schemas/{component}") });
    }
    let lock = compiled(&new, &released(&old)).unwrap().lock;
    assert_eq!(names(&lock, Kind::Type, "ConditionOfThing"), ["ThingState", "things"]);
    assert_eq!(names(&lock, Kind::Type, "Bounds"), ["ThingLimit", "things"]);
    assert_eq!(names(&lock, Kind::Field, "Bounds.soft"), ["soft"]);
    assert!(lock.retired.is_empty(), "{lock}");
    // And back: what is written out again has the name that it had as a component.
    let back = compiled(&old, &lock.release().to_string()).unwrap().lock;
    assert_eq!(names(&back, Kind::Type, "Thing.state"), ["ThingState", "things"]);
    assert_eq!(names(&back, Kind::Type, "Thing.limit"), ["ThingLimit", "things"]);
}

#[test]
fn two_places_that_become_one_component_keep_both_names() {
    let mut old = document();
    let limit = old["components"]["schemas"]["Thing"]["properties"]["limit"].clone();
    old["components"]["schemas"]["Thing"]["properties"]["quota"] = limit.clone();
    let mut new = old.clone();
    new["components"]["schemas"]["Bounds"] = limit;
    for property in ["limit", "quota"] {
        new["components"]["schemas"]["Thing"]["properties"][property] =
            json!({ "$ref": "#/components/schemas/Bounds" });
    }
    let lock = released(&old);
    let compiled = compiled(&new, &lock).unwrap();
    assert_eq!(names(&compiled.lock, Kind::Type, "Bounds"), ["ThingLimit", "things"]);
    assert_eq!(names(&compiled.lock, Kind::Former, "Bounds"), ["ThingQuota"]);
    let (spec, inputs) =
        (new.to_string(), Inputs { spec: "", overlay: "", policy: POLICY, lock: &lock, strict: false });
    let files = generate(&Inputs { spec: &spec, ..inputs }).unwrap().files;
    assert!(files["src/generated/things/thing_quota.rs"].contains("pub type ThingQuota = ThingLimit;"));
}

#[test]
fn a_renamed_component_has_its_old_name_as_an_alias_for_good() {
    let old = document();
    let text = old.to_string().replace("/schemas/Thing\"", "/schemas/Item\"").replace("\"Thing\":", "\"Item\":");
    let new = source::parse(&text).unwrap();
    let first = compiled(&new, &released(&old)).unwrap();
    assert_eq!(names(&first.lock, Kind::Type, "Item"), ["Item", "things"]);
    assert_eq!(names(&first.lock, Kind::Former, "Item"), ["Thing"]);
    assert!(first.lock.retired.is_empty(), "{}", first.lock);
    let again = compiled(&new, &first.lock.to_string()).unwrap();
    assert_eq!(again.lock, first.lock, "the second run gives the same");
    assert_eq!(names(&again.lock, Kind::Type, "Item.state"), ["ThingState", "things"], "what is in it keeps its name");
}

#[test]
fn an_operation_with_another_id_keeps_its_method() {
    let old = document();
    let mut new = old.clone();
    new["paths"]["/v1/things/{thingId}"]["get"]["operationId"] = json!("retrieveOneThing");
    new["paths"]["/v1/things/{thingId}"]["get"]["tags"] = json!(["Other"]);
    let lock = compiled(&new, &released(&old)).unwrap().lock;
    assert_eq!(names(&lock, Kind::Operation, "retrieveOneThing")[..3], ["get", "GetThing", "Things"]);
    assert!(lock.retired.is_empty(), "{lock}");
}

#[test]
fn an_operation_with_several_bodies_keeps_all_its_methods() {
    let mut old = document();
    let mut update = old["paths"]["/v1/things/{thingId}"]["get"].clone();
    update["operationId"] = json!("thingUpdate");
    let text = json!({ "type": "string" });
    update["requestBody"] =
        json!({ "content": { "application/json": { "schema": text }, "text/plain": {}, "text/csv": {} } });
    old["paths"]["/v1/things/{thingId}"]["put"] = update;
    let mut new = old.clone();
    new["paths"]["/v1/things/{thingId}"]["put"]["operationId"] = json!("replaceOneThing");
    let lock = compiled(&new, &released(&old)).unwrap().lock;
    for (id, method, value) in [
        ("replaceOneThing", "update", "UpdateThing"),
        ("replaceOneThing@text", "update_as_text", "UpdateThingAsText"),
        ("replaceOneThing@text/csv", "update_as_text_csv", "UpdateThingAsTextCsv"),
    ] {
        assert_eq!(names(&lock, Kind::Operation, id)[..2], [method, value]);
    }
    assert!(lock.retired.is_empty(), "{lock}");
}

#[test]
fn a_name_of_another_body_is_settled_by_its_own_key() {
    let mut document = document();
    let get = &mut document["paths"]["/v1/things/{thingId}"]["get"];
    get["requestBody"] = json!({ "content": { "application/a.b": {}, "application/a-b": {}, "application/json": {} } });
    let findings = compiled(&document, "").unwrap_err();
    assert_eq!((findings.0.len(), findings.0[0].code), (1, "name-collision"), "{findings}");
    assert!(findings.to_string().contains("'thingGet@a.b': "), "{findings}");
}

#[test]
fn a_retired_name_stays_taken_and_comes_back_with_its_thing() {
    let old = document();
    let mut without = old.clone();
    without["components"]["schemas"]["Thing"]["properties"].as_object_mut().unwrap().shift_remove("state");
    let lock = compiled(&without, &released(&old)).unwrap().lock;
    assert_eq!(lock.retired.get(Kind::Type, "Thing.state").unwrap().names, ["ThingState", "things"]);
    let lock = lock.release().to_string();

    let mut other = without.clone();
    other["components"]["schemas"]["ThingState"] = json!({ "properties": { "code": { "type": "integer" } } });
    other["components"]["schemas"]["Thing"]["properties"]["status"] =
        json!({ "$ref": "#/components/schemas/ThingState" });
    let findings = compiled(&other, &lock).unwrap_err();
    assert_eq!((findings.0.len(), findings.0[0].code), (1, "name-collision"), "{findings}");
    assert!(findings.to_string().contains("ThingState: ThingStateSchema"), "{findings}");

    let back = compiled(&old, &lock).unwrap().lock;
    assert_eq!(names(&back, Kind::Type, "Thing.state"), ["ThingState", "things"]);
    assert!(back.retired.is_empty() && back.lines.get(Kind::Type, "Thing.state").unwrap().released, "{back}");
}

#[test]
fn a_name_that_is_not_released_follows_the_policy() {
    let (document, policy) = (document(), format!("{POLICY}types: {{ Thing: Article }}\n"));
    let lock = compiled(&document, "").unwrap().lock.to_string();
    let spec = document.to_string();
    let inputs = Inputs { spec: &spec, overlay: "", policy: &policy, lock: &lock, strict: true };
    assert_eq!(names(&compile(&inputs).unwrap().lock, Kind::Type, "Thing"), ["Article", "things"]);
}

#[test]
fn operations_of_later_methods_keep_their_names_by_method_and_path() {
    let mut old = document();
    let get = old["paths"]["/v1/things/{thingId}"]["get"].clone();
    let named = |id: &str| {
        let mut operation = get.clone();
        operation["operationId"] = json!(id);
        operation
    };
    old["openapi"] = json!("3.2.0");
    old["paths"]["/v1/things/{thingId}"]["query"] = named("thingQuery");
    old["paths"]["/v1/things/{thingId}"]["additionalOperations"] =
        json!({ "COPY": named("thingCopy"), "copy": named("thingCopyToo") });
    let lock = released(&old);
    assert!(lock.contains("\nresource Things = "), "{lock}");
    for place in ["QUERY /v1/things/{thingId}", "COPY /v1/things/{thingId}", "copy /v1/things/{thingId}"] {
        assert!(lock.contains(&format!("\"{place}\"")), "{place}: {lock}");
    }
    let mut new = old;
    new["paths"]["/v1/things/{thingId}"]["query"]["operationId"] = json!("searchThings");
    new["paths"]["/v1/things/{thingId}"]["additionalOperations"]["COPY"]["operationId"] = json!("duplicate");
    let lock = compiled(&new, &lock).unwrap().lock;
    assert_eq!(names(&lock, Kind::Operation, "searchThings")[..2], ["query", "QueryThing"]);
    assert_eq!(names(&lock, Kind::Operation, "duplicate")[..2], ["copy", "CopyThing"]);
}
