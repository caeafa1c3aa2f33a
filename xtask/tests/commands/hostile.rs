//! Hostile names at every place of a document, through every command and format of the binary: nothing moves a cursor, gives a
//! command to a CI runner, forges a verdict, or becomes a link, a mention or HTML.

use std::fs;
use std::path::Path;
use std::process::Output;

use pulldown_cmark::{Event, Options, Parser, Tag};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::{stderr, stdout, xtask};

const PAYLOADS: [&str; 34] = [
    "\x1b]8;;http://evil.example\x07click\x1b]8;;\x07",
    "\x1b]0;title\x07",
    "\x1b[2J\x1b[H",
    "\u{9b}2J",
    "a\u{7f}\u{8}b",
    "::error::forged",
    "\n::error::forged",
    "a ::stop-commands::token",
    "\r::add-mask::a",
    "##[error]forged",
    "a##[add-mask]a",
    "%0A::error::forged",
    "\nWire: compatible. Rust: patch.\n",
    "\u{2028}Wire: compatible. Rust: patch.",
    "\u{85}Wire: compatible. Rust: patch.",
    "\u{202e}elbitapmoc",
    "a\u{200b}\u{feff}\u{e0041}b",
    "@someone",
    "see @some/team",
    "#1",
    "owner/repo#1 GH-1",
    "![x](http://evil.example/x.png)",
    "[x](javascript:alert(1))",
    "https://evil.example www.evil.example a@evil.example",
    "<img src=x onerror=alert(1)>",
    "</details>\n<script>alert(1)</script>",
    "`</details>`<b>",
    "``` x",
    "`` ` ``",
    "a|b|@c",
    "a\\|@b`|@c",
    "\n\n# Heading\n\n- item\n\n<b>",
    "-->\n<b>",
    "*a* _b_ ~~c~~ [d]: http://evil.example",
];

/// A document with one operation, and the words at every place that may be named or described freely.
fn names(words: &str) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": words, "version": words, "description": words },
        "tags": [{ "name": words, "description": words }],
        "paths": { format!("/v1/{words}"): { "post": {
            "operationId": format!("op{words}"), "tags": [words], "summary": words, "description": words,
            "security": [{ "basic": [words] }],
            "parameters": [{ "name": words, "in": "query", "description": words, "schema": { "type": "string", "enum": ["a", words] } }],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Body" } } } },
            "responses": { "200": { "description": words, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Body" } } } } },
        } } },
        "components": { "securitySchemes": { "basic": { "type": "http", "scheme": "basic" } }, "schemas": {
            "Body": { "type": "object", "required": [format!("r{words}")], "properties": {
                format!("p{words}"): { "type": "string", "enum": ["a", format!("v{words}")], "example": words, "pattern": words },
                format!("r{words}"): { "type": "object", "properties": { words: { "type": "string", "default": words } } },
                "mode": { "type": "string", "enum": ["a", words], "example": words },
            } },
            format!("S{words}"): { "type": "object", "properties": { words: {} } },
        } },
    })
}

/// The same with what no compiler takes: types, references, keywords and formats.
fn broken(words: &str) -> Value {
    let mut document = names(words);
    document["components"]["schemas"]["Body"]["properties"]["t"] = json!({ "type": words });
    document["components"]["schemas"]["Body"]["properties"]["u"] =
        json!({ "$ref": format!("#/components/schemas/{words}") });
    document["components"]["schemas"]["Body"]["properties"]["k"] =
        json!({ "type": "string", words: 1, "format": words });
    document["components"]["schemas"]["Body"]["properties"]["x"] = json!({ "oneOf": [{ "type": "object", "properties": { words: {} } }, { "type": "object", "properties": { words: {} } }] });
    document["paths"][format!("/v1/{words}")]["get"] = json!({ "tags": [words], "responses": {} });
    document
}

/// A workspace whose document is the one given, with a harmless old one beside it.
fn workspace(document: &Value) -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir_all(root.path().join("spec")).unwrap();
    fs::write(root.path().join("spec/clickhouse-cloud.json"), format!("{document:#}")).unwrap();
    let mut old = names("plain");
    old["components"]["schemas"]["Body"]["properties"]["gone"] = json!({ "type": "string" });
    fs::write(root.path().join("old.json"), old.to_string()).unwrap();
    root
}

