//! A document that does not compile: the wire is compared all the same, and every format says that the rest is not known, and why.

use serde_json::{Value, json};
use tempfile::TempDir;
use xtask::diff::fail::FailOn;
use xtask::diff::{Format, Options, Outcome, SCHEMA};

use super::schemas::{complaints, sarif_schema, validator};
use super::{NO_CHANGES, diff, new, options, workspace, write};

/// The new document of the small pair, with one operation that would have the name of another, and one whose tag has no resource.
fn colliding() -> Value {
    let mut document: Value = serde_json::from_str(&new()).unwrap();
    let service = "/v1/organizations/{organizationId}/services/{serviceId}";
    let wake = document["paths"][format!("{service}/wake")].clone();
    for (path, id, tag) in [("rouse", "serviceWake", "Service"), ("dance", "dance", "Dancing")] {
        let mut item = wake.clone();
        for (_, operation) in item.as_object_mut().unwrap() {
            operation["operationId"] = json!(id);
            operation["tags"] = json!([tag]);
        }
        document["paths"][format!("{service}/{path}")] = item;
    }
    document
}

/// A workspace with this document.
fn with(document: &Value) -> TempDir {
    let folder = workspace();
    write(folder.path(), "spec/clickhouse-cloud.json", &serde_json::to_string_pretty(document).unwrap());
    folder
}

fn outcome(format: Format) -> Outcome {
    let folder = with(&colliding());
    diff(&folder, &Options { format, ..options(&folder) })
}

fn golden(name: &str, text: &str) {
    insta::with_settings!(
        { snapshot_path => "snapshots/uncompiled", prepend_module_to_snapshot => false, omit_expression => true },
        { insta::assert_snapshot!(name, text); }
    );
}

#[test]
fn what_a_person_reads() {
    for (name, format) in [
        ("text", Format::Text),
        ("markdown", Format::Markdown),
        ("github", Format::Github),
        ("changelog", Format::Changelog),
    ] {
        golden(name, &outcome(format).text);
    }
    assert_eq!(
        outcome(Format::Text).uncompiled.unwrap(),
        "the wire is compared, what it does to Rust callers is not known: spec/clickhouse-cloud.json, the new document does \
         not compile: 1 error"
    );
}

#[test]
fn what_programs_read() {
    let report: Value = serde_json::from_str(&outcome(Format::Json).text).unwrap();
    assert_eq!(complaints(&validator(SCHEMA), &report), Vec::<String>::new());
    // All 13 changes of the pair, and the two operations.
    assert_eq!(report["summary"]["changes"], 15);
    assert_eq!(report["rust"]["level"], "unknown");
    let error = &report["rust"]["errors"][0];
    assert_eq!((&error["document"], &error["code"]), (&json!("new"), &json!("name-collision")));
    assert!(error["help"].as_str().unwrap().contains("methods:\n  serviceWake: service_wake"), "{error}");
    let line = usize::try_from(error["line"].as_u64().unwrap()).unwrap();
    let text = serde_json::to_string_pretty(&colliding()).unwrap();
    let under = text.lines().skip(line - 1).take(2).collect::<Vec<_>>().join("\n");
    assert!(under.contains("\"post\": {\n") && under.contains("\"operationId\": \"serviceWake\""), "{under}");

    let log: Value = serde_json::from_str(&outcome(Format::Sarif).text).unwrap();
    assert_eq!(complaints(&sarif_schema(), &log), Vec::<String>::new());
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], false);
    let notification = &invocation["toolExecutionNotifications"][0];
    assert_eq!(notification["descriptor"]["id"], "name-collision");
    assert_eq!(notification["locations"][0]["physicalLocation"]["region"]["startLine"], line);
    assert_eq!(log["runs"][0]["results"].as_array().unwrap().len(), 15);

    let page = outcome(Format::Html).text;
    assert!(page.contains("Rust <b class=\"badge breaking\">unknown</b>"), "{page}");
    assert!(page.contains("<pre>error[name-collision]: `serviceWake` and `instanceWake` would both be"), "{page}");
    let folder = with(&colliding());
    let stat = diff(&folder, &Options { stat: true, ..options(&folder) }).text;
    assert!(stat.ends_with("\nWire: breaking. Rust: unknown.\n"), "{stat}");
}

#[test]
fn a_schema_refuses_errors_beside_a_verdict() {
    let validator = validator(SCHEMA);
    let unknown: Value = serde_json::from_str(&outcome(Format::Json).text).unwrap();
    for (member, value) in [("level", json!("major")), ("errors", json!([])), ("changes", json!([{}]))] {
        let mut bad = unknown.clone();
        bad["rust"][member] = value;
        assert_ne!(complaints(&validator, &bad), Vec::<String>::new(), "{member}");
    }
}

#[test]
fn operations_stand_with_the_resource_of_their_tag() {
    let report: Value = serde_json::from_str(&outcome(Format::Json).text).unwrap();
    let resource = |fingerprint: &str| {
        let changes = report["changes"].as_array().unwrap();
        changes.iter().find(|change| change["fingerprint"] == fingerprint).unwrap()["resource"].clone()
    };
    assert_eq!(resource("operation-added:serviceWake"), "services");
    assert_eq!(resource("operation-added:dance"), "dancing");
    assert_eq!(resource("type-changed:Backup.size"), "backups");
}

