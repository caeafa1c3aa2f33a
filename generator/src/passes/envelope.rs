//! What a successful call gives: the `result` of `{status, requestId, result}`, a page, a bare body, text or nothing.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::{Api, Operation, Outcome, Response, TypeRef};

/// Sets [`Operation::outcome`].
pub fn run(api: &mut Api) -> Diagnostics {
    let mut findings = Diagnostics::default();
    let mut outcomes = Vec::with_capacity(api.operations.len());
    for operation in api.operations.values() {
        match outcome(api, operation) {
            Ok(outcome) => outcomes.push(outcome),
            Err(finding) => {
                findings.push(finding);
                outcomes.push(Outcome::Nothing);
            }
        }
    }
    for (operation, outcome) in api.operations.values_mut().zip(outcomes) {
        operation.outcome = outcome;
    }
    findings
}

fn outcome(api: &Api, operation: &Operation) -> Result<Outcome, Diagnostic> {
    let successes = operation.responses.iter().filter(|response| response.status.starts_with('2'));
    let mut outcomes = successes.map(|success| of(api, operation, success)).collect::<Result<Vec<_>, _>>()?.into_iter();
    // Several statuses that give the same are one for a caller.
    match outcomes.next() {
        Some(outcome) if outcomes.all(|other| other == outcome) => Ok(outcome),
        _ => Err(Diagnostic::error(
            "success-response",
            &operation.pointer,
            format!("{} must declare responses of class 2xx that give the same", operation.id),
        )
        .help("teach generator/src/passes/envelope.rs what it means, or change the document in spec/overlay.yaml")),
    }
}

/// What one response gives.
fn of(api: &Api, operation: &Operation, success: &Response) -> Result<Outcome, Diagnostic> {
    let Some((media_type, ty)) = &success.content else { return Ok(Outcome::Nothing) };
    if !is_json(media_type) {
        return match ty {
            TypeRef::String(_) => Ok(Outcome::Text),
            _ => Err(Diagnostic::error(
                "unsupported-media-type",
                &success.pointer,
                format!("a response of type `{media_type}` must have a schema of type string"),
            )
            .help("teach generator/src/passes/envelope.rs what it means, or change the document in spec/overlay.yaml")),
        };
    }
    let Some(object) = api.object(ty) else { return Ok(Outcome::Bare(ty.clone())) };
    let is_envelope = object.property("status").is_some() && object.property("requestId").is_some();
    if !is_envelope {
        return Ok(Outcome::Bare(ty.clone()));
    }
    let known = ["status", "requestId", "result", "limit", "nextCursor", "totalCount"];
    if let Some(other) = object.properties.iter().find(|property| !known.contains(&property.name.as_str())) {
        return Err(Diagnostic::error(
            "envelope",
            &other.pointer,
            format!("the envelope of {} has `{}`, which the client would drop", operation.id, other.name),
        )
        .help("teach generator/src/passes/envelope.rs what it means"));
    }
    Ok(match object.property("result").map(|result| &result.ty) {
        None => Outcome::Nothing,
        Some(TypeRef::List(element)) if object.property("nextCursor").is_some() => Outcome::Page(element.ty.clone()),
        Some(ty) => Outcome::Result(ty.clone()),
    })
}

/// Whether a response of the media type is JSON: by its essence, in any case, with any suffix `+json`.
pub(crate) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json")
}
