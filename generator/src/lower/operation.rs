//! The operations of every path.

use std::collections::BTreeMap;

use openapiv3::{OpenAPI, Operation as Source, PathItem, ReferenceOr};
use serde_json::Value;

use super::security::{self, Security};
use super::{Lowering, Place, pointer};
use super::{content, parameter, server};
use crate::diagnostic::Diagnostic;
use crate::ir::{Operation, Outcome, Response, succeeding};
use crate::normalize::Additional;

pub(super) fn lower<'a>(cx: &mut Lowering<'a>, additional: &'a [Additional]) -> BTreeMap<String, Operation> {
    let document = cx.document;
    let mut operations: BTreeMap<String, Operation> = BTreeMap::new();
    for (path, item) in document.paths.iter() {
        let at = pointer("/paths", &[path]);
        let ReferenceOr::Item(item) = item else {
            cx.error("unsupported-reference", &at, "a path that is a reference is not supported");
            continue;
        };
        let own = item.iter().map(|(field, source)| (field.to_uppercase(), vec![field], source));
        let others = additional.iter().filter(|own| own.path == *path).map(|own| {
            let way = own.way.iter().map(String::as_str).collect();
            (own.method.clone(), way, &own.operation)
        });
        for (method, way, source) in own.chain(others) {
            let Some(operation) = operation(cx, document, path, item, method, &way, source) else { continue };
            if let Some(known) = operations.get(&operation.id) {
                let message = format!("operationId `{}` is also at {}", operation.id, known.pointer);
                cx.error("duplicate-operation-id", &operation.pointer, message);
                continue;
            }
            operations.insert(operation.id.clone(), operation);
        }
    }
    operations
}

fn operation<'a>(
    cx: &mut Lowering<'a>,
    document: &'a OpenAPI,
    path: &str,
    item: &'a PathItem,
    method: String,
    way: &[&str],
    source: &'a Source,
) -> Option<Operation> {
    let at = pointer(&pointer("/paths", &[path]), way);
    let Some(id) = source.operation_id.clone() else {
        // What to do is the entry that `settle` adds.
        cx.findings.push(Diagnostic::error("missing-operation-id", &at, "the operation has no operationId"));
        return None;
    };
    let place = Place::root(at.clone(), &id);
    let parameters = parameter::parameters(cx, path, item, source, &place);
    // RFC 9110, 9.3.8: a TRACE has no body, and no credentials, because all of it comes back.
    let is_trace = method == "TRACE";
    if is_trace && source.request_body.is_some() {
        let at = pointer(&at, &["requestBody"]);
        let finding = Diagnostic::warning("unsupported-field", at, "HTTP gives a TRACE no body: this one is not sent");
        cx.findings.push(finding.help("nothing to do"));
    }
    let body = source.request_body.as_ref().filter(|_| !is_trace);
    let bodies = body.map(|body| content::bodies(cx, body, &place)).unwrap_or_default();
    let mut bodies = bodies.into_iter();
    let declared: Vec<_> = source
        .responses
        .responses
        .iter()
        .map(|(status, response)| (status.to_string(), response))
        .chain(source.responses.default.iter().map(|response| ("default".to_owned(), response)))
        .collect();
    let succeeding = succeeding(declared.iter().map(|(status, _)| status.as_str()));
    let mut responses: Vec<Response> = declared
        .iter()
        .filter_map(|(status, response)| {
            content::response(cx, status, response, status.starts_with(succeeding), &place)
        })
        .collect();
    responses.sort_by(|a, b| a.status.cmp(&b.status));
    let Security { permissions, auth } = if is_trace {
        Security { auth: Some(Vec::new()), ..Security::default() }
    } else {
        security::security(cx, document, source, &at)
    };
    let beta = beta(cx, source, &at);
    let server = server::own(cx, document, item, source, &at);
    Some(Operation {
        pointer: at,
        operation_id: id.clone(),
        id,
        method,
        path: path.to_owned(),
        tag: source.tags.first().cloned().unwrap_or_default(),
        summary: source.summary.clone(),
        description: source.description.clone(),
        deprecated: source.deprecated,
        beta,
        permissions,
        auth,
        server,
        parameters,
        body: bodies.next(),
        others: bodies.collect(),
        responses,
        outcome: Outcome::default(),
        records: None,
        pagination: None,
    })
}

fn beta(cx: &mut Lowering<'_>, source: &Source, at: &str) -> bool {
    let badges = source.extensions.get("x-badges").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut beta = false;
    for (index, badge) in badges.iter().enumerate() {
        match badge.get("name").and_then(Value::as_str) {
            Some("Beta") => beta = true,
            other => cx.findings.push(Diagnostic::warning(
                "unknown-badge",
                pointer(at, &["x-badges", &index.to_string()]),
                format!("the badge `{}` is not known and not shown", other.unwrap_or("?")),
            )),
        }
    }
    beta
}
