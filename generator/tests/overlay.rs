//! Overlay text → actions; actions × document → the mended document, or a finding for each stale one.

#![allow(clippy::unwrap_used, clippy::panic)]

use clickhouse_cloud_generator::diagnostic::{Input, Position, Severity};
use clickhouse_cloud_generator::overlay::{Mode, Overlay};
use serde_json::{Value, json};

fn overlay(actions: &str) -> String {
    format!("overlay: 1.0.0\ninfo: {{ title: T, version: 1.0.0 }}\nactions:\n{actions}")
}

fn action(target: &str, change: &str) -> String {
    overlay(&format!("  - target: {target}\n    description: d\n    x-evidence: e\n    {change}\n"))
}

fn apply(target: &str, change: &str, mut document: Value) -> Value {
    let findings = Overlay::parse(&action(target, change)).unwrap().apply(&mut document, Mode::Lenient);
    assert!(findings.0.is_empty(), "{findings}");
    document
}

#[test]
fn no_text_is_no_actions() {
    let overlay = Overlay::parse("").unwrap();
    assert!(overlay.is_empty());
    let mut document = json!({"a": 1});
    assert!(overlay.apply(&mut document, Mode::Strict).0.is_empty());
    assert_eq!(document, json!({"a": 1}));
}

#[test]
fn changes() {
    let object = || json!({"a": {"b": {"c": 1, "d": 1}}});
    let cases = [
        (
            "objects merge, the rest is replaced",
            "$.a",
            "update: { b: { c: 2 }, e: 3 }",
            json!({"b": {"c": 2, "d": 1}, "e": 3}),
        ),
        ("an array replaces a number", "$.a.b", "update: { d: [5] }", json!({"b": {"c": 1, "d": [5]}})),
        ("a member is removed, and the order kept", "$.a.b.c", "remove: true", json!({"b": {"d": 1}})),
    ];
    for (name, target, change, wanted) in cases {
        assert_eq!(apply(target, change, object())["a"].to_string(), wanted.to_string(), "{name}");
    }
    let list = json!({"a": [1, 2, 3, 2]});
    assert_eq!(apply("$.a", "update: 4", list.clone()), json!({"a": [1, 2, 3, 2, 4]}), "an element is appended");
    assert_eq!(
        apply("$.a", "update: [3, 4]", list.clone()),
        json!({"a": [1, 2, 3, 2, 4]}),
        "what is there is not appended again"
    );
    assert_eq!(
        apply("$.a[?@ == 2]", "remove: true", list.clone()),
        json!({"a": [1, 3]}),
        "several elements are removed"
    );
    assert_eq!(apply("$", "update: { b: 1 }", list), json!({"a": [1, 2, 3, 2], "b": 1}), "the root is updated");
}

#[test]
fn paths() {
    let document = || json!({"a": {"x y": 1, "l": [{"k": "v", "n": 1}, {"k": "w"}, {"deep": {"k": "v"}}]}, "b-c": {"x y": 1, "k": true}, "ß": 5});
    let cases = [
        ("$.a.l[0].k", vec!["/a/l/0/k"]),
        ("$['a']['x y']", vec!["/a/x y"]),
        ("$[\"b-c\"].k", vec!["/b-c/k"]),
        ("$.b-c.*", vec!["/b-c/x y", "/b-c/k"]),
        ("$.a.l[*].k", vec!["/a/l/0/k", "/a/l/1/k"]),
        ("$..k", vec!["/a/l/0/k", "/a/l/1/k", "/a/l/2/deep/k", "/b-c/k"]),
        ("$.a.l[?@.k == 'v'].k", vec!["/a/l/0/k"]),
        ("$.a.l[?@.k=='w'].k", vec!["/a/l/1/k"]),
        ("$.a.l[?@.n].k", vec!["/a/l/0/k"]),
        ("$.a.l[?@['deep'].k == \"v\"].deep", vec!["/a/l/2/deep"]),
        ("$.a.l[?@.k == 'v' && @.n].k", vec!["/a/l/0/k"]),
        ("$.a.l[?@.k&&@.k=='w'].k", vec!["/a/l/1/k"]),
        ("$.b-c[?@ == true]", vec!["/b-c/k"]),
        ("$.ß", vec!["/ß"]),
    ];
    for (target, removed) in cases {
        let quoted = serde_json::to_string(target).unwrap();
        let after = apply(&quoted, "remove: true", document());
        let mut wanted = document();
        for pointer in removed.iter().rev() {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            assert!(wanted.pointer(pointer).is_some(), "{target}");
            wanted.pointer_mut(parent).unwrap().as_object_mut().unwrap().shift_remove(name);
        }
        assert_eq!(after.to_string(), wanted.to_string(), "{target}");
    }
}

