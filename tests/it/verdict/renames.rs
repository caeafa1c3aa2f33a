//! What may be a rename: which things are paired, and that the entry it proposes keeps old programs compiling.

use clickhouse_cloud_generator::diff::{Level, Verdict};
use serde_json::{Value, json};

use super::case::{base, compile, judge, remove, set, yaml};

/// The base document with some places set and some removed.
fn changed(places: &[(&str, Value)], removed: &[&str]) -> String {
    let mut document = yaml(&base());
    removed.iter().for_each(|pointer| remove(&mut document, pointer));
    places.iter().for_each(|(pointer, value)| set(&mut document, pointer, value));
    document.to_string()
}

fn pairs(verdict: &Verdict) -> Vec<(&str, &str, &str)> {
    verdict.renames.iter().map(|rename| (rename.what, rename.old.as_str(), rename.new.as_str())).collect()
}

/// Holds the verdict against the pairs, adds the proposed entries to the policy of the new document, and gives the verdict then.
fn pasted(new: &str, expected: &[(&str, &str, &str)]) -> (Verdict, Verdict) {
    let old = compile(&base(), "");
    let verdict = judge(&old, &compile(new, ""));
    assert_eq!(pairs(&verdict), expected);
    // As a person pastes them: each below its section.
    let mut entries = json!({});
    verdict.renames.iter().for_each(|rename| merge(&mut entries, yaml(&rename.policy)));
    let entries = entries.as_object().unwrap().iter().map(|(key, value)| format!("{key}: {value}\n"));
    let entries: String = entries.collect();
    let kept = compile(new, &entries);
    // The wait is policy's, and names the operation.
    let unused = kept.warnings.0.iter().filter(|finding| finding.code == "policy-unused");
    let unused: Vec<String> = unused.map(ToString::to_string).filter(|text| !text.contains("/waiters/")).collect();
    assert!(unused.is_empty(), "the proposed entries apply to nothing:\n{}", unused.join("\n"));
    assert!(verdict.renames.iter().all(|rename| (0.7..=1.0).contains(&rename.similarity)), "{:?}", verdict.renames);
    (verdict, judge(&old, &kept))
}

fn merge(into: &mut Value, entry: Value) {
    match (into, entry) {
        (Value::Object(own), Value::Object(entry)) => {
            entry.into_iter().for_each(|(key, value)| merge(own.entry(key).or_insert(json!({})), value));
        }
        (own, entry) => *own = entry,
    }
}

#[test]
fn a_schema_keeps_its_old_name_as_an_alias() {
    let new = changed(
        &[
            (
                "/components/schemas/ThingCreateRequest",
                yaml(&base())["components"]["schemas"]["ThingPostRequest"].clone(),
            ),
            (
                "/paths/~1v1~1things/post/requestBody/content/application~1json/schema/$ref",
                json!("#/components/schemas/ThingCreateRequest"),
            ),
        ],
        &["/components/schemas/ThingPostRequest"],
    );
    let expected = [
        ("schema", "ThingPostRequest", "ThingCreateRequest"),
        ("schema", "ThingPostRequest.tier", "ThingCreateRequest.tier"),
    ];
    let (before, after) = pasted(&new, &expected);
    assert_eq!(before.renames[0].policy, "aliases:\n  types:\n    ThingCreateRequest: [ThingPostRequest]\n");
    assert_eq!(before.level, Level::Major);
    let kinds: Vec<&str> = after.changes.iter().map(|change| change.kind).collect();
    assert_eq!((after.level, kinds.as_slice()), (Level::Minor, &["item-renamed", "item-renamed"][..]));
}

#[test]
fn an_operation_keeps_its_old_names_as_aliases() {
    let new = changed(&[("/paths/~1v1~1things~1{thingId}/get/operationId", json!("thingGetById"))], &[]);
    let (before, after) = pasted(&new, &[("operation", "thingGet", "thingGetById")]);
    let policy = "aliases:\n  methods:\n    thingGetById: [get]\n  requests:\n    thingGetById: [GetThing]\n";
    assert_eq!(before.renames[0].policy, policy);
    assert_eq!(before.level, Level::Major);
    // The wait is policy's, and names the operation.
    let major: Vec<&str> =
        after.changes.iter().filter(|change| change.level == Level::Major).map(|change| change.kind).collect();
    assert_eq!(major, ["waiter-removed"]);
    assert!(after.changes.iter().any(|change| change.kind == "method-renamed" && change.path == "Things::get"));
}

