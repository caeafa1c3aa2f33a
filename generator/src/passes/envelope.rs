//! What a successful call gives: the `result` of `{status, requestId, result}`, a page, a bare body, text or nothing.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::ir::media::{is_events, is_json, is_lines};
use crate::ir::{
    Api, Arm, Docs, Element, Format, Framing, Name, Operation, Outcome, Records, Response, Shape, Step, TypeDef,
    TypeRef, Union, Usage,
};
use crate::pointer::join;

/// Sets [`Operation::outcome`].
pub fn run(api: &mut Api) -> Diagnostics {
    let mut findings = Diagnostics::default();
    let mut outcomes = Vec::with_capacity(api.operations.len());
    let mut unions = Vec::new();
    for operation in api.operations.values() {
        match outcome(api, operation, &mut findings) {
            Ok((outcome, union)) => {
                outcomes.push(outcome);
                unions.extend(union);
            }
            Err(finding) => {
                findings.push(finding);
                outcomes.push(Outcome::Nothing);
            }
        }
    }
    let records: Vec<Option<Records>> = api.operations.values().map(|operation| records(api, operation)).collect();
    for ((operation, outcome), records) in api.operations.values_mut().zip(outcomes).zip(records) {
        operation.outcome = outcome;
        operation.records = records;
    }
    api.types.extend(unions.into_iter().map(|union| (union.pointer.clone(), union)));
    findings
}

/// What a call gives, and the union that it gives where that depends on the status.
fn outcome(
    api: &Api,
    operation: &Operation,
    findings: &mut Diagnostics,
) -> Result<(Outcome, Option<TypeDef>), Diagnostic> {
    let (successes, _) = operation.by_success();
    if successes.is_empty() {
        let message = format!("{} declares no response that succeeds: a call gives nothing", operation.id);
        findings.push(Diagnostic::warning("success-response", &operation.pointer, message).help("nothing to do"));
    }
    let all: Vec<_> = successes.into_iter().map(|success| (success, of(api, operation, success, findings))).collect();
    let is_mixed = all.iter().any(|(_, outcome)| matches!(outcome, Outcome::Bare(_) | Outcome::Text));
    let mut found: Vec<(&Response, Outcome)> = Vec::new();
    for (success, mut outcome) in all {
        // An envelope without a result cannot be told from another body by what it lacks.
        if let (true, Outcome::Nothing, Some((_, ty))) = (is_mixed, &outcome, &success.content) {
            outcome = Outcome::Bare(ty.clone());
        }
        // Several statuses that give the same are one for a caller.
        if found.iter().all(|(_, known)| *known != outcome) {
            found.push((success, outcome));
        }
    }
    let before = found.len();
    found.retain(|(_, outcome)| *outcome != Outcome::Nothing);
    let may_be_nothing = found.len() < before;
    let (outcome, union) = match found.as_slice() {
        [] => (Outcome::Nothing, None),
        [(_, only)] => (only.clone(), None),
        several => union(operation, several)?,
    };
    let outcome = match outcome {
        Outcome::Result(ty) if may_be_nothing => Outcome::MaybeResult(ty),
        Outcome::Bare(ty) if may_be_nothing => Outcome::MaybeBare(ty),
        outcome => outcome,
    };
    Ok((outcome, union))
}

