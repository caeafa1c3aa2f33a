//! What the compiler must do with any document: write Rust, or say what is wrong and where. It never panics.

use std::collections::BTreeMap;
use std::sync::Mutex;

use clickhouse_cloud_generator::diagnostic::{Input, Severity};
use clickhouse_cloud_generator::lint::lint;
use clickhouse_cloud_generator::{Inputs, generate};
use serde_json::Value;

use super::document::documents;
use super::rust::defects;
use super::{check, is_build};

/// How often each outcome came.
pub(super) type Outcomes = Mutex<BTreeMap<String, usize>>;

/// Compiles a document; the error says what the compiler should not have done.
pub(super) fn compiles_or_says_why(document: &Value, policy: &str, outcomes: &Outcomes) -> Result<(), String> {
    let spec = format!("{document:#}\n");
    let count = |outcome: &str| *outcomes.lock().unwrap().entry(outcome.to_owned()).or_default() += 1;
    match generate(&Inputs { spec: &spec, overlay: "", policy, lock: "", strict: false }) {
        Ok(output) => {
            count("compiled");
            let files = output.files.iter().filter(|(path, _)| path.ends_with(".rs"));
            let defects: Vec<String> = files.flat_map(|(path, text)| defects(path, text)).collect();
            if !defects.is_empty() {
                return Err(defects.join("\n"));
            }
        }
        Err(findings) => {
            let errors = findings.0.iter().filter(|finding| finding.severity == Severity::Error);
            let mut codes: Vec<&str> = errors.clone().map(|finding| finding.code).collect();
            codes.sort_unstable();
            codes.dedup();
            codes.iter().for_each(|code| count(code));
            if codes.is_empty() {
                return Err("refused without an error".to_owned());
            }
            for finding in errors {
                // A file that is no Rust, or a schema that openapiv3 does not read after all rules: ours, not the document's.
                let is_ours = matches!(finding.code, "emit" | "internal");
                let has_place = finding.input != Input::Spec || stands(document, &finding.pointer);
                if is_ours || !has_place || finding.message.is_empty() {
                    return Err(format!("{finding}"));
                }
            }
        }
    }
    // What is reported about a document stands in it.
    let report = lint(&spec, "").map_err(|findings| findings.to_string())?;
    let mut findings = report.classes.iter().flat_map(|class| &class.findings);
    match findings.find(|finding| document.pointer(&finding.pointer).is_none()) {
        Some(finding) => Err(format!("lint: {finding:?}")),
        None => Ok(()),
    }
}

/// Whether a pointer is that of a place, or of a place up to two steps below one: a nested `allOf` is folded before its parts
/// are looked at.
fn stands(document: &Value, pointer: &str) -> bool {
    let above = |pointer: &str| pointer.rsplit_once('/').map(|(above, _)| above.to_owned());
    let ancestors = std::iter::successors(Some(pointer.to_owned()), |pointer| above(pointer));
    ancestors.take(3).any(|pointer| document.pointer(&pointer).is_some())
}

#[test]
fn a_random_document_compiles_or_is_refused_with_a_reason() {
    let outcomes = Outcomes::default();
    check(
        "documents",
        400,
        &documents(),
        |document| format!("{document:#}"),
        |document| compiles_or_says_why(document, "", &outcomes),
    );
    let outcomes = outcomes.into_inner().unwrap();
    clickhouse_cloud_tests::counted!("random documents: {outcomes:?}");
    // Neither all good nor all bad: both sides of the compiler are tried.
    assert!(!is_build() || (outcomes["compiled"] > 100 && outcomes.len() > 8), "{outcomes:?}");
}
