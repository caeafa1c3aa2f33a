//! Failures 9 and 12: names that do not compile, and names that go without a cause.

use std::collections::BTreeSet;

use clickhouse_cloud_generator::diagnostic::Severity;
use clickhouse_cloud_generator::{Files, Inputs, generate};
use serde_json::json;

use super::{COMMITTED, THING, put};
use crate::constructs::fixture::Fixture;

/// The codes of the errors that a document ends with; none where it is compiled.
fn codes(spec: &str, policy: &str) -> Vec<&'static str> {
    let findings = generate(&Inputs { spec, overlay: "", policy, lock: "", strict: false }).err().unwrap_or_default();
    findings.0.iter().filter(|finding| finding.severity == Severity::Error).map(|finding| finding.code).collect()
}

/// 9: a variant `18`, a parameter `type`: names that are none. (The crate of `constructs` compiles them.)
#[test]
fn names_that_are_no_identifiers_get_one() {
    let files = Fixture::all().generate();
    let has =
        |path: &str, text: &str| assert!(files[&format!("src/generated/{path}")].contains(text), "{path}: {text}");
    has("mechanisms/mechanism.rs", r#"V18 = "18","#);
    has("logs/operations.rs", "pub r#type: String");
    has("oddities/pg_oddity.rs", r#"n18: optional "18","#);
}

/// 9: an undefined type `OneOfLessThanGreaterThan`.
#[test]
fn every_type_that_is_named_is_defined() {
    let common: BTreeSet<&String> = COMMITTED.model.common.iter().map(|item| &item.name).collect();
    for resource in &COMMITTED.model.resources {
        let own: BTreeSet<&String> = resource.items.iter().map(|item| &item.name).chain(&resource.common).collect();
        for item in &resource.items {
            let undefined: Vec<_> = item.imports.iter().filter(|name| !own.contains(name)).collect();
            assert!(undefined.is_empty(), "{}::{} names {undefined:?}", resource.module, item.name);
        }
        assert!(resource.common.iter().all(|name| common.contains(name)), "{}", resource.module);
    }
    for item in &COMMITTED.model.common {
        assert!(item.imports.iter().all(|name| common.contains(name)), "common::{}", item.name);
    }
}

/// 9: two things of one name in one module do not compile: that is a collision, and policy settles it.
#[test]
fn a_type_named_like_the_handle_or_a_request_beside_it_is_a_collision() {
    for name in ["Things", "UpdateThing"] {
        let spec = put("Things", &format!("#/components/schemas/{name}"), &json!({ name: {} }));
        let codes = codes(&spec, "");
        assert!(codes.contains(&"name-collision"), "errors for `{name}`: {codes:?}");
    }
}

/// 9: the setter of one field and the `clear_…` of another are two functions of one name, in whatever order they come.
#[test]
fn a_field_named_like_the_method_that_clears_another_is_a_collision() {
    let (clears, clear_b) = (json!({ "type": ["string", "null"] }), json!({ "type": "string" }));
    for properties in [json!({ "b": clears, "clear_b": clear_b }), json!({ "clear_b": clear_b, "b": clears })] {
        let codes = codes(&put("Things", THING, &json!({ "Thing": { "properties": properties } })), "");
        assert!(codes.contains(&"name-collision"), "errors for {properties}: {codes:?}");
    }
}

/// Names that a reader, or the file system of macOS, takes for one are one name, and two of them a collision with a place.
#[test]
fn composed_and_decomposed_letters_are_a_collision() {
    let (composed, decomposed) = ("caf\u{e9}", "cafe\u{301}");
    let string = json!({ "type": "string" });
    let of = |thing: &serde_json::Value| put("Things", THING, &json!({ "Thing": thing, "Other": {} }));
    let fields = of(&json!({ "properties": { composed: string, decomposed: string } }));
    let values = of(&json!({ "properties": { "a": { "type": "string", "enum": [composed, decomposed] } } }));
    let both = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let thing = json!({ "properties": { "a": both(composed), "b": both(decomposed) } });
    let schema = |name: &str| json!({ "properties": { format!("of {}", name.len()): string } });
    let schemas = json!({ "Thing": thing, composed: schema(composed), decomposed: schema(decomposed) });
    for spec in [fields, values, put("Things", THING, &schemas)] {
        let findings = generate(&Inputs { spec: &spec, overlay: "", policy: "", lock: "", strict: false }).unwrap_err();
        let collision = findings.0.iter().find(|finding| finding.code == "name-collision");
        assert!(collision.is_some_and(|finding| !finding.pointer.is_empty()), "{findings}");
    }
}

/// Two folders that differ in case are one on Windows and macOS; a device of Windows is none.
#[test]
fn a_resource_that_some_file_system_refuses_is_an_error() {
    let mut spec: serde_json::Value = serde_json::from_str(&put("Things", THING, &json!({ "Thing": {} }))).unwrap();
    let mut other = spec["paths"]["/v1/things"].clone();
    other["put"]["tags"] = json!(["Other"]);
    other["put"]["operationId"] = json!("otherUpdate");
    spec["paths"]["/v1/other"] = other;
    let policy = |module: &str| {
        let resource = |module| format!("{{ module: {module}, singular: x, plural: xs, doc: x }}");
        format!("resources:\n  Things: {}\n  Other: {}\n", resource("things"), resource(module))
    };
    let spec = spec.to_string();
    assert_eq!(codes(&spec, &policy("others")), Vec::<&str>::new());
    for module in ["Things", "THINGS", "con", "Nul", "com7"] {
        assert!(codes(&spec, &policy(module)).contains(&"name-collision"), "{module}");
    }
}

/// 9: what gives no identifier, or one that the generated module needs itself, is an error that says so. It is never a
/// panic, and never a file that is no Rust.
#[test]
fn what_cannot_be_a_name_is_an_error_that_says_so() {
    let of = |property: &str, ty: &str| json!({ "Thing": { "properties": { property: { "type": ty } } } });
    let properties = ["_", ""].map(|property| (property, put("Things", THING, &of(property, "string")), ""));
    let policies = [
        "fields: { Thing.a: not a name }",
        "fields: { Thing.a: type }",
        "variants: { ThingA: { x: Not A Name } }",
        "variants: { ThingA: { x: Self } }",
        "requests: { thingUpdate: 1 }",
        "resources: { Things: { module: 1x, singular: x, plural: x, doc: x } }",
        "resources: { Things: { module: x, handle: a b, singular: x, plural: x, doc: x } }",
    ];
    let one_of = json!({ "Thing": { "properties": { "a": { "type": "string", "enum": ["x"] } } } });
    let policies = policies.map(|policy| (policy, put("Things", THING, &one_of), policy));
    let mut wrong = Vec::new();
    for (case, spec, policy) in properties.into_iter().chain(policies) {
        match std::panic::catch_unwind(|| codes(&spec, policy)) {
            Ok(codes) if !codes.is_empty() && !codes.contains(&"emit") => {}
            Ok(codes) => wrong.push(format!("`{case}`: {codes:?}")),
            Err(_) => wrong.push(format!("`{case}`: a panic")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// 12: a tag with the name of a feature, a module or a type of the runtime stopped a document without an entry to paste.
#[test]
fn a_tag_whose_name_is_taken_gets_one_that_is_free() {
    let thing = json!({ "Thing": { "properties": { "a": { "type": "string" } } } });
    let modules = [
        ("3D things", "tag_3d_things"),
        ("Type", "type_resource"),
        ("***", "star_star_star"),
        ("日本", "u65e5_u672c"),
        ("Common", "common_resource"),
        ("Types", "types_resource"),
        ("Client", "client_resource"),
        ("Tracing", "tracing_resource"),
    ];
    for (tag, module) in modules {
        let files = Fixture::new(&put(tag, THING, &thing)).generate();
        assert!(files.contains_key(&format!("src/generated/{module}/mod.rs")), "{tag}: {:?}", files.keys());
    }
}

/// 12: names went without a cause in the document. Something new, named like what is there, changes no file but the lists.
#[test]
fn what_is_added_renames_nothing() {
    let before = Fixture::all().generate();
    let after = Fixture::all_and(news("Archives")).generate();
    let is_list = |path: &str| path.ends_with("/mod.rs") || path == "API.md" || path == "names.lock";
    let changed: Files =
        before.into_iter().filter(|(path, text)| !is_list(path) && after.get(path) != Some(text)).collect();
    assert!(changed.is_empty(), "changed or gone: {:?}", changed.keys());
}

/// 12: the same in a resource that is there already, which a caller finds under the names it had.
#[test]
fn what_is_added_to_a_resource_hides_nothing() {
    let names = |fixture: Fixture| {
        let model = fixture.compile().unwrap_or_else(|findings| panic!("{findings}")).model;
        let mut names = BTreeSet::new();
        for resource in &model.resources {
            let types = resource.items.iter().map(|item| &item.name).chain(&resource.common);
            let operations = resource.operations.iter().flat_map(|operation| [&operation.method, &operation.name]);
            names.extend(types.chain(operations).map(|name| format!("{}::{name}", resource.module)));
        }
        names
    };
    let (before, after) = (names(Fixture::all()), names(Fixture::all_and(news("Alarms"))));
    assert_eq!(before.difference(&after).next(), None);
    assert!(after.contains("alarms::AlarmListedLevel") && after.contains("alarms::get_alarm_listed"), "{after:?}");
}

/// An operation, schemas and enums that share words, values and structure with what the fixtures have, and use some of it.
fn news(tag: &str) -> Fixture {
    let spec = json!({
        "openapi": "3.1.1", "info": { "title": "News", "version": "1.0" },
        "paths": { "/v1/alarms/listed": { "get": {
            "operationId": "alarmListedGet", "tags": [tag],
            "responses": { "200": { "description": "ok", "content": { "application/json": {
                "schema": { "$ref": "#/components/schemas/AlarmListedLevel" }
            } } } }
        } } },
        "components": { "schemas": {
            "AlarmListedLevel": { "properties": {
                "level": { "type": "string", "enum": ["low", "high"] },
                "tags": { "type": "object", "properties": { "team": { "type": "string" } } },
                "bucket": { "type": "string", "enum": ["AWS", "GCP"] },
            } },
        } },
    });
    Fixture::new(&spec.to_string())
}
