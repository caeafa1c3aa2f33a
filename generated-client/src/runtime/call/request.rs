//! An HTTP request that any transport can send.

pub(crate) mod builder;

use std::fmt;
#[cfg(feature = "streaming")]
use std::sync::{Arc, atomic::AtomicU64};

use bytes::Bytes;
use http::HeaderMap;

use crate::runtime::call::body::Body;
use crate::runtime::{Auth, OperationInfo, RequestBuilder};
#[cfg(feature = "streaming")]
use crate::runtime::{Error, UploadBody};

/// The HTTP request of one operation, without host and credentials.
#[derive(Clone)]
pub struct Request {
    info: &'static OperationInfo,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Option<Body>,
    server: Option<&'static str>,
    auth: &'static [&'static [Auth]],
}

impl Request {
    /// Begins the request of an operation.
    #[expect(clippy::new_ret_no_self, reason = "a request needs its arguments")]
    pub fn new(info: &'static OperationInfo) -> RequestBuilder {
        RequestBuilder::new(info)
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

    /// What comes after the question mark; empty without arguments in the query.
    pub(crate) fn query(&self) -> &str {
        &self.query
    }

    /// The headers that are arguments of the operation, and the media type of the body.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body; `None` if there is none, or if it is read while it is sent.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_ref()?.whole()
    }

    pub(crate) fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// The body that is read while it is sent, opened; `None` if there is none, or if it is in memory.
    ///
    /// # Errors
    /// Those of a file that cannot be found, and of a stream that was read already.
    #[cfg(feature = "streaming")]
    pub async fn open(&self) -> Result<Option<UploadBody>, Error> {
        match self.opening(Arc::default()) {
            Some(opening) => opening.await.map(Some),
            None => Ok(None),
        }
    }

    /// The same, with what was read added to a count; `None` if there is no such body.
    #[cfg(feature = "streaming")]
    pub(crate) fn opening(&self, read: Arc<AtomicU64>) -> Option<impl Future<Output = Result<UploadBody, Error>>> {
        let uploads = self.body.as_ref()?.uploads()?;
        Some(async move {
            let opened = UploadBody::open(uploads, read).await;
            opened.map_err(|error| error.with_operation(self.info).with_path(&self.path))
        })
    }

    /// Whether a stream in the body was read, so that it cannot be sent again.
    pub(crate) fn is_spent(&self) -> bool {
        self.body.as_ref().is_some_and(Body::is_spent)
    }

    /// The server of this operation, where it has one of its own.
    pub fn server(&self) -> Option<&'static str> {
        self.server
    }

    /// The ways in which the request may be authorised, each of them enough; empty if it must not be authorised.
    pub fn auth(&self) -> &'static [&'static [Auth]] {
        self.auth
    }
}

/// The body may hold a secret: only its length is printed.
impl fmt::Debug for Request {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.body().map(Bytes::len);
        formatter
            .debug_struct("Request")
            .field("method", &self.info.method.as_str())
            .field("target", &self.target())
            .field("body_length", &length)
            .finish()
    }
}
