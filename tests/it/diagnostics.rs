//! Every class of finding: a tiny input with one defect, what the generator says about it, and that what it proposes settles it.
//!
//! The messages are in one snapshot, to be read as the person who made the mistake would read them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what goes wrong in a helper of a test fails the test")]

mod case;
mod operations;
mod parameters;
mod settings;
pub(crate) mod settle;
mod source;
mod types;

use std::collections::BTreeSet;
use std::panic::catch_unwind;

use clickhouse_cloud_generator::codes::CODES;
use clickhouse_cloud_generator::diagnostic::{Diagnostic, Position, Severity};
use clickhouse_cloud_generator::emit::emit;
use clickhouse_cloud_generator::source::parse;
use clickhouse_cloud_generator::{Inputs, generate};
use clickhouse_cloud_tests::read;
use serde_json::json;

pub(crate) use case::Case;

/// Every bad input.
pub(crate) fn cases() -> Vec<Case> {
    [source::cases(), operations::cases(), types::cases(), settings::cases()].into_iter().flatten().collect()
}

/// What is wrong with the findings of a case; empty if they are as expected.
fn complaints(case: &Case) -> Vec<String> {
    let Ok((findings, wrote)) = catch_unwind(|| case.run()) else { return vec!["the generator panicked".to_owned()] };
    let mut complaints = Vec::new();
    let found: Vec<(&str, &str)> = findings.0.iter().map(|finding| (finding.code, finding.pointer.as_str())).collect();
    // What a proposed entry takes away may leave entries of the policy without use: those are told in the same round.
    let (first, after) = found.split_at(case.expected.len().min(found.len()));
    if first != case.expected || after.iter().any(|(code, _)| *code != "policy-unused") {
        complaints.push(format!("found {found:?}\n    instead of {:?}\n{findings}", case.expected));
    }
    if wrote == findings.has_errors() {
        complaints.push(format!("files: {wrote}, errors: {}", findings.has_errors()));
    }
    let lost = findings.0.iter().filter(|finding| case.has_lines(finding.input) && !is_located(finding, &case.spec));
    complaints.extend(lost.map(|finding| format!("no line, or not the right one:\n{finding}")));
    complaints
}

/// Whether the position is that of the key, or of the element, that the pointer ends with.
fn is_located(finding: &Diagnostic, text: &str) -> bool {
    let Some(last) = finding.pointer.rsplit('/').next().filter(|last| !last.is_empty()) else { return true };
    let Some(Position { line, column }) = finding.position else { return false };
    let Some(line) = text.lines().nth(line - 1) else { return false };
    let rest: String = line.chars().skip(column - 1).collect();
    rest.starts_with(&format!("\"{}\":", last.replace("~1", "/").replace("~0", "~")))
        || (last.parse::<usize>().is_ok() && rest.starts_with('{'))
}

