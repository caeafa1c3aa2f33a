//! The body of an error response, JSON or not, into what can be said about the error.

use std::fmt;

use http::HeaderMap;
use serde_json::Value;

use crate::runtime::{Node, Response};

/// One place of a request that the API rejected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// The path of the place, joined by dots: `ipAccessList.0.source`.
    pub path: String,
    /// The API's code: `invalid_type`.
    pub code: String,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for Issue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.message)
    }
}

/// What an error body says.
#[derive(Debug, Default)]
pub(super) struct ErrorBody {
    pub(super) message: Option<String>,
    pub(super) code: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) issues: Vec<Issue>,
}

impl ErrorBody {
    /// Reads `{status, error, requestId, code, issues}`; of HTML the title; of text the first line.
    pub(super) fn parse(response: &Response) -> Self {
        let json: Value = serde_json::from_slice(response.body()).unwrap_or_default();
        let message = match &json {
            Value::Object(_) => ["error", "message", "detail"].iter().find_map(|name| message(json.get(name)?)),
            _ => excerpt(&String::from_utf8_lossy(response.body())),
        };
        let code = json.get("code").and_then(scalar).or_else(|| message.as_deref().and_then(leading_code));
        let issues = json.get("issues").and_then(Value::as_array);
        Self {
            code,
            request_id: request_id(&Node::from(&json), response.headers()),
            issues: issues.map(|issues| issues.iter().map(issue).collect()).unwrap_or_default(),
            message,
        }
    }
}

/// The id of a request, from an envelope or else from the headers.
#[inline(never)]
pub(crate) fn request_id(envelope: &Node<'_>, headers: &HeaderMap) -> Option<String> {
    let header = || headers.get("x-request-id").and_then(|id| id.to_str().ok());
    let told = envelope.as_object().and_then(|fields| fields.get("requestId")?.as_str());
    told.or_else(header).map(str::to_owned)
}

/// The message itself, or the one inside an object.
fn message(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        Value::Object(inner) => Some(inner.get("message").and_then(scalar).unwrap_or_else(|| value.to_string())),
        other => Some(other.to_string()),
    }
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// `NOT_FOUND` of `NOT_FOUND: no such service`.
fn leading_code(message: &str) -> Option<String> {
    let (code, _) = message.split_once(':')?;
    let is_code = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    (code.len() > 1 && code.starts_with(|c: char| c.is_ascii_uppercase()) && code.chars().all(is_code))
        .then(|| code.to_owned())
}

fn issue(value: &Value) -> Issue {
    let text = |name: &str| value.get(name).and_then(scalar).unwrap_or_default();
    let path = match value.get("path") {
        Some(Value::Array(steps)) => steps.iter().filter_map(scalar).collect::<Vec<_>>().join("."),
        other => other.and_then(scalar).unwrap_or_default(),
    };
    Issue { path, code: text("code"), message: text("message") }
}

/// The title of an HTML page, or the first line of a text; at most 200 characters.
fn excerpt(text: &str) -> Option<String> {
    let title = || text.split_once("<title>")?.1.split_once("</title>").map(|(title, _)| title);
    let line = title().or_else(|| text.lines().map(str::trim).find(|line| !line.is_empty()))?;
    Some(line.trim().chars().take(200).collect())
}
