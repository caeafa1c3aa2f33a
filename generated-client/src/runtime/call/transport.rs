//! The seam between the client and the network: HTTP requests in, whole HTTP responses out.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

#[cfg(feature = "streaming")]
use crate::runtime::UploadBody;

/// A future that a trait object can return.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends HTTP requests. The default is reqwest; a test, a proxy of one's own or another HTTP stack can take its place.
///
/// The client adds credentials, timeouts, retries and the rate limit; a transport sends one request once. The
/// [`OperationInfo`](crate::runtime::OperationInfo) is in the extensions of the request.
pub trait Transport: Send + Sync + 'static {
    /// Sends one request and receives the whole response, whatever its status.
    fn send(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// Sends a request whose body is read while it is sent. Unless a transport does that itself, the body is read into memory and
    /// given to [`send`](Self::send).
    #[cfg(feature = "streaming")]
    fn send_upload(
        &self,
        request: http::Request<UploadBody>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let whole = body.bytes().await.map_err(TransportError::broken)?;
            self.send(http::Request::from_parts(parts, whole)).await
        })
    }
}

/// Why a transport has no response.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) reason: Reason,
    pub(crate) source: Box<dyn StdError + Send + Sync>,
    /// What came of the response before it broke off.
    pub(crate) partial: Option<Box<http::Response<Bytes>>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    Connect,
    Broken,
    Timeout,
    TooLarge,
}

impl TransportError {
    /// There was no connection: the request cannot have had an effect and may be sent again.
    pub fn connect(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Reason::Connect, source)
    }

    /// The connection broke during the exchange: the request may have had its effect.
    pub fn broken(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Reason::Broken, source)
    }

    /// The exchange took too long: the request may have had its effect.
    pub fn timeout(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self::new(Reason::Timeout, source)
    }

    pub(crate) fn too_large(limit: usize) -> Self {
        Self::new(Reason::TooLarge, format!("the body is larger than {limit} bytes"))
    }

    fn new(reason: Reason, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self { reason, source: source.into(), partial: None }
    }

    /// Adds what had come of the response: status, headers, and the beginning of the body. A status says what became of the
    /// request, also where the body breaks off.
    #[must_use]
    pub fn with_response(self, partial: http::Response<Bytes>) -> Self {
        Self { partial: Some(Box::new(partial)), ..self }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self.reason {
            Reason::Connect => "cannot connect",
            Reason::Broken => "the connection broke",
            Reason::Timeout => "the exchange took too long",
            Reason::TooLarge => "the response is too large",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

/// Where a body of a 200 is left, unread, for what is read piece by piece. A transport of the program gives the whole body as always.
#[derive(Clone, Default)]
pub(crate) struct Opened(Arc<Mutex<Option<reqwest::Response>>>);

impl Opened {
    pub(crate) fn put(&self, response: reqwest::Response) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(response);
    }

    #[cfg(feature = "streaming")]
    pub(crate) fn take(&self) -> Option<reqwest::Response> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