#[test]
fn every_bad_input_is_reported_with_code_pointer_and_line() {
    let mut failures = String::new();
    for case in cases() {
        for complaint in complaints(&case) {
            failures.push_str(&format!("{}: {complaint}\n\n", case.name));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn the_messages_read_well() {
    let mut text = String::new();
    for case in cases() {
        let mode = if case.strict { "" } else { " (lenient)" };
        let findings = catch_unwind(|| case.run().0.to_string()).unwrap_or_else(|_| "PANIC".to_owned());
        text.push_str(&format!("## {}{mode}\n\n{findings}\n\n", case.name));
    }
    insta::with_settings!({ snapshot_path => "diagnostics", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("messages", text);
    });
}

#[test]
fn truncated_json_names_the_place_where_it_ends() {
    let case = cases().into_iter().find(|case| case.name == "truncated JSON").unwrap();
    let finding = &case.run().0.0[0];
    let column = case.spec.lines().last().unwrap().chars().count();
    assert_eq!(finding.position, Some(Position { line: case.spec.lines().count(), column }));
    assert!(finding.to_string().contains(&format!("--> spec:{}:{column}", case.spec.lines().count())), "{finding}");
}

#[test]
fn a_3_0_document_and_a_yaml_document_compile() {
    let json =
        case::thing(&json!({ "type": "object", "properties": { "name": { "type": "string", "nullable": true } } }));
    let of_3_0 = json.replace("\"3.1.1\"", "\"3.0.3\"");
    let yaml = serde_yaml::to_string(&parse(&of_3_0).unwrap()).unwrap();
    let files = |spec: &str| {
        let output = generate(&Inputs { spec, overlay: "", policy: case::RESOURCE, lock: "", strict: true }).unwrap();
        assert!(output.warnings.0.is_empty(), "{}", output.warnings);
        output.files
    };
    assert!(yaml.starts_with("openapi: 3.0.3\n"));
    assert_eq!(files(&yaml), files(&of_3_0));
    let optional_text = json.replace("\"string\",\n              \"nullable\": true", "[\"string\", \"null\"]");
    assert_eq!(files(&optional_text), files(&of_3_0), "3.1 says the same in other words");
}

#[test]
fn a_defect_of_the_generator_itself_names_the_file() {
    let finding = emit("src/generated/things/thing.rs", "struct".parse().unwrap()).unwrap_err();
    assert_eq!((finding.code, finding.severity), ("emit", Severity::Error));
    assert!(finding.message.contains("`src/generated/things/thing.rs`"), "{finding}");
}

/// A generated file has the prelude at hand by a glob, and a type of the same name would hide what it needs.
#[test]
fn every_type_of_the_prelude_is_a_name_that_is_taken() {
    let runtime = read("generated-client/src/runtime.rs");
    let prelude = runtime.split("mod prelude {").nth(1).and_then(|rest| rest.split("\n}").next()).unwrap();
    let words = prelude.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    let names: BTreeSet<&str> = words.filter(|word| word.starts_with(|c: char| c.is_ascii_uppercase())).collect();
    assert!(names.contains("Dispatch") && names.len() > 20, "{names:?}");
    let is_free = |name: &&&str| {
        let schema = json!({ **name: { "type": "object", "properties": { "a": { "type": "string" } } } });
        let body = json!({ "content": { "application/json": { "schema": { "$ref": format!("#/components/schemas/{name}") } } } });
        let post = case::operation("thingCreate", &json!({ "requestBody": body }));
        let findings = Case::new("", case::document(&json!({ "/things": { "post": post } }), &schema), &[]).run().0;
        findings.0.iter().all(|finding| finding.code != "name-collision")
    };
    assert_eq!(names.iter().filter(is_free).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn every_code_has_a_case_and_every_case_has_codes_of_the_table() {
    let mut covered: BTreeSet<&str> = cases().iter().flat_map(|case| &case.expected).map(|(code, _)| *code).collect();
    // No document makes them: each has a test of its own.
    covered.extend(["doctest", "emit", "lock-shape", "thread"]);
    let codes: BTreeSet<&str> = CODES.iter().map(|code| code.name).collect();
    assert_eq!(codes.len(), CODES.len(), "a code stands twice in the table");
    assert_eq!(codes.difference(&covered).collect::<Vec<_>>(), Vec::<&&str>::new(), "codes without a case");
    assert_eq!(
        covered.difference(&codes).collect::<Vec<_>>(),
        Vec::<&&str>::new(),
        "cases with a code that is not in the table"
    );
    assert!(CODES.is_sorted_by_key(|code| code.name));
}

#[test]
fn contributing_has_the_table_of_codes() {
    let table = xtask::explain::text(None).unwrap();
    assert!(
        read("CONTRIBUTING.md").contains(&table),
        "`cargo xtask explain` prints the table for CONTRIBUTING.md:\n{table}"
    );
    for code in CODES {
        assert!(xtask::explain::text(Some(code.name)).unwrap().contains(code.example));
    }
    assert!(xtask::explain::text(Some("no-such-code")).is_err());
}