/// What several statuses give, as one union if it is not all of one type. Where only some have an envelope, it is an arm, as any other
/// body is.
fn union(operation: &Operation, found: &[(&Response, Outcome)]) -> Result<(Outcome, Option<TypeDef>), Diagnostic> {
    let has_text = found.iter().any(|(_, outcome)| *outcome == Outcome::Text);
    let enveloped =
        found.iter().all(|(_, outcome)| matches!(outcome, Outcome::Result(_) | Outcome::Page(_) | Outcome::Text));
    let content = |response: &Response, outcome: &Outcome| match outcome {
        Outcome::Page(ty) if enveloped => Some(TypeRef::List(Box::new(Element { ty: ty.clone(), nullable: false }))),
        Outcome::Result(ty) if enveloped => Some(ty.clone()),
        Outcome::Page(_) | Outcome::Result(_) | Outcome::Bare(_) => Some(response.content.as_ref()?.1.clone()),
        Outcome::Text => Some(TypeRef::String(Format::Plain)),
        _ => None,
    };
    let statuses: Vec<&str> = found.iter().map(|(response, _)| response.status.as_str()).collect();
    let statuses = statuses.join(", ");
    let mut arms: Vec<Arm> = Vec::new();
    for (response, outcome) in found {
        let Some(ty) = content(response, outcome) else {
            let message = format!(
                "{} gives things under the statuses {statuses} that are not read in one way: JSON or text, and other bodies",
                operation.id
            );
            return Err(Diagnostic::error("success-response", &operation.pointer, message)
                .help("change the document in spec/overlay.yaml"));
        };
        if arms.iter().all(|known| known.ty != ty) {
            arms.push(Arm { pointer: response.pointer.clone(), ty, recursive: false });
        }
    }
    let pointer = format!("{}/responses", operation.pointer);
    let (ty, is_union) = match arms.as_slice() {
        [only] => (only.ty.clone(), false),
        _ => (TypeRef::Named(pointer.clone()), true),
    };
    let outcome = match (enveloped, has_text) {
        (true, true) => Outcome::ResultOrText(ty),
        (true, false) => Outcome::Result(ty),
        (false, true) => Outcome::BareOrText(ty),
        (false, false) => Outcome::Bare(ty),
    };
    let owner = operation.id.clone();
    let description = format!("What `{owner}` gives, under the statuses {statuses}.");
    let union = TypeDef {
        pointer,
        name: Name::Inline { owner, path: vec![Step::Outcome] },
        docs: Docs { description: Some(description), ..Docs::default() },
        nullable: false,
        shape: Shape::Union(Union { arms, declared: None, discriminator: None }),
        usage: Usage::default(),
    };
    Ok((outcome, is_union.then_some(union)))
}

/// The values that the first success which is a sequence sends one by one.
fn records(api: &Api, operation: &Operation) -> Option<Records> {
    let (successes, _) = operation.by_success();
    let (success, (media_type, ty)) =
        successes.into_iter().find_map(|success| Some((success, success.sequence.as_ref()?)))?;
    let pointer = join(&join(&success.pointer, "content"), media_type);
    let (framing, ty) = match ty {
        ty if !is_events(media_type) => (Framing::Lines, ty.clone()),
        // Nothing is said of the data: the events are given as they are.
        TypeRef::Any | TypeRef::String(_) => (Framing::TextEvents, TypeRef::Any),
        ty => (framing(api, ty), ty.clone()),
    };
    Some(Records { pointer, framing, media_type: media_type.clone(), ty })
}

/// A type with `data` is that of an event, another one is that of the data.
fn framing(api: &Api, ty: &TypeRef) -> Framing {
    let mut seen = BTreeSet::new();
    let mut left = vec![ty];
    let mut found = Framing::EventData;
    while let Some(ty) = left.pop() {
        let TypeRef::Named(id) = ty else { continue };
        let Some(definition) = api.types.get(id).filter(|_| seen.insert(id)) else { continue };
        match &definition.shape {
            Shape::Alias(target) => left.push(target),
            Shape::Union(union) => left.extend(union.arms.iter().map(|arm| &arm.ty)),
            Shape::Object(object) => match object.property("data").map(|data| &data.ty) {
                None => {}
                Some(TypeRef::String(_)) if found != Framing::JsonEvents => found = Framing::TextEvents,
                Some(TypeRef::String(_)) => {}
                Some(_) => found = Framing::JsonEvents,
            },
            Shape::Enum(_) => {}
        }
    }
    found
}

/// What one response gives.
fn of(api: &Api, operation: &Operation, success: &Response, findings: &mut Diagnostics) -> Outcome {
    let Some((media_type, ty)) = &success.content else { return Outcome::Nothing };
    if is_lines(media_type) {
        return Outcome::Lines(ty.clone());
    }
    if !is_json(media_type) {
        return if *ty == TypeRef::String(Format::Binary) { Outcome::Bytes } else { Outcome::Text };
    }
    let Some(object) = api.object(ty) else { return Outcome::Bare(ty.clone()) };
    let is_envelope = object.property("status").is_some() && object.property("requestId").is_some();
    if !is_envelope {
        return Outcome::Bare(ty.clone());
    }
    let known = ["status", "requestId", "result", "limit", "nextCursor", "totalCount"];
    for other in object.properties.iter().filter(|property| !known.contains(&property.name.as_str())) {
        let message = format!("the envelope of {} has `{}`, which only the raw response has", operation.id, other.name);
        findings.push(Diagnostic::warning("envelope", &other.pointer, message).help("nothing to do"));
    }
    match object.property("result").map(|result| &result.ty) {
        None => Outcome::Nothing,
        Some(TypeRef::List(element)) if object.property("nextCursor").is_some() => Outcome::Page(element.ty.clone()),
        Some(ty) => Outcome::Result(ty.clone()),
    }
}