/// A name can be guessed from the words of a tag, so that there is a verdict; `generate` asks for one.
#[test]
fn a_tag_without_resource_stops_nothing() {
    let mut document = colliding();
    let service = "/v1/organizations/{organizationId}/services/{serviceId}";
    document["paths"].as_object_mut().unwrap().shift_remove(&format!("{service}/rouse"));
    let folder = with(&document);
    let outcome = diff(&folder, &Options { format: Format::Json, ..options(&folder) });
    assert_eq!(outcome.uncompiled, None);
    let report: Value = serde_json::from_str(&outcome.text).unwrap();
    assert_eq!(report["rust"]["level"], "major");
    let changes = report["changes"].as_array().unwrap();
    let added = changes.iter().find(|change| change["fingerprint"] == "operation-added:dance").unwrap();
    assert_eq!(added["resource"], "dancing");
}

#[test]
fn only_what_is_known_strikes() {
    let folder = with(&colliding());
    let struck = |fail_on| diff(&folder, &Options { fail_on: vec![fail_on], ..options(&folder) });
    assert!(struck(FailOn::Breaking).struck.unwrap().starts_with("--fail-on breaking: 5 breaking changes"));
    let outcome = struck(FailOn::RustMajor);
    assert_eq!(outcome.struck, None);
    assert!(outcome.uncompiled.is_some(), "the exit code says that nobody knows");
}

#[test]
fn the_old_document_may_be_the_one() {
    let folder = with(&colliding());
    let back = Options { old: None, new: options(&folder).old, ..Options::default() };
    let old = Some(xtask::source::Source::File(folder.path().join("spec/clickhouse-cloud.json")));
    let outcome = diff(&folder, &Options { old, ..back });
    assert!(outcome.text.contains("  spec/clickhouse-cloud.json: the old document does not compile: 1 error\n"));
    assert!(outcome.text.contains("Operations removed 3. Operations added 1."), "{}", outcome.text);
}

#[test]
fn a_document_against_itself_has_no_changes_and_no_verdict() {
    let folder = with(&colliding());
    let file = Some(xtask::source::Source::File(folder.path().join("spec/clickhouse-cloud.json")));
    for (format, changes) in NO_CHANGES {
        let outcome = diff(&folder, &Options { old: file.clone(), new: file.clone(), format, ..Options::default() });
        assert!(outcome.text.contains(changes), "{format:?}: {}", outcome.text);
        assert!(outcome.text.contains("does not compile") || format == Format::Json, "{format:?}: {}", outcome.text);
        assert!(outcome.uncompiled.unwrap().contains("the old document does not compile"), "{format:?}");
    }
}

#[test]
fn of_many_errors_the_first_are_shown_and_the_others_counted() {
    let mut document: Value = serde_json::from_str(&new()).unwrap();
    for number in 0..20 {
        document["components"]["schemas"]["Service"]["properties"][format!("p{number}")] =
            json!({ "$ref": format!("#/components/schemas/None{number}") });
    }
    let folder = with(&document);
    let text = |format, verbose| diff(&folder, &Options { format, verbose, ..options(&folder) }).text;
    for format in [Format::Text, Format::Markdown] {
        let (short, long) = (text(format, false), text(format, true));
        assert_eq!(long.matches("error[undefined-reference]").count(), 20, "{long}");
        assert_eq!(short.matches("error[undefined-reference]").count(), 3, "{short}");
        assert!(short.contains("… and 17 more: "), "{short}");
    }
    assert_eq!(text(Format::Html, false).matches("error[undefined-reference]").count(), 20);
    // GitHub shows ten errors, and drops what is beyond.
    let annotations = text(Format::Github, false);
    assert_eq!(annotations.matches("does not compile%3A undefined-reference").count(), 3, "{annotations}");
    assert_eq!(annotations.matches("::error ").count(), 3 + 5, "{annotations}");
}

/// Nothing of a document reaches the page or the comment as markup.
#[test]
fn a_document_cannot_write_into_the_report() {
    let mut document = colliding();
    let evil = "</script><b>```\n~~~\n@everyone";
    document["components"]["schemas"]["Service"]["properties"]["evil"] = json!({ "type": evil });
    let folder = with(&document);
    let text = |format| diff(&folder, &Options { format, ..options(&folder) }).text;
    let page = text(Format::Html);
    assert!(page.contains("does not compile") && !page.contains("</script><b>"), "{page}");
    let comment = text(Format::Markdown);
    let fence = comment.lines().find(|line| line.ends_with("text") && line.starts_with("```")).unwrap();
    let fence = fence.trim_end_matches("text");
    let block = comment.split(&format!("{fence}text\n")).nth(1).unwrap();
    assert!(block.split(&format!("\n{fence}\n")).next().unwrap().contains("@everyone"), "{comment}");
    assert_eq!(text(Format::Github).lines().filter(|line| !line.starts_with("::")).count(), 0);
}