#[test]
fn other_paths_are_located_errors() {
    for target in [
        "",
        "a",
        "$a",
        "$.",
        "$.a b",
        "$[",
        "$['a",
        "$['a'",
        "$[a]",
        "$[-1]",
        "$[1:2]",
        "$[0,1]",
        "$['a','b']",
        "$..*",
        "$..['a']",
        "$..[0]",
        "$[?@]",
        "$[?@.a != 1]",
        "$[?@.a == ]",
        "$[?@.a == b]",
        "$[?@.a == 1 &&]",
        "$[?@.a && 1]",
        "$[?@.a || @.b]",
        "$[?(@.a)]",
        "$[?length(@) == 1]",
        "$[?@.a == {}]",
        "$[99999999999999999999]",
    ] {
        let text = action(&serde_json::to_string(target).unwrap(), "remove: true");
        let findings = Overlay::parse(&text).unwrap_err();
        let finding = findings.0.iter().find(|finding| finding.pointer == "/actions/0/target").unwrap();
        assert_eq!(
            finding.code,
            if target.is_empty() { "overlay-shape" } else { "overlay-jsonpath" },
            "{target}: {finding}"
        );
        assert_eq!(finding.input, Input::Overlay);
        assert_eq!(finding.position, Some(Position { line: 4, column: 5 }), "{target}");
    }
}

#[test]
fn an_action_that_does_nothing_names_itself() {
    let text = overlay(
        "  - target: $.none\n    description: d\n    x-evidence: e\n    remove: true\n  - target: $.a\n    description: d\n    x-evidence: e\n    update: { b: 1 }\n",
    );
    let overlay = Overlay::parse(&text).unwrap();
    assert_eq!(overlay.len(), 2);
    for (mode, severity) in [(Mode::Strict, Severity::Error), (Mode::Lenient, Severity::Warning)] {
        let mut document = json!({"a": {"b": 1}});
        let findings = overlay.apply(&mut document, mode).0;
        let seen: Vec<_> =
            findings.iter().map(|f| (f.code, f.pointer.as_str(), f.position, f.severity, f.input)).collect();
        let at = |line| Some(Position { line, column: 5 });
        assert_eq!(
            seen,
            [
                ("overlay-no-match", "/actions/0/target", at(4), severity, Input::Overlay),
                ("overlay-no-change", "/actions/1/target", at(8), severity, Input::Overlay)
            ]
        );
        assert!(findings[0].message.contains("action 0 (`$.none`)"), "{}", findings[0]);
        assert!(mode == Mode::Lenient || findings[0].help.as_ref().unwrap().contains("delete the action"));
        assert_eq!(document, json!({"a": {"b": 1}}));
    }
}

#[test]
fn an_update_of_what_is_there_already_is_no_change() {
    for (target, update, document) in [
        ("$.a", "update: [1]", json!({"a": [1, 2]})),
        ("$.a", "update: { b: { c: [1] } }", json!({"a": {"b": {"c": [1]}}})),
        ("$.a", "update: 1", json!({"a": 1})),
    ] {
        let findings = Overlay::parse(&action(target, update)).unwrap().apply(&mut document.clone(), Mode::Strict);
        assert_eq!(findings.0.iter().map(|f| f.code).collect::<Vec<_>>(), ["overlay-no-change"], "{update}");
    }
}