/// What holds for everything that is printed.
fn assert_harmless(what: &str, text: &str) {
    for character in text.chars() {
        let hidden = character.is_control() || "\u{200b}\u{feff}\u{202e}\u{2028}\u{e0041}".contains(character);
        assert!(!hidden || character == '\n', "{what}: {character:?} in {text:?}");
    }
    for line in text.lines().map(str::trim_start) {
        let ours = ["::error ", "::warning ", "::notice "].iter().any(|start| line.starts_with(start));
        assert!(!line.starts_with("::") || (ours && what.contains("github")), "{what}: {line}");
        assert!(!line.contains("##["), "{what}: {line}");
        // The page shows a value of several lines in a box of its own.
        assert!(!line.starts_with("Wire: compatible") || what.contains("html"), "{what}: forged: {text}");
    }
}

/// What holds for Markdown as its readers see it.
fn assert_inert(what: &str, markdown: &str) {
    let mut in_code = false;
    for event in Parser::new_ext(markdown, Options::all() - Options::ENABLE_SMART_PUNCTUATION) {
        let is_foreign = matches!(
            event,
            Event::Start(Tag::Image { .. })
                | Event::InlineMath(_)
                | Event::DisplayMath(_)
                | Event::FootnoteReference(_)
        );
        assert!(!is_foreign, "{what}: {event:?} in {markdown}");
        match event {
            Event::Start(Tag::CodeBlock(_)) => in_code = true,
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => in_code = false,
            // The table of classes of `lint` leads to its chapters.
            Event::Start(Tag::Link { dest_url, .. }) => {
                assert!(dest_url.starts_with('#'), "{what}: {dest_url} in {markdown}")
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                let rest = ["<details>", "</details>", "<summary>", "</summary>", "<b>", "</b>"];
                let rest = rest.iter().fold(html.to_string(), |text, tag| text.replace(tag, ""));
                let is_ours = html.starts_with("<!-- Not ready: ")
                    || html.starts_with("<details>")
                    || html.trim() == "</details>";
                assert!(is_ours && !rest.trim_start_matches("<!-").contains('<'), "{what}: {html} in {markdown}");
            }
            Event::Text(text) if !in_code => {
                for live in ["@", "#", "://", "www.", "GH-", "evil"] {
                    assert!(!text.contains(live), "{what}: `{text}` in {markdown}");
                }
            }
            _ => {}
        }
    }
    assert!(!markdown.lines().any(|line| line == "# Heading"), "{what}: {markdown}");
    assert_eq!(
        markdown.matches("\n<details>").count(),
        markdown.matches("\n</details>\n").count(),
        "{what}: {markdown}"
    );
}

fn run(root: &Path, arguments: &[&str]) -> Output {
    let output = xtask(root, arguments);
    let code = output.status.code();
    assert!(matches!(code, Some(0 | 1 | 3 | 4)), "{arguments:?}: {code:?} {}", stderr(&output));
    for text in [stdout(&output), stderr(&output)] {
        assert_harmless(&format!("{arguments:?}"), &text);
    }
    output
}

#[test]
fn a_document_cannot_forge_what_is_printed() {
    for payload in PAYLOADS {
        for document in [names(payload), names(&format!("x{payload}")), broken(payload)] {
            let root = workspace(&document);
            let path = |name: &str| root.path().join(name).to_str().unwrap().to_owned();
            let (old, new) = (path("old.json"), path("spec/clickhouse-cloud.json"));
            for format in ["text", "markdown", "changelog", "github", "html", "sarif", "json"] {
                let output = run(root.path(), &["diff", &old, "--format", format, "--fail-on", "breaking,rust-major"]);
                let text = stdout(&output);
                assert!(!text.is_empty(), "{format}: {}", stderr(&output));
                match format {
                    "markdown" | "changelog" => assert_inert(format, &text),
                    "html" => assert_eq!(text.matches("<script").count() + text.matches("<img").count(), 1, "{text}"),
                    "json" | "sarif" => {
                        let report: Value = serde_json::from_str(&text).unwrap();
                        assert!(has(&report, payload), "{format} has the name as it is: {text}");
                    }
                    _ => {}
                }
            }
            run(root.path(), &["diff", &old, "--stat"]);
            run(root.path(), &["diff", &new, &old, "--verbose"]);
            let verbose = run(root.path(), &["diff", &old, "--verbose"]);
            assert!(stdout(&verbose).contains("\nWire: breaking. Rust: "), "{}", stdout(&verbose));
            assert_inert("verbose", &stdout(&run(root.path(), &["diff", &old, "--verbose", "--format", "markdown"])));
            run(root.path(), &["lint", "--verbose"]);
            run(root.path(), &["lint", "--format", "json"]);
            assert_inert("lint", &stdout(&run(root.path(), &["lint", "--verbose", "--format", "markdown"])));
            run(root.path(), &["check", "--verbose"]);
            let output = path("made");
            if run(root.path(), &["generate", "--verbose", "--spec", &new, "--output", &output]).status.success() {
                assert_inert("API.md", &fs::read_to_string(root.path().join("made/API.md")).unwrap());
            }
            let mut other = document.clone();
            run(root.path(), &["fetch", "--check", "--from", &old]);
            other["openapi"] = json!(format!("3.1.{payload}"));
            fs::write(root.path().join("other.json"), other.to_string()).unwrap();
            run(root.path(), &["fetch", "--check", "--from", &path("other.json")]);
            other["openapi"] = json!(payload);
            fs::write(root.path().join("other.json"), other.to_string()).unwrap();
            run(root.path(), &["fetch", "--check", "--from", &path("other.json")]);
            fs::write(root.path().join("other.json"), payload).unwrap();
            run(root.path(), &["fetch", "--check", "--from", &path("other.json")]);
        }
    }
}

