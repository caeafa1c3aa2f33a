//! The command: its three formats, what it leaves out and says so, and what it refuses. The binary itself is tested with xtask.

use std::fs;

use clickhouse_cloud_tests::root;
use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::Workspace;
use xtask::lint::{Format, Options, SHOWN, report};

/// Six objects without a type, and a port that the overlay mends.
fn workspace() -> TempDir {
    let mut schemas = json!({});
    for index in 0..=SHOWN {
        schemas[format!("Thing{index}")] = json!({ "properties": { format!("a{index}"): { "type": "string" } } });
    }
    schemas["End"] = json!({ "type": "object", "properties": {
        "port": { "type": "number", "description": "Numeric port | of the end" },
    } });
    let spec = json!({ "openapi": "3.1.1", "info": { "title": "T", "version": "1.0" }, "paths": {},
        "components": { "schemas": schemas } });
    let overlay = "overlay: 1.0.0\ninfo: { title: T, version: 1.0.0 }\nactions:\n\
                   - { target: $.components.schemas.End.properties.port, description: A port is an integer., \
                   x-evidence: Its name., update: { type: integer } }\n\
                   - { target: $.components.schemas.End, description: Sent always., x-evidence: Seen., update: { required: [port] } }\n";
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    fs::write(folder.path().join("spec/clickhouse-cloud.json"), format!("{spec:#}\n")).unwrap();
    fs::write(folder.path().join("spec/overlay.yaml"), overlay).unwrap();
    folder
}

fn run(options: Options) -> (String, Vec<String>) {
    report(&Workspace::at(workspace().path()), &options).unwrap()
}

#[test]
fn text_groups_by_class_and_says_what_it_leaves_out() {
    let (text, denied) = run(Options::default());
    assert!(text.contains("error[missing-type-object]: 6 A schema has the keywords"), "{text}");
    assert!(text.contains("answered by: normalize rule `infer-object`"), "{text}");
    assert_eq!(text.matches("`properties` without `type: object`").count(), SHOWN, "{text}");
    assert!(text.contains("\n  … and 1 more; --verbose prints them\n"), "{text}");
    assert!(text.contains("  spec/clickhouse-cloud.json:10:7 /components/schemas/Thing0\n"), "{text}");
    assert!(text.contains("described as \"Numeric port | of the end\"  [overlay action 0]"), "{text}");
    assert!(!text.contains('\x1b'), "{text}");
    assert!(denied.is_empty());
    let (all, _) = run(Options { verbose: true, ..Options::default() });
    assert_eq!(all.matches("`properties` without `type: object`").count(), 6, "{all}");
    assert!(!all.contains("--verbose"), "{all}");
    let (colored, _) = run(Options { colored: true, ..Options::default() });
    assert!(colored.contains("\x1b[1;31merror[missing-type-object]\x1b[0m"), "{colored}");
    assert_eq!(anstrip(&colored), text);
}

/// The text without colours.
fn anstrip(text: &str) -> String {
    ["\x1b[1;31m", "\x1b[1;33m", "\x1b[1;36m", "\x1b[1m", "\x1b[2m", "\x1b[0m"]
        .iter()
        .fold(text.to_owned(), |text, code| text.replace(code, ""))
}

#[test]
fn json_has_every_place_and_every_class() {
    let (text, _) = run(Options { format: Format::Json, ..Options::default() });
    let report: Value = serde_json::from_str(&text).unwrap();
    let classes = report["classes"].as_array().unwrap();
    assert_eq!(classes.len(), clickhouse_cloud_generator::lint::RULES.len());
    let class = |name: &str| classes.iter().find(|class| class["class"] == name).unwrap();
    assert_eq!(class("missing-type-object")["count"], 6);
    assert_eq!(class("missing-type-object")["findings"].as_array().unwrap().len(), 6);
    assert_eq!(class("untyped")["count"], 0);
    let finding = &class("number-for-integer")["findings"][0];
    assert_eq!(finding["pointer"], "/components/schemas/End/properties/port");
    assert!(finding["line"].as_u64().is_some_and(|line| line > 30), "{finding}");
    assert_eq!(finding["overlayActions"], json!([0]));
    assert_eq!(report["overlayActions"][0]["evidence"], "Its name.");
}

#[test]
fn markdown_is_a_table_and_a_section_for_each_class() {
    let (text, _) = run(Options { format: Format::Markdown, ..Options::default() });
    assert!(text.starts_with("# What is wrong with `spec/clickhouse-cloud.json`\n"), "{text}");
    assert!(text.contains("| [`missing-type-object`](#missing-type-object) | error | 6 | 0 |"), "{text}");
    assert!(text.contains("\n## missing-type-object\n"), "{text}");
    assert!(text.contains("… and 1 more; `--verbose` lists them."), "{text}");
    assert!(text.contains("Numeric port `\\|` of the end"), "a cell is one cell: {text}");
    assert!(!text.contains("## untyped"), "a class without findings has no section: {text}");
}

#[test]
fn a_class_is_picked_and_a_class_is_denied() {
    let picked = Options { classes: vec!["unversioned".to_owned()], ..Options::default() };
    let (text, denied) = run(Options { deny: vec!["missing-type-object".to_owned(), "untyped".to_owned()], ..picked });
    assert!(text.contains("warning[unversioned]: 1 ") && !text.contains("missing-type-object"), "{text}");
    assert_eq!(denied, ["missing-type-object (6)"]);
}

#[test]
fn another_document_is_reported_with_our_overlay_where_it_applies() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.yaml");
    fs::write(&path, "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n").unwrap();
    let (text, _) = report(&Workspace::at(root()), &Options { spec: Some(path), ..Options::default() }).unwrap();
    assert!(text.contains("warning[unversioned]: 1 "), "{text}");
    assert!(text.contains("(does not apply to this document)"), "{text}");
}

#[test]
fn what_is_no_document_is_an_error_that_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.json");
    let read = |text: &str| {
        fs::write(&path, text).unwrap();
        let options = Options { spec: Some(path.clone()), ..Options::default() };
        format!("{:#}", report(&Workspace::at(root()), &options).unwrap_err())
    };
    assert!(read("{").contains("error[json-syntax]"));
    assert!(read("").contains("error[empty-document]"));
    // Whatever stands where something else is expected: a report, never a panic.
    for text in ["{\"paths\": 1}", "{\"paths\": {\"/a\": {\"get\": []}}, \"components\": {\"schemas\": [1]}}"] {
        fs::write(&path, text).unwrap();
        report(&Workspace::at(root()), &Options { spec: Some(path.clone()), ..Options::default() }).unwrap();
    }
}
