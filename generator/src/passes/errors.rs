//! The inline error bodies fold into the one error type of the runtime: this pass holds them against what it reads.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Response};

/// The members of an error body that the runtime's error type exposes.
const KNOWN: [&str; 7] = ["status", "error", "requestId", "issues", "code", "serviceState", "canWake"];

/// Checks that every declared error body is one that the runtime's error type can carry.
#[must_use]
pub fn run(api: &Api) -> Diagnostics {
    let mut findings = Diagnostics::default();
    for operation in api.operations.values() {
        // Where nothing else succeeds, `default` is what succeeds.
        let succeeds = |status: &str| status.starts_with('2');
        let has_success = operation.responses.iter().any(|response| succeeds(&response.status));
        let is_error =
            |response: &&Response| !succeeds(&response.status) && (has_success || response.status != "default");
        for response in operation.responses.iter().filter(is_error) {
            let Some((_, ty)) = &response.content else { continue };
            let unknown: Vec<&str> = match api.object(ty) {
                Some(object) => {
                    object.properties.iter().map(|p| p.name.as_str()).filter(|name| !KNOWN.contains(name)).collect()
                }
                None => vec!["(no object)"],
            };
            if !unknown.is_empty() {
                findings.push(Diagnostic::warning(
                    "error-body",
                    &response.pointer,
                    format!("only the raw body of the error shows: {}", unknown.join(", ")),
                ));
            }
        }
    }
    findings
}