#[test]
fn what_is_wrong_with_an_overlay_is_said_at_once() {
    let at = |line| Some(Position { line, column: 5 });
    let shape = "overlay-shape";
    let cases = [
        ("not YAML", "a: 1\n b: 2\n".to_owned(), vec![("yaml-syntax", "", Some(Position { line: 2, column: 3 }))]),
        ("a list", "[]".to_owned(), vec![(shape, "", None)]),
        (
            "no fields",
            "{}".to_owned(),
            vec![(shape, "/overlay", None), (shape, "/info", None), (shape, "/actions", None)],
        ),
        (
            "empty fields",
            "overlay: 2.0.0\ninfo: { title: '' }\nactions: 1\n".to_owned(),
            vec![
                (shape, "/overlay", None),
                (shape, "/info/title", None),
                (shape, "/info/version", None),
                (shape, "/actions", None),
            ],
        ),
        (
            "no evidence, no description, no change",
            overlay("  - target: $.a\n"),
            vec![
                (shape, "/actions/0/description", at(4)),
                (shape, "/actions/0/x-evidence", at(4)),
                (shape, "/actions/0", at(4)),
            ],
        ),
        ("both changes", action("$.a", "update: {}\n    remove: true"), vec![(shape, "/actions/0", at(4))]),
        ("remove: false", action("$.a", "remove: false"), vec![(shape, "/actions/0", at(4))]),
        ("the whole document", action("$", "remove: true"), vec![(shape, "/actions/0", at(4))]),
        (
            "an unknown field",
            action("$.a", "remove: true\n    x-any: 1\n    evidence: e"),
            vec![(shape, "/actions/0/evidence", at(4))],
        ),
    ];
    for (name, text, wanted) in cases {
        let findings = Overlay::parse(&text).unwrap_err();
        let seen: Vec<_> = findings.0.iter().map(|f| (f.code, f.pointer.as_str(), f.position)).collect();
        assert_eq!(seen, wanted, "{name}: {findings}");
        assert!(findings.0.iter().all(|f| f.input == Input::Overlay && f.help.is_some()), "{name}");
    }
}

#[test]
fn the_published_document_needs_every_action_of_the_committed_overlay() {
    let overlay = Overlay::parse(include_str!("../../spec/overlay.yaml")).unwrap_or_else(|errors| panic!("{errors}"));
    let mut document: Value = serde_json::from_str(include_str!("../../spec/clickhouse-cloud.json")).unwrap();
    let findings = overlay.apply(&mut document, Mode::Strict);
    assert!(findings.0.is_empty(), "{findings}");
    let again = overlay.apply(&mut document, Mode::Strict);
    assert_eq!(again.counts(), (overlay.len(), 0), "on a mended document every action is stale");
    let schemas = &document["components"]["schemas"];
    assert_eq!(schemas["ClickStackAlertChannelEmail"]["properties"]["type"]["enum"], json!(["email"]));
    assert_eq!(schemas["ClickStackAlertChannelWebhook"]["properties"]["type"]["enum"], json!(["webhook"]));
    assert_eq!(schemas["ServiceEndpoint"]["properties"]["port"]["type"], "integer");
}

#[test]
fn an_action_says_what_it_expects_to_replace() {
    let document = json!({"a": {"type": "number", "format": "double"}, "b": {"type": "string"}});
    let update = "update: { a: { type: integer }, b: { type: boolean } }";
    let met = "x-expects: { a: { type: number }, b: { type: string } }";
    let cases = [
        (String::new(), Some("integer"), Some("boolean"), false),
        (format!("{met}\n    "), Some("integer"), Some("boolean"), true),
        // In another document, the part that is as expected is mended.
        (
            "x-expects: { a: { type: string }, b: { type: string } }\n    ".to_owned(),
            Some("number"),
            Some("boolean"),
            false,
        ),
        ("x-expects: { a: { type: number } }\n    ".to_owned(), Some("integer"), Some("string"), false),
    ];
    for (expects, a, b, is_met) in cases {
        let overlay = Overlay::parse(&action("$", &format!("{expects}{update}"))).unwrap();
        let findings = overlay.apply(&mut document.clone(), Mode::Strict);
        assert_eq!(findings.0.is_empty(), is_met, "{expects}: {findings}");
        for finding in &findings.0 {
            assert_eq!((finding.code, finding.severity), ("overlay-expects", Severity::Error));
            // The entry settles it as it stands.
            let entry = finding.help.as_deref().unwrap().lines().find(|line| line.starts_with("x-expects: ")).unwrap();
            let pasted = Overlay::parse(&action("$", &format!("{entry}\n    {update}"))).unwrap();
            let mut mended = document.clone();
            assert!(pasted.apply(&mut mended, Mode::Strict).0.is_empty(), "{entry}");
            assert_eq!(mended["b"]["type"], "boolean");
        }
        let mut other = document.clone();
        overlay.apply(&mut other, Mode::Lenient);
        assert_eq!((other["a"]["type"].as_str(), other["b"]["type"].as_str()), (a, b), "{expects}");
    }
}
