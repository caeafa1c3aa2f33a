//! The operations of every path.

use std::collections::BTreeMap;

use openapiv3::{
    MediaType, OpenAPI, Operation as Source, PathItem, ReferenceOr, RequestBody, Response as SourceResponse,
};
use serde_json::Value;

use super::{Lowering, Place, pointer};
use super::{parameter, schema};
use crate::diagnostic::Diagnostic;
use crate::ir::{Body, Operation, Outcome, Response, Step, TypeRef};
use crate::passes::envelope;
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
    let body = source.request_body.as_ref().and_then(|body| lower_body(cx, body, &place));
    let mut responses: Vec<Response> = source
        .responses
        .responses
        .iter()
        .map(|(status, response)| (status.to_string(), response))
        .chain(source.responses.default.iter().map(|response| ("default".to_owned(), response)))
        .filter_map(|(status, response)| lower_response(cx, status, response, &place))
        .collect();
    responses.sort_by(|a, b| a.status.cmp(&b.status));
    let (permissions, beta) = (permissions(cx, document, source, &at), beta(cx, source, &at));
    Some(Operation {
        pointer: at,
        id,
        method: method.to_uppercase(),
        path: path.to_owned(),
        tag: source.tags.first().cloned().unwrap_or_default(),
        summary: source.summary.clone(),
        description: source.description.clone(),
        deprecated: source.deprecated,
        beta,
        permissions,
        parameters,
        body,
        responses,
        outcome: Outcome::default(),
        pagination: None,
    })
}

fn lower_body<'a>(cx: &mut Lowering<'a>, body: &'a ReferenceOr<RequestBody>, place: &Place) -> Option<Body> {
    let at = pointer(&place.pointer, &["requestBody"]);
    let ReferenceOr::Item(body) = body else {
        cx.error("unsupported-reference", &at, "a request body that is a reference is not supported");
        return None;
    };
    let Some((media_type, schema)) = single(&body.content) else {
        cx.error("unsupported-media-type", &at, "a request body must have exactly one media type, with a schema");
        return None;
    };
    if !is_json(media_type) {
        cx.error("unsupported-media-type", &at, format!("a request body of type `{media_type}` is not supported"));
        return None;
    }
    let inner = place.step(Step::Body, &["requestBody", "content", media_type, "schema"]);
    let ty = schema::lower(cx, schema, &inner).ty;
    Some(Body { pointer: at, ty })
}

fn lower_response<'a>(
    cx: &mut Lowering<'a>,
    status: String,
    response: &'a ReferenceOr<SourceResponse>,
    place: &Place,
) -> Option<Response> {
    let at = pointer(&place.pointer, &["responses", &status]);
    let ReferenceOr::Item(response) = response else {
        cx.error("unsupported-reference", &at, "a response that is a reference is not supported");
        return None;
    };
    if response.content.len() > 1 {
        let types: Vec<&str> = response.content.keys().map(String::as_str).collect();
        if best(&response.content).is_none() {
            let message = format!("none of {} is JSON: one media type a response", types.join(", "));
            cx.error("unsupported-media-type", &at, message);
            return None;
        }
        let message = format!("of {} the client asks for JSON", types.join(", "));
        cx.findings.push(Diagnostic::warning("media-types", &at, message));
    }
    let content = single(&response.content).or_else(|| best(&response.content)).map(|(media_type, schema)| {
        let step = Step::Response(status.clone());
        let inner = place.step(step, &["responses", &status, "content", media_type, "schema"]);
        (media_type.to_owned(), schema::lower(cx, schema, &inner).ty)
    });
    let content = content.or_else(|| Some((response.content.keys().next()?.clone(), TypeRef::Any)));
    Some(Response { pointer: at, status, description: response.description.clone(), content })
}

/// The scopes of the one security requirement, the operation's own or the document's.
fn permissions(cx: &mut Lowering<'_>, document: &OpenAPI, source: &Source, at: &str) -> Vec<String> {
    let requirements = source.security.as_ref().or(document.security.as_ref());
    match requirements.map(Vec::as_slice) {
        None | Some([]) => Vec::new(),
        Some([requirement]) => requirement.values().flatten().cloned().collect(),
        Some(_) => {
            cx.error("security", &pointer(at, &["security"]), "alternative security requirements are not supported");
            Vec::new()
        }
    }
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

fn single(content: &openapiv3::Content) -> Option<(&str, &ReferenceOr<openapiv3::Schema>)> {
    match content.iter().next() {
        Some((media_type, MediaType { schema: Some(schema), .. })) if content.len() == 1 => Some((media_type, schema)),
        _ => None,
    }
}

/// The JSON among several media types.
fn best(content: &openapiv3::Content) -> Option<(&str, &ReferenceOr<openapiv3::Schema>)> {
    content.iter().find_map(|(media_type, media)| {
        let schema = media.schema.as_ref().filter(|_| envelope::is_json(media_type))?;
        Some((media_type.as_str(), schema))
    })
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    // Not `+json`: the client says `application/json` of every body that it sends.
    essence == "application/json"
}
