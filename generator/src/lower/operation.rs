//! The operations of every path.

use std::collections::BTreeMap;

use openapiv3::{OpenAPI, Operation as Source, PathItem, ReferenceOr};
use serde_json::Value;

use super::security::{self, Security};
use super::{Lowering, Place, pointer};
use super::{content, parameter, server};
use crate::diagnostic::Diagnostic;
use crate::ir::{Operation, Outcome, Response, succeeding};
use crate::text::visible;

pub(super) fn lower(cx: &mut Lowering<'_>) -> BTreeMap<String, Operation> {
    let document = cx.document;
    let mut operations: BTreeMap<String, Operation> = BTreeMap::new();
    for (path, item) in document.paths.iter() {
        let at = pointer("/paths", &[path]);
        let ReferenceOr::Item(item) = item else {
            cx.error("unsupported-reference", &at, "a path that is a reference is not supported");
            continue;
        };
        for (method, source) in item.iter() {
            let at = pointer(&at, &[method]);
            let Some(operation) = operation(cx, document, path, item, method, source, at) else { continue };
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
    method: &str,
    source: &'a Source,
    at: String,
) -> Option<Operation> {
    let Some(id) = source.operation_id.clone() else {
        let action = format!(
            "- target: $.paths['{}'].{method}\n  description: …\n  x-evidence: …\n  x-expects: {{}}\n  update: {{ operationId: … }}",
            visible(path)
        );
        cx.findings.push(
            Diagnostic::error("missing-operation-id", &at, "the operation has no operationId")
                .help_lines(format!("give it one in spec/overlay.yaml:\n{action}")),
        );
        return None;
    };
    if matches!(method, "options" | "trace") {
        cx.error("unsupported-method", &at, format!("the client sends no {} requests", method.to_uppercase()));
        return None;
    }
    let place = Place::root(at.clone(), &id);
    let parameters = parameter::parameters(cx, path, item, source, &place);
    let bodies = source.request_body.as_ref().map(|body| content::bodies(cx, body, &place)).unwrap_or_default();
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
    let Security { permissions, auth } = security::security(cx, document, source, &at);
    let beta = beta(cx, source, &at);
    let server = server::own(cx, document, item, source, &at);
    Some(Operation {
        pointer: at,
        operation_id: id.clone(),
        id,
        method: method.to_uppercase(),
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
