//! What only adds asks nobody: a new operation, schema, enum value and union arm go through `update`, and the tests follow.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use xtask::cargo;
use xtask::replay::names::lost;

use crate::drill::{update, workspace};
use crate::planted::apply;
use crate::support::{repository, response, stderr, xtask};

/// Each addition with the line of names.lock that it brings.
fn additions() -> [(&'static str, Vec<Value>, &'static str); 4] {
    let schemas = "/components/schemas";
    let annotation = json!({ "type": "object", "properties": {
        "id": { "type": "string", "format": "uuid" },
        "extra": { "type": "object" },
        "kind": { "type": "string", "enum": ["note", "alarm"] } } });
    let parameters: Vec<Value> = ["organizationId", "serviceId"]
        .map(|name| json!({ "in": "path", "name": name, "required": true, "schema": { "type": "string", "format": "uuid" } }))
        .into();
    let operation = json!({ "get": {
        "operationId": "annotationGetList", "tags": ["Service"], "summary": "List annotations", "parameters": parameters,
        "security": [{ "basicAuth": ["control-plane:service:view"] }],
        "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": { "type": "object", "properties": {
            "status": { "type": "number" }, "requestId": { "type": "string", "format": "uuid" },
            "result": { "type": "array", "items": { "$ref": "#/components/schemas/Annotation" } } } } } } } } } });
    let schema = json!({ "set": format!("{schemas}/Annotation"), "value": annotation });
    let path = "/paths/~1v1~1organizations~1{organizationId}~1services~1{serviceId}~1annotations";
    let arm = json!({ "type": "object", "required": ["type", "url"], "properties": {
        "type": { "type": "string", "enum": ["frame"] }, "url": { "type": "string" } } });
    [
        ("operation", vec![schema, json!({ "set": path, "value": operation })], "operation annotationGetList ="),
        (
            "schema",
            vec![
                json!({ "set": format!("{schemas}/Remark"), "value": { "type": "object", "properties": { "text": { "type": "string" } } } }),
                json!({ "set": format!("{schemas}/Service/properties/remark"),
                    "value": { "$ref": "#/components/schemas/Remark" } }),
            ],
            "type Remark =",
        ),
        (
            "enum value",
            vec![json!({ "set": format!("{schemas}/Service/properties/state/enum/-"), "value": "hibernating" })],
            "variant ServiceState.hibernating =",
        ),
        (
            "union arm",
            vec![
                json!({ "set": format!("{schemas}/ClickStackFrameOnClick"), "value": arm }),
                json!({ "set": format!("{schemas}/ClickStackOnClick/oneOf/-"),
                    "value": { "$ref": "#/components/schemas/ClickStackFrameOnClick" } }),
            ],
            "arm ClickStackOnClick.",
        ),
    ]
}

fn committed(root: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(root.join("spec/clickhouse-cloud.json")).unwrap()).unwrap()
}

fn lock(root: &Path) -> String {
    fs::read_to_string(root.join("generated-client/names.lock")).unwrap()
}

#[test]
fn what_only_adds_asks_nobody_and_takes_no_name() {
    let parse = |text: &str| clickhouse_cloud_generator::lock::Lock::parse(text).unwrap();
    let folder = workspace();
    let root = folder.path();
    let mut document = committed(root);
    for (what, changes, line) in additions() {
        let before = lock(root);
        changes.iter().for_each(|change| apply(change, &mut document));
        let output = update(root, vec![response("200 OK", &document.to_string())], &[]);
        assert!(output.status.success(), "{what}: {}", stderr(&output));
        assert!(!stderr(&output).contains("provisional"), "{what}: {}", stderr(&output));
        let after = lock(root);
        let count = |text: &str| text.lines().filter(|own| own.starts_with(line)).count();
        assert!(count(&after) > count(&before), "{what}: no new `{line}`");
        assert_eq!(lost(&parse(&before).release(), &parse(&after)), Vec::<String>::new(), "{what}");
        let check = xtask(root, &["check", "--release"]);
        assert!(check.status.success(), "{what}: {}", stderr(&check));
    }
    let history = fs::read_to_string(root.join("spec/HISTORY.md")).unwrap();
    assert_eq!(history.matches("- Schemas added (1): `Annotation`\n").count(), 1, "{history}");
    assert!(history.matches("\n## ").count() >= 4, "a section for each");
}

/// The whole: all four in a clone, `update`, and every test.
#[test]
#[ignore = "builds and runs every test: cargo test --workspace --test commands -- --ignored every_test_follows"]
fn every_test_follows_what_only_adds() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("clone");
    let run = |command: &mut Command| {
        let output = command.env_remove("INSTA_UPDATE").output().unwrap();
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), stderr(&output));
        assert!(output.status.success(), "{text}");
    };
    run(Command::new("git").args(["clone", "--quiet"]).arg(repository()).arg(&root));
    let mut document = committed(&root);
    // Under other names than in the test above, which is among those that run.
    let changes: Vec<Value> = additions().into_iter().flat_map(|(_, changes, _)| changes).collect();
    let mut changes = json!(changes).to_string();
    for (name, other) in [
        ("Annotation", "Adornment"),
        ("annotation", "adornment"),
        ("Remark", "Sidenote"),
        ("remark", "sidenote"),
        ("hibernating", "dozing"),
        ("FrameOnClick", "CanvasOnClick"),
        ("\"frame\"", "\"canvas\""),
    ] {
        changes = changes.replace(name, other);
    }
    let changes: Vec<Value> = serde_json::from_str(&changes).unwrap();
    changes.iter().for_each(|change| apply(change, &mut document));
    let output = update(&root, vec![response("200 OK", &document.to_string())], &[]);
    assert!(output.status.success(), "{}", stderr(&output));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("additive");
    run(cargo::command()
        .args(["test", "--workspace", "--locked", "--no-fail-fast"])
        .current_dir(&root)
        .env("CARGO_TARGET_DIR", target));
}
