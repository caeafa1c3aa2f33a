//! The body of an error response, JSON or not, into what can be said about the error.

use std::fmt;

use http::HeaderMap;
use serde_json::Value;

use crate::runtime::{Node, Response, printable};

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

/// What an error body says. Texts are cut and escaped: they are printed.
#[derive(Debug, Default)]
pub(super) struct ErrorBody {
    pub(super) message: Option<String>,
    pub(super) code: Option<String>,
    pub(super) request_id: Option<String>,
    pub(super) issues: Vec<Issue>,
    /// The body is in the form of the API: no page of a proxy or of another server.
    pub(super) is_own: bool,
}

/// A larger body is not taken apart: its values take many times the memory of its text. An error of the API has some hundred
/// bytes.
const LARGEST: usize = 256 << 10;
/// More issues than this are left out.
const MOST_ISSUES: usize = 20;

impl ErrorBody {
    /// Reads `{status, error, requestId, code, issues}`; of HTML the title; of text the first line.
    pub(super) fn parse(response: &Response) -> Self {
        let json: Value = parsed(response.body());
        let message = match &json {
            Value::Object(_) => ["error", "message", "detail"].iter().find_map(|name| message(json.get(name)?)),
            _ => excerpt(response.body()),
        };
        let code = json
            .get("code")
            .or(json.get("error").and_then(|error| error.get("code")))
            .and_then(scalar)
            .or_else(|| message.as_deref().and_then(leading_code));
        let issues = json.get("issues").and_then(Value::as_array);
        let has = |name: &str| json.get(name).is_some_and(|value| !value.is_null());
        Self {
            code: code.as_deref().map(printable::value),
            request_id: request_id(&Node::from(&json), response.headers()),
            issues: issues.map(|issues| issues.iter().take(MOST_ISSUES).map(issue).collect()).unwrap_or_default(),
            message,
            is_own: ["error", "requestId", "status"].into_iter().any(has),
        }
    }
}

/// A body as JSON; null when it is none, or too large for what is looked for in it.
fn parsed(body: &[u8]) -> Value {
    if body.len() > LARGEST { Value::Null } else { serde_json::from_slice(body).unwrap_or_default() }
}

/// The id of a request whose body is not read otherwise.
pub(crate) fn request_id_of(response: &Response) -> Option<String> {
    request_id(&Node::from(&parsed(response.body())), response.headers())
}

/// The id of a request, from an envelope or else from the headers.
#[inline(never)]
pub(crate) fn request_id(envelope: &Node<'_>, headers: &HeaderMap) -> Option<String> {
    let header = || headers.get("x-request-id").and_then(|id| id.to_str().ok());
    let told = envelope.as_object().and_then(|fields| fields.get("requestId")?.as_str());
    told.or_else(header).map(printable::value)
}

/// The message itself, or the one inside an object.
fn message(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        Value::Object(inner) => {
            let told = ["message", "details"].iter().find_map(|name| inner.get(*name).and_then(scalar));
            told.unwrap_or_else(|| value.to_string())
        }
        other => other.to_string(),
    };
    Some(printable::message(&text))
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
    let text = |name: &str| value.get(name).and_then(scalar).map(|text| printable::value(&text)).unwrap_or_default();
    let path = match value.get("path") {
        Some(Value::Array(steps)) => steps.iter().filter_map(scalar).collect::<Vec<_>>().join("."),
        other => other.and_then(scalar).unwrap_or_default(),
    };
    Issue { path: printable::value(&path), code: text("code"), message: text("message") }
}

/// The title of an HTML page, or the first line of a text; at most 200 characters.
pub(crate) fn excerpt(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body.get(..LARGEST).unwrap_or(body));
    let title = || text.split_once("<title>")?.1.split_once("</title>").map(|(title, _)| title);
    let line = title().or_else(|| text.lines().map(str::trim).find(|line| !line.is_empty()))?;
    Some(printable::value(line.trim()))
}
