//! The arguments of an operation into the path and query of a URL.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986: a space is `%20`, a slash in an id is `%2F`.
pub(crate) const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Adds a percent-encoded text. Most have nothing to encode, as ids do.
pub(crate) fn encode(text: &str, encoded: &mut String) {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')) {
        encoded.push_str(text);
    } else {
        encoded.extend(utf8_percent_encode(text, ESCAPED));
    }
}

/// The query of a URL under construction.
#[derive(Clone, Debug, Default)]
pub struct Query(String);

impl Query {
    /// Adds one argument; both name and value are percent-encoded.
    pub fn push(&mut self, name: &str, value: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        encode(name, &mut self.0);
        self.0.push('=');
        encode(value, &mut self.0);
    }

    /// Adds what is encoded already: one argument, or several with `&` between them.
    pub(crate) fn push_encoded(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.push_str(text);
    }

    /// The text after the question mark; empty when there are no arguments.
    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn into_string(self) -> String {
        self.0
    }
}

/// A value that can be an argument of a query.
pub trait QueryValue {
    /// Adds the value to the query: not at all when it is not set, once for each element of a list.
    fn append(&self, name: &str, query: &mut Query);
}

impl<T: QueryValue> QueryValue for Option<T> {
    fn append(&self, name: &str, query: &mut Query) {
        if let Some(value) = self {
            value.append(name, query);
        }
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    fn append(&self, name: &str, query: &mut Query) {
        self.iter().for_each(|value| value.append(name, query));
    }
}

impl QueryValue for &str {
    fn append(&self, name: &str, query: &mut Query) {
        query.push(name, self);
    }
}

impl QueryValue for String {
    fn append(&self, name: &str, query: &mut Query) {
        query.push(name, self);
    }
}

impl QueryValue for bool {
    fn append(&self, name: &str, query: &mut Query) {
        query.push(name, if *self { "true" } else { "false" });
    }
}

impl QueryValue for i64 {
    fn append(&self, name: &str, query: &mut Query) {
        query.push(name, &self.to_string());
    }
}

impl QueryValue for u64 {
    fn append(&self, name: &str, query: &mut Query) {
        query.push(name, &self.to_string());
    }
}

impl QueryValue for f64 {
    fn append(&self, name: &str, query: &mut Query) {
        query.push(name, &self.to_string());
    }
}