/// Whether a string of the value, or a name in it, contains the words.
fn has(value: &Value, words: &str) -> bool {
    match value {
        Value::String(text) => text.contains(words),
        Value::Array(items) => items.iter().any(|item| has(item, words)),
        Value::Object(members) => members.iter().any(|(name, value)| name.contains(words) || has(value, words)),
        _ => false,
    }
}

/// A property named `n*` printed a line that, once pasted, approved every property that begins with `n`.
#[test]
fn a_line_to_paste_approves_what_it_was_printed_for_and_nothing_else() {
    let body = |properties: &[&str], values: &[&str]| {
        let mut document = names("plain");
        let mut members: serde_json::Map<String, Value> =
            properties.iter().map(|name| ((*name).to_owned(), json!({ "type": "string" }))).collect();
        members.insert("e".to_owned(), json!({ "type": "string", "enum": values }));
        members.insert("e=f".to_owned(), json!({ "type": "string", "enum": values }));
        document["components"]["schemas"]["Body"]["properties"] = Value::Object(members);
        document["components"]["schemas"]["Body"]["required"] = json!([]);
        document.to_string()
    };
    let root = workspace(&names("plain"));
    let gone = ["n*", "n", "nn", "n\\u{2a}", "*", "n\n", "n\\u{a}", "=*", "m=*"];
    fs::write(root.path().join("old.json"), body(&[&gone[..], &["stays"]].concat(), &["*", "a", "ab", "stays"]))
        .unwrap();
    fs::write(root.path().join("spec/clickhouse-cloud.json"), body(&["stays"], &["stays"])).unwrap();
    let old = root.path().join("old.json").to_str().unwrap().to_owned();

    let report = |approvals: &str| -> Value {
        fs::write(root.path().join("approvals.yaml"), approvals).unwrap();
        let file = root.path().join("approvals.yaml").to_str().unwrap().to_owned();
        let output = xtask(root.path(), &["diff", &old, "--format", "json", "--approvals", &file]);
        // The old document does not compile, and has the code for that.
        assert!(matches!(output.status.code(), Some(0 | 4)), "{}", stderr(&output));
        serde_json::from_str(&stdout(&output)).unwrap()
    };
    let text = stdout(&xtask(root.path(), &["diff", &old, "--verbose"]));
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("- { fingerprint: ")).collect();
    let mut approved = 0;
    for line in &lines {
        let report = report(&line.replace("reason: \"\"", "reason: \"fine\""));
        let places: std::collections::BTreeSet<String> = report["changes"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|change| change.get("approval").is_some_and(|approval| !approval.is_null()))
            .map(|change| format!("{} {}", change["kind"], change["place"]))
            .collect();
        assert_eq!(places.len(), 1, "{line} approves {places:?}");
        approved += report["summary"]["approved"].as_u64().unwrap();
    }
    let all = report("[]");
    assert_eq!(
        lines.len(),
        gone.len() + 2,
        "a line for each property, and one for the values of each enum: {lines:#?}"
    );
    assert_eq!(approved, all["summary"]["breaking"].as_u64().unwrap());
}
