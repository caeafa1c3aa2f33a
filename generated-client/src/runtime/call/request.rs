//! The arguments of an operation into an HTTP request that any transport can send.

use std::fmt::{self, Display};

use bytes::Bytes;

use crate::runtime::call::query::{Query, QueryValue, encode};
use crate::runtime::{Error, Json, OperationInfo};

/// The HTTP request of one operation, without host and credentials.
#[derive(Clone)]
pub struct Request {
    info: &'static OperationInfo,
    path: String,
    query: String,
    body: Option<Bytes>,
}

impl Request {
    /// Begins the request of an operation.
    #[expect(clippy::new_ret_no_self, reason = "a request without its arguments is no request")]
    pub fn new(info: &'static OperationInfo) -> RequestBuilder {
        RequestBuilder { info, path: Ok(info.path.to_owned()), query: Query::default(), body: None }
    }

    /// The operation.
    pub fn info(&self) -> &'static OperationInfo {
        self.info
    }

    /// The path, percent-encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path, and the query if there is one: what comes after the host.
    pub fn target(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }

    /// The JSON body.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()
    }
}

/// The body may hold a secret: only its length is printed.
impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.body.as_ref().map(Bytes::len);
        formatter
            .debug_struct("Request")
            .field("method", &self.info.method.as_str())
            .field("target", &self.target())
            .field("body_length", &length)
            .finish()
    }
}

/// Puts the arguments of an operation in their places.
pub struct RequestBuilder {
    info: &'static OperationInfo,
    path: Result<String, String>,
    query: Query,
    body: Option<Bytes>,
}

/// The body may hold a secret: only its length is printed.
impl fmt::Debug for RequestBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RequestBuilder")
            .field("method", &self.info.method.as_str())
            .field("path", &self.path)
            .field("query", &self.query)
            .field("body_length", &self.body.as_ref().map(Bytes::len))
            .finish()
    }
}

impl RequestBuilder {
    /// Fills the parameters of the path, in the order of the path.
    pub fn path(mut self, values: &[&dyn Display]) -> Self {
        self.path = fill(self.info.path, values);
        self
    }

    /// Adds an argument to the query: nothing when it is not set, one for each element of a list.
    pub fn query(mut self, name: &str, value: &dyn QueryValue) -> Self {
        value.append(name, &mut self.query);
        self
    }

    /// Sends a JSON body.
    pub fn json<T: Json>(self, body: &T) -> Self {
        self.value(&body.write())
    }

    /// Sends a JSON body when there is one.
    pub fn json_optional<T: Json>(self, body: &Option<T>) -> Self {
        match body {
            Some(body) => self.value(&body.write()),
            None => self,
        }
    }

    fn value(mut self, body: &serde_json::Value) -> Self {
        self.body = Some(Bytes::from(body.to_string()));
        self
    }

    /// The request, or what is wrong with an argument.
    pub fn build(self) -> Result<Request, Error> {
        let Self { info, path, query, body } = self;
        let path = path.map_err(|message| Error::build(message).with_operation(info))?;
        Ok(Request { info, path, query: query.as_str().to_owned(), body })
    }
}

/// `/v1/services/{serviceId}` with the values put in, each percent-encoded as one segment.
fn fill(template: &str, values: &[&dyn Display]) -> Result<String, String> {
    let mut path = String::with_capacity(template.len() + 36 * values.len());
    let mut values = values.iter();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, tail)) = after.split_once('}') else { break };
        let value = values.next().map(ToString::to_string).unwrap_or_default();
        match value.as_str() {
            "" => return Err(format!("the path parameter `{name}` is empty")),
            // Every URL library removes these segments, encoded or not: the request would go to another path.
            "." | ".." => return Err(format!("the path parameter `{name}` must not be `{value}`")),
            _ => {}
        }
        path.push_str(before);
        path.push_str(&encode(&value));
        rest = tail;
    }
    path.push_str(rest);
    Ok(path)
}
