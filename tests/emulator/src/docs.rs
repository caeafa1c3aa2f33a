//! `/docs`: Swagger UI for this very server, without anything from the network.

use std::sync::Arc;

use bytes::Bytes;
use http::Response;
use serde_json::{Value, json};
use utoipa_swagger_ui::Config;

use crate::serve::{Body, Shared, bytes};

/// Answers a request below `/docs`.
pub(crate) fn answer(shared: &Shared, path: &str) -> Response<Body> {
    if path.is_empty() {
        let mut response = bytes(301, "text/plain", Bytes::from_static(b"/docs/"));
        response.headers_mut().insert("location", http::HeaderValue::from_static("/docs/"));
        return response;
    }
    let path = path.trim_start_matches('/');
    if path == "document.json" {
        return bytes(200, "application/json", Bytes::from(serde_json::to_vec(&local(shared)).unwrap_or_default()));
    }
    let config = Config::from("/docs/document.json").try_it_out_enabled(true).persist_authorization(true);
    match utoipa_swagger_ui::serve(path, Arc::new(config)) {
        Ok(Some(file)) => bytes(200, &file.content_type, Bytes::from(file.bytes.into_owned())),
        _ => bytes(404, "text/plain", Bytes::from_static(b"there is no such file")),
    }
}

/// The published document, with this server as the only one.
fn local(shared: &Shared) -> Value {
    let mut document: Value = serde_json::from_str(shared.document.published()).unwrap_or_default();
    document["servers"] = json!([{"url": "/"}]);
    document
}

/// The document that requests are judged by, with the statuses that this emulator answers beyond those that it declares, and
/// without the maximum of what it cuts.
pub(crate) fn answered_document(shared: &Shared) -> Value {
    const BEYOND: [(u16, &str); 8] = [
        (401, "The API key is missing, wrong, disabled, expired or used from another address."),
        (403, "The API key lacks a permission."),
        (404, "There is no such object."),
        (405, "There is no such method for this path."),
        (409, "The object is not in a state that allows this."),
        (413, "The body is too large."),
        (424, "The service does not run."),
        (429, "Too many requests."),
    ];
    let mut document = if shared.document.is_lenient() {
        serde_json::from_str(shared.document.published()).unwrap_or_default()
    } else {
        shared.document.value.clone()
    };
    document["servers"] = json!([{"url": "/"}]);
    for operation in crate::document::closing::operations_mut(&mut document) {
        let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
        for parameter in operation["parameters"].as_array_mut().into_iter().flatten() {
            // What is cut to its maximum is not refused.
            if shared.document.behaviour.clamp(&id, parameter["name"].as_str().unwrap_or_default()).is_some()
                && let Some(schema) = parameter["schema"].as_object_mut()
            {
                schema.shift_remove("maximum");
            }
        }
        let Some(responses) = operation["responses"].as_object_mut() else { continue };
        for (status, description) in BEYOND {
            let schema = json!({
                "type": "object",
                "properties": {
                    "status": {"type": "integer"}, "error": {"type": "string"},
                    "requestId": {"type": "string", "format": "uuid"},
                },
                "required": ["status", "error", "requestId"],
            });
            let response = json!({"description": description, "content": {"application/json": {"schema": schema}}});
            responses.entry(status.to_string()).or_insert(response);
        }
    }
    document
}
