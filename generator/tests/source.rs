//! Document text → value, with located errors; pointers → places in the text.

#![allow(clippy::unwrap_used, clippy::panic)]

use clickhouse_cloud_generator::diagnostic::Position;
use clickhouse_cloud_generator::source::{locate, locate_all, parse};

fn at(line: usize, column: usize) -> Option<Position> {
    Some(Position { line, column })
}

#[test]
fn json_and_yaml_give_the_same_document_in_the_same_order() {
    let json =
        parse(r#"{"openapi": "3.1.1", "paths": {"/z": {}, "/a": {"get": {"responses": {"200": {}}}}}}"#).unwrap();
    let yaml = parse("openapi: 3.1.1\npaths:\n  /z: {}\n  /a:\n    get:\n      responses:\n        200: {}\n").unwrap();
    assert_eq!(json.to_string(), yaml.to_string());
    assert_eq!(json["paths"].as_object().unwrap().keys().collect::<Vec<_>>(), ["/z", "/a"]);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(parse("\u{feff}{\"a\": 1}").unwrap()["a"], 1);
}

#[test]
fn every_error_has_a_code_a_place_and_help() {
    let cases = [
        ("empty", "", "empty-document", None),
        ("blank", " \n\t\n", "empty-document", None),
        ("only a comment", "# nothing\n", "empty-document", None),
        ("truncated", "{\n  \"a\": [1,", "json-syntax", at(2, 10)),
        ("a stray comma", "{\n  \"a\": 1,\n}", "json-syntax", at(3, 1)),
        ("columns are characters", "{\"äöü\": x}", "json-syntax", at(1, 9)),
        ("indentation", "a: 1\n b: 2\n", "yaml-syntax", at(2, 3)),
        ("an unknown alias", "a: *b\n", "yaml-syntax", at(1, 4)),
        ("a list", "\n [1]", "not-an-object", at(2, 2)),
        ("a sentence", "Not Found", "not-an-object", None),
    ];
    for (name, text, code, position) in cases {
        let error = parse(text).unwrap_err();
        assert_eq!((error.code, error.position), (code, position), "{name}: {error}");
        assert_eq!(error.pointer, "", "{name}");
        assert!(error.help.is_some(), "{name}");
        assert!(!error.message.contains(" at line "), "{name}: the place is said once: {error}");
    }
}

const TEXT: &str = r##"{
  "a": {"b": [10, {"c": "}]\""}, [true, null]]},
  "x/y": 1, "m~n": {"ü": {"é": 2}},
  "": -1.5e3
}"##;

#[test]
fn pointers_are_found_by_key_or_element() {
    let cases = [
        ("", at(1, 1)),
        ("/a", at(2, 3)),
        ("/a/b", at(2, 9)),
        ("/a/b/0", at(2, 15)),
        ("/a/b/1/c", at(2, 20)),
        ("/a/b/2/1", at(2, 41)),
        ("/x~1y", at(3, 3)),
        ("/m~0n", at(3, 13)),
        ("/m~0n/ü/é", at(3, 27)),
        ("/", at(4, 3)),
    ];
    let pointers: Vec<&str> = cases.iter().map(|(pointer, _)| *pointer).collect();
    let wanted: Vec<_> = cases.iter().map(|(_, position)| *position).collect();
    assert_eq!(locate_all(TEXT, &pointers), wanted);
    for (pointer, position) in cases {
        assert_eq!(locate(TEXT, pointer), position, "{pointer}");
    }
}

#[test]
fn a_pointer_that_leads_nowhere_is_its_nearest_ancestor() {
    assert_eq!(locate(TEXT, "/a/b/9/z"), at(2, 9));
    assert_eq!(locate(TEXT, "/nothing"), at(1, 1));
    assert_eq!(locate("a: 1", "/a"), None, "YAML has no places");
    assert_eq!(locate("{\"a\": [", "/a/0"), at(1, 2), "truncated text");
}

#[test]
fn escaped_keys_are_found() {
    assert_eq!(locate(r#"{"\u0061\"b": 1}"#, "/a\"b"), at(1, 2));
}

#[test]
fn every_pointer_of_the_published_document_is_found_in_one_pass() {
    let text = include_str!("../../spec/clickhouse-cloud.json");
    let document = parse(text).unwrap();
    let pointers: Vec<String> = document["components"]["schemas"]
        .as_object()
        .unwrap()
        .keys()
        .map(|name| format!("/components/schemas/{name}"))
        .collect();
    let pointers: Vec<&str> = pointers.iter().map(String::as_str).collect();
    let lines: Vec<&str> = text.lines().collect();
    for (pointer, position) in pointers.iter().zip(locate_all(text, &pointers)) {
        let position = position.unwrap();
        let line = lines[position.line - 1];
        let name = pointer.rsplit('/').next().unwrap();
        assert!(line[position.column - 1..].starts_with(&format!("\"{name}\":")), "{pointer}: {line}");
    }
}

#[test]
fn merge_keys_of_yaml_bring_what_the_object_does_not_have() {
    let text = "base: &base\n  a: 1\n  b: { c: 2 }\nother: &other { d: 3, a: 9 }\none:\n  <<: *base\n  a: 4\nboth:\n  <<: [*base, *other]\n  e: 5\n";
    let document = parse(text).unwrap();
    assert_eq!(document["one"], serde_json::json!({"a": 4, "b": {"c": 2}}));
    assert_eq!(document["both"], serde_json::json!({"e": 5, "a": 1, "b": {"c": 2}, "d": 3}));
    let finding = parse("a:\n  <<: 1\n").unwrap_err();
    assert_eq!(finding.code, "yaml-syntax");
    assert!(finding.message.contains("`<<`") && finding.help.is_some(), "{finding}");
    assert_eq!(parse("{\"<<\": 1}").unwrap()["<<"], 1, "JSON has no merge keys");
}
