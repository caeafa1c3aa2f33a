//! The inline error bodies fold into the one error type of the runtime: this pass holds them against what it reads.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::Api;

/// The members of an error body that the runtime's error type exposes.
const KNOWN: [&str; 7] = ["status", "error", "requestId", "issues", "code", "serviceState", "canWake"];

/// Checks that every declared error body is one that the runtime's error type can carry.
#[must_use]
pub fn run(api: &Api) -> Diagnostics {
    let mut findings = Diagnostics::default();
    for operation in api.operations.values() {
        let (_, errors) = operation.by_success();
        for response in errors {
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