#[test]
fn a_property_keeps_its_old_name() {
    let new = changed(
        &[("/components/schemas/Limits/properties/memoryGb", json!({ "type": "integer" }))],
        &["/components/schemas/Limits/properties/memory"],
    );
    let (before, after) = pasted(&new, &[("property", "Limits.memory", "Limits.memoryGb")]);
    assert_eq!(before.renames[0].policy, "fields:\n  Limits.memoryGb: memory\n");
    assert_eq!((before.level, after.level), (Level::Major, Level::Minor));
    assert_eq!(after.changes[0].kind, "wire-name-changed");
}

#[test]
fn a_value_keeps_its_old_name() {
    let tiers = "/components/schemas/ThingPatchRequest/properties/tier/enum";
    let new = changed(&[(tiers, json!(["small", "extra-large"]))], &[]);
    let old = changed(&[(tiers, json!(["small", "extralarge"]))], &[]);
    let verdict = judge(&compile(&old, ""), &compile(&new, ""));
    assert_eq!(
        pairs(&verdict),
        [("enum-value", "ThingPatchRequestTier=extralarge", "ThingPatchRequestTier=extra-large")]
    );
    let policy = &verdict.renames[0].policy;
    assert_eq!(policy, "variants:\n  ThingPatchRequestTier:\n    extra-large: Extralarge\n");
    let kept = judge(&compile(&old, ""), &compile(&new, policy));
    assert_eq!((verdict.level, kept.level), (Level::Major, Level::Minor));
    assert_eq!(kept.changes[0].kind, "wire-name-changed");
}

#[test]
fn one_value_for_another_is_a_rename_whatever_it_is_called() {
    let values = |values: Value| changed(&[("/components/schemas/Thing/properties/state/enum", values)], &[]);
    let (old, new) = (values(json!(["starting", "running"])), values(json!(["starting", "up"])));
    let verdict = judge(&compile(&old, ""), &compile(&new, ""));
    assert_eq!(pairs(&verdict), [("enum-value", "ThingState=running", "ThingState=up")]);
    // Of two and two, nobody knows which is which.
    let two = values(json!(["up", "down"]));
    assert_eq!(pairs(&judge(&compile(&old, ""), &compile(&two, ""))), []);
}

#[test]
fn an_operation_on_the_same_path_is_the_same_under_any_id() {
    let new = changed(&[("/paths/~1v1~1things~1{thingId}/get/operationId", json!("lookUp"))], &[]);
    let (_, after) = pasted(&new, &[("operation", "thingGet", "lookUp")]);
    assert!(after.changes.iter().any(|change| change.kind == "method-renamed" && change.path == "Things::get"));
}

#[test]
fn a_key_that_yaml_takes_for_something_else_is_quoted() {
    let old = changed(&[("/components/schemas/Thing/properties/state/enum", json!(["truee", "1-hour"]))], &[]);
    let new = changed(&[("/components/schemas/Thing/properties/state/enum", json!(["true", "1-hours"]))], &[]);
    let verdict = judge(&compile(&old, ""), &compile(&new, ""));
    let policies: Vec<&str> = verdict.renames.iter().map(|rename| rename.policy.as_str()).collect();
    let expected =
        ["variants:\n  ThingState:\n    '1-hours': V1Hour\n", "variants:\n  ThingState:\n    'true': Truee\n"];
    assert_eq!(policies, expected);
    for policy in policies {
        compile(&new, policy);
    }
}

#[test]
fn different_things_are_not_paired() {
    let new = changed(
        &[
            // Other numbers are other sizes, and a small type with other members is another type.
            ("/components/schemas/Thing/properties/state/enum", json!(["starting", "size-4", "ready"])),
            ("/components/schemas/Quotas", json!({ "properties": { "seats": { "type": "string" } } })),
            ("/components/schemas/Thing/properties/limits/$ref", json!("#/components/schemas/Quotas")),
        ],
        &["/components/schemas/Limits"],
    );
    let old = changed(&[("/components/schemas/Thing/properties/state/enum", json!(["starting", "size-8", "up"]))], &[]);
    assert_eq!(pairs(&judge(&compile(&old, ""), &compile(&new, ""))), []);
}

#[test]
fn a_former_name_that_is_taken_is_refused() {
    let policy = "aliases:\n  types: { Widget: [Thing] }\n  methods: { thingGet: [list] }\n  requests: { thingGet: [ListThings, Option] }\n";
    let compiled = compile(&base(), policy);
    let refused: Vec<&str> = compiled
        .warnings
        .0
        .iter()
        .filter(|finding| finding.code == "name-collision")
        .map(|f| f.message.as_str())
        .collect();
    assert_eq!(
        refused,
        [
            "`list`, a former name of `get`, is taken",
            "`ListThings`, a former name of `GetThing`, is taken",
            "`Option`, a former name of `GetThing`, is taken",
            "`Thing`, a former name of `Widget`, is taken",
        ]
    );
}
