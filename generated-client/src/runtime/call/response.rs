//! What came back from the API, before it is decoded.

use std::fmt;
use std::str::FromStr;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::runtime::error::request_id;
use crate::runtime::{Decoded, Error, OperationInfo, Request, Warning};

/// An HTTP response to the request of an operation, whole.
#[derive(Clone)]
pub struct Response {
    info: &'static OperationInfo,
    path: String,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    /// It is not an error, whatever its status.
    forgiven: bool,
}

impl Response {
    /// A response, as any transport received it.
    pub fn new(request: &Request, status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        let (info, path) = (request.info(), request.path().to_owned());
        Self { info, path, status, headers, body: body.into(), forgiven: false }
    }

    /// The operation that was asked for.
    pub fn info(&self) -> &'static OperationInfo {
        self.info
    }

    /// The path of the request.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it was received.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The same response as a success.
    pub(crate) fn forgive(self) -> Self {
        Self { forgiven: true, ..self }
    }

    /// Whether it was made no error, whatever its status.
    pub(crate) fn is_forgiven(&self) -> bool {
        self.forgiven
    }

    /// An error unless the status is a success (or the 404 of a DELETE that was sent again and that may have worked before).
    pub fn check(&self) -> Result<(), Error> {
        if self.forgiven || self.status.is_success() { Ok(()) } else { Err(Error::api(self)) }
    }

    /// The decoded value together with the rest of the response.
    pub(crate) fn with_value<T>(self, decoded: Decoded<T>) -> RawResponse<T> {
        let request_id = decoded.request_id.or_else(|| request_id(&crate::runtime::Node::Null, &self.headers));
        let Self { status, headers, body, .. } = self;
        RawResponse { value: decoded.value, status, request_id, headers, warnings: decoded.warnings, body }
    }
}

/// The body may hold a secret (a new key's): only its length is printed.
impl fmt::Debug for Response {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Response")
            .field("operation", &self.info.id)
            .field("status", &self.status.as_u16())
            .field("body_length", &self.body.len())
            .finish()
    }
}

/// A decoded value with all that came along with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct RawResponse<T> {
    /// The value.
    pub value: T,
    /// The HTTP status: 200, 201, …
    pub status: StatusCode,
    /// The id of the request, from the body or the headers: quote it when asking ClickHouse's support.
    pub request_id: Option<String>,
    /// The headers of the response.
    pub headers: HeaderMap,
    /// The places of the body that were not as specified.
    pub warnings: Vec<Warning>,
    /// The body as it was received.
    pub body: Bytes,
}

impl<T> RawResponse<T> {
    /// A header of the response as a value; `None` without such a header, or if it is not an `H`.
    ///
    /// ```
    /// # fn shown<T>(raw: &clickhouse_cloud::RawResponse<T>) -> Option<i64> {
    /// raw.header::<i64>("Content-Length")
    /// # }
    /// ```
    pub fn header<H: FromStr>(&self, name: &str) -> Option<H> {
        self.headers.get(name)?.to_str().ok()?.trim().parse().ok()
    }
}

impl<T: fmt::Debug> fmt::Debug for RawResponse<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RawResponse")
            .field("value", &self.value)
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id)
            .field("warnings", &self.warnings)
            .field("body_length", &self.body.len())
            .finish()
    }
}
