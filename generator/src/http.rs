//! The HTTP methods of a document: which fields of a path are operations, and how each is sent.
//!
//! A path has a field for each method that OpenAPI knows. OpenAPI 3.2 adds `query`, and `additionalOperations` for every other
//! method, by the name that is sent. In an earlier document the two are fields that it does not have.

use serde_json::Value;

use crate::pointer::join;

/// The fields of a path that are operations: the field, the method that is sent, and what the runtime calls it.
const FIELDS: [(&str, &str, &str); 9] = [
    ("get", "GET", "Get"),
    ("put", "PUT", "Put"),
    ("post", "POST", "Post"),
    ("delete", "DELETE", "Delete"),
    ("options", "OPTIONS", "Options"),
    ("head", "HEAD", "Head"),
    ("patch", "PATCH", "Patch"),
    ("trace", "TRACE", "Trace"),
    (QUERY, "QUERY", "Query"),
];

/// The field that later versions have.
const QUERY: &str = "query";

/// The field that has the operations of other methods.
pub const ADDITIONAL: &str = "additionalOperations";

/// The methods that the version of a document knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Methods {
    /// Whether paths have `query` and `additionalOperations`.
    has_others: bool,
}

/// An operation of a path.
#[derive(Clone, Debug)]
pub struct Found<'a> {
    /// The method, as it is sent.
    pub method: &'a str,
    /// The way from the path to the operation.
    pub way: Vec<&'a str>,
    /// What stands there.
    pub value: &'a Value,
}

impl Found<'_> {
    /// The JSON pointer of the operation, of that of its path.
    #[must_use]
    pub fn pointer(&self, path: &str) -> String {
        self.way.iter().fold(path.to_owned(), |pointer, token| join(&pointer, token))
    }
}

impl Methods {
    /// Those of a document, also of one that was rewritten to 3.0.
    #[must_use]
    pub fn of(document: &Value) -> Self {
        let text = |field: &str| document.get(field).and_then(Value::as_str).unwrap_or_default();
        let version = match text("openapi") {
            "3.0.3" => text("x-openapi-version"),
            version => version,
        };
        Self { has_others: is_of(version, "3.2") }
    }

    /// Whether a field of a path is an operation.
    pub(crate) fn is_operation(self, field: &str) -> bool {
        (self.has_others || field != QUERY) && FIELDS.iter().any(|(own, ..)| *own == field)
    }

    /// Whether a field of a path has operations by their methods.
    pub(crate) fn is_additional(self, field: &str) -> bool {
        self.has_others && field == ADDITIONAL
    }

    /// The operations of a path, in the order of the document.
    pub fn operations(self, path: &Value) -> impl Iterator<Item = Found<'_>> {
        path.as_object().into_iter().flatten().flat_map(move |(field, value)| {
            let known = FIELDS.iter().find(|(own, ..)| own == field).filter(|_| self.is_operation(field));
            let own = known.map(|(_, method, _)| Found { method, way: vec![field.as_str()], value });
            let others = value.as_object().filter(|_| self.is_additional(field)).into_iter().flatten();
            own.into_iter().chain(others.map(move |(method, value)| Found { method, way: vec![field, method], value }))
        })
    }
}

/// Whether a version is `3.x`, or one of its patches.
pub(crate) fn is_of(version: &str, minor: &str) -> bool {
    version.strip_prefix(minor).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// How many tokens lead to the operation that a place is in, of which so many lead to its path.
pub(crate) fn depth(tokens: &[&str], path: usize) -> usize {
    if tokens.get(path) == Some(&ADDITIONAL) { path + 2 } else { path + 1 }
}

/// Why a method cannot stand in `additionalOperations`; `None` if it can.
pub(crate) fn refused(method: &str) -> Option<String> {
    let field = FIELDS.iter().find(|(field, ..)| field.eq_ignore_ascii_case(method));
    match field {
        _ if !is_token(method) => Some("it is not a token of HTTP".to_owned()),
        Some((field, ..)) => Some(format!("it has a field of its own, `{field}`")),
        None if method.eq_ignore_ascii_case("CONNECT") => {
            Some("it asks a proxy for a tunnel, and is sent to no path".to_owned())
        }
        None => None,
    }
}

/// Whether a call of the method only reads, and says so.
pub(crate) fn reads(method: &str) -> bool {
    matches!(method, "GET" | "QUERY")
}

/// What the runtime calls a method; `None` if it has no word for it.
pub(crate) fn variant(method: &str) -> Option<&'static str> {
    FIELDS.iter().find(|(_, own, _)| *own == method).map(|(.., variant)| *variant)
}

/// Whether a text is a token of RFC 9110, 5.6.2, as methods and names of headers are.
pub(crate) fn is_token(text: &str) -> bool {
    let is_sign = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    !text.is_empty() && text.chars().all(is_sign)
}
